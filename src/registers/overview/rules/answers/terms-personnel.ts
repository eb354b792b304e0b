// How long what is known about applicants and staff is kept: letters, illness, appraisals, the file as a whole.
import { t } from '../../../../core/text.js';
import { authorityGuideline, checked, formerGuideline, type KnownAnswer, lines, ownChoice } from './answer.js';
import { applicant, aside, keep, keepVerb, remove, sick, staff } from './words.js';

/** Of all that is in the file of somebody who worked here. */
const ofPersonnelFile = {
  answer: lines(
    `Gebruikelijk is hoogstens 2 jaar nadat iemand uit dienst is.
     Bij een conflict mag het langer.`,
    `Usual is 2 years at most after somebody left the job.
     In a dispute it may be longer.`,
  ),
  law: formerGuideline,
  held: 'template staff, retention r1; retention data: personnel-file',
  place: { template: 'staff' },
} satisfies Partial<KnownAnswer>;

export const termsOfPersonnel: readonly KnownAnswer[] = [
  {
    id: 'term-cv-longer',
    about: 'term',
    needs: [
      keepVerb,
      applicant,
      'langer later longer volgende portefeuille talentpool =pool toestemm consent future jaar =year',
    ],
    not: aside,
    asked: [
      'mag ik een cv langer bewaren voor een volgende vacature',
      'cv in portefeuille houden, hoelang bewaren',
      'sollicitatiebrief een jaar bewaren met toestemming',
      'can I keep a cv longer for a future job',
    ],
    answer: lines(
      `Ja, hoogstens 1 jaar na de procedure, als de sollicitant dat goedvindt.
       Vraag het in de mail met de afwijzing, en bewaar het antwoord.
       Zonder ja is 4 weken gebruikelijk.`,
      `Yes, 1 year at most after the procedure, if the applicant agrees.
       Ask it in the e-mail with the rejection, and keep the answer.
       Without a yes, 4 weeks is usual.`,
    ),
    law: authorityGuideline,
    held: 'template recruitment, retention r2; template recruitment, retention r1; retention data: applicants',
    place: { template: 'recruitment' },
  },
  {
    id: 'term-applicants',
    about: 'term',
    needs: [keep, applicant],
    not: `${aside} linkedin facebook socialmedia`,
    asked: [
      'cv van iemand die we niet aannamen, wanneer weg?',
      'hoe lang sollicitatiebrieven bewaren',
      'bewaartermijn cv',
      'solicitanten afgewezen hoe lang bewaren',
      "mag ik cv's weggooien na sollicitatie",
      'how long keep cvs of rejected applicants',
    ],
    answer: lines(
      `Gebruikelijk is 4 weken na het einde van de procedure.
       Vindt de sollicitant het goed? Dan hoogstens 1 jaar.`,
      `Usual is 4 weeks after the end of the procedure.
       Does the applicant agree? Then 1 year at most.`,
    ),
    law: authorityGuideline,
    held: 'template recruitment, retention r1; template recruitment, retention r2; retention data: applicants',
    place: { template: 'recruitment' },
  },
  {
    id: 'term-reintegration',
    about: 'term',
    needs: [`${keepVerb} ${remove}`, 'reintegr returntowork poortwacht'],
    not: aside,
    asked: [
      'hoe lang re-integratiedossier bewaren',
      'reintegratie dossier bewaartermijn',
      'wet poortwachter stukken wanneer weg',
      'how long keep the reintegration file',
    ],
    answer: lines(
      'Gebruikelijk is hoogstens 2 jaar nadat de terugkeer naar het werk klaar is.',
      'Usual is 2 years at most after the return to work is complete.',
    ),
    law: authorityGuideline,
    held: 'template absence, retention r2; retention data: absence',
    place: { template: 'absence' },
  },
  {
    id: 'term-sick-reports',
    about: 'term',
    needs: [`${keepVerb} ${remove}`, sick],
    not: `${aside} ziekenhuis patient loondoorbet`,
    asked: [
      'hoe lang ziekmeldingen bewaren',
      'verzuimdossier bewaartermijn',
      'verzuimgegevens oud medewerker weggooien',
      'ziekteverzuim hoelang bewaren',
      'how long keep sick leave records',
    ],
    answer: lines(
      `Gebruikelijk is hoogstens 2 jaar nadat iemand uit dienst is.
       Betaalt u na het dienstverband zelf het ziekengeld? Dan is het 5 jaar.`,
      `Usual is 2 years at most after somebody left the job.
       Do you pay sickness benefit yourself after the employment? Then it is 5 years.`,
    ),
    law: authorityGuideline,
    held: 'template absence, retention r1; retention data: absence',
    place: { template: 'absence' },
  },
  {
    id: 'term-appraisals',
    about: 'term',
    needs: [`${keepVerb} ${remove}`, 'beoordel functioner apprais performancerev'],
    not: aside,
    asked: [
      'hoe lang functioneringsverslagen bewaren',
      'beoordelingen personeel bewaartermijn',
      'verslag functioneringsgesprek wanneer weggooien',
      'how long keep appraisals',
    ],
    ...ofPersonnelFile,
  },
  {
    id: 'term-warning-letters',
    about: 'term',
    needs: [`${keepVerb} ${remove}`, 'waarschuwing officielewaar warningletter =warnings berisping'],
    not: aside,
    asked: [
      'hoe lang officiele waarschuwing bewaren',
      'waarschuwingsbrief medewerker bewaartermijn',
      'oude waarschuwing uit dossier verwijderen',
      'how long keep a warning letter',
    ],
    ...ofPersonnelFile,
  },
  {
    id: 'term-emergency-contact',
    about: 'term',
    needs: [`${keepVerb} ${remove}`, 'noodcontact noodnummer emergencycont emergencynum'],
    not: aside,
    asked: [
      'noodcontact oud medewerker wanneer weg',
      'hoe lang noodnummers bewaren',
      'noodcontacten verwijderen na vertrek',
      'how long keep emergency contacts',
    ],
    answer: lines(
      `Tot iemand uit dienst is.
       Dan hebt u het noodcontact niet meer nodig en haalt u het weg.`,
      `Until somebody leaves the job.
       Then you no longer need the emergency contact and remove it.`,
    ),
    law: ownChoice,
    held: 'template staff, retention r3',
    place: { template: 'staff' },
  },
  {
    id: 'term-personnel-file',
    about: 'term',
    needs: [
      keep,
      '*personeelsd *personeelsg personeelsmap personeelsdos personnelfile staffrec stafffile employeefile employeerec hrdossier',
    ],
    not: aside,
    asked: [
      'hoe lang personeelsdossier bewaren',
      'personeelsdossier bewaartermijn na vertrek',
      'personeels dossier wanneer vernietigen',
      'how long keep a personnel file',
    ],
    answer: lines(
      `Gebruikelijk is hoogstens 2 jaar nadat iemand uit dienst is. Bij een conflict mag het langer.
       Loongegevens: 7 jaar. De kopie van het identiteitsbewijs: 5 jaar.`,
      `Usual is 2 years at most after somebody left the job. In a dispute it may be longer.
       Payroll data: 7 years. The copy of the ID: 5 years.`,
    ),
    law: t(
      `Art. 5 lid 1 onder e AVG, art. 52 lid 4 AWR en art. 28 Wet op de loonbelasting 1964, ${checked.retention.nl}`,
      `Art. 5(1)(e) GDPR, art. 52(4) AWR and art. 28 of the Dutch Wages Tax Act 1964, ${checked.retention.en}`,
    ),
    held: 'template staff, retention r1; template payroll, retention r1; template payroll, retention r2; retention data: personnel-file',
    place: { template: 'staff' },
  },
  {
    id: 'term-former-staff',
    about: 'term',
    needs: [`${keepVerb} ${remove}`, `${staff} exwerk oudwerk oudmede oudperson oudcoll leaver formeremp`],
    not: `${aside} patient medisch gezondheid leerling kinder =lid leden mailbox postvak *mail account camera beelden foto laptop telefoon klant customer whatsapp cloud waar where ${sick} bsn overled deceased rijbewijs driving`,
    asked: [
      'gegevens ex-medewerker hoe lang bewaren',
      'medewerker uit dienst wat mag ik bewaren',
      'oud werknemers gegevens wissen na hoeveel tijd',
      'how long keep data of former employees',
    ],
    answer: lines(
      `Het personeelsdossier: gebruikelijk hoogstens 2 jaar nadat iemand uit dienst is.
       Loongegevens: 7 jaar. De kopie van het identiteitsbewijs: 5 jaar.
       Het noodcontact gaat meteen weg.`,
      `The personnel file: usually 2 years at most after somebody left the job.
       Payroll data: 7 years. The copy of the ID: 5 years.
       The emergency contact goes at once.`,
    ),
    law: t(
      `Art. 5 lid 1 onder e AVG, art. 52 lid 4 AWR en art. 28 Wet op de loonbelasting 1964, ${checked.retention.nl}`,
      `Art. 5(1)(e) GDPR, art. 52(4) AWR and art. 28 of the Dutch Wages Tax Act 1964, ${checked.retention.en}`,
    ),
    held: 'template staff, retention r1; template payroll, retention r1; template payroll, retention r2; template staff, retention r3',
    place: { template: 'staff' },
  },
];
