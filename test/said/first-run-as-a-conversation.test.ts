// The first run as people have it: a yes in other words, a reason behind a no, a question behind an answer, and what is put right meanwhile.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const contact = ['hoi', 'Kwispelhof, balie@kwispelhof.nl', 'ja'];
const untilOfficer = [...contact, 'bouw', '5'];
const untilCustomers = [...untilOfficer, 'ik', 'Harmke, 06 4821 7703', 'ja'];
const untilNewsletter = [...untilCustomers, 'ja', 'ja', 'ja', 'nee', 'nee', 'nee', 'ja'];

describe('who comes in', () => {
  it.each(['môge', 'goeie', 'hi there', 'Heeey', 'goeimorgen allemaal', 'good mornin', 'moi', 'hallow'])(
    'is greeted, and not called so: "%s"',
    async (greeting) => {
      const said = await bot.say(greeting);
      expect(said.text).toMatch(/^(?:Dag!|Hello!)/);
      expect(said.field('name').sent).toBeUndefined();
    },
  );

  it.each([
    ...['goedemorgen, we willen met het register beginnen', 'laten we dat register maar eens gaan maken'],
    ...['ik wil het register gaan invullen', 'zullen we beginnen', 'i need to set up this gdpr thing'],
    ...['tijd om da register in orde te brengen', 'lets get this register done'],
    ...[
      'ik moet iets met de avg',
      'hoi moet iets met avg van me verzekering',
      'moest van de gemeente een avg ding maken',
    ],
    ...['zeg maar wat ik moet doen', 'ben ik hier goed voor die avg', 'i need something for gdpr'],
  ])('and wants to begin simply begins: "%s"', async (wish) => {
    for (const said of [await bot.say(wish), await bot.say(wish)]) {
      expect(said.field('name').sent).toBeUndefined();
      expect(said.text).not.toMatch(/Dit klinkt als|weet ik niet zeker|not sure/);
    }
  });

  it('is told what this is once', async () => {
    expect((await bot.say('ik moet iets met de avg')).text).toContain('Ik help u met het overzicht');
    const again = await bot.say('ben ik hier goed voor die avg');
    expect(again.text).toContain('U bent hier goed.');
    expect(again.text).not.toContain('Ik help u met het overzicht');
  });

  it.each(['Privacy op orde', 'Start to Run', 'Goeie Raad coaching'])('may be called "%s"', async (name) => {
    await bot.say('hoi');
    expect((await bot.say(name)).text).toContain(`Naam bedrijf: ${name}`);
  });
});

describe('first words that tell or ask something', () => {
  it.each([
    ['wij zijn Loodgieter Stoffels, 3 man, en moeten van de verzekering zo n register', 'Naam bedrijf: '],
    ['moet ik als zzper ook een register hebben', 'Art. 30'],
    ['laptop van mn collega is gejat vannacht', 'Dit klinkt als een datalek'],
    ['er belt een klant die wil weten wat we van hem hebben', 'Dit klinkt als een verzoek'],
    ['De Nieuwe Start', 'Naam bedrijf: De Nieuwe Start'],
  ])('do not only begin: "%s"', async (said, heard) => {
    expect((await bot.say(said)).text).toContain(heard);
  });
});

describe('the name', () => {
  it('is not what who speaks is called: "Godelieve hier"', async () => {
    expect((await bot.say('goeiemorgen, Godelieve hier')).field('name').sent).toBeUndefined();
  });

  it.each([
    ["hier Nancy van strijkatelier 't Plooike in Aalst, wij werken met dienstencheques", "strijkatelier 't Plooike"],
    [
      'wij bouwen en restaureren kerkorgels, orgelmakerij van schaffelaar. facturen uit snelstart',
      'orgelmakerij van schaffelaar',
    ],
  ])('stands among other things: "%s"', async (said, name) => {
    await bot.say('hoi');
    expect((await bot.say(said)).text).toContain(`Naam bedrijf: ${name}\n`);
  });

  it('is put right in the form that is not stored yet', async () => {
    await bot.say('hoi');
    await bot.say('Wijndomein De Kluis');
    const { text } = await bot.say('oei nee t is Wijndomein Ter Kluis, mijnen gsm maakt daar De van');
    expect(text).toContain('Naam bedrijf: Wijndomein Ter Kluis\n');
  });
});

describe('how many they are, before who they are', () => {
  it.each([
    ['wij zijn met drie, ik mijn man en onzen Wout', 3],
    ["we zijn met z'n vijven: ik, Karel en drie monteurs", 5],
    ['zes: pa, ma, ik en drie man', 6],
  ])('"%s"', async (said, count) => {
    for (const one of [...contact, 'bouw']) await bot.say(one);
    expect((await bot.say(said)).text).toContain(`Bedoelt u: ${count} mensen?`);
  });
});

