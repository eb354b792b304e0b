// What people say in passing is heard as what they mean: nothing of it is stored as something else, and a yes is of what was asked.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, type Heard, noor, placesTold, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const request = { words: 'Zij wil haar dossier inzien', kinds: ['access'], about: 'customer', received: '2026-11-23' };
async function asked(values: Readonly<Record<string, unknown>> = request): Promise<void> {
  await bot.say('/verzoek nieuw');
  await bot.answer(values, { record: 'new:request-report' });
}

it('"wel" ends what is denied before it', async () => {
  await bot.say('/register');
  const { text } = await bot.say("van vliet, garage. geen site geen nieuwsbrief wel camera's");
  expect(text).toMatch(/Website: nee[\s\S]*Camera's: ja/);
});

describe('a side step in the first minutes', () => {
  it('leaves a story that waits for its yes', async () => {
    await bot.say('hoi');
    await bot.say('wij zijn kinderopvang De Zonnebloem met 6 mensen');
    await bot.say('o wacht joep is zn telefoon kwijt');
    await bot.say('nee');
    const card = await bot.say('verder');
    expect(card.text).toContain('Dit begrijp ik van uw bedrijf');
    await bot.press(card.button('Ja, dat klopt'));
    expect((await bot.stored())['staff']).toBe(6);
  });

  it('leaves what a form holds, and a request that is sent meanwhile takes none of it', async () => {
    await bot.say('hoi');
    await bot.say('vv de treffers, secretaris@vvdetreffers.nl');
    await bot.say('oud-lid wil alles weg');
    await bot.say('ja');
    await bot.say('verstuur');
    await bot.say('later');
    const back = await bot.say('ja');
    expect(back.field('name').sent).toBe('vv de treffers');
    expect(back.field('contact').sent).toBe('secretaris@vvdetreffers.nl');
  });

  it('puts a kind of business right, and counts nobody by it', async () => {
    await bot.say('hoi');
    await bot.say('ik heb een kapsalon, 3 mensen in dienst');
    const { text } = await bot.say('nee we zijn geen boekhouder we zijn een kapper');
    expect(text).toMatch(/Kapper[\s\S]*3 mensen/);
  });
});

describe('in the introduction', () => {
  beforeEach(async () => {
    await heldOnce(bot, 'up to the deputy', async () => {
      await bot.answer({ name: 'Garage Van Vliet', contact: 'info@vanvliet.nl' });
      for (const said of ['1', '4', 'ik']) await bot.say(said);
    });
  });

  it.each(['doe maar over slaan', 'ok ben er weer', 'antwoord is gister gemaild'])(
    'nobody is called "%s"',
    async (said) => {
      await bot.say(said);
      expect(await bot.stored()).not.toHaveProperty('deputy.other');
      const people = await bot.read(({ people: all }, organisation) => all.list(organisation));
      expect(people.map(({ name }) => name)).toEqual(['noor']);
    },
  );

  it.each(['verder', 'volgende'])('nobody is called "%s", in the field of a form either', async (word) => {
    await bot.answer({ deputy: { other: word } });
    const people = await bot.read(({ people: all }, organisation) => all.list(organisation));
    expect(people.map(({ name }) => name)).toEqual(['noor']);
  });

  it('who has no time stops for now, and is not asked about a deputy', async () => {
    expect((await bot.say('heb even geen tijd')).text).toContain('Alles is bewaard.');
    expect(await bot.stored()).not.toHaveProperty('deputy');
  });

  it('what is typed after "later" answers nothing by chance', async () => {
    await bot.say('later');
    const shown = await bot.say('mijn printer doet het niet');
    expect(shown.text).toContain('Er staat nu geen vraag open');
    await bot.say('ja');
    expect(await bot.stored()).not.toHaveProperty('deputy');
  });

  it('"ja" to nothing that is on the screen goes on, and answers nothing', async () => {
    await bot.say('geen vervanger');
    await bot.say('later');
    const before = await bot.stored();
    const back = await bot.say('ja');
    expect(back.text).toContain('Bewaart u gegevens van klanten?');
    expect(await bot.stored()).toEqual(before);
  });

  it('"nee geen zzpers" says no to them, and to nothing else', async () => {
    await bot.say('geen vervanger');
    expect((await bot.say('nee geen zzpers')).text).toMatch(/Inhuur: nee/);
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ hires: false });
    expect(await bot.stored()).not.toHaveProperty('has-customers');
  });

  it.each(['nee, niemand', 'ja 300', 'no, nobody'])(
    '"%s" behind a breach that was told answers nothing that was left',
    async (said) => {
      await bot.answer({ deputy: 'none' });
      await bot.say('later');
      await bot.say('onze laptop met klantgegevens is gestolen');
      await bot.say(said);
      expect(await bot.stored()).not.toHaveProperty('has-customers');
      expect((await bot.say('dit melden')).text).toContain('onze laptop met klantgegevens is gestolen');
    },
  );

  it('what is surely the answer is still heard after "later"', async () => {
    await bot.say('later');
    await bot.say('Joost');
    await bot.say('ja');
    expect(JSON.stringify(await bot.stored())).toContain('deputy');
  });

  it.each(['nee bezig nu', 'ja momentje'])('"%s" is no answer yet', async (said) => {
    await bot.answer({ deputy: 'none' });
    await bot.say(said);
    expect(await bot.stored()).not.toHaveProperty('has-customers');
  });

  it('a no to something else is no no to what is asked', async () => {
    await bot.answer({ deputy: 'none' });
    const shown = await bot.say('we hebben klanten en personeel, geen webshop');
    for (const line of ['Klanten: ja', 'Personeel: ja', 'Webwinkel: nee']) expect(shown.text).toContain(line);
  });
});

