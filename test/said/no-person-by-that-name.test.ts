// Where a person is asked, what is in the register as a program or as the business itself is nobody: it is put right.
import { afterEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { type Heard, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
afterEach(() => bot.close());

const introduced =
  'Bakkerij Jansen, wij hebben 6 mensen in dienst, salaris via Loket, boekhouding in moneybird, info@jansen.nl';

/** At the question who looks after privacy, or behind so many answers to it. */
async function atPeople(...answers: readonly string[]): Promise<Heard> {
  bot = await startBot();
  return heldOnce(bot, `a bakery at its people ${answers.join()}`, async () => {
    await saidBefore(bot, 'hoi', introduced, 'ja', ...answers.slice(0, -1));
    return bot.say(answers.at(-1) ?? 'verder');
  });
}
const people = async () =>
  (await bot.read(({ people: all }, organisation) => all.list(organisation))).map(({ name }) => name);
const nobodyNamed = async () => expect(await people()).toEqual(['noor']);

describe('a program that should be another', () => {
  it.each([
    'moneybird moet snelstart zijn',
    'Moneybird klopt niet, dat is SnelStart',
    'moneybird is fout het moet snelstart zijn',
    'niet moneybird maar snelstart',
    'we gebruiken geen moneybird maar snelstart',
    'moneybird should be snelstart',
  ])('is put right where a person is asked: "%s"', async (text) => {
    await atPeople();
    expect((await bot.say(text)).text).toContain('SnelStart in plaats van Moneybird');
    await nobodyNamed();
    expect((await bot.say('verder')).text).toContain('Wie zorgt er bij u voor privacy?');
  });

  it('is put right beside the deputy and their number too, and at a question of yes or no', async () => {
    await atPeople('ik');
    expect((await bot.say('moneybird moet snelstart zijn')).text).toContain('SnelStart in plaats van Moneybird');
    await bot.close();
    await atPeople('ik', 'nee');
    expect((await bot.say('moneybird moet snelstart zijn')).text).toContain('SnelStart in plaats van Moneybird');
    await nobodyNamed();
  });

  it.each(['moneybird', 'Loket'])('alone is no person either: "%s"', async (text) => {
    await atPeople();
    expect((await bot.say(text)).text).toContain('Ik lees hier geen naam in.');
    await nobodyNamed();
  });

  it('between quotation marks is somebody who is really called so', async () => {
    await atPeople();
    await bot.say('"Loket"');
    expect(await people()).toEqual(['noor', 'Loket']);
  });

  it('keeps who takes over from somebody else a person', async () => {
    await atPeople('ik');
    expect((await bot.say('niet Piet maar Joke de Wit')).text).toContain('Joke de Wit');
  });
});

describe('the name of the business', () => {
  it.each([
    'bakkerij jansen moet bakkerij janssen zijn',
    'we heten bakkerij janssen',
    'ons bedrijf heet Bakkerij Janssen',
    'nee, wij heten Bakkerij Janssen',
  ])('is put right where a person is asked: "%s"', async (text) => {
    await atPeople();
    expect((await bot.say(text)).text).toMatch(/Naam bedrijf(?: is nu)?: bakkerij janssen/i);
    await nobodyNamed();
  });
});
