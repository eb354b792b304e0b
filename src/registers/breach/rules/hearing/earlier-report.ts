// Somebody who reported before and tells more of that: "wil mijn eerdere melding aanvullen: ...", "nog iets over die telefoon van gisteren",
// "geen nieuwe melding, het hoort bij de oude", "hij is dus toch kwijt".
import { folded } from '../../../../core/fold.js';
import { wordsIn } from '../../../../core/understanding/words.js';

export interface MoreOfEarlier {
  /** What they tell of it, empty where they only say that they want to. */
  readonly said: string;
  /** What is pointed at, where they do not speak of a report: it must be one that tells of that. */
  readonly of?: string;
  /** Whether they say that what they told is no new one: what was told just before is meant then. */
  readonly notNew?: boolean;
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
  const placed = placedThere(clauses);
  if (placed !== undefined) return placed;
  const wishes = clauses.findIndex((one) => names.test(one) && adds.test(one));
  if (wishes < 0) return pointedAt(text, clauses);
  const rest = clauses.slice(wishes + 1).join(' ');
  return { said: rest === '' ? (behind.exec(clauses[wishes] ?? '')?.[1] ?? '') : rest };
}

const old = '(?:oude|eerste|eerdere|vorige|bestaande|old|first|earlier|previous|existing)';
const which = `(?:die|de|dat|het|deze|mijn|m['’]?n|onze|that|the|my|our)`;
/** "Geen nieuwe melding", "niet nieuw melden, bij de oude zetten", "hoort bij die melding van gister", "dat hoort bij D-001". */
const orders: readonly RegExp[] = [
  /\b(?:geen|niet|not|no)(?: een| n| a)? (?:nieuwe?|tweede|extra|new|second)(?: (?:data ?lek|lek|melding|melden|report|breach|one))?[.!,;: ]*$/iu,
  new RegExp(
    String.raw`\b(?:bij|aan|onder|to|with|under) (?:${which} )?${old}\b(?! (?:klant|mail|dag|keer|customer|time))`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:hoort|horen|hoorde|belongs?) (?:\S+ ){0,2}?(?:bij|to|with) ${which} (?:\S+ )?${report}\b`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:gaat|ging|is|it['’]s) (?:nog |about )?(?:over|van|about) ${which} ${report}\b`, 'iu'),
  /\b(?:hoort|horen|bij|erbij|aan|over|belongs?|to|about|zet|doe)\b.*\bd-?\d{1,4}\b|\bd-?\d{1,4}\b.*\b(?:bij|erbij|toe|toevoegen)[.!,;: ]*$/iu,
];
/** "Zet dat erbij", behind what was told, or that it was reported already. */
const toAdd =
  /\b(?:zet|doe|schrijf|noteer|put|add)\b(?: \S+){0,4}? (?:erbij|er ?bij|to it)[.!,;: ]*$|\berbij (?:zetten|doen|schrijven)\b/iu;
/** "Ik wil dat erbij zetten: hij is gevonden". */
const wantsToAdd =
  /^(?:(?:ja|nee|en|oh?|o ja|nou)[, ]+)*(?:ik )?(?:wil|wou|wilde|moet) (?:ik )?(?:(?:dat|dit|er|daar|nog|graag|iets|wat|hier) )*(?:erbij|bij) (?:zetten|schrijven|doen):\s*$/iu;
const isReported = /\b(?:al|eerder|already) (?:\S+ )?(?:gemeld|doorgegeven|reported)\b/iu;
const onlyNumber = /^d-?\d{1,4}[.!,;: ]*$/i;
/** "Het gaat over mijn telefoon", "van mijn telefoon". */
const ofThing = new RegExp(
  String.raw`\b(?:over|van|about|bij) (?:mijn|m['’]?n|die|dat|my|that|onze|our) (?<what>(?!${report})[\p{L}-]{3,})`,
  'iu',
);

