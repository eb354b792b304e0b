// Who handles a request says it in own words: its letters, who asks, what was found, what was done.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmedBakery } from '../journeys/bakery.js';
import { startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await confirmedBakery(bot, 1);
  await asked(['access'], 'mevrouw Jansen');
});
afterEach(() => bot.close());

async function asked(kinds: readonly string[], who: string): Promise<void> {
  await bot.say('/verzoek');
  const values = { words: 'zie mail', kinds, about: 'customer', who, received: '2026-11-20' };
  await bot.answer(values, { record: 'new:request-report' });
}

describe('a letter', () => {
  beforeEach(async () => {
    await bot.say('de persoon zelf');
  });

  it('that stands on the screen is typed by its name, as often as somebody likes, and undoes nothing', async () => {
    await bot.say('brief');
    for (const said of ['antwoord', 'Antwoord', 'die met antwoord', 'doe maar die met antwoord'])
      expect((await bot.say(said)).text).toContain('Antwoord op uw vraag');
    expect((await bot.say('en die voor meer tijd')).text).toContain('Wij hebben meer tijd nodig');
    await bot.say('verder');
    for (const said of ['antwoord', 'het antwoord', 'mijn antwoord'])
      expect((await bot.say(said)).text).not.toContain('Teruggezet');
    expect(await bot.stored('R-001')).toMatchObject({ 'on-behalf': 'self' });
  });

  it.each([
    ['laat de brief antwoord zien', 'Antwoord op uw vraag'],
    ['brief antwoord R-001', 'Antwoord op uw vraag'],
    ['kan ik de antwoordbrief aan mevrouw jansen alvast bekijken', 'Antwoord op uw vraag'],
    ['toon de ontvangstbevestiging brief', 'Wij hebben uw vraag ontvangen'],
    ['brief', 'R-001 Zien wat u bewaart · Brieven'],
    ['brief voor r-001', 'R-001 Zien wat u bewaart · Brieven'],
    ['later. en dan brief r-001', 'R-001 Zien wat u bewaart · Brieven'],
    ['ik wil eerst de brief zien', 'R-001 Zien wat u bewaart · Brieven'],
    ['waar staat de brief', 'R-001 Zien wat u bewaart · Brieven'],
    ['show me the letter', 'R-001 Zien wat u bewaart · Brieven'],
  ])('opens from a question of the request, which stays: "%s"', async (said, shown) => {
    expect((await bot.say(said)).text).toContain(shown);
    expect((await bot.say('nee het is duidelijk')).text).not.toContain('Kies uit de lijst');
    expect(await bot.stored('R-001')).toMatchObject({ identity: 'known' });
  });

  it('of one of two is asked, and opens by number and by name', async () => {
    await asked(['access'], 'dhr. Bakker');
    await bot.say('later');
    expect((await bot.say('mag ik de brief zien')).text).toMatch(/R-001[\s\S]*R-002/);
    expect((await bot.say('brief voor R-002')).text).toContain('R-002 Zien wat u bewaart · Brieven');
    expect((await bot.say('laat de brief van jansen zien')).text).toContain('R-001 Zien wat u bewaart · Brieven');
  });

  it.each(['we kregen een brief van de belastingdienst', 'er lag een brief op de mat', 'brief ontvangen van de bank'])(
    'is none where one came: "%s"',
    async (said) => {
      await bot.say('later');
      expect((await bot.say(said)).text).not.toMatch(/Brieven|Wij hebben uw vraag ontvangen/);
    },
  );
});

describe('who asks', () => {
  beforeEach(async () => {
    await bot.say('de persoon zelf');
  });

  it.each([
    'ja dat bedoel ik',
    'Ja, dat bedoel ik',
    'ja',
    'nee het is duidelijk',
    'ja klopt, het is duidelijk',
    'ja ik ken haar al jaren',
  ])('is what was asked back, to who agrees with that: "%s"', async (said) => {
    expect((await bot.say('nee hoor ken haar al jaren')).text).toContain('Bedoelt u: Nee, het is duidelijk?');
    await bot.say(said);
    expect(await bot.stored('R-001')).toMatchObject({ identity: 'known' });
  });
});

describe('what came of looking', () => {
  beforeEach(async () => {
    await bot.answer({ 'on-behalf': 'self' }, { record: (await bot.record('R-001')).id });
    await bot.say('nee het is duidelijk');
    await bot.say('klanten, personeel en loon');
  });

  const places = async () => {
    const ids = await Promise.all(['V-003', 'V-004'].map(async (number) => (await bot.record(number)).id));
    return { staff: `places/${ids[0]}/result`, pay: `places/${ids[1]}/result` };
  };

  const results = async () =>
    Object.entries(await bot.stored('R-001')).flatMap(([path, value]) => (path.endsWith('/result') ? [value] : []));

  it('is of the place that is asked, with what was found said not to be kept', async () => {
    await bot.say('ikzelf');
    const back = await bot.say(
      'gevonden, 3 dingen met naam tel en mail. en bij 1 notenallergie. dat geef ik haar gewoon',
    );
    expect(back.text).toContain('Ik bewaar hier alleen de uitkomst');
    await bot.say('ja');
    expect(await results()).toEqual(['found']);
  });

  it.each([
    ['ik heb al gekeken, niets meer gevonden die zijn al weg', 'not-found'],
    ['daar heb ik gezocht maar nergens iets gevonden, niks dus', 'not-found'],
    ['ok ik kijk daar zelf, gevonden, brief en beoordelingen weg, contract blijft staan', 'done'],
    ['gevonden en alles meteen weggehaald behalve het contract', 'done'],
    ['found two letters, the contract stays', 'found'],
  ])('is heard in whole sentences: "%s"', async (said, result) => {
    await bot.say('ikzelf');
    await bot.say(said);
    await bot.say('ja');
    expect(await results()).toEqual([result]);
  });

  it('of one place is never that of another', async () => {
    const { staff, pay } = await places();
    await bot.say('ikzelf');
    await bot.say('ikzelf');
    const back = await bot.say('loon ook ikzelf, en bij personeel heb ik al gekeken he: gevonden en deels gewist');
    expect(back.text).toContain('Personeel · Uitkomst: Gevonden en gedaan');
    await bot.say('ja');
    expect(await bot.stored('R-001')).toMatchObject({ [staff]: 'done' });
    expect(await bot.stored('R-001')).not.toHaveProperty(pay);
  });

  it.each(['moet nog kijken, misschien staat er iets', 'kees kijkt daar', 'ik weet niet of er iets gevonden is'])(
    'is none where nobody looked yet: "%s"',
    async (said) => {
      await bot.say('ikzelf');
      await bot.say(said);
      expect(await results()).toEqual([]);
    },
  );
});

