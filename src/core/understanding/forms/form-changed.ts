// What is taken from a list of a form that was filled in by typing, or added to it: "nee toch niet papier", "ook de administratie".
import { pathsAt } from '../../engine/ask.js';
import type { Column } from '../../engine/checklist.js';
import { isForm } from '../../engine/focus.js';
import { columnAt } from '../../engine/scope.js';
import { isOther, sameValue, without } from '../../engine/value.js';
import { folded } from '../../fold.js';
import { answerSaid, type Phrases } from '../answer-said.js';
import { isKnownPick, listPutRight } from '../corrections/list-put-right.js';
import { namedOut, turnsDown } from '../corrections/named-out.js';
import { askedAt, type Reading, type Situation, unclear } from '../reading.js';
import { doerSaid } from '../values/doer-said.js';
import { nameWithForm } from '../values/form-in-name.js';
import { groupsSaid } from '../values/groups-said.js';
import { besideIn } from '../values/held-by-all.js';
import { wordsIn } from '../words.js';
import { inWords, isNumbered, namesBusiness } from './form-words.js';

type Open = NonNullable<Situation['open']>;

const lead = '(?:(?:nee|neen|no|ja|yes|oh?|oeps|wacht|sorry)[, ]+)*(?:(?:toch|maar|en|and) )*';
const ending = '[.!]*$';
const off = '(?:weg|uit|af|er ?uit|er ?af|out|off)';
/** What of a list is to go, or to come beside what stands there. */
const less: readonly RegExp[] = [
  new RegExp(
    `^${lead}(?:haal|gooi|doe|laat|take)\\s+(.+?)\\s+(?:er (?:maar |weer )?)?(?:maar |weer )?${off}${ending}`,
    'is',
  ),
  new RegExp(`^${lead}(?:schrap|verwijder|remove|drop|delete)\\s+(.+?)(?:\\s+${off})?${ending}`, 'is'),
  new RegExp(
    `^${lead}(.+?) (?:mag|mogen|moet|moeten|kan|kunnen|hoort|horen) (?:er )?(?:weer )?(?:${off}|niet bij|er niet bij)${ending}`,
    'is',
  ),
  new RegExp(`^${lead}(?:niet|geen|zonder|not|without)\\s+(?:meer )?(.+)$`, 'is'),
];
const more: readonly RegExp[] = [
  new RegExp(`^${lead}(?:ook|also|plus)\\s+(?:nog )?(.+)$`, 'is'),
  new RegExp(
    `^${lead}(?:\\S+ ){0,6}?(?:staat|staan|zit|zitten|bewaren (?:we|wij)|zetten (?:we|wij)|hebben (?:we|wij)) (?:er )?(?:ook|nog)(?: nog| ook)? (?:in|op|bij) (.+)$`,
    'is',
  ),
  new RegExp(`^${lead}(?:voeg|doe|zet|add)\\s+(.+?)\\s+(?:er )?(?:ook |nog )*(?:bij|toe|erbij|aan toe)${ending}`, 'is'),
  new RegExp(
    `^${lead}(.+?) (?:(?:hoort|horen|moet|moeten|mag|mogen) er (?:ook |nog )*bij|erbij|ook nog|ook)${ending}`,
    'is',
  ),
];
const asksToTake = new RegExp(`^${lead}(?:haal|gooi|schrap|verwijder|remove|drop|delete)\\s`, 'i');
const saidIn = (shapes: readonly RegExp[], text: string): string | undefined =>
  shapes.map((shape) => shape.exec(text.trim())?.[1]).find((found) => found !== undefined);

/** What is filled in as it is then; undefined where no name or list is changed so. */
export function changedInForm(text: string, open: Open, words: Phrases): Reading | undefined {
  if (text.length > longestChange || !isForm(open.focus)) return undefined;
  return (
    numberedAnew(text, open) ??
    namedAnew(text, open) ??
    onlyThese(text, open, words) ??
    takenOut(text, open, (one, path) => isOther(one) && !isKnownPick(one, path, words)) ??
    putRightInList(text, open, words) ??
    listChanged(text, open, words) ??
    takenOut(text, open)
  );
}

/** "Nee Kees niet meer, alleen ik en Sanne": who is said to be all there is. */
function onlyThese(text: string, { scope, focus }: Open, words: Phrases): Reading | undefined {
  if (!onlyWho.test(text)) return undefined;
  const told = groupsSaid(text, askedAt(pathsAt(scope, focus), scope), scope, words);
  if (told === undefined || Object.keys(told.values).length === 0) return undefined;
  return told.rest === '' || turnsDown(told.rest)
    ? { intent: 'answer', sure: 'likely', words: text, values: told.values }
    : undefined;
}
const onlyWho = /[,;.] (?:alleen|enkel|only|just) (?:\p{L}+,? )*(?:en|and) \p{L}+[.! ]*$/iu;

