// What is told of a breach right after it was reported is proposed there, filled in: one yes stores it, and whoever handles it has it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const report = (as: string) =>
  bot.answer(
    {
      'what-happened': 'ik heb de gastenlijst naar de verkeerde gemaild',
      'noticed-at': '2026-11-24T07:30:00.000Z',
      'still-open': true,
      incident: 'mail-wrong-person',
    },
    { record: 'new:breach-report', as },
  );
const file = async () => bot.stored((await bot.record('D-001')).id);

describe('how many and which data, told by an employee', () => {
  it.each([
    ['like 23 guests on it, names, room nr and passport nr', 23, 'names, room nr and passport nr'],
    ['er stonden 12 gasten op, naam en telefoonnummer', 12, 'naam en telefoonnummer'],
    ['zo’n 40 klanten met adres', 40, 'adres'],
    ['about 60 people, names and email addresses', 60, 'names and email addresses'],
    ['der stonden 40 gasten op, naam en adres', 40, 'naam en adres'],
  ])('are proposed there, and stored with one yes: "%s"', async (said, people, data) => {
    await report(piet);
    const { text } = await bot.say(said, piet);
    expect(text).toContain(`Hoeveel mensen: ${people} mensen`);
    expect(text).toContain(`Wat voor gegevens: ${data}`);
    expect((await file())['people']).toBeUndefined();
    await bot.say('ja', piet);
    expect((await file())['people']).toBe(people);
  });

  it.each([
    '23',
    'ongeveer 23',
    '23 denk ik',
    'het waren er 23',
    'zijn er 23',
    'een stuk of 23',
    '23 namen',
    'like 23',
  ])('may be a number alone: "%s"', async (said) => {
    await report(piet);
    expect((await bot.say(said, piet)).text).toContain('Hoeveel mensen: 23 mensen');
  });

  it.each([
    ...['its 32 guests not 23, i misread', '32 en geen 23', 'toch 32', 'ik zei 23 maar het zijn er 32'],
    ...['nee 32', 'correctie: 32 gasten', '32 guests, i misread', 'sorry 32'],
  ])('are put right before and after they were stored: "%s"', async (said) => {
    await report(piet);
    await bot.say('23 gasten, namen en adressen', piet);
    expect((await bot.say(said, piet)).text).toMatch(/32 mensen[\s\S]*namen en adressen/);
    await bot.say('ja', piet);
    expect((await file())['people']).toBe(32);
    await bot.say('toch 33 gasten', piet);
    await bot.say('ja', piet);
    expect((await file())['people']).toBe(33);
  });

  it('leaves the number alone that whoever handles it gave', async () => {
    await report(piet);
    await bot.say('23 gasten', piet);
    await bot.say('ja', piet);
    await bot.say('het aantal moet 25 zijn', noor);
    await bot.say('ja', noor);
    expect((await file())['people']).toBe(25);
    await bot.say('toch 33 gasten', piet);
    await bot.say('ja', piet);
    expect((await file())['people']).toBe(25);
  });

  it('says so where it stands there already', async () => {
    await report(piet);
    await bot.say('23 gasten', piet);
    await bot.say('ja', piet);
    expect((await bot.say('23', piet)).text).toContain('Zo staat het al bij D-001');
  });
});

