// What was told of a breach is not asked again: it comes back on one card, and a yes stores it. Nothing is stored before that.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const card = 'Dit begrijp ik van wat er gebeurde';
const reported = (happened: string): Promise<void> => heldOnce(bot, happened, () => reports(happened));
async function reports(happened: string): Promise<void> {
  await bot.say('/datalek', 'piet');
  const values = { 'what-happened': happened, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
  await bot.answer(values, { record: 'new:breach-report', as: 'piet' });
}
async function questions() {
  await bot.press(`act|${(await bot.record('D-001')).id}|pick-up`);
  return bot.press(`read-report|${(await bot.record('D-001')).id}`);
}
const laptop = 'Laptop gestolen uit de auto, niet versleuteld, met medische gegevens en namen van 40 patiënten';

describe('the questions about a breach', () => {
  it('begin with what its report tells, on one card above a yes', async () => {
    await reported(laptop);
    const { text } = await questions();
    for (const line of [
      card,
      'Gegevens: Naam, Gezondheid of ziekte',
      'Aantal mensen: 40 mensen',
      'Leesbaar: Ja, gewoon leesbaar',
      'Opzet: ja',
      'Wie heeft ze nu: Het is kwijt of gestolen',
    ])
      expect(text).toContain(line);
    expect(await bot.stored('D-001')).not.toHaveProperty('people');
    const after = await bot.say('ja');
    expect(after.text).toContain('5 antwoorden bewaard.');
    expect(await bot.stored('D-001')).toMatchObject({
      data: ['name', 'health'],
      people: 40,
      readable: 'readable',
      intent: true,
      recipients: 'lost',
    });
    expect(after.text).toContain('Meld het bij de AP');
  });

  it.each([
    ['ja', '5 antwoorden bewaard.'],
    ['nee', 'Goed, dan niet.'],
  ])('stand last on the screen after "%s" to that card', async (word, said) => {
    await reported(laptop);
    await questions();
    const next = await bot.say(word);
    expect(next.text).toContain(said);
    expect(next.ask.fields.map(({ path }) => path)).toEqual(['whose']);
    expect(next.text).not.toContain(card);
    await bot.say('van ons');
    expect(await bot.stored('D-001')).toMatchObject({ whose: 'own' });
  });

  it.each([
    'someone stole the work laptop from my van, it has names of 120 customers',
    'a thief took the work laptop, it has names of 120 customers',
    'iemand stal de laptop uit mijn bus, er staan namen van 120 klanten op',
  ])('hear that it was stolen from who tells what a thief did: "%s"', async (told) => {
    await reported(told);
    const { text } = await questions();
    expect(text).toContain('Opzet: ja');
    expect(text).toContain('Wie heeft ze nu: Het is kwijt of gestolen');
  });

  it('hear no theft in a stable', async () => {
    await reported('Een lijst met namen van 30 ruiters hing in de stal, in onze stal kan iedereen erbij');
    expect((await questions()).text).not.toContain('Opzet: ja');
  });

  it('keep how many people it is about where the kind of data settles the advice', async () => {
    await reported('Mail verkeerd gestuurd, met bsn van 3 klanten');
    await questions();
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ people: 3, data: ['bsn'] });
  });

  it('show only the question where the report tells nothing of it, or where it is a no', async () => {
    await reported('Er ging iets mis met een mail');
    expect((await questions()).text).not.toContain(card);
    await bot.say('later');
    await reported(laptop);
    await bot.press(`act|${(await bot.record('D-002')).id}|pick-up`);
    expect((await bot.press(`read-report|${(await bot.record('D-002')).id}`)).text).toContain(card);
    await bot.say('nee');
    expect(await bot.stored('D-002')).not.toHaveProperty('people');
    await bot.say('ja');
    expect(await bot.stored('D-002')).not.toHaveProperty('people');
  });

  it.each([
    ['nee toch 30', 'Aantal mensen: 30 mensen'],
    ['ook bsn en adressen', 'Gegevens: Naam, Gezondheid of ziekte, Adres, mail of telefoon, Burgerservicenummer (BSN)'],
    ['nee, geen namen', 'Gegevens: Gezondheid of ziekte'],
    ['nee hij was wel versleuteld', 'Leesbaar: Nee, ze zijn versleuteld'],
    ['klopt niet, het waren er 20', 'Aantal mensen: 20 mensen'],
    ['aantal moet 36 zijn', 'Aantal mensen: 36 mensen'],
    ['36 mensen, niet 40', 'Aantal mensen: 36 mensen'],
    ['ja, maar het waren 36 mensen', 'Aantal mensen: 36 mensen'],
    ['nee, 60 mensen en er zat wel een wachtwoord op', 'Gegevens: Naam, Gezondheid of ziekte'],
  ])('are put right before the yes: "%s"', async (said, line) => {
    await reported(laptop);
    await questions();
    const { text } = await bot.say(said);
    expect(text).toContain(card);
    expect(text.split('\n')).toContain(line);
    expect(await bot.stored('D-001')).not.toHaveProperty('readable');
  });

  it.each([
    ['laptop gestolen met patientgegevens van 40 mensen, wachtwoord zat erop geloof ik', ['health']],
    ['laptop gejat met namen erop, wachtwoord zit er wel op', ['name']],
    ['telefoon kwijt met namen, wachtwoordje stond er gelukkig op', ['name']],
    ['stick verloren met patiëntengegevens, wachtwoord was ingesteld', ['health']],
    ['tablet weg met adressen van klanten, met wachtwoord beveiligd', ['contact']],
    ['laptop gestolen, namen stonden erop, wachtwoord beveiligd', ['name']],
    ['lijst met patient data per mail naar de verkeerde gestuurd', ['health']],
    // What looks like it: here the password itself is what leaked.
    ['briefje met wachtwoorden gestolen', ['credentials']],
    ['inloggegevens van 40 klanten gelekt', ['credentials']],
    ['schrift gestolen, namen en wachtwoord van de kassa stonden erin', ['name', 'credentials']],
    ['wachtwoord van de website gelekt', ['credentials']],
    ['papier kwijt met namen en wachtwoorden', ['name', 'credentials']],
  ])('hold a password that guards for no data: "%s"', async (story, data) => {
    await reported(story);
    await questions();
    await bot.say('ja');
    expect((await bot.stored('D-001'))['data']).toEqual(data);
  });

  it('are gone again where what was lost is found, and nobody is called "stick"', async () => {
    await reported(laptop);
    await questions();
    const { text } = await bot.say('nee, de stick is teruggevonden');
    expect(text).toContain(card);
    expect(text).not.toMatch(/Wie heeft ze nu|Bedoelt u: stick/);
    await bot.say('nee');
    expect((await bot.say('nee, stick is teruggevonden')).text).not.toContain('Bedoelt u: stick');
  });

  it('come with the button that follows on taking it on, too', async () => {
    await reported(laptop);
    const taken = await bot.press(`act|${(await bot.record('D-001')).id}|pick-up`);
    expect((await bot.press(taken.button('De vragen'))).text).toContain(card);
  });

  it.each(['ja', 'nee'])('are asked behind what their report tells, and not above it: "%s"', async (said) => {
    await reported(laptop);
    const shown = await questions();
    expect(shown.text).toContain(card);
    expect(shown.text).not.toContain('Van wie zijn de gegevens?');
    expect((await bot.say(said)).text).toContain('Van wie zijn de gegevens?');
  });

  it('hear the answer to what is asked with all else that is told beside it', async () => {
    await reported('Er ging iets mis met een mail');
    await questions();
    const { text } = await bot.say('van ons, met bsn, was gewoon per ongeluk');
    for (const line of ['Van wie: Van ons', 'Gegevens: Burgerservicenummer (BSN)', 'Opzet: nee'])
      expect(text).toContain(line);
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ whose: 'own', data: ['bsn'], intent: false });
  });

  it.each([
    ['40 patienten', { people: 40 }],
    ['naam, adres en medische gegevens', { data: ['name', 'contact', 'health'] }],
    [
      'het was per ongeluk, namen en mailadressen van 12 klanten',
      { intent: false, people: 12, data: ['name', 'contact'] },
    ],
    ['er zat ook een kopie van een paspoort bij', { data: ['id-copy'] }],
    ['een man of 50, namen en adressen', { people: 50, data: ['name', 'contact'] }],
    ['de wachtwoorden waren gehasht', { readable: 'hashed' }],
    [
      'van ons, ongeveer 40 klanten, naam en adres, telefoon was versleuteld',
      { whose: 'own', people: 40, data: ['name', 'contact'], readable: 'unintelligible' },
    ],
    ['20 kinderen en hun ouders', { people: 20 }],
  ])('hear what belongs to another of them: "%s"', async (said, values) => {
    await reported('Er ging iets mis met een mail');
    await questions();
    const shown = await bot.say(said);
    expect(shown.text).toContain(card);
    expect(shown.text).not.toContain('Dit klinkt als');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject(values);
  });

  it.each([
    ['wat is een hash', 'Een hash is een code'],
    ['hoe weet ik of het versleuteld is', ''],
    ['waarom vraag je of het versleuteld was', ''],
    ['what is a hash', 'Een hash is een code'],
  ])('are answered by no question: "%s"', async (said, line) => {
    await reported('Er ging iets mis met een mail');
    await questions();
    for (const answer of ['van ons', 'namen']) {
      await bot.say(answer);
      await bot.say('ja');
    }
    const { text } = await bot.say(said);
    expect(text).toContain(line);
    expect(text).not.toContain('Leesbaar: ');
    await bot.say('ja');
    expect(await bot.stored('D-001')).not.toHaveProperty('readable');
  });

  it('hold the last number of two, where the first was taken back', async () => {
    await reported("Mail met zo'n 300 adressen in cc gestuurd, nee wacht het zijn er 412");
    expect((await questions()).text).toContain('Aantal mensen: 412 mensen');
  });

  it('take one account for no person', async () => {
    await reported('Met ons allen 1 beheeraccount, en de stagiair kon alle klantgegevens zien');
    expect((await questions()).text).not.toContain('Aantal mensen');
  });

  it.each(['weet ik niet of het versleuteld was', 'was hij versleuteld?', 'misschien 40 mensen'])(
    'take nothing from doubt: "%s"',
    async (said) => {
      await reported('Er ging iets mis met een mail');
      await questions();
      expect((await bot.say(said)).text).not.toContain(card);
    },
  );

  it('are not asked of who may only read along, and a colleague hears nothing', async () => {
    await reported(laptop);
    const file = (await bot.record('D-001')).id;
    const { text } = await bot.press(`read-report|${file}`, 'piet');
    expect(text).not.toMatch(/40|Leesbaar/);
  });

  it('are answered like any other by what is asked now', async () => {
    await reported('Er ging iets mis met een mail');
    const shown = await questions();
    expect(shown.field('whose')).toBeDefined();
    await bot.say('van ons');
    expect(await bot.stored('D-001')).toMatchObject({ whose: 'own' });
    await bot.say('naam en adres');
    expect((await bot.stored('D-001'))['data'] ?? (await bot.say('ja')).text).toBeDefined();
    expect(await bot.stored('D-001')).toMatchObject({ data: ['name', 'contact'] });
  });
});

