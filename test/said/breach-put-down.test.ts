// What is said of a breach that runs lands where it belongs: a decision, a filing, an addition, a button that is typed.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
let id: string;
async function report(happened: string, as = noor): Promise<void> {
  await bot.say('/datalek', as);
  const values = { 'what-happened': happened, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
  await bot.answer(values, { record: 'new:breach-report', as });
}
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await report('Telefoon kwijt in de trein');
  ({ id } = await bot.record('D-001'));
});
afterEach(() => bot.close());

async function decided(): Promise<void> {
  await bot.press(`form|${id}|@authority-decision`);
  await bot.answer({ 'is-breach': true }, { record: id });
  await bot.answer({ 'tell-authority': true, 'authority-reason': 'Er staan adressen op.' }, { record: id });
}

describe('the decision about people', () => {
  beforeEach(decided);

  it.each([
    'nee die hoeven het niet te horen, alles was versleuteld',
    'de klanten hoeven niets te weten, alles was versleuteld',
  ])('turns none about the authority: "%s"', async (said) => {
    await bot.press(`form|${id}|@people-decision`);
    const { text } = await bot.say(said);
    expect(text).toContain('Mensen inlichten: nee');
    expect(text).toContain('alles was versleuteld');
    expect(text).not.toContain('Bedoelt u: Melden bij de AP');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ 'tell-authority': true, 'tell-people': false });
  });

  it('is none by what is said of the authority', async () => {
    await bot.press(`form|${id}|@people-decision`);
    expect((await bot.say('we melden wel bij de ap hoor')).text).not.toMatch(/Mensen inlichten: (?:ja|nee)/);
  });

  it.each([
    [
      'de klanten hoeven het niet te weten, adres staat toch in het telefoonboek',
      'adres staat toch in het telefoonboek',
    ],
    [
      'd-001 besluiten we dat de mensen het niet hoeven te weten want we hebben al sorry gemaild',
      'we hebben al sorry gemaild',
    ],
  ])('is led to where nothing is asked, with what was said in it: "%s"', async (said, why) => {
    const offered = await bot.say(said);
    expect(offered.text).toContain('Gaat dit over D-001?');
    expect((await bot.say('ja')).text).toContain('Mensen inlichten: nee');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ 'tell-people': false, 'people-reason': why });
  });

  it('says of what it stored not that nothing was', async () => {
    await bot.press(`form|${id}|@people-decision`);
    await bot.say('nee, adressen staan toch in het telefoonboek');
    expect((await bot.say('ja')).text).not.toContain('Er is nog niets bewaard.');
  });
});

it('a decision is taken anew in words', async () => {
  await decided();
  const offered = await bot.say('eigenlijk toch maar niet melden');
  expect((await bot.press(offered.button('Besluit AP'))).text).toContain('Melden bij de AP: nee');
  expect(await bot.stored('D-001')).toMatchObject({ 'tell-authority': true });
});

describe('a filing', () => {
  const form = () => bot.press(`add-row|${id}|filings|0`);
  beforeEach(decided);

  it('keeps what was typed of it, while another form of the same file is stored', async () => {
    await form();
    await bot.say('nummer is 2026-118734, vanochtend om 8 uur gedaan');
    await bot.press(`form|${id}|@people-decision`);
    await bot.say('nee, adressen staan toch in het telefoonboek');
    await bot.say('ja');
    expect(Object.values(await bot.stored('D-001'))).not.toContain('2026-118734');
    const { text } = await form();
    expect(text).toContain('Nummer van de AP: 2026-118734');
    expect(text).toContain('Ingediend op: 24 november 2026 om 08:00');
  });

  it.each(['4 december', 'op 4 december', 'vrijdag 4 december'])(
    'keeps when it was where a day to come is named alone: "%s"',
    async (said) => {
      await form();
      await bot.say('voorlopige melding, vandaag om 8 uur gemeld, nummer 12345');
      const { text } = await bot.say(said);
      expect(text).toContain('Ingediend op: 24 november 2026 om 08:00');
      expect(text).toContain('Aanvullen op: 4 december 2026');
    },
  );

  it('has another moment where that is put right', async () => {
    bot.now = '2026-11-28T10:00:00.000Z';
    await form();
    await bot.say('voorlopige melding, vandaag om 8 uur gemeld, nummer 12345');
    const { text } = await bot.say('nee, vrijdag om 9 uur');
    expect(text).toContain('Ingediend op: 27 november 2026 om 09:00');
  });

  it.each([
    ['we hebben het vanochtend gedaan, nummer 2026-118734', '25 november 2026 om 06:00'],
    ['vandaag gedaan, nummer 2026-118734', '25 november 2026 om 00:00'],
  ])('says with which hour it counts where none was said: "%s"', async (said, at) => {
    bot.now = '2026-11-25T10:00:00.000Z';
    await form();
    expect((await bot.say(said)).text).toContain(`Ik reken met ${at}. Was het een ander uur? Typ dan de tijd.`);
    const { text } = await bot.say('om 9 uur');
    expect(text).toContain('Ingediend op: 25 november 2026 om 09:00');
    expect(text).not.toContain('Ik reken met');
  });

  it('has no number without a figure', async () => {
    await form();
    expect((await bot.say('er is versleuteling dus niemand kan er bij')).text).not.toContain('Nummer van de AP: er');
  });

  it.each(['gewoon voorlopig, vrijdag vullen we aan', 'voorlopig, we vullen vrijdag aan'])(
    'is provisional, and the next Friday no moment of it: "%s"',
    async (said) => {
      await form();
      await bot.say('vandaag om 8 uur gemeld, nummer 12345');
      const { text } = await bot.say(said);
      for (const line of ['Voorlopige melding', '24 november 2026 om 08:00', 'Aanvullen op: 27 november 2026'])
        expect(text).toContain(line);
    },
  );

  it.each(['gemeld bij de ap net, nummer is 2026-118734', 'nummer van de ap is 2026-118734 trouwens'])(
    'is none of what was offered before: "%s"',
    async (said) => {
      await bot.say('de buurman heeft een tas met dossiers gejat');
      const { text } = await bot.say(said);
      expect(text).toContain('Gaat dit over D-001?');
      expect(text).toContain('[Gemeld bij de AP]');
    },
  );
});

