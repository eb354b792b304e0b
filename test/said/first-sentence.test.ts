// The first sentence of somebody: what they are is no name, what they are called is, and who works alone hires nobody by that.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

/** What the card says, "Label: value", and what is stored with a yes. */
async function told(sentence: string): Promise<string> {
  await bot.say('hallo');
  return (await bot.say(sentence)).text;
}

describe('what somebody is, is their kind of business', () => {
  it.each([
    ['wij zijn een rijschool in Zwolle, 7 instructeurs', 'Onderwijs of kinderopvang'],
    ['rijschool met 7 instructeurs', 'Onderwijs of kinderopvang'],
    ['hondentrimsalon in Assen, ik werk alleen', 'Kapper of schoonheidssalon'],
    ['advocatenkantoor 4 juristen, basenet en outlook', 'Advies of zakelijke diensten'],
    ['recruitment agency, 9 people', 'Advies of zakelijke diensten'],
    ['hi there, i run a coffee bar in utrecht, 6 staff', 'Horeca of verblijf'],
    ['we run a driving school with 4 people', 'Onderwijs of kinderopvang'],
    ['wij zijn een rijschool', 'Onderwijs of kinderopvang'],
    ['hi, we run a driving school', 'Onderwijs of kinderopvang'],
  ])('"%s"', async (sentence, kind) => {
    const text = await told(sentence);
    expect(text).toContain(`Soort bedrijf: ${kind}`);
    expect(text).not.toContain('Naam bedrijf: ');
  });

  it.each(['marketing via mailchimp, administratie in excel', 'onderhoud aan de site doet mijn zoon, 3 man'])(
    'what is done is no kind of business: "%s"',
    async (sentence) => {
      expect(await told(sentence)).not.toContain('Soort bedrijf');
    },
  );
});

describe('what their name begins with is their kind of business', () => {
  it.each([
    ['hondentrimsalon De Blije Hond, ik ben mirjam en doe t samen met 2 meiden', 'Kapper of schoonheidssalon'],
    ['Nagelstyliste Bella, ik werk alleen, agenda in salonized', 'Kapper of schoonheidssalon'],
    ['Rijinstructeur Van Dam, 4 mensen', 'Onderwijs of kinderopvang'],
  ])('"%s"', async (sentence, kind) => {
    expect(await told(sentence)).toContain(`Soort bedrijf: ${kind}`);
  });
});

describe('what they are called is the name', () => {
  it.each([
    ['its called Chai & Bean, coffee bar in utrecht with 6 staff', 'Chai & Bean'],
    ['recruitment agency, 9 people, called Brightpath', 'Brightpath'],
    ["it's called De Korst, bakery with 4 people", 'De Korst'],
    ['kapsalon in Ede met 3 man, genaamd Haarmonie', 'Haarmonie'],
    ['hoi, wij zijn een rijschool, rijschool de jong heten we', 'rijschool de jong'],
    ['rijschool de jong, 3 instructeurs en ik zelf', 'rijschool de jong'],
    ['wij zijn een kapper met 4 man en we heten Kapsalon Natuurlijk', 'Kapsalon Natuurlijk'],
    ['dierenartspraktijk het hok uit meppel, 5 man', 'dierenartspraktijk het hok'],
  ])('"%s"', async (sentence, name) => {
    expect(await told(sentence)).toMatch(new RegExp(`Naam bedrijf: ${name}$`, 'm'));
  });
});

describe('who they are with', () => {
  it.each([
    ['schilder, ik werk alleen, facturen in excel', '1 mens'],
    ['webdesigner zzp, ik host sites voor klanten', '1 mens'],
    ['painter here, i work alone, invoices in excel', '1 mens'],
    ['coffee bar in utrecht, 6 staf', '6 mensen'],
  ])('"%s": %s', async (sentence, staff) => {
    expect(await told(sentence)).toContain(`Aantal mensen: ${staff}`);
  });

  it.each(['webdesigner zzp, ik host sites voor klanten', 'hoi, we zijn een uitzendbureau, 9 mensen'])(
    'hires nobody by what they are: "%s"',
    async (sentence) => {
      expect(await told(sentence)).not.toContain('Inhuur');
    },
  );

  it.each([
    "schilder met 3 man, en soms een zzp'er",
    'bakkerij met 6 man en soms mensen via een uitzendbureau',
    'garage, 4 monteurs, met zzpers in de winter',
  ])('hires where they say so: "%s"', async (sentence) => {
    expect(await told(sentence)).toContain('Inhuur: ja');
  });
});

describe('a no to something else than what is asked', () => {
  it.each([
    ['no webshop', 'sells-online'],
    ['no AI', 'uses-ai'],
    ['geen nieuwsbrief', 'sends-newsletter'],
    ['no, we have no cameras', 'has-cameras'],
  ])('is of that: "%s"', async (words, path) => {
    await bot.say('hallo');
    await bot.answer({ name: 'Chai & Bean', contact: 'info@chai.nl' });
    for (const answer of ['restaurant', '6', '1', '1']) await bot.say(answer);
    expect((await bot.say(words)).text).not.toContain('Bewaart u gegevens van leveranciers?');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ [path]: false });
    expect(await bot.stored()).not.toHaveProperty('has-customers');
  });

  it.each(['no', 'no we do not', 'no customers', 'nee hoor'])('is of what is asked: "%s"', async (words) => {
    await bot.say('hallo');
    await bot.answer({ name: 'Chai & Bean', contact: 'info@chai.nl' });
    for (const answer of ['restaurant', '6', '1', '1']) await bot.say(answer);
    await bot.say(words);
    expect(await bot.stored()).toMatchObject({ 'has-customers': false });
  });
});

it.each([
  ['rijschool de jong, 3 man in loondienst', 'Personeel: ja'],
  ['rijschool de jong, 4 man, dashcam in de auto', "Camera's: ja"],
  ['rijschool de jong, 4 man, lessen plannen we in de app planmij', "Programma's: planmij"],
])('what is told of it stands on the card: "%s"', async (sentence, line) => {
  expect(await told(sentence)).toContain(line);
});

describe('a name that comes with the yes', () => {
  it.each([
    [
      '3 instructeurs en ik zelf, mailadres info@rijschooldejong.nl',
      'ja, en we heten rijschool de jong',
      'rijschool de jong',
    ],
    [
      '3 instructeurs en ik zelf, mailadres info@rijschooldejong.nl',
      'ja en de naam is Rijschool De Jong',
      'Rijschool De Jong',
    ],
    ['4 people, mail info@brown.nl', 'yes and our name is Brown Bakery', 'Brown Bakery'],
  ])('stands on the card: "%s", "%s"', async (sentence, yes, name) => {
    await told(sentence);
    const { text } = await bot.say(yes);
    expect(text).toContain(`Naam bedrijf: ${name}`);
    expect(text).toContain('[Ja, dat klopt]');
  });
});

describe('a question of the law that is offered beside the first form', () => {
  it.each([
    ['de tweede', 'Ja, om mensen en spullen te beschermen'],
    ['winkel de hoek', 'Naam bedrijf: winkel de hoek'],
  ])('is picked by its place, and a word of it may be the name: "%s"', async (said, words) => {
    await told('wat moet ik met camera');
    expect((await bot.say(said)).text).toContain(words);
  });
});

it.each(['timmerman', 'schilder'])(
  'who does some work, told in small letters, is a kind of business and no name: %s',
  async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('Soort bedrijf: Bouw of installatie');
    expect(text).not.toContain(`Naam bedrijf: ${words}`);
  },
);
