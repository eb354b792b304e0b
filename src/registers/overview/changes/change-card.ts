// A change on one card: everything that it touches, what will be different, and one button for all of it.

import { noButton } from '../../../app/record-buttons.js';
import { type AppTurn, type Loaded, reply } from '../../../app/turn.js';
import { textAt, valueAt } from '../../../core/engine/answers.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action, Line, Reply } from '../../../core/engine/replies.js';
import { questionOf } from '../../../core/engine/scope.js';
import { isColleague } from '../../../core/people.js';
import { roleNames } from '../../../core/role-names.js';
import { say, type Text } from '../../../core/text.js';
import { showDay } from '../../../core/time.js';
import { type Change, carriedBy } from '../rules/changes/change.js';
import { shownOf } from '../rules/changes/change-plan.js';
import type { Effect, Plan, Step, Touch } from '../rules/changes/change-steps.js';
import { changeTitles, effectWords, changeSentences as sentences, touchWords } from './change-sentences.js';
import type { Read } from './change-world.js';

/** More names in one line are counted. */
const mostNames = 5;

export const wire = (verb: string, change: Change, n = 0): string =>
  pressId(verb, change.subject ?? '-', change.kind, n, carriedBy(change));

/** Keeps what no button may carry; it is gone when something else was said. */
export function carry(turn: AppTurn, { words }: Change): void {
  if (words !== undefined) turn.waits = { ...turn.waits, proposed: { type: 'change', words } };
}

/** Shows what will be different, to be confirmed in one tap. */
export async function showPlan(turn: AppTurn, plan: Plan, read: Read): Promise<void> {
  const { change } = plan;
  const { language } = turn;
  const n = shownOf(plan, read.world.records);
  const yes = wire('follow-do', change, n);
  const day = change.from === undefined ? '' : showDay(change.from, language);
  const card: Reply = {
    type: 'card',
    title: titleOf(turn, change, read),
    text: say(change.from === undefined ? sentences.card : sentences.cardFrom, language, { day }),
    lines: [...linesOf(turn, plan, read), ...(await statementLines(turn, plan))],
    actions: [
      {
        id: yes,
        label: say(change.from === undefined ? sentences.yes : sentences.yesFrom, language, { day }),
        style: 'primary',
      },
      ...keepsOld(turn, plan, read),
      noButton(turn, '-'),
    ],
  };
  reply(turn, card);
  carry(turn, change);
  turn.waits = { ...turn.waits, yes, plan: { yes, title: card.title } };
}

/** A new program may stand beside the old one. */
function keepsOld(turn: AppTurn, { change }: Plan, read: Read): readonly Action[] {
  if (change.kind !== 'program-new' || change.subject === undefined) return [];
  const { subject: _old, ...beside } = change;
  const label = say(sentences.keepsOld, turn.language, { name: subjectName(turn, change, read) });
  return [{ id: wire('follow-show', beside), label }];
}

export function titleOf(turn: AppTurn, change: Change, read: Read): string {
  return say(changeTitles[change.kind], turn.language, {
    name: subjectName(turn, change, read),
    new: newName(turn, change, read),
  });
}

export function subjectName(turn: AppTurn, { subject }: Change, { loaded }: Read): string {
  const record = loaded.find((one) => one.record.id === subject)?.record;
  return record?.title ?? turn.people.find(({ id }) => id === subject)?.name ?? '';
}

/** The name of what comes, or who takes over. */
export function newName(turn: AppTurn, { came, words }: Change, { loaded, world }: Read): string {
  const record = loaded.find((one) => one.record.id === came)?.record;
  const person = turn.people.find(({ id }) => id === came)?.name;
  return world.comes?.name ?? record?.title ?? person ?? words ?? say(sentences.a, turn.language);
}

/** What is alike stands in one line. */
export function linesOf(turn: AppTurn, plan: Plan, read: Read): readonly Line[] {
  const effects = [...new Set(plan.steps.map(({ says }) => says))];
  return [
    ...effects.map((effect) => effectLine(turn, effect, plan, read)),
    ...plan.touches.map((touch) => touchLine(turn, touch, read)),
  ];
}

function effectLine(turn: AppTurn, effect: Effect, plan: Plan, read: Read): Line {
  const { language } = turn;
  const steps = plan.steps.filter(({ says }) => says === effect);
  const records = [...new Set(steps.flatMap((step) => ('record' in step ? [step.record] : [])))];
  const values = {
    name: subjectName(turn, plan.change, read),
    new: newName(turn, plan.change, read),
    records: several(
      turn,
      records.map((id) => nameIn(id, read)),
    ),
    roles: read.world.roles.map((role) => say(roleNames[role], language)).join(', '),
    ...changedIn(turn, steps, read),
    ...clearing(turn, steps),
    first: isOfSupplier(plan.change) ? say(sentences.movesFirst, language) : '',
  };
  const [label, value] = effectWords[effect];
  return { label: say(label, language, values), value: say(value, language, values) };
}

