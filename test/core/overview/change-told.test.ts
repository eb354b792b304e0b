// What people say when something of their business changes, as they type it, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { folded } from '../../../src/core/fold.js';
import {
  changeTold,
  dayTold,
  type KnownNames,
  mayTellChange,
} from '../../../src/registers/overview/rules/changes/change-told.js';
import { things } from '../../../src/registers/overview/rules/changes/change-words.js';
import { supplierCatalogue } from '../../../src/registers/suppliers/rules/catalogue.js';
import { programsIn } from '../../../src/registers/suppliers/rules/told.js';

/** A Thursday. */
const today = '2026-11-26';

const known: KnownNames = {
  suppliers: [
    { id: 'mailchimp', names: ['Mailchimp'] },
    { id: 'till', names: ['Kassa van Jansen'] },
    { id: 'bookkeeper', names: ['Onze accountant of boekhouder', 'boekhouder', 'accountant'] },
    { id: 'lightspeed', names: ['Lightspeed'] },
  ],
  activities: [
    { id: 'letters', names: ['Nieuwsbrief', 'Newsletter'] },
    { id: 'cameras', names: ["Camera's", 'Cameras'] },
  ],
  people: [
    { id: 'els', names: ['Els de Vries'] },
    { id: 'sanne-1', names: ['Sanne Bakker'] },
    { id: 'sanne-2', names: ['Sanne Visser'] },
  ],
  programs: (text) => programsIn(text).map(({ id }) => id),
  usedFor: (thing) => (thing === 'till' ? ['till'] : []),
  thingOf: (program) => {
    if (program === 'lightspeed') return 'till';
    const use = supplierCatalogue.find(({ id }) => id === program)?.use.nl;
    return Object.keys(things).find((one) => use !== undefined && things[one]?.use.test(folded(use)));
  },
};

/** "supplier-stops mailchimp", with what comes, what was typed and the day behind it. */
function heard(text: string): string | undefined {
  const told = changeTold(text, known, today);
  if (told === undefined) return undefined;
  if (told.changes.length === 0) return `${told.kind} ? ${told.said}`;
  return told.changes
    .map(({ kind, subject, came, words, from }) =>
      [kind, subject, came && `> ${came}`, words && `"${words}"`, from].filter(Boolean).join(' '),
    )
    .join(' | ');
}

