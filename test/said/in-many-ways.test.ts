// What people say in more ways than rules know: who steers, changes something of the business, or was misheard.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

describe('who steers', () => {
  beforeEach(async () => {
    await bot.say('Bakkerij De Vries');
    await bot.say('info@bakkerijdevries.nl');
    await bot.say('ja');
    await bot.say('bakker');
  });

  it.each([
    'draai dat antwoord van daarnet terug',
    'laatste antwoord terugdraaien aub',
    'dat laatste antwoord mag weer weg',
  ])('takes the last answer back: "%s"', async (said) => {
    expect((await bot.say(said)).ask.fields.map(({ path }) => path)).toEqual(['sector']);
    expect(await bot.stored()).not.toHaveProperty('sector');
  });

  it.each(['moet nu de winkel open doen, later meer', 'klant aan de deur, ik ga er straks mee verder'])(
    'leaves it for now: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('Alles is bewaard');
    },
  );

  it.each(['wat was de vraag ook weer', 'lees die vraag nog eens voor'])(
    'sees the question again: "%s"',
    async (said) => {
      expect((await bot.say(said)).ask.fields.map(({ path }) => path)).toEqual(['staff']);
    },
  );
});

describe('what was said of the question before', () => {
  it.each(['bij die klanten bedoelde ik eigenlijk nee', 'klanten moet nee zijn', 'at customers i meant no'])(
    'answers nothing that is asked now: "%s"',
    async (said) => {
      for (const answer of ['De Korenbloem', 'info@korenbloem.nl', 'ja', 'bakker', '4', 'ik', 'geen vervanger', 'ja'])
        await bot.say(answer);
      expect(await bot.stored()).toMatchObject({ 'has-customers': true });
      await bot.say(said);
      expect(await bot.stored()).not.toHaveProperty('has-suppliers');
    },
  );
});

describe('a report that is being made', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await bot.say('mijn laptop is gestolen', 'kees');
    await bot.say('ja', 'kees');
  });

  it.each(['wacht ff, mn volgende client', 'even weg hoor, er staat iemand aan de balie'])(
    'stays as it is for who is called away: "%s"',
    async (said) => {
      await bot.say(said, 'kees');
      const back = await bot.say('zo ben er weer', 'kees');
      expect(back.field('what-happened').sent).toBe('mijn laptop is gestolen');
    },
  );

  it.each(['da klopt', "da's juist", 'ja da is juist'])('gets a yes in dialect: "%s"', async (said) => {
    const { ask } = await bot.say(said, 'kees');
    expect(ask.fields.find(({ path }) => path === 'what-happened')?.sent).toBe('mijn laptop is gestolen');
  });
});

describe('what changes the business', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await bot.say('later');
  });

  it.each([
    ['sinds maandag 14 koppen in de zaak', '14 mensen'],
    ['vervang dat mailadres door balie@lindehof.nl', 'balie@lindehof.nl'],
  ])('is asked back: "%s"', async (said, value) => {
    const before = await bot.stored();
    expect((await bot.say(said)).text).toContain(value);
    expect(await bot.stored()).toEqual(before);
  });

  it.each(['the customer', 'klant piet zijn nummer is 0687654312', 'we hebben vandaag 14 klanten gehad'])(
    'is nothing of somebody else: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).not.toMatch(/Bedoelt u: (?:Aantal|Contact|Telefoon|Klanten|14)/);
    },
  );
});

describe('the first words', () => {
  it.each(['o fout', 'goeiendag', 'da klopt'])('"%s" is no name of a business', async (said) => {
    const shown = await bot.say(said);
    expect(shown.text).not.toContain(`Naam bedrijf: ${said}`);
  });

  it('are the business, however many things of it are told at once', async () => {
    const { text } = await bot.say(
      "snel even: loodgieter, wij zijn met zn 5en, mail is info@vanrooy.nl, privacy doe ik zelf. geen camera's geen nieuwsbrief wel een website",
    );
    expect(text).toContain('Dit begrijp ik van uw bedrijf');
    expect(text).toContain('5 mensen');
    expect(text).not.toContain('verzoek');
  });

  it('count who work there as they are added up', async () => {
    const { text } = await bot.say('we zijn met acht behandelaars plus een receptioniste komma dus negen');
    expect(text).toContain('9 mensen');
  });

  it('hear a name that is typed once more', async () => {
    await bot.say('de zaak');
    expect((await bot.say('Imkerij De Zoemhof')).field('name').sent).toBe('Imkerij De Zoemhof');
  });
});