describe('at a card with our proposal', () => {
  beforeEach(() => finishFirstRun(bot));

  it('"ja" below an aside goes on with the card, and agrees to nothing on it', async () => {
    const form = await bot.press(`open|${(await bot.record('V-001')).id}`);
    await bot.answer(placesTold(form), { record: (await bot.record('V-001')).id });
    const before = await bot.versions('V-001');
    await bot.say('mag ik een kopie van een paspoort maken');
    const shown = await bot.say('ja');
    expect(await bot.versions('V-001')).toEqual(before);
    expect(shown.button('Klopt')).toBeDefined();
  });

  it('"iedereen behalve de monteurs" is not everybody', async () => {
    const form = await bot.press(`open|${(await bot.record('V-001')).id}`);
    expect(form.field('access')).toBeDefined();
    const shown = await bot.say('iedereen behalve de monteurs');
    expect(shown.field('access').sent).not.toEqual(expect.arrayContaining(['everybody']));
    expect(shown.field('access').sent).not.toEqual(expect.arrayContaining(['workshop']));
  });
});

describe('a request that is told', () => {
  beforeEach(() => finishFirstRun(bot));
  const told = async (said: string): Promise<Heard> => {
    await bot.say(said, 'piet');
    return bot.say('ja', 'piet');
  };

  it.each([
    ['klant mailde gisteren: geboren 3 mei 1975 en wil alles gewist hebben', '2026-11-23'],
    ['verzoek om inzage, brief van 20 nov, kwam gister binnen', '2026-11-23'],
  ])('came in on the day that says so: "%s"', async (said, day) => {
    expect((await told(said)).field('received').sent).toBe(day);
  });

  it('is asked on which day it came in, with today in it, where only another day was told', async () => {
    const form = await told("oud collega henk, uit dienst sinds 1 juni, wil z'n personeelsdossier inzien");
    expect(form.field('received')).toMatchObject({ suggestion: '2026-11-24' });
    await bot.say('ja', 'piet');
    expect((await bot.stored((await bot.record('R-001')).id))['received']).toBe('2026-11-24');
  });

  it.each(['moet 12-3-1961 zijn', 'de juiste datum is 12-3-1961'])(
    'takes what a birthday should be for what is asked, and not for when it came in: "%s"',
    async (said) => {
      await told('mevr de boer belde, haar geboortedatum staat verkeerd bij ons');
      const form = await bot.say(said, 'piet');
      expect(form.field('received').sent).toBeUndefined();
      expect(form.field('words').sent).toContain(said);
      expect((await bot.say('1 september ontvangen', 'piet')).field('received').sent).toBe('2026-09-01');
    },
  );

  it('does not come in on a birthday that is told alone', async () => {
    await told('mevr de boer belde, haar geboortedatum staat verkeerd bij ons');
    await bot.say('12-3-1961', 'piet');
    const form = await bot.say('nee, ze mailde', 'piet');
    expect(form.field('received').sent).toBeUndefined();
  });

  it('has every wish in it, and the name that was told', async () => {
    const form = await told(
      'mevr Bos mailt: ik wil graag een kopie van mijn dossier, mijn adres klopt niet en stuur me geen reclame meer',
    );
    expect(form.field('kinds').sent).toEqual(expect.arrayContaining(['access', 'rectification', 'marketing']));
    expect(form.field('who').sent).toBe('mevr Bos');
  });

  it('is of another kind after a no that says so', async () => {
    await bot.say('mevr de boer wil haar dossier inzien, belde gister', 'piet');
    const form = await bot.say('nee, ze wil het laten verwijderen', 'piet');
    expect(form.field('kinds').sent).toEqual(['erasure']);
    expect(form.field('received').sent).toBe('2026-11-23');
  });

  it.each(['laat maar zitten', 'nee laat maar', 'was gewoon een vraag'])('is gone with "%s"', async (said) => {
    await told('een klant wil zien wat we van hem hebben');
    expect((await bot.say(said, 'piet')).text).not.toContain('Herkennen aan');
    await bot.say('ja', 'piet');
    const all = await bot.read(({ records }, organisation) => records.list(organisation, 'request'));
    expect(all).toEqual([]);
  });
});

