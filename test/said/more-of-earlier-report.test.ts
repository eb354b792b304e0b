// Who reported a breach before and tells more of it adds to that report: no second one is made of it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
const kees = 'kees';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.answer(
    {
      'what-happened': 'telefoon van de zaak gestolen uit de bus',
      'noticed-at': '2026-11-24T07:00:00.000Z',
      'still-open': true,
      incident: 'device-lost',
    },
    { record: 'new:breach-report', as: piet },
  );
  bot.now = '2026-11-25T09:00:00.000Z';
});
afterEach(() => bot.close());

describe('what is told of a report of the day before', () => {
  it.each([
    [
      'laat maar, wil mijn eerdere melding aanvullen: er stond ook een klantenlijst op',
      'er stond ook een klantenlijst op',
    ],
    ['ik wil aan mijn vorige melding toevoegen dat er ook foto’s op stonden', 'er ook foto’s op stonden'],
    ['i forgot something in my report: it had no passcode', 'it had no passcode'],
    ['nog iets over die telefoon van gisteren, er zat een pincode op', 'er zat een pincode op'],
    ['kom nog even terug op die telefoon, politie heeft hem gevonden', 'politie heeft hem gevonden'],
  ])('is added to that one after a yes: "%s"', async (said, more) => {
    const { text } = await bot.say(said, piet);
    expect(text).toContain('D-001');
    expect(text).not.toContain('Dit melden');
    const added = (await bot.say('ja', piet)).text;
    expect(added).toContain(`Aanvulling: ${more}`);
  });

  it('opens its form where nothing was told yet, and takes what comes behind it', async () => {
    expect((await bot.say('ik wil nog iets toevoegen aan mijn melding', piet)).text).toContain(
      'Wat wilt u toevoegen aan D-001',
    );
    expect((await bot.say('er stond ook een lijst op met namen van klanten', piet)).text).toContain(
      'Aanvulling: er stond ook een lijst op met namen van klanten',
    );
  });

  it.each(['nog iets over die telefoon van gisteren, er zat een pincode op', 'wil mijn eerdere melding aanvullen: x'])(
    'is offered to nobody who did not report it: "%s"',
    async (said) => {
      expect((await bot.say(said, kees)).text).not.toContain('D-001');
    },
  );

  it.each([
    'nog iets over die tablet van gisteren, die is ook gestolen',
    'er is net een laptop gestolen',
    'ik wil een melding doen van een gestolen tas',
    'mijn melding is die al bekeken?',
  ])('is nothing else: "%s"', async (said) => {
    expect((await bot.say(said, piet)).text).not.toContain('die u eerder meldde');
  });
});
