// An introduction that goes on below its card: a program nobody knows, a name that ends, a wish to be elsewhere, and what was heard so far.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';

/** Said in the same memory: a card waits there for its yes. */
async function says(...said: readonly string[]): Promise<void> {
  for (const one of said) await bot.say(one);
}

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

describe('a program that stands in no list', () => {
  beforeEach(() => says('hoi', 'fysiotherapie in zwolle, 3 man'));

  it.each([
    ['het epd heet FysioRoadmap, dat is het belangrijkste programma', 'FysioRoadmap'],
    ['fysioroadmap is je vergeten', 'fysioroadmap'],
    ["fysioroadmap moet bij programma's", 'fysioroadmap'],
    ['zet fysioroadmap erbij als programma', 'fysioroadmap'],
    ['en fysioroadmap?', 'fysioroadmap'],
    ['onze planningstool heet Kluswijzer', 'Kluswijzer'],
    ["there's also a program called Petboek", 'Petboek'],
    ['you forgot petboek', 'petboek'],
    ['je mist nog Kluswijzer', 'Kluswijzer'],
    ['praktijksoftware is Zorgkompas', 'Zorgkompas'],
    ['voeg kluswijzer toe', 'kluswijzer'],
    ['het kassasysteem, da is Kassaman', 'Kassaman'],
  ])('comes on the card as one, and is no name of the business: "%s"', async (said, name) => {
    const { text } = await bot.say(said);
    expect(text).toContain(`Programma's: ${name}`);
    expect(text).not.toContain('Naam bedrijf');
  });

  it.each([
    'het systeem is traag vandaag',
    "we hebben geen programma's",
    'een programma voor de afspraken',
    'de software is van een leverancier',
    'en personeel?',
    'je vergeet de camera',
    'de kassa staat in de hal',
    'Fatma doet de agenda',
    'ik ben het vergeten',
    'en nu?',
  ])('is read in no ordinary words: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain("Programma's:");
  });

  it('stands there once, however often it is named', async () => {
    await says('het epd heet FysioRoadmap', 'fysioroadmap is je vergeten');
    expect((await bot.say('en fysioroadmap?')).text).toMatch(/Programma's: FysioRoadmap$/m);
  });

  it.each(['het epd heet FysioRoadmap', 'praktijksoftware is Zorgkompas', 'our booking tool is called Petboek'])(
    'is no name of the business either where that is asked: "%s"',
    async (said) => {
      await says('nee');
      const { text } = await bot.say(said);
      expect(text).toContain("Programma's: ");
      expect(text).not.toContain('Naam bedrijf');
    },
  );

  it('is told with how many they are', async () => {
    await says('nee');
    const { text } = await bot.say(
      'nee we zijn met zn drieen, ik plus 2. en het epd heet FysioRoadmap en declareren gaat via vecozo',
    );
    expect(text).toContain("Programma's: VECOZO, FysioRoadmap");
    expect(text).toContain('3 mensen');
    expect(text).not.toContain('Naam bedrijf');
    expect(text.split('Dit begrijp ik van uw bedrijf')).toHaveLength(2);
  });
});

describe('the name', () => {
  beforeEach(() => says('hoi', 'fysiotherapie in zwolle, 3 man'));

  it.each([
    ["wij heten Fysio Assendorp. fysioroadmap moet bij programma's", 'Fysio Assendorp'],
    ['naam is Fysio Assendorp, punt. de rest klopt', 'Fysio Assendorp'],
    ['naam bedrijf: Fysio Assendorp', 'Fysio Assendorp'],
    ['we heten Fysio Assendorp! en we hebben een camera', 'Fysio Assendorp'],
    ['de naam is Fysio Assendorp; verder klopt alles', 'Fysio Assendorp'],
    ['we are called Vondel Physio. the rest is right', 'Vondel Physio'],
    ['we heten fysio assendorp, de rest is goed', 'fysio assendorp'],
    ['wij heten Fysio Sint Jan', 'Fysio Sint Jan'],
  ])('ends where the sentence ends or something else is told: "%s"', async (said, name) => {
    expect((await bot.say(said)).text).toMatch(new RegExp(`Naam bedrijf: ${name}$`, 'm'));
  });
});

