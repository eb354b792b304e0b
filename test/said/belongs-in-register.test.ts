// Who tells of something that they do and asks whether it must be in the register, and who asks of something else than what is open.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

describe('what is done and asked to be in the register', () => {
  it.each([
    ['bij de laadkuil hangen sinds zaterdag cameras, moet dat in het register', "Camera's"],
    ["we hebben camera's opgehangen. moet ik dat opschrijven?", "Camera's"],
    ['wij sturen sinds kort een nieuwsbrief, moet dat erin', 'Nieuwsbrief'],
    ['we have cameras since saturday, does that go in the register', "Camera's"],
  ])('is said to belong there and offered: "%s"', async (words, name) => {
    const { text } = await bot.say(words);
    expect(text).toContain('Ja, wat u met gegevens van mensen doet, hoort in uw register. (Art. 30 lid 1 AVG)');
    expect(text).toContain(name);
    expect((await bot.say('ja')).text).toContain(name);
  });

  it.each([
    'er hangen cameras, mag dat',
    'er is een laptop gestolen, moet dat in het register',
    'een klant wil zijn gegevens, moet ik dat opschrijven',
    'moet dat in het register',
    'we hebben een kerstborrel gehad, moet dat erin',
    'moeten cameras in het register',
  ])('is not told in "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toContain('hoort in uw register. (Art. 30 lid 1 AVG)');
  });
});

describe('with a request open', () => {
  beforeEach(async () => {
    await bot.say('een klant wil dat we al zijn gegevens wissen');
    await bot.say('ja');
    await bot.say('ja');
  });

  it.each([
    ['hoelang mag je camerabeelden eigenlijk houden', '4 weken'],
    ['how long may we have camera footage', '4 weken'],
    ['hoe lang mag ik een cv hebben', 'sollicita'],
  ])('a question that names its own subject is answered by that: "%s"', async (words, answer) => {
    const { text } = await bot.say(words);
    expect(text).toContain(answer);
    expect(text).not.toContain('is er een antwoord op R-001');
  });

  it.each(['hoe lang duurt dat', 'hoeveel tijd heb ik voor een verzoek', 'hij vraagt hoe lang het duurt'])(
    'how long it takes is still of that: "%s"',
    async (words) => {
      expect((await bot.say(words)).text).toContain('24 december 2026');
    },
  );
});
