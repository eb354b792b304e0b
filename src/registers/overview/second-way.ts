// An alarm that did not arrive within ten minutes goes another way, whatever it waits for; by mail too, as does one that
// nobody picked up within an hour.

import { everybodyInCharge } from '../../app/receivers.js';
import { type Alarm, isOf, readAlarmKey, undeliveredOf } from '../../app/reminders/alarms.js';
import { post } from '../../app/reminders/remind.js';
import type { About, Alone, AppTurn } from '../../app/turn.js';
import type { Line } from '../../core/engine/replies.js';
import { recordName } from '../../core/records.js';
import { say, type Text, t } from '../../core/text.js';
import { showInstant } from '../../core/time.js';

const sentences = {
  subject: t('Dringend bericht over {record} in AVG-maatje', 'Urgent message about {record} in AVG-maatje'),
  something: t('uw register', 'your register'),
  text: t(`Er staat sinds {when} een dringend bericht voor u klaar. Open de chat en kijk ernaar. In deze mail staat met opzet niet waar het over gaat.
           An urgent message has been waiting for you since {when}. Open the chat and look at it. This mail does not say what it is about, on purpose.`),
  deadline: t('Uiterlijk', 'At the latest'),
  open: t('Openen', 'Open'),
} as const satisfies Record<string, Text>;

const silent: Alone['render'] = async () => undefined;

/** The key is that of the alarm. */
export const alarmUndelivered: Alone = {
  render: silent,
  fires: async (turn, about) => {
    const { messages } = turn.repositories;
    const left = await undeliveredOf(turn.repositories, turn.organisation.id, about);
    if (left.length === 0) return;
    await mail(turn, about);
    const { notice, plannedAt } = readAlarmKey(about.key);
    const elsewhere: string[] = [];
    for (const { person } of left) if (await hasOtherChannel(turn, person)) elsewhere.push(person);
    await post(turn, { notice: 'alarm-other-channel', record: about.record, key: about.key, plannedAt }, elsewhere);
    // What is given up was told when it was, and who was told of somebody else's alarm tells no third.
    const stuck = left.find(({ state }) => state === 'waiting');
    if (stuck === undefined || elsewhere.length > 0 || notice === 'undelivered-alarm') return;
    if ((await messages.list(turn.organisation.id, 'delivered')).some((one) => isOf(one, about))) return;
    const others = everybodyInCharge(turn).filter((id) => left.every(({ person }) => person !== id));
    await post(turn, { notice: 'undelivered-alarm', record: about.record, key: stuck.id, plannedAt: turn.now }, others);
  },
};

/** A second platform on which they can be reached; the terminal brings nothing to anybody. */
async function hasOtherChannel({ repositories, organisation }: AppTurn, person: string): Promise<boolean> {
  const accounts = await repositories.people.accounts(organisation.id, person);
  const alive = accounts.filter(({ platform, deadAt }) => platform !== 'terminal' && deadAt === null);
  return new Set(alive.map(({ platform }) => platform)).size > 1;
}

/** What the alarm says itself, in the other channel of the same person: the outbox renders that in its place. */
export const alarmOtherChannel: Alone = { render: silent };

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
    const name = stored && recordName(turn.registers.checklistOf(stored.register), stored.number, '');
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
  const told = await turn.registers.notice(notice);
  const deadline =
    told !== undefined && 'deadline' in told && record !== null ? await told.deadline?.(turn, record) : undefined;
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
