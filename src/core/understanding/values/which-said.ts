// Which of a few things somebody means: by its place in the list, or by a word that only one of them has.
import { controlWord } from '../../engine/typed/control-words.js';
import { optionNamed } from '../../engine/typed/option-named.js';
import { folded } from '../../fold.js';
import { remembered } from '../../remembered.js';
import { soundsSame } from '../near-words.js';
import { agrees, declines } from '../talk/controls-said.js';

/** What one of them is called, and what is told of it. */
export interface OneOf {
  readonly words: string;
  /** By which it is called alone: "bij klanten natuurlijk". */
  readonly names?: readonly string[];
}

/**
 * The one that a short text points at and says nothing more of: "die met de loonstroken", "de tweede", "D-002"; undefined
 * where it points at none or at several, or tells something of its own.
 */
export function whichSaid<One extends OneOf>(text: string, ones: readonly One[]): One | undefined {
  if (text.length > longest) return undefined;
  const said = plainly(text);
  const [, place] = byPlace.exec(said) ?? [];
  if (place !== undefined) return ones.at(places[place] ?? 0);
  const called = calledSo(said, ones);
  if (called !== undefined) return called;
  const pointed = pointer.exec(said)?.[0];
  const words = tellingWords(said.slice(pointed?.length ?? 0));
  if (words.length === 0 || words.length > (pointed === undefined ? fewBare : fewPointed)) return undefined;
  const one = likest(words, ones);
  // Who asks again asks that, unless all of its words are of one of them.
  return one !== undefined && text.includes('?') && pointed === undefined && !hasAll(words, one) ? undefined : one;
}
const hasAll = (words: readonly string[], { words: all }: OneOf): boolean => {
  const there = tellingWords(folded(all));
  return words.every((word) => there.some((other) => isSame(word, other)));
};
/** Whether a text begins as who points at one of several does: "die met ...", "het datalek van ...". */
export const points = (text: string): boolean =>
  text.length <= longest &&
  /\b(?:met|van|over|uit|bij|with|about|of) $|\b(?:met|van|over|uit|bij|with|about|of) (?:de|het|die|een|onze|the) $/.test(
    pointer.exec(`${folded(text.trim())} `)?.[0] ?? '',
  );

/** The only one of that name. */
function calledSo<One extends OneOf>(said: string, ones: readonly One[]): One | undefined {
  const bare = stemOf(said.replace(leads, '').replace(trails, ''));
  const [only, ...more] = ones.filter(({ names = [] }) => names.some((name) => stemOf(folded(name)) === bare));
  return more.length === 0 ? only : undefined;
}
const leads = /^(?:(?:nee|ja|bij|in|voor|van|die van|dat is|de|het|onze|alleen|natuurlijk|gewoon|at|for|the)[, ]+)+/;
const trails = /(?:[, ]+(?:natuurlijk|dus|hoor|graag|toch|denk ik|uiteraard|of course))+$/;
const stemOf = (name: string): string => name.trim().replace(/(?<=[a-z]{4})(?:s|en)$/, '');

/** From here on it tells something. */
const longest = 200;
const fewBare = 2;
const fewPointed = 4;

/** The one of which a text has words that no other has as many of; undefined where none or several have them. */
export const mentioned = <One extends OneOf>(text: string, ones: readonly One[]): One | undefined =>
  likest(tellingWords(folded(text)), ones);

/** The button whose label is typed, as it stands there; of two with one label neither. */
export function buttonNamed<Button extends { readonly label: string }>(
  text: string,
  buttons: readonly Button[],
): Button | undefined {
  const said = pressed(text);
  const [only, ...more] = buttons.filter(({ label }) => plainly(label) === said);
  return more.length > 0 ? undefined : (only ?? optionNamed(text, buttons, ({ label }) => [label]));
}
const pressed = (text: string): string =>
  plainly(text).replace(/^(?:(?:doe|kies|klik op|druk op|knop|ja|oke?)[ ,]+)+(?:maar )?/, '');

/** The button that one of the sentences names, and what is said behind it: "ik wil het besluit nemen. besluit ap: nee, want gewist". */
export function buttonNamedIn<Button extends { readonly label: string }>(
  text: string,
  buttons: readonly Button[],
): { readonly button: Button; readonly behind: string } | undefined {
  const bare = buttons.map((button) => ({ button, label: withoutLead(button.label) }));
  for (const { index, 0: part } of text.matchAll(partOfText)) {
    const button = buttonNamed(withoutLead(part), bare)?.button;
    if (button !== undefined) return { button, behind: text.slice(index + part.length).replace(/^[\s.,:;!?-]+/, '') };
  }
  return undefined;
}
/** Whether a text may name one of these in such a way, before it is known which of them stand there. */
export function mayNameIn(labels: readonly string[]): (text: string) => boolean {
  const known = new Set(labels.map((label) => plainly(withoutLead(label))));
  return (text) => [...text.matchAll(partOfText)].some(([part]) => known.has(pressed(withoutLead(part))));
}
const partOfText = /[^\s.:;!?\n][^.:;!?\n]*/g;
const withoutLead = (text: string): string => text.trim().replace(ordersIt, '').replace(endsIt, '');
const ordersIt =
  /^(?:(?:en|dan|nu|ok[eé]?|ja|ik wil|(?:kan|mag) ik|doe|open|toon|geef|laat|naar|ga naar|graag|d-?\d+|and|now|i want|show|give me|go to|de|het|the|to|een|a)[ ,]+)+/i;
