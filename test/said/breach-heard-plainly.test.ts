// A breach that is told in plain words is offered to be reported, and nobody hears that nothing has to be done about one.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

describe('a breach in plain words', () => {
  it.each([
    'shopify mailde dat er een lek was',
    'konnect mailde ons dat er een datalek was',
    'parro was gehackt zeggen ze in een mail',
    'parro was hacked they say in an e-mail',
    "the tablet was nicked but it's encrypted",
    'gistermiddag tas gestolen, vanmorgen pas gezien',
    'bag stolen yesterday, only saw it this morning',
    'tussen de middag zag ik dat de map weg was',
    'tablet gejat, maar er stond gelukkig niks op',
    'iemand stal vannacht de laptop uit de zaak',
    'een dief heeft gisteren de telefoon meegenomen',
    'somebody stole the tablet from the shop',
    'de sleutel van de archiefkast is kwijt',
    'the key of the filing cabinet is lost',
  ])('is offered to be reported: "%s"', async (said) => {
    const { text } = await bot.say(said, 'piet');
    expect(text).toContain('[Dit melden]');
    expect(text).not.toContain('niets te doen');
  });

  it.each([
    'wat als de tablet gejat wordt',
    'in de krant stond dat shopify een lek had',
    'de sleutel van de voordeur hangt in de kast',
    'morgen haal ik de map weer op',
    'de fiets van mijn zoon is gestolen',
    'het paard stal ons hart',
    'in de stal hangt een computer aan de muur',
    'shopify mailde dat er een nieuwe versie is',
    'mijn sleutels van de auto zijn kwijt',
  ])('is not heard in "%s"', async (said) => {
    expect((await bot.say(said, 'piet')).text).not.toContain('[Dit melden]');
  });

  it.each(['de tablet is gevonden', "it's been found again"])(
    'that is over by "%s" is told to who takes care of it',
    async (said) => {
      await bot.say('/datalek', noor);
      const values = { 'what-happened': 'tablet kwijt', 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
      await bot.answer(values, { record: 'new:breach-report', as: noor });
      const { text } = await bot.say(said, 'piet');
      expect(text).not.toContain('niets te doen');
      expect(text).toContain('Vertel het dan ook aan noor');
    },
  );
});

describe('how many people it is, told with what happened', () => {
  const card = async (story: string) => {
    await bot.answer(
      { 'what-happened': story, 'noticed-at': '2026-11-24T07:40:00.000Z', 'still-open': false },
      { record: 'new:breach-report', as: 'piet' },
    );
    return (await bot.say('d-001', noor)).text;
  };

  it.each([
    ['vanmorgen om 8.40 zag ik dat de map met 40 kindgegevens weg is, linda weet ervan', '40 mensen'],
    ['excel met 250 adressen gemaild naar de verkeerde', '250 mensen'],
    ['map van 12 kleuters kwijt', '12 mensen'],
  ])('stands on the card of the file, and is stored by nobody: "%s"', async (story, count) => {
    expect(await card(story)).toContain(`Hoeveel mensen: ${count} (nog niet bevestigd)`);
    expect(await bot.stored('D-001')).not.toHaveProperty('people');
  });

  it.each(['de laptop met 3 bestanden is weg', 'om 8 uur waren er 40 mappen weg'])(
    'is not read from what counts something else: "%s"',
    async (story) => {
      expect(await card(story)).toContain('Hoeveel mensen: nog niet bekend');
    },
  );
});