describe('words of another question', () => {
  it('are no place in a list that was answered before: "5, enkel het bestuur"', async () => {
    for (const one of [...contact, 'bouw']) await bot.say(one);
    expect((await bot.say('5, enkel het bestuur')).text).not.toContain('Bedoelt u: Bouw');
    expect(await bot.stored()).toMatchObject({ sector: 'construction' });
  });

  it('take the place of no name in the form: "voor de zekerheid, wij zijn met 31 mensen"', async () => {
    await bot.say('Soepfabriek Oost, info@soep.nl');
    const { text } = await bot.say('voor de zekerheid, wij zijn met 31 mensen');
    expect(text).toContain('Naam bedrijf: Soepfabriek Oost');
    expect(text).toContain('31 mensen');
  });

  it.each(['heb ik niet', 'is er niet'])('say that nobody takes over: "%s"', async (said) => {
    for (const one of [...untilOfficer, 'ik']) await bot.say(one);
    await bot.say(said);
    expect(await bot.stored()).toMatchObject({ deputy: 'none' });
  });
});

describe('the kind of business', () => {
  it.each(['escaperoom, vermaak', 'steenhouwerij, had ik al gezegd', 'sloten en kluizen openen, slotenmaker'])(
    'is asked back sooner than the list is shown again: "%s"',
    async (said) => {
      for (const one of contact) await bot.say(one);
      expect((await bot.say(said)).text).toContain('Bedoelt u: ');
    },
  );
});

describe('a yes in other words', () => {
  it.each(['ja, t is goed zo', 'ja zo mag het blijven', "yes that's us", 'ja dat is onze naam', 'ja zet maar zo neer'])(
    'stores what was filled in: "%s"',
    async (yes) => {
      await bot.say('hoi');
      await bot.say('Kwispelhof, balie@kwispelhof.nl');
      await bot.say(yes);
      expect(await bot.stored()).toMatchObject({ name: 'Kwispelhof', contact: 'balie@kwispelhof.nl' });
    },
  );

  it('names another kind of business than the one that was asked back, and means that', async () => {
    for (const said of contact) await bot.say(said);
    expect((await bot.say('ambachtelijk restauratiewerk eigenlijk, kerken enzo')).text).toContain('Bedoelt u: ');
    await bot.say('ja doe maar bouw');
    expect(await bot.stored()).toMatchObject({ sector: 'construction' });
  });

  it.each(["ja alleen met twee t's", 'ja dat is het oude nummer', 'ja en ook info@x.nl'])(
    'is none where more is told: "%s"',
    async (said) => {
      await bot.say('hoi');
      await bot.say('Kwispelhof, balie@kwispelhof.nl');
      await bot.say(said);
      expect(await bot.stored()).not.toHaveProperty('name');
    },
  );

  it.each(['ja', 'ja dat klopt hoor', 'prima zo'])('keeps who stands there: "%s"', async (yes) => {
    await saidBefore(bot, ...untilOfficer, 'ik', 'terug');
    expect((await bot.say(yes)).field('deputy').path).toBe('deputy');
  });
});

describe('a no with its reason', () => {
  it.each([
    ...['nee geen tijd voor', 'neen geen zin in', 'nee joh wie leest dat nou', 'no time for that', 'nee nog niet'],
    ...['nee daar beginnen we niet aan', 'nee, dat kost te veel werk'],
  ])('answers the question that is open: "%s"', async (no) => {
    await saidBefore(bot, ...untilNewsletter);
    expect((await bot.say(no)).field('has-cameras').path).toBe('has-cameras');
    expect(await bot.stored()).toMatchObject({ 'has-website': true, 'sends-newsletter': false });
  });

  it.each(['nee toch geen website', 'wacht, geen website'])(
    'and says of the one before that it was wrong: "%s"',
    async (no) => {
      await saidBefore(bot, ...untilNewsletter);
      expect((await bot.say(no)).text).toContain('Website: nee');
      expect(await bot.stored()).not.toHaveProperty('sends-newsletter');
    },
  );
});

describe('a question in one breath with an answer', () => {
  it.each(['Muziekschool Allegro, hoe lang duurt dit trouwens?', 'Muziekschool Allegro, hoe lang gaat dit duren?'])(
    'is answered, and the name stands in the form: "%s"',
    async (said) => {
      await bot.say('hoi');
      const { text } = await bot.say(said);
      expect(text).toContain('0 van de 6 onderdelen');
      expect(text).toContain('Naam bedrijf: Muziekschool Allegro');
    },
  );

  it.each([
    [untilCustomers, 'nee, mag ik trouwens een camera ophangen?', 'bordje', { 'has-customers': false }],
    [untilCustomers, 'wat is een datalek? en ja van de baasjes', 'kwijt', { 'has-customers': true }],
    [contact, 'bouw, hoe ver zijn we', 'onderdelen', { sector: 'construction' }],
    [[...contact, 'bouw'], '8, wat is een verwerker?', 'verwerker', { staff: 8 }],
  ])('is answered at every question: %#', async (before, said, answer, stored) => {
    await saidBefore(bot, ...before);
    expect((await bot.say(said)).text).toContain(answer);
    expect(await bot.stored()).toMatchObject(stored);
  });

  it('which asks what was meant, is not answered once that was answered', async () => {
    await saidBefore(bot, ...untilCustomers);
    const { text } = await bot.say('wablief? neen');
    expect(text).not.toMatch(/Waarom vragen we dit|begrijp niet/);
    expect(await bot.stored()).toMatchObject({ 'has-customers': false });
  });

  it.each(['ja, wie niet', 'ja natuurlijk, wat anders'])('is none where it is a way to say yes: "%s"', async (said) => {
    await saidBefore(bot, ...untilCustomers);
    expect((await bot.say(said)).text).not.toContain('weet ik niet zeker');
    expect(await bot.stored()).toMatchObject({ 'has-customers': true });
  });
});

