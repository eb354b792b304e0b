// Questions beside a form that stands open, and those that go on about what was answered last or about the case that is open.
import { afterEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
afterEach(() => bot.close());

const requestForm = ['klant wil zijn gegevens inzien', 'ja'] as const;
const breachForm = ['een klant kreeg de factuur van een ander, gisteren om 11 uur gemerkt', 'ja'] as const;
const english = ['a customer got the invoice of somebody else, noticed yesterday at 11', 'yes'] as const;

/** With nothing open before it; without anything said before, V-001 Klanten stands open. */
async function talked(said: readonly string[], language: 'nl' | 'en' = 'nl'): Promise<string> {
  bot = await startBot({ bot: { language } });
  await finishFirstRun(bot);
  if (said.length > 1 || language === 'en') await saidBefore(bot, 'later');
  let text = '';
  for (const one of said) ({ text } = await bot.say(one));
  return text;
}

describe('what points back is of the case that is open', () => {
  it.each([
    [requestForm, 'trouwens, mag ik daar geld voor vragen?', 'Het kost de persoon niets'],
    [requestForm, 'mag ik hier kosten voor rekenen', 'Het kost de persoon niets'],
    [requestForm, 'hoe lang hebben wij daarvoor', 'binnen een maand'],
    [requestForm, 'hoelang hebbe we daar voor', 'binnen een maand'],
    [requestForm, 'wat moet ik hem sturen', 'Een kopie van alles'],
    [requestForm, 'wanneer moet dat klaar zijn', 'binnen een maand'],
    [requestForm, 'hoeveel tijd hebben we', 'binnen een maand'],
    [requestForm, 'kan ik dat uitstellen', 'twee maanden extra'],
    [requestForm, 'is dat verplicht', 'Art. 12 lid 3'],
    [requestForm, 'hoe moet ik dat nou weer doen', 'Dit gaat over Verzoek'],
    [breachForm, 'moet dat', 'Art. 33'],
    [breachForm, 'hoeveel tijd heb ik', '72 uur'],
    [[], 'hoe lang mag ik die bewaren', '2 jaar na het laatste contact'],
    [requestForm, 'mag ik dat weigeren', 'Alleen met een reden uit de wet'],
    [breachForm, 'hoe lang hebben wij daarvoor', '72 uur'],
    [breachForm, 'van wie moet dat', 'Art. 33'],
    [breachForm, 'en als het maar één klant is?', 'Ook bij één persoon'],
    [breachForm, 'telt dat ook als het er maar 1 is', 'Ook bij één persoon'],
  ] as const)('%j: "%s"', async (before, said, answer) => {
    expect(await talked([...before, said])).toContain(answer);
  });

  it('in English too', async () => {
    expect(await talked([...english, 'and what if it is only one customer?'], 'en')).toContain('With one person too');
  });

  it.each([
    ['mijn laptop is gejat uit de auto, met klantenlijst', 'hoe lang heb ik daarvoor', '72 uur'],
    ['mijn laptop is gejat uit de auto, met klantenlijst', 'hoeveel tijd heb ik', '72 uur'],
    ['mijn laptop is gejat uit de auto, met klantenlijst', "what's the deadline", '72 uur'],
    ['mijn laptop is gejat uit de auto, met klantenlijst', 'tot wanneer heb ik de tijd', '72 uur'],
    ['een klant wil weten wat we van hem hebben', 'hoeveel tijd hebben we', 'binnen een maand'],
  ] as const)('also where it was told and not opened yet: "%s", "%s"', async (told, said, answer) => {
    const text = await talked(['later', told, said]);
    expect(text).toContain(answer);
    expect(text).toContain('nog niet gemeld');
  });

  it('and of none where nothing is open: it is asked of what', async () => {
    expect(await talked(['later', 'trouwens, mag ik daar geld voor vragen?'])).toContain('Waar gaat uw vraag over?');
  });

  it.each([
    [breachForm, 'en als het maar één klant is?', 'what-happened'],
    [breachForm, 'van wie moet dat', 'what-happened'],
    [requestForm, 'waarom dan', 'words'],
  ] as const)('is no part of what is reported (%j): "%s"', async (before, said, path) => {
    await talked([...before, said]);
    const { field } = await bot.say('verder');
    expect(String(field(path).sent)).not.toContain(said);
  });
});

describe('a question goes on about what was answered last', () => {
  const cv = 'hoe lang bewaar ik een cv';
  it.each([
    ['mag ik geld vragen voor een inzageverzoek', 'hoe lang hebben wij daarvoor', 'binnen een maand'],
    [cv, 'moet dat ook bij een papieren lijst', 'papier telt ook'],
    [cv, 'waarom dan', 'niet langer bewaart dan nodig'],
    [cv, 'waarom', 'niet langer bewaart dan nodig'],
    [cv, 'van wie moet dat', 'richtlijn van de AP'],
    [cv, 'waar staat dat', 'richtlijn van de AP'],
    [cv, 'weet u dat zeker?', 'richtlijn van de AP'],
    [cv, 'hoe bedoelt u', 'Gebruikelijk is 4 weken'],
    [cv, 'snap ik niet', 'Gebruikelijk is 4 weken'],
    [cv, "geldt dat ook voor zzp'ers", 'Bij wat u nu noemt, geldt dit'],
    [cv, 'geldt dat ook voor mijn hond', cv],
    [cv, 'en als hij dat niet wil', cv],
    ['hoe lang bewaar ik facturen', 'en camerabeelden?', '4 weken'],
    ["mag ik foto's van personeel op de website", 'en als ze het goed vinden?', "foto's van personeel"],
    ['moet ik elk datalek melden', 'en als het maar één klant is?', 'Ook bij één persoon'],
    ['moet ik elk datalek melden', 'waarom dan', 'schade'],
  ] as const)('"%s" and then "%s"', async (asked, further, answer) => {
    const text = await talked([asked, further]);
    expect(text).toContain(answer);
    expect(text).not.toContain('weet ik niet waar dit bij hoort');
  });

  it.each([
    ['how long do I keep a cv', 'why', 'no longer than needed'],
    ['how long do I keep a cv', 'says who', 'guideline'],
    ['how long do I keep a cv', 'what do you mean', '4 weeks'],
    ['how long do I keep a cv', 'does that also apply to my dog?', 'how long do I keep a cv'],
  ] as const)('in English: "%s" and then "%s"', async (asked, further, answer) => {
    expect(await talked([asked, further], 'en')).toContain(answer);
  });

  it('once more after that', async () => {
    expect(await talked([cv, 'van wie moet dat', 'en waarom dan'])).toContain('niet langer bewaart dan nodig');
  });

  it('beside a form, which stays open', async () => {
    expect(await talked([...requestForm, 'mag ik cookies plaatsen', 'waarom dan'])).toContain('kiezen zelf');
    expect((await bot.say('per telefoon')).field('how').sent).toBe('spoken');
  });

  it.each([
    [cv, 'klanten bewaren we 2 jaar', 'niet langer bewaart dan nodig'],
    [cv, 'mijn laptop is gestolen met klantgegevens', 'Dit gaat verder'],
    [cv, 'waarom moet ik dit allemaal invullen', 'niet langer bewaart dan nodig'],
    [cv, 'wat is een verwerker', 'Dit gaat verder'],
    [cv, 'mag ik een kopie van een paspoort bewaren', 'Dit gaat verder'],
    [cv, 'bedankt', 'Dit gaat verder'],
  ] as const)('and what only looks like it is heard for itself: "%s" and then "%s"', async (asked, further, not) => {
    expect(await talked([asked, further])).not.toContain(not);
  });
});

describe('what is answered where nothing is open is answered beside a form', () => {
  it.each([
    ['mag ik het paspoort van gasten kopieren', 'een kopie is niet nodig'],
    ['moet ik een datalek ook op zondag melden', 'de tijd loopt door'],
    ['binnen welke termijn mensen vertellen van een datalek', 'Art. 34'],
    ['binnen welke termijn stoppen als iemand toestemming intrekt', 'Art. 7'],
    ['heeft een klein bedrijf een verwerkingsregister nodig', 'Art. 30'],
    ['mag ik bij zijn oude baas navragen hoe hij was', 'Art. 6'],
    ['wat mag ik vragen aan een zieke werknemer', 'hoe lang het duurt'],
    ['what do I do with old files', 'Art. 5'],
  ])('"%s"', async (said, answer) => {
    for (const [form, path] of [
      [requestForm, 'words'],
      [breachForm, 'what-happened'],
    ] as const) {
      expect(await talked([...form, said])).toContain(answer);
      const { field } = await bot.say('verder');
      expect(String(field(path).sent)).not.toContain(said);
      await bot.close();
    }
    bot = await startBot();
  });
});

describe('what is put right of the business beside a form', () => {
  it.each([
    [requestForm, '7'],
    [requestForm, 'zeven mensen'],
    [breachForm, '7'],
    [breachForm, 'ja 7'],
    [breachForm, 'klopt'],
    [[], '7'],
  ] as const)('is stored once it is said again (%j): "%s"', async (before, said) => {
    await talked([...(before.length === 0 ? ['verder'] : before), 'nee we zijn met 7', said]);
    expect((await bot.stored())['staff']).toBe(7);
  });

  it.each([
    [requestForm, 'nee 8'],
    [breachForm, 'nee 8'],
    [breachForm, 'sorry, toch acht'],
  ] as const)('is another number where that is said (%j): "%s"', async (before, said) => {
    expect(await talked([...before, 'nee we zijn met 7', said])).toContain('8 mensen?');
    await bot.say('ja');
    expect((await bot.stored())['staff']).toBe(8);
  });

  it('is a tap away still, where the form was filled in first', async () => {
    await talked([...requestForm, 'nee we zijn met 7']);
    const form = await bot.say('mevrouw de boer');
    expect(form.field('who').sent).toBe('mevrouw de boer');
    await bot.press(form.button('Toch bewaren'));
    expect((await bot.stored())['staff']).toBe(7);
  });

  it('fills in nothing of the form, and leaves it open', async () => {
    await talked([...breachForm, 'nee we zijn met 7', '7']);
    const form = await bot.say('nee, niemand kan er nog bij');
    expect(form.field('still-open').sent).toBe(false);
    expect(form.field('incident').sent).toBe('wrong-file');
  });

  it('says that the form is still open, as a program does', async () => {
    expect(await talked([...requestForm, 'wij gebruiken ook mailchimp'])).toContain('Er staat een formulier open');
    expect((await bot.say('ja')).text).toContain('Toegevoegd als concept: Mailchimp');
    expect((await bot.say('mevrouw de boer')).text).toContain('Herkennen aan: mevrouw de boer');
  });
});

describe('the hour that a breach was noticed', () => {
  it.each([
    ['gisteren om 11 uur gemerkt', 'nee sorry tien uur', 'Gemerkt op: 23 november 2026 om 10:00'],
    ['gisteren om 11 uur gemerkt', 'nee sorry, half elf', 'Gemerkt op: 23 november 2026 om 10:30'],
    ['gisteravond gemerkt', 'nee sorry tien uur', 'Gemerkt op: 23 november 2026 om 22:00'],
    ['gisteravond gemerkt', 'oeps, negen uur bedoel ik', 'Gemerkt op: 23 november 2026 om 21:00'],
    ['vandaag om 8 uur gemerkt', 'nee half acht', 'Gemerkt op: 24 november 2026 om 07:30'],
  ])('of a day that is known (%s): "%s"', async (told, said, noticed) => {
    const text = await talked([`een klant kreeg de factuur van een ander, ${told}`, 'ja', said]);
    expect(text).toContain(noticed);
    expect(text).not.toMatch(/gemerkt\. (?:nee|oeps|sorry)/);
  });

  it.each(['nee sorry tien uur', 'sorry, elf uur', 'nee zestien uur'])(
    'never lies in the future, and turns nothing else: "%s"',
    async (said) => {
      const text = await talked(['een klant kreeg de factuur van een ander, vandaag om 8 uur gemerkt', 'ja', said]);
      expect(text).toContain('nog niet geweest');
      expect(text).toContain('Gemerkt op: 24 november 2026 om 08:00');
      expect((await bot.say('verder')).field('still-open').sent).toBeUndefined();
    },
  );

  it.each(["no sorry ten o'clock", 'sorry, ten o clock', 'oops at 10 am'])('in English: "%s"', async (said) => {
    const text = await talked([...english, said], 'en');
    expect(text).toContain('Noticed at: 23 November 2026 at 10:00');
  });

  it.each(['nee sorry tien klanten', 'het stond tien uur lang open', 'nee, er kan niemand meer bij'])(
    'is no hour: "%s"',
    async (said) => {
      expect(await talked([...breachForm, said])).toContain('Gemerkt op: 23 november 2026 om 11:00');
    },
  );
});

describe('"the same as" in a form of what happened or was asked', () => {
  it.each([
    [requestForm, 'hetzelfde als bij klanten', 'who'],
    [requestForm, 'dat is hetzelfde als bij het personeel', 'who'],
    [breachForm, 'zelfde als bij klanten', 'what-happened'],
  ] as const)('takes nothing over, and says so: "%s" (%#)', async (before, said, path) => {
    expect(await talked([...before, said])).toContain('kan ik hier niets overnemen');
    expect(String((await bot.say('verder')).field(path).sent)).not.toContain('zelfde als');
  });
});

describe('who does something by the law, and within what time', () => {
  it.each([
    ['wie houdt toezicht op de avg', 'Autoriteit Persoonsgegevens'],
    ['who do I call when there is a data breach', ''],
    ['wie moet een datalek bij mijn leverancier melden', ''],
    ['wie doet een verzoek voor een kind', ''],
    ['binnen hoeveel tijd moet ik een klacht over privacy beantwoorden', ''],
    ['oud werknemers gegevens wissen na hoeveel tijd', ''],
  ])('is not who does it here, or how far one is: "%s"', async (said, words) => {
    const text = await talked(['later', said]);
    expect(text).toMatch(/\(.*(?:Art\.|art\.).*\)/);
    expect(text).toContain(words);
  });

  it.each(['wie zorgt er voor privacy', 'wie is onze privacy officer', 'aan wie meld ik een lek', 'hoeveel nog'])(
    'and who does it here is named: "%s"',
    async (said) => {
      expect(await talked(['later', said])).not.toMatch(/\(.*(?:Art\.|art\.).*\)/);
    },
  );
});

describe('a question that may mean one of several', () => {
  it('is answered by a tap on the one that is meant', async () => {
    await talked(['later', 'hoi']);
    const offered = await bot.say('hoe zit het met de badges van het personeel?');
    expect(offered.text).toMatch(/niet zeker[\s\S]*Of bedoelt u een van deze vragen/);
    const { text } = await bot.press(offered.button('Hoe lang bewaar ik gegevens van toegangspassen?'));
    expect(text).toContain('6 maanden');
    expect((await bot.say('waarom')).text).toContain('Dat antwoord steunt op');
  });

  it.each(['2', 'de tweede', 'die van de winkel'])('is answered by its place or a word of it: "%s"', async (said) => {
    expect(await talked(['hoi', 'later', 'wat moet ik met camera', said])).toMatch(
      /^Ja, om mensen en spullen te beschermen/,
    );
  });

  it('that is known by how it is asked is said back above its answer', async () => {
    expect(await talked(['hoi', 'mag ik geld vragen als iemand een overzicht van zijn gegevens wil'])).toMatch(
      /^U vraagt: Mag ik geld vragen voor een privacyverzoek\?\n/,
    );
  });
});

it.each([
  ['wat doet een FG', 'Een FG kijkt onafhankelijk mee'],
  ['wa is dataportabiliteit in mensentaal', 'meenemen in een gewoon bestand'],
  ['wat verstaan jullie onder een verwerker', 'verwerker'],
  ['grondslag, wat moet ik me daarbij voorstellen', 'grondslag'],
])('a word is explained however it is asked: "%s"', async (said, meaning) => {
  expect(await talked(['hoi', said])).toContain(meaning);
});
