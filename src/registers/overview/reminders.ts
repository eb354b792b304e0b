// `/register herinneringen`: what is planned and for whom, when messages may come, and what could not be delivered.

import { asNobody } from '../../app/begin-turn.js';
import { recordOf } from '../../app/keepers.js';
import type { Reminder } from '../../app/ports/messages.js';
import { toChange } from '../../app/record-buttons.js';
import { canWith, type load, nameOf } from '../../app/register.js';
import { hoursOf } from '../../app/reminders/manners.js';
import { type AppTurn, reply, tell } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Line } from '../../core/engine/replies.js';
import { can } from '../../core/permissions.js';
import { once } from '../../core/remembered.js';
import { say, type Text, t } from '../../core/text.js';
import { dayOf, showDay } from '../../core/time.js';
import { seenIn } from './changes/change-world.js';
import { plannedLine, type Seen } from './changes/planned.js';
import { hoursInWords } from './hours-in-words.js';

const pageSize = 12;

const sentences = {
  title: t('Herinneringen', 'Reminders'),
  none: t('Er staat nog niets gepland.', 'Nothing is planned yet.'),
  hours: t(`Wat kan wachten komt {hours}, samen om {digest}. Dringende berichten komen altijd meteen.
            What can wait comes {hours}, together at {digest}. Urgent messages always come at once.`),
  muted: t('U krijgt nu geen overzichten.', 'You get no overviews now.'),
  line: t('{what} op {day}, voor {who}', '{what} on {day}, for {who}'),
  nobody: t('niemand', 'nobody'),
  changeHours: t('Andere tijden', 'Other times'),
  changeZone: t('Andere tijdzone', 'Another time zone'),
  mute: t('Geen overzichten voor mij', 'No overviews for me'),
  unmute: t('Weer overzichten voor mij', 'Overviews for me again'),
  muteDone: t(`Goed. U krijgt geen overzichten meer. Wat dringend is, of alleen voor u, komt nog wel.
               Fine. You get no more overviews. What is urgent, or only for you, still comes.`),
  unmuteDone: t('Goed. De overzichten komen weer.', 'Fine. The overviews come again.'),
  more: t('Nog {count}', '{count} more'),
  dead: t('Niet aangekomen', 'Did not arrive'),
  deadLine: t('Een bericht van {day} aan {who}', 'A message of {day} to {who}'),
  resend: t('Nog eens sturen', 'Send again'),
} as const satisfies Record<string, Text>;

/** What the reminders of the register are called. Those of cases are shown with their case, and nowhere else. */
const names: Readonly<Record<string, Text>> = {
  review: t('nakijken', 'check'),
  'draft-waiting': t('het concept afmaken', 'finish the draft'),
  'open-points': t('open punten', 'open points'),
  'dpia-missing': t('de DPIA', 'the DPIA'),
  'agreement-ends': t('het contract loopt af', 'the agreement ends'),
  'contract-ends': t('het contract loopt af', 'the agreement ends'),
  'contract-asked': t('antwoord op de mail over het contract', 'an answer about the agreement'),
  'tasks-late': t('taken die nog open staan', 'tasks still open'),
  'change-due': t('een wijziging verwerken', 'a change is done'),
  'clean-up': t('opruimen', 'clear out'),
  weekly: t('overzicht van de week', 'overview of the week'),
};

/** The argument is the number of the page. */
export async function showReminders(turn: AppTurn, argument = ''): Promise<void> {
  const { language, repositories, organisation } = turn;
  const hours = hoursInWords(await hoursOf(repositories, organisation), language);
  const planned = await visibleReminders(turn);
  const page = Math.max(1, Number.parseInt(argument, 10) || 1);
  const from = (page - 1) * pageSize;
  const lines: Line[] = [];
  const seen = once(() => seenIn(turn));
  for (const reminder of planned.slice(from, from + pageSize)) lines.push(await lineOf(turn, reminder, seen));
  const rest = planned.length - from - lines.length;
  reply(turn, {
    type: 'card',
    title: say(sentences.title, language),
    text: [
      say(sentences.hours, language, hours),
      ...(planned.length === 0 ? [say(sentences.none, language)] : []),
      ...(turn.person.muted ? [say(sentences.muted, language)] : []),
    ].join(' '),
    lines: [...(page === 1 ? await deadLines(turn) : []), ...lines],
    actions: [
      ...(rest > 0
        ? [{ id: pressId('command', 'reminders', '', page + 1), label: say(sentences.more, language, { count: rest }) }]
        : []),
      ...(await actions(turn)),
    ],
  });
}

