// Who has a role and how many work there, told in passing: a phrase is no name, a day is no count, and a correction answers nothing.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const introduce = async (said: string, ...more: readonly string[]) => {
  await saidBefore(bot, 'hoi', said, 'ja');
  for (const one of more) await bot.say(one);
};
const kapper = 'Kapper Mooi, info@mooi.nl, 5 mensen';
const stored = () => bot.stored();

describe('who takes care of it', () => {
  it.each(['sanne tot ze met verlof gaat', 'allebei dus', 'Kees gaat weg', 'het is nu dicht', 'leerlingen'])(
    'is nobody called "%s"',
    async (said) => {
      await introduce(kapper);
      await bot.say(said);
      expect((await stored())['officer']).toBeUndefined();
    },
  );

  it.each([
    ['gewoon kees hoor', 'Vervanger is nu: kees'],
    ['kees heeft nr 0612345678', 'Vervanger: kees\n'],
  ])('is who is named in "%s"', async (said, shown) => {
    await introduce(kapper, 'ik');
    expect(`${(await bot.say(said)).text}\n`).toContain(shown);
  });

  it.each(['nee dat doet mijn vrouw Sanne', 'nee dat doet Sanne'])(
    'is told with a no, and nothing is undone: "%s"',
    async (said) => {
      await introduce('Schoonmaakbedrijf Fris, 25 schoonmakers', 'fris@fris.nl');
      expect((await bot.say(said)).text).toMatch(/Bedoelt u: Sanne\?|Sanne ken ik/);
      expect((await stored())['contact']).toBe('fris@fris.nl');
    },
  );

  it.each([
    ['nee het is Maaike niet Marieke', 'Vervanger: Maaike?'],
    ['nee niet Marieke maar Maaike', 'Vervanger: Maaike?'],
    ['marieke moet maaike zijn', 'Vervanger: maaike?'],
  ])('is put right at another question, and answers that with no "no": "%s"', async (said, shown) => {
    await introduce(kapper, 'ik', 'Marieke, 06-12345678', 'ja');
    expect((await bot.say(said)).text).toContain(shown);
    expect((await stored())['has-customers']).toBeUndefined();
  });

  it('is no answer to what is asked next: "nee toch ik zelf"', async () => {
    await introduce(kapper, 'ik', 'geen vervanger');
    await bot.say('nee toch ik zelf');
    expect((await stored())['has-customers']).toBeUndefined();
  });

  it('is called otherwise, and not the business: "marijke heet voluit Marijke Jansen"', async () => {
    await introduce(kapper, 'marijke');
    expect((await bot.say('marijke heet voluit Marijke Jansen')).text).not.toContain('Naam bedrijf');
  });

  it('is not who does other work', async () => {
    await saidBefore(bot, 'hoi');
    const { text } = await bot.say(
      "Kapper Mooi, met z'n drieën, sanne doet de boekhouding in exact, mail info@mooi.nl",
    );
    expect(text).toContain('Aantal mensen: 3 mensen');
    expect(text).not.toContain('Privacy officer');
  });

  it.each([
    'Kapper Mooi, 3 man, (sanne doet de boekhouding), mail info@mooi.nl',
    'Kapper Mooi, 3 man, sanne* doet de boekhouding[',
  ])('is read whatever signs stand there: "%s"', async (said) => {
    await saidBefore(bot, 'hoi');
    expect((await bot.say(said)).text).toContain('Aantal mensen: 3 mensen');
  });

  it.each(['hoe vaak moet ik nakijken?', 'no need to check who she is, I know her'])(
    'is not said to be unknown by "%s"',
    async (said) => {
      await introduce(kapper, 'ik', 'later');
      await bot.say(said);
      expect(await stored()).not.toHaveProperty('deputy');
    },
  );
});

