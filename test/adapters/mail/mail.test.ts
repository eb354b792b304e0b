import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMail } from '../../../adapters/mail/mail.js';
import { crypto } from '../../../adapters/secrets/crypto.js';
import type { Address, MailChannel, Sent } from '../../../src/app/ports/channels.js';
import { systemTurn } from '../../../src/app/reminders/due.js';
import { post } from '../../../src/app/reminders/remind.js';
import { FakePlatform } from '../../app/fake-platform.js';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from '../../journeys/support.js';
import { startSmtp, type TestSmtp } from './smtp.js';

let smtp: TestSmtp;
let mail: MailChannel;
beforeEach(async () => {
  smtp = await startSmtp();
  mail = createMail({ url: smtp.url, from: 'AVG-maatje <avg@bakkerij.example>' });
});
afterEach(async () => {
  mail.close();
  await smtp.close();
});

const to: Address = {
  organisation: 'a',
  person: 'p',
  externalId: 'noor@bakkerij.example',
  address: null,
  language: 'nl',
};
const alarm = {
  type: 'card',
  title: 'Dringend bericht over D-003',
  text: 'Open de chat.',
  lines: [{ label: 'Uiterlijk', value: 'vrijdag' }],
  actions: [{ id: 'open|d3', label: 'Bekijk' }],
} as const;
/** A mail as it was sent, without the folding and escaping of its transport. */
const plain = (data: string) => data.replaceAll('=\n', '').replaceAll('=3D', '=');

describe('a mail', () => {
  it('is text with a subject, and no buttons', async () => {
    expect(await mail.send(to, alarm)).toEqual({ type: 'sent', handle: null });
    const [sent] = smtp.mails;
    expect(sent?.to).toEqual(['noor@bakkerij.example']);
    const text = plain(sent?.data ?? '');
    expect(text).toContain('Subject: Dringend bericht over D-003');
    expect(text).toContain('From: "AVG-maatje" <avg@bakkerij.example>');
    expect(text).toContain('Open de chat.\n\nUiterlijk: vrijdag');
    expect(text).not.toContain('open|d3');
  });

  it.each<[string, [command: string, answer: string], Sent]>([
    ['an address that does not exist', ['RCPT', '550 no such user'], { type: 'unreachable' }],
    ['a box that is full for now', ['RCPT', '452 later'], { type: 'refused' }],
    ['a server that refuses the text', ['.', '554 no'], { type: 'refused' }],
    ['a server that hangs up after it had the text', ['.', 'hang up'], { type: 'unknown' }],
  ])('to %s ends as that', async (_, [command, answer], ended) => {
    smtp.refusing.set(command, answer);
    expect(await mail.send(to, alarm)).toEqual(ended);
    expect(smtp.mails).toEqual([]);
  });

  it('has not arrived when there is no server', async () => {
    await smtp.close();
    expect(await mail.send(to, alarm)).toEqual({ type: 'refused' });
    smtp = await startSmtp();
  });
});

describe('an urgent alarm', () => {
  let bot: TestBot;
  let platform: FakePlatform;
  beforeEach(async () => {
    bot = await startBot();
    bot.mail = mail;
    platform = new FakePlatform('terminal');
    await finishFirstRun(bot);
    await confirmDraft(bot);
    await bot.store.transaction(async ({ people, organisations, reminders, records }) => {
      const organisation = (await organisations.first())?.id ?? '';
      const [noor] = await people.list(organisation);
      await people.change(organisation, noor?.id ?? '', { email: 'noor@bakkerij.example' });
      const record = (await records.byNumber(organisation, 'controller-activity', 1))?.id ?? '';
      await reminders.cancel(organisation, record);
    });
    // In the middle of the night.
    bot.now = '2026-11-25T01:00:00.000Z';
  });
  afterEach(() => bot.close());

  const at = async (minutes: number) => {
    bot.now = new Date(Date.parse('2026-11-25T01:00:00.000Z') + minutes * 60_000).toISOString();
    return bot.tick(platform);
  };
  const planned = () =>
    bot.read(async ({ reminders }, organisation) =>
      (await reminders.list(organisation)).filter(({ notice }) => notice.startsWith('alarm-')),
    );
  async function causeAlarm() {
    await bot.store.transaction(async (repositories) => {
      const organisation = await repositories.organisations.first();
      const record = (await repositories.records.byNumber(organisation?.id ?? '', 'controller-activity', 1))?.id ?? '';
      if (organisation === undefined) return;
      const turn = await systemTurn({ crypto }, repositories, organisation, bot.now);
      // What it is about: a message that Sem, who was never here, did not get.
      await repositories.people.add(organisation.id, { id: 'sem', name: 'Sem', language: null }, bot.now);
      const about = { organisation: organisation.id, person: 'sem', notice: 'review', record: null } as const;
      await repositories.messages.add({ ...about, id: 'alarm', key: '', kind: 'legal', plannedAt: bot.now });
      await repositories.messages.settle(organisation.id, 'alarm', { state: 'dead', endedAt: bot.now });
      const noor = turn.people.find(({ name }) => name === 'noor')?.id ?? '';
      const cause = { notice: 'undelivered-alarm', record, key: 'alarm', plannedAt: bot.now } as const;
      await post(turn, cause, [noor]);
    });
  }

  it('goes by mail too when nobody picks it up within an hour, with a number and without content', async () => {
    await at(0);
    await causeAlarm();
    await at(0);
    expect(platform.arrived).toHaveLength(1);
    await at(59);
    expect(smtp.mails).toEqual([]);
    await at(60);
    expect(smtp.mails.map((one) => one.to)).toEqual([['noor@bakkerij.example']]);
    const text = plain(smtp.mails[0]?.data ?? '');
    expect(text).toContain('Dringend bericht over V-001 in AVG-maatje');
    expect(text).not.toContain('Klanten');
    await at(180);
    expect(smtp.mails).toHaveLength(1);
    expect(await planned()).toEqual([]);
  });

  it('does not when somebody in charge did anything in the chat since', async () => {
    await at(0);
    await causeAlarm();
    await at(5);
    await bot.say('/register');
    await at(61);
    expect(smtp.mails).toEqual([]);
  });

  it('goes by mail after ten minutes when the chat did not take it', async () => {
    await at(0);
    await causeAlarm();
    platform.ends = Array.from({ length: 9 }, () => ({ type: 'refused' }) as const);
    await at(1);
    await at(9);
    expect(smtp.mails).toEqual([]);
    await at(11);
    expect(smtp.mails).toHaveLength(1);
    await at(70);
    expect(smtp.mails).toHaveLength(1);
  });
});
