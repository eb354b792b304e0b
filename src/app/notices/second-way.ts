// An alarm that did not arrive within ten minutes, or that nobody picked up within an hour, goes by mail too.
import { checklistOf } from '../../core/checklists/index.js';
import type { Line } from '../../core/engine/replies.js';
import { recordName } from '../../core/records.js';
import { say, type Text } from '../../core/text.js';
import { showInstant } from '../../core/time.js';
import { type Alarm, readAlarmKey } from '../reminders/alarm-key.js';
import { post } from '../reminders/remind.js';
import type { AppTurn } from '../turn.js';
import { deadlines } from './deadlines.js';
import { isNotice } from './names.js';
import type { About, Alone } from './notice.js';
import { everybodyInCharge } from './receivers.js';

const sentences = {
  subject: { nl: 'Dringend bericht over {record} in AVG-maatje', en: 'Urgent message about {record} in AVG-maatje' },
  something: { nl: 'uw register', en: 'your register' },
  text: {
    nl: 'Er staat sinds {when} een dringend bericht voor u klaar. Open de chat en kijk ernaar. In deze mail staat met opzet niet waar het over gaat.',
    en: 'An urgent message has been waiting for you since {when}. Open the chat and look at it. This mail does not say what it is about, on purpose.',
  },
  deadline: { nl: 'Uiterlijk', en: 'At the latest' },
  open: { nl: 'Openen', en: 'Open' },
} as const satisfies Record<string, Text>;

const silent: Alone['render'] = async () => undefined;

/** The key is that of the alarm. */
export const alarmUndelivered: Alone = {
  render: silent,
  fires: async (turn, about) => {
    const alarm = readAlarmKey(about.key);
    const { messages } = turn.repositories;
    const left = [
      ...(await messages.list(turn.organisation.id, 'waiting')),
      ...(await messages.list(turn.organisation.id, 'dead')),
    ];
    const isIts = (one: (typeof left)[number]) =>
      one.notice === alarm.notice &&
      one.record === about.record &&
      one.key === alarm.key &&
      one.plannedAt === alarm.plannedAt;
    if (left.some(isIts)) await mail(turn, about);
  },
};

/** Picked up is: somebody in charge did anything in the chat since then. */
export const alarmUnseen: Alone = {
  render: silent,
  fires: async (turn, about) => {
    const { plannedAt } = readAlarmKey(about.key);
    for (const person of everybodyInCharge(turn)) {
      const accounts = await turn.repositories.people.accounts(turn.organisation.id, person);
      if (accounts.some(({ lastUsedAt }) => lastUsedAt !== null && lastUsedAt >= plannedAt)) return;
    }
    await mail(turn, about);
  },
};

/** Both checks lead to one mail. */
async function mail(turn: AppTurn, { record, key }: About): Promise<void> {
  const { plannedAt } = readAlarmKey(key);
  await post(turn, { notice: 'alarm-by-mail', record, key, plannedAt }, everybodyInCharge(turn));
}

/** A number, a deadline and a link, and no content. */
export const alarmByMail: Alone = {
  render: async (turn, { record, key }) => {
    const { language, organisation } = turn;
    const alarm = readAlarmKey(key);
    const stored = record === null ? undefined : await turn.repositories.records.get(organisation.id, record);
    const name = stored && recordName(checklistOf(stored.register), stored.number, '');
    return {
      type: 'card',
      title: say(sentences.subject, language, { record: name || say(sentences.something, language) }),
      text: say(sentences.text, language, { when: showInstant(alarm.plannedAt, organisation.zone, language) }),
      lines: [...(await deadlineLine(turn, alarm, record)), ...(await linkLine(turn))],
      actions: [],
    };
  },
};

async function deadlineLine(turn: AppTurn, { notice }: Alarm, record: string | null): Promise<readonly Line[]> {
  const deadline = isNotice(notice) && record !== null ? await deadlines[notice]?.(turn, record) : undefined;
  if (deadline === undefined) return [];
  const { language, organisation } = turn;
  return [{ label: say(sentences.deadline, language), value: showInstant(deadline, organisation.zone, language) }];
}

async function linkLine(turn: AppTurn): Promise<readonly Line[]> {
  const accounts = await turn.repositories.people.accounts(turn.organisation.id, turn.person.id);
  const [account] = accounts.filter(({ platform, deadAt }) => platform !== 'terminal' && deadAt === null);
  if (account === undefined) return [];
  const link =
    account.platform === 'slack'
      ? `https://app.slack.com/client/${account.address ?? ''}`
      : 'https://teams.microsoft.com/';
  return [{ label: say(sentences.open, turn.language), value: link }];
}
