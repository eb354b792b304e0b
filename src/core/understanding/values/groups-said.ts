// Who may do something, each by what they are called: "de penningmeester en ik kunnen erbij, verder niemand". Nobody is left out.
import type { Column, Scope } from '../../engine/checklist.js';
import { folded } from '../../fold.js';
import { answerSaid, type Phrases } from '../answer-said.js';
import { isKnownPick } from '../corrections/list-put-right.js';
import { type Asked, leftOver, type SaidApart } from '../reading.js';
import { listed, wordsIn } from '../words.js';
import { heldByAll } from './held-by-all.js';
import { everybodyBut } from './options-said.js';

/** Who was said so among other things, and the text without that; undefined where it is said of nobody. */
export function groupsSaid(
  text: string,
  columns: readonly Asked[],
  scope: Scope,
  words: Phrases,
): SaidApart | undefined {
  if (text.length > longestList) return undefined;
  const all = allButAlone(text, columns, scope, words);
  if (all !== undefined) return all;
  for (const asked of columns) {
    const found = namedSo(text, asked.column);
    if (found === undefined) continue;
    const { who, but, whole } = found;
    // Who it is not says nothing of who it is.
    if (notAll.test(who)) return { values: {}, rest: '' };
    const others = columns.filter(({ path }) => path !== asked.path);
    const { before, list } = apart(who, others, scope, words);
    const value = but === undefined ? groupsIn(list, asked, scope, words) : allBut(list + but, asked, scope, words);
    if (value === undefined || isOfOthers(list, others, scope, words)) continue;
    const rest = [before, text.replace(whole, ' ').replace(nobodyElse, ' ')].join(' ');
    return { values: { [asked.path]: value }, rest: leftOver(rest) };
  }
  return undefined;
}

/** Who stands where the question has them said, and whom they are without. */
function namedSo(text: string, column: Column) {
  const found = column.kind === 'choices' ? column.saidAs?.exec(text) : undefined;
  const { but, ...named } = found?.groups ?? {};
  const who = Object.values(named).find((one) => one !== undefined);
  return who === undefined ? undefined : { who, but, whole: found?.[0] ?? '' };
}

/** "Iedereen eigenlijk, behalve de stagiair" and nothing else: who is left out is no group, and not among everybody. */
function allButAlone(text: string, columns: readonly Asked[], scope: Scope, words: Phrases) {
  const alone = everybodyBut(text);
  const asked = columns.find(({ column }) => column.kind === 'choices' && column.saidAs !== undefined);
  if (alone === undefined || asked === undefined) return undefined;
  return { values: { [asked.path]: allBut(alone, asked, scope, words) }, rest: '' };
}

/** Nobody names so many in one breath. */
const longestList = 1000;
const notAll = /\b(?:niet|not) (?:iedereen|allemaal|alle|everybody|everyone)\b/i;

/** The groups that a list names, each as an option or by its own words; undefined where a part of it is no name. */
function groupsIn(text: string, { path, column }: Asked, scope: Scope, words: Phrases): readonly unknown[] | undefined {
  const parts = text
    .replace(nobodyElse, '')
    .split(between)
    .map((part) => part.replace(around, '').replace(/[.!\s]+$/, ''))
    .filter((part) => part !== '' && !interjection.test(part));
  if (parts.length === 0 || parts.some(isNoName)) return undefined;
  const picks = parts.flatMap((part) => groupCalled(part, { path, column }, scope, words));
  return heldByAll(column, [...new Map(picks.map((pick) => [JSON.stringify(pick), pick])).values()]);
}

/** "Oh en Kees kan er ook bij": what nobody is called. */
const interjection = /^(?:oh?|ah|ow|ja|nee|nou|trouwens|wacht|yes|wait)$/i;

/** The same of words that nothing else was read from, where who it is is asked next. */
export const groupsAlone = (
  text: string,
  asked: Asked,
  scope: Scope,
  words: Phrases,
): readonly unknown[] | undefined =>
  asked.column.kind === 'choices' && asked.column.saidAs !== undefined && listsNames.test(text.trim())
    ? groupsIn(text, asked, scope, words)
    : undefined;
