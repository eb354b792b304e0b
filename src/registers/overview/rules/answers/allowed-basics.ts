// What counts as data of people, and who works with them for whom: what people ask before anything else.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, breach, customer, may } from './words.js';

const works = '=verwerker =verwerkers =processor =processors';
const controls = 'verantwoordelijke verwerkingsverant controller';

export const allowedAboutBasics: readonly KnownAnswer[] = [
  {
    id: 'personal-data-or-not',
    about: 'allowed',
    needs: ['persoonsgeg persoonlijkegeg personaldata', '=is =zijn =are telt tellen valt geldt count counts'],
    not: `${aside} ${breach} =mag =mogen =moet =moeten =mijn =my =waar =where hoelang opgeslagen bewa delen verkop doorg beveil verplicht verwijder inzage verzoek bijzonder overdat`,
    asked: [
      'is een naam een persoonsgegeven',
      'zijn zakelijke mailadressen ook persoonsgegevens',
      'is een kenteken een persoonsgegeven?',
      'telt een telefoonnummer als persoonsgegevens',
      'is a work e-mail address personal data',
    ],
    answer: lines(
      `Ja, als het over een mens gaat die iemand kan herkennen: een naam, nummer, foto of kenteken.
       Ook op het werk: jan@bedrijf.nl telt, info@bedrijf.nl niet.
       Gaat het alleen over een bedrijf? Dan niet, behalve bij wie alleen werkt.`,
      `Yes, if it is about a human being whom somebody can recognise: a name, number, photo or number plate.
       At work too: jan@business.nl counts, info@business.nl does not.
       Is it about a business only? Then not, except of who works alone.`,
    ),
    law: t('Art. 4 onder 1 AVG', 'Art. 4(1) GDPR'),
    held: 'glossary personal-data',
  },
  {
    id: 'processor-or-controller',
    about: 'allowed',
    needs: [works, controls],
    not: `${aside} ${breach} schade boete`,
    asked: [
      'ben ik verwerker of verantwoordelijke',
      'wat is het verschil tussen verwerker en verwerkingsverantwoordelijke',
      'zijn wij verwerker of verwerkingsverantwoordelijke?',
      'am I a controller or a processor',
    ],
    answer: lines(
      `Bepaalt u zelf waarvoor u de gegevens gebruikt en hoe? Dan bent u verantwoordelijk. Zo is het bij uw eigen klanten en personeel.
       Doet u het voor een klant, zoals die het vraagt? Dan werkt u voor die klant, en hoort daar een overeenkomst bij.
       U kunt allebei zijn.`,
      `Do you decide yourself what the data are for and how? Then you are responsible. So it is with your own customers and staff.
       Do you do it for a client, as the client asks? Then you work for that client, and an agreement belongs to it.
       You can be both.`,
    ),
    law: t('Art. 4 onder 7 en 8 en art. 28 AVG', 'Art. 4(7) and (8) and art. 28 GDPR'),
    held: 'glossary controller; glossary processor',
    place: { command: 'profile' },
  },
  {
    id: 'who-is-processor',
    about: 'allowed',
    needs: [
      works,
      '=is =zijn =are =valt telt geldt wanneer =when',
      '*boekhoud accountant bedrijf *bureau leverancier google microsoft mailchimp *host programma software drukker *bank arbodienst bezorger =iemand supplier company bookkeeper agency somebody =freelancer =zzper',
    ],
    not: `${aside} ${breach} ${controls} schade boete`,
    asked: [
      'is mijn boekhouder een verwerker?',
      'is google een verwerker',
      'wanneer is een bedrijf een verwerker',
      'telt ons salarisbureau als verwerker',
      'is our payroll agency a processor',
    ],
    answer: lines(
      `Ja, wie alleen voor u met de gegevens werkt, zoals u het vraagt: een salarisbureau, of een online programma.
       Beslist een bedrijf zelf, zoals een bank, bezorger of arbodienst? Dan niet.
       Bij een boekhouder kan het allebei: vraag het, en noteer het antwoord.`,
      `Yes, who works with the data only for you, as you ask: a payroll agency, or an online program.
       Does a business decide itself, such as a bank, carrier or occupational health service? Then not.
       With a bookkeeper it can be both: ask, and write the answer down.`,
    ),
    law: t('Art. 4 onder 8 en art. 28 AVG', 'Art. 4(8) and art. 28 GDPR'),
    held: 'glossary processor; question supplier:role',
    place: { command: 'suppliers' },
  },
  {
    id: 'who-is-it-really',
    about: 'allowed',
    needs: [
      'hoe how',
      '=weet weten controle check nagaan zeker know verify =sure',
      'echtdie echtis echtde diehij diezij wiehet wiehij wiezij wieiemand identit iszoals whothey reallyis reallythe isreally whosomebody',
    ],
    not: `${aside} ${breach} sollic camera`,
    asked: [
      'hoe weet ik dat iemand echt die klant is',
      'hoe controleer ik wie het is bij een verzoek',
      'hoe weet ik zeker wie iemand is die om gegevens vraagt',
      'how do I know who somebody is who asks for data',
    ],
    answer: lines(
      `Vaak weet u het al: iemand mailt vanaf het bekende adres, of staat voor u.
       Twijfelt u echt? Bel terug op het bekende nummer, of vraag iets dat alleen die persoon weet.
       Vraag niet zomaar een kopie van een paspoort.`,
      `Often you know already: somebody writes from the known address, or stands before you.
       Are you really in doubt? Call back on the known number, or ask something that only that person knows.
       Do not simply ask for a copy of a passport.`,
    ),
    law: t('Art. 12 lid 6 AVG', 'Art. 12(6) GDPR'),
    held: 'question request:identity; question request:identity-method',
    place: { command: 'requests' },
  },
  {
    id: 'belongs-in-register',
    about: 'allowed',
    needs: [
      '=hoort =horen =moet =moeten =must =does =should =do =zet',
      'inhetregister hetregister ditregister =register erook erin inthe belongin',
      'lijst lijstje schrift agenda dagboek gastenboek klantenkaart excel adresboek telefoonlijst bestand spreadsheet notebook diary visitorsbook =map appgroep list =lists',
    ],
    not: `${aside} ${breach} exporte download importe =toon verplicht leveranciers`,
    asked: [
      'moet een gastenboek in het register',
      'hoort een papieren klantenkaart er ook in',
      'moet mijn excel lijst ook in het register?',
      'does a list of birthdays belong in the register',
    ],
    answer: lines(
      `Ja, als er iets in staat over mensen. Een schrift, lijst of bestand telt, ook op papier.
       Het hoort bij waar u het voor gebruikt, zoals uw klanten of uw personeel.
       Een losse lijst hoeft geen eigen onderdeel te zijn.`,
      `Yes, if it says something about people. A notebook, list or file counts, on paper too.
       It belongs to what you use it for, such as your customers or your staff.
       A single list need not be a part of its own.`,
    ),
    law: t('Art. 30 lid 1 AVG', 'Art. 30(1) GDPR'),
    held: 'question controller-activity:suppliers; glossary personal-data',
    place: { command: 'new' },
  },
  {
    id: 'birthdays-of-customers',
    about: 'allowed',
    needs: [may, '*verjaardag birthday', `${customer} =gast gasten =leden patient`],
    not: `${aside} ${breach}`,
    asked: [
      'mag ik verjaardagen van klanten bijhouden',
      'mag je een klant een kaartje sturen voor zijn verjaardag',
      'verjaardagslijst van klanten mag dat',
      'may I keep birthdays of customers',
    ],
    answer: lines(
      `Ja, als u er echt iets mee doet, zoals een kaart sturen, en u dat vertelt.
       De dag en de maand zijn dan genoeg: het jaar hebt u niet nodig.
       Wil iemand het niet? Haal de dag weg.`,
      `Yes, if you really do something with them, such as sending a card, and you tell so.
       The day and the month are enough then: you do not need the year.
       Does somebody not want it? Remove the day.`,
    ),
    law: t('Art. 5 lid 1 onder c en art. 6 lid 1 onder f AVG', 'Art. 5(1)(c) and art. 6(1)(f) GDPR'),
    held: 'glossary minimisation; template customers, purposes',
    place: { template: 'customers' },
  },
];