describe('a request that runs', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await asked({ ...request, who: 'mevrouw de Boer' });
    await bot.say('later');
  });

  it.each(['mevr de boer ziet er toch van af', 'zet R-001 op ingetrokken, ze hoeft het niet meer'])(
    'is withdrawn, and no new one: "%s"',
    async (said) => {
      const shown = await bot.say(said);
      expect(shown.text).toContain('Gaat dit over R-001?');
      expect(shown.button('Ingetrokken')).toBeDefined();
    },
  );

  it('goes on where somebody wants that', async () => {
    const shown = await bot.say('ik wil verder met het verzoek van mevrouw de boer');
    expect(shown.ask.title).toMatch(/^R-001/);
    expect(shown.text).not.toContain('datalek');
  });

  it('has its day and way of sending where both are told in one breath', async () => {
    const shown = await bot.say('mevrouw de boer krijgt een kopie van haar hele dossier, gister gemaild');
    expect(shown.text).toContain(
      'Bedoelt u in R-001 Zien wat u bewaart: Beantwoord op: 23 november 2026; Hoe beantwoord: Per e-mail?',
    );
    expect(shown.text).not.toContain('datalek');
  });

  it('is no breach when somebody says on which day it was', async () => {
    expect((await bot.say('en het was maandag niet gister', 'piet')).text).not.toContain('Dit klinkt als');
  });

  it.each([
    ['niemand, gevonden, blijft staan', 'found'],
    ['ik, gevonden en gedaan', 'done'],
  ])('hears what was found: "%s"', async (said, result) => {
    await bot.press(`open|${(await bot.record('R-001')).id}`);
    await bot.say('zijzelf');
    await bot.say('nee');
    const places = await bot.say('1');
    const path = places.ask.fields.map((field) => field.path).find((one) => one.endsWith('/result')) ?? '';
    expect((await bot.say(said)).field(path).sent).toBe(result);
  });

  it.each(['gevonden', 'deels', 'gevonden maar nog niet gewist'])(
    'says of "%s" neither who looks nor that it is done',
    async (said) => {
      await bot.press(`open|${(await bot.record('R-001')).id}`);
      await bot.say('zijzelf');
      await bot.say('nee');
      await bot.say('1');
      const shown = await bot.say(said);
      expect(shown.text).not.toMatch(/Wie kijkt: (?:deels|gevonden)|Uitkomst: Gevonden en gedaan/);
    },
  );
});