const listsNames = /^(?:alleen|enkel|de|het|onze|only|just|the|our)\s|\s(?:en|and)\s/i;

/** A colleague by name, the options that a part names and nothing else, or the part itself. */
function groupCalled(part: string, { path, column }: Asked, scope: Scope, words: Phrases): readonly unknown[] {
  const name = folded(part);
  const colleague = scope.facts.people.find(
    (one) => one.former === undefined && [folded(one.name), folded(one.name).split(' ')[0]].includes(name),
  );
  if (colleague !== undefined && colleague.id !== scope.facts.me) return [{ other: colleague.name }];
  const value: unknown = answerSaid(column, path, colleague === undefined ? part : 'ik', scope, words)?.value;
  const picks: readonly unknown[] = Array.isArray(value) ? value : [];
  return picks.length > 0 && picks.every((pick) => typeof pick === 'string') ? picks : [{ other: part }];
}

/** "Iedereen behalve de stagiair": as options where both are one, and else in these words. */
function allBut(text: string, { path, column }: Asked, scope: Scope, words: Phrases): readonly unknown[] {
  const value: unknown = answerSaid(column, path, text, scope, words)?.value;
  const isLess = Array.isArray(value) && value.length > 1 && value.every((one) => typeof one === 'string');
  return isLess ? value : [{ other: text.replace(/^[\s,]+/, '') }];
}

/** What stands before the list and is of another question: "alles zit in Sportlink, de balie en ik". */
function apart(who: string, others: readonly Asked[], scope: Scope, words: Phrases) {
  const parts = who.split(/[,;.]\s+/);
  const last = parts.findLastIndex(
    (part, at) =>
      at < parts.length - 1 && (isNoName(part.replace(around, '')) || isOfOthers(part, others, scope, words)),
  );
  return { before: parts.slice(0, last + 1).join(', '), list: parts.slice(last + 1).join(', ') };
}

/** Whether a part of a list is an answer to another question: a program is nobody. */
const isOfOthers = (list: string, others: readonly Asked[], scope: Scope, words: Phrases): boolean =>
  list.split(between).some((part) =>
    others.some(({ column, path }) => {
      const value: unknown =
        column.kind === 'choices' ? answerSaid(column, path, part.replace(around, ''), scope, words)?.value : undefined;
      return Array.isArray(value) && value.some((one) => isKnownPick(one, path, words));
    }),
  );

const between = /\s*[,;&+]\s*(?:en |and |ook )?|\s+(?:en|and|plus|of|or)\s+/iu;
const nobodyElse =
  /[\s,]+(?:en )?(?:(?:verder|anders|voor de rest|meer) (?:niemand|geen mens)|niemand (?:anders|verder|meer)|nobody else)(?: hoor)?[.! ]*$/i;
/** What stands before a name and is no part of it. */
const around =
  /^[\s,]*(?:(?:alleen|enkel|slechts|ook|nog|en|gewoon|natuurlijk|dus|nee|ja|maar|anders:?|andere:?|de|het|een|onze|only|just|also|the|our) )*/i;

/** In more words than these a sentence is told. */
const longestName = 4;
const isNoName = (part: string): boolean => {
  const said = wordsIn(part);
  return said.length > longestName || said.length === 0 || said.some((word) => noName.has(word));
};
const noName =
  listed(`we wij ze zij die dat dit hij je jij u er wie wat niemand geen niet nooit niks iemand weet weten denk denken kan kunnen
  mag mogen moet moeten wil willen heeft hebben heb is zijn was waren wordt worden staat staan zit zitten doet doen gaat gaan komt
  komen hangt hangen bewaart bewaren noteert noteren filmt filmen krijgt krijgen kreeg kregen kwam kwamen bleef bleven gebruikt gebruiken
  stuurt sturen maakt maken verkoopt verkopen 0 nobody they who not no nog ja nee`);