describe('how the people were told', () => {
  beforeEach(decided);

  it.each([
    ['per mail', 'E-mail'],
    ['we hebben ze gemaild', 'E-mail'],
    ['telefonisch', 'Telefoon'],
    ['allemaal gebeld', 'Telefoon'],
    ['met een brief', 'Brief'],
    ['per post', 'Brief'],
    ['by email', 'E-mail'],
    ['op onze site', 'Website'],
  ])('is picked as people say it: "%s"', async (said, picked) => {
    await bot.press(`form|${id}|@people-decision`);
    await bot.answer({ 'tell-people': true, 'people-reason': 'Kans op fraude.' }, { record: id });
    await bot.press(`form|${id}|@told`);
    await bot.say('vandaag om 8:50');
    await bot.say('12');
    expect((await bot.say(said)).text).toContain(`Hoe ingelicht: ${picked}\n`);
  });
});

describe('who takes it on or closes it', () => {
  it.each([
    ['ok ik pak het op', 'Ik pak dit op'],
    ['ik pak dat datalek van tim op', 'Ik pak dit op'],
    ['die van de telefoon pak ik ook op', 'Ik pak dit op'],
    ['d-001 sluiten', 'Dossier sluiten'],
    ['sluit d-001 maar, tim heeft een nieuwe telefoon', 'Dossier sluiten'],
    ['sluit het datalek van joyce af', 'Dossier sluiten'],
  ])('says so: "%s"', async (said, button) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Gaat dit over D-001?');
    expect(text).toContain(`[${button}]`);
  });
});

describe('what stands on a button', () => {
  it.each(['De vragen', 'de vragen', 'doe maar de vragen'])('may be typed: "%s"', async (said) => {
    await bot.say('d-001');
    expect((await bot.say(said)).text).toContain('Dit begrijp ik van wat er gebeurde');
  });

  it('stands while nothing else was offered', async () => {
    await bot.say('d-001');
    await bot.say('later');
    expect((await bot.say('de vragen')).text).toContain('Dit begrijp ik van wat er gebeurde');
  });

  it('means nothing once other buttons are there', async () => {
    await bot.say('d-001');
    await bot.say('/register');
    expect((await bot.say('de vragen')).text).not.toContain('Dit begrijp ik van wat er gebeurde');
  });
});

describe('who reported it adds', () => {
  it('everything that was told since, and not the first of it alone', async () => {
    await report('Laptop gestolen uit de bus', 'piet');
    await bot.say('het waren er 398', 'piet');
    await bot.say('er heeft al iemand geklaagd, mevrouw de wit', 'piet');
    await bot.say('hij is op afstand gewist door de provider', 'piet');
    const form = await bot.say('ja hoort bij d-002', 'piet');
    for (const told of ['398', 'geklaagd', 'op afstand gewist']) expect(form.text).toContain(told);
    expect((await bot.say('ja', 'piet')).text).toContain('Toegevoegd aan D-002.');
  });

  it.each(['hoort daarbij', 'ja dat hoort erbij', 'hoort bij D-002'])('with "%s"', async (said) => {
    await report('Laptop gestolen uit de bus', 'piet');
    await bot.say("ow en er stonden ook foto's van meterkasten op", 'piet');
    expect((await bot.say(said, 'piet')).text).toContain('Nog iets toevoegen');
  });
});

