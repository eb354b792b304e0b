// What is said of a breach becomes nothing that was not said: what is only thought is asked back, and what is put right is of what it names.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

/** Sunday 22 November, two o'clock in the afternoon. */
const sunday = '2026-11-22T13:00:00.000Z';
async function report(as = noor, happened = 'usb stick kwijt met de ledenlijst') {
  await bot.say('/datalek', as);
  const values = { 'what-happened': happened, 'noticed-at': sunday, 'still-open': false };
  return bot.answer(values, { record: 'new:breach-report', as });
}
async function asks(values: Readonly<Record<string, unknown>>) {
  await report();
  const { id } = await bot.record('D-001');
  await bot.press(`act|${id}|pick-up`);
  await bot.press(`open|${id}`);
  for (const [path, value] of Object.entries(values)) await bot.answer({ [path]: value }, { record: id });
  return bot.press(`open|${id}`);
}

describe('what is only thought of a breach', () => {
  const known = { whose: 'own', data: ['name', 'contact', 'birth-date', 'health'] };

  it.each([
    ['nl', 'niemand denk ik', 'Bedoelt u: Niemand, dat weten we zeker?'],
    ['nl', 'waarschijnlijk niemand', 'Bedoelt u: Niemand, dat weten we zeker?'],
    ['en', 'nobody i think', 'Do you mean: Nobody, we know that for sure?'],
  ])('is no certainty, and is asked back (%s): "%s"', async (language, said, asked) => {
    await bot.say(`/register taal ${language}`);
    await asks(known);
    expect((await bot.say(said)).text).toContain(asked);
    expect(await bot.stored('D-001')).not.toHaveProperty('recipients');
    await bot.say('nee');
    expect(await bot.stored('D-001')).not.toHaveProperty('recipients');
  });

  it('is an estimate where a number is asked', async () => {
    await asks({ whose: 'own', data: ['name'] });
    await bot.say('40 denk ik');
    expect(await bot.stored('D-001')).toMatchObject({ people: 40 });
  });
});

describe('a second breach that is told in the file of the first', () => {
  it.each([
    'en nu heb ik OOK nog een brief van de tuchtcommissie naar het verkeerde adres gestuurd, vanmorgen',
    'en nu heb ik ook nog een mail naar de verkeerde gestuurd',
    'i also sent a letter to the wrong address this morning',
  ])('is asked about, and adds nothing to the first: "%s"', async (said) => {
    await asks({});
    expect((await bot.say(said)).text).toContain('Is dit een ander datalek dan D-001?');
    expect(await bot.stored('D-001')).not.toHaveProperty('data');
    expect((await bot.say('ja')).field('what-happened').sent).toBe(said);
  });

  it('is none where the same was only told to others as well', async () => {
    await asks({});
    const { text } = await bot.say('ik heb ook nog de politie gebeld');
    expect(text).not.toContain('ander datalek');
  });
});

