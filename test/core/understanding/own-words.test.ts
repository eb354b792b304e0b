// Answers to an open question in longer sentences: who is meant, how many, which of a list and which not.
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/understanding/read.js';
import type { Reading } from '../../../src/core/understanding/reading.js';
import { listening } from '../../../src/registers/overview/rules/listening.js';
import { situationNamed } from '../../understanding/situations.js';

const readings = (situation: string, text: string) => read(text, situationNamed(situation), listening);
const heard = (situation: string, text: string): Reading => readings(situation, text)[0];

describe('how many they are, put right where somebody is asked', () => {
  it.each([
    ['klopt niet, we zijn met 5', 5],
    ['nee we zijn met vijf', 5],
    ['nee dat klopt niet, we zijn maar met 5', 5],
    ['nee we zijn met zn vijven hier', 5],
    ['nee, met 5 mensen', 5],
    ['nee het zijn 5 mensen', 5],
    ["no, we're with five people", 5],
    ['no there are five of us', 5],
  ])('is no answer, and asked back: %s', (text, staff) => {
    expect(heard('interview:organisation/deputy', text)).toMatchObject({ intent: 'correction', values: { staff } });
  });

  it.each([
    'nee',
    'nee ik heb geen vervanger',
    'nee we doen alles zelf',
    'nee dat doet niemand',
    'nee hoor, we hebben er geen',
    'nee, alleen ik werk hier',
  ])('a no alone is nobody: %s', (text) => {
    expect(heard('interview:organisation/deputy', text)).toMatchObject({
      intent: 'answer',
      values: { deputy: 'none' },
    });
  });
});

describe('who is meant', () => {
  it.each([
    ['eigenlijk altijd Mo, al schuif ik soms aan', 'mo'],
    ['niet ik maar Mo', 'mo'],
    ['Joke kan niet, dus Mo', 'mo'],
    ['Haddad', 'mo'],
    ['De heer Haddad neemt dat voor zijn rekening.', 'mo'],
    ['@Mo Haddad', 'mo'],
    ['ons moo', 'mo'],
    ['eerst was het Kim maar die is weg dus nu Mo', 'mo'],
    ['dat regel ik zelf wel even', 'anja'],
    ['vroeger Mo, nu ik', 'anja'],
    ['ik, tot Mo terug is', 'anja'],
    ['Mo deed het altijd maar sinds hij halve dagen werkt pak ik het op', 'anja'],
    ['die klus ligt bij mij, ik doe de contracten ook al', 'anja'],
    ['Anja zelf dus', 'anja'],
    ['Sjaan van de winkel, zij kent iedereen', { other: 'Sjaan' }],
    ['onze nieuwe collega Priya, die begint in maart', { other: 'Priya' }],
    ['mijn zus Ellen springt in, zij werkt hier op dinsdag', { other: 'Ellen' }],
    ['onze sander springt in', { other: 'sander' }],
    ['we zijn met zn vijven maar Mo doet dat', 'mo'],
    ['er zijn twee mensen, Mo doet dit', 'mo'],
  ])('is heard: %s', (text, who) => {
    const { intent, values } = heard('interview:officer', text);
    expect({ intent, who: values['officer'] }).toEqual({ intent: 'answer', who });
  });

  it.each(['mijn telefoon is gisteren gestolen', 'mijn laptop doet het niet'])('is no thing of mine: %s', (text) => {
    expect(readings('interview:officer', text)).not.toContainEqual(expect.objectContaining({ intent: 'answer' }));
  });

  it.each([
    'Mo en ik samen',
    'Mo of ik',
    'liever niet Mo',
    'als Mo het wil doen vind ik het prima',
    'Sjaan, die kan dat niet',
  ])('is not guessed where nobody is left, or two: %s', (text) => {
    expect(heard('interview:officer', text).values).not.toHaveProperty('officer');
  });

  it('says nothing of others where one cannot, and nobody where nobody can', () => {
    expect(heard('interview:deputy', 'Mo kan dat niet').values).not.toHaveProperty('deputy');
    expect(heard('interview:deputy', 'geen, ik doe alles alleen').values).toEqual({ deputy: 'none' });
    expect(heard('interview:deputy', 'niemand, of Mo misschien').sure).toBe('likely');
    expect(heard('interview:deputy', 'nee Mo doet dat').values).toEqual({ deputy: 'mo' });
  });

  it('is not the one whose laptop was stolen', () => {
    expect(heard('interview:officer', 'er is een laptop van Mo gestolen').intent).toBe('breach');
  });
});

