// Who asks what is open, or comes back, finds what they told and did not send first, and nothing that they may not open.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const breach = 'de boekhouder kreeg een loonstrook van iemand anders';
const request = 'Jan de Vries wil weten welke gegevens wij van hem hebben';
const named = (told: string) => `Dit vertelde u, en het is nog niet gemeld: "${told}".`;

const whatIsOpen = [
  'wat staat er open',
  'wat loopt er',
  "what's open",
  'loopt er nog iets',
  'is er nog iets open?',
  'wa staat er nog open',
  'whats still pending',
  'zijn we nog ergens mee bezig',
  'ben ik nog iets vergeten',
  'overzicht',
  '/register',
];
const whereWeWere = ['waar waren we', 'where were we', 'waar hadden we het over', 'wat was ik aan het doen', 'verder'];

describe('what was told and only proposed', () => {
  it.each(whatIsOpen)('is named before the register, with the way back to it: "%s"', async (said) => {
    await bot.say(breach);
    const { text } = await bot.say(said);
    expect(text).toContain(named(breach));
    expect(text.split(named(breach))[1]).toContain('Bevestigd');
    expect(JSON.stringify((await bot.say('ja')).ask.fields)).toContain(breach);
  });

  it.each(whereWeWere)('is where we were: "%s"', async (said) => {
    await bot.say(request);
    const { text } = await bot.say(said);
    expect(text).toContain(named(request));
    expect(text.split(named(request))[1]).toContain('Daarna gaan we verder met V-001');
    expect(JSON.stringify((await bot.say('ja')).ask.fields)).toContain(request);
  });

  it('is named each time it is asked, until it is sent or declined', async () => {
    await bot.say(breach);
    for (const said of ['later', 'loopt er nog wat', 'mag ik een paspoort kopiëren', 'wat staat er open'])
      expect((await bot.say(said)).text.includes(named(breach))).toBe(!said.startsWith('mag'));
    await bot.say('nee');
    expect((await bot.say('wat staat er open')).text).not.toContain('nog niet gemeld');
  });

  it('is named beside a question that is open, which goes on with a tap', async () => {
    await bot.say('verder');
    await bot.say(breach);
    const { text, button } = await bot.say('waar waren we');
    expect(text.indexOf(named(breach))).toBe(0);
    expect((await bot.press(button('Verder'))).ask.title).toContain('V-001');
  });

  it('lets who asks for it twice go on with the register', async () => {
    await bot.say(breach);
    await bot.say('verder');
    expect((await bot.say('verder')).ask.title).toContain('V-001');
  });

  it.each(['wat staat er open', 'loopt er nog iets'])('is named where its form is filled in: "%s"', async (said) => {
    await bot.say(`/datalek ${breach}`);
    expect((await bot.say(said)).text.indexOf(named(breach))).toBe(0);
    expect(JSON.stringify((await bot.say('ja')).ask.fields)).toContain(breach);
  });

  it.each(['staan er klanten in', 'wat hangt er boven de kassa', 'wat loopt er mis als ik niets meld'])(
    '"%s" asks nothing of what is open',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('Bevestigd');
    },
  );
});

describe('a colleague without rights to the register', () => {
  const back = [
    'ok im back',
    'ben er weer',
    'verder',
    'ga verder',
    'waar waren we',
    'wat staat er open',
    'wat loopt er',
  ];

  it.each(back)('"%s" says that nothing waits', async (said) => {
    const { text } = await bot.say(said, 'eva');
    expect(text).toContain('Er staat niets voor u open.');
    expect(text).not.toContain('V-001');
  });

  it.each(back)('"%s" leads to what they told', async (said) => {
    await bot.say(breach, 'eva');
    const { text } = await bot.say(said, 'eva');
    expect(text).toContain(named(breach));
    expect(text).not.toContain('V-001');
  });

  it.each(back)('"%s" leads to what they reported', async (said) => {
    for (const told of [breach, 'ja', 'vanmorgen 9 uur', 'nee', 'ja']) await bot.say(told, 'eva');
    const { text, button } = await bot.say(said, 'eva');
    expect(text).toContain('Dit staat voor u open');
    expect((await bot.press(button('D-001'), 'eva')).text).toContain(breach);
  });
});
