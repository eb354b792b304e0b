// What has to be done with data and access when a company or somebody who works here goes.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, customer, may } from './words.js';

export const allowedOnLeaving: readonly KnownAnswer[] = [
  {
    id: 'processor-end',
    about: 'allowed',
    needs: [
      '=wis wissen gewist verwijder delete teruggeven teruggeef terugkrijg gebeurt happens',
      'leverancier verwerker verwerkers programma pakket software processor supplier vendor hostingp boekhoudp =exact snelstart moneybird mailchimp eboekh =twinfield',
      'stop stopt stoppen gestopt opzeg opgezegd =weg =einde afloop beeindig overstap overgestapt oude vorige =nog =af =end ends =leave left cancel =old previous former switch naafloop',
    ],
    not: `${aside} ${customer} =ai chatgpt backup hoelang howlong bewaartermijn medewerk collega werknem`,
    asked: [
      'moet een verwerker onze gegevens wissen als het contract stopt',
      'opgezegd bij een leverancier, moeten ze alles verwijderen',
      'moet mijn oude boekhoudprogramma mijn gegevens wissen',
      'must a processor delete our data when we leave',
    ],
    answer: lines(
      `Ja. Na afloop wist het bedrijf uw gegevens of geeft ze terug: u kiest. Alleen wat een wet hem laat bewaren, blijft.
       Zet eerst over wat u zelf moet bewaren, zoals rekeningen. Zeg dan schriftelijk op, en vraag te bevestigen dat alles weg is.`,
      `Yes. Afterwards the company deletes your data or returns it: you choose. Only what a law makes it keep stays.
       First move what you must keep yourself, such as invoices. Then cancel in writing, and ask to confirm that all is gone.`,
    ),
    law: t('Art. 28 lid 3 onder g AVG', 'Art. 28(3)(g) GDPR'),
    held: 'question supplier:agreement-points',
    place: { command: 'suppliers' },
  },
  {
    id: 'access-of-leaver',
    about: 'allowed',
    needs: [
      'account login inlog toegang logins access',
      '=weg dicht sluit afsluit intrek ingetrok blokk weghalen close block revoke remove =go',
      may,
    ],
    not: `${aside} ${customer} webshop webwinkel gast lid leden bezoek leverancier =exact facebook instagram hoelang howlong mailbox`,
    asked: [
      'moet het account van iemand die weg is ook dicht',
      'moet ik de toegang van een vertrokken medewerker intrekken',
      'collega uit dienst, moet zijn login weg',
      'must I close the account of somebody who left',
    ],
    answer: lines(
      `Ja. Wie weg is, mag nergens meer bij: sluit het account en haal pas en sleutels terug, liefst op de laatste dag.
       Zet eerst over wat u nodig hebt. Verander wachtwoorden die meer mensen kennen.`,
      `Yes. Who has left may see nothing any more: close the account and take back pass and keys, best on the last day.
       First move what you need. Change passwords that several people know.`,
    ),
    law: t('Art. 5 lid 1 onder f en art. 32 AVG', 'Art. 5(1)(f) and art. 32 GDPR'),
    held: 'template computers; template access-control',
    place: { command: 'leaving' },
  },
];
