// What somebody says to "Klopt dit nog?": that it is right, and what is another now. Exact names only; the rest is asked.

import { valueAt } from '../../../core/engine/answers.js';
import { applicableQuestions } from '../../../core/engine/applies.js';
import type { ChoiceQuestion, Column, Scope } from '../../../core/engine/checklist.js';
import { optionsOf } from '../../../core/engine/options.js';
import { choicesOf } from '../../../core/engine/telling/show.js';
import type { Choice } from '../../../core/engine/value.js';
import { folded } from '../../../core/fold.js';
import { answerSaid, type Phrases, sayableOf } from '../../../core/understanding/answer-said.js';
import { cardCorrected, placeAdded } from '../../../core/understanding/corrections/card-said.js';
import { listsIn, rowsCorrected, titleBefore } from '../../../core/understanding/corrections/rows-said.js';
import { optionsSaid } from '../../../core/understanding/values/options-said.js';
import { asName } from './names-told.js';

/** What was heard: whether it is right as it stands apart from this, and what changed, by path. */
export interface InReview {
  readonly right: boolean;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Undefined where it is neither; `them` is what "we bewaren ze nu 5 jaar" is of: else of the activity. */
export function saidInReview(
  text: string,
  scope: Scope,
  phrases: Phrases,
  them = scope.facts.recordName,
): InReview | undefined {
  if (text.length > 300 || text.includes('?')) return undefined;
  const { right, rest } = openingOf(text);
  if (rest === '') return right ? { right, values: {} } : undefined;
  const values =
    replaced(rest, scope, phrases) ??
    takenOut(rest, scope, phrases) ??
    corrected(rest, scope, phrases) ??
    keptSo(rest, scope, phrases, them) ??
    cameOrWent(rest, scope, phrases);
  return values && { right, values };
}

/** Whether it begins with that it is right, and what is said behind that. */
export function openingOf(text: string): { readonly right: boolean; readonly rest: string } {
  const [, yes, tail = ''] = opening.exec(text.trim()) ?? [];
  const right = yes !== undefined;
  return { right, rest: (right ? tail : text).replace(joining, '').replace(/[.!\s]+$/, '') };
}

/** What came or went, in the words of whoever works with it; each is read as what stands on the card: "en ook X", "geen X meer". */
const frames: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:het |dat |alles |ze )?(staat|staan|zit|zitten) (?:het |dat |alles |ze |er |nu |tegenwoordig ){0,3}ook (?:nu )?(in|op|bij) (.+)$/i,
    '$1 ook $2 $3',
  ],
  [/^it (?:is|stands) (?:now )?also (?:in|on|with) (.+?)(?: now)?$/i, 'staat ook in $1'],
  [
    /^(?:de |het |onze |the |our )?(.{2,60}?) (?:werkt|werken|kan|kunnen|works?|can work) (?:er |daar |hier |with it |with them )?(?:nu |now ){0,2}(?:ook|too|as well)(?: nu| now)?(?: (?:mee|bij|in))?$/i,
    'ook $1',
  ],
  [
    /^(?:(?:we|wij) (?:gebruiken|hebben|bewaren|vragen|noteren)|(?:gebruiken|hebben|bewaren|vragen|noteren) (?:we|wij)) (?:er |daar |hier |nu |tegenwoordig ){0,3}ook (.{2,60}?)(?: voor| bij| mee| erbij)?$/i,
    'ook $1',
  ],
  [/^(.{2,60}?) (?:is|zijn|komt|kwam|kwamen) er (?:nu |ook ){0,2}bij(?: ?gekomen)?$/i, 'ook $1'],
  [/^(.{2,60}?) (?:staat|staan|zit|zitten) er (?:nog )?niet (?:bij|in|tussen)$/i, 'ook $1'],
  [/^(.{2,60}?) (?:ontbreekt|ontbreken|mist|missen|is missing|are missing)(?: nog)?$/i, 'ook $1'],
  [/^we (?:now )?also (?:use|keep|have|ask for) (.{2,60}?)(?: now)?$/i, 'also $1'],
  [
    /^(.{2,60}?) (?:gebruiken|hebben|vragen|bewaren|noteren) (?:we|wij) (?:er |daar |hier ){0,2}niet (?:meer|langer)(?: voor)?$/i,
    'geen $1 meer',
  ],
  [
    /^(?:we|wij) (?:gebruiken|hebben|vragen|bewaren|noteren) (?:er |daar |hier ){0,2}geen (.{2,60}?) (?:meer|langer)(?: voor)?$/i,
    'geen $1 meer',
  ],
  [
    /^we (?:no longer|don['’]?t) (?:use|keep|have|ask for) (.{2,60}?)(?: any ?more| for (?:it|that|this)){0,2}$/i,
    'no $1 any more',
  ],
];

function cameOrWent(text: string, scope: Scope, phrases: Phrases): InReview['values'] | undefined {
  for (const [shape, plainly] of frames) {
    const [, named = ''] = shape.exec(text) ?? [];
    if (named === '') continue;
    const said = text.replace(shape, plainly);
    const open = { scope, focus: { type: 'overview', n: 0 }, filled: {} } as const;
    return (
      (/^(?:geen|no)\b/.test(plainly) ? gone : came)(bare(named), scope, phrases) ??
      corrected(said, scope, phrases) ??
      placeAdded(said, open, phrases)?.values
    );
  }
  return undefined;
}

/** "De bank, die krijgt niks meer van ons": what stands there goes out, whatever else it resembles. */
function takenOut(text: string, scope: Scope, phrases: Phrases): InReview['values'] | undefined {
  const named = goes.exec(text)?.[1];
  return named === undefined ? undefined : gone(bare(named), scope, phrases);
}
const goes =
  /^(.{2,60}?)(?:,? (?:die|dat))? (?:krijgt|krijgen|hoort|horen|staat|staan|moet|moeten|mag|mogen|kan|kunnen|werkt|werken|doet|doen|gets?|should)(?: (?!ook\b|also\b)\S+){0,4}? (?:niks|niets|niet|geen|weg|eruit|eraf|nothing|not|out)\b(?: \S+){0,4}$/i;

/** The one list that is another by this, with what it holds then. */
function changedList(
  scope: Scope,
  change: (column: ChoiceQuestion, known: readonly Choice[]) => readonly Choice[] | undefined,
): InReview['values'] | undefined {
  const found = columns(scope).flatMap((column): readonly InReview['values'][] => {
    const value = valueAt(scope.answers, column.id);
    const now = column.kind === 'choices' && value !== undefined ? change(column, choicesOf(value)) : undefined;
    return now === undefined ? [] : [{ [column.id]: now }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** What is called exactly so goes out of the one list that holds it; a list keeps one at least. */
const gone = (said: string, scope: Scope, phrases: Phrases): InReview['values'] | undefined =>
  changedList(scope, (column, known) => {
    const left = known.filter((choice) => !isCalled(column, choice, said, scope, phrases));
    return left.length === known.length || left.length === 0 ? undefined : left;
  });

/** What is called exactly so comes into the one list of things that may hold it; a list of which none was picked stays so. */
const came = (said: string, scope: Scope, phrases: Phrases): InReview['values'] | undefined =>
  changedList(scope, (column, known) => {
    const option = optionsOf(column, scope, 'all').find(({ id }) => isCalled(column, id, said, scope, phrases));
    if (option === undefined || known.includes(option.id) || known.some((one) => one === column.none)) return undefined;
    return [...known, option.id];
  });

const opening =
  /^((?:ja|jawel|yes|hoor|verder|alles|dit|dat|het|de rest|this|it|all|everything|the rest|still|is|nog|[\s,])*?(?:klopt|kloppen|goed|prima|in orde|right|correct|fine)(?: (?:nog|wel|hoor|zo|allemaal|steeds|verder|still))*)\b[\s.!]*(.*)$/is;
const joining = /^[\s,;.]*(?:(?:en|maar|alleen|behalve|wel|but|except|only|and)\b[\s,]*)*/i;

/** "X is nu Y", in the words people use for it; what goes is named `old`, what takes its place `now`. */
const shapes: readonly RegExp[] = [
  /^(?:is|heet|heten|zijn) (?<old>.+?) (?:nu|voortaan|tegenwoordig) (?<now>.+)$/i,
  /^(?<old>.+?) (?:is|heet|zijn|wordt|werd) (?:nu|voortaan|tegenwoordig) (?<now>.+)$/i,
  /^(?<old>.+?) (?:is|werd|zijn) vervangen door (?<now>.+)$/i,
  /^(?:(?:nee|no)[,\s]+)?(?:(?:we|wij) (?:hebben|gebruiken) )?(?:nu )?(?<now>.+?) (?:in plaats van|ipv|i\.p\.v\.) (?<old>.+)$/i,
  /^(?:we zijn |zijn we |wij zijn )?(?:overgestapt )?van (?<old>.+?) (?:over )?naar (?<now>.+?)(?: overgestapt| gegaan)?$/i,
  /^(?<old>.+?) (?:is|are) now (?:called )?(?<now>.+)$/i,
  /^(?<old>.+?) (?:was|is|has been) replaced (?:by|with) (?<now>.+)$/i,
  /^(?<now>.+?) instead of (?<old>.+)$/i,
  /^(?<old>\S+) houdt (?:het|dit|dat|'t) (?:niet meer|niet langer) bij,? maar (?:wel )?(?<now>\S+)$/i,
];

/** One pick of one list is another now. */
function replaced(text: string, scope: Scope, phrases: Phrases): InReview['values'] | undefined {
  for (const shape of shapes) {
    const { old, now } = shape.exec(text)?.groups ?? {};
    if (old === undefined || now === undefined) continue;
    const found = columns(scope).flatMap((column): readonly InReview['values'][] => {
      const values = swapped(column, bare(old), bare(now), scope, phrases);
      return values === undefined ? [] : [values];
    });
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** "Klanten bewaren we 5 jaar"; on the card of the customers "we bewaren ze nu 4 jaar" is of them too. */
function keptSo(text: string, scope: Scope, phrases: Phrases, them: string): InReview['values'] | undefined {
  const said = text.replace(/^(?:nee|no)[\s,]+/i, '');
  const kept = (words: string) => rowsCorrected(words, listsIn(scope), scope, phrases)?.values;
  return kept(said) ?? (ofThem.test(said) ? kept(said.replace(ofThem, titleBefore(said, scope) ?? them)) : undefined);
}
const ofThem = /\b(?:ze|die|deze|them|it)\b/i;

/** Questions of one answer or one list, in the interview. */
const columns = (scope: Scope): readonly Column[] =>
  scope.checklist.sections.flatMap((section) =>
    section.beside ? [] : applicableQuestions(section, scope).flatMap((one) => (one.kind === 'rows' ? [] : [one])),
  );

const bare = (name: string): string =>
  name
    .trim()
    .replace(/^(?:de|het|een|onze|ons|nu|wel|the|our|a)\s+/i, '')
    .replace(/[.,!\s]+$/, '');

function swapped(
  column: Column,
  old: string,
  now: string,
  scope: Scope,
  phrases: Phrases,
): InReview['values'] | undefined {
  const known = valueAt(scope.answers, column.id);
  if (column.kind === 'choices' && Array.isArray(known)) {
    const gone = known.find((choice) => isCalled(column, choice, old, scope, phrases));
    if (gone === undefined) return undefined;
    const came = optionCalled(column, now, scope, phrases);
    if (came === undefined) return undefined;
    const left = known.filter((choice) => choice !== came);
    return { [column.id]: left.map((choice) => (choice === gone ? came : choice)) };
  }
  if (column.kind === 'person' && typeof known === 'string') {
    const name = scope.facts.people.find(({ id }) => id === known)?.name ?? '';
    if (name === '' || !isName(name, old)) return undefined;
    const said = answerSaid(column, column.id, now, scope, phrases);
    return said === undefined || said.value === null ? undefined : { [column.id]: said.value };
  }
  return undefined;
}

const isName = (name: string, said: string): boolean =>
  folded(name) === folded(said) || folded(name).split(/\s+/)[0] === folded(said);

function isCalled(column: ChoiceQuestion, choice: Choice, said: string, scope: Scope, phrases: Phrases): boolean {
  if (typeof choice === 'object') return folded(choice.other) === folded(said);
  const option = optionsOf(column, scope, 'all').find(({ id }) => id === choice);
  if (option === undefined) return false;
  const { phrases: called } = sayableOf(option, phrases(column.id));
  return [option.label.nl, option.label.en, ...called].some((name) => folded(name) === folded(said));
}

/** The option of that name, or the name itself where a list takes any. */
function optionCalled(column: ChoiceQuestion, said: string, scope: Scope, phrases: Phrases): Choice | undefined {
  const options = optionsOf(column, scope, 'all');
  const exact = options.find(({ id }) => isCalled(column, id, said, scope, phrases));
  if (exact !== undefined) return exact.id;
  const { ids, certain } = optionsSaid(
    said,
    options.map((option) => sayableOf(option, phrases(column.id))),
  );
  const [only, ...more] = ids;
  if (only !== undefined && more.length === 0 && certain) return only;
  return column.other === true && only === undefined && said.split(/\s+/).length <= 4
    ? { other: asName(said) }
    : undefined;
}

/** "Geen telefoonnummers meer", "en ook een foto": of one list only, and only where every word is understood. */
function corrected(text: string, scope: Scope, phrases: Phrases): InReview['values'] | undefined {
  const found = scope.checklist.sections.flatMap((section) => {
    if (section.beside || section.later) return [];
    const focus = { type: 'section', section: section.id, n: 0 } as const;
    return cardCorrected(text, { scope, focus, filled: {} }, phrases) ?? [];
  });
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 && only.sure === 'certain' ? only.values : undefined;
}