/** Who says in so many words that this is of what was reported: without those words, what they tell. */
function placedThere(clauses: readonly string[]): MoreOfEarlier | undefined {
  const isOrder = (one: string): boolean =>
    orders.some((shape) => shape.test(one)) && !(names.test(one) && adds.test(one));
  const saysSo = [isReported, onlyNumber, toAdd].filter((shape) => clauses.some((one) => shape.test(one))).length > 1;
  const wants = clauses.some((one) => wantsToAdd.test(one));
  if (!saysSo && !wants && !clauses.some(isOrder)) return undefined;
  const isBeside = (one: string): boolean =>
    isOrder(one) || [toAdd, wantsToAdd, isReported, onlyNumber].some((shape) => shape.test(one)) || isLead(one);
  const rest = clauses.filter((one) => !isBeside(one) && !isOfThing(one));
  const of = clauses.map((one) => ofThing.exec(one)?.groups?.['what']).find((what) => what !== undefined);
  return { said: rest.join(' '), notNew: true, ...(of !== undefined && { of }) };
}
const isLead = (one: string): boolean => onlyLeads.test(one.trim());
const onlyLeads = /^(?:(?:nee|neen|no|ja|stop|wacht|ho|sorry|oh?|hoor|yes|wait)[.,!;: ]*)+$/i;
/** "Het gaat over mijn telefoon" says of what it is, and nothing more. */
const isOfThing = (one: string): boolean =>
  /^(?:(?:nee|ja|nou|want|no|dus) )*(?:het|dit|dat|it|this) (?:gaat|ging|is|hoort)\b/i.test(one.trim()) &&
  ofThing.test(one) &&
  wordsIn(one).length <= fewOfThing;
const fewOfThing = 7;

/** Whether a text goes on about what this story tells: "hij is dus toch kwijt", "de tas is gevonden". Another of the same is none of it. */
export function goesBackTo(text: string, story: string): boolean {
  const plain = folded(text.slice(0, longest));
  if (plain.includes('?') || !state.test(plain)) return false;
  if (namesOf(plain, story)) return true;
  const others = [...plain.matchAll(subject)].filter(([, what = '']) => !noThing.has(what));
  return others.length === 0 && turns.test(plain) && ofIt.test(plain) && !anew.test(plain);
}

/** Whether it names what the story is about as what is known: "die verloren telefoon"; "een telefoon" is another one. */
export function namesOf(text: string, story: string): boolean {
  const plain = folded(text.slice(0, longest));
  const told = new Set(wordsIn(folded(story)).filter((word) => word.length > 3 && !noThing.has(word)));
  const named = [...plain.matchAll(known), ...plain.matchAll(subject)].flatMap(([, ...words]) =>
    words.filter((word) => word !== undefined && told.has(word)),
  );
  const others = [...plain.matchAll(another)].flatMap(([, ...words]) => words);
  return named.some((word) => !others.includes(word));
}
const known =
  /\b(?:de|het|die|dat|deze|mijn|m['’]?n|onze|the|that|my|our) (?!(?:die|deze|dat|mijn|onze|the|that|my)\b)(\p{L}{3,})(?: (\p{L}{4,}))?/gu;
const another =
  /\b(?:een|nog een|weer een|twee|drie|andere?|nieuwe?|tweede|an?|two|another|second|new) (\p{L}{3,})(?: (\p{L}{4,}))?/gu;
/** How it is with what was lost or went wrong, now. */
const state =
  /\b(?:gevonden|teruggevonden|terug|terecht|kwijt|weg|gewist|verwijderd|geblokkeerd|opgehaald|gestolen|found|back|gone|missing|lost|wiped|deleted|blocked|stolen)\b/;
const turns =
  /\b(?:toch|alsnog|inmiddels|gelukkig|nieuws|nog steeds|nog altijd|eindelijk|after all|still|turned|turns|luckily|news)\b/;
const ofIt = /(?:^|[\s,;.])(?:hij|ie|die|m|hem|t|'t|het|ze|mijne|it|he|mine)(?=[\s,;.!]|$)/;
/** What is told as one that was not spoken of before. */
const anew =
  /\b(?:een|twee|drie|ook|andere?|nieuwe?|volgende|weer|an?|two|another|also|other|second)\b (?!(?:keer|uur|klein|beetje|half|steeds|altijd|niet|bij|terug|gevonden|weg|kwijt)\b)\p{L}/u;
const subject = /(\p{L}{3,})(?= (?:is|zijn|was|heeft|are|has|were)\b)/gu;
const noThing = new Set([
  'hij',
  'die',
  'het',
  'dat',
  'mijne',
  'mine',
  'nieuws',
  'news',
  'dus',
  'toch',
  'zaak',
  'kwijt',
  'gestolen',
  'verkeerde',
]);

function pointedAt(text: string, clauses: readonly string[]): MoreOfEarlier | undefined {
  const of = (leads.exec(text) ?? points.exec(text))?.groups?.['what'];
  const told = clauses.filter((one) => !leads.test(one)).join(' ');
  return of === undefined ? undefined : { said: told, of };
}
const longest = 500;