describe('how many there are', () => {
  it.each([
    ['we waren met 9 maar sinds kort met zijn achten', 8],
    ['acht: vijf in de keuken en drie in de bediening', 8],
    ['ik, mijn zus en twee jongens, vier in totaal', 4],
    ['5 op de weg en 3 op kantoor', 8],
    ['4 fte, 7 koppen', 7],
    ['6 fte maar qua koppen 9', 9],
    ['negen als ik mezelf meetel', 9],
    ['10 personeelsleden en daar kom ik zelf nog bij', 11],
    ['wij vieren, meer niet', 4],
    ['geen 15 maar 5', 5],
    ['begin van het jaar nog 18, nu vijftien', 15],
    ['26, al zitten er daarvan nu 2 met zwangerschapsverlof', 26],
    ['negenentwintig', 29],
    ['zevenentwintig', 27],
    ['mijn broer, ik en de jongen van hiernaast', 3],
    ['ik mn vrouw en 2 monteurs', 4],
    ['ik + mn vrouw doet de boekhouding, 2 monteurs', 4],
  ])('is counted: %s', (text, count) => {
    const { intent, values } = heard('interview:staff', text);
    expect({ intent, count: values['staff'] }).toEqual({ intent: 'answer', count });
  });

  it('is asked again where some of them leave, or one of two is meant', () => {
    for (const text of ['12 maar er gaan er 2 weg', '6 geloof ik, of 7'])
      expect(heard('interview:staff', text).values).not.toHaveProperty('staff');
  });

  it.each([
    ['typfout, 16 ipv 7', 16],
    ['ik ben Ria vergeten, we zijn met zeven', 7],
    ['maak er maar 12 van', 12],
    ['*14', 14],
    ['acht is het juiste aantal', 8],
    ['sorry, geen 77 maar 7', 7],
    ["kunt ge dat van daarjuist nog veranderen? 't is met drie", 3],
    ['nee wacht, mijn vrouw staat ook ingeschreven, wij zijn met zn tweeen', 2],
  ])('is put right afterwards, and said back: %s', (text, count) => {
    expect(heard('after:staff', text)).toMatchObject({
      intent: 'correction',
      sure: 'likely',
      values: { staff: count },
    });
  });

  it('is not put right by who answers the next question', () => {
    expect(heard('after:staff', 'Mo is het aanspreekpunt in plaats van mij').values).toEqual({ officer: 'mo' });
  });
});

describe('how to reach a business', () => {
  it('is the address that is meant now, and said back where there were two', () => {
    for (const text of ['info@olde.nl oeps info@oude.nl', 'was post@olde.nl maar inmiddels is het info@oude.nl'])
      expect(heard('interview:contact', text)).toMatchObject({ sure: 'likely', values: { contact: 'info@oude.nl' } });
    expect(heard('interview:contact', 'oude nummer 010 1234567, nieuwe 010 2345678')).toMatchObject({
      sure: 'likely',
      values: { contact: '010 2345678' },
    });
    expect(heard('interview:contact', '0612349876 maar na zessen neem ik niet meer op').values).toEqual({
      contact: '0612349876',
    });
  });
});

