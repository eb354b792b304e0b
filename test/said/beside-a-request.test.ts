// What who handles a request says of it beside its questions: told, asked or ordered of the case, and never the answer to a question that it is not.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
/** Somebody wants their address corrected; the request is R-001, and nothing of it is asked yet. */
const asked = async () => {
  await bot.say('/verzoek nieuw');
  await bot.answer(
    {
      words: 'mevrouw Bakker belde, ze is verhuisd',
      kinds: ['rectification'],
      received: '2026-11-24',
      how: 'spoken',
      about: 'customer',
      who: 'mevrouw Bakker',
    },
    { record: 'new:request-report' },
  );
  await bot.say('later');
};
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await heldOnce(bot, 'a request to correct an address', asked);
});
afterEach(() => bot.close());

const told = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said));
  return text;
};
/** Up to the questions of what is to be another. */
const toChange = async () => {
  const form = await told('verder met R-001', 'nog niet aangepast', 'de persoon zelf', 'nee het is duidelijk');
  expect(form).toContain('Wat stond er verkeerd?');
};

describe('the old and the new value', () => {
  it.each([
    ['was kerkstraat 3, wordt lindelaan 14', 'kerkstraat 3', 'lindelaan 14'],
    ['adres van kerkstraat 3 naar lindelaan 14', 'kerkstraat 3', 'lindelaan 14'],
    ['oude adres kerkstraat 3, nieuwe adres lindelaan 14 in zwolle', 'kerkstraat 3', 'lindelaan 14 in zwolle'],
    ['stond kerkstraat 3 en moet lindelaan 14 zijn', 'kerkstraat 3', 'lindelaan 14'],
    ['haar naam was smit en wordt smits', 'smit', 'smits'],
    ['niks na te gaan, was kerkstraat 3, wordt lindelaan 14, zei ze zelf', 'kerkstraat 3', 'lindelaan 14'],
    ['was church street 3, should be linden lane 14', 'church street 3', 'linden lane 14'],
  ])('are two answers in one sentence, stored after a yes: "%s"', async (said, was, becomes) => {
    await toChange();
    expect(await told(said)).toContain(`Was: ${was}; Wordt: ${becomes}`);
    expect(await bot.stored('R-001')).not.toHaveProperty('old-value');
    await told('ja');
    expect(await bot.stored('R-001')).toMatchObject({ 'old-value': was, 'new-value': becomes });
  });

  it('take what is told beside them along', async () => {
    await toChange();
    await told('niks na te gaan, was kerkstraat 3, wordt lindelaan 14, zei ze zelf', 'ja');
    expect(await bot.stored('R-001')).toMatchObject({ disputed: false, proof: 'zei ze zelf' });
  });

  it.each(['kerkstraat 3', 'dat weet ik niet meer', 'ik ging van zwolle naar deventer', 'was ze boos'])(
    'are none, and whether it must be checked is not answered by it: "%s"',
    async (said) => {
      await toChange();
      const text = await told(said);
      expect(text).not.toContain('Nog na te gaan: ja');
      expect(text).not.toMatch(/Wordt: \S+ ?\S*\?/);
    },
  );
});

describe('beside a question that any words answer', () => {
  it.each([
    ['alles is gedaan met mevr bakker, sluit R-001 maar af', 'Nog te vragen'],
    ['sluit maar af', 'Nog te vragen'],
    ['rond het maar af', 'Nog te vragen'],
    ['wat moet ik nog doen?', 'onderdelen'],
    ['laat zien wat er nu in R-001 staat', 'De vraag: mevrouw Bakker belde'],
    ['laat R-001 zien', 'De vraag: mevrouw Bakker belde'],
    ['tot wanneer heb ik hiervoor?', 'Uiterlijk'],
    ['wie heeft dit gevraagd', 'Herkennen aan: mevrouw Bakker'],
    ['van wie is dit ook alweer', 'Herkennen aan: mevrouw Bakker'],
    ['hoe heet ze', 'Herkennen aan: mevrouw Bakker'],
    ['wie leest dit', 'verzoek leest noor'],
    ['wie heeft dit aangenomen', 'Genoteerd door: noor'],
    ['wanneer kwam dit binnen', 'Ontvangen: 24 november 2026'],
    ['wat wilde ze ook alweer', 'De vraag: mevrouw Bakker belde'],
    ['tot wanneer', 'Uiterlijk'],
    ['wat moet ik nu doen', 'Nog te vragen'],
    ['laat zien', 'De vraag: mevrouw Bakker belde'],
    [
      'R-001: het is echt mevr bakker, ik heb haar teruggebeld op het bekende nummer',
      'Terugbellen op het bekende nummer',
    ],
    ['R-001 ik heb haar vandaag gesproken over de factuur', 'R-001'],
  ])('it is of the case: "%s"', async (said, answer) => {
    await toChange();
    const text = await told(said);
    expect(text).toContain(answer);
    for (const field of ['Was: ', 'Wordt: ', 'Blijkt uit: ']) expect(text).not.toContain(`${field}${said.slice(0, 6)}`);
    await told('ja');
    expect(JSON.stringify(await bot.stored('R-001'))).not.toContain(said);
  });

  it.each([
    'lindelaan 14 in zwolle',
    'brief van de gemeente gezien',
    'ze stuurde een kopie van haar huurcontract',
    'afgesloten account van 2021',
    'de sluitingsdatum van haar rekening',
  ])('what may be its answer is that: "%s"', async (said) => {
    await toChange();
    expect(await told(said)).toContain(`Was: ${said}`);
  });
});

