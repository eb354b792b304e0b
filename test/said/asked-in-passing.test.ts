// What the product itself knows is answered from its own data, in passing: nothing is opened, stored or lost by a question.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const notSure = 'Dat weet ik niet zeker';
const told = 'er is gisteren om 11 uur een mail met klantgegevens naar een verkeerde persoon gegaan';

async function atHome(): Promise<void> {
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await saidBefore(bot, 'later', noor);
  await saidBefore(bot, 'Mo Haddad is mijn vervanger', 'ja', 'later');
}

describe('what stands in the register', () => {
  beforeEach(atHome);

  it.each([
    ["welke programma's staan bij klanten", 'V-001 Klanten: Eigen computer of server'],
    ['waar staat alles van klanten ook alweer, welke programma’s?', 'V-001 Klanten: Eigen computer of server'],
    ['wie kan erbij bij klanten', 'V-001 Klanten: Eigenaar of directie'],
    ['welk doel hadden we bij klanten', 'V-001 Klanten:'],
    ['wa stond er ook alweer bij klanten', 'V-001 Klanten'],
    ['wat hadden we bij klanten als bewaartermijn', 'Klantgegevens en berichten 2 jaar'],
    ['wie houdt klanten bij', 'V-001 Klanten: noor'],
    ['wat staat er bij bewaartermijn', 'V-001 Klanten:'],
    ['which programs do we have at customers', 'V-001 Klanten'],
    ['is personeel al af', 'V-003 Personeel: '],
    ['wat moet er nog bij personeel?', 'V-003 Personeel: '],
    ['is klanten al klaar', 'V-001 Klanten is bevestigd'],
    ['hoever zijn we met personeel', 'V-003 Personeel: '],
    ['aan wie geven we de gegevens van klanten', 'Belastingdienst'],
    ['hebben wij bij klanten telefoonnummers staan', 'Telefoonnummer'],
    ['welke bescherming hebben we bij klanten', 'Wachtwoord'],
    ['what did we put for retention at staff', 'Personeelsdossier 2 jaar'],
    ['who looks after customers', 'V-001 Klanten: noor'],
    ['wat hebben we over sollicitanten', 'Sollicitanten: nee'],
    ['staat moneybird er al in', 'Moneybird staat nog niet in uw register'],
    ['hebben we moneybird al opgeschreven', 'Moneybird staat nog niet in uw register'],
    ['welke naam van het bedrijf staat erin', 'Bakkerij De Vries'],
  ])('"%s"', async (question, answer) => {
    const { text } = await bot.say(question);
    expect(text).toContain(answer);
    expect(text).not.toContain(notSure);
  });

  it.each(['wie is mo haddad', 'wie is mo', 'who is mo haddad', 'wie was mo haddad ook alweer'])(
    'somebody who is named in it: "%s"',
    async (question) => {
      const { text } = await bot.say(question);
      expect(text).toContain('Mo Haddad');
      expect(text).toContain('ervanger');
      expect(text).not.toContain('MIT-licentie');
    },
  );

  it('of somebody by their role, and what somebody has to do opens nothing', async () => {
    expect((await bot.say('welke rol heeft noor')).text).toContain('noor: privacy officer');
    const { replies } = await bot.say('wat moet ik nog doen bij loon');
    expect(replies.some(({ type }) => type === 'ask')).toBe(false);
  });

  it('whether it is right, where nothing is open, is for who knows it: how it is put right is said', async () => {
    expect((await bot.say('klopt dit zo?')).text).toContain('Zeg gewoon wat anders is');
  });

  it.each(['wat heb ik nu en wat moet nog', 'hoeveel activiteiten zijn klaar'])('all of it: "%s"', async (question) => {
    expect((await bot.say(question)).text).toContain('# Uw register');
  });

  it.each([
    "welke programma's staan bij klanten",
    'wie is mo haddad',
    'is personeel al af',
    'staat eigen computer erin',
  ])('is not told to who may not read it: "%s"', async (question) => {
    await bot.say('hoi', 'piet');
    const { text } = await bot.say(question, 'piet');
    expect(text).not.toMatch(/Eigen computer|V-00|staat nog niet|onderdelen/);
  });

  it.each([
    'wat is een doel',
    'wat moet er in de bewaartermijn staan',
    'hoe lang moet je klanten bewaren',
    'mag ik programma’s delen met klanten',
  ])('a question of the law is none of it: "%s"', async (question) => {
    expect((await bot.say(question)).text).not.toMatch(/^V-001 Klanten:/m);
  });
});

