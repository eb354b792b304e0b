// Somebody who reported before and tells more of that: "wil mijn eerdere melding aanvullen: ...", "nog iets over die telefoon van gisteren".

export interface MoreOfEarlier {
  /** What they tell of it, empty where they only say that they want to. */
  readonly said: string;
  /** What is pointed at, where they do not speak of a report: it must be one that tells of that. */
  readonly of?: string;
}

const report = '(?:melding|data ?lek|lek|verslag|report|breach)';
const ofBefore = `(?:mijn|m['’]?n|onze?|eerdere|vorige|laatste|die|deze|dat|my|our|earlier|previous|last)`;
const names = new RegExp(
  String.raw`\b${ofBefore} (?:\S+ ){0,2}?${report}\b|\bde ${report} (?:van|die|uit) (?:gister\p{L}*|eergisteren|net|daarnet|van(?:morgen|ochtend|middag)|\p{L}+dag|vorige|ik)\b|\bwat ik (?:eerder|gister\p{L}*|net|toen) (?:meldde|gemeld)\b|\bwhat i reported\b`,
  'iu',
);
const adds =
  /\b(?:aanvul\p{L}*|aan te vullen|vul\b.*\baan|toevoeg\p{L}*|toe te voegen|voeg\b.*\btoe|bij ?zet\p{L}*|erbij|bij te zetten|aanpas\p{L}*|pas\b.*\baan|nog (?:iets|wat|een ding)|vergat|vergeten te (?:zeggen|melden|vertellen)|add|adding|addition|update|forgot)\b/iu;
/** Who comes back to it first, and who names it by when it was. */
const leads =
  /\b(?:nog (?:iets|wat|even|een ding)|aanvulling|update|more|another thing|something else|(?:even |nog )*terug) (?:over|van|bij|op|about|on|of|to) (?:die|dat|de|het|mijn|m['’]?n|onze|that|the|my) (?<what>[\p{L}-]+)/iu;
const points =
  /\b(?:die|dat|that) (?<what>[\p{L}-]+) (?:\S+ ){0,2}?(?:van|from) (?:gister\p{L}*|eergisteren|laatst|vorige|toen|yesterday|last)\b/iu;
/** What is told behind the wish, in the same clause. */
const behind = /\b(?:dat|namelijk|that) (?=(?:er|ik|we|wij|hij|ze|zij|het|de|een|there|i|we|it|the)\b)(.+)$/i;

/** Undefined where a text says no such thing. */
export function moreOfEarlier(text: string): MoreOfEarlier | undefined {
  if (text.length > longest || text.trim().endsWith('?')) return undefined;
  const clauses = text.trim().split(/(?<=[.!;:,])\s+/);
  const wishes = clauses.findIndex((one) => names.test(one) && adds.test(one));
  if (wishes < 0) return pointedAt(text, clauses);
  const rest = clauses.slice(wishes + 1).join(' ');
  return { said: rest === '' ? (behind.exec(clauses[wishes] ?? '')?.[1] ?? '') : rest };
}

function pointedAt(text: string, clauses: readonly string[]): MoreOfEarlier | undefined {
  const of = (leads.exec(text) ?? points.exec(text))?.groups?.['what'];
  const told = clauses.filter((one) => !leads.test(one)).join(' ');
  return of === undefined ? undefined : { said: told, of };
}
const longest = 500;