const endsIt =
  /(?: (?:zien|nemen|openen|maken|maar|nu|graag|even|invullen|van d-?\d+|voor d-?\d+|d-?\d+|now|please|of d-?\d+))+$/i;

/** Whether what stands on a button may be typed for it: words that steer, agree or decline mean what they always do. */
export const mayBeTyped = remembered(
  200,
  (label: string): boolean =>
    plainly(label).length > 3 && controlWord(label) === undefined && !agrees(label) && !declines(label),
);

/** What is pointed at is one thing in all its words: "ik pak het op" is what stands on "Ik pak dit op". */
const plainly = (text: string): string =>
  folded(text.slice(0, longest).trim())
    .replace(/[\s.!?]+$/, '')
    .replaceAll(/\b(?:dit|dat|deze|hem|em|m|t|it|this|that)\b/g, 'het')
    .trim();

function likest<One extends OneOf>(words: readonly string[], ones: readonly One[]): One | undefined {
  const counted = ones.map((one) => {
    const there = tellingWords(folded(one.words));
    return { one, count: words.filter((word) => there.some((other) => isSame(word, other))).length };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const [first, ...more] = counted.filter(({ count }) => count === most);
  return most === 0 || more.length > 0 ? undefined : first?.one;
}

/** "Loonstroken" is "loonstrook" and "mail" is in "mailing": what begins alike, or is spelled nearly so. */
function isSame(word: string, other: string): boolean {
  if (soundsSame(word, other)) return true;
  const [short = '', long = ''] = word.length < other.length ? [word, other] : [other, word];
  return short.length >= 4 && long.startsWith(short.slice(0, Math.max(4, short.length - 3)));
}

/** "D-001", "d-1" and "d001" are one word. */
const tellingWords = (text: string): readonly string[] =>
  (text.replaceAll(/\b([a-z])-?0*(\d{1,4})\b/g, '$1-$2').match(/[a-z]-\d+|[\p{L}\d]{3,}|\bcc\b/gu) ?? []).filter(
    (word) => !tellsNothing.test(word),
  );

/** Words that stand in any sentence about any of them. */
const tellsNothing =
  /^(?:met|van|voor|over|bij|uit|naar|door|the|that|one|with|about|from|die|dat|dit|deze|een|het|hij|zij|haar|hem|hun|ons|onze|mijn|was|waren|zijn|is|wordt|werd|heeft|hebben|had|heb|kan|mag|moet|kunnen|niet|wel|ook|nog|nu|dan|toch|maar|weer|even|gaat|gaan|ging|alle|alles|mevr|mevrouw|meneer|mijnheer|heer|dhr|klant|klanten|client|patient|datalek|verzoek|melding|dicht|gesloten|klaar|afgehandeld|gemeld|melden|gevraagd|vraagt|weten)$/;

const pointer =
  /^(?:(?:nee|neen|ja|ik bedoel(?:de)?|bedoel|het gaat over|over|dat is|dat was|het is|het was|gewoon|doe maar|no|i mean|its about|doe|nou|dan|nu|en)[, ]+)*(?:(?:die|dat|deze|datgene|diegene|de zaak|het verzoek|het datalek|de melding|that|the one)(?: (?:met|van|over|uit|bij|waar|waarbij|with|about|of))?(?: |$))(?:de |het |die |een |onze |the )?/;

const byPlace =
  /^(?:(?:nee|ja|ik bedoel(?:de)?|doe maar)[, ]+)*(?:die |de |het |dat |the )?(eerste|1e|first|tweede|2e|second|derde|3e|third|laatste|last|nieuwste|oudste)(?: (?:die|een|van de twee|verzoek|datalek|melding|one))?$/;
const places: Readonly<Record<string, number>> = {
  eerste: 0,
  '1e': 0,
  first: 0,
  oudste: 0,
  tweede: 1,
  '2e': 1,
  second: 1,
  derde: 2,
  '3e': 2,
  third: 2,
  laatste: -1,
  last: -1,
  nieuwste: -1,
};