describe('who wants to be at an activity first', () => {
  const eerst = 'Eerst nog een paar vragen over uw bedrijf';

  it.each([
    ['ik wil eigenlijk alleen de patienten en het personeel doen', 'Klanten'],
    ['kunnen we nu naar de patienten? heb 5 min', 'Klanten'],
    ['ik wil nu de patienten doen aub', 'Klanten'],
    ['can we start with customers now pls', 'Klanten'],
    ['mag ik eerst het personeel doen?', 'Personeel'],
    ['ge moogt eerst de klanten doen', 'Klanten'],
    ["laten we de camera's doen", "Camera's"],
    ['skip this, i just want to do the newsletter', 'Nieuwsbrief'],
  ])('hears what comes before it, with or without a card: "%s"', async (said, activity) => {
    await bot.say('hoi');
    for (const before of ['', 'fysiotherapie in zwolle, 3 man']) {
      if (before !== '') await bot.say(before);
      const { text } = await bot.say(said);
      expect(text).toContain(eerst);
      expect(text).toContain(`Daarna begint u met ${activity}.`);
      expect(text.includes('Dit begrijp ik')).toBe(before !== '');
    }
  });

  it.each([
    'dog grooming, just me, bookings go through Woofware',
    'wij doen veel klanten aan huis',
    'ja, doe de klanten ook maar',
    'we zijn met 4 man personeel',
  ])('says so, and does not only tell of it: "%s"', async (said) => {
    await bot.say('hoi');
    expect((await bot.say(said)).text).not.toContain(eerst);
  });

  it('comes there after the introduction', async () => {
    await says('hoi', 'ik wil eerst het personeel doen');
    await bot.answer({ name: 'Fysio Assendorp', contact: 'info@assendorp.nl' });
    await says('zorg', '3', 'ik', 'niemand', 'ja', 'ja', 'ja', 'nee', 'nee', 'nee', 'nee', 'nee');
    const seen = [await bot.say('nee'), await bot.say('nee'), await bot.say('klopt')];
    const text = seen.map((one) => one.text).join('\n');
    expect(text).toContain('U wilde beginnen met');
    expect(text).toMatch(/V-\d+ Personeel/);
  });
});

describe('how many they are', () => {
  it.each([
    ['nee 2 collegas, sorry, dus met mij erbij 3', 3],
    ["ik heb een praktijk, met 3 collega's", 4],
    ["we zijn met 3 collega's in de praktijk", 3],
    ['ok but im alone, i make jewellery by hand and sell it via my webshop', 1],
    ['just me, no staff', 1],
    ['ik ben alleen, geen personeel', 1],
    ['twee medewerkers en een stagiaire, dus samen 4', 4],
  ])('"%s": %i', async (said, staff) => {
    await bot.say('hoi');
    expect((await bot.say(said)).text).toMatch(new RegExp(`\\b${staff} mens`));
  });

  it('and what is made is no name, nor "it" a line of business', async () => {
    await bot.say('hoi');
    const { text } = await bot.say('ok but im alone, i make jewellery by hand and sell it via my webshop');
    expect(text).not.toMatch(/Naam bedrijf|IT, reclame/);
    expect(text).toContain('Webwinkel: ja');
  });

  it('and the kind of business alone is understood', async () => {
    await bot.say('hoi');
    expect((await bot.say('fysiopraktijk')).text).toContain('Soort bedrijf: Zorg of welzijn');
  });
});

describe('what is asked of the card', () => {
  beforeEach(() => says('hoi', 'bakkerij met 4 man in ede, camera'));

  it.each([
    ...['what did i say so far?', 'did you get that?', 'is that saved now or not?', 'which 3 activities are those'],
    ...['heb je dat genoteerd?', 'is dat nu opgeslagen of niet', 'wat heb je tot nu toe?', 'hedde da gepakt?'],
  ])('is answered with the card, which says that nothing is stored yet: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Er is nog niets bewaard');
    expect(text).toContain("Camera's: ja");
    expect(text).not.toMatch(/weet ik niet zeker|begrijp niet|Naam bedrijf|72 uur/);
  });

  it.each(['mag ik een camera ophangen?', 'hoe lang bewaar ik facturen?'])(
    'and what is asked of the law with the law: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toMatch(/Art\. /);
    },
  );
});

describe('the first words', () => {
  it.each([
    ['hi, someone said i need an AVG register or smth?', 'Hello! I help you', 'Almost always'],
    ['do i need this?', 'Hello! I help you', 'Nearly every business'],
    ['is het verplicht, zo n register?', 'Dag! Ik help u', 'Bijna'],
  ])('that ask something are answered, and told what this is: "%s"', async (said, welcome, answer) => {
    const { text } = await bot.say(said);
    expect(text).toContain(welcome);
    expect(text).toContain(answer);
    expect(text).not.toMatch(/We waren bezig|We were busy/);
  });
});