export async function muteDigests(turn: AppTurn): Promise<void> {
  const muted = turn.person.muted !== true;
  await turn.repositories.people.change(turn.organisation.id, turn.person.id, { muted });
  tell(turn, muted ? sentences.muteDone : sentences.unmuteDone);
}

interface Visible {
  readonly reminder: Reminder;
  readonly what: Text;
  readonly record: Awaited<ReturnType<typeof load>> | undefined;
}

async function visibleReminders(turn: AppTurn): Promise<readonly Visible[]> {
  const visible: Visible[] = [];
  const isChange = ({ notice }: Reminder) => notice === 'change-due';
  const all = await turn.repositories.reminders.list(turn.organisation.id);
  // What changes in the register itself goes before what is only looked at.
  for (const reminder of [...all.filter(isChange), ...all.filter((one) => !isChange(one))]) {
    const what = names[reminder.notice];
    if (what === undefined) continue;
    const record = await recordOf(turn, reminder.record);
    if (record === undefined ? can(turn.actor, 'read-register') : canWith(turn, 'read', record))
      visible.push({ reminder, what, record });
  }
  return visible;
}

/** One tap changes how often, or for a record that names no interval opens it. */
async function lineOf(turn: AppTurn, { reminder, what, record }: Visible, seen: Seen): Promise<Line> {
  const { language } = turn;
  if (reminder.notice === 'change-due' && record !== undefined) {
    const planned = await plannedLine(turn, record.record.id, reminder.at, seen);
    if (planned !== undefined) return planned;
  }
  const label = record === undefined ? say(sentences.title, language) : nameOf(turn, record.record);
  const value = say(sentences.line, language, {
    what: say(what, language),
    day: showDay(dayOf(reminder.at, turn.organisation.zone), language),
    who: await receivers(turn, reminder),
  });
  if (record === undefined || !canWith(turn, 'edit', record)) return { label, value };
  const chosenBy = reminder.notice === 'review' ? record.checklist.reviewed?.chosenBy : undefined;
  const id = chosenBy === undefined ? pressId('open', record.record.id) : toChange(record, chosenBy);
  return { label, value, action: { id, label } };
}

/** Who would get it today. A reminder that nobody would get now is worth knowing. */
async function receivers(turn: AppTurn, { notice: name, record, key, at }: Reminder): Promise<string> {
  const notice = await turn.registers.notice(name);
  const about = { record, key, plannedAt: at };
  const then = asNobody(turn, at);
  const people = (await notice?.to?.(then, about)) ?? [];
  const found = turn.people.filter(({ id }) => people.includes(id)).map((person) => person.name);
  return found.length === 0 ? say(sentences.nobody, turn.language) : found.join(', ');
}

async function deadLines(turn: AppTurn): Promise<readonly Line[]> {
  if (!can(turn.actor, 'edit-organisation')) return [];
  const { repositories, organisation, language } = turn;
  const dead = await repositories.messages.list(organisation.id, 'dead');
  return dead.slice(-pageSize).map((message) => ({
    label: say(sentences.dead, language),
    value: say(sentences.deadLine, language, {
      day: showDay(dayOf(message.plannedAt, organisation.zone), language),
      who: turn.people.find(({ id }) => id === message.person)?.name ?? '?',
    }),
    action: { id: pressId('resend', message.id), label: say(sentences.resend, language) },
  }));
}

async function actions(turn: AppTurn): Promise<readonly Action[]> {
  const { repositories, organisation, language } = turn;
  const profile = await repositories.records.byNumber(organisation.id, 'organisation', 1);
  return [
    ...(profile !== undefined && can(turn.actor, 'edit-organisation')
      ? [{ id: pressId('form', profile.id, '@working-hours'), label: say(sentences.changeHours, language) }]
      : []),
    ...(can(turn.actor, 'edit-organisation')
      ? [{ id: pressId('command', 'zone'), label: say(sentences.changeZone, language) }]
      : []),
    {
      id: pressId('command', 'mute'),
      label: say(turn.person.muted ? sentences.unmute : sentences.mute, language),
    },
  ];
}
