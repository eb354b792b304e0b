// A request that was opened by mistake is closed as what it was, by a button or in words, and stays in the register so.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actionsOf, finishFirstRun, type Heard, startBot, type TestBot } from '../journeys/support.js';
import { requestMade } from './request-made.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const labelsOf = ({ replies }: Heard) => replies.flatMap(actionsOf).map(({ label }) => label);

const ask = (more: Readonly<Record<string, unknown>> = {}) => requestMade(bot, more);

describe.each([
  ['step by step', {}],
  ['as a correction', { kinds: ['rectification'] }],
  ['for a client', { about: 'client' }],
] as const)('a request that is handled %s', (_how, values) => {
  beforeEach(() => ask(values));

  it('is closed by its button, says by whom, and asks and reminds of nothing any more', async () => {
    const shown = await bot.say('/verzoek toon R-001');
    const closed = await bot.press(shown.button('Dit was geen verzoek'));
    expect(closed.text).toContain('geen verzoek: per ongeluk gemaakt');
    expect(closed.text).toContain('noor');
    expect(closed.text).not.toContain('Te laat');
    expect(labelsOf(closed)).not.toContain('Brief');
    expect(await bot.stored('R-001')).toMatchObject({ closing: 'mistaken' });
    expect((await bot.record('R-001')).status).toBe('active');
    expect((await bot.say('/verzoek')).text).not.toContain('R-001');
    expect((await bot.say('/verzoek lijst')).text).toContain('geen verzoek: per ongeluk gemaakt');
    const due = await bot.read(({ reminders }, own) => reminders.list(own));
    expect(due.map(({ notice }) => notice).filter((notice) => notice.startsWith('request-'))).toEqual([
      'request-erase',
    ]);
  });

  it('is opened again with everything that stood in it', async () => {
    const shown = await bot.say('/verzoek toon R-001');
    const closed = await bot.press(shown.button('Dit was geen verzoek'));
    await bot.press(closed.button('Heropenen'));
    expect((await bot.record('R-001')).status).toBe('concept');
    expect((await bot.say('/verzoek')).text).toContain('R-001');
  });
});

describe('typed at the request', () => {
  it.each([
    'dat was geen verzoek',
    'per ongeluk gemaakt',
    'dit is geen echt verzoek, kan weg',
    'oeps dat was een vergissing',
    'R-001 is per ongeluk aangemaakt',
    'this was not a request',
    'opened by mistake',
    'niemand heeft dit gevraagd hoor',
    'tis gin verzoek',
    'da was nen testje, geen echt verzoek',
    'i opened this by accident, sorry',
    'oh nee dit verzoek klopt niet, ik was aan het testen',
    'gooi dat verzoek maar weg',
    'dit is niet echt een verzoek',
    'ze vroeg helemaal niks',
    'verwijder R-001, dat was nep',
    "da's gene echte aanvraag",
    'annuleer dit verzoek',
  ])('is offered, and closed with one word: "%s"', async (said) => {
    await ask();
    const offered = await bot.say(said);
    expect(offered.text).toContain('R-001');
    expect(labelsOf(offered)).toContain('Dit was geen verzoek');
    expect(await bot.stored('R-001')).not.toHaveProperty('closing');
    await bot.say('ja');
    expect(await bot.stored('R-001')).toMatchObject({ closing: 'mistaken' });
  });

  it('keeps the reason that was told with it, and says it back first', async () => {
    await ask();
    await bot.say('later');
    const offered = await bot.say('R-001 was geen verzoek, want hij wilde alleen een taart bestellen');
    expect(offered.text).toContain('hij wilde alleen een taart bestellen');
    const closed = await bot.say('ja');
    expect(closed.text).toContain('hij wilde alleen een taart bestellen');
    expect(await bot.stored('R-001')).toMatchObject({
      closing: 'mistaken',
      'mistaken-reason': 'hij wilde alleen een taart bestellen',
    });
  });

  it('is told the reason afterwards', async () => {
    await ask();
    const shown = await bot.say('/verzoek toon R-001');
    const closed = await bot.press(shown.button('Dit was geen verzoek'));
    const asked = await bot.press(closed.button('Waarom geen verzoek'));
    await bot.answer({ 'mistaken-reason': 'Het was een grap' }, { record: asked.ask.record });
    expect(await bot.stored('R-001')).toMatchObject({ closing: 'mistaken', 'mistaken-reason': 'Het was een grap' });
    expect((await bot.record('R-001')).status).toBe('active');
  });

  it.each(['nee wacht, dat was toch wel een verzoek', 'heropen R-001', 'it was a request after all'])(
    'is opened again in words: "%s"',
    async (said) => {
      await ask();
      await bot.say('dat was geen verzoek');
      await bot.say('ja');
      expect((await bot.say(said)).text).toContain('gesloten als geen verzoek');
      await bot.say('ja');
      expect((await bot.record('R-001')).status).toBe('concept');
    },
  );

  it('closes nothing after a no, and goes on where it was', async () => {
    await ask();
    await bot.say('dat was geen verzoek');
    await bot.say('nee');
    expect(await bot.stored('R-001')).not.toHaveProperty('closing');
    expect((await bot.record('R-001')).status).toBe('concept');
  });

  it.each([
    'ze trekt het verzoek in',
    'het is geen verzoek om inzage maar om wissen',
    'hij vroeg het per ongeluk aan de receptie',
    'de gegevens zijn per ongeluk gewist',
    'die mail was per ongeluk aan mij gestuurd',
    'hij wil alles weg hebben',
    'ze vroeg niks over haar adres, alleen over facturen',
    'verwijder de gegevens van jansen',
  ])('is none of these: "%s"', async (said) => {
    await ask();
    expect(labelsOf(await bot.say(said))).not.toContain('Dit was geen verzoek');
  });

  it('of somebody who handles none says whom to tell', async () => {
    await bot.say('een oud medewerker belde maandag, hij wil zijn personeelsdossier zien', 'piet');
    await bot.say('ja', 'piet');
    await bot.say('ja', 'piet');
    expect((await bot.say('dat was geen verzoek, per ongeluk gemaakt', 'piet')).text).toContain('Zeg het tegen noor');
  });
});

it('stands in the history with who did it, and when', async () => {
  await ask();
  await bot.say('R-001 was geen verzoek');
  await bot.say('ja');
  const { text } = await bot.say('/register geschiedenis R-001');
  expect(text).toContain('noor');
  expect(text).toContain('Klaar');
});
