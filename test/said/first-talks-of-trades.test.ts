// First talks over several messages: what is said of work, of programs and of questions is no name, and what stands is not turned round.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastSaid, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const lastOf = (...said: readonly string[]): Promise<string> => lastSaid(bot, 'hoi', ...said);
async function storedAfter(...said: readonly string[]): Promise<Record<string, unknown>> {
  for (const one of ['hoi', ...said]) await bot.say(one);
  return bot.stored();
}
const knip = ['Knip & Co, kapsalon, 4 man, hallo@knip.nl'];

describe('the name of the business', () => {
  it.each([
    [['Lek BV', '5 monteurs, boekhouding doet kantoor Smits'], 'Naam bedrijf: Lek BV'],
    [['sportschool FitPlus', 'Virtuagym'], 'Naam bedrijf: sportschool FitPlus'],
    [['kapsalon', 'kapsalon heet Knip & Co'], 'Naam bedrijf: Knip & Co'],
    [
      ['wij doen installatie, cv ketels', 'heten Van Dijk Installaties, info@vandijk.nl'],
      'Naam bedrijf: Van Dijk Installaties',
    ],
    [['hoveniersbedrijf, Groen & Doen'], 'Naam bedrijf: Groen & Doen'],
    [['Bloemist! Bloemen van Truus'], 'Naam bedrijf: Bloemen van Truus'],
    [['De Poot, animana, info@depoot.nl'], 'Naam bedrijf: De Poot'],
  ])('is what is said to be it: %j', async (said, shown) => {
    expect(await lastOf(...said)).toContain(shown);
  });

  it.each([
    'alleen ikzelf en op zaterdag een hulpje',
    'hoelang back-ups',
    'wachtwoorden, hoe lang',
    '14 pedagogisch medewerkers',
    'planning in Groenvision',
    'moneybird',
  ])('is not "%s"', async (said) => {
    expect(await lastOf(said)).not.toMatch(/Naam bedrijf: (?!Hoe heet)/);
    expect((await bot.stored())['name']).toBeUndefined();
  });
});

describe('what is told beside it', () => {
  it.each([
    [['vv Rood Wit, sportlink, secretaris@roodwit.nl'], "Programma's: Sportlink"],
    [['hoveniersbedrijf', 'planning in Groenvision'], "Programma's: Groenvision"],
    [['Zonnig Reizen', 'tourpaq gebruiken we'], "Programma's: tourpaq"],
    [['bouwbedrijf Kramer, 15 man, loon bij Salar accountants, info@k.nl'], 'Werkt voor u: Salar accountants'],
    [['garagebedrijf in Emmen'], 'Soort bedrijf: Vervoer of garage'],
    [['schoonmaakbedrijf, 23 schoonmakers'], 'Aantal mensen: 23 mensen'],
    [['goeiedag wij zijn een makelaar'], 'Soort bedrijf: Advies of zakelijke diensten'],
  ])('is understood: %j', async (said, shown) => {
    expect(await lastOf(...said)).toContain(shown);
  });

  it.each([
    ['Lek BV', 'wij werken met 3 monteurs, boekhouder doet de lonen, kantoor Smits'],
    ['manege De Hoeve', '30 pensionpaarden, 4 mensen personeel'],
  ])('says nothing of what kind of business it is: "%s", "%s"', async (...said) => {
    expect(await lastOf(...said)).not.toContain('Soort bedrijf');
  });

  it('"salaris via Loket" names a program, and nobody who does it', async () => {
    expect(await lastOf('Bakkerij Jansen, 6 mensen in dienst, salaris via Loket, info@jansen.nl')).not.toContain(
      'Werkt voor u',
    );
  });
});

describe('a no', () => {
  it('to what stands there already turns nothing round', async () => {
    expect(await lastOf(...knip, "geen camera's", 'ja', 'camera doen we niet')).not.toContain("Camera's: ja");
    expect((await bot.stored())['has-cameras']).toBe(false);
  });

  it('with where it hangs does not take the camera away', async () => {
    const said = [
      'VvE De Toren, bestuur 3 man, camera in de hal, info@toren.nl',
      'ja',
      'nee de camera hangt bij de fietsenkelder',
    ];
    expect(await lastOf(...said)).not.toContain("Camera's: nee");
  });

  it.each(['webshop doen we niet'])('makes no kind of business: "%s"', async (said) => {
    expect(await lastOf(...knip, 'ja', said)).not.toContain('Webwinkel?');
  });

  it.each(['bsn? nee', 'ik heb niemand in dienst he'])('to something else answers nothing: "%s"', async (said) => {
    expect(
      await storedAfter('Voetje, pedicure, zzp, 0612312312', 'ja', 'ik', 'niemand', 'ja', said),
    ).not.toHaveProperty('has-suppliers');
  });
});

describe('who takes care of privacy', () => {
  it.each(['visionplanner mag eruit', 'knip & co is een BV trouwens', 'camera hangt er eentje buiten'])(
    'is nobody called "%s"',
    async (said) => {
      expect(await lastOf(...knip, 'ja', said)).not.toMatch(/ken ik alleen van naam|Bedoelt u: (?:knip|camera hangt)/);
      expect((await bot.stored())['officer']).toBeUndefined();
    },
  );

  it('is asked back where somebody asks whether that may be', async () => {
    expect(await lastOf(...knip, 'ja', 'Jan Pieters, mag dat als hij geen eigenaar is?')).toContain(
      'Bedoelt u: Jan Pieters?',
    );
    expect((await bot.stored())['officer']).toBeUndefined();
  });

  it('is who speaks where the law is named: "ik doe de avg"', async () => {
    expect(await lastOf('Dierenkliniek De Poot, 7 man, info@depoot.nl', 'ja', 'ik doe de avg, marloes')).toContain(
      'Privacy officer: noor',
    );
  });

  it('stays asked back behind a sentence with "nooit"', async () => {
    expect(
      await lastOf(...knip, 'ja', 'Henk doet de administratie dus Henk', 'solliciteren gebeurt bijna nooit'),
    ).toContain('Privacy officer: Henk');
  });
});

describe('a program', () => {
  it.each([
    [
      [
        "restaurant 't Hoekje",
        '11 man, reserveren via Zenchef, info@thoekje.nl',
        'ja',
        'Zenchef is het niet, Formitable',
      ],
      'Formitable in plaats van Zenchef',
    ],
    [
      ['Kramer bouw, 15 man, info@kramer.nl, Bouw7', 'ja', 'bouw7 hebben we niet, het is Syntess'],
      'Syntess in plaats van Bouw7',
    ],
  ])('takes the place of another: %j', async (said, shown) => {
    expect(await lastOf(...said)).toContain(shown);
  });

  it('that stopped is not offered', async () => {
    expect(await lastOf('Zonnig Reizen, 6 man, info@zonnig.nl', 'ja', 'mailchimp is gestopt')).not.toContain(
      'herken ik',
    );
  });
});
