// An introduction as people type it: who speaks is no business, a remark is no name, and who is counted is counted once.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, 'hoi');
});
afterEach(() => bot.close());

it('a story in which somebody says who they are first is understood as a whole', async () => {
  const { text } = await bot.say(
    "hoi, Fatma hier, fysiopraktijk FysioFit in zwolle met z'n zessen, patientdossiers zitten in Intramed, afspraken via de website, en we appen nogal met patienten. o ja een camera bij de deur",
  );
  for (const line of [
    'Naam bedrijf: fysiopraktijk FysioFit',
    'Zorg of welzijn',
    '6 mensen',
    "Camera's: ja",
    'Intramed',
  ])
    expect(text).toContain(line);
  expect(text).not.toContain('Fatma');
});

describe('the name', () => {
  it.each([
    'dag, met Rik. ik heb een bouwbedrijf met 14 man',
    'fysio praktijk, 6 man, nou ja eigenlijk 5 en een stagiaire',
    'fysiopraktijk in Zwolle, 6 man, we gebruiken Intramed',
    'physio practice here, 6 people, we use Intramed',
  ])('is not who speaks, nor what they are: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Aantal mensen');
    expect(text).not.toContain('Naam bedrijf: ');
  });

  it.each([
    ['hallo met Fatma van FysioFit', 'FysioFit'],
    ['hello, this is Fatma from FysioFit', 'FysioFit'],
    ['ik ben anja, de secretaris van voetbalvereniging De Lindehoek', 'voetbalvereniging De Lindehoek'],
    ['ik ben Anja, secretaris van voetbalvereniging De Lindehoek', 'voetbalvereniging De Lindehoek'],
    ['met Karin, de eigenaresse van Bloemen Bea', 'Bloemen Bea'],
    ["I'm Tom, owner of Brightpath Labs", 'Brightpath Labs'],
    ['this is Sue, the office manager at Hill & Co', 'Hill & Co'],
    ['Restaurant In Bloom', 'Restaurant In Bloom'],
    ['Met Liefde', 'Met Liefde'],
    ['wij zijn Bloemen Bea', 'Bloemen Bea'],
    ['dit is De Korst', 'De Korst'],
    ['Fysio Ilse', 'Fysio Ilse'],
  ])('is what stands behind who speaks, and a name of its own: "%s"', async (said, name) => {
    const form = await bot.say(said);
    expect(form.text).not.toContain('leveranciers zetten');
    expect(form.field('name').sent).toBe(name);
  });

  it.each([
    'hoi met mij',
    'hallo, met mij weer',
    'ik ben anja',
    'met Anja',
    "hi, i'm Tom",
    'mijn naam is Joost',
    'ik heet Joost de Wit',
    'hoi, Joost hier',
    'noem mij maar Joost',
    'ik ben de secretaris',
    'I am the owner',
  ])('is none of who speaks: "%s"', async (said) => {
    const { text, replies } = await bot.say(said);
    expect(text).not.toMatch(/Naam bedrijf: (?!Hoe heet uw bedrijf\?)|Bedoelt u/);
    for (const reply of replies)
      if (reply.type === 'ask') expect(reply.fields.filter(({ sent }) => sent !== undefined)).toEqual([]);
    expect(await bot.stored()).not.toHaveProperty('name');
  });

  it.each([
    'ik wil eerst even rondkijken',
    'hoi met mij',
    'just looking around',
    "hold on, phone's ringing",
    'moment, de telefoon gaat',
    '14 man',
  ])('is none of what is only said: "%s"', async (said) => {
    await bot.answer({ name: said, contact: 'info@fysiofit.nl' });
    expect(await bot.stored()).not.toHaveProperty('name');
  });

  it.each(['ik wil eerst even rondkijken', 'just looking around here'])(
    'is not read in it either: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('Naam bedrijf');
      expect(await bot.stored()).toEqual({});
    },
  );

  it.each(['"14 man"', 'De Moment', 'Hold Fast', 'Kijk op Kleur'])('may be an odd one: %s', async (name) => {
    await bot.answer({ name, contact: 'info@fysiofit.nl' });
    expect(await bot.stored()).toMatchObject({ name: name.replaceAll('"', '') });
  });
});

