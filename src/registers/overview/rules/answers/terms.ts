// How long data about customers are kept, and in general how long.
import { t } from '../../../../core/text.js';
import { checked, type KnownAnswer, lines, ownChoice, taxAndOwnChoice } from './answer.js';
import { applicant, aside, camera, customer, keep, keepVerb, photo, remove, staff } from './words.js';

export const terms: readonly KnownAnswer[] = [
  {
    id: 'term-event-registrations',
    about: 'term',
    needs: [
      `${keepVerb} ${remove}`,
      'aanmelding deelnemer evenement =event =events inschrijving registration participant attendee',
    ],
    not: `${aside} nieuwsbr newsl foto photo`,
    asked: [
      'hoe lang aanmeldingen voor een evenement bewaren',
      'deelnemerslijst bewaren na afloop',
      'gegevens deelnemers wanneer weggooien',
      'how long keep event registrations',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel: 1 jaar na het evenement.`,
      `You choose this time; write down why.
       Our proposal: 1 year after the event.`,
    ),
    law: ownChoice,
    held: 'template events, retention r1',
    place: { template: 'events' },
  },
  {
    id: 'term-photos',
    about: 'term',
    needs: [keep, photo],
    not: `${aside} ${applicant} paspoort passport pasfoto identit verzoek`,
    asked: [
      "hoe lang mag ik foto's van mensen bewaren",
      "foto's van een evenement bewaartermijn",
      "wanneer moeten foto's van de website weg",
      'how long may we keep photos of people',
    ],
    answer: lines(
      `Tot iemand nee zegt: dan haalt u de foto weg.
       Dat geldt voor foto's waarop mensen herkenbaar zijn.`,
      `Until somebody says no: then you remove the photo.
       That holds for photos in which people can be recognised.`,
    ),
    law: t(`Art. 7 lid 3 en art. 5 lid 1 onder e AVG; de termijn is uw eigen keuze
            Art. 7(3) and art. 5(1)(e) GDPR; the term is your own choice`),
    held: 'template events, retention r2',
    place: { template: 'events' },
  },
  {
    id: 'term-contact-form',
    about: 'term',
    needs: [keep, 'contactform webformul contactverz inquir enquir infomail'],
    not: aside,
    asked: [
      'berichten van het contactformulier hoe lang bewaren',
      'contactformulier bewaartermijn',
      'hoelang bewaren we vragen uit het contact formulier',
      'how long keep contact form messages',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel: 1 jaar nadat de vraag is beantwoord.`,
      `You choose this time; write down why.
       Our proposal: 1 year after the question is answered.`,
    ),
    law: ownChoice,
    held: 'template contact-form, retention r1',
    place: { template: 'contact-form' },
  },
  {
    id: 'term-call-recordings',
    about: 'term',
    needs: [
      keep,
      'opname opnam opgenomen gespreksopn telefoonopn recording recorded',
      'gesprek telefo bellen gebeld =call =calls phone gespreksopn telefoonopn opnames =recordings',
    ],
    not: `${aside} ${camera} beelden video`,
    asked: [
      'hoe lang gespreksopnames bewaren',
      'opgenomen telefoongesprekken bewaartermijn',
      'wanneer moeten opnames van gesprekken weg',
      'how long may I keep call recordings',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel: 4 weken na de opname.`,
      `You choose this time; write down why.
       Our proposal: 4 weeks after the recording.`,
    ),
    law: ownChoice,
    held: 'template telephony, retention r1',
    place: { template: 'telephony' },
  },
  {
    id: 'term-ai-questions',
    about: 'term',
    needs: [keep, 'chatgpt =ai copilot gemini prompt claude'],
    not: `${aside} cv cvs sollicit`,
    asked: [
      'hoe lang bewaren we vragen aan chatgpt',
      'ai chats bewaartermijn',
      'wanneer prompts wissen',
      'how long keep ai prompts',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel: 30 dagen. Wat u wilt houden, staat al ergens anders.`,
      `You choose this time; write down why.
       Our proposal: 30 days. What you want to keep is already somewhere else.`,
    ),
    law: ownChoice,
    held: 'template ai, retention r1',
    place: { template: 'ai' },
  },
  {
    id: 'term-customer-messages',
    about: 'term',
    needs: [
      `${keepVerb} ${remove}`,
      '*mails =mail =mailtjes =email =emails bericht correspond appjes message',
      customer,
    ],
    not: `${aside} nieuwsbr newsl`,
    asked: [
      'hoe lang moet ik mails van klanten bewaren',
      'berichten van klanten weggooien wanneer',
      'e-mail van klanten bewaartermijn',
      'how long keep emails from customers',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel: 2 jaar na het laatste contact.`,
      `You choose this time; write down why.
       Our proposal: 2 years after the last contact.`,
    ),
    law: ownChoice,
    held: 'template customers, retention r2',
    place: { template: 'customers' },
  },
  {
    id: 'term-customers',
    about: 'term',
    needs: [keepVerb, customer],
    not: `${aside} patient medisch gezondheid leerling kinder =lid leden factu paspoort passport identit bsn camera beelden zorg behandel hypoth verzeker whatsapp waar where cloud excel iban telefoon phone laptop voorlater dezekerheid contract overeenkomst overled deceased`,
    asked: [
      'hoe lang mag ik klantgegevens bewaren',
      'oude klanten hoelang in bestand bewaren',
      'bewaartermijn klanten',
      'gegevens van ex klanten bewaren',
      'klantenbestand opruimen wanneer',
      'how long can I keep customer data',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel: 2 jaar na het laatste contact.
       Bestellingen, rekeningen en betalingen bewaart u 7 jaar, na het einde van het boekjaar.`,
      `You choose this time; write down why.
       Our proposal: 2 years after the last contact.
       Orders, invoices and payments you keep 7 years, after the end of the financial year.`,
    ),
    law: taxAndOwnChoice,
    held: 'template customers, retention r2; template customers, retention r1',
    place: { template: 'customers' },
  },
  {
    id: 'term-members',
    about: 'term',
    needs: [
      'hoelang howlong bewaartermijn bewaartijd retention',
      'bewaar beware keep',
      '=lid =leden oudlid oudleden oudelid oudeleden exlid exleden ledengeg ledenadmin ledenlijst =member =members exmember formermember',
    ],
    not: `${aside} ${staff} foto photo camera beelden patient medisch *artikel =art awr uavg kinder vakbond beroeps bestuurslid boardmember teamlid gezinslid`,
    asked: [
      'hoe lang moet ik gegevens van oud-leden bewaren',
      'bewaartermijn ledenadministratie, hoe lang bewaren',
      'hoelang bewaar je leden die zijn opgezegd',
      'how long can a club keep data of former members',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel: 2 jaar na het laatste contact.
       Contributie en betalingen bewaart u 7 jaar, na het einde van het boekjaar.`,
      `You choose this time; write down why.
       Our proposal: 2 years after the last contact.
       Fees and payments you keep 7 years, after the end of the financial year.`,
    ),
    law: t(
      `Art. 5 lid 1 onder e AVG en art. 2:10 lid 3 BW, ${checked.retention.nl}; deels eigen keuze`,
      `Art. 5(1)(e) GDPR and art. 2:10(3) of the Dutch Civil Code, ${checked.retention.en}; partly your own choice`,
    ),
    held: 'template customers, retention r2; template customers, retention r1',
    place: { template: 'customers' },
  },
  {
    id: 'term-general',
    about: 'term',
    needs: [
      'hoelang howlong bewaartermijn bewaartijd',
      '*gegevens persoonsgegevens =data personaldata',
      'bewaar keep retention =store',
    ],
    not: `${aside} patient medisch gezondheid leerling kinder =lid leden ${customer} ${staff} ${applicant} leverancier supplier nieuwsbr newsl bezoek deelnem clien dossier belasting loon factu betaal bestel camera bank hypoth verzeker zorg school student huur zzp asbest toegang wwft payment verzoek inzage bsn telefoon cookie foto photo salaris contract overeenkomst inloggeg overled deceased`,
    asked: [
      'hoe lang mag ik gegevens bewaren',
      'bewaartermijn persoonsgegevens avg',
      'hoelang persoonsgegevens bewaren',
      'how long may I keep personal data',
    ],
    answer: lines(
      `Niet langer dan nodig, en niet korter dan een wet wil.
       Soms noemt een wet een termijn: rekeningen bewaart u 7 jaar. Soms is er een richtlijn.
       Anders kiest u zelf en schrijft u op waarom.`,
      `No longer than needed, and no shorter than a law wants.
       Sometimes a law names a term: you keep invoices 7 years. Sometimes there is a guideline.
       Otherwise you choose and write down why.`,
    ),
    law: t('Art. 5 lid 1 onder e en art. 30 lid 1 onder f AVG', 'Art. 5(1)(e) and art. 30(1)(f) GDPR'),
    held: 'glossary retention; retention data: tax',
  },
  {
    id: 'term-longer',
    about: 'term',
    needs: [
      'langer zolang telang longer toolong solong thatlong',
      keepVerb,
      '=mag =mogen toegestaan verboden =may =can allowed voorstel',
    ],
    not: `${aside} ${applicant} ${camera} ${photo} hoelang howlong`,
    asked: [
      'mag ik gegevens langer bewaren dan het voorstel',
      'mag ik klanten wel zo lang bewaren',
      'is 10 jaar bewaren niet te lang, mag dat',
      'may I keep data longer than you propose',
    ],
    answer: lines(
      `Ja, als u ze echt zo lang nodig hebt, bijvoorbeeld voor garantie. De AVG noemt geen getal; schrijf uw reden op.
       Is die reden voorbij, dan gaan ze weg. Korter dan een wet vraagt mag niet, zoals 7 jaar voor rekeningen.`,
      `Yes, if you really need them that long, for example for a warranty. The GDPR gives no number; write down your reason.
       Once that reason is gone, they go. Shorter than a law asks is not allowed, such as 7 years for invoices.`,
    ),
    law: t('Art. 5 lid 1 onder e en lid 2 AVG; art. 52 lid 4 AWR', 'Art. 5(1)(e) and (2) GDPR; art. 52(4) AWR'),
    held: 'glossary retention; question controller-activity:retention/ground',
  },
];