/** What a program holds and must be kept goes elsewhere before it is erased there. */
const isOfSupplier = ({ kind }: Change): boolean => kind === 'supplier-stops' || kind === 'supplier-replaced';

/** Who clears it, and by when. */
function clearing(turn: AppTurn, [step]: readonly Step[]): Readonly<Record<'who' | 'by', string>> {
  if (step?.type !== 'winds') return { who: '', by: '' };
  const { who, by } = step.ending;
  return { who: turn.people.find(({ id }) => id === who)?.name ?? '', by: showDay(by, turn.language) };
}

/** What one answer says now, and what it will say. */
function changedIn(
  { language, people }: AppTurn,
  [step]: readonly Step[],
  { loaded }: Read,
): Readonly<Record<'before' | 'after' | 'question', string>> {
  const found = step?.type === 'answer' ? loaded.find(({ record }) => record.id === step.record) : undefined;
  if (step?.type !== 'answer' || found === undefined) return { before: '', after: '', question: '' };
  const before = valueAt(found.scope.answers, step.path);
  const question = questionOf(found.checklist, step.path)?.label;
  return {
    before: nameOrText(people, before) ?? say(sentences.none, language),
    after: typeof step.value === 'string' ? step.value : '',
    question: question === undefined ? '' : say(question, language),
  };
}

/** A person by their name; nobody is known yet where it says so. */
const nameOrText = (people: AppTurn['people'], before: unknown): string | undefined =>
  typeof before === 'string' && before !== 'none'
    ? (people.find(({ id }) => id === before)?.name ?? before)
    : undefined;

function touchLine(turn: AppTurn, { says, records }: Touch, read: Read): Line {
  const { language } = turn;
  const [label, value] = touchWords[says];
  const titles = says === 'look' ? records.map((id) => nameIn(id, read)) : records.map((id) => titleIn(id, read));
  const until = untilOf(records, read);
  return {
    label: say(label, language),
    value: say(value, language, {
      names: several(turn, titles),
      until: until === undefined ? '' : say(sentences.until, language, { day: showDay(until, language) }),
    }),
  };
}

function untilOf([id]: readonly string[], { loaded }: Read): string | undefined {
  const found = loaded.find(({ record }) => record.id === id);
  return found && textAt(found.scope.answers, 'agreement-until');
}

/** A privacy statement that was published and tells of something that changes. */
async function statementLines(turn: AppTurn, { steps }: Plan): Promise<readonly Line[]> {
  const touched = new Set(steps.flatMap((step) => ('record' in step ? [step.record] : [])));
  const isProfile = steps.some(({ says }) => says === 'address');
  const published = await turn.repositories.publications.list(turn.organisation.id);
  const isTold = published.some(({ madeOf }) =>
    Object.keys(madeOf).some((id) => touched.has(id) || (isProfile && id === 'organisation')),
  );
  if (!isTold) return [];
  const [label, value] = touchWords.statements;
  return [{ label: say(label, turn.language), value: say(value, turn.language) }];
}

const nameIn = (id: string, { world, loaded }: Read): string =>
  world.records.find((one) => one.id === id)?.name ?? caseIn(loaded.find(({ record }) => record.id === id));

/** Of a case only that it is one: its name may say too much. */
const caseIn = (found: Loaded | undefined): string =>
  found === undefined ? '' : `${found.checklist.prefix ?? ''}-${String(found.record.number).padStart(3, '0')}`;

const titleIn = (id: string, { world }: Read): string => world.records.find((one) => one.id === id)?.title ?? '';

export function several({ language }: AppTurn, names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length <= mostNames
    ? shown
    : say(sentences.more, language, { names: shown, count: names.length - mostNames });
}

/** Several that may be meant, each with its button. */
export function choiceReply(
  turn: AppTurn,
  text: Text,
  values: Readonly<Record<string, string>>,
  choices: readonly (readonly [string, Change])[],
): Reply {
  const [, first] = choices[0] ?? [];
  if (first !== undefined) carry(turn, first);
  return {
    type: 'text',
    text: say(text, turn.language, values),
    actions: [
      ...choices.map(([label, change]): Action => ({ id: wire('follow-show', change), label })),
      noButton(turn, '-'),
    ],
  };
}

/** Who could take over, the person who tells it first. */
export const takers = (turn: AppTurn, leaver: string | undefined): readonly (readonly [string, string])[] => [
  ...(turn.person.id === leaver ? [] : [[say(sentences.me, turn.language), turn.person.id] as const]),
  ...turn.people
    .filter((one) => isColleague(one) && one.id !== leaver && one.id !== turn.person.id)
    .slice(0, mostNames)
    .map(({ id, name }) => [name, id] as const),
];