describe('a breach that runs', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await bot.say('/datalek', 'piet');
    const values = {
      'what-happened': 'Mail verkeerd verstuurd',
      'noticed-at': '2026-11-24T07:30:00.000Z',
      'still-open': false,
    };
    await bot.answer(values, { record: 'new:breach-report', as: 'piet' });
  });

  it('gets more of it from who reported it, with one yes', async () => {
    const shown = await bot.say('oh en der zat ook een kopie paspoort bij', 'piet');
    expect(shown.text).not.toContain('gegijzeld');
    await bot.say('ja', 'piet');
    const all = await bot.read(({ records }, organisation) => records.list(organisation, 'breach'));
    expect(all).toHaveLength(1);
  });

  it('hears the number of the authority and not the word before it', async () => {
    const { id } = await bot.record('D-001');
    await bot.press(`form|${id}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: id });
    await bot.answer({ 'tell-authority': true, 'authority-reason': 'Er stonden BSN in.' }, { record: id });
    await bot.press(`add-row|${id}|filings|0`);
    const form = await bot.say('volledige melding, vandaag om acht uur, zaaknummer 2026-44113');
    const sent = form.ask.fields.map(({ path, sent: value }) => [path.split('/').at(-1), value]);
    expect(Object.fromEntries(sent)).toMatchObject({ filing: 'final', number: '2026-44113' });
  });

  it.each(['we hebben iedereen gebeld vandaag', 'dossier kan dicht'])('is not decided with "%s"', async (said) => {
    const { id } = await bot.record('D-001');
    await bot.press(`form|${id}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: id });
    await bot.say(said);
    await bot.say('ja');
    expect(await bot.stored('D-001')).not.toHaveProperty('tell-authority');
    expect(await bot.stored('D-001')).not.toHaveProperty('authority-reason');
  });

  it('is decided with a reason behind "ja we melden"', async () => {
    await bot.press(`form|${(await bot.record('D-001')).id}|@authority-decision`);
    expect((await bot.say("ja we melden, want er stonden bsn's in")).text).toContain('Melden bij de AP: ja');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({
      'tell-authority': true,
      'authority-reason': "er stonden bsn's in",
    });
  });

  it.each([
    ['per ongeluk bij een notaris die we al jaren vertrouwen', 'trusted'],
    ['iemand met dezelfde achternaam, ook klant hier', 'known'],
  ])('is with "%s"', async (said, recipients) => {
    const { id } = await bot.record('D-001');
    await bot.press(`change|${id}|recipients|0`);
    await bot.say(said);
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ recipients });
  });

  it.each([
    ['ik pak D-001 op', 'Ik pak dit op'],
    ['sluit D-001', 'Dossier sluiten'],
  ])('is meant by its number: "%s"', async (said, label) => {
    expect((await bot.say(said)).button(label)).toBeDefined();
  });
});

