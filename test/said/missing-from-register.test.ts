// Who says that something is missing in the register is offered a draft of it, and no report.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('later');
});
afterEach(() => bot.close());

it.each([
  ['de site met cookies moet er ook bij', 'Website'],
  ['onze website moet er ook bij', 'Website'],
  ['camerabeelden moeten er ook in', "Camera's"],
  ['zet de nieuwsbrief er ook bij', 'Nieuwsbrief'],
  ['de nieuwsbrief ontbreekt nog', 'Nieuwsbrief'],
  ['er mist nog iets: de sollicitanten', 'Sollicitanten'],
  ['de sollicitanten staan nog niet in het register', 'Sollicitanten'],
  ['ik wil de nieuwsbrief nog toevoegen', 'Nieuwsbrief'],
  ['voeg de nieuwsbrief toe', 'Nieuwsbrief'],
  ['the newsletter should be in there too', 'Nieuwsbrief'],
])('is offered a draft: "%s"', async (said, name) => {
  const { text } = await bot.say(said);
  expect(text).toContain(`Dit klinkt als iets voor uw register: ${name}`);
});

it('what is there already is shown', async () => {
  const { text } = await bot.say('verzuim staat er nog niet in');
  expect(text).toContain('V-005 Ziekte en herstel staat al in uw register, maar is nog niet bevestigd.');
});

it.each(['moet onze klantenlijst ook in het register?', 'moeten camerabeelden er ook in'])(
  'who asks whether it must gets an answer: "%s"',
  async (said) => {
    expect((await bot.say(said)).text).not.toContain('klinkt als');
  },
);

it.each(['er mist nog een laptop', 'de map van mevrouw Bos ontbreekt nog', 'er mist een dossier uit de kast'])(
  'what was lost is no work: "%s"',
  async (said) => {
    expect((await bot.say(said)).text).not.toContain('iets voor uw register');
  },
);