/** Who wants something gone that does not stand there fills in nothing by it. */
export const takesOutNothing = (text: string, open: Open | undefined): Reading | undefined =>
  open !== undefined &&
  isForm(open.focus) &&
  text.length <= longestChange &&
  asksToTake.test(text.trim()) &&
  takesNoWords(open)
    ? unclear(text)
    : undefined;

/** From here on it tells something. */
const longestChange = 300;

const takesNoWords = ({ scope, focus }: Open): boolean =>
  pathsAt(scope, focus).every((path) => {
    const kind = columnAt(scope, path)?.kind;
    return kind !== 'text' && kind !== 'long-text';
  });

/** The lists of the form that hold something. */
const listsIn = ({ scope, focus, filled }: Open) =>
  pathsAt(scope, focus).flatMap((path) => {
    const before: unknown = filled[path];
    const list: readonly unknown[] = Array.isArray(before) ? before : [];
    return list.length === 0 ? [] : [{ path, list, column: columnAt(scope, path) }];
  });

/** What is named as it stands there, words of their own first: what is known by its name may be another by what is said beside it. */
function takenOut(text: string, open: Open, names?: (one: unknown, path: string) => boolean): Reading | undefined {
  const left = namedOut(text, listsIn(open), open.scope, turnsDown, names);
  const values = Object.entries(left ?? {}).map(([path, list]) => [path, list.length === 0 ? undefined : list]);
  return left && { intent: 'answer', sure: 'likely', words: text, values: Object.fromEntries(values) };
}

/** "Nee twinfield niet, exact": what stands beside it stays, and who is told with it to work there is filled in too. */
function putRightInList(text: string, open: Open, words: Phrases): Reading | undefined {
  const { scope, focus } = open;
  const columns = askedAt(pathsAt(scope, focus), scope);
  const told = doerSaid(text, columns, scope, words) ?? groupsSaid(text, columns, scope, words);
  const changed = listsIn(open).flatMap((one) => {
    const list = listPutRight(told?.rest ?? text, one.list, one, scope, words);
    return list === undefined ? [] : [{ ...one, list, before: one.list }];
  });
  const meant = changed.find(({ list, before }) => list !== before) ?? changed[0];
  if (meant === undefined) return undefined;
  const reading = listAs(text, meant.path, meant.list);
  // Who is said to be all there is stands there, whoever goes.
  return { ...reading, values: { ...reading.values, ...told?.values } };
}

function listChanged(text: string, open: Open, words: Phrases): Reading | undefined {
  const gone = saidIn(less, text);
  const named = gone ?? addedIn(text, open, words);
  if (named === undefined) return undefined;
  const lists = listsIn(open);
  const [only, ...others] = lists;
  if (gone !== undefined && theLast.test(gone.trim()))
    return only === undefined || others.length > 0 ? unclear(text) : listAs(text, only.path, only.list.slice(0, -1));
  for (const { path, list } of lists) {
    const picks = picksSaid(named, path, open, words);
    const value =
      gone === undefined
        ? withThese(list, picks, open, path)
        : list.filter((one) => !picks.some((pick) => sameValue(pick, one)) && !isCalled(one, named));
    if (value.length !== list.length || (gone === undefined && !value.every((one, at) => sameValue(one, list[at]))))
      return listAs(text, path, value);
  }
  return undefined;
}

/** "En onze boekhouder, alleen ik kan erbij" says who can reach it, too: that is told, and more than added. */
function addedIn(text: string, { scope, focus }: Open, words: Phrases): string | undefined {
  const added = saidIn(more, text);
  const columns = added === undefined ? [] : askedAt(pathsAt(scope, focus), scope);
  const told = doerSaid(text, columns, scope, words) ?? groupsSaid(text, columns, scope, words);
  return told === undefined ? added : undefined;
}

const theLast = /^(?:dat|die|de|het|the)(?: (?:laatste|last)(?: (?:programma|naam|een|one))?)?$/i;

/** A list that nothing is left of is asked again. */
const listAs = (text: string, path: string, value: readonly unknown[]): Reading => ({
  intent: 'answer',
  sure: 'likely',
  words: text,
  values: { [path]: value.length === 0 ? undefined : value },
});

