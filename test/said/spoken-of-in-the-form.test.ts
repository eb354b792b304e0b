// A question of the form is answered by words that speak of it: a number put right, a question and a word aside answer nothing.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const told = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said, piet));
  return text;
};
const breach = (...all: readonly string[]) =>
  told('map met gegevens van 45 klanten op het dak van de auto laten liggen, vanmorgen om 8 uur', 'ja', ...all);
const answered = /Staat nog open: (?:ja|nee)/;
const needed = 'Kan iemand er nu nog bij?';

describe('a number that is put right', () => {
  it.each([
    ...['o nee dat is met de abonnees erbij en die zitten er niet in. 30', 'nee wacht dat is inclusief de jeugd, 30'],
    ...['sorry die oude klanten staan er niet meer op. 30', 'wacht, daar zitten de leveranciers bij. 30'],
    ...['oh no that was with the children, 30', 'nee dat is met dubbele erbij, 30 stuks'],
    ...['oeps, verkeerde lijst gepakt. 30', 'nee het personeel zit er niet in, 30'],
  ])('says neither yes nor no: "%s"', async (said) => {
    const text = await breach(said);
    expect(text).not.toMatch(answered);
    expect(text).toContain('30 mensen');
  });
});

describe('who asks something', () => {
  const questions = [
    ...[
      'krijgen die mensen nou vanzelf bericht van de drukker of moet ik dat doen',
      'zijn we nu verplicht iedereen te bellen',
    ],
    ...['do they get told by the supplier or do i have to', 'moeten wij die mensen dan een brief sturen'],
  ];
  it.each(questions)('answers nothing, and hears who decides that: "%s"', async (said) => {
    const text = await breach(said);
    expect(text).not.toMatch(answered);
    expect(text).toContain('Dat besluit');
    expect(text).not.toContain(`uur. ${said}`);
  });

  it.each(questions)('takes nothing back that was answered: "%s"', async (said) => {
    await breach('nee');
    expect(await told(said)).toContain('Staat nog open: nee');
  });
});

describe('a likely yes', () => {
  it.each([
    ...['kan best, hij ligt ergens langs de dijk', 'kan best', 'zou best kunnen, hij lag op straat', 'kan zomaar'],
    ...['kan zijn, hij ligt nog ergens', 'could be', 'might be, its on the road', 'zou kunnen ja'],
  ])('is one, and said back: "%s"', async (said) => {
    expect(await breach(said)).toContain('Staat nog open: ja');
  });

  it.each([
    ...['iedereen kent die map', 'kan niet goed zien wat erop stond', 'er stonden ook adressen op'],
    ...['hij lag bovenop', 'mijn collega was erbij', 'kan ik dat later nog aanvullen?'],
  ])('is not heard in other words: "%s"', async (said) => {
    expect(await breach(said)).not.toContain('Staat nog open: ja');
  });
});

it.each(['blablabla fiets', 'xyz', 'groene thee'])(
  'who is not understood hears what is still asked: "%s"',
  async (said) => {
    expect((await breach(said)).split('\n# ')[0]).toContain(needed);
  },
);

describe('what only agrees or sends', () => {
  it.each(['ja zet maar als melding', 'ja maak daar maar een melding van', 'ja zet hem er maar in', 'ja noteer maar'])(
    'is no part of the story: "%s"',
    async (said) => {
      const text = await told('map met klantgegevens kwijt in de trein vanmorgen 8 uur', said);
      expect(text).toContain('Wat er gebeurde: map met klantgegevens kwijt in de trein vanmorgen 8 uur\n');
    },
  );

  it.each(['ja, er stonden 60 klanten op', 'ja en er zaten ook paspoorten bij', 'ja, mijn tas is gestolen'])(
    'is told with what else it tells: "%s"',
    async (said) => {
      const [, more = ''] = said.split(/^ja,? (?:en )?/);
      expect(await told('map met klantgegevens kwijt in de trein vanmorgen 8 uur', said)).toContain(more);
    },
  );
});

describe('who is called away', () => {
  it.each([
    ...[
      'momentje er staat een geit in de moestuin',
      'wacht er loopt een hond door de winkel',
      'ogenblik de melk kookt over',
    ],
  ])('tells nothing of it: "%s"', async (said) => {
    await breach(said);
    expect(await told('nee')).not.toContain(said);
  });

  it.each([
    ['wacht er zaten ook foto’s in van de kinderen', 'wacht er zaten ook foto’s in van de kinderen'],
    ['moment, er stonden namen op van alle leden', '. er stonden namen op van alle leden'],
  ])('tells more where it is of that: "%s"', async (said, more) => {
    expect(await breach(said)).toContain(more);
  });
});

describe('how it is known', () => {
  const hacked = (...all: readonly string[]) =>
    told('lees net mail van Stager dat is ons kaartsysteem, ze zijn gehackt schrijven ze', 'ja', ...all);

  it.each([
    'mail van Stager',
    'zij mailden ons',
    'via een mail',
    'een bericht van Stager zelf',
    'kreeg een brief van hun',
  ])('is what another business sent: "%s"', async (said) => {
    expect(await hacked(said)).toContain('Hoe u het weet: Een ander bedrijf meldt het');
  });

  it('is a call of somebody', async () => {
    expect(await breach('telefoontje van de buurman')).toContain('Hoe u het weet: Iemand zei het tegen mij');
  });

  it.each(['de mail van vorige week', 'een brief aan klanten zat erin'])('is not what was lost: "%s"', async (said) => {
    expect(await breach(said)).not.toMatch(/Hoe u het weet: (?!Hoe)/);
  });
});
