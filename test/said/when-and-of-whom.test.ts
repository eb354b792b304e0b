// When a breach was noticed and whom it is about: no other time, no number of recipients and nothing that another business did.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastSaid, type TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());
const last = (...said: readonly string[]): Promise<string> => lastSaid(bot, ...said);

describe('when it was noticed', () => {
  it('is not when it was reported to the authority, whose number is kept', async () => {
    const said = await last(
      '/datalek pc op slot door ransomware sinds zondag 7 uur, ze kunnen er nog bij',
      'ik heb het gisteren om 2 uur gemeld bij de ap, nr 883112',
    );
    expect(said).not.toContain('Gemerkt op: 23');
    expect(said).toContain('gemeld bij de ap, nr 883112');
  });

  it('stays where somebody brought it back, and that answers whether it can be reached', async () => {
    const said = await last(
      '/datalek gisteravond brief in de verkeerde brievenbus gegooid',
      'nee de buurman heeft m teruggebracht vanmorgen ongeopend',
    );
    expect(said).toContain('Gemerkt op: 23 november 2026 om 18:00');
    expect(said).toContain('Staat nog open: nee');
    expect(said).toContain('teruggebracht vanmorgen ongeopend');
  });

  it('stays where they called the client, which is told', async () => {
    const said = await last(
      'zondag is de website van onze klant tandarts smit gehackt, we zagen het maandag',
      'ja',
      'we hebben smit net gebeld om 10 uur',
    );
    expect(said).toContain('Gemerkt op: 23 november 2026 om 00:00');
    expect(said).toContain('we hebben smit net gebeld om 10 uur');
  });

  it('is not when it was still there', async () => {
    expect(await last('me laptop is weg, vanmorgen om 8 uur stond hij nog in de winkel')).not.toContain('Gemerkt op');
  });
});

describe('what is told of it', () => {
  it('behind a yes is kept', async () => {
    const said = await last('/datalek pc op slot door ransomware sinds vanmorgen 7 uur', 'ja ze vragen 2000 euro');
    expect(said).toContain('ze vragen 2000 euro');
  });

  it('below the offer is more of it, and no program that is used', async () => {
    await bot.say('ik ben me telefoon kwijt van het werk, denk gisteren om 5 uur in de bus', 'kees');
    const { text } = await bot.say('er staat whatsapp op met klanten en de mail van info@jansen.nl', 'kees');
    expect(text).toContain('in de bus. er staat whatsapp op met klanten');
  });

  it('behind a day that is put right is kept', async () => {
    const said = await last(
      'gister is de website van tandarts smit gehackt, 200 inzendingen van het contactformulier op straat',
      'nee niet gister maar zondag, en het waren er 300',
    );
    expect(said).toContain('en het waren er 300');
    expect(said).toContain('Gemerkt op: 22 november 2026');
  });

  it('says that it befell another business, also with the hour between', async () => {
    const said = await last(
      '/datalek lightspeed mailde gisteren om 4 uur dat ze gehackt zijn, klantgegevens op straat',
    );
    expect(said).toContain('Soort: Het gebeurde bij een ander bedrijf');
  });

  it('what another business reported is noted, and decides nothing', async () => {
    await last('lightspeed mailde gisteren om 4 uur dat ze gehackt zijn', 'ja', 'weet ik niet', 'verstuur');
    expect(await last('lightspeed heeft het zelf al gemeld bij de ap')).not.toContain('Besluit AP');
    await last('ja');
    expect(await bot.stored('D-001')).not.toHaveProperty('tell-authority');
  });
});

describe('whom it is about', () => {
  it('is in what was in the mail, and not to how many that went', async () => {
    const said = await last(
      'prijslijst gemaild naar 12 klanten vanmorgen half 9 maar er zat een lijst in met gegevens van 2 sollicitanten',
      'ja',
      'weet ik niet',
      'verstuur',
    );
    expect(said).toContain('Mail naar de verkeerde persoon');
    expect(said).toContain('Hoeveel mensen: 2 mensen');
  });

  it('is everybody who saw the others', async () => {
    const said = await last(
      'nieuwsbrief gemaild naar 40 klanten, iedereen zag elkaars adres',
      'ja',
      'net',
      'nee',
      'ja',
    );
    expect(said).toContain('Hoeveel mensen: 40 mensen');
  });
});
