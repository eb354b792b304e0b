// What ends, moves, is still to come or is kept for some time, told in a hurry and with more in the same breath.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastSaid, startBot, type TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());
const last = (...said: readonly string[]): Promise<string> => lastSaid(bot, ...said);

describe('where the business is', () => {
  it.each([
    ['nieuw adres is Kerkstraat 4 in Zwolle', 'Kerkstraat 4 in Zwolle'],
    ['het nieuwe adres: Kerkstraat 4 te Zwolle', 'Kerkstraat 4 te Zwolle'],
    ['ons adres is nu Dorpsplein 12 in Ede', 'Dorpsplein 12 in Ede'],
    ['we hebben er een filiaal bij in Breda', 'tweede vestiging: Breda'],
  ])('is proposed: %s', async (said, address) => {
    expect(await last(said)).toContain(`→ ${address}\n`);
  });

  it.each([
    'we zijn verhuisd naar de Dorpsstraat 8 in Ede en heten nu Bakkerij De Korst',
    'we zijn verhuisd naar de Dorpsstraat 8 in Ede. we heten nu Bakkerij De Korst',
    'we heten nu Bakkerij De Korst en zijn verhuisd naar de Dorpsstraat 8 in Ede',
  ])('is told with the new name: %s', async (said) => {
    const text = await last(said);
    expect(text).toContain('→ de Dorpsstraat 8 in Ede\n');
    expect(await bot.stored()).toMatchObject({ name: 'Bakkerij De Korst' });
  });
});

describe('what ends', () => {
  it.each([
    'Lightspeed eruit, webshop is dicht',
    'Lightspeed eruit want we hebben geen webshop meer',
    'lightspeed er uit, doen we niks meer mee',
  ])('is the program that is named: %s', async (said) => {
    expect(await last(said)).toContain('Gestopt met Lightspeed');
  });

  it.each([
    'de webshop is dicht',
    'onze webshop is gesloten sinds vorige maand',
    'haal het stukje over de webshop weg',
  ])('is what the business did: %s', async (said) => {
    expect(await last(said)).toContain('V-005 Webwinkel: niet meer in gebruik');
  });
});

describe('what is still to come', () => {
  it.each([
    'volgend jaar willen we een nieuwsbrief gaan doen',
    'we gaan volgend jaar met een nieuwsbrief beginnen',
    'next year we want to start a newsletter',
  ])('is not so yet: %s', async (said) => {
    expect(await last(said)).not.toMatch(/(?:Nieuwsbrief|Newsletter): (?:ja|yes)/);
  });

  it('is nobody who gets data', async () => {
    expect(await last('binnenkort krijgen we een webshop')).not.toContain('Binnenkort?');
  });
});

describe('how long something is kept', () => {
  it('is asked of which, where only the activity is named', async () => {
    const text = await last(
      'we krijgen sollicitanten, dus dat moet erin',
      'ja',
      'later',
      'sollicitaties bewaren we zes weken',
    );
    expect(text).toContain('Brieven en cv’s van wie het niet werd; Hetzelfde');
  });

  it.each(['we hangen een camera op, beelden bewaren we 2 weken', 'camerabeelden gooien we na 2 weken weg'])(
    'goes along with the activity that begins: %s',
    async (said) => {
      expect(await last(said, 'ja')).toContain('Beelden: 2 weken');
    },
  );

  it('is heard where it is thrown away', async () => {
    const begun = ["we hebben camera's", 'ja', 'later'];
    expect(await last(...begun, 'camerabeelden gooien we na 4 weken weg')).toContain(
      "Zo staat het al in V-008 Camera's",
    );
  });
});

describe('what is of the business', () => {
  it.each([
    ['ik heb vanmiddag gemeld bij de AP, nummer 2026-88123', 'Contact:'],
    ['jullie hebben staan dat we 6 man hebben maar das zonder de 3 oproepkrachten', '3 mensen'],
    ['we moved, new adress is Havenkade 12, Zwolle', 'adress is'],
  ])('is no more than was said: %s', async (said, not) => {
    expect(await last(said)).not.toContain(not);
  });
});

describe('when it was noticed', () => {
  it.each([
    [
      ['mail naar verkeerde klant gestuurd gisteren om 4 uur, 1 klant', 'ja', 'we kwamen er gister om 7 uur achter'],
      '23 november 2026 om 19:00',
    ],
    [
      ['mail naar verkeerde klant gestuurd, 1 klant', 'ja', 'we kwamen er gister om 7 uur achter'],
      '23 november 2026 om 07:00',
    ],
    [
      ['mail naar verkeerde klant gestuurd vrijdag, kwamen er pas vanmorgen om 9 uur achter'],
      '24 november 2026 om 09:00',
    ],
    [
      ['laptop vergeten in de trein vanmorgen om 8 uur, klantgegevens erop', 'ja', 'nee het was gisteren'],
      '23 november 2026 om 08:00',
    ],
  ])('is read from %j', async (said, moment) => {
    expect(await last(...said)).toContain(`Gemerkt op: ${moment}`);
  });
});

describe('how many work there', () => {
  it.each([
    ['transportbedrijf De Wit, 45 chauffeurs en 6 op kantoor', 51],
    ['schildersbedrijf van Dam, ik en mijn man, plus 4 in loondienst', 6],
  ])('is counted in parts: %s', async (said, count) => {
    const fresh = await startBot();
    try {
      expect(await lastSaid(fresh, 'hoi', said)).toContain(`Aantal mensen: ${count} mensen`);
    } finally {
      fresh.close();
    }
  });
});

describe('where all of it is kept', () => {
  it.each([
    'bestanden staan bij ons allemaal in google drive',
    'dr is ook nog een papieren klantenkaartenbak, die staat in de kast op kantoor',
    'all our files are in google drive',
  ])('is no breach: %s', async (said) => {
    expect(await last(said)).not.toContain('datalek. Zal ik');
    expect(await last(said)).not.toContain('datalek zijn');
  });

  it('is one where it should not be', async () => {
    expect(await last('dossiers liggen op straat')).toContain('datalek');
  });
});

describe('who is not to know who tells it', () => {
  it('gets no request of it, and is not alarmed', async () => {
    const said = 'noor heeft mijn ziekmelding in de groepsapp gezet, ik wil niet dat ze weet dat ik dit meld';
    await bot.say(said, 'sanne');
    const { text } = await bot.say('ja', 'sanne');
    expect(text).toContain('Soort: Bericht in de verkeerde chat of appgroep');
    expect(text).toContain('Gaat over: noor');
  });

  it('is told who reads it before anything is told', async () => {
    const { text } = await bot.say('sorry wil wat melden maar noor mag niet weten dat ik het ben', 'sanne');
    expect(text).toContain('wilt u vertrouwelijk melden?');
  });
});