describe('nothing open', () => {
  beforeEach(() => finishFirstRun(bot));

  it.each(['krijg ik boete als ik niks doe', 'mn vrouw stopt ermee', 'haal signal maar weg'])(
    '"%s" is no request of somebody',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('verzoek over eigen gegevens');
    },
  );

  it('what this is, is told in a few sentences', async () => {
    const { text } = await bot.say('wat is dit eigenlijk');
    expect(text).toContain('Ik help u met drie dingen');
    expect(text.split(/\s+/).length).toBeLessThan(80);
  });

  it('who wants to report in confidence does, and that is no part of what happened', async () => {
    await bot.say('mail met salarissen naar de verkeerde gestuurd', 'piet');
    await bot.say('ja', 'piet');
    const form = await bot.say('wil dit vertrouwelijk melden', 'piet');
    const [only] = form.field('confidant').options ?? [];
    expect(form.field('confidant').sent).toBe(only?.id);
    expect(form.field('what-happened').sent).not.toContain('vertrouwelijk');
  });

  it.each([
    'mijn naam mag er niet in',
    'please keep my name out of it',
    'maar laat mijn naam erbuiten',
    'niemand mag weten dat ik het gemeld heb',
    'ik wil niet genoemd worden',
    "i don't want to be named",
  ])('who does not want to be named in a report is asked nothing else: "%s"', async (words) => {
    await bot.say('mail met salarissen naar de verkeerde gestuurd', 'piet');
    const form = await bot.say(words, 'piet');
    expect(form.text).not.toContain('verzoek over eigen gegevens');
    expect(form.field('confidant').sent).toBe(form.field('confidant').options?.[0]?.id);
    expect(form.field('what-happened').sent).toContain('mail met salarissen naar de verkeerde gestuurd');
  });

  it('who says so with what happened, too', async () => {
    await bot.say('/datalek', 'piet');
    const form = await bot.say('laptop gestolen uit de auto, mijn naam mag er niet in', 'piet');
    expect(form.field('confidant').sent).toBe(form.field('confidant').options?.[0]?.id);
  });

  it('who is the only one to get reports reads that', async () => {
    await bot.say('/datalek');
    await bot.say('laptop gestolen uit de auto');
    expect((await bot.say('mijn naam mag er niet in')).text).toContain('Alleen u krijgt hier meldingen');
  });

  it.each([
    'mijn naam is niet gelekt',
    'klant belde, wil haar gegevens zien',
    'de klant wil niet dat zijn naam genoemd wordt',
  ])('says nothing of who reports: "%s"', async (words) => {
    await bot.say('/datalek', 'piet');
    await bot.say('mail met salarissen naar de verkeerde gestuurd', 'piet');
    expect((await bot.say(words, 'piet')).text).not.toMatch(/Vertrouwelijk bij: noor/);
  });

  it('what stands behind a no is told as well', async () => {
    await bot.say('ben vanochtend mn werktelefoon kwijt geraakt', 'piet');
    await bot.say('ja', 'piet');
    const form = await bot.say('nee, hij zat op slot en ict heeft m op afstand gewist', 'piet');
    expect(form.field('still-open').sent).toBe(false);
    expect(form.field('what-happened').sent).toContain('op afstand gewist');
  });
});

it.each([
  ['vorige week een brief verkeerd verstuurd, klant belde net', '24 november 2026'],
  ['dinsdag op een nep link geklikt, zie vandaag pas dat er mails weg zijn gegaan', '24 november 2026'],
])('a breach is noticed when it is noticed, and not when it happened: "%s"', async (said, day) => {
  await finishFirstRun(bot);
  expect((await bot.say(said, noor)).text).toContain(`Gemerkt op: ${day}`);
});

it.each(['klantgegevens en berichten 5 jaar', 'waarom staan er nog zoveel open'])(
  'is no breach: "%s"',
  async (said) => {
    await finishFirstRun(bot);
    expect((await bot.say(said)).text).not.toContain('datalek. Zal ik');
  },
);

describe('who is away, or hands over', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await bot.say('hoi', 'tineke');
  });

  it('fills the form of that with the days and the deputy', async () => {
    const form = await bot.say('ik ben drie weken weg, tineke vervangt me');
    expect(form.field('from').sent).toBe('2026-11-24');
    expect(form.field('until').sent).toBe('2026-12-14');
    expect(form.text).toContain('Vervanger: tineke');
    expect(form.text).not.toContain('verzoek');
  });

  it.each(['tineke neemt het over van mij', 'ik wil mijn taken overdragen aan tineke'])('"%s"', async (said) => {
    const form = await bot.say(said);
    expect(form.text).toContain('Overdragen');
    expect(form.text).toContain('Aan wie: tineke');
  });

  it('hears the name of a colleague where one is asked', async () => {
    await bot.say('/register overdragen');
    expect((await bot.say('tineke')).text).toContain('Aan wie: tineke');
  });
});

