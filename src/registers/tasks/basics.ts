// `/register basis`: the five things, asked once; afterwards the list of what is done and what is not.

import { officersToday } from '../../app/receivers.js';
import { load, may } from '../../app/register.js';
import { type AppTurn, type InDigest, type Loaded, tell } from '../../app/turn.js';
import { talkUnsent } from '../../app/typing/unsent.js';
import { valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import { can } from '../../core/permissions.js';
import { say, type Text, t } from '../../core/text.js';
import { showList } from './card.js';
import { makeList } from './making.js';
import { changeMeasures } from './measures.js';
import { basics, fiveThings } from './rules/basics.js';
import type { NewPoint } from './rules/points.js';
import { tasksWords } from './words.js';

/** The list that there is; undefined while nobody was asked. */
async function listOfBasics(turn: AppTurn): Promise<Loaded | undefined> {
  const records = await turn.repositories.records.list(turn.organisation.id, 'task-list');
  for (const record of records.filter(({ status }) => status !== 'archived')) {
    const list = await load(turn, record);
    if (valueAt(list.scope.answers, 'kind') === 'basics') return list;
  }
  return undefined;
}

export async function showBasics(turn: AppTurn): Promise<void> {
  if (!may(turn, 'edit-tasks')) return;
  const list = await listOfBasics(turn);
  if (list !== undefined) return showList(turn, list);
  const have = await measuresNow(turn);
  const known = have.length === 0 ? {} : { have };
  await talkUnsent(turn, basics, { type: 'show' }, { ...known, who: turn.person.id });
}

/** Which of the five the register has already, as far as somebody said so. */
async function measuresNow({ repositories, organisation }: AppTurn): Promise<readonly string[]> {
  const answers = await repositories.answers.ofNumber(organisation.id, 'organisation', 1);
  const stored = answers.filter(({ path }) => path === 'security').toSorted((one, two) => two.n - one.n)[0];
  const picked = stored?.provenance === 'bevestigd' && Array.isArray(stored.value) ? stored.value : [];
  return fiveThings.flatMap(({ id }) => (picked.some((one) => one === id) ? [id] : []));
}

/** What is done becomes a measure of the register, what is not a point of somebody on a day. */
export async function takeBasics(turn: AppTurn, { scope: { answers } }: Loaded): Promise<void> {
  if (!may(turn, 'edit-tasks')) return;
  if ((await listOfBasics(turn)) !== undefined) return tell(turn, words.already);
  const [have, who, by] = ['have', 'who', 'by'].map((path) => valueAt(answers, path));
  if (typeof who !== 'string' || typeof by !== 'string') return tell(turn, tasksWords.incomplete);
  const done = fiveThings.flatMap(({ id }) => (Array.isArray(have) && have.some((one) => one === id) ? [id] : []));
  const { language } = turn.organisation;
  const points = fiveThings.map(({ id, label }): NewPoint => {
    const point = { sort: 'measure', what: say(label, language), who, by, measure: id } as const;
    return done.includes(id) ? { ...point, done: turn.today, outcome: 'done' } : point;
  });
  const undone = (await measuresNow(turn)).filter((id) => !done.includes(id));
  await changeMeasures(turn, undone, false);
  await changeMeasures(turn, done, true);
  await makeList(turn, { kind: 'basics', title: say(basics.title, language) }, points);
}

/** Asked once, some time after the introduction. */
export const basicsAsked: InDigest = {
  to: async (turn) => ((await listOfBasics(turn)) === undefined ? officersToday(turn) : []),
  line: async (turn) => {
    if (!can(turn.actor, 'edit-tasks') || (await listOfBasics(turn)) !== undefined) return undefined;
    const action = { id: pressId('command', 'basics'), label: say(words.begin, turn.language) };
    return { label: say(basics.title, turn.language), value: say(words.line, turn.language), action };
  },
};

const words = {
  already: t('Deze lijst is er al: typ /register basis.', 'This list is there already: type /register basics.'),
  begin: t('Beginnen', 'Begin'),
  line: t(`Drie vragen, en u weet wie wat regelt, en wanneer. Wat klaar is, komt in het register.
           Three questions, and you know who sees to what, and when. What is done goes into the register.`),
} as const satisfies Readonly<Record<string, Text>>;