describe('hired workers', () => {
  it.each([
    ['uitzendburo flexteam, 5 man op kantoor en zon 120 uitzendkrachten', false],
    ['wij zijn een uitzendbureau in Tilburg, 6 mensen, veel Poolse uitzendkrachten', false],
    ['we are a temp agency with 6 people, about 80 temps', false],
    ['detacheringsbureau met 8 man, we hebben 40 uitzendkrachten aan het werk', false],
    ['bakkerij met 8 man en in december uitzendkrachten', true],
    ['drukkerij, 8 man, via een uitzendbureau komen er soms mensen bij', true],
    ['wij zijn een schildersbedrijf, 5 mensen en 2 uitzendkrachten', true],
  ])('are not those of who is the agency: "%s"', async (said, hires) => {
    const { text } = await bot.say(said);
    expect(text.includes('Inhuur: ja')).toBe(hires);
  });
});

describe('how many they are', () => {
  it.each([
    ['webshop in hondenvoer, me broer en ik', 2],
    ['webwinkel, mijn zus en ik', 2],
    ['webshop in pet food, my brother and me', 2],
  ])('with family: "%s"', async (said, staff) => {
    expect((await bot.say(said)).text).toMatch(new RegExp(`Aantal mensen: ${staff}\\b`));
  });

  it.each([
    ['fysiopraktijk in Zwolle, met z n zessen, nou eigenlijk 5 en een stagiaire. FysioFit heet t', 6],
    ['fysiopraktijk, 8 man, nou ja eigenlijk 5 en een stagiaire', 6],
    ['ik heb een fysiopraktijk, maar mijn compagnon gaat er per 1 januari uit, dus nu nog 7 straks 6', 7],
    ["ik heb een praktijk met mijn man en 4 fysio's", 6],
    ['i have a physio practice with my husband and 4 physios', 6],
    ['nee we zijn met 15 sinds vorige week', 15],
    ['14 man', 14],
  ])('"%s": %i', async (said, staff) => {
    expect((await bot.say(said)).text).toMatch(new RegExp(`\\b${staff} mensen`));
  });

  it.each([
    'kan mijn boekhouder dit niet doen',
    "een zzp'er helpt me met de boekhouding, wij zijn een fysiopraktijk",
    'can my bookkeeper not do this',
  ])('is not told by one who helps: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).not.toContain('1 mens');
    expect(text).not.toContain('Personeel: nee');
  });

  it("a zzp'er who speaks of themselves works alone", async () => {
    expect((await bot.say("we zijn een kapsalon, ik ben zzp'er")).text).toContain('1 mens');
  });
});

describe('the name put right', () => {
  beforeEach(async () => {
    await bot.answer({ name: 'De Korst', contact: 'info@korst.nl' });
  });

  it.each([
    ['no wait thats not our name, we are called Vondel Physio & Yoga', 'Vondel Physio & Yoga'],
    ["that's not our name, it's called Vondel Physio", 'Vondel Physio'],
    ['our name is Vondel Physio & Yoga', 'Vondel Physio & Yoga'],
    ['no i said Vondel Physio & Yoga is the name', 'Vondel Physio & Yoga'],
    ['o ja we heten gewoon brokkenbroers', 'brokkenbroers'],
  ])('beside another question: "%s"', async (said, name) => {
    await saidBefore(bot, 'webwinkel', '2');
    await bot.say(said);
    if ((await bot.stored())['name'] !== name) await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ name });
  });

  it.each(['our name is not on the door', 'we are called every day by customers', 'dat is niet onze naam'])(
    'by no other words: "%s"',
    async (said) => {
      await saidBefore(bot, 'webwinkel', '2', said, 'ja');
      expect(await bot.stored()).toMatchObject({ name: 'De Korst' });
    },
  );
});