describe('yes or no in a sentence', () => {
  it.each([
    ['has-cameras', 'drie stuks, bij de deur en achter', true],
    ['has-cameras', 'nee wacht, bij de achterdeur wel', true],
    ['has-cameras', "geen echte camera's maar wel een deurbel die filmt", true],
    ['has-cameras', 'wel binnen, niet buiten', true],
    ['has-cameras', 'die hingen er, maar zijn weggehaald', false],
    ['has-cameras', 'ja vroeger', false],
    ['has-cameras', 'ja, tot vorig jaar', false],
    ['has-cameras', 'nee toch wel', true],
    ['has-cameras', 'alleen een bordje, geen camera', false],
    ['has-cameras', 'binnen niet, buiten niet, nergens', false],
    ['has-cameras', 'nee, maar komt er wel', false],
    ['sells-online', 'nog niet, is in de maak', false],
    ['sells-online', 'vroeger wel maar nu niet meer', false],
    ['sells-online', 'de webshop gaat pas in mei open', false],
    ['sells-online', 'bellen of langskomen, anders niet', false],
    ['uses-ai', "mijn zoon maakt er logo's mee", true],
    ['uses-ai', 'alleen bij vertalingen', true],
    ['recruits', 'constant, heb jij nog een kok?', true],
    ['recruits', 'op dit moment niet maar in het voorjaar meestal wel', true],
    ['has-customers', "zo'n 900 in het systeem", true],
    ['has-website', 'die is offline gehaald vorig jaar', false],
  ])('%s: %s', (path, text, value) => {
    expect(heard(`interview:${path}`, text)).toMatchObject({
      intent: 'answer',
      sure: 'likely',
      values: { [path]: value },
    });
  });

  it.each([
    ['has-cameras', 'nee hoor', false],
    ['has-website', 'ja, al jaren', true],
  ])('is certain where nothing turns it: %s %s', (path, text, value) => {
    expect(heard(`interview:${path}`, text)).toMatchObject({ sure: 'certain', values: { [path]: value } });
  });
});

describe('what is listed', () => {
  it.each([
    ['data', 'namen wel, adres en mail niet', ['name']],
    ['data', 'naam en mailadres en zo, bsn zeker niet en ook geen kopie van de id', ['name', 'email']],
    ['data', 'naam, adres, dat laatste bewaren we niet meer', ['name']],
    ['data', 'niet alleen naam maar ook adres', ['name', 'address']],
    ['data', 'm/v en leeftijd', ['gender', 'date-of-birth']],
    ['data', 'NAW tel gebdatum', ['name', 'address', 'phone', 'date-of-birth']],
    ['data', 'rekeningen en of ze betaald hebben', ['invoices', 'payment']],
    ['data', 'naam en wat ze niet eten', ['name', 'diet']],
    ['data', 'btw nummer en kvk', ['vat-number', 'kvk-number']],
    ['recipients', 'boekhouder en bank, de belastingdienst niet hoor die krijgt niks', ['accountant', 'bank']],
    ['recipients', 'accountant mag eraf, de rest is goed', ['tax-office', 'bank']],
    ['security', 'tweestapsverificatie wel, geteste backup niet', ['two-step']],
    ['security', 'kast op slot en niks op het bureau laten slingeren', ['locked-cabinet', 'clean-desk']],
    ['subjects', 'klanten ja, maar oud-klanten halen we eruit dus die niet', ['customers']],
    ['suppliers', 'crm is hubspot, de boeken in snelstrat', [{ other: 'HubSpot' }, 'catalogue:snelstart']],
    ['suppliers', 'we werkten met exact maar nu met moneybird', ['catalogue:moneybird']],
    ['suppliers', 'alles in odoo, rompslomp hebben we opgezegd', [{ other: 'Odoo' }]],
    ['suppliers', 'jortt, en snelstart daar zijn we mee gestopt', [{ other: 'Jortt' }]],
    ['suppliers', 'alleen mailchimp hoor', [{ other: 'Mailchimp' }]],
    ['suppliers', 'afas.', [{ other: 'AFAS' }]],
    ['suppliers', 'kaartjes in trelo en een mapje op drive', [{ other: 'Trello' }, 'catalogue:google-workspace']],
  ])('%s: %s', (path, text, value) => {
    const { intent, values } = heard(`interview:V-001/${path}`, text);
    expect({ intent, value: values[path] }).toEqual({ intent: 'answer', value });
  });

  it('keeps what is proposed, without what is said not to be', () => {
    const proposed = heard('interview:V-001/data', 'klopt, op bestellingen na').values['data'];
    expect(proposed).toContain('name');
    expect(proposed).not.toContain('orders');
  });

  it('leaves a day out that is closed', () => {
    for (const text of ['elke dag, zondag gesloten', 'alle dagen op zondag na'])
      expect(heard('interview:open-days', text).values['open-days']).toEqual(
        [1, 2, 3, 4, 5, 6].map((day) => `day-${day}`),
      );
  });

  it.each([
    ['suppliers', 'elke dag anders, dat staat bij mijn accountant, hoe dat heet is mij een raadsel'],
    ['data', 'naam, adres, dat bewaren we niet meer'],
    ['data', 'namen wel, adres en mail niet'],
    ['suppliers', 'een map'],
    ['suppliers', 'exact of moneybird'],
  ])('is said back where it may be read otherwise: %s %s', (path, text) => {
    expect(heard(`interview:V-001/${path}`, text).sure).not.toBe('certain');
  });
});