describe('what was lost', () => {
  it.each([
    'hij heeft m weer terug zei ze',
    'marieke heeft hem al terug',
    'ze heeft de telefoon gevonden',
    'she has it back',
  ])('is back, which is of that file and asks for nothing: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('D-001');
    expect(text).not.toContain('verzoek');
  });
});

describe('what was learned', () => {
  beforeEach(decided);

  it.each([
    'alle telefoons voortaan versleuteld',
    'voortaan zetten we overal een wachtwoord op',
    'we hebben geleerd dat telefoons altijd versleuteld moeten zijn, ger regelt het voor 1 december',
  ])('is put down there, and is no new breach: "%s"', async (said) => {
    const offered = await bot.say(said);
    expect(offered.text).toContain('Gaat dit over D-001?');
    expect((await bot.press(offered.button('Wat u leerde'))).text).toContain(`Wat u leerde: ${said}`);
  });

  it('is asked of who is closing the file, and then whether it is closed now', async () => {
    await bot.press(`act|${id}|close`);
    await bot.press(`form|${id}|@people-decision`);
    await bot.answer({ 'tell-people': false, 'people-reason': 'Alles was versleuteld.' }, { record: id });
    const next = await bot.answer(
      { 'people-ground': 'no-high-risk', 'people-deviation': 'Er stond bijna niets op.' },
      { record: id },
    );
    expect(next.text).toContain('Wat doet u voortaan anders?');
    await bot.say('we zetten voortaan op alle telefoons een code');
    expect((await bot.say('nee, het register klopt nog')).text).toContain('Register aanpassen: nee');
    const done = await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ 'register-change': false });
    expect(done.button('Dossier sluiten')).toBeDefined();
  });
});

describe('a case that is pointed at', () => {
  beforeEach(() => report('Mail met alle klanten in de cc gestuurd', noor));

  it.each([
    ['die met de telefoon', 'D-001'],
    ['nou dan nu die van de cc', 'D-002'],
    ['het datalek met de telefoon', 'D-001'],
  ])('is shown: "%s"', async (said, number) => {
    await bot.say('welke datalekken lopen er');
    expect((await bot.say(said)).text).toContain(`# ${number}`);
  });

  it.each(['de telefoon', 'die met de fiets', 'we bellen met klanten'])('is none by "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('# D-00');
  });
});

it.each(['wat adviseer je voor d-001', 'wat is de conclusie', 'hoeveel mensen waren het bij de telefoon?'])(
  'what is asked of the one that runs is answered from it: "%s"',
  async (said) => expect((await bot.say(said)).text).toContain('# D-001'),
);

it('until when something is done is no moment at which it was noticed', async () => {
  await bot.say('laptop met klantgegevens gestolen', 'piet');
  const { text } = await bot.say('we melden dit voor 1 december', 'piet');
  expect(text).not.toContain('1 december 2025');
});

it('what may belong to a case is offered there once more, and becomes no new one by a yes', async () => {
  await bot.press(`change|${id}|people`);
  await bot.answer({ people: 300 }, { record: id });
  await bot.press(`change|${id}|recipients`);
  expect((await bot.say('een kwart heeft m al gelezen')).text).toContain('Hoort dit bij D-001?');
  await bot.say('aantal mensen is 398');
  await bot.say('ja');
  expect(await bot.stored('D-001')).toMatchObject({ people: 398 });
  const { text } = await bot.say('weet ik niet');
  expect(text).toContain('Wat u vertelde, is nog niet bewaard.');
  expect(text).not.toContain('Dit melden');
  await bot.say('ja');
  expect(Object.values(await bot.stored('D-001'))).toContain('een kwart heeft m al gelezen');
  expect(await bot.read(({ records }, own) => records.list(own, 'breach'))).toHaveLength(1);
});

it('what is noted beside what was understood of a story leaves that', async () => {
  await bot.press(`change|${id}|whose`);
  expect((await bot.say('van ons, 40 klanten, niet versleuteld')).text).toContain('Dit begrijp ik');
  const note = await bot.say('alle klanten zijn vanmorgen gebeld');
  await bot.press(note.button('Zet dit erbij'));
  await bot.press(`open|${id}`);
  await bot.say('ja');
  expect(await bot.stored('D-001')).toMatchObject({ whose: 'own', people: 40, readable: 'readable' });
});

it('what a reporter tells with the number is offered to be added', async () => {
  await report('Laptop gestolen uit de bus', 'piet');
  const { text } = await bot.say('hoort bij d-002: er stonden ook geboortedatums in', 'piet');
  expect(text).toContain('[Hoort bij D-002]');
});

it('no Polish is heard in Dutch', async () => {
  const { text } = await bot.say('ze heeft net gebeld, ze heeft m verwijderd zegt ze', 'piet');
  expect(text).not.toContain('tutaj');
});
