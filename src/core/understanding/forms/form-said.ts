// What a text fills of a form: one sentence may say several things.
import { valueAt } from '../../engine/answers.js';
import type { Column, Scope } from '../../engine/checklist.js';
import { applying, kindsAsked, stands, tellsWhether } from '../../engine/telling/still-needed.js';
import { meansSpeaker } from '../../engine/typed/no-answer.js';
import { sameValue } from '../../engine/value.js';
import { folded } from '../../fold.js';
import { addDaysTo, addMonthsTo, dayOf } from '../../time.js';
import { answerSaid, type Phrases } from '../answer-said.js';
import { termInRow, withoutTerms } from '../corrections/rows-said.js';
import { type AnswerSaid, type Asked, askedAt, type SaidApart, type Situation } from '../reading.js';
import { isBareNo } from '../talk/controls-said.js';
import { doerSaid } from '../values/doer-said.js';
import { groupsSaid } from '../values/groups-said.js';
import { stretchSaid } from '../values/moments-said.js';
import { numberAgain } from '../values/number-again.js';
import { withoutDenied } from '../values/undenied.js';
import { saysUnknown } from '../values/yes-no.js';
import { listed, wordsIn } from '../words.js';
import { besideFilled } from './beside-filled.js';
import { answerInForm, isOfOtherThing, maySay } from './field-said.js';
import {
  type Filled,
  type Form,
  fitsAsText,
  inWords,
  isNumbered,
  longestName,
  namesBusiness,
  storyOf,
  takesAnything,
  withTold,
  wordsInForm,
} from './form-words.js';
import { contact, leadsToMark } from './marked-by.js';
import { withoutAnother } from './said-of-another.js';
import { unknownBeside } from './unknown-beside.js';
import { type Found, listOf, ownOf, ownWordsIn } from './words-in-lists.js';
import { namesAnother, onlyTells, yesNosNamed } from './yes-nos-named.js';

const fills = (values: Filled['values'], sure: Filled['sure'] = 'likely'): Filled => ({ values, sure, free: false });

/** The fields of a form that a text fills: each what it holds of it, and a plain text the first empty text field. */
export function filledBy(
  text: string,
  paths: readonly string[],
  { scope, focus, filled }: NonNullable<Situation['open']>,
  words: Phrases,
): Filled {
  const columns = askedAt(applying(paths, scope, focus, filled), scope);
  const empty = columns.filter(
    ({ path, column }) => (filled[path] ?? undefined) === undefined && !stands(column, path, scope, filled),
  );
  const own = withoutAnother(text, columns, { scope, filled });
  return fillsFields(
    columns.some(({ column }) => column.kind === 'number') ? own : withoutTerms(own, scope, words),
    { scope, filled, columns, empty },
    paths,
    focus,
    words,
  );
}

function fillsFields(
  text: string,
  form: Form,
  paths: readonly string[],
  focus: NonNullable<Situation['open']>['focus'],
  words: Phrases,
): Filled {
  const { scope, filled, columns, empty } = form;
  if (text === '') return fills({});
  const [first = ''] = paths;
  const term = termInRow(text, first, scope, words);
  if (term !== undefined) return fills(term);
  const withRest = ({ values, rest }: SaidApart): Filled => {
    const others = paths.filter((path) => !(path in values));
    const more = rest === '' ? undefined : filledBy(rest, others, { scope, focus, filled }, words);
    return { values: { ...values, ...more?.values }, sure: 'likely', free: more?.free ?? false };
  };
  const apartSaid = doerSaid(text, columns, scope, words) ?? unknownBeside(text, empty);
  if (apartSaid !== undefined) return withRest(apartSaid);
  const groups = groupsSaid(text, columns, scope, words);
  if (groups !== undefined) return withRest({ ...groups, values: besideFilled(text, groups.values, form, words) });
  const named = yesNosNamed(text, columns, empty);
  if (named !== undefined) return fills(named);
  const again = personAgain(text, form, words);
  if (again !== undefined) return again;
  const alone = speakerIn(text, form, words) ?? nobodyIn(text, form, words) ?? numberedIn(text, form, words);
  if (alone !== undefined) return alone;
  const days = daysInForm(form, text);
  const found = columns.flatMap((one): readonly Found[] => {
    if (isMentioned(one, filled, text)) return [];
    if (days !== undefined && one.column.kind === 'day') return days.filter(({ path }) => path === one.path);
    const said = answerInForm(one, form, turnsChoice(one, filled) ? withoutDenied(text) : text, words);
    return said === undefined || takesAll(one, said, filled, text) ? [] : [{ ...one, said }];
  });
  const apart = found.filter((one) => !isDayOf(one, found, scope) && !isOtherTime(one, found, form, text));
  if (apart.length === 0) return wholeIn(text, form, words);
  const said = withBeside(text, form, apart, words);
  return { ...said, values: besideFilled(text, said.values, form, words) };
}

