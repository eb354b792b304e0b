// Answers what somebody asks of their own register, from what stands in it; what the law says of it comes below.

import type { StoredRecord } from '../../../../app/ports/records.js';
import { canWith, nameOf, readAll } from '../../../../app/register.js';
import { sentences as common } from '../../../../app/sentences.js';
import { type AppTurn, type Loaded, officerName, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { choicesAt, rowsOf, valueAt } from '../../../../core/engine/answers.js';
import type { Question, RowsQuestion, Scope } from '../../../../core/engine/checklist.js';
import { pressId } from '../../../../core/engine/press.js';
import type { Reply } from '../../../../core/engine/replies.js';
import { columnAt } from '../../../../core/engine/scope.js';
import { namesInShort } from '../../../../core/engine/status.js';
import { rowTitle, showRow, showValue } from '../../../../core/engine/telling/show.js';
import { folded } from '../../../../core/fold.js';
import { can } from '../../../../core/permissions.js';
import { say, type Text, t } from '../../../../core/text.js';
import { listsIn, measuredTitles } from '../../../../core/understanding/corrections/rows-said.js';
import { lengthOf } from '../../../activities/rules/public-words.js';
import { activityRegisters } from '../../../activities/rules/registers.js';
import { programsIn } from '../../../suppliers/rules/told.js';
import { namesKnown, namesOfActivity, seenIn } from '../../changes/change-world.js';
import { aboutThis } from '../../rules/about-this.js';
import { commandSaid, plainly } from '../../rules/asked.js';
import { things } from '../../rules/changes/change-words.js';
import { answersTo } from '../../rules/known-answers.js';
import type { Named } from '../../rules/names-told.js';
import { holdersOf } from '../../rules/people-held.js';
import { asksOfAll, holdsWord, isAbout, type RegisterAsked, registerAsked } from '../../rules/register-asked.js';
import { hearingSentences } from '../hearing-sentences.js';

const sentences = {
  isSo: t('{record}: {value}', '{record}: {value}'),
  isSoInDraft: t('{record} (nog niet bevestigd): {value}', '{record} (not confirmed yet): {value}'),
  notFilled: t('nog niet ingevuld', 'not filled in yet'),
  unusedPrograms: t('Nog bij geen activiteit: {names}.', 'At no activity yet: {names}.'),
  notPlaced: t('Nog niet ingevuld bij {names}.', 'Not filled in yet at {names}.'),
  restOfThem: t('En nog {count}.', 'And {count} more.'),
  several: t('Dit staat er in uw register:', 'This stands in your register:'),
  nobody: t('Daarvoor staat nog niemand in uw register.', 'Nobody stands in your register for that yet.'),
  notFound: t(`Dat vind ik zo niet in uw register. Noem het onderdeel, zoals "wie kan bij de klantgegevens".
               I do not find that in your register. Name the part, like "who can see the customer data".`),
  nothingOfIt: t('Daarover vind ik niets in uw register.', 'I find nothing about that in your register.'),
  isUsed: t('{who} staat in uw register, bij {where}.', '{who} is in your register, at {where}.'),
  isNowhere: t(`{who} staat in uw register, maar nog bij geen activiteit.
                {who} is in your register, but at no activity yet.`),
  isNot: t('{who} staat nog niet in uw register.', '{who} is not in your register yet.'),
  isNotAt: t('{who} staat in uw register, maar niet bij {where}.', '{who} is in your register, but not at {where}.'),
  isOurs: t('{who}, zo staat het in uw register.', '{who}, as it stands in your register.'),
} as const;

/** False where it is no question about the register, or of what does not stand in it. */
export async function registerAnswered(turn: AppTurn, text: string): Promise<boolean> {
  const asked = registerAsked(text);
  if (asked === undefined) return false;
  if (asked.of === 'who') return whoAnswered(turn, asked);
  if (asked.of === 'places' && asksOfAll(asked)) return placesAnswered(turn, text);
  if ((await ofActivities(turn, asked, text)) || (asked.of === 'all' && (await programAnswered(turn, asked))))
    return true;
  return (asked.of === 'access' || asked.of === 'places') && ofData.test(text) && notFound(turn, text);
}

/** What stands there of something that no one there is called: the last thing to say, once nothing else was found. */
export const nothingThere = (turn: AppTurn, text: string): boolean =>
  registerAsked(text)?.of === 'all' && staysThere.test(text) && notFound(turn, text, sentences.nothingOfIt);

/** It is asked what stands there, and not what the law says. */
const staysThere =
  /^(?!.*\b(?:avg|gdpr|wet|law)\b)(?:\S+ )?(?:wat staat|what (?:does (?:it|the register)|is there|do (?:we|you) have))\b/i;

const ofData =
  /(?:gegevens|dossiers?|bestand(?:en)?|lijst(?:en)?|adressen|nummers|foto['’]?s|beelden|tekeningen|contracten|data|records|files|lists?|details|photos)\b/i;

/** Who sees what stands nowhere by that name is no question of who takes care of privacy: the list is a tap away. */
function notFound(turn: AppTurn, text: string, sentence = sentences.notFound): boolean {
  const isOfOther =
    answersTo(text).length > 0 || aboutThis(plainly(text)) !== undefined || commandSaid(text) !== undefined;
  if (isOfOther || !can(turn.actor, 'read-register')) return false;
  reply(turn, {
    type: 'text',
    text: say(sentence, turn.language),
    actions: [{ id: pressId('command', 'list'), label: say(common.allActivities, turn.language) }],
  });
  return heardAs(turn, 'question', text, {}, 'likely');
}

async function ofActivities(turn: AppTurn, asked: RegisterAsked, text: string): Promise<boolean> {
  const found = aboutThem(await activitiesRead(turn), asked);
  const [only, ...more] = found;
  if (only === undefined) return false;
  heardAs(turn, 'question', text);
  if (asked.of === 'all' && more.length === 0) {
    reply(turn, inShort(turn, only));
    return true;
  }
  const shown = found.slice(0, mostShown);
  const lines = shown.flatMap((loaded) => answerLine(turn, loaded, asked));
  const [law] = asked.of === 'kept' ? answersTo(text) : [];
  if (asked.of === 'kept')
    turn.waits = {
      ...turn.waits,
      answered: { question: text, at: turn.now, ...(law === undefined ? {} : { id: law.id }) },
    };
  reply(turn, {
    type: 'text',
    text: [
      ...(lines.length === 0 ? [say(sentences.several, turn.language)] : lines),
      ...(law === undefined ? [] : ['', `${say(law.answer, turn.language)} (${say(law.law, turn.language)})`]),
    ].join('\n'),
    actions: shown.map(({ record }) => seeRecord(turn, record)),
  });
  return true;
}
const mostShown = 3;

/** What an activity is for, of whom, what, where and how long: the whole of it is a tap away. */
export function inShort(turn: AppTurn, loaded: Loaded): Reply {
  const all = loaded.checklist.sections.flatMap(({ questions }) => questions);
  const lines = ofAnActivity.flatMap((path) => {
    const question = all.find(({ id }) => id === path);
    const said = question && shortly(loaded, question);
    return question === undefined || said === undefined
      ? []
      : [{ label: say(question.label, turn.language), value: said }];
  });
  return { type: 'card', title: nameOf(turn, loaded.record), lines, actions: [seeRecord(turn, loaded.record)] };
}
const ofAnActivity = ['purposes', 'subjects', 'data', 'suppliers', 'retention'];

/** What stands at a question in one line; undefined where nothing does. */
export function shortly(loaded: Pick<Loaded, 'scope'>, question: Question): string | undefined {
  const said = question.kind === 'rows' ? rowsShort(loaded, question) : inWords(loaded, question.id);
  return said === '' ? undefined : said;
}

/** Each row by its title, with how long where it says so. */
const rowsShort = (loaded: Pick<Loaded, 'scope'>, question: RowsQuestion): string =>
  rowsOf(loaded.scope.answers, question.id)
    .map((row) =>
      [rowTitle(question, row, loaded.scope, loaded.scope.facts.language), lengthAt(loaded.scope, question, row)]
        .filter((part) => part !== undefined)
        .join(' '),
    )
    .join('; ');

/** "7 jaar", "meteen weg": of a row that says how long. */
function lengthAt({ answers, facts }: Scope, { id }: RowsQuestion, row: string): string | undefined {
  const [term, unit] = ['term', 'unit'].map((cell) => valueAt(answers, `${id}/${row}/${cell}`));
  return lengthOf(term, unit, facts.language);
}

/** The button that shows a record. */
export const seeRecord = (turn: AppTurn, record: StoredRecord) => ({
  id: pressId('show', record.id),
  label: say(hearingSentences.see, turn.language, { record: nameOf(turn, record) }),
});

/** By what an activity is called, by whom it holds, or for how long something is kept by what is kept. */
function aboutThem(activities: readonly Loaded[], { of, about }: RegisterAsked): readonly Loaded[] {
  const named = calledSo(activities, about);
  if (named.length > 0) return named;
  const holders = holdersOf(about, activities);
  if (holders.length > 0 || of !== 'kept') return holders;
  return activities.filter((loaded) => rowsAbout(loaded, about).length > 0);
}

interface Row {
  readonly title: string;
  readonly line: string;
}

/** What is kept, each as one line with how long. */
function rows({ scope }: Loaded): readonly Row[] {
  const { language } = scope.facts;
  const measured = measuredTitles(scope);
  const all = listsIn(scope).flatMap((question) =>
    rowsOf(scope.answers, question.id).map((row) => ({
      title: rowTitle(question, row, scope, language),
      line: showRow(question, row, scope, language).replace(
        /(?<=: )\d+ \p{L}+/u,
        (shown) => lengthAt(scope, question, row) ?? shown,
      ),
    })),
  );
  return all.filter(({ title }) => measured.includes(title));
}

const rowsAbout = (loaded: Loaded, about: string): readonly Row[] =>
  rows(loaded).filter(({ title }) => isAbout(about, title.split(/,| en | and /)) || holdsWord(title, about));

function answerLine(turn: AppTurn, loaded: Loaded, asked: RegisterAsked): readonly string[] {
  if (asked.of === 'all') return [];
  return [lineOf(turn, loaded, askedValue(loaded, asked))];
}

/** What a record says of something, or that nothing is filled in yet. */
export function lineOf(turn: AppTurn, { record }: Loaded, value = ''): string {
  const said = value === '' ? say(sentences.notFilled, turn.language) : value;
  const sentence = record.status === 'concept' ? sentences.isSoInDraft : sentences.isSo;
  return say(sentence, turn.language, { record: nameOf(turn, record), value: said });
}

const askedValue = (loaded: Loaded, { of, about }: RegisterAsked): string | undefined =>
  of === 'kept' ? keptInWords(loaded, about) : inWords(loaded, of === 'access' ? 'access' : 'suppliers');

function keptInWords(loaded: Loaded, about: string): string | undefined {
  const meant = rowsAbout(loaded, about);
  const lines = (meant.length > 0 ? meant : rows(loaded)).map(({ line }) => line);
  return lines.length === 0 ? undefined : lines.join('; ');
}

function inWords({ scope }: Pick<Loaded, 'scope'>, path: string): string | undefined {
  const [column, value] = [columnAt(scope, path), valueAt(scope.answers, path)];
  return column === undefined || value === undefined
    ? undefined
    : showValue(column, value, scope, scope.facts.language);
}

/** The activities that are in use, as far as this person may read them. */
const activitiesRead = async (turn: AppTurn): Promise<readonly Loaded[]> =>
  (await readAll(turn, ...activityRegisters)).filter((loaded) => isReadable(turn, loaded));

/** Those of them that are called so. */
export const activitiesCalled = async (turn: AppTurn, about: string): Promise<readonly Loaded[]> =>
  calledSo(await activitiesRead(turn), about);

const calledSo = (activities: readonly Loaded[], about: string): readonly Loaded[] =>
  activities.filter(({ record }) => isAbout(about, namesOfActivity(record)));

const isReadable = (turn: AppTurn, loaded: Loaded): boolean =>
  loaded.record.status !== 'archived' && canWith(turn, 'read', loaded);

/** What is in use, as far as this person may read it. */
export const readable = async (turn: AppTurn): Promise<readonly Loaded[]> =>
  (await seenIn(turn)).filter((loaded) => isReadable(turn, loaded));

/** "Waar staan onze gegevens": each program or place with the activities that are in it. */
async function placesAnswered(turn: AppTurn, text: string): Promise<boolean> {
  if (!can(turn.actor, 'read-register')) return false;
  const seen = await readable(turn);
  const activities = seen.filter(({ record }) => activityRegisters.includes(record.register));
  const used = new Set(activities.flatMap(({ scope }) => choicesAt(scope.answers, 'suppliers')));
  const unused = seen.flatMap(({ record: { id, register, title } }) =>
    register === 'supplier' && !used.has(id) ? [title] : [],
  );
  const placed = activities.map((loaded) => ({ loaded, value: inWords(loaded, 'suppliers') }));
  const lines = placed.flatMap(({ loaded, value }) => (value === undefined ? [] : [lineOf(turn, loaded, value)]));
  const open = placed.flatMap(({ loaded, value }) => (value === undefined ? [nameOf(turn, loaded.record)] : []));
  if (lines.length + unused.length === 0) return false;
  const rest = lines.length - mostPlaces;
  const named = (sentence: Text, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [say(sentence, turn.language, { names: namesInShort(names, turn.language) })];
  reply(turn, {
    type: 'text',
    text: [
      ...lines.slice(0, mostPlaces),
      ...(rest > 0 ? [say(sentences.restOfThem, turn.language, { count: rest })] : []),
      ...named(sentences.unusedPrograms, unused),
      ...named(sentences.notPlaced, open),
    ].join('\n'),
    actions: [{ id: pressId('command', 'list'), label: say(common.allActivities, turn.language) }],
  });
  return heardAs(turn, 'question', text);
}
const mostPlaces = 6;

/** "Wie is onze boekhouder": the suppliers that do that work. */
async function whoAnswered(turn: AppTurn, { about }: RegisterAsked): Promise<boolean> {
  const thing = Object.keys(things).find((one) => {
    const { called = '', work = '' } = things[one] ?? {};
    return [...called.split('|'), ...work.split('|')].includes(folded(about));
  });
  if (thing === undefined) return false;
  const seen = await readable(turn);
  const used = namesKnown(turn, seen).usedFor(thing);
  const found = seen.filter(({ record }) => used.includes(record.id));
  const who = found.map(({ record }) => record.title).join(', ');
  reply(turn, {
    type: 'text',
    text: say(found.length === 0 ? sentences.nobody : sentences.isOurs, turn.language, { who }),
    actions: found.slice(0, mostShown).map(({ record }) => seeRecord(turn, record)),
  });
  return heardAs(turn, 'question', about);
}

/** "Open Exact": the program, and where it is used. */
async function programAnswered(turn: AppTurn, { about }: RegisterAsked): Promise<boolean> {
  const [program] = programsIn(about);
  if (!can(turn.actor, 'read-register')) return program !== undefined && toOfficer(turn, about);
  const seen = await readable(turn);
  const used = namesKnown(turn, seen).suppliers.find(({ names }) => names.some((name) => folded(name) === about));
  if (used !== undefined) tellProgram(turn, used, seen);
  else if (program !== undefined && folded(say(program.name, 'nl')) === about)
    tellProgram(turn, { id: program.id, names: [say(program.name, turn.language)] }, seen);
  else return false;
  return heardAs(turn, 'question', about);
}

/** Who may not read the register is told whom to ask, whether it is there or not. */
function toOfficer(turn: AppTurn, about: string): true {
  tell(turn, hearingSentences.onlyReaders, { officer: officerName(turn) });
  return heardAs(turn, 'question', about);
}

/** Where a program is used, or that it is not in the register; `at` is the one part where that is asked. */
export function tellProgram(turn: AppTurn, { id, names }: Named, seen: readonly Loaded[], at?: Loaded): void {
  const record = seen.find((one) => one.record.id === id)?.record;
  const used = seen.filter(({ scope }) => choicesAt(scope.answers, 'suppliers').some((place) => place === id));
  const isThere = at === undefined || used.some((one) => one.record.id === at.record.id);
  const where = (isThere ? used : [at]).map((one) => nameOf(turn, one.record)).join(', ');
  const known = isThere ? sentences.isUsed : sentences.isNotAt;
  const sentence = record === undefined ? sentences.isNot : where === '' ? sentences.isNowhere : known;
  const who = record?.title ?? names[0] ?? '';
  const actions = record === undefined ? [] : [seeRecord(turn, record)];
  reply(turn, { type: 'text', text: say(sentence, turn.language, { who, where }), actions });
}
