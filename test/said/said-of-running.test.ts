// What is typed about a breach or request that runs is answered from it, for who may read it; what was done is put down there.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const happened = 'Laptop van Karin gestolen uit de auto';

const report = (as = noor): Promise<void> => heldOnce(bot, `a report of ${as}`, () => reports(as));
async function reports(as: string): Promise<void> {
  await bot.say('/datalek', as);
  const values = { 'what-happened': happened, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
  await bot.answer(values, { record: 'new:breach-report', as });
}
const ask = (as = noor, who = 'K. 1042'): Promise<void> => heldOnce(bot, `${who} asks ${as}`, () => asks(as, who));
async function asks(as: string, who: string): Promise<void> {
  await bot.say('/verzoek nieuw', as);
  await bot.answer(
    {
      words: 'Wat weten jullie van mij?',
      kinds: ['access'],
      about: 'customer',
      who,
      received: '2026-11-24',
    },
    { record: 'new:request-report', as },
  );
}
/** Nothing is stored by asking. */
async function saysOnly(text: string, as = noor): Promise<string> {
  const count = async () => bot.read(async ({ audit }, organisation) => (await audit.head(organisation)).n);
  const before = await count();
  const { text: said } = await bot.say(text, as);
  expect(await count()).toBe(before);
  return said;
}

describe('a breach', () => {
  beforeEach(() => report());

  it.each([
    'hoeveel tijd heb ik nog',
    'hoelang hebben we nog?',
    'tot wanneer kan ik melden',
    'wanneer is de deadline',
    'wanneer moet het uiterlijk gemeld zijn?',
    'how much time do we have left',
    'hebben we nog tijd',
    'wanneer moet ik melden',
  ])('says until when: "%s"', async (said) => {
    expect(await saysOnly(said)).toContain('D-001: in onderzoek · uiterlijk melden: vrijdag 27 november 2026 om 08:30');
  });

  it.each(['is het al gemeld bij de ap?', 'hebben we dit al doorgegeven', 'en is d-001 gemeld'])(
    'says whether it was filed: "%s"',
    async (said) => {
      expect(await saysOnly(said)).toContain('In het dossier van D-001 staat geen melding bij de AP.');
    },
  );

  it.each([
    'D-001',
    'd-1?',
    'laat d-001 zien',
    'hoe staat het met het datalek',
    'hoe zit het met D-001?',
    'wat is de status van het datalek',
    'wat moet ik nog doen voor het datalek',
    'moeten we dit melden?',
    'moeten we de klanten inlichten?',
    'is het datalek al afgehandeld?',
    'hoe staat het ermee',
  ])('shows how it stands: "%s"', async (said) => {
    const shown = await saysOnly(said);
    expect(shown).toContain('# D-001 Datalek · in onderzoek');
    expect(shown).toContain('Advies:');
  });

  it.each([
    ['we melden het niet', 'Besluit AP'],
    ['ik ga het melden', 'Besluit AP'],
    ['we hebben het gemeld bij de ap', 'Besluit AP'],
    ['het datalek is opgelost', 'Dossier sluiten'],
    ['de klanten zijn gebeld', 'Zet dit erbij'],
    ['ik heb het gisteren om 4 uur gemeld, nummer 12345', 'Besluit AP'],
    ['d-001 mag dicht', 'Dossier sluiten'],
    ['datalek afsluiten', 'Dossier sluiten'],
    ['de laptop is weer gevonden', 'Zet dit erbij'],
    ['aangifte gedaan bij de politie', 'Zet dit erbij'],
  ])('leads what was done to its place: "%s"', async (said, label) => {
    const shown = await bot.say(said);
    expect(shown.text).toContain('Gaat dit over D-001?');
    expect(shown.text).toContain('Er is nog niets bewaard.');
    expect(shown.button(label)).toBeDefined();
  });

  it('takes a yes to what was offered, and to nothing that was open before', async () => {
    await bot.press(`open|${(await bot.record('V-001')).id}`);
    const before = await bot.versions('V-001');
    await bot.say('de klanten zijn gebeld');
    expect((await bot.say('ja')).text).toContain('Genoteerd bij D-001.');
    await bot.say('d-001 mag dicht');
    expect((await bot.say('ja')).text).toContain('Is dit een datalek?');
    expect(await bot.versions('V-001')).toEqual(before);
  });

  it('fills in the place that it leads to what was told, and stores nothing of it before a yes', async () => {
    await bot.say('we melden het niet, het was maar een naam');
    const decision = await bot.say('ja');
    expect(decision.text).toContain('Melden bij de AP: nee');
    expect(await bot.stored('D-001')).not.toHaveProperty('tell-authority');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({
      'tell-authority': false,
      'authority-reason': 'het was maar een naam',
    });
  });

  it('fills in a filing as it was told, by a tap too', async () => {
    const { id } = await bot.record('D-001');
    await bot.press(`form|${id}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: id });
    await bot.answer({ 'tell-authority': true, 'authority-reason': 'Er is risico voor de klanten.' }, { record: id });
    const shown = await bot.say('vandaag om 8 uur gemeld bij de ap, voorlopige melding, nummer 12345');
    const form = await bot.press(shown.button('Gemeld bij de AP'));
    const sent = form.ask.fields.map(({ path, sent: value }) => [path.split('/').at(-1), value]);
    expect(Object.fromEntries(sent)).toMatchObject({ filing: 'provisional', number: '12345' });
  });

  it('notes what was said with one tap, once', async () => {
    const shown = await bot.say('alle klanten zijn vanmorgen gebeld');
    const note = shown.button('Zet dit erbij');
    expect((await bot.press(note)).text).toContain('Genoteerd bij D-001.');
    const stored = await bot.stored('D-001');
    expect(Object.values(stored)).toContain('alle klanten zijn vanmorgen gebeld');
    expect((await bot.press(note)).text).not.toContain('Genoteerd');
  });

  it('is answered about in the middle of another question, which stays open', async () => {
    await bot.press(`open|${(await bot.record('V-001')).id}`);
    const shown = await saysOnly('hoeveel tijd heb ik nog');
    expect(shown).toContain('uiterlijk melden: vrijdag 27 november');
    expect(shown).toContain('We waren bezig met');
    expect(await saysOnly('we melden het niet')).toContain('Gaat dit over D-001?');
    expect(await saysOnly('wat moet ik nog doen')).toContain('Dit loopt nu');
  });

  it('is answered beside the form of another one, which keeps what was typed in it', async () => {
    await bot.say('usb stick kwijt');
    await bot.say('ja');
    expect((await bot.say('D-001')).text).toContain('# D-001 Datalek');
    const form = await bot.say('vanmorgen om 8 uur gemerkt');
    expect(form.text).toContain('usb stick kwijt');
  });

  it('stays hidden from a colleague, who hears the same as where there is none', async () => {
    await bot.say('hoi', 'piet');
    for (const said of ['D-001', 'D-002', 'hoeveel tijd heb ik nog', 'is het al gemeld?', 'we melden het niet']) {
      const { text } = await bot.say(said, 'piet');
      expect(text).not.toMatch(/D-001|Karin|november/);
    }
    expect((await bot.say('D-001', 'piet')).text).toBe((await bot.say('D-002', 'piet')).text);
  });
});

it('who passed on a request hears of it by its number', async () => {
  await ask('piet');
  for (const said of ['R-001', 'hoe staat het met R-001', 'hoe staat het ermee'])
    expect((await bot.say(said, 'piet')).text).toContain('R-001');
});

it('a reporter hears how the own report stands, and nothing of the file', async () => {
  await report('piet');
  for (const said of ['D-001', 'hoe staat het met mijn melding?']) {
    const { text } = await bot.say(said, 'piet');
    expect(text).toContain('D-001');
    expect(text).not.toContain('Advies');
  }
});

describe('a request', () => {
  beforeEach(() => ask());

  it.each(['hoe staat het met het verzoek', 'R-001', 'is het verzoek al afgehandeld?', 'hoe zit het met r-001'])(
    'shows how it stands: "%s"',
    async (said) => {
      const shown = await saysOnly(said);
      expect(shown).toContain('R-001');
      expect(shown).not.toContain('Dit klinkt als');
    },
  );

  it.each(['zijzelf', 'mevrouw zelf'])('hears who asks: "%s"', async (said) => {
    await bot.say(said);
    expect((await bot.stored('R-001'))['on-behalf'] ?? (await bot.say('ja')).text).toBeDefined();
    expect(await bot.stored('R-001')).toMatchObject({ 'on-behalf': 'self' });
  });

  it('hears an option that says that it is yet to be found out', async () => {
    await bot.say('zijzelf');
    await bot.say('ja wil ik nagaan');
    const { identity } = await bot.stored('R-001');
    expect(identity ?? (await bot.say('ja')).text).not.toBeNull();
    expect((await bot.stored('R-001'))['identity']).toBe('doubt');
  });

  it('hears a yes where an option begins with it, and asks it back', async () => {
    await bot.say('zijzelf');
    const shown = await bot.say('ja');
    expect(shown.text).toContain('Bedoelt u: Ja, dat wil ik nagaan?');
    expect(await bot.stored('R-001')).not.toHaveProperty('identity');
    await bot.say('ja');
    expect(await bot.stored('R-001')).toMatchObject({ identity: 'doubt' });
  });

  it('is no new one where what was done is told', async () => {
    await bot.say('later');
    const shown = await bot.say('ik heb het aangepast');
    expect(shown.text).toContain('Gaat dit over R-001?');
    expect(shown.button('R-001')).toBeDefined();
  });

  it('says nothing of a decision before there is one', async () => {
    expect((await bot.say('R-001')).text).not.toContain('Besluit:');
  });

  it('has the day it came in proposed in its place', async () => {
    const shown = await bot.say('R-001 kwam gisteren al binnen');
    expect(shown.text).toContain('Bedoelt u in R-001 Zien wat u bewaart: Ontvangen: 23 november 2026?');
    expect(await bot.stored('R-001')).not.toMatchObject({ received: '2026-11-23' });
    await bot.say('ja');
    expect(await bot.stored('R-001')).toMatchObject({ received: '2026-11-23' });
  });
});

describe('requests of two people', () => {
  beforeEach(async () => {
    await ask(noor, 'mevrouw Jansen');
    await ask(noor, 'klant 88, dhr. Visser');
  });

  it.each([
    ['hoe staat het met mevr jansen', 'R-001'],
    ['hoe zit het nou met meneer Visser?', 'R-002'],
    ['how is it going with mrs jansen', 'R-001'],
  ])('are told apart by who asks: "%s"', async (said, number) => {
    const shown = await saysOnly(said);
    expect(shown).toContain(`# ${number}`);
    expect(shown).toContain('Herkennen aan');
  });

  it.each([
    ['mevr jansen trekt het in', 'R-001'],
    ['Visser heeft zijn verzoek ingetrokken', 'R-002'],
    ['R-002 is ingetrokken', 'R-002'],
  ])('are withdrawn with one tap, the right one: "%s"', async (said, number) => {
    const other = number === 'R-001' ? 'R-002' : 'R-001';
    const shown = await bot.say(said);
    expect(shown.text).toContain(`Gaat dit over ${number}?`);
    expect(shown.text).not.toContain(other);
    await bot.press(shown.button('Ingetrokken'));
    expect(await bot.stored(number)).toMatchObject({ closing: 'withdrawn' });
    expect(await bot.stored(other)).not.toHaveProperty('closing');
  });

  it.each(['hoe staat het met de planning', 'hoe staat het met klant'])('are none of this: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toMatch(/Gaat dit over|Herkennen aan/);
  });

  it('are not named to who may not read them', async () => {
    expect((await bot.say('hoe staat het met mevr jansen', 'piet')).text).not.toMatch(/R-00|ansen.*beh/);
    expect((await bot.say('mevr jansen trekt het in', 'piet')).text).not.toContain('R-00');
  });
});

it.each([
  'hoe lang moet ik facturen bewaren',
  'binnen hoeveel tijd moet je een datalek melden',
  'moet je een datalek altijd melden',
  'hoe lang heb ik om te reageren op een verzoek',
])('what is asked in general is not about what runs: "%s"', async (said) => {
  await report();
  expect((await bot.say(said)).text).not.toContain('D-001');
});

it.each(['hoeveel tijd heb ik nog', 'D-001', 'we melden het niet', 'is het al gemeld?'])(
  'where nothing runs it is like any other text: "%s"',
  async (said) => {
    const shown = await bot.say(said);
    expect(shown.text).not.toMatch(/Gaat dit over|Dit loopt nu|In het dossier/);
  },
);

it('what is typed behind /datalek is read like a story: when and what kind stand in the form', async () => {
  const form = await bot.say('/datalek laptop vanmorgen om 8 uur gestolen uit de auto', 'piet');
  expect(form.field('what-happened').sent).toBe('laptop vanmorgen om 8 uur gestolen uit de auto');
  expect(form.field('incident').sent).toBe('device-lost');
  const sent = { 'what-happened': 'laptop vanmorgen om 8 uur gestolen uit de auto', 'still-open': false };
  await bot.answer(sent, { record: 'new:breach-report', as: 'piet' });
  expect((await bot.stored('D-001'))['noticed-at']).toBe('2026-11-24T07:00:00.000Z');
});

describe('what is asked and said of it in fewer words', () => {
  it.each(['moet dat nou gemeld worden', 'hoeveel tijd heb ik', 'hoe lang heb ik nu'])('"%s"', async (text) => {
    await report();
    expect(await saysOnly(text)).toMatch(/D-001[\s\S]*27 november 2026/);
  });

  it.each(['wie pakt dit op', 'hoeveel kinderen staan er', 'who is on it', 'how many children are in it'])(
    '"%s" is answered from its file',
    async (text) => {
      await report();
      expect(await saysOnly(text)).toContain('D-001 Datalek');
    },
  );

  it.each([
    'moeten de ouders het weten',
    'moet ik de ouders inlichten',
    'wat zeg ik tegen de ouders',
    'wat vertellen we aan de klanten',
    'must the parents know',
    'what do i tell the parents',
  ])('"%s" is answered from the law, and from its file', async (text) => {
    await report();
    const said = await saysOnly(text);
    expect(said).toContain('(Art. 34 AVG)');
    expect(said).toContain('D-001 Datalek');
  });

  it.each(['wie pakt de telefoon op', 'hoeveel kinderen komen er morgen', 'wat zeg ik tegen de boekhouder'])(
    '"%s" is asked of nothing that runs',
    async (text) => {
      await report();
      expect(await saysOnly(text)).not.toContain('D-001 Datalek');
    },
  );

  it.each([
    ['moet ik de klant vertellen dat zijn gegevens gelekt zijn', '(Art. 34 AVG)'],
    ['moet ik de ouders inlichten', '(Art. 34 AVG)'],
    ['do i have to tell the customer that his data leaked', '(Art. 34 AVG)'],
    ['moet ik het melden', 'Art. 33 lid 1'],
    ['is dit meldingsplichtig?', 'Art. 33 lid 1'],
    ['is this reportable?', 'Art. 33 lid 1'],
    ['do we have to report this?', 'Art. 33 lid 1'],
  ])('"%s" is answered from the law where nothing runs', async (text, law) => {
    const said = await saysOnly(text);
    expect(said).toContain(law);
    expect(said).not.toContain(law === '(Art. 34 AVG)' ? '72 uur' : 'Art. 34');
  });

  it.each([
    'ik heb gebeld met die ouder en ze heeft het gewist',
    'ze heeft het gewist',
    'hij is al terug',
    'kan dicht',
    'mag dicht',
  ])('"%s" belongs there', async (text) => {
    await report();
    expect(await saysOnly(text)).toContain('Gaat dit over D-001?');
  });

  it.each([
    ['ik red het niet op tijd', 'Meer tijd'],
    ['meer tijd nodig', 'Meer tijd'],
    ['ik heb de foto weggehaald', 'Verder'],
    ['mag dicht', 'Verder'],
  ])('"%s" is about the request that runs: %s', async (text, button) => {
    await ask();
    await bot.say('later');
    const said = await saysOnly(text);
    expect(said).toContain('Gaat dit over R-001?');
    expect(said).toContain(`[${button}]`);
  });

  it('the number of a filing waits for where it is put down, behind the decision', async () => {
    await report();
    const offered = await bot.say('we hebben het gemeld bij de ap, nummer 2026-1234');
    await bot.press(offered.button('Besluit AP'));
    const { id } = await bot.record('D-001');
    await bot.answer({ 'is-breach': true }, { record: id });
    const decided = { 'tell-authority': true, 'authority-reason': 'Er stonden BSN in.' };
    const form = await bot.press((await bot.answer(decided, { record: id })).button('Gemeld bij de AP'));
    expect(form.text).toContain('2026-1234');
  });

  it.each([
    ['we hebben m terug!', 'Zet dit erbij'],
    ["it's been found, the driver had it", 'Zet dit erbij'],
    ['de map is weer terecht, lag bij de bso', 'Zet dit erbij'],
    ['nummer aangifte PL0900-2026', 'Zet dit erbij'],
    ['ap melding gedaan', 'Besluit AP'],
    ['het was loos alarm, hij lag in de kast', 'Besluit AP'],
    ['het is geen datalek want het was een testlijst', 'Besluit AP'],
    ["it's not a breach because it was a test list", 'Besluit AP'],
  ])('"%s" is put down there: %s', async (text, button) => {
    await report();
    const said = await saysOnly(text);
    expect(said).toContain('Gaat dit over D-001?');
    expect(said).toContain(`[${button}]`);
  });

  it.each([
    ['20 kinderen ongeveer', 'Aantal mensen: 20 mensen?'],
    ['het zijn er toch 15', 'Aantal mensen: 15 mensen?'],
    ['het waren er geen 12 maar 15', 'Aantal mensen: 15 mensen?'],
    ['there were actually 15 children', 'Aantal mensen: 15 mensen?'],
    ['het was half 9', 'Ontdekt: 24 november 2026 om 08:30?'],
    ['it was 8 am not 9', '24 november 2026 om 08:00?'],
  ])('"%s" is asked back: %s', async (text, line) => {
    await report();
    await bot.say('later');
    const known = (await bot.stored('D-001'))['noticed-at'];
    const said = await saysOnly(text);
    if (line.includes('08:30'))
      expect([known, said]).toEqual(['2026-11-24T07:30:00.000Z', expect.not.stringContaining('Bedoelt u')]);
    else expect(said).toContain(line);
  });

  it('a filing that was told is put down after the decision, whether it has its reason yet or not', async () => {
    await report();
    await bot.say('gemeld bij AP om 10 voor 9, nummer 2026-55555');
    await bot.say('ja');
    const decided = await bot.say('ja');
    expect(decided.text).toContain('U zei al: "gemeld bij AP om 10 voor 9, nummer 2026-55555"');
    const filing = await bot.say('ja');
    expect(filing.text).toContain('2026-55555');
    expect(filing.text).toContain('24 november 2026 om 08:50');
  });

  it('when something was filed is no reason to file it', async () => {
    await report();
    const { id } = await bot.record('D-001');
    await bot.press(`form|${id}|@authority-decision`);
    await bot.say('ja');
    const { text } = await bot.say('vandaag om 11 uur');
    expect(text).not.toContain('Waarom (AP): vandaag om 11 uur');
  });

  it('what was said to be a false alarm stands in the decision as its reason', async () => {
    await report();
    const offered = await bot.say('het was loos alarm, hij lag in de kast');
    const form = await bot.press(offered.button('Besluit AP'));
    expect(form.text).toContain('hij lag in de kast');
  });

  it.each([
    'de map is weer terecht, lag bij de bso',
    'we hebben het gevonden, de chauffeur had het',
    "it's been found, the driver had it",
  ])('"%s" beside a question of the register is of the breach, and answers nothing there', async (text) => {
    await report();
    await bot.say('/register nieuw');
    const said = await saysOnly(text);
    expect(said).toContain('Gaat dit over D-001?');
    expect(said).not.toMatch(/Bedoelt u|De gegevens staan hier/);
  });

  it('what was told to the parents is no filing', async () => {
    await report();
    expect(await saysOnly('we hebben het gemeld aan de ouders per telefoon')).not.toContain('Besluit AP');
  });

  it.each(['20 kinderen komen morgen', 'het was druk', 'de bal is terug', 'het zijn er veel'])(
    '"%s" puts nothing right',
    async (text) => {
      await report();
      await bot.say('later');
      expect(await saysOnly(text)).not.toMatch(/Bedoelt u in D-001/);
    },
  );

  it('the last of two is the one that is noted', async () => {
    await report();
    await bot.say('ze heeft het gewist');
    expect(await saysOnly('hij is al terug')).toContain('[Zet dit erbij]');
  });
});

describe('what is told with a number, or in a form of it', () => {
  it.each(['D-001: 40 klanten, naam en bsn stonden erop', 'zet bij D-001: de vinder heeft hem teruggebracht'])(
    '"%s" is put down there',
    async (text) => {
      await report();
      expect(await saysOnly(text)).toContain('[Zet dit erbij]');
    },
  );

  it('"de laptop was versleuteld" is of the breach that runs, unless it is something else', async () => {
    await report();
    await bot.say('later');
    const said = await saysOnly('de laptop was versleuteld');
    expect(said).toContain('Hoort dit bij D-001?');
    expect(said).toContain('[Het is iets anders]');
  });

  it('a number that is put right turns no decision', async () => {
    await report();
    const { id } = await bot.record('D-001');
    await bot.press(`form|${id}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: id });
    const decided = { 'tell-authority': true, 'authority-reason': 'Er stonden BSN in.' };
    await bot.press((await bot.answer(decided, { record: id })).button('Gemeld bij de AP'));
    await bot.say('vandaag om 8 uur, nummer 2026-55512');
    const { text } = await bot.say('het nummer klopt niet, het is 2026-55521');
    expect(text).toContain('Nummer van de AP: 2026-55521');
    expect(await bot.stored('D-001')).toMatchObject({ 'tell-authority': true });
  });
});

it('of two that run each says what it is about', async () => {
  await report();
  await bot.say('/datalek', noor);
  const values = {
    'what-happened': 'Loonstrook gemaild',
    'noticed-at': '2026-11-24T07:40:00.000Z',
    'still-open': false,
  };
  await bot.answer({ ...values, incident: 'mail-wrong-person' }, { record: 'new:breach-report', as: noor });
  expect(await saysOnly('kan dicht')).toContain('D-002 · Mail naar de verkeerde persoon');
});

describe('one of two that run', () => {
  beforeEach(async () => {
    await report();
    await bot.say('/datalek', noor);
    const values = {
      'what-happened': 'Loonstroken van drie collega\u2019s naar een klant gemaild',
      'noticed-at': '2026-11-24T07:40:00.000Z',
      'still-open': false,
    };
    await bot.answer({ ...values, incident: 'mail-wrong-person' }, { record: 'new:breach-report', as: noor });
  });

  it.each([
    ['die met de loonstroken', 'D-002'],
    ['de laptop', 'D-001'],
    ['ik bedoel die mail', 'D-002'],
    ['d-1', 'D-001'],
    ['de tweede', 'D-002'],
    ['nee die van de gestolen laptop', 'D-001'],
    ['the first one', 'D-001'],
  ])('is named in words: "%s"', async (which, number) => {
    await saysOnly('de klanten zijn gebeld');
    expect((await bot.say(which)).text).toContain(`Genoteerd bij ${number}.`);
    expect(Object.values(await bot.stored(number))).toContain('de klanten zijn gebeld');
  });

  it.each([
    ['de laptop is weer gevonden', 'D-001', 'D-002'],
    ['de klant heeft de loonstroken gewist, we hebben hem gebeld en hij heeft ze verwijderd', 'D-002', 'D-001'],
  ])('is the one whose words are in it: "%s"', async (said, number, other) => {
    const shown = await saysOnly(said);
    expect(shown).toContain(number);
    expect(shown).not.toContain(other);
  });

  it.each(['ja', 'welke bedoelt u', 'allebei'])('is none of them by "%s"', async (said) => {
    await saysOnly('kan dicht');
    expect(await saysOnly(said)).not.toContain('# D-00');
  });
});

describe('of two requests, what is said with a name', () => {
  beforeEach(async () => {
    await ask(noor, 'mevrouw Jansen');
    await ask(noor, 'dhr. Bakker');
    await bot.say('later');
  });

  it.each([
    ['jansen is afgehandeld', 'R-001', 'Verder'],
    ['die van bakker trek ze in', 'R-002', 'Ingetrokken'],
    ['bakker hoeft het niet meer', 'R-002', 'Ingetrokken'],
    ['maak de brief voor jansen', 'R-001', 'Brief'],
  ])('is of that one: "%s"', async (said, number, button) => {
    const shown = await saysOnly(said);
    expect(shown).toContain(number);
    expect(shown).toContain(`[${button}]`);
    expect(shown).not.toContain(number === 'R-001' ? 'R-002' : 'R-001');
  });

  it('without one asks which, and takes the name as an answer', async () => {
    expect(await saysOnly('maak de brief')).toMatch(/R-001[\s\S]*R-002/);
    expect(await saysOnly('die van bakker')).toContain('R-002');
  });

  it('is no request where nobody of that name asked', async () => {
    expect(await saysOnly('de vergadering is afgehandeld')).not.toMatch(/Gaat dit over/);
  });
});

describe('how many people it is about, put right in words', () => {
  beforeEach(async () => {
    await report();
    const { id } = await bot.record('D-001');
    await bot.press(`change|${id}|people`);
    await bot.answer({ people: 40 }, { record: id });
  });

  it.each([
    ['beside a question about a key', 'readable', 'aantal moet 36 zijn'],
    ['beside one with options', 'gives', 'het aantal mensen is 36 geen 40'],
    ['beside one about data', 'data', '36 mensen, niet 40'],
    ['as it turned out', 'gives', 'het blijken er toch 36 te zijn'],
    ['as it turned out, in English', 'data', 'it turns out there are 36 people'],
  ])('%s', async (_where, path, said) => {
    const { id } = await bot.record('D-001');
    await bot.press(`change|${id}|${path}`);
    expect(await saysOnly(said)).toMatch(/Bedoelt u in D-001.*: Aantal mensen: 36 mensen\?/);
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ people: 36 });
    expect(await bot.stored('D-001')).not.toHaveProperty(path);
  });

  it('with its number, while nothing is asked', async () => {
    await bot.say('later');
    await saysOnly('d-001 aantal mensen moet 36 zijn');
    expect((await bot.say('ja')).text).toContain('36');
    expect(await bot.stored('D-001')).toMatchObject({ people: 36 });
  });
});