describe('a change that is told', () => {
  it.each([
    ['we zijn gestopt met mailchimp', 'supplier-stops mailchimp'],
    ['We zijn gestopt met Mailchimp.', 'supplier-stops mailchimp'],
    ['wij zijn gestpt met mailchmp', 'supplier-stops mailchimp'],
    ['trouwens, mailchimp gebruiken we niet meer!', 'supplier-stops mailchimp'],
    ['we zijn gestopt mt mailchimp', 'supplier-stops mailchimp'],
    ['de nieuwsbrief bestaat niet meer', 'activity-stops letters'],
    ['de nieuwsbrief bestaat niet meer, alles gaat via instagram', 'activity-stops letters'],
    ['the newsletter no longer exists', 'activity-stops letters'],
    ['onze boekhouder stopt ermee', 'supplier-stops bookkeeper'],
    ['hoi, we zijn vorige week gestopt met mailchimp hoor', 'supplier-stops mailchimp'],
    ['we gebruiken geen mailchimp meer', 'supplier-stops mailchimp'],
    ['we gebruiken mailchimp niet meer', 'supplier-stops mailchimp'],
    ['mailchimp gebruiken we niet meer', 'supplier-stops mailchimp'],
    ['we werken niet meer met mailchimp', 'supplier-stops mailchimp'],
    ['we hebben mailchimp opgezegd', 'supplier-stops mailchimp'],
    ['mailchimp is opgezegd', 'supplier-stops mailchimp'],
    ['met mailchimp zijn we gestopt', 'supplier-stops mailchimp'],
    ['we stoppen per 1 maart met mailchimp', 'supplier-stops mailchimp 2027-03-01'],
    ['per 1 januari stoppen we met mailchimp', 'supplier-stops mailchimp 2027-01-01'],
    ['sinds 1 november gebruiken we mailchimp niet meer', 'supplier-stops mailchimp'],
    ['vanaf volgende maand gebruiken we mailchimp niet meer', 'supplier-stops mailchimp 2026-12-01'],
    ['we hebben de boekhouder opgezegd', 'supplier-stops bookkeeper'],
    ['we zijn gestopt met de kassa', 'supplier-stops till'],
    ['we stopped using mailchimp', 'supplier-stops mailchimp'],
    ['we no longer use mailchimp', 'supplier-stops mailchimp'],
    ['we sturen geen nieuwsbrief meer', 'activity-stops letters'],
    ['we zijn gestopt met de nieuwsbrief', 'activity-stops letters'],
    ['we zijn gestopt met het versturen van nieuwsbrieven', 'activity-stops letters'],
    ["we hebben geen camera's meer", 'activity-stops cameras'],
    ['els gaat per 1 januari weg', 'person-leaves els 2027-01-01'],
    ['Els gaat weg', 'person-leaves els'],
    ['els de vries vertrekt eind december', 'person-leaves els 2026-12-31'],
    ['els gaat met pensioen', 'person-leaves els'],
    ['els werkt hier niet meer', 'person-leaves els'],
    ['els is uit dienst', 'person-leaves els'],
    ['els heeft ontslag genomen', 'person-leaves els'],
    ['els is ontslagen', 'person-leaves els'],
    ['mijn collega els is gisteren ontslagen', 'person-leaves els'],
    ['onze medewerker els gaat weg', 'person-leaves els'],
    ['we hebben els ontslagen', 'person-leaves els'],
    ['els was fired today', 'person-leaves els'],
    ['we nemen afscheid van els', 'person-leaves els'],
    ['per 1 januari gaat els weg', 'person-leaves els 2027-01-01'],
    ['els gaat over twee weken weg', 'person-leaves els 2026-12-10'],
    ['els leaves on 1 january', 'person-leaves els 2027-01-01'],
    ['sanne gaat weg', 'person-leaves sanne-1 | person-leaves sanne-2'],
    ['sanne visser gaat weg', 'person-leaves sanne-2'],
    ['Els houdt voortaan de nieuwsbrief bij', 'keeper-new letters > els'],
    ['voortaan houdt els de nieuwsbrief bij', 'keeper-new letters > els'],
    ['els neemt de nieuwsbrief over', 'keeper-new letters > els'],
    ['els neemt de nieuwsbrieven over van sanne', 'keeper-new letters > els'],
    ['de nieuwsbrief neemt els over', 'keeper-new letters > els'],
    ['Els gaat de nieuwsbrief overnemen', 'keeper-new letters > els'],
    ['els is voortaan verantwoordelijk voor de nieuwsbrief', 'keeper-new letters > els'],
    ['ik draag de nieuwsbrief over aan els', 'keeper-new letters > els'],
    ['de nieuwsbrief gaat voortaan naar els', 'keeper-new letters > els'],
    ['els doet voortaan de nieuwsbrief', 'keeper-new letters > els'],
    ['vanaf 1 januari houdt els de nieuwsbrief bij', 'keeper-new letters > els 2027-01-01'],
    ['Samira houdt voortaan de nieuwsbrief bij', 'keeper-new letters "Samira"'],
    ['piet neemt de nieuwsbrief over', 'keeper-new letters "Piet"'],
    ['from now on Anna looks after the newsletter', 'keeper-new letters "Anna"'],
    ['els takes over the newsletter', 'keeper-new letters > els'],
    ['sanne neemt de nieuwsbrief over', 'keeper-new letters > sanne-1 | keeper-new letters > sanne-2'],
    ['els houdt de nieuwsbrief niet meer bij', 'keeper-new letters'],
    ['els houdt de nieuwsbrief niet meer bij, dat doet piet', 'keeper-new letters "Piet"'],
    ['we krijgen een nieuwe kassa', 'program-new till'],
    ['we krijgn een nieuwe kasa', 'program-new till'],
    ['er komt een nieuwe kassa', 'program-new till'],
    ['we krijgen per 1 februari een nieuwe kassa van Kassakoning', 'program-new till "Kassakoning" 2027-02-01'],
    ['de nieuwe kassa wordt lightspeed', 'program-new till > lightspeed'],
    ['we stappen over op lightspeed', 'program-new till > lightspeed'],
    ['nieuw programma: lightspeed', 'program-new till > lightspeed'],
    ['we krijgen een nieuw systeem, lightspeed', 'program-new till > lightspeed'],
    ['mailchimp is vervangen door brevo', 'supplier-replaced mailchimp > catalogue:brevo'],
    ['we zijn overgestapt van mailchimp naar brevo', 'supplier-replaced mailchimp > catalogue:brevo'],
    ['we gebruiken brevo ipv mailchimp', 'supplier-replaced mailchimp > catalogue:brevo'],
    ['mailchimp is nu brevo', 'supplier-replaced mailchimp > catalogue:brevo'],
    ['er komt een tweede winkel', 'place-new'],
    ['er komt nog een winkel bij', 'place-new'],
    ['we openen een tweede vestiging in Zwolle', 'place-new "Zwolle"'],
    ['we krijgen een tweede filiaal aan de Kerkstraat 2, Zwolle', 'place-new "de Kerkstraat 2, Zwolle"'],
    ['we zijn verhuisd', 'moved'],
    ['we zijn verhuist', 'moved'],
    ['we zijn verhuisd, zitten nu in Waddinxveen', 'moved "Waddinxveen"'],
    ['we zijn verhuisd naar Kerkstraat 2, 8011 AB Zwolle', 'moved "Kerkstraat 2, 8011 AB Zwolle"'],
    ['we verhuizen per 1 maart', 'moved 2027-03-01'],
    [
      'we gaan per 1 maart verhuizen naar een nieuw kantoor, keizerstraat 4 in deventer',
      'moved "keizerstraat 4 in deventer" 2027-03-01',
    ],
    ['vanaf 1 maart zitten we op Kerkstraat 2', 'moved "Kerkstraat 2" 2027-03-01'],
    ['we gaan in maart verhuizen', 'moved 2027-03-01'],
    ['ons nieuwe adres is Kerkstraat 2', 'moved "Kerkstraat 2"'],
  ])('%j', (text, expected) => {
    expect(mayTellChange(text, today)).toBe(true);
    expect(heard(text)).toBe(expected);
  });
});

