// The privacy statement: what people are told, what is missing, and when it no longer holds.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmedBakery, filesIn, textIn } from './bakery.js';
import { startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await confirmedBakery(bot);
});
afterEach(() => bot.close());

const open = async (group: string) => bot.press((await bot.say('/register privacyverklaring')).button(group));

describe('/register privacyverklaring', () => {
  it('lists the groups of people in what is confirmed, and no others', async () => {
    const heard = await bot.say('/register privacyverklaring');
    expect(heard.text).toContain('Klanten: activiteiten: 1');
    expect(heard.text).not.toContain('Leveranciers');
  });

  it('tells customers every item of art. 13 and 14, and marks what the register does not say', async () => {
    const group = await open('Klanten');
    expect(group.text).toContain('Nog invullen: Functionaris gegevensbescherming (FG)');
    const text = await textIn(bot, await bot.press(group.button('Nederlands: Word')));
    for (const item of [
      'Naam: Bakkerij De Vries',
      'Contact: info@bakkerijdevries.nl',
      'Functionaris gegevensbescherming (FG): […]',
      '(dit is nodig voor een afspraak met u)',
      'Ons belang: Wij willen onze klanten goed helpen',
      'Welke gegevens: Naam, adres',
      'Aan wie wij ze geven:\n• Belastingdienst, accountant en bank\n• Bedrijven die ons helpen',
      'Buiten Europa: […]',
      '7 jaar, na het einde van het boekjaar',
      'Correctie: ',
      'Meenemen: ',
      'U mag bezwaar maken',
      'Autoriteit Persoonsgegevens',
      'Moet u deze gegevens geven? Ja. Zonder deze gegevens kan de koop of opdracht niet doorgaan.',
      'Beslist een computer over u? Nee. Een mens beslist.',
      'Hoe wij eraan komen: Van u zelf en van uw werkgever',
      'Dan vertellen wij u dat eerst.',
    ])
      expect(text).toContain(item);
    expect(text).not.toMatch(/noor|Kassa van Jansen|back-up/i);
  });

  it('names what is kept after all, as the register and the edition for outside do', async () => {
    const of = async (document: string) => textIn(bot, await bot.press(`document||${document}`));
    const group = await open('Klanten');
    await bot.press(group.button('Deze tekst is nu openbaar'));
    const before = await textIn(bot, await bot.press(group.button('Nederlands: Word')));
    expect(before).not.toMatch(/die bewaar ik niet|geboortedatum/i);
    await bot.press(`change|${(await bot.record('V-001')).id}|not-kept|1`);
    await bot.say('geboortedatum, gezondheid');
    expect((await bot.stored('V-001'))['not-kept']).toEqual(['date-of-birth', 'health']);
    const changed = await open('Klanten');
    expect(changed.text).toContain('Veranderd: V-001 Klanten');
    const statement = await textIn(bot, await bot.press(changed.button('Nederlands: Word')));
    for (const text of [statement, await of('register-outside.txt'), await of('register-full.txt')])
      for (const one of ['geboortedatum', 'gezondheid']) expect(text.toLowerCase()).toContain(one);
    const english = await textIn(bot, await bot.press(changed.button('Engels: webpagina')));
    expect(english).toMatch(/Which data: Name, .*date of birth,? and health/);
  });

  describe('who gets the data besides', () => {
    const stated = async (suppliers: readonly unknown[]) => {
      const { id } = await bot.record('V-001');
      await bot.press(`change|${id}|suppliers`);
      await bot.answer({ suppliers }, { record: id, n: { suppliers: 1 } });
      return textIn(bot, await bot.press((await open('Klanten')).button('Nederlands: Word')));
    };

    it.each([
      ['nothing is held anywhere', ['none']],
      ['all of it is in the own business', ['catalogue:paper', 'catalogue:phone']],
    ])('names no companies that help where %s', async (_, suppliers) => {
      const text = await stated(suppliers);
      expect(text).toContain('Aan wie wij ze geven: Belastingdienst, accountant en bank');
      expect(text).not.toContain('Bedrijven die ons helpen');
    });

    it('names them where one of the places is a company', async () => {
      expect(await stated(['catalogue:paper', 'catalogue:moneybird'])).toContain('Bedrijven die ons helpen');
    });
  });

  it('opens at once for people who are named', async () => {
    expect((await bot.say('/register privacyverklaring klanten')).text).toContain('# Privacyverklaring: Klanten');
    expect((await bot.say('/register privacyverklaring oud-kl')).text).toContain('# Privacyverklaring: Oud-klanten');
    expect((await bot.say('/register privacyverklaring niemand')).text).toContain('# Privacyverklaringen');
  });

  it('comes in English, as Word, as a web page and as text', async () => {
    const group = await open('Klanten');
    const english = await textIn(bot, await bot.press(group.button('Engels: webpagina')));
    expect(english).toContain('Privacy statement for customers');
    expect(english).toContain('You may object');
    expect(english).toContain('Keeping the records for the tax office');
    expect(english).not.toMatch(/Producten|Rekeningen|Klantgegevens/);
    const [docx] = await filesIn(bot, await bot.press(group.button('Nederlands: Word')));
    expect(docx?.subarray(0, 2).toString()).toBe('PK');
    const [html] = await filesIn(bot, await bot.press(group.button('Nederlands: webpagina')));
    expect(html?.toString()).toContain('<html lang="nl">');
  });

  it('is out of date as soon as an activity in it changes, and up to date when published anew', async () => {
    const published = await bot.press((await open('Klanten')).button('Deze tekst is nu openbaar'));
    expect(published.text).toContain('Genoteerd');
    expect((await open('Klanten')).text).toContain('gepubliceerd op 24 november 2026, en nog actueel');
    await bot.press(`change|${(await bot.record('V-001')).id}|recipients|1`);
    await bot.say('niemand');
    const list = await bot.say('/register privacyverklaring');
    expect(list.text).toContain('maar verouderd door: V-001 Klanten');
    expect(list.text).not.toContain('verouderd door: V-002');
    expect((await bot.say('/register controle')).text).toContain(
      'Privacyverklaring Klanten: Verouderd door: V-001 Klanten.',
    );
    await bot.press((await open('Klanten')).button('Deze tekst is nu openbaar'));
    expect((await open('Klanten')).text).toContain('en nog actueel');
    expect((await bot.say('/register controle')).text).not.toContain('Verouderd');
  });

  it('is out of date too when nothing is kept of these people any more', async () => {
    await bot.press((await open('Oud-klanten')).button('Deze tekst is nu openbaar'));
    await bot.say('/register archiveer V-001');
    expect((await bot.say('/register privacyverklaring')).text).toMatch(
      /Oud-klanten: activiteiten: 0 · .* verouderd door/,
    );
    expect((await open('Oud-klanten')).text).toContain('Veranderd: V-001 Klanten');
  });

  it('gives no file for a button that is older than the end of what it is about', async () => {
    const button = (await open('Oud-klanten')).button('Nederlands: Word');
    await bot.say('/register archiveer V-001');
    for (const press of [button, 'document|7|register-full.pdf', 'document|nobody|privacy-statement.docx'])
      expect((await bot.press(press)).replies.map(({ type }) => type)).toEqual(['text']);
  });

  it('stays up to date when something changes that it does not tell', async () => {
    await bot.press((await open('Klanten')).button('Deze tekst is nu openbaar'));
    const before = (await bot.stored('V-001'))['security'];
    await bot.press(`change|${(await bot.record('V-001')).id}|security|1`);
    await bot.say('1');
    expect((await bot.stored('V-001'))['security']).not.toEqual(before);
    expect((await open('Klanten')).text).toContain('en nog actueel');
  });

  it('is published by who keeps the register only', async () => {
    const group = await open('Klanten');
    expect((await bot.press(group.button('Deze tekst is nu openbaar'), 'bram')).text).not.toContain('Genoteerd');
    expect((await bot.say('/register privacyverklaring', 'bram')).text).not.toContain('Klanten');
    expect(await bot.read(({ publications }, organisation) => publications.list(organisation))).toEqual([]);
  });
});

it('says so when nothing is confirmed yet', async () => {
  const empty = await startBot();
  await empty.answer({ name: 'Leeg', contact: 'info@leeg.nl' });
  expect((await empty.say('/register privacyverklaring')).text).toContain('Er is nog niets bevestigd');
  await empty.close();
});
