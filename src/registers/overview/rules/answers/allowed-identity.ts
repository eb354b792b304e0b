// Copies of identity documents, and the BSN.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { applicant, aside, bsn, copy, customer, hired, identity, may, staff } from './words.js';

export const allowedAboutIdentity: readonly KnownAnswer[] = [
  {
    id: 'id-copy-of-applicant',
    about: 'allowed',
    needs: [identity, applicant],
    not: aside,
    asked: [
      'mag ik een kopie van het id van een sollicitant maken',
      'paspoort sollicitant kopieren',
      'legitimatiebewijs vragen bij sollicitatie',
      'can I copy the passport of an applicant',
    ],
    answer: lines(
      `Een kopie is bij een sollicitatie niet nodig.
       Pas als u iemand aanneemt: dan moet de kopie voor de loonadministratie.`,
      `A copy is not needed for a job application.
       Only when you hire somebody: then payroll requires the copy.`,
    ),
    law: t('Art. 5 lid 1 onder c AVG en art. 46 UAVG', 'Art. 5(1)(c) GDPR and art. 46 UAVG'),
    held: 'template recruitment, absent; warning id-copy-ground',
    place: { template: 'recruitment' },
  },
  {
    id: 'id-copy-of-hired-worker',
    about: 'allowed',
    needs: [`${copy} vragen`, identity, hired],
    not: `${aside} hoelang bewaartermijn howlong buiteneuropa btw vat`,
    asked: [
      "mag ik een kopie id van een zzp'er bewaren",
      'paspoort uitzendkracht kopieren mag dat',
      'kopie identiteitsbewijs freelancer',
      'can I copy the id of a temp worker',
    ],
    answer: lines(
      `Alleen van wie van buiten Europa komt. Dat vraagt de Wav.
       Bij anderen is kijken vaak genoeg: noteer wie keek, en op welke dag.`,
      `Only of workers from outside Europe. The Wav asks that.
       With others looking is often enough: note who looked, and on which day.`,
    ),
    law: t(
      'Art. 15 Wav, art. 46 UAVG en art. 5 lid 1 onder c AVG',
      'Art. 15 Wav (Dutch Foreign Nationals Employment Act), art. 46 UAVG and art. 5(1)(c) GDPR',
    ),
    held: 'template hired-workers, purposes; warning id-copy-ground',
    place: { template: 'hired-workers' },
  },
  {
    id: 'id-copy-of-visitor',
    about: 'allowed',
    needs: [identity, 'bezoeker bezoek visitor'],
    not: `${aside} hoelang`,
    asked: [
      'mag ik een kopie van het id van bezoekers maken',
      'legitimatie bezoekers kopieren bij de receptie',
      'paspoort van bezoeker inscannen',
      'may we copy the id of visitors',
    ],
    answer: lines(
      `Een kopie van een bezoeker is bijna nooit nodig.
       Kijken is vaak genoeg: noteer wie keek, en op welke dag.`,
      `A copy of a visitor is hardly ever needed.
       Looking is often enough: note who looked, and on which day.`,
    ),
    law: t('Art. 5 lid 1 onder c AVG en art. 46 UAVG', 'Art. 5(1)(c) GDPR and art. 46 UAVG'),
    held: 'template visitors, absent; warning id-copy-ground',
    place: { template: 'visitors' },
  },
  {
    id: 'id-copy-of-staff',
    about: 'allowed',
    needs: [copy, identity, staff],
    not: `${aside} hoelang bewaartermijn howlong weggooi vernietig ${hired}`,
    asked: [
      'mag ik een kopie paspoort van mijn personeel maken',
      'moet ik een kopie id bewaren van een nieuwe medewerker',
      'werknemer wil geen kopie id geven, moet dat',
      'do I need a copy of the passport of an employee',
    ],
    answer: lines(
      `Ja, dat moet voor de loonadministratie.
       Gebruik de kopie alleen daarvoor, en bewaar hem achter slot.`,
      `Yes, payroll requires it.
       Use the copy only for that, and keep it locked away.`,
    ),
    law: t(
      'Art. 28 Wet op de loonbelasting 1964 en art. 46 UAVG',
      'Art. 28 of the Dutch Wages Tax Act 1964 and art. 46 UAVG',
    ),
    held: 'template payroll, data; warning id-copy-ground; question controller-activity:bsn-law',
    place: { template: 'payroll' },
  },
  {
    id: 'id-copy-of-customer',
    about: 'allowed',
    needs: [copy, identity, `${customer} huurder koper afnemer`],
    not: `${aside} hotel gasten overnacht nachtregister camping verzoek inzage`,
    asked: [
      'mag ik een kopie van een paspoort van een klant maken',
      'kopie id klant bewaren',
      'identiteitskaart van klant scannen',
      'paspoort klant kopiëren mag dat?',
      "can I copy a customer's passport",
    ],
    answer: lines(
      `Alleen als een wet dat vraagt, zoals de Wwft.
       Kijken is vaak genoeg: noteer wie keek, en op welke dag.
       Op een kopie staan ook het BSN en een foto.`,
      `Only if a law asks it, such as the Wwft.
       Looking is often enough: note who looked, and on which day.
       A copy also has the BSN and a photo.`,
    ),
    law: t('Art. 46 UAVG en art. 5 lid 1 onder c AVG', 'Art. 46 UAVG and art. 5(1)(c) GDPR'),
    held: 'warning id-copy-ground; template customers, absent',
    place: { template: 'customers' },
  },
  {
    id: 'id-copy',
    about: 'allowed',
    needs: [may, copy, identity],
    not: `${aside} hotel gasten overnacht nachtregister camping verzoek inzage hoelang verlopen verleng rijbewijs ${applicant} ${hired} bezoek visitor mijnpaspoort mijnid waar where alcohol leeftijd`,
    asked: [
      'mag ik een kopie van een paspoort bewaren',
      'kopie identiteitsbewijs maken verboden?',
      'is een kopie van een id toegestaan',
      'am I allowed to copy an id',
    ],
    answer: lines(
      `Alleen als een wet dat vraagt. Voor de loonadministratie van uw personeel moet het.
       Verder is kijken vaak genoeg: noteer wie keek, en op welke dag.`,
      `Only if a law asks it. For the payroll of your staff it is required.
       Otherwise looking is often enough: note who looked, and on which day.`,
    ),
    law: t('Art. 46 UAVG en art. 5 lid 1 onder c AVG', 'Art. 46 UAVG and art. 5(1)(c) GDPR'),
    held: 'warning id-copy-ground',
  },
  {
    id: 'bsn-as-staff-number',
    about: 'allowed',
    needs: [bsn, 'personeelsnummer personeelsnr personeelscode employeenumber staffnumber'],
    asked: [
      'mag ik het bsn als personeelsnummer gebruiken',
      'bsn personeelsnummer',
      'burgerservicenummer als personeelsnr',
      'can I use the bsn as employee number',
    ],
    answer: lines(
      `Nee. U gebruikt het BSN alleen waar een wet het voor vraagt, zoals voor het loon.
       Geef mensen een eigen nummer.`,
      `No. You use the BSN only for what a law asks it for, such as pay.
       Give people a number of your own.`,
    ),
    law: t('Art. 46 UAVG', 'Art. 46 UAVG'),
    held: 'question controller-activity:bsn-law; warning bsn-ground',
    place: { template: 'staff' },
  },
  {
    id: 'bsn-of-applicant',
    about: 'allowed',
    needs: [bsn, applicant],
    asked: [
      'mag ik het bsn van een sollicitant vragen',
      'bsn bij sollicitatie',
      'burgerservicenummer kandidaat noteren',
      'can I ask an applicant for the bsn',
    ],
    answer: lines(
      `Nee, niet bij een sollicitatie.
       Pas als iemand in dienst komt, hebt u het nodig voor het loon.`,
      `No, not for a job application.
       Only when somebody is hired do you need it for the pay.`,
    ),
    law: t('Art. 46 UAVG', 'Art. 46 UAVG'),
    held: 'template recruitment, absent; warning bsn-ground',
    place: { template: 'recruitment' },
  },
  {
    id: 'bsn-of-hired-worker',
    about: 'allowed',
    needs: [bsn, hired],
    not: 'btw vat factu',
    asked: [
      "mag ik het bsn van een zzp'er vragen",
      'bsn uitzendkracht bewaren',
      'bsn onderaannemer ketenaansprakelijkheid',
      'can I keep the bsn of a subcontractor',
    ],
    answer: lines(
      `Alleen voor de regels over inhuur: aansprakelijkheid voor belasting als inlener of in de keten.
       U krijgt het dan van het uitzendbureau of de onderaannemer.`,
      `Only for the rules about hired workers: liability for tax as a hirer or in the chain.
       You then get it from the agency or the subcontractor.`,
    ),
    law: t(
      'Art. 34 en 35 Invorderingswet 1990 en art. 46 UAVG',
      'Art. 34 and 35 of the Dutch Collection of State Taxes Act 1990 and art. 46 UAVG',
    ),
    held: 'template hired-workers, purposes; question controller-activity:bsn-law',
    place: { template: 'hired-workers' },
  },
  {
    id: 'bsn-with-consent',
    about: 'allowed',
    needs: [bsn, 'toestemm consent akkoord goedvind'],
    asked: [
      'mag ik het bsn bewaren als de klant toestemming geeft',
      'bsn met toestemming',
      'can I keep the bsn if the customer gives consent',
      'bsn vragen als iemand akkoord is',
    ],
    answer: lines(
      `Nee, toestemming is niet genoeg.
       Het BSN gebruikt u alleen als een wet dat zegt.`,
      `No, consent is not enough.
       You use the BSN only if a law says so.`,
    ),
    law: t('Art. 46 UAVG', 'Art. 46 UAVG'),
    held: 'question controller-activity:bsn; warning bsn-ground',
  },
  {
    id: 'bsn-in-vat-number',
    about: 'allowed',
    needs: [bsn, '=btw btwnummer btwid *factu =vat vatid invoice'],
    asked: [
      'staat er een bsn in mijn btw nummer',
      'bsn op de factuur',
      "zit het burgerservicenummer in het btw-id van een zzp'er",
      'does the vat id hold a bsn',
    ],
    answer: lines(
      `In het btw-id van een zzp'er zit geen BSN meer. Dat nummer staat op rekeningen.
       Het andere nummer is alleen voor de Belastingdienst.`,
      `The VAT id of a freelancer no longer holds a BSN. That number is on invoices.
       The other number is for the tax office only.`,
    ),
    law: t('Art. 46 UAVG', 'Art. 46 UAVG'),
    held: 'glossary vat-id',
    place: { template: 'suppliers' },
  },
  {
    id: 'bsn-in-care',
    about: 'allowed',
    needs: [bsn, 'patient zorg praktijk fysio huisarts tandarts healthcare therap =care'],
    asked: [
      'mag ik als fysiotherapeut het bsn van een patient bewaren',
      'bsn in de zorg',
      'moet een zorgpraktijk het bsn vastleggen, mag dat',
      'can a care practice use the bsn of patients',
    ],
    answer: lines(
      `Voor zorgverleners kan het: de regels voor de zorg vragen om het BSN.
       Gebruik het dan alleen daarvoor.`,
      `For care providers it is possible: the rules about care ask for the BSN.
       Then use it only for that.`,
    ),
    law: t('Art. 46 UAVG', 'Art. 46 UAVG'),
    held: 'question controller-activity:bsn-law; warning bsn-ground',
  },
  {
    id: 'bsn-of-staff',
    about: 'allowed',
    needs: [bsn, `${staff} =loon loonadm payroll salaris`],
    not: 'sollicit personeelsnummer',
    asked: [
      'mag ik het bsn van mijn personeel bewaren',
      'bsn medewerker nodig?',
      'burgerservicenummer werknemer voor het loon',
      'may I keep the bsn of employees',
    ],
    answer: lines(
      `Ja. Voor het loon van uw personeel moet u het hebben, en voor UWV en pensioen.
       Gebruik het nergens anders voor.`,
      `Yes. You must have it for the pay of your staff, and for UWV and pension.
       Use it for nothing else.`,
    ),
    law: t(
      'Art. 28 Wet op de loonbelasting 1964 en art. 46 UAVG',
      'Art. 28 of the Dutch Wages Tax Act 1964 and art. 46 UAVG',
    ),
    held: 'template payroll, data; question controller-activity:bsn-law; glossary bsn',
    place: { template: 'payroll' },
  },
  {
    id: 'bsn-of-customer',
    about: 'allowed',
    needs: [bsn, `${customer} =lid leden member huurder`],
    not: 'zorg patient',
    asked: [
      'mag ik het bsn van klanten noteren',
      'bsn in klantenbestand',
      'burgerservicenummer van een klant vragen',
      "can I store a customer's bsn",
    ],
    answer: lines(
      `Nee, bijna nooit. Alleen als een wet het zegt, en alleen daarvoor.
       Een klantnummer is vaak genoeg.`,
      `No, almost never. Only if a law says so, and only for that.
       A customer number is often enough.`,
    ),
    law: t('Art. 46 UAVG', 'Art. 46 UAVG'),
    held: 'warning bsn-ground; template customers, absent; glossary bsn',
    place: { template: 'customers' },
  },
  {
    id: 'bsn',
    about: 'allowed',
    needs: [may, bsn],
    not: 'gelekt lek mijnbsn mijnburger waar where vind aanvra',
    asked: [
      'mag ik een bsn bewaren',
      'wanneer mag je het bsn gebruiken',
      'is het verboden om het burgerservicenummer te noteren',
      'when may I use the bsn',
    ],
    answer: lines(
      `Alleen als een wet dat zegt, en alleen daarvoor.
       Voor het loon van uw personeel moet het, en wie zorg verleent moet het van patiënten gebruiken (Wabvpz).
       Voor andere klanten mag het bijna nooit.`,
      `Only if a law says so, and only for that.
       For the pay of your staff you must, and who gives care must use that of patients (Wabvpz).
       For other customers almost never.`,
    ),
    law: t('Art. 46 UAVG; Wabvpz', 'Art. 46 UAVG; Wabvpz'),
    held: 'question controller-activity:bsn; warning bsn-ground',
  },
];