describe('a name that nobody here knows', () => {
  it.each([
    ['we zijn gestopt met paarsproject', 'supplier-stops ? paarsproject'],
    ['we zijn gestopt met trello', 'supplier-stops ? trello'],
    ['joost werkt hier niet meer', 'person-leaves ? joost'],
  ])('%j', (text, expected) => {
    expect(heard(text)).toBe(expected);
  });
});

describe('no change at all', () => {
  it.each([
    'stel dat we stoppen met mailchimp',
    'als we stoppen met mailchimp',
    'we stoppen niet met mailchimp',
    'we zijn niet gestopt met mailchimp',
    'misschien stoppen we met mailchimp',
    'moeten we stoppen met mailchimp?',
    'kunnen we stoppen met mailchimp',
    'we denken erover te stoppen met mailchimp',
    'we zijn bijna gestopt met mailchimp',
    'els gaat niet weg',
    'els is niet ontslagen',
    'els is ontslagen en kan nog inloggen',
    'ik ben ontslagen',
    'gaat els weg?',
    'stel els gaat weg',
    'we verhuizen niet',
    'we gaan niet verhuizen',
    'er komt geen tweede winkel',
    'er komt toch geen nieuwe kassa',
    'mijn laptop is weg',
    'de klant gaat weg',
    'een klant is verhuisd',
    'hij werkt hier niet meer',
    'die bakker bestaat niet meer',
    'we zijn gestopt met roken',
    'mailchimp is nu gehackt',
    'mailchimp is gehackt',
    'we gebruiken mailchimp',
    'we zijn een bakkerij',
    'hoe lang bewaar ik facturen',
    'een klant wil geen nieuwsbrief meer',
    'ik heb de nieuwsbrief naar het verkeerde adres gestuurd',
    'mijn tas is gestolen',
    'we hebben een nieuwe collega',
    'neemt els de nieuwsbrief over?',
    'misschien neemt els de nieuwsbrief over',
    'loonbureau zuid neemt de nieuwsbrief over',
    'mailchimp neemt de nieuwsbrief over',
    'ik houd de nieuwsbrief bij',
    'de boekhouder neemt de nieuwsbrief over',
    'piet houdt voortaan de voorraad bij',
    'samira doet voortaan de was',
    'een hacker neemt de nieuwsbrief over',
    'ons account is overgenomen',
    'wie houdt de nieuwsbrief bij',
  ])('%j', (text) => {
    expect(heard(text)).toBeUndefined();
  });
});

describe('a day alone', () => {
  it.each([
    ['per 1 februari', '2027-02-01'],
    ['nee, vanaf 1 februari', '2027-02-01'],
    ['morgen', '2026-11-27'],
    ['Kerkstraat 1', undefined],
    ['Kerkstraat 1 per 1 maart', undefined],
  ])('%j', (text, expected) => {
    expect(dayTold(text, today)).toBe(expected);
  });
});