describe('beside a question that is open', () => {
  it.each([
    ['welke naam heb ik ingevuld', 'Bakkerij De Vries'],
    ['wat staat er nu bij contact', 'info@bakkerijdevries.nl'],
    ['welk contact had ik ook weer gezet?', 'info@bakkerijdevries.nl'],
  ])('what was filled in before: "%s"', async (question, answer) => {
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    await bot.say('1');
    const before = await bot.stored();
    const { text } = await bot.say(question);
    expect(text).toContain(answer);
    expect(text).toContain('We waren bij:');
    expect(await bot.stored()).toEqual(before);
    expect((await bot.say('9')).ask.fields.map(({ path }) => path)).toContain('officer');
  });

  it.each(['klopt dit zo?', 'klopt dit zo', 'is dit goed', 'klopt het wel', 'is that right'])(
    'who asks whether it is right sees it, and agrees to nothing: "%s"',
    async (question) => {
      await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
      const before = await bot.stored();
      const { text } = await bot.say(question);
      expect(text).not.toContain('AWR');
      expect(text).toContain('Soort bedrijf');
      expect(await bot.stored()).toEqual(before);
    },
  );

  it('another part of the register, and it goes on where it was', async () => {
    await atHome();
    await bot.say('/register wijzig V-003');
    const { text } = await bot.say("welke programma's gebruiken we bij klanten");
    expect(text).toContain('V-001 Klanten: Eigen computer of server');
    expect(text).toMatch(/We waren b/);
  });
});

describe('of what was told and is not sent', () => {
  beforeEach(atHome);

  it.each(['wanneer moet ik dat lek melden', 'tot wanneer kan ik dit melden', 'hoe lang heb ik nog om dit te melden'])(
    'until when, from when it was noticed, and a yes still reports that: "%s"',
    async (question) => {
      await bot.say(told);
      expect((await bot.say(question)).text).toContain('26 november 2026 om 11:00');
      expect((await bot.say('ja')).text).toContain(`Wat er gebeurde: ${told}`);
    },
  );

  it.each(['moet ik dit altijd melden', 'binnen hoeveel uur moet je een datalek melden'])(
    'no question of the law takes the place of what was told: "%s"',
    async (question) => {
      await bot.say(told);
      await bot.say(question);
      expect((await bot.say('/datalek')).text).not.toContain(question);
    },
  );

  it.each([
    ['wat staat er nu bij gemerkt op', '23 november 2026 om 11:00'],
    ['welke soort heb je ingevuld', 'Mail naar de verkeerde persoon'],
    ['klopt dit zo?', 'Nog nodig:'],
    ['klopt dit zo', 'Nog nodig:'],
    ['is het al gemeld', 'nog niet gemeld'],
    ['is dit al doorgegeven?', 'nog niet gemeld'],
    ['wie is mo haddad', 'ervanger'],
    ['wanneer moet ik dat lek melden', '26 november 2026 om 11:00'],
    ['hoeveel vragen nog', 'Eén vraag moet nog: Kan iemand er nu nog bij?'],
    ['how many questions left', 'Kan iemand er nu nog bij?'],
  ])('in its form, which stays open: "%s"', async (question, answer) => {
    await bot.say(told);
    await bot.say('ja');
    const { text } = await bot.say(question);
    expect(text).toContain(answer);
    expect(text).not.toContain(notSure);
    expect((await bot.say('nee, niemand kan er nog bij')).text).toContain('Staat nog open: nee');
  });

  it('"klopt dit zo" sends nothing', async () => {
    await bot.say('een klant vraagt welke gegevens we van haar hebben');
    await bot.say('ja');
    expect((await bot.say('klopt dit zo')).text).not.toContain('R-001');
    expect((await bot.say('ja')).text).toContain('R-001');
  });
});

describe('what only looks like a question is told', () => {
  beforeEach(atHome);

  it.each([
    'klanten staan op de computer',
    'we hebben moneybird',
    'bij klanten staat moneybird',
    'wie klanten bijhoudt is piet',
    'wat er in moneybird staat klopt niet',
    'staat in moneybird',
    'mo haddad is weg',
    'klopt zo',
    'dit klopt',
    'moneybird gebruiken we niet',
    'wie kan bij klanten: de winkel',
  ])('"%s"', async (said) => {
    expect((await bot.say(said)).text).not.toMatch(
      /^V-001 Klanten: Eigen|staat nog niet in uw register|onderdelen zijn/m,
    );
  });
});