describe('at a question', () => {
  const untilOfficer = ['hoi', 'Kwispelhof, balie@kwispelhof.nl', 'ja', 'bouw', '5'];
  const untilSuppliers = [...untilOfficer, 'ik', 'Harmke, 06 4821 7703', 'ja', 'ja'];

  it.each([
    ...['doe mij maar, maar ben geen jurist hoor', 'well me i guess, who else?', 'mezelf, al weet ik er niks van'],
    ...['ja ikke, bij gebrek aan beter', 'ik denk ikzelf, wie anders?', 'me i suppose, but i am no lawyer'],
  ])('who types is meant, with what they say beside it: "%s"', async (said) => {
    await says(...untilOfficer, said);
    if ((await bot.stored())['officer'] === undefined) await bot.say('ja');
    expect(typeof (await bot.stored())['officer']).toBe('string');
  });

  it.each([
    ...['alleen de schoonmaakfirma en spul voor de praktijk, rekeningen', 'de bakker en de slager, meer niet'],
    ...['just the cleaner and the landlord', 'enkel onze boekhouder en de drukker', 'alleen de groothandel'],
  ])('those that are named are there, which is asked back: "%s"', async (said) => {
    await says(...untilSuppliers);
    const { text } = await bot.say(said);
    expect(text).toContain('Leveranciers: ja');
    expect(text).not.toMatch(/Antwoord met ja of nee|Programma's/);
    expect(await bot.stored()).not.toHaveProperty('has-suppliers');
  });

  it.each(['why is that relevant, that are companies', 'wat doet dat ertoe, dat zijn bedrijven'])(
    'who asks why hears why: "%s"',
    async (said) => {
      await says(...untilSuppliers);
      expect((await bot.say(said)).text).toContain('kent u vaak één persoon');
    },
  );

  it.each([
    ['ja 2 mensen, en nee ik zoek geen personeel', 'Sollicitanten: nee'],
    ["yes two, and no i'm not hiring", 'Sollicitanten: nee'],
    ['ja drie man, en nee geen webshop', 'Webwinkel: nee'],
  ])('what is said behind the answer is heard too: "%s"', async (said, other) => {
    await says(...untilSuppliers, 'ja');
    const { text } = await bot.say(said);
    expect(text).toContain('Personeel: ja');
    expect(text).toContain(other);
  });
});

describe('a card of programs alone', () => {
  beforeEach(() => says('hoi', 'Spaak & Zn, fietsenwinkel, 3 man', 'ja', 'info@spaak.nl', 'ik', 'geen', 'ja'));

  it('is agreed to once, and comes back with nothing of it', async () => {
    expect((await bot.say('lightspeed kassa, snelstart, gmail')).text).toContain('Dit begrijp ik');
    expect((await bot.say('klopt')).text).toContain('die nu in uw register staan: Lightspeed, SnelStart');
    const { text } = await bot.say('ok klanten eerst');
    expect(text).toContain('Daarna begint u met Klanten');
    expect(text).not.toMatch(/Dit begrijp ik|Lightspeed/);
  });
});

describe('what is sold on the internet, told where something else is asked', () => {
  beforeEach(() => says('hoi', 'Spaak & Zn, fietsenwinkel, 3 man', 'ja', 'info@spaak.nl', 'ik', 'geen', 'ja'));

  it.each(['we verkopen ook wat online', 'we verkopen een beetje via internet', 'we sell a bit online'])(
    'is a webshop, and no answer to that: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('Webwinkel: ja');
      expect(text).not.toMatch(/Bedoelt u/);
    },
  );
});

describe('a card with programs and who works for the business', () => {
  const told = 'garage van beek, vof, 6 man. klanten staan in carsys, facturen in exact, boekhouder is flynth';
  beforeEach(() => says('hoi', told));

  it('names each in its place', async () => {
    const { text } = await bot.say('en we zitten in ede');
    expect(text).toContain("Programma's: Exact, carsys\n");
    expect(text).toContain('Werkt voor u: Flynth');
  });

  it.each(['nee, carsys is geen programma', 'carsys gebruiken we niet meer'])(
    'loses what is no program: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain("Programma's: Exact\n");
      expect(text).toContain('Werkt voor u: Flynth');
    },
  );

  it('holds only what is said to be all', async () => {
    expect((await bot.say("nee, programma's zijn alleen carsys")).text).toContain("Programma's: carsys\n");
  });
});

describe('what is put off', () => {
  beforeEach(() => says('hoi', 'garage van beek, 6 man', 'ja', 'info@vanbeek.nl', 'ik', 'geen', 'ja'));

  it('answers nothing, and what is told behind it is heard', async () => {
    const { text } = await bot.say('dat doen we later. wel sollicitanten soms, per mail');
    expect(text).toContain('Sollicitanten: ja');
    expect(text).not.toMatch(/Leveranciers: ja|Nieuwsbrief/);
    expect((await bot.say('nee leveranciers weet ik nog niet, sollicitanten klopt')).text).not.toContain(
      'Leveranciers: ja',
    );
  });
});
