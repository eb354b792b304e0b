// What is added to a report stands there as it was told: whole, under its own heading, and without what was said to the bot.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
const sam = 'piet';
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later', sam);
  await bot.answer(
    {
      'what-happened': "foto's van 11 peuters in de verkeerde oudergroep gezet",
      'noticed-at': '2026-11-24T07:30:00.000Z',
      'still-open': false,
    },
    { record: 'new:breach-report', as: sam },
  );
});
afterEach(() => bot.close());

const notes = async (): Promise<readonly string[]> =>
  Object.entries(await bot.stored('D-001')).flatMap(([path, value]) =>
    path.startsWith('notes/') && path.endsWith('/note') ? [String(value)] : [],
  );

describe('what is added', () => {
  it.each([
    "een van de moeders zegt dat ze de foto's al verwijderd heeft. die andere heb ik nog niks van gehoord",
    'een vader heeft de lijst gewist, de rest weet ik nog niet',
    'marloes belde dat de namen weg zijn. ze komt morgen langs',
  ])('is kept whole, as an addition: "%s"', async (said) => {
    const { text } = await bot.say(said, sam);
    expect(text).toContain(`Aanvulling: ${said}`);
    expect(text).not.toContain('Wat voor gegevens');
    await bot.say('ja', sam);
    expect(await notes()).toEqual([`Aanvulling: ${said}`]);
  });

  it.each([
    'een moeder heeft een screenshot gemaakt, dat was om half 10',
    'een vader belde net dat hij de lijst heeft gewist',
    'om kwart voor 8 heb ik iedereen een appje gestuurd',
  ])('is shown, whatever time is in it, and takes one yes: "%s"', async (said) => {
    expect((await bot.say(said, sam)).text).toContain(`Aanvulling: ${said}`);
    await bot.say('ja zet maar erbij', sam);
    expect(await notes()).toEqual([`Aanvulling: ${said}`]);
  });

  it.each(['nee', 'nee laat maar', 'nee joh'])('is stored by no later yes once it was refused: "%s"', async (no) => {
    await bot.say('de directeur weet het ook al', sam);
    await bot.say(no, sam);
    await bot.say('een vader heeft de lijst gewist', sam);
    await bot.say('ja', sam);
    expect(await notes()).toEqual(['Aanvulling: een vader heeft de lijst gewist']);
  });

  it('is what is told behind a no, and not what was refused by that', async () => {
    await bot.say('de directeur weet het ook al', sam);
    await bot.say('nee joh. een moeder heeft er een screenshot van gemaakt', sam);
    await bot.say('ja zet dat van die screenshot erbij, de tijd van de melding klopt gewoon', sam);
    expect(await notes()).toEqual(['Aanvulling: een moeder heeft er een screenshot van gemaakt']);
  });

  it.each(['ja hoort erbij. en het waren er 12 niet 11', 'ja. en het waren er 12 niet 11'])(
    'is stored at a clear yes, and what stands behind that is heard: "%s"',
    async (said) => {
      await bot.say('de directeur weet het ook al', sam);
      expect((await bot.say(said, sam)).text).toContain('Hoeveel mensen: 12 mensen');
      expect(await notes()).toEqual(['Aanvulling: de directeur weet het ook al']);
    },
  );

  it.each(['dat vroeg ik niet..', 'dat bedoel ik niet', 'dat zei ik niet hoor'])(
    'is nothing that is only said to the bot: "%s"',
    async (said) => {
      expect((await bot.say(`${said} heeft noor het al gezien?`, sam)).text).not.toContain('Aanvulling');
    },
  );

  it('counts nobody who only reacts', async () => {
    const { text } = await bot.say('twee ouders zijn boos', sam);
    expect(text).toContain('Aanvulling: twee ouders zijn boos');
    expect(text).not.toContain('Hoeveel mensen');
  });
});

describe('how bad it is', () => {
  it.each(['en is dat erg? krijg ik hier gedonder mee', 'is het erg', 'ben ik nu de klos?'])(
    'is answered from the report: "%s"',
    async (said) => {
      const { text } = await bot.say(said, sam);
      expect(text).toContain('Melden is goed, ook als het uw eigen fout was.');
      expect(text).not.toContain('Dit loopt nu');
    },
  );
});
