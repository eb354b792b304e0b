// What somebody asks of this work itself, however they put it, is answered: why it must be, how long it takes, who is behind it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const why = /(?:Bijna elk bedrijf houdt een register bij|heeft bijna altijd een register nodig)/;

describe('where nothing is open', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
  });

  it.each([
    'waar is dit eigenlijk voor nodig, ik knip alleen honden',
    'waarom moet ik dit allemaal invullen met zo n klein zaakje',
    'heeft dit wel zin voor een eenmanszaak',
  ])('it is said why: "%s"', async (said) => {
    expect((await bot.say(said)).text).toMatch(why);
  });

  it.each(['hoe lang duurt dit nog?', 'hoeveel minuten ben ik hier nog zoet mee', 'kost dit nog veel tijd allemaal'])(
    'the time is told that it takes: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toMatch(/ongeveer \d+ minuten/);
    },
  );

  it.each(['praat ik nou met een echt mens of met een computer', 'ben jij een mens of gewoon een robot'])(
    'it says what it is: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('Ik ben een programma');
    },
  );

  it.each([
    'waarom moet ik een datalek eigenlijk melden',
    'hoe lang moet ik sollicitaties bewaren',
    'mijn boekhouder doet de lonen',
    'wat mag ik vragen voor een kopie van het dossier',
  ])('what is asked or told of something else is that: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).not.toMatch(why);
    expect(text).not.toMatch(/ongeveer \d+ minuten|Ik ben een programma/);
  });
});

it('is answered in the introduction, which goes on', async () => {
  await bot.say('hoi');
  const { text } = await bot.say('maar waar is dit nou eigenlijk voor nodig dan');
  expect(text).toMatch(why);
  expect(text).toContain('Hoe heet uw bedrijf?');
});
