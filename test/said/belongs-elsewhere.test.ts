// What answers the breach or is of the request that runs, told where something else is asked or nothing is; and who may see what.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

async function report(happened = 'mail naar de verkeerde gestuurd met een lijst erin'): Promise<void> {
  await bot.say('/datalek');
  const values = { 'what-happened': happened, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
  await bot.answer(values, { record: 'new:breach-report' });
}

describe('several answers in a sentence', () => {
  it.each([
    [
      'van ons. een bekende die betrouwbaar is, gewoon leesbaar, 12 mensen',
      { whose: 'own', recipients: 'trusted', readable: 'readable', people: 12 },
    ],
    [
      'onze eigen klanten, 40 klanten, bij een leverancier die we vertrouwen',
      { whose: 'own', recipients: 'trusted', people: 40 },
    ],
    [
      'namen en telefoonnummers van 30 patienten, niet versleuteld, een onbekende heeft ze',
      { people: 30, readable: 'readable', recipients: 'unknown' },
    ],
  ])('are of the breach that runs: "%s"', async (said, values) => {
    for (const before of [undefined, 'later', 'De vragen', 'Besluit AP']) {
      const own = await startBot();
      await finishFirstRun(own);
      if (before === 'later') await own.say('later');
      await own.say('/datalek');
      const happened = {
        'what-happened': 'mail naar de verkeerde gestuurd met een lijst erin',
        'noticed-at': '2026-11-24T07:30:00.000Z',
        'still-open': false,
      };
      const file = await own.answer(happened, { record: 'new:breach-report' });
      if (before !== undefined && before !== 'later') await own.press(file.button(before));
      const shown = await own.say(said);
      expect(shown.text).toContain('# Dit begrijp ik van wat er gebeurde');
      expect(await own.stored('D-001')).not.toHaveProperty('recipients');
      await own.say('ja');
      expect(await own.stored('D-001')).toMatchObject(values);
      await own.close();
    }
  });

  it('are of none where several run', async () => {
    await bot.say('later');
    await report();
    await report('laptop van karin gestolen');
    expect((await bot.say('van ons, gewoon leesbaar, 12 mensen')).text).not.toContain('Dit begrijp ik');
  });

  it('are a new one where something happened', async () => {
    await bot.say('later');
    await report();
    expect((await bot.say('30 loonstroken van ons personeel per ongeluk verstuurd, niet versleuteld')).text).toContain(
      'Dit melden',
    );
  });
});

describe('that somebody called', () => {
  it.each([
    'meneer bakker is zelf aan de lijn geweest',
    'mevrouw de wit heeft vanmorgen gebeld',
    'de klant belde net',
    'mr jones called',
  ])('answers nothing that is asked of the register: "%s"', async (said) => {
    const heard = await bot.say(said);
    expect(heard.text).toContain('Dat is geen antwoord op wat ik vroeg');
    expect(heard.text).not.toContain('ingevuld');
  });

  it('is of the request that runs of them', async () => {
    await bot.say('/verzoek nieuw');
    const values = {
      words: 'Wat weten jullie van mij?',
      kinds: ['access'],
      about: 'customer',
      who: 'Jansen',
      received: '2026-11-24',
    };
    await bot.answer(values, { record: 'new:request-report' });
    await bot.say('/register wijzig V-001');
    expect((await bot.say('meneer jansen is zelf aan de lijn geweest')).text).toContain('Gaat dit over R-001?');
    expect((await bot.say('ja')).ask.fields[0]?.path).toBe('on-behalf');
  });
});

describe('who has access', () => {
  it.each([
    'joyce en ik kunnen erbij, klantenbestand',
    'alleen joyce en ik kunnen bij de personeelsdossiers',
    'de monteurs kunnen bij de klantgegevens',
    'wij hebben met zijn drieen toegang tot de ledenlijst',
    'only joyce and I have access to the customer file',
    'the receptionist can see the patient files',
  ])('is told of the register: "%s"', async (said) => {
    await bot.say('later');
    expect((await bot.say(said)).text).toMatch(/uw register/);
  });

  it.each([
    'onze oud-collega kan nog bij de mailbox',
    'klanten kunnen bij elkaars facturen in het portaal',
    'iedereen kan nu bij onze personeelsmap, die stond open',
    'de stagiaires kunnen bij alle salarissen',
  ])('is a breach where it should not be so: "%s"', async (said) => {
    await bot.say('later');
    expect((await bot.say(said)).text).toMatch(/datalek/i);
  });
});

describe('a week in which something happened', () => {
  it.each([
    'vorige week heb ik de loonstroken naar de verkeerde gestuurd',
    'last week i sent the payslips to the wrong person',
    'twee weken geleden is er een brief bij de verkeerde bezorgd',
  ])('is not when it was noticed: "%s"', async (said) => {
    await bot.say('later');
    const heard = await bot.say(said);
    expect(heard.text).toMatch(/datalek/);
    expect(heard.text).not.toContain('Gemerkt op');
    expect((await bot.say('ja')).text).toContain('Wanneer merkte u het?');
  });
});

describe('a parent of a young person', () => {
  it.each([
    'mag een ouder van een 16-jarige het dossier inzien?',
    'mag de moeder van een jongen van 17 zijn gegevens opvragen',
  ])('is told who decides from 16 on: "%s"', async (said) => {
    await bot.say('later');
    expect((await bot.say(said)).text).toContain('Vanaf 16 jaar beslist een jongere zelf.');
  });

  it('asks for a child under 16', async () => {
    await bot.say('later');
    const { text } = await bot.say('mag een ouder van een kind van 10 het dossier inzien?');
    expect(text).not.toContain('Vanaf 16 jaar');
  });
});