describe('who takes over', () => {
  const deputy = async () => (await bot.stored())['deputy'];
  beforeEach(async () => {
    await saidBefore(bot, 'Bouwbedrijf Van Dam, 7 mensen, Moneybird', 'ja', 'info@vandam.nl', 'ik');
  });

  it.each(['ja graag', 'ja tuurlijk', 'yes please', 'zeker'])('is nobody by a bare yes: "%s"', async (said) => {
    await bot.say(said);
    expect(await deputy()).toBeUndefined();
    await bot.say('ja');
    expect(await deputy()).toBeUndefined();
  });

  it('is named before what he is and his number', async () => {
    const form = await bot.say('doet Kees, de werkvoorbereider, 06-12345678');
    expect(form.field('deputy').sent).toEqual({ other: 'Kees' });
    await bot.say('ja');
    expect((await bot.stored())['deputy-phone']).toBe('06-12345678');
  });

  it.each(['Kees doet dat', 'mijn broer Kees'])('keeps the number that is told next: "%s"', async (said) => {
    await bot.say(said);
    expect((await bot.say('06 12345678')).text).toContain('Telefoon vervanger: 06 12345678');
    await bot.say('ja');
    expect((await bot.stored())['deputy-phone']).toBe('06 12345678');
  });

  it('a number is of nobody where nobody takes over', async () => {
    await bot.say('ik heb geen vervanger');
    expect((await bot.say('06 12345678')).text).not.toContain('Telefoon vervanger');
  });

  it('is nobody at once where that is said', async () => {
    await bot.say('ik heb geen vervanger');
    expect(await deputy()).toBe('none');
  });
});

describe('a yes or no under another question', () => {
  beforeEach(async () => {
    const before = ['Bouwbedrijf Van Dam, 7 mensen, Moneybird', 'ja', 'info@vandam.nl', 'ik', 'geen vervanger', 'ja'];
    for (const said of before) await bot.say(said);
  });

  it.each([
    ['webcam bij de deur ja, maar die neemt niet op', /Camera's: ja/],
    ['jawel chatgpt', /AI: ja[\s\S]*ChatGPT/],
    ['yes, a webcam at the door', /Camera's: ja/],
  ])('is of what it names: "%s"', async (said, line) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(line);
    expect(text).not.toMatch(/Leveranciers(?: is nu)?: /);
    expect(await bot.stored()).not.toHaveProperty('has-suppliers');
  });

  it.each(['nee alleen soms een invaller als ik ziek ben', 'no, well a temp at kingsday'])(
    'stands on a card with what is named behind it: "%s"',
    async (said) => {
      await bot.say('nee');
      expect((await bot.say(said)).text).toMatch(/Personeel: nee[\s\S]*Inhuur: ja/);
    },
  );

  it.each(['ja bij de groothandel', 'jawel', 'ja de leveranciers'])('is of what is asked: "%s"', async (said) => {
    await bot.say(said);
    expect(await bot.stored()).toMatchObject({ 'has-suppliers': true });
  });

  it.each(['what does it say about the camera', "the camera doesn't record", 'wat staat er over de camera'])(
    'is not told by what is asked or said of one: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toMatch(/Camera's: ja|Cameras: yes/);
    },
  );

  it('takes the program along, and says what it does not use', async () => {
    for (let at = 0; at < 7; at += 1) await bot.say('nee');
    expect((await bot.say('ja, een webcam maar die neemt niet op')).text).toContain('die neemt niet op');
    expect((await bot.say('ja chatgpt')).text).toMatch(/AI: ja[\s\S]*ChatGPT/);
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ 'has-cameras': true, 'uses-ai': true });
  });
});