describe('what else is told of it', () => {
  it('goes beside what was proposed before, and is seen once more before all of it is stored', async () => {
    await report(piet);
    await bot.say('like 23 guests on it, names and passport numbers', piet);
    await bot.say('its 32 guests not 23', piet);
    await bot.say('can i just ask him to delete it??', piet);
    expect((await bot.say('it went out yesterday around 10pm btw', piet)).text).toContain('[Hoort bij D-001]');
    const { text } = await bot.say('send it', piet);
    expect(text).toMatch(/Hoeveel mensen: 32/);
    expect(text).toMatch(/Aanvulling: it went out yesterday around 10pm btw/);
    await bot.say('ja', piet);
    expect((await file())['people']).toBe(32);
  });

  it.each([
    ...['het waren trouwens 60 mensen', 'o ja het waren 60 klanten', 'btw it was about 60 people', 'het zijn er 60'],
    'het ging toch om 60 gasten',
  ])('is how many, and takes one yes: "%s"', async (said) => {
    await report(piet);
    const { text } = await bot.say(said, piet);
    expect(text).toContain('Hoeveel mensen: 60 mensen');
    expect((await file())['people']).toBeUndefined();
    expect((await bot.say('ja', piet)).text).toContain('Toegevoegd aan D-001');
    expect((await file())['people']).toBe(60);
  });

  it.each([
    ...['trouwens wendy had het ontdekt', 'en de klant is boos', 'by the way he was very nice about it'],
    'de ouders weten het nu',
  ])('is said back as it is added, and takes one yes: "%s"', async (said) => {
    await report(piet);
    const { text } = await bot.say(said, piet);
    expect(text).toContain(`Aanvulling: ${said}`);
    expect(Object.values(await file()).join()).not.toContain(said);
    expect((await bot.say('ja', piet)).text).toContain('Toegevoegd aan D-001');
    expect((await bot.say('wat staat er open', piet)).text).not.toContain('nog niet gemeld');
  });

  it('may be added to before it is stored, in its form', async () => {
    await report(piet);
    const offered = await bot.say('en de klant is boos', piet);
    const form = await bot.press(offered.button('Hoort bij D-001'), piet);
    expect(form.field('addition').sent).toBe('en de klant is boos');
  });

  it.each(['yes thats right', 'ok', 'ja klopt', 'nee hoor'])('is nothing in "%s"', async (said) => {
    await report(piet);
    expect((await bot.say(said, piet)).text).not.toContain('Aanvulling');
  });

  it.each([
    ...['wij zijn met 6 man', 'er werken hier 12 mensen', 'we houden namen en adressen van bezoekers bij'],
    ...[
      'een klant wil zijn gegevens inzien',
      'hoeveel gasten hebben we',
      'we versturen een nieuwsbrief aan 300 klanten',
    ],
    ...['ik ben morgen vrij', 'dank je', 'we gebruiken mailchimp', 'hoe lang bewaren we namen?'],
  ])('counts and names nothing in "%s"', async (said) => {
    await report(piet);
    expect((await bot.say(said, piet)).text).not.toMatch(/Hoeveel mensen|Wat voor gegevens/);
  });
});

describe('whether it may be undone', () => {
  it.each([
    ...['can i just ask him to delete it??', 'should i tell her to delete the mail', 'can i recall it'],
    ...['mag ik hem vragen om het te wissen', 'zal ik haar bellen dat ze m weggooit', 'kan ik m nog terughalen?'],
    ...['is het genoeg als ik hem vraag het te verwijderen', 'moek bellen om te zeggen da ze t moeten wissen'],
  ])('is answered with what helps: "%s"', async (said) => {
    await report(piet);
    expect((await bot.say(said, piet)).text).toContain('Vraag de ander om alles te wissen');
  });
});

describe('how many and which data, told by who handles it', () => {
  it.each(['430', 'het zijn er 430', 'ongeveer 430 klanten', '430 denk ik', 'about 430'])(
    'are proposed in the file: "%s"',
    async (said) => {
      await report(noor);
      expect((await bot.say(said)).text).toContain('Aantal mensen: 430 mensen');
      await bot.say('ja');
      expect((await file())['people']).toBe(430);
    },
  );
});

describe('whether they must tell those it is about themselves', () => {
  it.each([
    ...[
      'moet ik die mensen nu zelf bellen of doet iemand dat',
      'moet ik ze zelf waarschuwen',
      'wie belt die klanten nu',
    ],
    ...[
      'hoef ik die mevrouw niet te bellen?',
      'should i call them myself',
      'do we have to tell the customers ourselves?',
    ],
    'en moeten wij de ouders nu mailen',
  ])('is decided by who has the report: "%s"', async (said) => {
    await report(piet);
    expect((await bot.say(said, piet)).text).toContain(`Dat besluit ${noor}`);
  });

  it.each(['mag ik klanten bellen met een aanbieding', 'mag ik de klanten bellen om iets te verkopen?'])(
    'is something else than selling: "%s"',
    async (said) => {
      await report(piet);
      expect((await bot.say(said, piet)).text).not.toContain('Dat besluit');
    },
  );
});
