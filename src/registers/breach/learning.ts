// What is learned of a breach or an exercise when it is closed: how fast it went, and what somebody will change.

import { canWith, loadAll, nameOf } from '../../app/register.js';
import { remind } from '../../app/reminders/remind.js';
import type { Alone, AppTurn, Loaded } from '../../app/turn.js';
import { rowsOf, valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Line, Reply } from '../../core/engine/replies.js';
import { say, type Text, t } from '../../core/text.js';
import { instantAt, showDay } from '../../core/time.js';
import { fileOf, named } from './notice-parts.js';
import { type Measures, measuresOf } from './rules/measures.js';

const sentences = {
  title: t('{record} · Hoe snel ging het?', '{record} · How fast did it go?'),
  ask: t(`Drie vragen om van te leren: wat verandert u, wie doet dat, en wanneer is het klaar?
          Three questions to learn from: what do you change, who does it, and when is it done?`),
  toReport: t('Van merken tot melden', 'From noticing to reporting'),
  toPickUp: t('Van melden tot oppakken', 'From reporting to taking on'),
  toDecide: t('Van melden tot besluit', 'From reporting to deciding'),
  minutes: t('{count} minuten', '{count} minutes'),
  last: t('{now} (vorige keer {before})', '{now} (last time {before})'),
  unknown: t('niet bekend', 'not known'),
  action: t('Actie', 'Action'),
  add: t('Actie toevoegen', 'Add an action'),
  due: t('{record}: vandaag zou klaar zijn: {what}', '{record}: due today: {what}'),
  dueAny: t('een actie die u op u nam', 'an action that you took on'),
} as const satisfies Record<string, Text>;

const measured = ({ versions, scope, record }: Loaded): Measures =>
  measuresOf(versions, scope.answers, record.createdAt);

/** After closing: the minutes beside those of the last one of its kind, and what was agreed. */
export async function learningCard(turn: AppTurn, file: Loaded): Promise<Reply> {
  const { language } = turn;
  const closed = (await loadAll(turn, file.record.register)).filter(
    ({ record }) => record.id !== file.record.id && record.status === 'active' && record.number < file.record.number,
  );
  const last = closed.at(-1);
  const now = measured(file);
  const before = last === undefined ? undefined : measured(last);
  const inWords = (count: number | undefined) =>
    count === undefined ? say(sentences.unknown, language) : say(sentences.minutes, language, { count });
  const line = (step: keyof Measures): Line => ({
    label: say(sentences[step], language),
    value:
      before === undefined
        ? inWords(now[step])
        : say(sentences.last, language, { now: inWords(now[step]), before: inWords(before[step]) }),
  });
  return {
    type: 'card',
    title: say(sentences.title, language, { record: nameOf(turn, file.record) }),
    text: say(sentences.ask, language),
    lines: [line('toReport'), line('toPickUp'), line('toDecide'), ...actionLines(turn, file)],
    actions: [
      { id: pressId('add-row', file.record.id, 'actions'), label: say(sentences.add, language), style: 'primary' },
    ],
  };
}

interface Planned {
  readonly row: string;
  readonly what: string;
  readonly who: string;
  readonly day: string;
}

/** The actions that have all three. */
function actionsOf({ scope }: Loaded): readonly Planned[] {
  return rowsOf(scope.answers, 'actions').flatMap((row) => {
    const cell = (column: string) => valueAt(scope.answers, `actions/${row}/${column}`);
    const [what, who, day] = [cell('what'), cell('who'), cell('by')];
    return typeof what === 'string' && typeof who === 'string' && typeof day === 'string'
      ? [{ row, what, who, day }]
      : [];
  });
}

function actionLines(turn: AppTurn, file: Loaded): readonly Line[] {
  return actionsOf(file).map(({ what, who, day }) => {
    const name = turn.people.find(({ id }) => id === who)?.name ?? '';
    return { label: say(sentences.action, turn.language), value: `${what} · ${name} · ${showDay(day, turn.language)}` };
  });
}

/** Reminds whoever took an action on, in the morning of its day. */
export async function planActions(turn: AppTurn, file: Loaded): Promise<void> {
  for (const { row, day } of actionsOf(file)) {
    const at = instantAt(day, 9, 0, turn.organisation.zone);
    if (at > turn.now) await remind(turn, { notice: 'breach-action', record: file.record.id, key: row, at });
  }
}

/** To who took it on; what it is about only for who may read the file. */
export const breachAction: Alone = {
  to: async (turn, about) => {
    const file = about.record === null ? undefined : await fileOf(turn, about.record);
    return file === undefined ? [] : actionsOf(file).flatMap(({ row, who }) => (row === about.key ? [who] : []));
  },
  render: async (turn, about) => {
    const file = about.record === null ? undefined : await fileOf(turn, about.record);
    const action = file && actionsOf(file).find(({ row }) => row === about.key);
    if (file === undefined || action?.who !== turn.person.id) return undefined;
    const what = canWith(turn, 'read', file) ? action.what : say(sentences.dueAny, turn.language);
    return { type: 'text', text: say(sentences.due, turn.language, { record: named(turn, file), what }) };
  },
};