describe('what is said beside a question of the introduction', () => {
  beforeEach(async () => {
    await saidBefore(bot, 'Praktijk De Weging, 5 mensen, Intramed', 'ja', 'info@beweging.nl');
  });

  it('puts the name right where a kind of business stands in it', async () => {
    await bot.say('de naam is Praktijk De Beweging hoor');
    if ((await bot.stored())['name'] === 'Praktijk De Weging') await bot.say('ja');
    expect((await bot.stored())['name']).toBe('Praktijk De Beweging');
  });

  it('"de naam" is nobody', async () => {
    expect((await bot.say('de naam is nog niet bekend')).text).not.toContain('Bedoelt u: de naam');
  });

  it.each(['ik doe het en Samira als ik er niet ben', "I do it and Samira when I'm away"])(
    'names who takes over: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toMatch(/Vervanger: Samira/);
    },
  );

  it('"vroeger wel, nu niet meer" is a no', async () => {
    await saidBefore(bot, 'ik', 'geen vervanger');
    expect((await bot.say('vroeger wel, nu niet meer')).text).toContain('Klanten: nee');
  });
});

it('the number on the card is put right in English', async () => {
  await bot.say('English');
  await bot.say('cafe with 6 people, Lightspeed');
  expect((await bot.say('no we are 7 with the new girl')).text).toContain('7 people');
});

describe('who speaks first and then names the business', () => {
  it.each([
    [
      'Emma Clarke, Clarke Bookkeeping, we do the books and payroll of 40 clients, just me and two staff',
      'Clarke Bookkeeping',
      3,
    ],
    [
      "I'm Emma Clarke, my firm is Clarke Bookkeeping, we do books and payroll. It's me plus two employees",
      'Clarke Bookkeeping',
      3,
    ],
    ['Kees de Boer, De Boer Installaties, 6 man, Exact', 'De Boer Installaties', 6],
    ['Fatma Yilmaz, Kapsalon Zoet, we zijn met 4, afspraken in Salonized', 'Kapsalon Zoet', 4],
    ['Koffie Kees, Den Bosch, 6 man', 'Koffie Kees', 6],
    ['moet ik een register hebben? heb kapsalon knipkoning in delft, 3 man personeel', 'kapsalon knipkoning', 3],
    ['ik heb garage De Boer in Zwolle, 4 man', 'garage De Boer', 4],
    ['Smit Advocaten, Smit Groep, 6 man', 'Smit Advocaten', 6],
    ['Brown Bakery, Brown Street, 6 people', 'Brown Bakery', 6],
  ])('"%s" is %s with %i', async (said, name, people) => {
    const { text } = await bot.say(said);
    expect(text).toContain(`Naam bedrijf: ${name}\n`);
    expect(text).toContain(`Aantal mensen: ${people} mensen`);
  });

  it.each([
    ['just me, we use Exact', 1],
    ['its me and my wife, we have a shop', 2],
    ['me and my two employees run a shop', 3],
    ['i run a bakery, me and three bakers', 4],
    ['hoi ik ben een schilder in Zwolle met 6 man', 6],
    ['ik heb een bakkerij uit Den Bosch met 6 man', 6],
  ])('"%s" counts who speaks: %i', async (said, people) => {
    expect((await bot.say(said)).text).toMatch(new RegExp(`Aantal mensen: ${people} mens`));
  });

  it('asks back who counts the owner and not those who work there', async () => {
    expect((await bot.say('ik ben een eigenaar met 6 man')).text).toContain('Bedoelt u: 7 mensen?');
  });

  it.each(['my firm is small, 4 people, we use Exact', 'my company is Dutch, 4 people, we use Exact'])(
    '"%s" names none',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('Naam bedrijf: ');
    },
  );
});