describe('the name of who asks', () => {
  it.each([
    ['nee niet jansen maar janssen', 'janssen'],
    ['nee, hij heet janssen', 'janssen'],
    ['het is janssen, niet jansen', 'janssen'],
    ['janssen heet hij', 'janssen'],
  ])('is put right: "%s"', async (said, name) => {
    await finishFirstRun(bot);
    await bot.say('klant wil weten wat we van hem hebben');
    await bot.say('ja');
    await bot.say('jansen');
    expect((await bot.say(said)).field('who').sent).toBe(name);
  });

  it.each([
    ['mevrouw jansen heet ze', 'mevrouw jansen'],
    ['jan de wit heet hij', 'jan de wit'],
    ['hij heet ahmed, adres kerkstraat 3', 'ahmed, kerkstraat 3'],
    ['ahmed heet ie, klantnummer 1042', 'ahmed, klantnummer 1042'],
    ['she is called Ann, phone 06 12345678', 'Ann, 06 12345678'],
    ['her name is Ann Smith', 'Ann Smith'],
  ])('is taken out of what is said of them, and asks nothing: "%s"', async (said, who) => {
    await finishFirstRun(bot);
    await bot.say('klant wil inzage');
    await bot.say('ja');
    const form = await bot.say(said);
    expect(form.field('who').sent).toBe(who);
    expect(form.text).toContain('De vraag: klant wil inzage\n');
  });

  it('is no part of what they want beside it', async () => {
    await finishFirstRun(bot);
    await bot.say('klant heeft een vraag over zijn gegevens');
    await bot.say('ja');
    const form = await bot.say('ze heet jansen en wil ook dat het weg gaat');
    expect(form.field('who').sent).toBe('jansen');
    expect(form.text).toMatch(/De vraag: .*wil ook dat het weg gaat/);
  });

  it.each(['hoe heet ze ook alweer', 'zo heet ze niet', 'zijn hond heet bello', 'dat heet inzage'])(
    'is not read in "%s"',
    async (said) => {
      await finishFirstRun(bot);
      await bot.say('klant wil inzage');
      await bot.say('ja');
      const { text } = await bot.say(said);
      expect(text).not.toMatch(/Herkennen aan: (?!Waaraan)/);
    },
  );

  it.each(['advocaat stuurt brief', 'lekker weer vandaag he', 'maak een brief voor de ouders', 'er stonden fotos op'])(
    '"%s" is not the name of a business',
    async (said) => {
      await bot.say('hoi');
      expect((await bot.say(said)).text).not.toContain(`Naam bedrijf: ${said}`);
    },
  );

  it('who mailed a wish wants no mail stopped', async () => {
    await finishFirstRun(bot);
    const { text } = await bot.say("kees de wit mailde, hij wil z'n bankrekening uit twinfield");
    expect(text).toContain('Iets laten weghalen');
    expect(text).not.toContain('Geen reclame meer');
    expect((await bot.say('iemand wil geen mail meer')).text).not.toContain('Hoe ontvangen');
  });
});

describe('where it is and who keeps it', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await bot.say('hoi', 'lotte');
    await bot.press('begin|webshop');
  });

  it('a program is no place where people work', async () => {
    const { text } = await bot.say('shopify');
    expect(text).toContain('Shopify');
    expect(text).not.toContain('Wie erbij kan: Winkel of balie');
  });

  it('"en lotte houdt dat bij" is who keeps it, and nobody who can reach it', async () => {
    const { text } = await bot.say('shopify, alleen de eigenaar, en lotte houdt dat bij');
    expect(text).toContain('Wie erbij kan: Eigenaar of directie');
    expect(text).toContain('Wie houdt dit bij: lotte');
    expect(text).not.toContain('lotte houdt dat bij');
  });
});

describe('what is said of the business beside what is asked', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await bot.press('begin|webshop');
  });

  it.each(['nee we zijn met 6', 'oh en we zijn met 6 trouwens'])(
    '"%s" picks no program, and is asked back',
    async (said) => {
      const heard = await bot.say(said);
      expect(heard.text).toContain('Aantal mensen: 6 mensen');
      expect(heard.text).toContain('We waren bezig met');
    },
  );

  it('"nog niemand" is who keeps it, and not where it is', async () => {
    const { text } = await bot.say('nog niemand');
    expect(text).toContain('Wie houdt dit bij: Nog niemand');
    expect(text).not.toContain('plaatsen: Geen');
  });

  it('a form is saved in the words of its button', async () => {
    await bot.say('shopify, alleen de eigenaar, en ik houd dat bij');
    expect((await bot.say('sla maar op')).text).not.toContain('Er is nog niets bewaard');
  });
});

