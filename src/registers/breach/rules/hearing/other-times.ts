// Times in what is told of a breach at which it was not noticed: when it was repaired, from when a back-up is, since when somebody left.

const repaired =
  '(?:gewijzigd|veranderd|aangepast|geblokkeerd|gereset|gewist|ingetrokken|dichtgezet|afgesloten|uitgelogd|changed|reset|blocked|wiped|revoked)';
const noticed = String.raw`merkte|gemerkt|zag|zagen|ontdekt\p{L}*|noticed|saw|found`;
const backUp = String.raw`\bback-? ?up (?:is )?(?:van|from) (?:de |het |the )?\p{L}+(?: \d{1,2}(?::\d\d)?)?`;
const left = String.raw`\bdie (?:al )?(?:sinds )?(?:de )?(?:vorige|afgelopen|verleden) (?:week|maand|jaar) (?:\S+ ){0,2}?(?:weg|vertrokken|gestopt|uit dienst|ontslagen)\b(?: is| ging| werd)?`;

/** A clause that tells when it was repaired, and nothing of when it was seen. */
const repair = new RegExp(
  String.raw`(?<=^|[,.;] ?)(?![^,.;]*\b(?:${noticed}|gezien)\b)[^,.;]*\b${repaired}\b[^,.;]*`,
  'giu',
);
/** When all was still well. */
const seenBefore = String.raw`[^,.;]*\b(?:nog|(?:voor het |voor 't )?laatst|last) (?:\S+ )?(?:gezien|gebruikt|seen|used)\b[^,.;]*`;
const asides = new RegExp(`${backUp}|${left}|${seenBefore}`, 'giu');

/** A text without the times at which it was not noticed. */
export const withoutOtherTimes = (text: string): string => text.replaceAll(repair, ' ').replaceAll(asides, ' ');

/** What tells of such a time and of no other says not when it was noticed. */
export const otherTimes = new RegExp(
  String.raw`^(?!.*\b(?:${noticed})\b)[^,.;]*\b${repaired}\b[^,.;]*$|${backUp}|${left}|^${seenBefore}$`,
  'iu',
);