describe('who it is', () => {
  it.each([
    'teruggebeld op het bekende nummer, klopt',
    'ik heb haar teruggebeld op het nummer in ons systeem',
    'het is echt mevr bakker, heb haar net teruggebeld op het nummer dat we van haar hebben',
    "called her back on the number on file, it's her",
  ])('is known by what was done: "%s"', async (said) => {
    await told('verder met R-001', 'nog niet aangepast', said, 'ja');
    expect(await bot.stored('R-001')).toMatchObject({ 'identity-method': 'call-back' });
  });

  it('is told with who asks it, and both are stored', async () => {
    await told(
      'verder met R-001',
      'nog niet aangepast',
      'ze vraagt het zelf, ik heb haar teruggebeld op het bekende nummer',
      'ja',
    );
    expect(await bot.stored('R-001')).toMatchObject({ 'on-behalf': 'self', 'identity-method': 'call-back' });
  });

  it.each(['ik heb haar gebeld over de factuur', 'ik moet haar nog terugbellen op het bekende nummer'])(
    'is not known by anything else: "%s"',
    async (said) => {
      expect(await told('verder met R-001', 'nog niet aangepast', said)).not.toContain('Terugbellen op');
    },
  );
});

describe('where it was corrected', () => {
  it.each([
    'in mailchimp adres aangepast, in exact alleen mail en naam',
    'in mailchimp aangepast, bij exact stond niks van haar',
    'mailchimp is aangepast, in exact staat alleen mail en naam',
  ])('is only what was corrected, and the rest is named: "%s"', async (said) => {
    const text = await told('verder met R-001', said);
    expect(text).toContain('Aangepast in: Mailchimp?');
    expect(text).toContain('Hiermee deed ik nog niets');
    await told('ja');
    expect((await bot.stored('R-001'))['fixed-in']).toHaveLength(1);
  });

  it('is heard below the card too', async () => {
    await told('laat R-001 zien');
    expect(await told('in mailchimp al aangepast')).toContain('Aangepast in: Mailchimp');
  });
});

describe('a yes that is a sentence of its own', () => {
  it.each(['ja. en er is geen twijfel wie het is', 'klopt. nee het is duidelijk wie dit is'])(
    'is stored, and what stands behind it is heard after that: "%s"',
    async (said) => {
      await told('verder met R-001', 'nog niet aangepast', 'ze vraagt het zelf');
      await told(said);
      expect(await bot.stored('R-001')).toMatchObject({ 'on-behalf': 'self' });
    },
  );

  it.each(['ja. maar niet in eigen persoon', 'nee. de ouder vraagt het'])(
    'is none that is limited: "%s"',
    async (said) => {
      await told('verder met R-001', 'nog niet aangepast', 'ze vraagt het zelf');
      await told(said);
      expect((await bot.stored('R-001'))['on-behalf']).not.toBe('self');
    },
  );
});

describe('who heard that there is a request', () => {
  it.each([
    'er ligt een verzoek, wie is het en tot wanneer heb ik',
    'ik hoorde dat er een avg-verzoek is, van wie is dat en wanneer moet het af',
    'van wie is dat verzoek eigenlijk en tot wanneer heb ik',
    'there is a request, who is it and until when do i have',
  ])('sees whose it is and until when: "%s"', async (said) => {
    const text = await told(said);
    expect(text).toContain('Herkennen aan: mevrouw Bakker');
    expect(text).toContain('Uiterlijk');
  });

  it.each(['wie mag een verzoek doen', 'mevrouw smit wil inzage, tot wanneer heb ik'])(
    'does not, where something else is asked or told: "%s"',
    async (said) => {
      expect(await told(said)).not.toContain('Herkennen aan: mevrouw Bakker');
    },
  );
});

describe('that there is no doubt who it is', () => {
  it.each([
    'geen twijfel',
    'nee geen twijfel hoor',
    'ik ken haar al jaren',
    'is duidelijk wie het is',
    'geen twijfel over wie het is',
    'no doubt',
  ])('is no "no" to what was asked back, and both are stored after one yes: "%s"', async (said) => {
    await told('verder met R-001', 'nog niet aangepast', 'hij mailde zelf vanaf zn eigen adres');
    const text = await told(said);
    expect(text).toContain('Wie vraagt: De persoon zelf; Twijfel over wie: Nee, het is duidelijk?');
    expect(await bot.stored('R-001')).not.toHaveProperty('identity');
    await told('ja');
    expect(await bot.stored('R-001')).toMatchObject({ 'on-behalf': 'self', identity: 'known' });
  });

  it.each(['nee', 'geen van die', 'nee dat niet'])('a no is one: "%s"', async (said) => {
    await told('verder met R-001', 'nog niet aangepast', 'hij mailde zelf vanaf zn eigen adres', said);
    expect(await bot.stored('R-001')).not.toHaveProperty('on-behalf');
    expect(await bot.stored('R-001')).not.toHaveProperty('identity');
  });

  it.each(['ik ken haar niet', 'er is twijfel', 'ik ken haar moeder'])('is not said by "%s"', async (said) => {
    const text = await told('verder met R-001', 'nog niet aangepast', said);
    expect(text).not.toContain('Twijfel over wie: Nee');
  });
});
