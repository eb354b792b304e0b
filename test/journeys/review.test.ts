// A year later: somebody is asked whether it is still right, and one tap moves it on.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reminder } from '../../src/app/ports/messages.js';
import { FakePlatform } from '../app/fake-platform.js';
import { confirmDraft, finishFirstRun, noor, plainText, startBot, type TestBot } from './support.js';

/** Nine in the morning in Amsterdam, winter and summer. */
const winter = (day: string) => `${day}T08:00:00.000Z`;
const summer = (day: string) => `${day}T07:00:00.000Z`;

describe('a description that was confirmed', () => {
  let bot: TestBot;
  let platform: FakePlatform;
  beforeEach(async () => {
    bot = await startBot();
    platform = new FakePlatform('terminal');
    await finishFirstRun(bot);
    await confirmDraft(bot);
  });
  afterEach(() => bot.close());

  async function reminders(record = 'V-001'): Promise<readonly Reminder[]> {
    const { id } = await bot.record(record);
    return bot.read(({ reminders: all }, organisation) => all.ofRecord(organisation, id));
  }
  const of = async (notice: string) => (await reminders()).filter((one) => one.notice === notice);
  const personNamed = async (name: string) =>
    (await bot.read(({ people }, organisation) => people.list(organisation))).find((one) => one.name === name)?.id;
  async function at(moment: string) {
    bot.now = moment;
    const before = platform.arrived.length;
    await bot.tick(platform);
    return platform.arrived.slice(before).map(({ reply }) => plainText(reply));
  }
  /** The only thing that is due, so that what comes is the card itself. */
  async function onlyReviewIsDue() {
    await bot.store.transaction(async (to) => {
      const organisation = await to.organisations.first();
      for (const one of await to.reminders.list(organisation?.id ?? ''))
        if (one.notice !== 'review') await to.reminders.cancel(one.organisation, one.record, [one.notice]);
    });
  }

  it('is asked about a year later, in three lines with what changed since, and one tap moves it on', async () => {
    await onlyReviewIsDue();
    expect(await of('review')).toMatchObject([{ key: '2027-11-24', at: winter('2027-11-24') }]);
    bot.now = summer('2027-06-01');
    await bot.answer({ source: ['self', 'public'] }, { record: (await bot.record('V-001')).id });
    await onlyReviewIsDue();
    expect(await at(winter('2027-11-23'))).toEqual([]);
    const [card] = await at(winter('2027-11-24'));
    expect(card).toContain('# V-001 Klanten · Klopt dit nog?');
    expect(card).toContain('noor bevestigde dit op 24 november 2026. Sindsdien veranderde: Bron.');
    expect(card).toContain(
      '[Dit klopt nog] [Anders] [De rest klopt nog] [Pas aan] [Volgende maand] [Niet meer in gebruik]',
    );
    const press = platform.arrived.at(-1)?.reply;
    const buttons = press?.type === 'card' ? press.actions : [];
    const idOf = (label: string) => buttons.find((one) => one.label === label)?.id ?? '';
    const rest = await bot.press(idOf('Dit klopt nog'));
    const heard = await bot.press(rest.button('De rest klopt nog'));
    expect(heard.text).toContain('V-001 Klanten is nagekeken en weer vers. Ik vraag het opnieuw op 24 november 2028.');
    expect(await bot.record('V-001')).toMatchObject({ confirmedAt: winter('2027-11-24') });
    expect((await bot.say('/register geschiedenis V-001')).text).toContain('keek het na: het klopt nog');
    expect(await of('review')).toMatchObject([{ key: '2028-11-24' }]);
    expect(await of('review-late')).toEqual([]);
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('is not confirmed as somebody saw it when it changed meanwhile', async () => {
    const { id } = await bot.record('V-001');
    const before = (await bot.versions('V-001')).length;
    await bot.answer({ source: ['self', 'public'] }, { record: id });
    const heard = await bot.press(`still-right|${id}||${before}`);
    expect(heard.text).toContain('Intussen is er iets veranderd');
    expect(heard.text).toContain('Klopt dit nog?');
  });

  it('shows who confirmed it, when, and how fresh it is', async () => {
    const state = async () =>
      (await bot.say('/register lijst')).text.split('\n').find((line) => line.startsWith('V-001'));
    expect(await state()).toContain('bevestigd op 24 november 2026 door noor');
    expect(await state()).toContain('vers, tot 24 november 2027');
    bot.now = winter('2027-11-10');
    expect(await state()).toContain('binnenkort nakijken, voor 24 november 2027');
    bot.now = winter('2027-11-24');
    expect(await state()).toContain('verlopen sinds 24 november 2027');
    expect((await bot.say('/register')).text).toContain('Nakijken: 1 te laat');
  });

  it('comes sooner when somebody chooses so, and at once when that day has passed', async () => {
    const { id } = await bot.record('V-001');
    await bot.answer({ 'review-interval': 'months-6' }, { record: id });
    expect(await of('review')).toMatchObject([{ key: '2027-05-24', at: summer('2027-05-24') }]);
    await bot.answer({ 'review-interval': 'months-24' }, { record: id });
    bot.now = summer('2027-07-01');
    await bot.answer({ 'review-interval': 'months-6' }, { record: id });
    await onlyReviewIsDue();
    expect((await at(summer('2027-07-01')))[0]).toContain('Klopt dit nog?');
  });

  it('may be put off three times, a day, a week or a month', async () => {
    await onlyReviewIsDue();
    await at(winter('2027-11-24'));
    const { id } = await bot.record('V-001');
    const asked = await bot.press(`review-later|${id}`);
    expect(asked.text).toContain('[Morgen] [Over een week] [Over een maand]');
    expect((await bot.press(asked.button('Over een week'))).text).toContain(
      'Goed, ik vraag het weer op 1 december 2027.',
    );
    expect(await of('review-late')).toEqual([]);
    expect((await at(winter('2027-12-01')))[0]).toContain('Klopt dit nog?');
    await bot.press(asked.button('Morgen'));
    await bot.press(asked.button('Over een maand'));
    expect((await bot.press(asked.button('Morgen'))).text).toContain('U hebt dit al drie keer uitgesteld');
    expect(await of('review')).toMatchObject([{ key: '2028-01-01+3' }]);
  });

  it('is told to who is in charge when its keeper does not answer for two weeks, and to management after a month', async () => {
    await bot.say('/register help', 'sem');
    const sem = await personNamed('sem');
    await bot.answer({ owner: sem }, { record: (await bot.record('V-001')).id });
    await bot.store.transaction(async ({ people, organisations }) => {
      const organisation = (await organisations.first())?.id ?? '';
      await people.add(organisation, { id: 'boss', name: 'Bea', language: null }, bot.now);
      await people.addAccount(organisation, 'boss', 'terminal', 'bea', bot.now);
      const grant = { offeredBy: 'boss', offeredAt: bot.now, acceptedAt: bot.now, until: null } as const;
      await people.grant(organisation, 'boss', { role: 'management', ...grant });
    });
    await onlyReviewIsDue();
    const to = () => platform.arrived.splice(0).map((one) => one.to);
    await at(winter('2027-11-24'));
    expect(to()).toEqual([sem]);
    const [late] = (await at(winter('2027-12-08'))).filter(
      (text) => text.includes('nog niet nagekeken') || text.includes('kreeg de vraag'),
    );
    expect(late).toContain('V-001 Klanten: sem kreeg de vraag op 24 november 2027, en antwoordde niet.');
    expect(to().toSorted()).toEqual([sem, await personNamed(noor)].toSorted());
    await at(winter('2027-12-24'));
    expect(to()).toContain('boss');
  });

  it('is asked of who is in charge when its keeper left, or is nobody', async () => {
    const { id } = await bot.record('V-001');
    await bot.answer({ owner: 'none' }, { record: id });
    await onlyReviewIsDue();
    await at(winter('2027-11-24'));
    expect(platform.arrived.map((one) => one.to)).toEqual([await personNamed(noor)]);
  });

  it('goes out of use with a reason; whoever may not decide that passes it on', async () => {
    await bot.say('/register help', 'sem');
    const { id } = await bot.record('V-001');
    await bot.answer({ owner: await personNamed('sem') }, { record: id });
    const asked = await bot.press(`retire|${id}`, 'sem');
    expect((await bot.press(asked.button('Wij doen dit niet meer'), 'sem')).text).toContain(
      'Dat kan noor doen. Ik heb het doorgegeven.',
    );
    const told = (await at(winter('2026-11-25'))).join('\n');
    expect(told).toContain('sem zegt dat dit niet meer gebruikt wordt: wij doen dit niet meer.');
    const done = await bot.press(`retire|${id}||0|ended`);
    expect(done.text).toContain('V-001 Klanten: noor wist wat daar nog staat');
    expect((await bot.record('V-001')).status).toBe('active');
    const mistake = await bot.press(`retire|${id}||0|mistake`);
    expect(mistake.text).toContain('staat nu bij "niet meer in gebruik"');
    expect(await bot.record('V-001')).toMatchObject({ status: 'archived', archivedReason: 'mistake' });
    expect(await reminders()).toEqual([]);
  });

  it('asks nothing after it went out of use, and fits its day in a leap year', async () => {
    const { id } = await bot.record('V-001');
    bot.now = winter('2028-02-29');
    await bot.press(`still-right|${id}||${(await bot.versions('V-001')).length}`);
    expect(await of('review')).toMatchObject([{ key: '2029-02-28' }]);
  });
});

describe('the question in a conversation', () => {
  it('becomes its answer, whoever gave it, and is edited only when the facts changed', async () => {
    const bot = await startBot();
    const platform = new FakePlatform('terminal');
    await finishFirstRun(bot);
    await confirmDraft(bot);
    bot.now = winter('2027-11-24');
    const drop = async () =>
      bot.store.transaction(async (to) => {
        const organisation = (await to.organisations.first())?.id ?? '';
        for (const one of await to.reminders.list(organisation))
          if (one.notice !== 'review') await to.reminders.cancel(organisation, one.record, [one.notice]);
      });
    await drop();
    await bot.tick(platform);
    const { id } = await bot.record('V-001');
    await bot.say('/register lijst');
    await bot.tick(platform);
    expect(platform.updated).toEqual([]);
    // An edit that nobody hears of is tried again; the last state wins.
    platform.ends = ['throws'];
    await bot.press(`still-right|${id}||${(await bot.versions('V-001')).length}`);
    await bot.tick(platform);
    expect(platform.updated).toEqual([]);
    bot.now = '2027-11-24T08:01:00.000Z';
    await bot.tick(platform);
    await bot.tick(platform);
    expect(platform.updated).toEqual([
      {
        to: platform.arrived[0]?.to,
        handle: 'handle-1',
        reply: { type: 'text', text: 'V-001 Klanten: ongewijzigd gemeld door noor op 24 november 2027.' },
      },
    ]);
    await bot.close();
  });
});

describe('what was left open', () => {
  it('comes back after a month, once a month, until it is closed', async () => {
    const bot = await startBot();
    const platform = new FakePlatform('terminal');
    await finishFirstRun(bot);
    await confirmDraft(bot);
    await bot.answer({ source: null }, { record: (await bot.record('V-001')).id });
    bot.now = '2026-12-24T08:00:00.000Z';
    await bot.tick(platform);
    const first = platform.arrived.map(({ reply }) => plainText(reply)).join('\n');
    expect(first).toContain('V-001 Klanten: open punten: 1');
    expect(first).toContain('nog concept');
    const { id } = await bot.record('V-001');
    const card = await bot.press(`unknowns|${id}`);
    expect(card.text).toContain('Wie weet dit wel? Vraag het aan noor, of beslis het nu zelf.');
    expect(card.text).toContain('[We beslissen nu] [Vraag mijn adviseur] [Vraag het een collega]');
    expect((await bot.press(card.button('We beslissen nu'))).field('source').ask).toContain('Van wie');
    expect((await bot.press(card.button('Vraag mijn adviseur'))).text).toContain('V-001 Klanten');
    const asked = () =>
      platform.arrived.filter(({ reply }) => plainText(reply).includes('V-001 Klanten: open punten: ')).length;
    // The message of January tells the year before and what the quarter asks, and brings the rest of the month along.
    for (const [moment, count] of [
      ['2027-01-14T08:00:00.000Z', 2],
      ['2027-01-22T08:00:00.000Z', 2],
      ['2027-01-25T08:00:00.000Z', 2],
    ] as const) {
      bot.now = moment;
      await bot.tick(platform);
      expect(asked()).toBe(count);
    }
    await bot.answer({ source: ['self'] }, { record: (await bot.record('V-001')).id });
    bot.now = '2027-03-01T08:00:00.000Z';
    await bot.tick(platform);
    expect(asked()).toBe(2);
    await bot.close();
  });
});