describe('two questions in one breath', () => {
  it.each([
    'hijzelf, en nee twijfel niet ken zn mailadres',
    'de persoon zelf, nee het is duidelijk',
    'zijzelf. en nee hoor ik ken haar al jaren',
    'the customer herself, we know her',
  ])('are asked back together: "%s"', async (said) => {
    await bot.say(said);
    await bot.say('ja');
    expect(await bot.stored('R-001')).toMatchObject({ 'on-behalf': 'self', identity: 'known' });
  });

  it('are one where the words behind it are of that', async () => {
    await bot.say('haar moeder, die belde');
    await bot.say('ja');
    expect(await bot.stored('R-001')).not.toHaveProperty('identity');
  });
});

describe('what was done', () => {
  it.each([
    ['r-001 heb ik net per mail verstuurd, vandaag dus', '2026-11-24', 'mail'],
    ['net gemaild, R-001', '2026-11-24', 'mail'],
    ['ik heb R-001 gisteren per post opgestuurd', '2026-11-23', 'letter'],
    ['de antwoordbrief is daarnet verstuurd per mail', '2026-11-24', 'mail'],
    ['just mailed R-001', '2026-11-24', 'mail'],
  ])('is the day and the way in one: "%s"', async (said, day, how) => {
    await bot.say('later');
    expect((await bot.say(said)).text).toContain('Beantwoord op');
    await bot.say('ja');
    expect(await bot.stored('R-001')).toMatchObject({ 'answer-sent': day, 'answer-how': how });
  });

  it.each(['R-001 moet ik nog versturen', 'R-001 is niet verstuurd', 'de brief aan de leverancier is net verstuurd'])(
    'is nothing yet: "%s"',
    async (said) => {
      await bot.say('later');
      expect((await bot.say(said)).text).not.toContain('Beantwoord op');
    },
  );

  it('is not done yet where somebody says so, and stays open', async () => {
    await bot.say('later');
    await asked(['erasure'], 'dhr. Tel');
    const record = (await bot.record('R-002')).id;
    const { id } = await bot.record('V-001');
    for (const step of [{ 'on-behalf': 'self' }, { identity: 'known' }, { activities: [id] }])
      await bot.answer(step, { record });
    for (let shown = await bot.say('verder'); shown.text.includes('Wie kijkt in'); ) {
      await bot.say('niemand, gevonden en daar alles gewist');
      shown = await bot.say('ja');
    }
    const first = await bot.say('ja helemaal');
    expect(first.text).toContain('Hebt u het verteld aan');
    for (const said of ['nog niet, bel ik morgen', 'accountant ook nog niet']) {
      const shown = await bot.say(said);
      expect(shown.text).not.toContain('begrijp niet');
      expect(shown.text).not.toContain('onderdelen zijn klaar');
    }
    expect(Object.keys(await bot.stored('R-002')).filter((path) => path.endsWith('/told'))).toEqual([]);
    expect((await bot.say('r-002')).text).toContain('vertellen aan: Belastingdienst');
  });

  it.each(['ja, was maar een testje, sluit maar', 'ja dat klopt, sluit maar', 'ja hoor doe maar dicht'])(
    'that was none is closed with a yes and more: "%s"',
    async (said) => {
      await bot.say('r-001 was geen verzoek, foutje');
      await bot.say(said);
      expect(await bot.stored('R-001')).toMatchObject({ closing: 'mistaken' });
    },
  );
});

describe('the letter of access', () => {
  async function letterAfter(result: string | undefined): Promise<string> {
    const record = (await bot.record('R-001')).id;
    const { id } = await bot.record('V-001');
    for (const step of [{ 'on-behalf': 'self' }, { identity: 'known' }, { activities: [id] }])
      await bot.answer(step, { record });
    if (result !== undefined) {
      await bot.say('niemand, daar klantnaam en adres gevonden');
      await bot.say('ja');
    }
    await bot.answer({ 'decisions/access/decision': 'granted' }, { record });
    return (await bot.press(`act|${record}|letters|0|request-answer`)).text;
  }

  it('marks what nobody looked up as to be checked', async () => {
    const letter = await letterAfter(undefined);
    expect(letter).toMatch(/Kijk na: welke gegevens/);
    expect(letter).toMatch(/Kijk na: van wie gekregen/);
  });

  it('states it where somebody found the person', async () => {
    expect(await letterAfter('found')).not.toContain('Kijk na: ');
  });
});