describe('how many work there', () => {
  it.each([
    ['Schildersbedrijf De Kwast, ik en mijn man en 2 studenten', '4 mensen'],
    ['Fysio Vitaal, 3 therapeuten en 1 balie medewerkster', '4 mensen'],
    ['Tandarts Kiezen, 2 tandartsen, 4 assistentes, camera in de wachtkamer niet meer', '6 mensen'],
    ["BSO de Vlinder, 8 pm'ers, 60 kinderen", '8 mensen'],
  ])('is the sum of them: "%s"', async (said, shown) => {
    await saidBefore(bot, 'hoi');
    const { text } = await bot.say(said);
    expect(text).toContain(`Aantal mensen: ${shown}`);
    expect(text).not.toContain("Camera's");
  });

  const bakery = 'Bakkerij Jansen, wij hebben 6 mensen in dienst, info@jansen.nl';
  it.each([
    'kees is weg per 1 dec',
    'een nieuwe collega per 1 dec, Fatima',
    'nieuwe collega Fatima, begint 1 dec',
    'kees is zzp dus die telt niet mee',
  ])('is no other number by "%s"', async (said) => {
    await introduce(bakery, 'ik', 'later');
    expect((await bot.say(said)).text).not.toContain('Aantal mensen');
  });

  it.each([
    ['2 mensen erbij', '8 mensen?'],
    ['drie mensen erbij gekomen', '9 mensen?'],
    ['we hebben er 2 mensen bij', '8 mensen?'],
    ['we zijn nu met 8', '8 mensen?'],
  ])('grows by who came: "%s"', async (said, shown) => {
    await introduce(bakery, 'ik', 'later');
    expect((await bot.say(said)).text).toContain(`Aantal mensen: ${shown}`);
  });
});

describe('what the business has', () => {
  it.each([
    [
      "Bloemist Roos, met een website en camera's",
      'geen cookies op de website en geen geluid bij de camera',
      ["Camera's: ja", 'Website: ja'],
    ],
    [
      'Autobedrijf Smit, 4 man personeel, camera bij de ingang',
      'de camera neemt niet op, alleen live',
      ["Camera's: ja", '4 mensen'],
    ],
    ['Autobedrijf Smit, 4 man personeel, we hebben klanten', 'geen klantenkaart hoor', ['Klanten: ja']],
    ['Autobedrijf Smit, 4 man personeel', 'boekhouder doet de salarissen dus geen salarisprogramma', ['Personeel: ja']],
    ['Kapsalon Knip, 2 mensen in dienst', 'nee dat is de naam niet, het is Kapsalon Knap', ['Kapsalon Knap']],
  ])('stays where only a part of it is denied: "%s", "%s"', async (told, said, shown) => {
    await saidBefore(bot, 'hoi');
    await bot.say(told);
    const { text } = await bot.say(said);
    for (const line of shown) expect(text).toContain(line);
  });

  it('is not what it had once', async () => {
    await saidBefore(bot, 'hoi');
    expect((await bot.say('Tandarts Kiezen, 4 assistentes, we hadden vroeger een webshop')).text).not.toContain(
      'Webwinkel',
    );
  });

  it('is asked back where a no is followed by where it is so', async () => {
    await introduce('Kapsalon Knip, 2 mensen in dienst, info@knip.nl', 'ik', 'geen vervanger');
    await bot.say('nee alleen bij de balie');
    expect((await stored())['has-customers']).toBeUndefined();
  });
});

describe('what people say at work', () => {
  it.each([
    'alles nog hetzelfde',
    'peter is uit dienst, hij zat op de administratie',
    'er is iemand weg, peter is met pensioen',
    'sanne neemt de webshop van hem over',
    'kees moet ook berichten krijgen over datalekken',
    'piet is met ontslag',
    "piet ging altijd over de camera's maar die is overleden",
  ])('is no breach: "%s"', async (said) => {
    await introduce(kapper, 'ik', 'later');
    const { text } = await bot.say(said);
    expect(text).not.toContain('klinkt als een datalek');
    expect(text).not.toContain('kan het een datalek zijn');
  });

  it.each([
    'onze collega is uit dienst maar kan nog in het systeem met zijn account',
    'kees is ontslagen en heeft de klantenlijst meegenomen',
  ])('is one where data are told of: "%s"', async (said) => {
    await introduce(kapper, 'ik', 'later');
    expect((await bot.say(said)).text).toMatch(/datalek/);
  });
});