it.each(['wat moet zo iemand doen dan', 'wie is dat meestal', 'kan dat iemand van buiten zijn'])(
  'what is asked of the question itself has it explained: "%s"',
  async (asked) => {
    await saidBefore(bot, ...untilOfficer);
    const { text } = await bot.say(asked);
    expect(text).toContain('Waarom vragen we dit?');
    expect(text).not.toContain('Ik lees hier geen naam in');
  },
);

describe('what is put right meanwhile', () => {
  it.each(['oh stop, de vakantiehulp vergeten, we zijn met zes', 'oeps vergeten de stagiair, 6 mensen'])(
    'is asked back, and once more when the next answer is in: "%s"',
    async (said) => {
      await saidBefore(bot, ...untilOfficer);
      expect((await bot.say(said)).text).toContain('Bedoelt u: 6 mensen?');
      expect((await bot.say('dat doe ik')).text).toContain('Nog niet bewaard: Aantal mensen: 6 mensen. Klopt dat?');
      await bot.say('ja');
      expect(await bot.stored()).toMatchObject({ staff: 6 });
    },
  );

  const likely = 'actually make that eleven people, two new game masters started';
  const asked = 'Nog niet bewaard: Aantal mensen: 11 mensen. Klopt dat?';

  it('is asked back once more when the next answer is in', async () => {
    await saidBefore(bot, ...untilOfficer);
    await bot.say(likely);
    expect((await bot.say('ik')).text).toContain(asked);
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ staff: 11 });
  });

  it('can be stored with a tap while a yes answers something else, and is asked back once all was asked', async () => {
    await saidBefore(bot, ...untilNewsletter, 'nee');
    await bot.say(likely);
    expect((await bot.say('ja aan de gevel')).text).not.toContain(asked);
    const next = await bot.say('nee');
    expect(next.text).toContain(asked);
    await bot.press(next.button('Ja, dat bedoel ik'));
    expect(await bot.stored()).toMatchObject({ staff: 11 });
  });

  it('is not agreed to by a yes that answers the question', async () => {
    await saidBefore(bot, ...untilCustomers);
    await bot.say(likely);
    const next = await bot.say('ja van de baasjes');
    expect(await bot.stored()).toMatchObject({ 'has-customers': true, staff: 5 });
    await bot.press(next.button('Toch bewaren'));
    expect(await bot.stored()).toMatchObject({ staff: 11 });
  });

  it.each(['nee we zijn met 8, er zijn er 3 bij gekomen', 'o wacht, elf mensen, er kwamen er twee bij'])(
    'answers no question of yes or no: "%s"',
    async (said) => {
      await saidBefore(bot, ...untilNewsletter, 'nee');
      expect((await bot.say(said)).text).toMatch(/Bedoelt u: (?:8|11) mensen\?/);
      expect(await bot.stored()).not.toHaveProperty('has-cameras');
    },
  );
});

it.each(['moet les geven, leerling staat er. tot straks', 'stop ik heb zo les, rest komt vanavond wel'])(
  'who leaves asks and answers nothing: "%s"',
  async (said) => {
    await saidBefore(bot, ...untilNewsletter);
    expect((await bot.say(said)).text).toContain('Alles is bewaard');
    expect(await bot.stored()).not.toHaveProperty('sends-newsletter');
  },
);

describe('beside a breach that was reported', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'onze laptop met klantgegevens is net gestolen', 'ja');
    const values = { 'noticed-at': '2026-11-24T07:00:00.000Z', 'still-open': true };
    await bot.answer({ 'what-happened': 'Laptop weg', ...values }, { record: 'new:breach-report' });
  });

  it.each([
    ...['is dat lek van net nou echt genoteerd?', 'staat dat datalek er nu in?', 'is mijn melding goed aangekomen?'],
    ...['heb je dat lek van net wel opgeslagen', 'was the breach recorded?'],
  ])('"%s" is answered from it', async (asked) => {
    expect((await bot.say(asked)).text).toMatch(/D-001/);
  });
});

it.each(['zo nu terug naar de vragen van net', 'ok terug naar het register', 'back to the questions'])(
  'who comes back to the questions goes on, and not a question back: "%s"',
  async (said) => {
    await saidBefore(bot, ...untilNewsletter);
    expect((await bot.say(said)).field('sends-newsletter').path).toBe('sends-newsletter');
  },
);