describe('a day or a number that is put right', () => {
  it.each([
    ['het was toch geen zondag maar zaterdag', 'Ontdekt op: 21 november 2026 om 14:00', '2026-11-21T13:00:00.000Z'],
    ['het was zaterdag dat ik het merkte, niet zondag', '21 november 2026 om 14:00', '2026-11-21T13:00:00.000Z'],
    ['het was trouwens niet 2 uur maar half 3', '22 november 2026 om 14:30', '2026-11-22T13:30:00.000Z'],
    ['it was saturday that i noticed, not sunday', '21 november 2026 om 14:00', '2026-11-21T13:00:00.000Z'],
    ['nee het was zaterdag', '21 november 2026 om 14:00', '2026-11-21T13:00:00.000Z'],
    ['sorry het was al zaterdag om half 3', '21 november 2026 om 14:30', '2026-11-21T13:30:00.000Z'],
    [
      'actually it was 7pm when it got stolen, i noticed this morning at 8',
      '24 november 2026 om 08:00',
      '2026-11-24T07:00:00.000Z',
    ],
    ['oja we hebben hem maandag pas gemist', '23 november 2026', '2026-11-23T13:00:00.000Z'],
    ['sorry, ik merkte het gisteren om 9 uur', '23 november 2026 om 09:00', '2026-11-23T08:00:00.000Z'],
    ['correctie: gisteren om 9 uur gemerkt', '23 november 2026 om 09:00', '2026-11-23T08:00:00.000Z'],
    ['it was saturday actually', '21 november 2026 om 14:00', '2026-11-21T13:00:00.000Z'],
  ])('is asked back for the file, and is no answer to what is open: "%s"', async (said, line, at) => {
    await report();
    const before = await bot.stored();
    expect((await bot.say(said)).text).toContain(line);
    expect(await bot.stored('D-001')).toMatchObject({ 'noticed-at': sunday });
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ 'noticed-at': at });
    expect(await bot.stored()).toEqual(before);
  });

  it('turns no decision that waits for its yes', async () => {
    await asks({});
    await bot.say('Ik heb het net gemeld bij de AP, nummer is 2026-118234');
    expect((await bot.say('ja')).text).toContain('Is het een datalek: ja');
    const { text } = await bot.say('het was toch geen zondag maar zaterdag');
    expect(text).not.toContain('Is het een datalek: nee');
    expect(text).toContain('Ontdekt op: 21 november 2026 om 14:00');
  });

  it('fills no deputy in the introduction', async () => {
    const other = await startBot();
    await other.answer({ name: 'Sportclub De Springers', contact: 'info@springers.nl' });
    for (const said of ['15', '25', 'ik', '/datalek']) await other.say(said);
    const values = { 'what-happened': 'usb stick kwijt', 'noticed-at': sunday, 'still-open': false };
    await other.answer(values, { record: 'new:breach-report' });
    const { text } = await other.say('het was niet zondag maar zaterdag');
    expect(text).not.toContain('geen vervanger');
    expect(text).toContain('21 november 2026 om 14:00');
    await other.close();
  });

  it.each(['het zijn er toch maar 45, geen 280', 'they are only 45, not 280'])(
    'counts the people: "%s"',
    async (said) => {
      await report();
      expect((await bot.say(said)).text).toContain('Aantal mensen: 45 mensen');
      await bot.say('ja');
      expect(await bot.stored('D-001')).toMatchObject({ people: 45 });
    },
  );

  it.each([
    'we zijn niet op zondag maar op maandag dicht',
    'niet alleen zaterdag maar ook zondag',
    'het was zaterdag druk in de kantine',
    'nee het was maar een dag',
  ])('is none of a breach: "%s"', async (said) => {
    await report();
    expect((await bot.say(said)).text).not.toContain('Ontdekt op');
  });

  it('is passed on by who may not change the file, with a word that it changes nothing by itself', async () => {
    await report('piet');
    const offered = await bot.say('het was trouwens niet half 4 maar half 3', 'piet');
    expect(offered.button('Hoort bij D-001')).toBeDefined();
    expect(offered.text).not.toContain('Dit klinkt als');
    await bot.say('ja', 'piet');
    expect((await bot.say('ja', 'piet')).text).toContain('verandert pas als wie het oppakt dat doet');
    expect(await bot.stored('D-001')).toMatchObject({ 'noticed-at': sunday });
  });
});

describe('a filing that is told before it is decided', () => {
  it.each([
    ['nl', 'Ik heb het net gemeld bij de AP, nummer is 2026-118234', 'Nummer van de AP: 2026-118234'],
    ['en', 'I just filed it with the AP, the number is 2026-118234', 'AP number: 2026-118234'],
  ])('is put down after the decision, with its number (%s)', async (language, said, line) => {
    await bot.say(`/register taal ${language}`);
    await asks({});
    await bot.say(said);
    for (const word of ['ja', 'ja', 'er staan adressen op van 280 leden']) await bot.say(word);
    expect((await bot.say('ja')).text).toContain(`"${said}"`);
    expect((await bot.say('ja')).text).toContain(line);
    await bot.say('voorlopig');
    await bot.say('ja');
    expect(Object.values(await bot.stored('D-001'))).toContain('2026-118234');
  });

  it('is asked about by nobody who said nothing of it', async () => {
    await asks({});
    const { id } = await bot.record('D-001');
    await bot.answer({ 'is-breach': true }, { record: id });
    const { text } = await bot.answer(
      { 'tell-authority': true, 'authority-reason': 'Er staan adressen op.' },
      { record: id },
    );
    expect(text).not.toContain('U zei al');
  });
});

describe('a number below an offer with buttons', () => {
  it.each(['nl', 'en'])('is the button in that place, and adds nothing to what was told (%s)', async (language) => {
    await bot.say(`/register taal ${language}`);
    await bot.say('later');
    const told =
      language === 'nl' ? 'mail naar de verkeerde gestuurd gister' : 'mail sent to the wrong person yesterday';
    expect((await bot.say(told)).button(/Dit melden|Report this/)).toBeDefined();
    const { text } = await bot.say('2');
    expect(text).toMatch(/Goed, dan niet|Fine, we leave it|niets bewaard|nothing was stored/i);
    expect(text).not.toMatch(/Staat nog open|Still within reach/);
  });

  it('opens the form with the first', async () => {
    await bot.say('later');
    await bot.say('mail naar de verkeerde gestuurd gister');
    expect((await bot.say('1')).field('what-happened').sent).toBe('mail naar de verkeerde gestuurd gister');
  });

  it('answers a question that is open', async () => {
    await bot.press(`open|${(await bot.record('V-001')).id}`);
    await bot.say('mail naar de verkeerde gestuurd gister');
    expect((await bot.say('2')).text).not.toContain('Goed, dan niet');
  });
});