describe('what was told and is left for later', () => {
  beforeEach(() => finishFirstRun(bot));

  it('a report is offered again, with everything that was filled in', async () => {
    await bot.say('er is een mail naar de verkeerde klant gegaan');
    await bot.say('ja');
    await bot.say('vandaag 8 uur');
    expect((await bot.say('later')).text).toContain('nog niet gemeld');
    const form = await bot.say('ja');
    expect(form.field('what-happened').sent).toContain('verkeerde klant');
    expect(form.text).toContain('24 november 2026 om 08:00');
  });

  it('one that is called off is not', async () => {
    await bot.say('er is een mail naar de verkeerde klant gegaan');
    await bot.say('ja');
    expect((await bot.say('laat maar')).text).toContain('Er is niets bewaard');
    expect((await bot.say('ja')).text).not.toContain('nog niet gemeld');
  });
});

it('a story waits while something else is proposed beside it', async () => {
  await bot.say('hoi');
  await bot.say('wij zijn fysio de brug, 5 mensen, intramed en zivver');
  await bot.say('we gebruiken ook zorgmail voor de nieuwsbrief');
  const card = await bot.say('verder');
  expect(card.text).toContain('5 mensen');
});

it('a story that waits is forgotten after a quarter of an hour, whatever is said meanwhile', async () => {
  await bot.say('hoi');
  await bot.say('wij zijn fysio de brug, 5 mensen, intramed en zivver');
  bot.now = '2026-11-24T08:10:00.000Z';
  await bot.say('o wacht joep is zn telefoon kwijt');
  bot.now = '2026-11-24T08:14:00.000Z';
  await bot.say('nee');
  bot.now = '2026-11-24T08:20:00.000Z';
  expect((await bot.say('verder')).text).not.toContain('5 mensen');
});

describe('what is no report and no answer', () => {
  it.each([
    "we deleted mr Brown's data last week like he asked, all done",
    'we hebben de gegevens van mevrouw Bos verwijderd zoals ze vroeg',
    'client wants his car back before noon, no chance',
    'klant wil zijn fiets terug voor vijven',
    'ik wil een lijstje met wanbetalers delen met de andere winkels in de straat, kan dat',
  ])('is offered as none: "%s"', async (said) => {
    await finishFirstRun(bot);
    await bot.say('later');
    const { text } = await bot.say(said);
    expect(text).not.toMatch(/Zal ik het (?:melden|doorgeven)/);
  });

  it.each([
    'je luistert gewoon niet naar wat ik zeg',
    'sorry, ik zat te dagdromen',
    'we sturen elke vrijdag een folder',
  ])('answers no question of yes or no: "%s"', async (said) => {
    await bot.answer({ name: 'Garage Van Vliet', contact: 'info@vanvliet.nl' });
    for (const one of ['1', '4', 'ik', 'nee']) await bot.say(one);
    const { text } = await bot.say(said);
    expect(text).not.toMatch(/Bedoelt u: (?:Klanten|Leveranciers|Personeel)/);
  });
});

it.each(['dat komt toch weer op mijn bordje terecht', 'ligt op mijn bord'])(
  'who takes care of privacy is me: "%s"',
  async (said) => {
    await bot.answer({ name: 'Garage Van Vliet', contact: 'info@vanvliet.nl' });
    for (const one of ['1', '4']) await bot.say(one);
    expect((await bot.say(said)).text).toContain('Bedoelt u: noor?');
  },
);

it('what a hand makes on the keys is no name of an activity', async () => {
  await finishFirstRun(bot);
  await bot.say('naam');
  await bot.answer({ name: 'xcvbnm,./' }, { record: 'V-001' }).catch(() => undefined);
  expect((await bot.stored('V-001'))['name']).not.toBe('xcvbnm,./');
});