/** What was typed in own words goes by those. */
const isCalled = (one: unknown, named: string): boolean =>
  isOther(one) && folded(one.other).trim() === folded(named.replace(/^(?:de|het|een|the) /i, '')).trim();

/** "Het nummer klopt niet, het is 2026-55521": the number that a form asks for, once it was filled in. */
function numberedAnew(text: string, { scope, focus, filled }: Open): Reading | undefined {
  const path = pathsAt(scope, focus).find((one) => {
    const column = columnAt(scope, one);
    return column !== undefined && isNumbered(column) && typeof filled[one] === 'string';
  });
  const number = numberIs.exec(text)?.[1];
  return path === undefined || number === undefined || number === filled[path]
    ? undefined
    : { intent: 'answer', sure: 'likely', words: text, values: { [path]: number } };
}
const numberIs =
  /\bnummer\b.*\b(?:is|zijn|wordt|moet|was)\b.*?((?=\S*\d)[\p{L}\d][\p{L}\d./-]{2,})(?: zijn| wezen)?[.!]*$/iu;

const names: readonly RegExp[] = [
  new RegExp(
    `^${lead}(?:(?:hij|zij|ze|die|het) (?:heet|is) )?(?:niet|geen|not) (?<old>.+?)[, ]+maar (?:wel )?(?<now>.+)$`,
    'is',
  ),
  new RegExp(
    `^${lead}(?:het is|(?:hij|zij|ze|die) heet|(?:(?:de|haar|zijn|zn|hun) )?naam is|naam:|it is|(?:the|her|his|their) name is) (?<now>(?!niet\\b|geen\\b|een\\b|nog\\b).+?)(?:[, ]+(?:en )?(?:niet|geen|not) (?<old>.+))?$`,
    'is',
  ),
  new RegExp(`^${lead}(?<now>\\S+(?: \\S+){0,3}) (?:heet (?:hij|zij|ze|die)|is de naam)$`, 'is'),
];

/** "Nee, niet Jansen maar Janssen": what somebody or something is called, once that was filled in. */
function namedAnew(text: string, { scope, focus, filled }: Open): Reading | undefined {
  const plain = text.trim().replace(/[.!]+$/, '');
  for (const path of pathsAt(scope, focus)) {
    const column = columnAt(scope, path);
    const before: unknown = filled[path];
    const name = isOther(before) ? before.other : before;
    if (column === undefined || typeof name !== 'string') continue;
    const now = nameNow(column, plain, name);
    if (now !== undefined)
      return { intent: 'answer', sure: 'likely', words: text, values: { [path]: inWords(column, now) } };
  }
  return undefined;
}

/** How what is asked in this field is called now, with the legal form that comes behind the name of a business. */
function nameNow(column: Column, plain: string, before: string): string | undefined {
  const formed = namesBusiness(column) ? nameWithForm(plain, before) : undefined;
  if (formed !== undefined) return formed;
  if (column.kind === 'text' && column.identifies === true) return calledNow(plain, before, names);
  return isNamed(column) ? calledNow(plain, before, names.slice(0, 1)) : undefined;
}

const isNamed = (column: Column): boolean => column.kind === 'person' || namesBusiness(column);

function calledNow(plain: string, before: string, shapes: readonly RegExp[]): string | undefined {
  for (const shape of shapes) {
    const { old, now: named = '' } = shape.exec(plain)?.groups ?? {};
    const now = named.replace(ofThem, '');
    const isOfIt = old === undefined ? shape !== names[0] : folded(before).includes(folded(old).trim());
    if (now !== '' && isOfIt && wordsIn(now).length <= longestName) return now.trim();
  }
  return undefined;
}
const longestName = 4;
/** "Het was Fatima die dat vroeg": what she did is no part of her name. */
const ofThem = /,? (?:die|who) \p{L}+.*$/iu;

/** With these beside what stands there, where none of them is "none". */
function withThese(list: readonly unknown[], picks: readonly unknown[], { scope }: Open, path: string) {
  const column = columnAt(scope, path);
  const none = column?.kind === 'choices' ? column.none : undefined;
  const added = without(picks, [none, ...list]);
  return added.length === 0 ? list : besideIn(column, list, added);
}

/** The options that are named, and what is known by its name beside them. */
function picksSaid(named: string, path: string, { scope }: Open, words: Phrases): readonly unknown[] {
  const column = columnAt(scope, path);
  const said = column?.kind === 'choices' ? answerSaid(column, path, named, scope, words) : undefined;
  const values: readonly unknown[] = said !== undefined && Array.isArray(said.value) ? said.value : [];
  return values.filter((one) => isKnownPick(one, path, words));
}