describe('in the file of a breach', () => {
  beforeEach(async () => {
    await reported(laptop);
    await questions();
    await bot.say('ja');
  });
  const file = async () => (await bot.record('D-001')).id;
  const breaches = async () => bot.read(({ records }, organisation) => records.list(organisation, 'breach'));

  it('what sounds like another breach is offered to be noted there first', async () => {
    const shown = await bot.say('er is ook een usb stick gestolen');
    expect(shown.text).toContain('Hoort dit bij D-001?');
    expect(shown.button('Het is iets anders')).toBeDefined();
    expect((await bot.say('ja')).text).toContain('Genoteerd bij D-001.');
    expect(Object.values(await bot.stored('D-001'))).toContain('er is ook een usb stick gestolen');
    expect(await breaches()).toHaveLength(1);
  });

  it('something else becomes a report of its own, with what was told in it', async () => {
    const shown = await bot.say('er is ook een usb stick gestolen');
    const form = await bot.press(shown.button('Het is iets anders'));
    expect(form.field('what-happened').sent).toBe('er is ook een usb stick gestolen');
    expect(await breaches()).toHaveLength(1);
  });

  it.each(['de patienten zijn allemaal gebeld', 'ik heb het gemeld bij de ap'])(
    'what was done is led to its place, and is no new breach: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('Gaat dit over D-001?');
      expect(text).not.toContain('Dit klinkt als');
    },
  );

  it('after the decision comes what is to be done next, and no list of every question', async () => {
    await bot.press(`form|${await file()}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: await file() });
    const after = await bot.answer(
      { 'tell-authority': true, 'authority-reason': 'Medische gegevens.' },
      { record: await file() },
    );
    expect(after.text).not.toContain('Overzicht');
    expect(after.button('Gemeld bij de AP')).toBeDefined();
    expect(after.button('Blad voor de AP')).toBeDefined();
  });

  it.each([
    ['niet melden, was maar een naam', false, 'was maar een naam'],
    ['we melden het, want het zijn medische gegevens', true, 'het zijn medische gegevens'],
    ['ja het is een lek, en we melden het', true, undefined],
  ])('a decision is heard in one sentence, and stored after a yes: "%s"', async (said, tells, why) => {
    await bot.press(`form|${await file()}|@authority-decision`);
    const shown = await bot.say(said);
    expect(shown.text).toContain(`Melden bij de AP: ${tells ? 'ja' : 'nee'}`);
    expect(await bot.stored('D-001')).not.toHaveProperty('tell-authority');
    await bot.say('ja');
    const stored = await bot.stored('D-001');
    expect(stored).toMatchObject({ 'is-breach': true, 'tell-authority': tells });
    expect(stored['authority-reason']).toBe(why);
  });

  it('why stands behind a yes as well', async () => {
    await bot.press(`form|${await file()}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: await file() });
    const { text } = await bot.say('ja, want er staan medische gegevens op');
    expect(text).toContain('Melden bij de AP: ja');
    expect(text).toContain('Waarom (AP): er staan medische gegevens op');
  });

  it('so is whether the people are told, and what was done since is no reason', async () => {
    await bot.press(`form|${await file()}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: await file() });
    await bot.answer({ 'tell-authority': true, 'authority-reason': 'Medische gegevens.' }, { record: await file() });
    await bot.press(`form|${await file()}|@people-decision`);
    expect((await bot.say('klanten zijn vanmorgen gemaild')).text).toContain('Gaat dit over D-001?');
    await bot.say('ja');
    expect(Object.values(await bot.stored('D-001'))).toContain('klanten zijn vanmorgen gemaild');
    await bot.press(`form|${await file()}|@people-decision`);
    const { text } = await bot.say('ja we vertellen het, want ze zagen elkaars adres');
    expect(text).toContain('Mensen inlichten: ja');
    expect(text).toContain('ze zagen elkaars adres');
    expect(await bot.stored('D-001')).not.toHaveProperty('tell-people');
  });

  it('what stands typed in a form stays there over a note', async () => {
    await bot.press(`form|${await file()}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: await file() });
    const reason = { 'tell-authority': true, 'authority-reason': 'Medische gegevens.' };
    await bot.press((await bot.answer(reason, { record: await file() })).button('Gemeld bij de AP'));
    await bot.say('vandaag 8:30');
    await bot.say('de klanten zijn gemaild');
    await bot.say('ja');
    expect((await bot.say('voorlopige melding')).text).toContain('Ingediend op: 24 november 2026 om 08:30');
  });

  it.each([
    ['van onze klanten', 'own'],
    ['onze eigen klanten', 'own'],
  ])('whose they are is said as people say it: "%s"', async (said, whose) => {
    await bot.press(`change|${await file()}|whose|0`);
    await bot.say(said);
    const stored = (await bot.stored('D-001'))['whose'];
    if (stored === undefined) await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ whose });
  });

  it('how many it was after all is put right beside another question', async () => {
    await bot.press(`change|${await file()}|whose|0`);
    expect((await bot.say('nee het waren er 412')).text).toContain('Aantal mensen: 412 mensen');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ people: 412 });
  });

  it('what is asked beside it is no reason', async () => {
    await bot.press(`form|${await file()}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: await file() });
    await bot.say('ja');
    expect((await bot.say('is het klaar?')).text).not.toContain('Waarom (AP): is het klaar');
  });

  it('the number that the authority gave is only that number', async () => {
    await bot.press(`form|${await file()}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: await file() });
    const reason = { 'tell-authority': true, 'authority-reason': 'Medische gegevens.' };
    await bot.press((await bot.answer(reason, { record: await file() })).button('Gemeld bij de AP'));
    await bot.say('vandaag 8:30');
    expect((await bot.say('nummer 12345')).text).toMatch(/Nummer van de AP: 12345/);
  });

  it('how many people it is about is no kind of data', async () => {
    await bot.press(`change|${await file()}|data|1`);
    expect((await bot.say('naam en gezondheid, 1 persoon')).text).not.toContain('1 persoon,');
    await bot.say('ja');
    expect((await bot.stored('D-001'))['data']).toEqual(['name', 'health']);
  });

  it('when it was filed is no day on which more is to come', async () => {
    await bot.press(`form|${await file()}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: await file() });
    const reason = { 'tell-authority': true, 'authority-reason': 'Medische gegevens.' };
    const decided = await bot.answer(reason, { record: await file() });
    await bot.press(decided.button('Gemeld bij de AP'));
    const { text } = await bot.say('vandaag 8:30');
    expect(text).toContain('Ingediend op: 24 november 2026 om 08:30');
    expect(text).not.toMatch(/Aanvullen op: \d/);
  });
});

it('who is asked by a button of before begins with the question, as it did', async () => {
  await reported(laptop);
  const { text } = await bot.press(`change|${(await bot.record('D-001')).id}|whose|0`, noor);
  expect(text).toContain('Van wie zijn de gegevens?');
  expect(text).not.toContain(card);
});

describe('a report that is being told', () => {
  const told = async (...said: readonly string[]) => {
    for (const text of said.slice(0, -1)) await bot.say(text, 'piet');
    return bot.say(said.at(-1) ?? '', 'piet');
  };

  it('keeps its kind and every word, whatever is mentioned after it', async () => {
    const form = await told(
      'ik ben mn telefoon kwijt',
      'ja',
      "foto's van kinderen en nummers van ouders, alleen pincode",
    );
    expect(form.field('incident').sent).toBe('device-lost');
    expect(form.field('what-happened').sent).toContain('nummers van ouders, alleen pincode');
  });

  it.each([
    ['nee 12 kinderen, niet 20', 'net fotolijst van 12 kinderen naar verkeerde ouders gemaild'],
    [
      'nee het zijn twee mappen',
      'net fotolijst van 20 kinderen naar verkeerde ouders gemaild. nee het zijn twee mappen',
    ],
  ])('"%s" puts the number right, and says nothing of who can reach it', async (text, story) => {
    const form = await told('net fotolijst van 20 kinderen naar verkeerde ouders gemaild', 'ja', text);
    expect(form.field('still-open').sent).toBeUndefined();
    expect(form.field('what-happened').sent).toBe(story);
  });

  it('keeps what stands beside a yes or no', async () => {
    const form = await told(
      'fotolijst naar verkeerde ouders gemaild',
      'ja',
      'heb m meteen verwijderd maar 3 mensen hadden m al gezien',
    );
    expect(form.field('what-happened').sent).toContain('3 mensen hadden m al gezien');
  });

  it('"weet niet hoeveel" is of no other question', async () => {
    const form = await told('ik ben mn telefoon kwijt', 'ja', 'gisteren', 'weet niet hoeveel');
    expect(form.field('still-open').sent).toBeUndefined();
    expect((await told('weet ik niet')).field('still-open').sent).toBeNull();
  });

  it('is not seen by who may not know', async () => {
    const form = await told(
      'noor liet net een dossier liggen in de kroeg',
      'ja',
      'noor mag niet weten dat ik dit meld',
    );
    const noorId = await bot.read(
      async ({ people }, organisation) => (await people.list(organisation)).find(({ name }) => name === noor)?.id,
    );
    expect(form.field('concerns').sent).toEqual([noorId]);
  });

  it('says who reads it, and whether it must be filed, and waits meanwhile', async () => {
    expect((await told('dossier van een kind kwijt', 'wie ziet mijn melding')).text).toContain('niemand anders');
    expect((await told('moet ik dat melden bij de ap')).text).toContain('72 uur');
    expect((await told('oke meld het')).field('what-happened').sent).toBe('dossier van een kind kwijt');
  });
});

describe('what is added to a report', () => {
  beforeEach(() => reported('net fotolijst naar verkeerde ouders gemaild'));

  it.each([
    ['bij de tablet zat wel een pincode op', 'D-002'],
    ['the tablet had a pin on it', 'D-002'],
    ['er stonden ook allergieen bij', 'D-003'],
  ])('is offered to the one of several that it names: "%s"', async (said, number) => {
    await reported('de tablet van de groep is gestolen');
    await reported('een mail met het dossier van een jongen ging naar de verkeerde moeder');
    expect((await bot.say(said, 'piet')).text).toContain(`[Hoort bij ${number}]`);
  });

  it.each(['en ze zijn boos', 'and they are angry'])(
    'holds what is said after it, as no kind of data: "%s"',
    async (said) => {
      const offered = await bot.say('de ouders weten het nu', 'piet');
      await bot.press(offered.button('Hoort bij D-001'), 'piet');
      const form = await bot.say(said, 'piet');
      expect(form.field('addition').sent).toBe(`de ouders weten het nu. ${said}`);
      expect(form.field('which-data').sent).toBeUndefined();
      expect((await bot.say('namen en adressen', 'piet')).field('which-data').sent).toBe('namen en adressen');
    },
  );

  it('is sent with a yes, which answers nothing that is asked beside it', async () => {
    const offered = await bot.say('er stonden ook allergieen bij', 'piet');
    const form = await bot.press(offered.button('Hoort bij D-001'), 'piet');
    expect(form.text).toContain('Aanvulling: er stonden ook allergieen bij');
    const done = await bot.say('ja', 'piet');
    expect(done.text).toContain('Toegevoegd aan D-001.');
    expect(done.text).not.toContain('Wat is er aan de hand?');
  });

  it('is told in sentences, which are no kind of data and nobody', async () => {
    const before = await bot.say('er stonden ook allergieen bij', 'piet');
    await bot.press(before.button('Hoort bij D-001'), 'piet');
    const { text } = await bot.say('het waren er twaalf en geen twintig', 'piet');
    expect(text).toContain('Aanvulling: er stonden ook allergieen bij. het waren er twaalf en geen twintig');
  });
});

describe('two that are told in one breath', () => {
  it.each([
    'laptop gestolen uit de auto en gisteren heeft mo een mail naar de verkeerde klant gestuurd',
    'usb stick met klanten kwijt. en ook nog een mail met alle klanten in de cc gestuurd',
    'telefoon kwijt in de trein, daarnaast is onze mailbox gehackt',
  ])('are to be reported apart: "%s"', async (said) => {
    expect((await bot.say(said, 'piet')).text).toContain('Dit lijken twee voorvallen.');
  });

  it.each([
    'mail naar verkeerde klant gestuurd en gisteren belde hij daarover, hij heeft de mail gelezen',
    'er is ingebroken vannacht, laptop weg en ook de dossiers op papier',
    'op een phishing link geklikt en toen was onze mailbox gehackt',
    'nieuwsbrief verstuurd met alle adressen in de cc. iedereen zag elkaars mailadres',
  ])('are none where it is one: "%s"', async (said) => {
    expect((await bot.say(said, 'piet')).text).not.toContain('twee voorvallen');
  });
});

it.each([
  'omdat ik niet zeker weet of alles versleuteld was',
  'mijn telefoon is gejat maar hij was gelukkig versleuteld',
])('nobody was held to ransom by a device of their own that is encrypted: "%s"', async (said) => {
  expect((await bot.say(said, 'piet')).text).not.toContain('gegijzeld');
});

it('files that are encrypted for a ransom are', async () => {
  const { text } = await bot.say('al onze bestanden zijn versleuteld en ze willen losgeld', 'piet');
  expect(text).toContain('gegijzeld');
});

describe('the form on what follows from a breach', () => {
  beforeEach(() => reported(laptop));
  const form = async () => {
    await questions();
    await bot.say('nee');
    return bot.press(`form|${(await bot.record('D-001')).id}|@effects`);
  };

  it.each([
    'aangifte gedaan en wachtwoord vd mail veranderd',
    'we hebben aangifte gedaan en de laptop op afstand laten blokkeren',
    'politie gebeld, alle wachtwoorden gewijzigd',
    'reported it to the police and changed all passwords',
  ])('takes what was done as what was done, and as no reason of anything: "%s"', async (said) => {
    await form();
    const heard = await bot.say(said);
    expect(heard.field('measures').sent).toBe(said);
    expect(heard.field('severity-why').sent).toBeUndefined();
  });
});

describe('the one open question of a report', () => {
  it.each(['5', '12', 'q', 'a', 'hm'])('is not answered by "%s", of a list that stood there', async (said) => {
    await bot.say('/datalek', 'piet');
    const { text } = await bot.say(said, 'piet');
    expect(text).toContain('Ik weet niet of dit uw antwoord is');
    expect((await bot.say('laptop gestolen', 'piet')).field('what-happened').sent).toBe('laptop gestolen');
  });

  it.each(['usb weg', '3 pakjes kwijt', 'phishing', 'mail fout'])('is answered by few words: "%s"', async (said) => {
    await bot.say('/datalek', 'piet');
    expect((await bot.say(said, 'piet')).field('what-happened').sent).toBe(said);
  });
});
