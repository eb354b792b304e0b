// `/register herinneringen`: what is planned and for whom, when messages may come, and what could not be delivered.

import { asNobody } from '../../app/begin-turn.js';
import type { Reminder } from '../../app/ports/messages.js';
import { toChange } from '../../app/record-buttons.js';
import { canWith, load, nameOf } from '../../app/register.js';
import { hoursOf } from '../../app/reminders/manners.js';
import { type AppTurn, reply, tell } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Line } from '../../core/engine/replies.js';
import { can } from '../../core/permissions.js';
import { say, type Text } from '../../core/text.js';
import { dayOf, showDay } from '../../core/time.js';
import { hoursInWords } from './hours-in-words.js';

const pageSize = 12;

const sentences = {
  title: { nl: 'Herinneringen', en: 'Reminders' },
  none: { nl: 'Er staat nog niets gepland.', en: 'Nothing is planned yet.' },
  hours: {
    nl: 'Wat kan wachten komt {hours}, samen om {digest}. Dringende berichten komen altijd meteen.',
    en: 'What can wait comes {hours}, together at {digest}. Urgent messages always come at once.',
  },
  muted: { nl: 'U krijgt nu geen overzichten.', en: 'You get no overviews now.' },
  line: { nl: '{what} op {day}, voor {who}', en: '{what} on {day}, for {who}' },
  nobody: { nl: 'niemand', en: 'nobody' },
  changeHours: { nl: 'Andere tijden', en: 'Other times' },
  changeZone: { nl: 'Andere tijdzone', en: 'Another time zone' },
  mute: { nl: 'Geen overzichten voor mij', en: 'No overviews for me' },
  unmute: { nl: 'Weer overzichten voor mij', en: 'Overviews for me again' },
  muteDone: {
    nl: 'Goed. U krijgt geen overzichten meer. Wat dringend is, of alleen voor u, komt nog wel.',
    en: 'Fine. You get no more overviews. What is urgent, or only for you, still comes.',
  },
  unmuteDone: { nl: 'Goed. De overzichten komen weer.', en: 'Fine. The overviews come again.' },
  more: { nl: 'Nog {count}', en: '{count} more' },
  dead: { nl: 'Niet aangekomen', en: 'Did not arrive' },
  deadLine: { nl: 'Een bericht van {day} aan {who}', en: 'A message of {day} to {who}' },
  resend: { nl: 'Nog eens sturen', en: 'Send again' },
} as const satisfies Record<string, Text>;

/** What the reminders of the register are called. Those of cases are shown with their case, and nowhere else. */
const names: Readonly<Record<string, Text>> = {
  review: { nl: 'nakijken', en: 'check' },
  'draft-waiting': { nl: 'het concept afmaken', en: 'finish the draft' },
  'open-points': { nl: 'open punten', en: 'open points' },
  'dpia-missing': { nl: 'de DPIA', en: 'the DPIA' },
  'agreement-ends': { nl: 'het contract loopt af', en: 'the agreement ends' },
  'contract-ends': { nl: 'het contract loopt af', en: 'the agreement ends' },
  'contract-asked': { nl: 'antwoord op de mail over het contract', en: 'an answer about the agreement' },
  'tasks-late': { nl: 'taken die nog open staan', en: 'tasks still open' },
  'change-due': { nl: 'een wijziging verwerken', en: 'a change is done' },
  'clean-up': { nl: 'opruimen', en: 'clear out' },
  weekly: { nl: 'overzicht van de week', en: 'overview of the week' },
};

/** The argument is the number of the page. */
export async function showReminders(turn: AppTurn, argument = ''): Promise<void> {
  const { language, repositories, organisation } = turn;
  const hours = hoursInWords(await hoursOf(repositories, organisation), language);
  const planned = await visibleReminders(turn);
  const page = Math.max(1, Number.parseInt(argument, 10) || 1);
  const from = (page - 1) * pageSize;
  const lines: Line[] = [];
  for (const reminder of planned.slice(from, from + pageSize)) lines.push(await lineOf(turn, reminder));
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
  for (const reminder of await turn.repositories.reminders.list(turn.organisation.id)) {
    const what = names[reminder.notice];
    if (what === undefined) continue;
    const stored =
      reminder.record === null ? undefined : await turn.repositories.records.get(turn.organisation.id, reminder.record);
    const record = stored && (await load(turn, stored));
    if (record === undefined ? can(turn.actor, 'read-register') : canWith(turn, 'read', record))
      visible.push({ reminder, what, record });
  }
  return visible;
}

/** One tap changes how often, or for a record that names no interval opens it. */
async function lineOf(turn: AppTurn, { reminder, what, record }: Visible): Promise<Line> {
  const { language } = turn;
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