/** "Lieke, mijn zus", where Lieke stands already: who is named once more is meant again. */
function personAgain(text: string, form: Form, words: Phrases): Filled | undefined {
  const { scope, filled, columns } = form;
  // "Alle kapsters en ik, niet de schoonmaakster" names whom a list asks.
  const isListed = columns.some((one) => one.column.kind === 'choices' && answerInForm(one, form, text, words));
  if (isListed || asksSpeaker(text, form)) return undefined;
  const same = columns.find(({ path, column }) => {
    const known = filled[path] ?? valueAt(scope.answers, path) ?? undefined;
    const said =
      column.kind === 'person' && known !== undefined ? answerSaid(column, path, text, scope, words) : undefined;
    return said !== undefined && sameValue(said.value, known);
  });
  return same && fills({ [same.path]: filled[same.path] ?? valueAt(scope.answers, same.path) });
}

/** What was understood before is not another by what is only mentioned in a longer sentence: "foto's van kinderen stonden erop". */
const isMentioned = ({ path, column }: Asked, filled: Form['filled'], text: string): boolean =>
  column.kind === 'choice' &&
  (filled[path] ?? undefined) !== undefined &&
  wordsIn(text).length > longestName &&
  !putsRight.test(text) &&
  ![column.label.nl, column.label.en].some((label) => folded(text.trim()).startsWith(folded(label)));
const putsRight = /\b(?:nee|niet|toch|geen|eigenlijk|soort|bedoel\w*|no|not|actually|kind|meant)\b/i;

/** What is denied turns no choice that stands there into what it names. */
const turnsChoice = ({ path, column }: Asked, filled: Form['filled']): boolean =>
  column.kind === 'choice' && (filled[path] ?? undefined) !== undefined;

/** "Vandaag 10:00" says when something was filed, and nothing of the day on which more is to come. */
const isDayOf = ({ column, said }: Found, all: readonly Found[], { facts }: Scope): boolean =>
  column.kind === 'day' &&
  all.some(
    (one) =>
      one.column.kind === 'moment' &&
      typeof one.said.value === 'string' &&
      dayOf(one.said.value, facts.zone) === said.value,
  );

/** "Vrijdag vullen we aan" is the next Friday and not the last as well; "vrijdag gemeld" the last. So is "4 december". */
function isOtherTime({ column, said }: Found, all: readonly Found[], { scope: { facts }, filled }: Form, text: string) {
  if (column.kind !== 'day' && column.kind !== 'moment') return false;
  const onDay = (one: Found) =>
    one.column.kind === 'moment' ? dayOf(String(one.said.value), facts.zone) : one.said.value;
  const [moment, day] = ['moment', 'day'].map((kind) => all.find((one) => one.column.kind === kind));
  if (moment === undefined || day === undefined) return false;
  const past = String(onDay(moment));
  const isSame = [addDaysTo(past, 7), addMonthsTo(past, 12)].some((next) => next === onDay(day));
  // What is known already is not said again, unless it is put right.
  const isKnown = moment.path in filled && !(day.path in filled) && !putsRight.test(text);
  return isSame && said === (isKnown || isToCome.test(text) ? moment : day).said;
}
const isToCome = /\b(?:vul|vullen|aanvullen|volgt|volgen|komt|komen|later|gaan|zullen|follows?|will|add)\b/i;

/** Where it is asked next who works with it, that is what "ik" answers. */
const asksSpeaker = (text: string, { empty: [next] }: Pick<Form, 'empty'>): boolean =>
  next?.column.kind === 'choices' && next.column.saidAs !== undefined && meansSpeaker(text);

/** "Ik", or the name of a colleague, is whoever is asked for, and none of the groups of people. */
function speakerIn(text: string, { scope, empty }: Form, words: Phrases): Filled | undefined {
  if (asksSpeaker(text, { empty })) return undefined;
  const asked = empty.find(({ column }) => column.kind === 'person');
  const name = folded(text.trim());
  const none = asked?.column.kind === 'person' ? asked.column.none : undefined;
  if (asked !== undefined && none !== undefined && [none.nl, none.en].some((one) => folded(one) === name))
    return fills({ [asked.path]: 'none' }, 'certain');
  const isKnown = scope.facts.people.some((one) => one.former === undefined && folded(one.name) === name);
  if (asked === undefined || !(isKnown || meansSpeaker(text))) return undefined;
  const said = answerSaid(asked.column, asked.path, text, scope, words);
  return said?.sure === 'certain' ? fills({ [asked.path]: said.value }, 'certain') : undefined;
}