describe('what stands on the card of a breach', () => {
  const shown = 'Dit begrijp ik van wat er gebeurde';

  it('holds no kind of data that only says whose they are', async () => {
    await asks({ whose: 'own' });
    const { text } = await bot.say('van leden en ouders, een stuk of 60');
    expect(text).toContain('Aantal mensen: 60 mensen');
    expect(text).not.toMatch(/Gegevens: .*(?:Bestellingen|leden|stuk)/);
    expect((await bot.say('nee sorry tussen de 40 en 50')).text).toContain('Aantal mensen: 50 mensen');
  });

  it('still knows orders, and data that are named with whose they are', async () => {
    await asks({ whose: 'own' });
    await bot.say('bestellingen van klanten');
    expect(await bot.stored('D-001')).toMatchObject({ data: ['purchases'] });
  });

  it('is not gone by "weet ik niet", or by an answer to one question', async () => {
    await asks({ whose: 'own' });
    await bot.say('van leden en ouders, een stuk of 60');
    await bot.say('namen, adressen en geboortedatum');
    const unknown = await bot.say('weet ik niet');
    expect(unknown.text).toContain(shown);
    expect(unknown.text).toContain('Gegevens: Naam, Adres, mail of telefoon, Geboortedatum');
    const { id } = await bot.record('D-001');
    const answered = await bot.answer({ data: ['name'] }, { record: id });
    expect(answered.text).toContain('Aantal mensen: 60 mensen');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ data: ['name'], people: 60 });
  });
});

describe('what somebody else thinks of reporting a breach', () => {
  it.each([
    'ik heb de voorzitter gebeld, die vindt dat we het niet hoeven te melden',
    'the chairman thinks we do not need to report it',
  ])('is noted and decides nothing, and nobody asks for their data by it: "%s"', async (said) => {
    await asks({ whose: 'own' });
    const { text } = await bot.say(said);
    expect(text).toContain('Gaat dit over D-001?');
    expect(text).not.toContain('Besluit AP');
    await bot.say('ja');
    expect(await bot.stored('D-001')).not.toHaveProperty('tell-authority');
    expect(Object.values(await bot.stored('D-001'))).toContain(said);
  });

  it('is a decision where we think so ourselves', async () => {
    await asks({ whose: 'own' });
    expect((await bot.say('ik vind dat we het niet hoeven te melden')).text).toContain('Besluit AP');
  });

  it('is no breach where it was a false alarm, with that as its reason', async () => {
    await asks({ whose: 'own' });
    await bot.say('loos alarm, de usb stick lag in de kluis van de penningmeester');
    const { text } = await bot.say('ja');
    expect(text).toContain('Is het een datalek: nee');
    expect(text).toContain('Waarom geen datalek: loos alarm');
    expect(text).not.toContain('Waarom (AP)');
  });
});

describe('what only describes what is done', () => {
  const parts = [
    'same as for the other clients',
    'naam en foto kind',
    'naam, foto en geboortedatum van de kinderen',
    'names and photos of the children',
    'tot ze zich afmelden',
    'until they unsubscribe',
    'zolang ze lid zijn',
    'toestemming van de ouders',
    'met toestemming van de klant',
    'consent of the parents',
    'Exact Online, Nmbrs and Outlook',
  ];
  const offered =
    /klinkt als een datalek|Datalek melden\].*Geen van|sounds like a (?:data )?breach|verzoek over eigen|\[Iemand vraagt iets over zijn gegevens\] \[(?:Nieuws|Geen)/s;

  it.each(parts)('is no breach and no request: "%s"', async (said) => {
    await bot.say('later');
    expect((await bot.say(said)).text).not.toMatch(offered);
  });

  it.each(parts)('nor beside a form: "%s"', async (said) => {
    await bot.press('begin|newsletter');
    expect((await bot.say(said)).text).not.toMatch(offered);
  });

  it.each([
    'naam en foto van een kind staan op facebook',
    'namen kinderen kwijt',
    'tot gisteren stond naam en foto van een kind op facebook',
    'same customer again got the wrong mail',
    'de toestemming van een ouder is ingetrokken',
    'ouder trekt toestemming van haar kind in',
    'klant wil zich afmelden',
    'zelfde klant vraagt weer om zijn gegevens',
  ])('is not "%s"', async (said) => {
    await bot.say('later');
    expect((await bot.say(said)).text).toMatch(offered);
  });
});

describe('who hands over to a colleague', () => {
  it.each([
    'mijn collega fatima neemt het van mij over',
    'fatima gaat mijn taken van mij overnemen',
    'my colleague Tom takes over from me',
    'Tom will take over my tasks',
  ])('asks nothing about their data: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(/Overdragen|Hand over/);
    expect(text).not.toContain('verzoek over eigen gegevens');
  });

  it.each(['mijn klant neemt het van mij over', 'who takes over from me', 'de bank neemt alles over van mij'])(
    'is not "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('Aan wie?');
    },
  );
});
