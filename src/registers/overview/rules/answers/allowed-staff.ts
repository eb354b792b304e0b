// What an employer may do with data about staff.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, camera, may, photo, staff } from './words.js';

export const allowedAboutStaff: readonly KnownAnswer[] = [
  {
    id: 'consent-of-staff',
    about: 'allowed',
    needs: ['toestemm consent', staff, `${may} telt geldig vragen vraag reden count valid ask`],
    not: `${aside} ondernemingsr =deor =onzeor =eenor foto smoelen kind ${camera}`,
    asked: [
      'kan ik personeel om toestemming vragen',
      'telt toestemming van een medewerker',
      'is toestemming van werknemers geldig',
      'does consent of employees count',
    ],
    answer: lines(
      `Bijna nooit. Een medewerker durft vaak geen nee te zeggen.
       Vaak past iets anders: het arbeidscontract, of een wet die het vraagt.`,
      `Almost never. Staff often do not dare to say no.
       Often something else fits: the employment contract, or a law that asks it.`,
    ),
    law: t('Art. 7 AVG', 'Art. 7 GDPR'),
    held: 'warning consent-staff; glossary consent',
    place: { template: 'staff' },
  },
  {
    id: 'photo-of-staff',
    about: 'allowed',
    needs: [`${photo} smoelenboek`, `${staff} =team teamfoto smoelenboek`],
    not: `${aside} paspoort passport kopie`,
    asked: [
      "mag ik foto's van medewerkers op de website zetten",
      'personeel foto op social media',
      'teamfoto plaatsen zonder te vragen',
      "smoelenboek met foto's van collega's mag dat",
      'can I put staff photos on our website',
    ],
    answer: lines(
      `Alleen met een echt vrij ja (toestemming), en nee zeggen mag geen gevolgen hebben.
       Een medewerker durft vaak geen nee te zeggen. Dan telt het ja niet.
       Zegt iemand later nee? Haal de foto weg.`,
      `Only with a yes (consent) that is really free, and saying no may have no consequences.
       Staff often do not dare to say no. Then the yes does not count.
       Does somebody say no later? Remove the photo.`,
    ),
    law: t('Art. 7 AVG', 'Art. 7 GDPR'),
    held: 'template events, purposes; warning consent-staff; question controller-activity:reuse',
    place: { template: 'events' },
  },
  {
    id: 'own-file-of-employee',
    about: 'allowed',
    needs: [
      'inzage inzien =zien bekijk lezen access opvra =see view',
      'personeelsd *dossier personnelfile stafffile =file',
      `${staff} zelf eigen =own`,
    ],
    not: `${aside} iedereen everyone klantdos`,
    asked: [
      'mag een medewerker zijn eigen personeelsdossier inzien',
      'werknemer wil dossier lezen',
      'inzage personeelsdossier door werknemer',
      'may an employee see their own file',
    ],
    answer: lines(
      `Ja. Een medewerker mag weten wat u bewaart, en krijgt er een kopie van.
       U antwoordt binnen een maand. Gegevens van anderen haalt u eruit.`,
      `Yes. An employee may know what you keep, and gets a copy.
       You answer within a month. You take out the data of others.`,
    ),
    law: t('Art. 15 en art. 12 lid 3 AVG', 'Art. 15 and art. 12(3) GDPR'),
    held: 'glossary access-right; request limits access',
    place: { command: 'requests' },
  },
  {
    id: 'fingerprint-clock',
    about: 'allowed',
    needs: [
      'vingeraf fingerpr gezichtsherk facerecog facialrec biometr irisscan handscan vingersc',
      `${may} klok kassa deur toegang *klok clock access ${staff} door work werk`,
    ],
    not: `${aside} telefoon ontgrendel`,
    asked: [
      'mag ik een vingerafdruk gebruiken voor de prikklok',
      'vingerafdruk scanner kassa personeel',
      'gezichtsherkenning bij de deur',
      'can I use a fingerprint time clock',
      'biometrische toegang medewerkers toegestaan',
    ],
    answer: lines(
      `Een vingerafdruk alleen als het echt nodig is voor de beveiliging, en een pas niet genoeg is.
       Ja vragen aan personeel helpt bijna nooit.
       Een DPIA is waarschijnlijk verplicht. Laat uw adviseur meekijken.`,
      `A fingerprint only if it is really needed for security, and a pass is not enough.
       Asking staff for a yes almost never helps.
       A DPIA is probably obligatory. Let your adviser look.`,
    ),
    law: t('Art. 9 en 35 AVG, art. 29 UAVG', 'Art. 9 and 35 GDPR, art. 29 UAVG'),
    held: 'question controller-activity:sensitive-exception; ap list 17; warning consent-staff-sensitive',
    place: { template: 'access-control' },
  },
  {
    id: 'garnishment',
    about: 'allowed',
    needs: [
      'loonbeslag garnish deurwaarder bailiff',
      'vertel zeggen meewerk weten delen moet mag tell cooperat =may =must collega',
    ],
    not: `${aside} klant debiteur incasso vordering`,
    asked: [
      'moet ik meewerken aan loonbeslag',
      "mag ik collega's vertellen over loonbeslag",
      'deurwaarder legt beslag op loon, wie mag dat weten',
      'must I cooperate with a wage garnishment',
    ],
    answer: lines(
      `Ja, u moet eraan meewerken.
       Vertel het aan niemand die het niet hoeft te weten.`,
      `Yes, you have to cooperate.
       Tell nobody who does not need to know.`,
    ),
    law: t(`Wetboek van Burgerlijke Rechtsvordering; art. 32 lid 4 AVG
            Dutch Code of Civil Procedure; art. 32(4) GDPR`),
    held: 'glossary garnishment; template payroll, purposes; question controller-activity:access',
    place: { template: 'payroll' },
  },
  {
    id: 'works-council',
    about: 'allowed',
    needs: [
      'ondernemingsr workscouncil =deor =onzeor =eenor =pvt personeelsverteg medezeggen',
      'instemm akkoord toestemm nodig moet goedvind eens agree consent =need =must verplicht',
    ],
    not: `${aside} verkiez kandidaat instell opricht instel`,
    asked: [
      "moet de ondernemingsraad akkoord gaan met camera's",
      'instemming ondernemingsraad nodig voor gps',
      'moet de or het eens zijn met regels over personeelsgegevens',
      'do I need consent of the works council',
    ],
    answer: lines(
      `Ja, als u een ondernemingsraad hebt: die beslist mee over regels voor gegevens van personeel en over systemen die personeel volgen.
       Een personeelsvertegenwoordiging (pvt) beslist hier niet mee.
       Geen OR? Vertel het uw personeel dan vooraf.`,
      `Yes, if you have a works council: it has a say in rules about data of staff and in systems that follow staff.
       A staff representation (pvt) has no say here.
       No works council? Then tell your staff beforehand.`,
    ),
    law: t(`Art. 27 lid 1 onder k en l WOR en art. 13 AVG
            Art. 27(1)(k) and (l) Works Councils Act and art. 13 GDPR`),
    held: 'glossary works-council; question controller-activity:works-council-agreed; question controller-activity:staff-told',
    place: { template: 'staff' },
  },
  {
    id: 'staff-data-to-authorities',
    about: 'allowed',
    needs: [
      '=uwv pensioenf pensioenu belastingd pensionfund taxoffice',
      'doorgev delen geven =geef share pass verstrek sturen',
      `${staff} =loon loongeg salaris payroll`,
    ],
    not: aside,
    asked: [
      'mag ik gegevens van personeel aan het uwv doorgeven',
      'personeelsgegevens delen met pensioenfonds',
      'moet ik loongegevens aan de belastingdienst geven',
      'may I share staff data with the pension fund',
    ],
    answer: lines(
      `Ja, voor het loon, de verzekeringen en het pensioen. Wetten vragen dat van een werkgever.
       Geef niet meer dan die wet vraagt, en zet het in uw register.`,
      `Yes, for pay, insurance and pension. Laws ask that of an employer.
       Give no more than that law asks, and put it in your register.`,
    ),
    law: t('Art. 6 lid 1 onder c en art. 30 lid 1 onder d AVG', 'Art. 6(1)(c) and art. 30(1)(d) GDPR'),
    held: 'template payroll, recipients; glossary legal-obligation',
    place: { template: 'payroll' },
  },
  {
    id: 'payslips-by-mail',
    about: 'allowed',
    needs: [
      'loonstro salarisstr payslip loonstrook loonspecific',
      'mailen =mail =email appen whatsapp versturen verstuur sturen stuur send',
    ],
    not: `${aside} perongeluk verkeerde gemaild wrong`,
    asked: [
      'mag ik loonstroken mailen',
      'loonstrook per whatsapp sturen',
      'salarisstroken versturen via mail veilig?',
      'can I email payslips',
    ],
    answer: lines('Alleen beveiligd, niet in een losse mail of app.', 'Only secured, not in a plain e-mail or app.'),
    law: t('Art. 32 AVG', 'Art. 32 GDPR'),
    held: 'template payroll, security secure-exchange',
    place: { template: 'payroll' },
  },
  {
    id: 'emergency-contact',
    about: 'allowed',
    needs: [may, 'noodcontact emergencycont noodnummer'],
    not: `${aside} verwijder`,
    asked: [
      'mag ik een noodcontact van medewerkers vragen',
      'moet personeel een noodnummer opgeven',
      'mag ik noodcontacten hebben zonder toestemming van die persoon',
      'may I ask staff for an emergency contact',
    ],
    answer: lines(
      `Ja, om bij een ongeluk snel de familie te bereiken.
       Gaat iemand uit dienst? Haal het noodcontact dan weg.`,
      `Yes, to reach the family quickly after an accident.
       Does somebody leave? Then remove the emergency contact.`,
    ),
    law: t('Art. 6 lid 1 onder f AVG', 'Art. 6(1)(f) GDPR'),
    held: 'template staff, purposes; template staff, retention r3',
    place: { template: 'staff' },
  },
];
