// What whoever reports a breach tells is kept, and what is said to the bot beside it is no part of what happened.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
const sam = 'piet';
const story = async () => (await bot.stored('D-001'))['what-happened'];
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later', sam);
});
afterEach(() => bot.close());

describe('what happened', () => {
  it('is none of who greets, feels bad or waves away what was offered', async () => {
    await bot.say(
      "hoi sam hier van de kikker. volgens mij heb ik iets stoms gedaan, heb foto's in de verkeerde oudergroep gezet",
      sam,
    );
    await bot.say('een datalek? het is gewoon whatsapp hoor. maar ja doe maar, de allergielijst stond er ook bij', sam);
    await bot.say('ik zag het vanochtend om 8 uur. gaat om 11 peuters', sam);
    await bot.say('nee er kan niemand meer bij', sam);
    await bot.say('verstuur', sam);
    expect(await story()).toContain("heb foto's in de verkeerde oudergroep gezet. de allergielijst stond er ook bij");
    expect(await story()).toContain('gaat om 11 peuters');
    expect(await story()).not.toMatch(/hoi|kikker|stoms|whatsapp/);
    const { text } = await bot.say('/datalek toon D-001');
    expect(text).toContain("heb foto's in de verkeerde oudergroep gezet");
    expect(text).toContain('Welke gegevens: Foto of film, Gezondheid of ziekte (nog niet bevestigd)');
  });
});
