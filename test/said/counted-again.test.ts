// "Nee 250": the number that was given before is another, and nothing that is asked now is answered with no.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

describe('how many they are', () => {
  beforeEach(async () => {
    await saidBefore(bot, 'hoi', 'Kapsalon Joyce', 'info@joyce.nl', 'ja', '7', '25');
  });

  it('is put right at once below the next question', async () => {
    expect((await bot.say('nee 250')).text).toContain('Aantal mensen is nu: 250 mensen');
  });

  it.each(['nee 250', 'nee, 250 mensen', 'nee toch 250', 'sorry 250', 'nee het zijn er 250'])(
    'is asked back at a question of yes or no, which stays open: "%s"',
    async (said) => {
      await bot.say('ik');
      await bot.say('geen vervanger');
      expect((await bot.say(said)).text).toContain('Bedoelt u: 250 mensen?');
      await bot.say('ja');
      expect(await bot.stored()).toMatchObject({ staff: 250 });
      expect(await bot.stored()).not.toHaveProperty('has-customers');
    },
  );

  it.each(['nee', 'nee hoor', 'nee, geen', 'nee nog niet', 'nee 1 keer per jaar misschien'])(
    'is not meant by "%s"',
    async (said) => {
      await bot.say('ik');
      await bot.say('geen vervanger');
      expect((await bot.say(said)).text).not.toContain('mensen?');
      expect(await bot.stored()).toMatchObject({ staff: 25 });
    },
  );
});

describe('how long something is kept', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    await confirmDraft(bot);
    await saidBefore(bot, 'later');
    for (const said of ['klanten bewaren we 3 jaar', 'ja']) await bot.say(said);
  });

  it.each([
    ['nee 4', '4 jaar'],
    ['nee, toch 4 jaar', '4 jaar'],
    ['sorry 18 maanden', '18 maanden'],
  ])('is another: "%s"', async (said, term) => {
    expect((await bot.say(said)).text).toContain(`Bedoelt u in V-001 Klanten: Klantgegevens en berichten: ${term}`);
    expect((await bot.say('ja')).text).toContain(`Klantgegevens en berichten: ${term}`);
  });

  it('is no other by a word about anything else', async () => {
    expect((await bot.say('nee dat hoeft niet')).text).not.toContain('Bedoelt u');
  });
});

describe('of how many a breach is that was just reported', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await saidBefore(
      bot,
      '/datalek',
      'laptop met gegevens van 200 patienten gestolen gister, niemand kan er nog bij',
      'ja',
    );
  });

  it.each(['250 patients not 200', '250 patienten, niet 200', 'niet 200 maar 250'])(
    'is asked back where its report told another number: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('Aantal mensen: 250 mensen?');
      await bot.say('ja');
      expect(await bot.stored('D-001')).toMatchObject({ people: 250 });
    },
  );

  it.each(['250 patients not 100', '250 euro niet 200', 'om 10 uur niet 9 uur'])('is none in "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Aantal mensen: ');
  });
});

describe('a breach of which little is known yet', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await saidBefore(
      bot,
      '/datalek',
      'mail met klantgegevens vanochtend om 8 uur naar de verkeerde gestuurd, niemand kan er nog bij',
      'ja',
    );
  });

  it.each([
    ['het ging om 1 lid', 1],
    ['het gaat om één klant', 1],
    ['het betrof twee leden', 2],
    ['nee 40 klanten', 40],
    ['het ging om 12 cliënten ongeveer', 12],
    ['it was one customer', 1],
    ['there were two members', 2],
  ])('is about as many as is said: "%s"', async (said, count) => {
    expect((await bot.say(said)).text).toContain(`Aantal mensen: ${count} ${count === 1 ? 'mens' : 'mensen'}?`);
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ people: count });
  });

  it.each([
    'alleen mailadres en voornaam',
    'alleen namen en mailadressen',
    'het ging om namen en adressen',
    'only names and email addresses',
  ])('is of the data that are named: "%s"', async (said) => {
    const asked = await bot.say(said);
    expect(asked.text).toContain('Bedoelt u in D-001 Datalek: ');
    await bot.say('ja');
    expect((await bot.stored('D-001'))['data']).toEqual(expect.arrayContaining(['name']));
  });

  it.each(['sluit het maar af', 'sluit dit dossier maar', 'we kunnen het afsluiten', 'you can close it now'])(
    'is closed where that is done, and nothing is added to it: "%s"',
    async (said) => {
      const asked = await bot.say(said);
      expect(asked.text).toContain('Gaat dit over D-001?');
      expect(asked.text).not.toContain('Hoort bij');
    },
  );

  it.each(['mag ik de papieren', 'geef me het dossier', 'give me the file'])(
    'is shown, with what can be had of it, to who asks for its papers: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('# D-001');
    },
  );

  it.each(['is dat erg', 'is het ernstig', 'hoe erg is dit', 'how bad is it'])(
    'is shown with its advice to who asks how bad it is: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('Advies');
    },
  );
});
