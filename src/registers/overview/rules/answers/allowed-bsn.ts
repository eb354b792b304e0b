// The BSN: of whom it may be asked, and where it may stand.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { applicant, bsn, customer, hired, may, staff } from './words.js';

export const allowedAboutBsn: readonly KnownAnswer[] = [
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
    law: t(`Art. 34 en 35 Invorderingswet 1990 en art. 46 UAVG
            Art. 34 and 35 of the Dutch Collection of State Taxes Act 1990 and art. 46 UAVG`),
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
    law: t(`Art. 28 Wet op de loonbelasting 1964 en art. 46 UAVG
            Art. 28 of the Dutch Wages Tax Act 1964 and art. 46 UAVG`),
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