it('takes no option for none of them that begins with that word', () => {
  expect(heard('interview:V-001/security', 'geen').values).not.toHaveProperty('security');
});

describe('what somebody cannot say', () => {
  it.each([
    ['V-001/data', 'kan ik pas zeggen als ik weer op kantoor ben'],
    ['V-001/recipients', 'dat moet ik eerst met de boekhouder bespreken'],
    ['V-001/recipients', 'zou ik zo een twee drie niet kunnen zeggen'],
    ['V-001/suppliers', 'Ronald van de ict weet dat, ik gebruik het alleen maar'],
    ['V-001/suppliers', 'vraag Ronald maar'],
    ['has-cameras', "de verhuurder regelt de beveiliging, dus of er camera's zijn weet ik niet"],
    ['deputy', 'moeten we nog over praten maandag'],
  ])('is not known: %s %s', (path, text) => {
    expect(Object.values(heard(`interview:${path}`, text).values)).toEqual([null]);
  });

  it.each([
    ['uses-ai', 'af en toe een offerte laten nakijken door die chatbot', true],
    ['officer', 'Mo weet dat beter dan ik', 'mo'],
    ['V-001/obligatory', 'betalen kan pas na levering', 'cannot-deliver'],
  ])('is no answer in which such a word stands: %s %s', (path, text, value) => {
    expect(heard(`interview:${path}`, text).values).toEqual({ [path.replace('V-001/', '')]: value });
  });
});

describe('the name of a business', () => {
  it.each([
    ['op de bus staat Peters maar schrijf maar VOF Peters-Smit', 'VOF Peters-Smit'],
    ['leuk, een bot! nou onze zaak heet De Gouden Schaar, al dertig jaar', 'De Gouden Schaar'],
    ['Ik heet Piet, en onze zaak heet Piets Fietsen', 'Piets Fietsen'],
    ['eerst Kwast & Co maar sinds vorig jaar Studio Kwast', 'Studio Kwast'],
    ['wacht ik doe even de deur dicht... zo. Bloemen van Bea', 'Bloemen van Bea'],
  ])('stands in a sentence: %s', (text, name) => {
    expect(heard('first-run:name', text)).toMatchObject({ sure: 'likely', values: { name } });
  });

  it('is not what has not begun', () => {
    expect(heard('first-run:name', 'het bedrijf is nog niet begonnen').values).not.toHaveProperty('name');
  });
});

describe('a breach beside a list', () => {
  it.each([
    ['V-001/data', 'de mail met namen en adressen is naar de verkeerde klant gestuurd'],
    ['V-001/data', 'lijst met namen en telefoonnummers ligt op straat'],
    ['V-001/security', 'onze laptop is gehackt vannacht'],
    ['has-cameras', 'camera is gestolen gisteren met beelden erop'],
    ['V-001/suppliers', 'ons account bij mailchimp is gehackt, alle adressen zijn weg'],
  ])('is heard first: %s %s', (path, text) => {
    expect(heard(`interview:${path}`, text).intent).toBe('breach');
  });

  it.each([
    ['V-001/security', 'kast op slot en niks op het bureau laten slingeren'],
    ['V-001/data', 'voor hypotheken best veel: naw, mail, tel, of ze getrouwd zijn, kinderen, en inkomen en schulden'],
    ['V-001/subjects', 'klanten en iedereen die op de nieuwsbrief zit'],
  ])('is not made of one: %s %s', (path, text) => {
    expect(heard(`interview:${path}`, text).intent).toBe('answer');
  });
});
