// A request is of one person: what somebody else takes back closes it not, and where a photo stands is no way in which they asked.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

it('is not closed by who is called otherwise, and the ones that run are named', async () => {
  await saidBefore(
    bot,
    'een klant, Piet Smit, mailde vanmorgen dat hij wil weten wat we van hem hebben',
    'ja',
    'verstuur',
    'later',
  );
  const { text } = await bot.say('mevr Kok trekt haar verzoek in');
  expect(text).toContain('Ik vind geen lopend verzoek van mevr Kok');
  expect(text).toContain('[R-001]');
  await bot.say('ja');
  expect(await bot.stored('R-001')).not.toHaveProperty('closing');
  expect((await bot.say('Piet Smit trekt zijn verzoek in')).text).toContain('Gaat dit over R-001?');
});

it('is led to where nobody is called otherwise', async () => {
  await saidBefore(bot, 'mevr Kok mailde vanmorgen, ze wil geen folders meer', 'ja', 'verstuur', 'later');
  expect((await bot.say('mevrouw Kok trekt haar verzoek in')).text).toContain('Gaat dit over R-001?');
});

it('did not come in where the photos stand', async () => {
  await saidBefore(bot, "de moeder van Tim vraagt of we de foto's van haar zoon van facebook halen", 'ja', 'verstuur');
  expect(await bot.stored('R-001')).not.toHaveProperty('how');
});

it('came in by what it was sent through', async () => {
  await saidBefore(bot, 'een klant vraagt via facebook of we haar adres wissen', 'ja', 'verstuur');
  expect(await bot.stored('R-001')).toMatchObject({ how: 'chat' });
});

describe('of two that run', () => {
  beforeEach(async () => {
    await saidBefore(
      bot,
      ...['een klant, Piet Smit, mailde op 1 november dat hij wil weten wat we van hem hebben', 'ja', 'verstuur'],
      ...['mevr Visser belde vandaag, ze wil dat we haar gegevens weggooien', 'ja', 'verstuur'],
    );
  });

  it.each(['zijn er nog verzoeken open?', 'welke verzoeken lopen er', 'heb ik nog verzoeken lopen?'])(
    'both are shown to who asks for more than one: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toMatch(/R-001: .*1 december 2026/);
      expect(text).toMatch(/R-002: .*24 december 2026/);
    },
  );

  it.each(['terug naar piet smit', 'verder met Piet Smit'])(
    'leads back to the one that is named: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('Gaat dit over R-001?');
    },
  );

  it('leaves nothing unknown for who only says that no answer was sent', async () => {
    await bot.say('ze heeft nog geen antwoord gehad');
    expect(await bot.stored('R-002')).not.toHaveProperty('on-behalf');
  });
});

it('puts the day right on which it came in', async () => {
  await saidBefore(
    bot,
    'mevr Jansen-Bos belde eergisteren dat haar naam verkeerd gespeld is',
    'ja',
    'verstuur',
    'nog niet',
  );
  const { text } = await bot.say('oh wacht het was niet eergisteren maar vrijdag');
  expect(text).toContain('Ontvangen: 20 november 2026');
});
