// Saving in words, being told what is saved and what is not, and how much is left.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { descriptionOpen, saidInTurn } from './description-open.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await descriptionOpen('V-003');
});
afterEach(() => bot.close());

const said = (...all: readonly string[]) => saidInTurn(bot, ...all);
const filled = 'in loket en een papieren map, de eigenaar werkt ermee, ik houd het bij';
const shown = async (): Promise<string> => (await bot.say('/register toon V-003')).text;

describe('an order to save', () => {
  it.each([
    'ja bewaar. en bewaartermijn: 2 jaar na vertrek, loon 7 jaar, sollicitatiebrieven 4 weken',
    'sollicitanten? nee het gaat gewoon om de nieuwsbrief. ja dat klopt, bewaar',
    'bewaar dat maar even want ik moet weg',
    'ja sla maar op, en hoe lang mag ik loonstroken bewaren?',
    'save that pls, i have to go',
    'ge moogt da bewaren, en dan de volgende',
    'kan je dat opslaan? dan ga ik door',
    'dat mag zo opgeslagen worden. ik kom straks terug',
  ])('saves wherever it stands: "%s"', async (order) => {
    const { text } = await said(filled, order);
    expect(text).toContain('Bewaard: ');
    expect(await shown()).toContain('De gegevens staan hier: Loket.nl');
  });

  it('saves what was told before it too', async () => {
    await said(filled, 'nee het is nmbrs, bewaar maar');
    expect(await shown()).toContain('Nmbrs');
  });

  it('says what is missing, and saves nothing', async () => {
    const { text } = await said('in loket', 'ja bewaar. ik moet zo weg');
    expect(text).toContain('Nog nodig: Wie werkt bij u met deze gegevens?');
    expect(await shown()).toContain('Nog te vragen: programma');
  });

  it('hears the terms behind it, and asks back', async () => {
    const { text } = await said(filled, 'bewaar dat, en personeelsdossier 3 jaar, noodcontact 1 maand');
    expect(text).toContain('Bewaard: ');
    expect(text).toMatch(/Bedoelt u in V-003.*Personeelsdossier: 3 jaar.*Noodcontact: 1 maand/);
  });

  it.each([
    'bewaartermijn: 2 jaar na vertrek, loon 7 jaar, sollicitatiebrieven 4 weken',
    'wij bewaren het dossier 2 jaar en de sollicitatiebrieven 4 weken',
    'retention: 2 years after leaving, pay 7 years',
  ])('is none where it is told how long: "%s"', async (told) => {
    const { text } = await bot.say(told);
    expect(text).not.toContain('Gebruikelijk is');
    expect(text).not.toContain('Art. 5');
  });

  it.each([
    'hoe lang bewaar ik cv’s van sollicitanten?',
    'mag ik cv’s 2 jaar bewaren?',
    'moet ik facturen 7 jaar bewaren',
  ])('and what asks the law is answered from it still: "%s"', async (asked) => {
    expect((await bot.say(asked)).text).toContain('Art.');
  });

  it.each([
    'wij bewaren alleen namen',
    'nog niet bewaren',
    'bewaar je dat ook in de cloud?',
    'we slaan het op in excel',
  ])('is none where nobody orders it: "%s"', async (told) => {
    expect((await said(filled, told)).text).not.toContain('Bewaard: ');
  });
});

describe('a form that was saved', () => {
  it('is said in one line, and not asked once more', async () => {
    const { text } = await said(filled, 'ja');
    expect(text).toMatch(/Bewaard: .*Loket\.nl, Papieren map/);
    expect(text).not.toContain('Waar staan de gegevens?');
    expect(text).not.toContain('(niet meer bekend)');
  });

  it('holds what was proposed beside it, which was read before the yes', async () => {
    const before = await bot.say(filled);
    const proposed = before.text.includes('Wie houdt dit bij: ');
    const { text } = await bot.say('ja');
    expect(text.includes('Wie houdt dit bij: ')).toBe(proposed);
  });
});

describe('who asks whether it is saved', () => {
  const asked = [
    'is dat bewaard?',
    'is t nou bewaard of niet?',
    'is that saved now or not?',
    'heb je dat opgeslagen?',
    'staat dat er nu in?',
    'ist al bewaard',
    'did you save that',
    'hedde da genoteerd?',
    'al opgeslagen?',
    'wacht ff klant. is dat al bewaard?',
  ];
  it.each(asked)('hears that it is not, with its yes: "%s"', async (question) => {
    const { text } = await said(filled, question);
    expect(text).toMatch(/Nee, nog niet: .*Loket\.nl.*Typ "ja"/);
    expect((await bot.say('ja')).text).toContain('Bewaard: ');
  });

  it.each(asked)('hears what was: "%s"', async (question) => {
    const { text } = await said(filled, 'ja', question);
    expect(text).toMatch(/Ja, bewaard in V-003 Personeel: .*Loket\.nl/);
  });

  it('hears what is needed first', async () => {
    const { text } = await said('in loket', 'is dat nou bewaard?');
    expect(text).toContain('Eerst nog nodig: Wie werkt bij u met deze gegevens?');
  });

  it('hears that what was named does not stand there', async () => {
    const { text } = await said(filled, 'ja', 'heb je van die briefjes ook opgeschreven?');
    expect(text).toContain('Dat vind ik niet terug');
  });

  it('is heard in what was said with it too', async () => {
    const { text } = await said(
      filled,
      'is t nou bewaard of niet? oh en trouwens we hebben sinds maandag een nieuwe collega, samira, zij werkt in de winkel',
    );
    expect(text).toContain('Nee, nog niet: ');
    expect(text).toContain('Wie: samira');
  });

  it.each(['worden camerabeelden bewaard?', 'waar worden die gegevens bewaard?', 'wordt dit gesprek opgeslagen?'])(
    'is not who asks what is kept in general: "%s"',
    async (question) => {
      expect((await said(filled, question)).text).not.toContain('Nee, nog niet');
    },
  );
});

describe('how much is left', () => {
  it.each([
    'hoi ik wil personeel afmaken, hoe staat dat ervoor',
    'hoeveel moet ik nog voor personeel, ik moet zo de winkel in',
    'is dat alles voor personeel of komt er nog meer?',
    'is that all for staff or more?',
    'hoe ver ben ik met personeel',
    'ho ff, wat heb ik nu?',
  ])('says what is asked yet and what only waits for a yes: "%s"', async (question) => {
    const { text } = await said('in loket', question);
    expect(text).toMatch(/V-003 Personeel: 0 van de \d onderdelen/);
    expect(text).toContain('alleen uw ja nog nodig: Waarvoor');
    expect(text).toContain('Nog te vragen: Waar en bij wie');
    expect(text).toContain('Ingevuld en nog niet bewaard: Programma');
  });
});

describe('a new colleague', () => {
  it.each([
    'we hebben sinds maandag een nieuwe collega, samira, zij werkt in de winkel',
    'er is een nieuwe medewerker begonnen: samira',
    'samira is onze nieuwe collega in de winkel',
  ])('is heard as who comes to work here: "%s"', async (told) => {
    const { text } = await bot.say(told);
    expect(text).toContain('Iemand komt erbij');
    expect(text).not.toContain('Wie: begonnen');
  });
});