/** "Niemand" alone is of who is asked next, and takes away nothing that was filled in before. */
function nobodyIn(text: string, { scope, empty }: Form, words: Phrases): Filled | undefined {
  const [next] = empty;
  const mayBe = empty.some(({ column }) => column.kind === 'person' && column.none !== undefined);
  if (next === undefined || !mayBe || !isNobody.test(text.trim())) return undefined;
  const said = answerSaid(next.column, next.path, text, scope, words);
  if (next.column.kind !== 'person' || said === undefined) return fills({});
  return fills({ [next.path]: said.value }, said.sure);
}
const isNobody =
  /^(?:(?:nog|voorlopig|eigenlijk|nee|nou|no|for now)[, ]+){0,2}(?:niemand|nobody|no one)(?: (?:nog|hoor|yet))?[.!]*$/i;

/** "Geen" is of what is asked, and empties no list that was filled in before, unless that is said. */
const takesAll = ({ path, column }: Asked, { value }: AnswerSaid, filled: Form['filled'], text: string): boolean =>
  column.kind === 'choices' &&
  column.none !== undefined &&
  sameValue(value, [column.none]) &&
  listOf(filled[path]).length > 0 &&
  !/\b(?:toch|bedoel\w*|actually|meant?)\b/i.test(text);

/** A number alone is of what is asked next, and of no other list. */
function numberedIn(text: string, { scope, columns, empty }: Form, words: Phrases): Filled | undefined {
  const again = numberAgain(text)?.count;
  const [counts, ...others] = columns.filter(({ column }) => column.kind === 'number');
  if (again !== undefined && counts !== undefined && others.length === 0) return fills({ [counts.path]: again });
  if (!/^\d{1,2}(?:(?:\s*[,;&+]\s*|\s+(?:en|and)\s+|\s+)\d{1,2})*[.!]?$/.test(text.trim())) return undefined;
  const [next] = empty;
  const said = next && answerSaid(next.column, next.path, text, scope, words);
  if (next !== undefined && said !== undefined && said.sure !== 'possible')
    return fills({ [next.path]: said.value }, said.sure);
  const [count, ...more] = empty.filter(({ column }) => column.kind === 'number');
  const counted = count && more.length === 0 ? answerSaid(count.column, count.path, text, scope, words) : undefined;
  return fills(count && counted ? { [count.path]: counted.value } : {});
}

/** "Weet niet hoeveel" is of a question that asks how many, and of no other that is asked first. */
function isUnknownElsewhere(text: string, [first]: readonly Asked[]): boolean {
  const kinds = saysUnknown(text) ? kindsAsked(text) : undefined;
  return kinds !== undefined && (first === undefined || !kinds.includes(first.column.kind));
}

/** What the whole of a text says, where no part of it fills a field. */
function wholeIn(text: string, form: Form, words: Phrases): Filled {
  const { scope, columns, empty } = form;
  // A bare no is of the first question that it can answer.
  const denied = empty.find(({ column }) => column.kind === 'yes-no');
  if (denied !== undefined && isBareNo(text)) return fills({ [denied.path]: false }, 'certain');
  if (denied !== undefined && saysUnknown(text) && tellsWhether(text)) return fills({ [denied.path]: null }, 'certain');
  if (isUnknownElsewhere(text, empty)) return fills({});
  const [first] = empty;
  const said =
    first && maySay(first.column, text) ? answerSaid(first.column, first.path, text, scope, words) : undefined;
  // One question left open: whatever answers it.
  if (
    first !== undefined &&
    said !== undefined &&
    said.sure !== 'possible' &&
    !isOfOtherThing(first.column, said.value, text, form) &&
    !(first.column.kind === 'yes-no' && namesAnother(text, first, columns)) &&
    !onlyTells(first, said, form, text, words)
  ) {
    const free = first.column.kind === 'text' || first.column.kind === 'person';
    return { values: { [first.path]: said.value }, sure: said.sure, free };
  }
  // Who types again what is known already says that it is so.
  const same = columns.find(({ path }) => folded(String(valueAt(scope.answers, path) ?? '')) === folded(text).trim());
  if (same !== undefined) return fills({ [same.path]: valueAt(scope.answers, same.path) });
  return { values: wordsInForm(text, form, words), sure: 'likely', free: true };
}