describe('who work there', () => {
  it.each([
    'ik ben de eigenaar en heb 2 meiden in dienst',
    'ik ben Ger, de eigenaar, en heb 2 monteurs',
    'ik ben de baas met 2 chauffeurs',
    'i am the owner and have 2 hairdressers',
  ])('are the owner and the others: "%s"', async (words) => {
    await bot.answer({ name: 'Garage Smit', contact: 'info@smit.nl' });
    await bot.say('6');
    expect((await bot.say(words)).text).toContain('3 mensen');
  });

  it.each(['we are 3 mechanics and me', 'wij zijn 3 monteurs en ik'])('are no name of it: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('4 mensen');
    expect(text).not.toContain('Naam bedrijf: 3');
  });

  it.each(['mijn vrouw petra als ik ziek ben', 'my brother when i am away'])(
    'are not counted by who stands in: "%s"',
    async (words) => {
      await bot.answer({ name: 'Garage Smit', contact: 'info@smit.nl' });
      await bot.say('6');
      expect((await bot.say(words)).text).not.toMatch(/\d mens/);
    },
  );
});

describe('what is asked back of the name', () => {
  it.each([
    ['nee het mailadres is info@smitzorg.nl', { contact: 'info@smitzorg.nl' }],
    ['nee we zijn een fysiopraktijk', { sector: 'care' }],
  ])('is no reason to drop "%s", and is said to wait', async (words, stored) => {
    await bot.answer({ name: 'Fysio Smit', contact: 'info@smit.nl' });
    expect((await bot.say('oeps de naam is Smit Zorg')).text).toContain('Bedoelt u: Naam bedrijf: Smit Zorg?');
    expect((await bot.say(words)).text).toContain('Nog niet bewaard: Naam bedrijf: Smit Zorg');
    expect(await bot.stored()).toMatchObject({ name: 'Fysio Smit', ...stored });
  });

  it.each(['nee', 'nee hoor', 'nee laat maar dat klopt wel', 'nee dat bedoel ik niet'])(
    'is dropped by "%s"',
    async (words) => {
      await bot.answer({ name: 'Fysio Smit', contact: 'info@smit.nl' });
      await bot.say('oeps de naam is Smit Zorg');
      expect((await bot.say(words)).text).toContain('Goed, dan niet');
      expect(await bot.stored()).toEqual({ name: 'Fysio Smit', contact: 'info@smit.nl' });
    },
  );
});

it('what goes on about a breach is of that, beside a question about people', async () => {
  await bot.answer({ name: 'Fysio Smit', contact: 'info@smit.nl' });
  await bot.say('8');
  await bot.say('mijn telefoon is gejat');
  const told = await bot.say('en er stonden 30 klanten in whatsapp');
  expect(told.field('what-happened').sent).toContain('30 klanten in whatsapp');
});

describe('what is had', () => {
  it('is not what a competitor has', async () => {
    const { text } = await bot.say("onze concurrent heeft camera's maar wij niet, wij zijn Bakker Bart met 6 man");
    expect(text).toContain('Naam bedrijf: Bakker Bart');
    expect(text).not.toContain("Camera's: ja");
  });

  it('begins anew behind what is not', async () => {
    await saidBefore(bot, 'SV Oranje Boys, voetbalclub met 300 leden', 'ja');
    const { text } = await bot.say('we hebben geen personeel en een nieuwsbrief via laposta');
    for (const line of ['Personeel: nee', 'Nieuwsbrief: ja', 'Laposta']) expect(text).toContain(line);
  });

  it('denies both where both are denied', async () => {
    await saidBefore(bot, 'SV Oranje Boys, voetbalclub met 300 leden', 'ja');
    const { text } = await bot.say('we hebben geen personeel en geen nieuwsbrief');
    for (const line of ['Personeel: nee', 'Nieuwsbrief: nee']) expect(text).toContain(line);
  });

  it('is counted again, and no name', async () => {
    await bot.say("wij hebben een fysiopraktijk in Zwolle, we zijn met z'n zessen");
    const { text } = await bot.say('we zijn trouwens met 8, niet 6');
    expect(text).toContain('Aantal mensen: 8');
    expect(text).not.toContain('Naam bedrijf: met');
  });

  it('is how many are in service, beside a question of yes or no', async () => {
    await saidBefore(bot, 'Bakkerij Jansen, 6 mensen, info@jansen.nl', 'ja', 'ik');
    expect((await bot.say('wij hebben 4 man in dienst')).text).toContain('4 mensen');
  });
});
