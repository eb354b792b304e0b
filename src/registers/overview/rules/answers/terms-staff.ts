// How long the papers of employing people are kept: identity, pay, hours and contracts.
import { t } from '../../../../core/text.js';
import { booksTerm, checked, type KnownAnswer, lines, taxLaw, wagesTaxLaw } from './answer.js';
import {
  applicant,
  aside,
  breach,
  bsn,
  copy,
  customer,
  hired,
  identity,
  keep,
  keepVerb,
  remove,
  sick,
  staff,
} from './words.js';

/** Of what the tax on wages is worked out from. */
const wageTaxTerm = {
  answer: lines(
    `5 jaar, na het jaar waarin iemand uit dienst ging.
     Zo lang moet het minstens van de wet.`,
    `5 years, after the year in which somebody left the job.
     The law wants it at least that long.`,
  ),
  law: wagesTaxLaw,
  held: 'template payroll, retention r2; retention data: wage-tax-statement',
  place: { template: 'payroll' },
} satisfies Partial<KnownAnswer>;

export const termsOfStaff: readonly KnownAnswer[] = [
  {
    id: 'term-wage-tax-statement',
    about: 'term',
    needs: [
      `${keep} jaar years`,
      'loonbelastingverk loonheffingsverk loonheffingverk =verklaring =opgaaf =formulier =statement',
      'loonbelasting loonheff wagestax wagetax',
    ],
    not: aside,
    asked: [
      'loonbelastingverklaring hoe lang bewaren',
      'opgaaf gegevens loonheffing bewaartermijn',
      'loonbelasting verklaring oud medewerker weggooien',
      'how long keep the wage tax statement',
    ],
    ...wageTaxTerm,
  },
  {
    id: 'term-id-copy-abroad',
    about: 'term',
    needs: [
      `${keep} jaar years`,
      identity,
      'buiteneuropa buiteneu buitenlands vreemdel =wav foreign outside niteu noneu tewerkstel',
    ],
    not: aside,
    asked: [
      'kopie id uitzendkracht van buiten europa hoe lang bewaren',
      'wav kopie paspoort bewaartermijn',
      'identiteitsbewijs buitenlandse zzper bewaren hoelang',
      'how long keep id copy of a worker from outside europe',
    ],
    answer: lines(
      `5 jaar, na het jaar waarin het werk stopte.
       Dat geldt voor wie van buiten Europa komt en door u is ingehuurd.`,
      `5 years, after the year in which the work ended.
       That holds for workers from outside Europe whom you hired.`,
    ),
    law: t('Art. 15 Wet arbeid vreemdelingen (Wav)', 'Art. 15 of the Dutch Foreign Nationals Employment Act (Wav)'),
    held: 'template hired-workers, retention r2',
    place: { template: 'hired-workers' },
  },
  {
    id: 'term-id-copy-staff',
    about: 'term',
    needs: ['hoelang howlong bewaartermijn =when wanneer =weg weggooi vernietig =jaar years', identity, staff],
    not: `${aside} ${hired}`,
    asked: [
      'kopie paspoort medewerker hoe lang bewaren',
      'bewaartermijn id bewijs personeel',
      'hoe lang moet ik de kopie van het identiteitsbewijs van een ex-werknemer bewaren',
      'how long keep passport copy of an employee',
    ],
    ...wageTaxTerm,
  },
  {
    id: 'term-id-copy',
    about: 'term',
    needs: ['hoelang howlong bewaartermijn wanneer =when =weg weggooi vernietig', identity, `${copy} bewaar keep`],
    not: `${aside} ${applicant} ${customer} bezoek visitor`,
    asked: [
      'hoe lang kopie paspoort bewaren',
      'wanneer moet een kopie id weg',
      'bewaartermijn kopie identiteitsbewijs',
      'how long may I keep a copy of an id',
    ],
    answer: lines(
      `Van personeel: 5 jaar, na het jaar waarin iemand uit dienst ging.
       Van anderen bewaart u alleen een kopie als een wet dat vraagt.`,
      `Of staff: 5 years, after the year in which somebody left the job.
       Of others you only keep a copy if a law asks it.`,
    ),
    law: t(
      `Art. 28 Wet op de loonbelasting 1964 en art. 46 UAVG, ${checked.retention.nl}`,
      `Art. 28 of the Dutch Wages Tax Act 1964 and art. 46 UAVG, ${checked.retention.en}`,
    ),
    held: 'template payroll, retention r2; warning id-copy-ground',
    place: { template: 'payroll' },
  },
  {
    id: 'term-working-hours',
    about: 'term',
    needs: [
      `${keepVerb} ${remove}`,
      '=uren urenreg urenstaat urenadm urenbrief urenlijst rooster werktijd prikklok timesheet =hours workinghours schedules',
    ],
    not: `${aside} ${breach} =72`,
    asked: [
      'hoe lang urenregistratie bewaren',
      'roosters bewaren hoelang verplicht',
      'urenstaten weggooien',
      'bewaartermijn gewerkte uren',
      'how long keep timesheets',
    ],
    answer: lines(
      `Minstens 52 weken.
       Uren waar het loon van afhangt: 7 jaar, na het einde van het boekjaar.`,
      `At least 52 weeks.
       Hours that decide the pay: 7 years, after the end of the financial year.`,
    ),
    law: t(
      `Arbeidstijdenbesluit en art. 52 lid 4 AWR, ${checked.retention.nl}`,
      `Dutch Working Hours Decree and art. 52(4) AWR (Dutch tax act), ${checked.retention.en}`,
    ),
    held: 'template hours, retention r1; template hours, retention r2; retention data: working-hours',
    place: { template: 'hours' },
  },
  {
    id: 'term-wages',
    about: 'term',
    needs: [
      `${keepVerb} ${remove}`,
      'loonstro loonadm loongeg loonaang =loon =lonen salaris payslip payroll =wage =wages salary',
    ],
    not: `${aside} loonheff loonbelasting loonbeslag`,
    asked: [
      'hoe lang loonstroken bewaren',
      'loonadministratie bewaartermijn',
      'salarisstroken oud personeel weggooien',
      'hoelang salarisgegevens bewaren',
      'how long keep payroll records',
    ],
    ...booksTerm('payroll'),
  },
  {
    id: 'term-leave-days',
    about: 'term',
    needs: [
      `${keepVerb} ${remove}`,
      'verlof vakantiedag vakantieda vakantieuren annualleave holidayrec leaverec vacation',
    ],
    not: `${aside} ${sick}`,
    asked: [
      'hoe lang verlofadministratie bewaren',
      'vakantiedagen bewaartermijn',
      'verlofkaarten weggooien wanneer',
      'how long keep annual leave records',
    ],
    answer: lines(
      `Wat voor de belasting telt, zoals loon en verlof: 7 jaar, na het einde van het boekjaar.
       Andere stukken uit het personeelsdossier: gebruikelijk hoogstens 2 jaar nadat iemand uit dienst is.`,
      `What counts for tax, such as pay and leave: 7 years, after the end of the financial year.
       Other pieces of the personnel file: usually 2 years at most after somebody left the job.`,
    ),
    law: t(
      `Art. 52 lid 4 AWR en art. 5 lid 1 onder e AVG, ${checked.retention.nl}`,
      `Art. 52(4) AWR (Dutch tax act) and art. 5(1)(e) GDPR, ${checked.retention.en}`,
    ),
    held: 'template staff, retention r2; template staff, retention r1; retention data: personnel-file',
    place: { template: 'staff' },
  },
  {
    id: 'term-employment-contract',
    about: 'term',
    needs: [`${keepVerb} ${remove}`, 'arbeidscontr arbeidsoverk arbeidsovereen employmentcontr'],
    not: aside,
    asked: [
      'hoe lang arbeidscontract bewaren',
      'arbeidsovereenkomst oud werknemer bewaartermijn',
      'oude arbeidscontracten weggooien',
      'how long keep an employment contract',
    ],
    answer: lines(
      `Het contract hoort bij het personeelsdossier: gebruikelijk is hoogstens 2 jaar nadat iemand uit dienst is.
       Wat ook voor de belasting telt: 7 jaar, na het einde van het boekjaar.`,
      `The contract belongs to the personnel file: usual is 2 years at most after somebody left the job.
       What also counts for tax: 7 years, after the end of the financial year.`,
    ),
    law: t(
      `Art. 5 lid 1 onder e AVG en art. 52 lid 4 AWR, ${checked.retention.nl}`,
      `Art. 5(1)(e) GDPR and art. 52(4) AWR (Dutch tax act), ${checked.retention.en}`,
    ),
    held: 'template staff, retention r1; template staff, retention r2; retention data: personnel-file',
    place: { template: 'staff' },
  },
  {
    id: 'term-asbestos',
    about: 'term',
    needs: [`${keep} jaar years`, 'asbest kankerverw carcinog'],
    not: aside,
    asked: [
      'hoe lang gegevens over asbest bewaren',
      'blootstelling asbest medewerkers bewaartermijn',
      'kankerverwekkende stoffen registratie hoe lang bewaren',
      'how long keep asbestos exposure records',
    ],
    answer: lines(
      `40 jaar, na het laatste werk met zo'n stof.
       Zo lang moet het minstens van de wet.`,
      `40 years, after the last work with such a substance.
       The law wants it at least that long.`,
    ),
    law: t(
      `Arbeidsomstandighedenbesluit, ${checked.retention.nl}`,
      `Dutch Working Conditions Decree, ${checked.retention.en}`,
    ),
    held: 'retention data: asbestos',
  },
  {
    id: 'term-hired-workers',
    about: 'term',
    needs: [`${keepVerb} ${remove}`, hired],
    not: `${aside} ${identity} ${bsn} *factu *faktu`,
    asked: [
      "hoe lang gegevens van zzp'ers bewaren",
      'contract freelancer bewaartermijn',
      'gegevens uitzendkracht weggooien',
      'hoelang papieren van inhuur bewaren',
      'how long keep freelancer contracts',
    ],
    answer: lines(
      `Contract, uren en rekeningen: 7 jaar, na het einde van het boekjaar.
       Zo lang moet het minstens van de belastingwet.`,
      `Contract, hours and invoices: 7 years, after the end of the financial year.
       The tax act wants it at least that long.`,
    ),
    law: taxLaw,
    held: 'template hired-workers, retention r1; retention data: tax',
    place: { template: 'hired-workers' },
  },
];