/** What was found, and in fields that are still empty what stands beside it. */
function withBeside(text: string, form: Form, found: readonly Found[], words: Phrases): Filled {
  const { scope, filled, empty } = form;
  const beside = besideThese(text, form, words);
  const who = (part: string) =>
    beside.includes(part) && empty.some((one) => one.column.kind === 'person' && partIn(one, part, scope, words));
  const values: Record<string, unknown> = Object.fromEntries(
    found
      .map((one): [string, unknown] => [one.path, ownOf(one, { text, form, found, words }, who)])
      .filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
  const kept = Object.values(values).flatMap(ownWordsIn);
  for (const part of beside) {
    // One word is not used for two things.
    if (kept.includes(part)) continue;
    const [taken] = empty.flatMap((one) => (one.path in values ? [] : (partIn(one, part, scope, words) ?? [])));
    Object.assign(values, taken ?? withTold({ ...filled, ...values }, scope, part));
  }
  const isCertain = beside.length === 0 && found.every(({ said }) => said.sure === 'certain');
  const free = found.some(({ column }) => column.kind === 'text' || column.kind === 'person');
  return { values, sure: isCertain ? 'certain' : 'likely', free };
}

/** The parts of a text that fill none of the fields, where others do: "mevrouw De Vries, vandaag gebeld". */
function besideThese(text: string, form: Form, words: Phrases): readonly string[] {
  return text
    .replaceAll(contact, ',')
    .split(/[,;\n]+|\.\s/)
    .map((part) => part.trim())
    .filter((part) => !leadsToMark(part, form.columns))
    .filter((part) => wordsIn(part).some((word) => word.length > 2 && !says.has(word)) && !orSo.test(part))
    .filter(
      (part) =>
        turnsStory(part, form) || form.columns.every((one) => answerInForm(one, form, part, words) === undefined),
    );
}

/** "Het was maandag niet dinsdag", where the story says Tuesday: it would go on saying so. */
function turnsStory(part: string, { filled, scope }: Form): boolean {
  const story = filled[storyOf(scope.checklist) ?? ''];
  const [, word = ''] =
    /\b(?:niet|geen|not) (?:(?:de|het|een|op|om|the|an?|on|at) )?(\p{L}{3,}|\d+)/iu.exec(part) ?? [];
  return word !== '' && typeof story === 'string' && wordsIn(story).includes(folded(word));
}

/** "Een uur geleden, of twee". */
const orSo =
  /^(?:of|or) (?:misschien |maybe )?(?:\d{1,3}|een|twee|drie|vier|vijf|two|three|four|five)(?: uur| hours)?$/i;

/** Words that tell nothing by themselves. */
const says = listed(
  'nou dus maar even gewoon eigenlijk denk wel hoor nee graag please well just think sorry oeps oops pardon wacht wait bedoel bedoelde mean meant ehm the and het een dat die van voor met',
);

/** A part as the answer to a question that takes words; undefined where it is none. */
function partIn(
  { path, column }: Asked,
  part: string,
  scope: Scope,
  words: Phrases,
): Readonly<Record<string, unknown>> | undefined {
  const isPerson = column.kind === 'person';
  if (!takesPart(column, part)) return undefined;
  const { length } = wordsIn(part);
  // A number has a figure in it, and a word beside it is none.
  if (length > 8 || !maySay(column, part) || column.notWith?.test(part) || (isNumbered(column) && !/\d/.test(part)))
    return undefined;
  const said = isPerson ? answerSaid(column, path, part, scope, words) : undefined;
  // "Papier gebruiken we niet" names nobody, and says nothing of who does it.
  const isOfThing = said?.value === 'none' && !/\b(?:niemand|geen|nobody|none|no)\b/i.test(part);
  if (said !== undefined)
    return said.sure === 'possible' || said.value === null || isOfThing ? undefined : { [path]: said.value };
  const isName = !isPerson || (length < 4 && !several.test(part));
  return isName && fitsAsText(column, part, scope) ? { [path]: inWords(column, part) } : undefined;
}

/** "Plakboek en klapper" is not one person. */
const several = /\s(?:en|and|of|or|&)\s/i;

/** "Een stagiaire" is what somebody is, and not what they are called. */
const isSort = /^(?:een|an?) /i;

const takesPart = (column: Column, part: string): boolean =>
  column.kind === 'person'
    ? !isSort.test(part)
    : column.kind === 'text' && takesAnything(column) && !namesBusiness(column);

/** Where a form asks for two days, each is told by its place: "vanaf maandag" is the first, "tot 14 december" the last. */
function daysInForm({ scope, columns, empty, filled }: Form, text: string): readonly Found[] | undefined {
  const days = columns.flatMap(({ path, column }) => (column.kind === 'day' ? [{ path, column }] : []));
  const [from, until, ...more] = days;
  if (from === undefined || until === undefined || more.length > 0) return undefined;
  const [first, last] = stretchSaid(text, scope.facts, from.column.only, filled[from.path]);
  // A day alone is of the first that is still open.
  const isEmpty = ({ path }: Asked) => empty.some((one) => one.path === path);
  const isSecond = last === undefined && !isEmpty(from) && isEmpty(until);
  // A day that stands there already is said again, and moves none of the two.
  const isSame = last === undefined && first !== undefined && first === filled[until.path] && !isEmpty(from);
  const told = isSecond || isSame ? [undefined, first] : [first, last];
  return [from, until].flatMap((one, at) => {
    const value = told[at];
    return value === undefined ? [] : [{ ...one, said: { value, sure: 'certain' as const } }];
  });
}
