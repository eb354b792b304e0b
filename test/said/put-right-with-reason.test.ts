// How long something is kept and what is kept, put right with or without a reason: nobody gets a reason that they did not give.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const ours = 'Zo helpen wij verder';
const shown = async () => (await bot.say('/register toon V-001')).text;

describe('a length of time that was confirmed', () => {
  beforeEach(async () => {
    await confirmDraft(bot);
  });

  it.each([
    ['van klanten bewaren we het 3 jaar want soms komen ze terug', 'soms komen ze terug'],
    ['klantgegevens 3 jaar, omdat ze dan vaak terugkomen', 'ze dan vaak terugkomen'],
    ['klantgegevens 3 jaar because some of them return', 'some of them return'],
  ])('takes the reason that is given: %s', async (said, reason) => {
    const { text } = await bot.say(said);
    expect(text).toContain(reason);
    expect(text).not.toContain(ours);
    await bot.say('ja');
    expect(await shown()).toContain(reason);
  });

  it.each(['klantgegevens 5 jaar', 'klopt alleen bewaren we de klantgegevens 5 jaar'])(
    'has no reason where none was given: %s',
    async (said) => {
      expect((await bot.say(said)).text).toContain(
        '5 jaar, na het laatste contact (eigen keuze: reden nog niet bekend)',
      );
      await bot.say('ja');
      const text = await shown();
      expect(text.toLowerCase()).not.toContain(ours.toLowerCase());
      expect(text).toContain('klantgegevens en berichten 5 jaar, na het laatste contact');
    },
  );

  it('keeps its reason where only that length is said again, and a law stays a law', async () => {
    expect((await bot.say('klantgegevens 2 jaar')).text).toContain('Zo staat het al');
    await bot.say('bij klanten rekeningen 10 jaar');
    await bot.say('ja');
    expect(await shown()).toContain('art. 52 lid 4 AWR');
  });

  it('only what changed is said back', async () => {
    await bot.say('klantgegevens 5 jaar');
    const { text } = await bot.say('ja');
    expect(text).toContain('5 jaar');
    expect(text).not.toContain('Offertes');
  });
});

describe('that the length of time is another, and not which', () => {
  beforeEach(async () => {
    await confirmDraft(bot);
  });

  it.each([
    'klanten klopt nog, alleen de bewaartermijn is anders',
    'V-001 klopt, behalve de bewaartermijn',
    'customers are still right, only the retention period is different',
  ])('is asked of what, and how long: %s', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('In V-001 Klanten hebben meer soorten gegevens een termijn');
    expect(text).toContain('en hoe lang.');
  });

  it('is asked of which data, where no activity is named', async () => {
    const { text } = await bot.say('alles klopt nog behalve de bewaartermijn');
    expect(text).toContain('Van welke gegevens, en hoe lang dan?');
  });

  it.each(['wat is de bewaartermijn van klanten?', 'hoe lang is de bewaartermijn'])(
    'is no question about it: %s',
    async (said) => {
      expect((await bot.say(said)).text).not.toMatch(/Welke bedoelt u|Van welke gegevens/);
    },
  );
});

it.each([
  [
    'van klanten bewaren we de aangiftes 7 jaar en de kopie van het paspoort 5 jaar nadat ze weg zijn',
    'de kopie van het paspoort 5 jaar nadat ze weg zijn',
  ],
  ['klantgegevens 3 jaar en pasfoto 6 maanden', 'pasfoto 6 maanden'],
])(
  'of two lengths of time the second is said not to be used where nothing is kept by its name: %s',
  async (said, left) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Bedoelt u in V-001');
    expect(text).toContain(`niet gebruikt: "${left}"`);
  },
);

it('what somebody chose is no proposal of ours', async () => {
  await bot.say('klantgegevens 5 jaar');
  await bot.say('ja');
  const text = await shown();
  expect(text).toMatch(/Uw eigen keuze: klantgegevens en berichten 5 jaar/);
  expect(text).toMatch(/Ons voorstel: offertes zonder opdracht 1 jaar/);
});

it('what was open goes on with a tap once something else was put right', async () => {
  await bot.say('/register wijzig V-001');
  await bot.say('klantgegevens 5 jaar');
  const done = await bot.say('ja');
  expect(done.text).toContain('We waren bezig met V-001 Klanten');
  expect((await bot.press(done.button('Verder'))).field('suppliers').path).toBe('suppliers');
});

it('is heard with nothing less on the list where it is asked', async () => {
  await confirmDraft(bot);
  await bot.say('/register wijzig V-001');
  await bot.say('hoe lang');
  expect((await bot.say('klantgegevens 5 jaar')).text).toContain('reden nog niet bekend');
  await bot.say('ja');
  expect(await bot.stored('V-001')).toMatchObject({ 'retention/r2/term': 5, 'retention/r2/ground': null });
});

describe('a kind of data that is hardly ever there', () => {
  it.each([
    ['we bewaren van klanten ook het bsn want dat moet voor de aangifte', /burgerservicenummer/i],
    ['bij klanten ook het bsn', /burgerservicenummer/i],
  ])('is not told to be absent too: %s', async (said, data) => {
    await bot.say(said);
    await bot.say('ja');
    const text = await shown();
    expect(text).toMatch(data);
    expect(/(?<gone>[^.]*) bewaart u hier niet/.exec(text)?.groups?.['gone']).not.toMatch(data);
    if (said.includes('bsn')) expect(text).not.toContain('geen BSN');
  });

  it('is told to be absent where it is', async () => {
    expect(await shown()).toMatch(/Geboortedatum, burgerservicenummer[^.]* bewaart u hier niet/);
  });

  it('says that the reason is not used, where there is no place for it', async () => {
    const { text } = await bot.say('we bewaren van klanten ook het bsn want dat moet voor de aangifte');
    expect(text).toContain('niet gebruikt: "want dat moet voor de aangifte"');
  });
});
