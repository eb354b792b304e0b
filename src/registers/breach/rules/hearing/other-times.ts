// Times in what is told of a breach at which it was not noticed: when it was repaired, from when a back-up is, since when somebody left.

/** What was done about it afterwards, and whom they called: who calls them may be how it was noticed. */
const repaired = String.raw`(?:gewijzigd|veranderd|aangepast|geblokkeerd|gereset|gewist|ingetrokken|dichtgezet|afgesloten|uitgelogd|teruggebracht|teruggegeven|teruggestuurd|teruggekregen|gemeld (?:bij|aan) (?:de )?(?:ap|autoriteit\p{L}*|politie)|aangifte (?:\S+ )?gedaan|(?:ik|wij|we) (?:heb|hebben) (?!ge)(?:\S+ ){1,4}?(?:gebeld|gemaild|geappt|ingelicht|gewaarschuwd)|changed|reset|blocked|wiped|revoked|returned|brought back|(?:i|we) (?:have )?(?:just )?(?:called|phoned|told|warned|mailed))`;
const noticed = String.raw`merkte|gemerkt|zag|zagen|ontdekt\p{L}*|noticed|saw|found`;
const backUp = String.raw`\bback-? ?up (?:is )?(?:van|from) (?:de |het |the )?\p{L}+(?: \d{1,2}(?::\d\d)?)?`;
const left = String.raw`\bdie (?:al )?(?:sinds )?(?:de )?(?:vorige|afgelopen|verleden) (?:week|maand|jaar) (?:\S+ ){0,2}?(?:weg|vertrokken|gestopt|uit dienst|ontslagen)\b(?: is| ging| werd)?`;

/** A clause that tells when it was repaired, and nothing of when it was seen. */
const repair = new RegExp(
  String.raw`(?<=^|[,.;] ?)(?![^,.;]*\b(?:${noticed}|gezien)\b)[^,.;]*\b${repaired}\b[^,.;]*`,
  'giu',
);
/** When all was still well. */
const seenBefore = String.raw`[^,.;]*\b(?:nog|(?:voor het |voor 't )?laatst|last) (?:\S+ )?(?:gezien|gebruikt|seen|used)\b[^,.;]*|[^,.;]*\b(?:stond|stonden|lag|lagen|hing|zat) (?:(?:hij|ie|ze|het|die|de \S+|er|toen) ){0,2}nog\b[^,.;]*`;
const asides = new RegExp(`${backUp}|${left}|${seenBefore}`, 'giu');

/** A text without the times at which it was not noticed. */
export const withoutOtherTimes = (text: string): string => text.replaceAll(repair, ' ').replaceAll(asides, ' ');

/** What tells of such a time and of no other says not when it was noticed. */
export const otherTimes = new RegExp(
  String.raw`^(?!.*\b(?:${noticed})\b)[^,.;]*\b${repaired}\b[^,.;]*(?:,(?![^.;]*\b(?:om|uur|gister\p{L}*|vandaag|van(?:ochtend|morgen|middag|avond)|\p{L}+dag)\b)[^.;]*)?$|${backUp}|${left}|^(?:${seenBefore})$`,
  'iu',
);
