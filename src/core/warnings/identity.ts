// The citizen service number, and copies of an identity document, which hold it.
import { rowsOf } from '../engine/answers.js';
import type { Scope } from '../engine/scope.js';
import {
  includesAny,
  type Solution,
  settled,
  settledChoices,
  takeAway,
  type Warning,
  withoutChoices,
} from './warning.js';

/** Acts that let or make a business keep a copy of an identity document; the words people use for them. */
const lawsForIdCopy =
  /wwft|witwassen|money.?laundering|wav\b|vreemdelingen|foreign (nationals|workers)|loonbelasting|loonheffing|wages tax|identificatie|identification/i;

/** People for whom hardly any act asks the number: customers in every form, and applicants. */
const noBsnSubjects = [
  'customers',
  'business-contacts',
  'quote-requesters',
  'former-customers',
  'applicants',
  'subscribers',
  'website-visitors',
  'visitors',
  'suppliers',
  'members',
];

/** BSN only where an act prescribes it, and only for that act (art. 46 UAVG). */
export function bsnWithoutGround(scope: Scope): readonly Warning[] {
  const path = 'bsn';
  const bsn = settled(scope, path);
  const data = settledChoices(scope, 'data');
  const subjects = settledChoices(scope, 'subjects');
  const ticked = data?.includes('bsn') === true;
  const remove = withoutBsn(scope);
  const law: Solution = {
    id: 'law',
    label: { nl: 'Een wet vraagt het wel', en: 'A law does ask it' },
    values: { [path]: 'law' },
  };
  const base = {
    rule: 'bsn-ground',
    level: 'strong',
    path,
    about: [path, 'data', 'subjects'],
    why: {
      nl: 'Het BSN mag u alleen gebruiken als een wet dat zegt, en alleen daarvoor. Toestemming is niet genoeg.',
      en: 'You may only use the BSN if a law says so, and only for that. Consent is not enough.',
    },
    article: { nl: 'art. 46 UAVG', en: 'art. 46 UAVG' },
  } as const;
  if (bsn === 'unsure') {
    return [
      {
        ...base,
        id: 'bsn-unsure',
        title: { nl: 'BSN zonder wet', en: 'BSN without a law' },
        sees: {
          nl: 'U bewaart het BSN, en weet niet of dat mag.',
          en: 'You keep the BSN, and do not know whether that is allowed.',
        },
        canDo: {
          nl: 'Voor het loon van personeel moet het. Voor klanten mag het bijna nooit: gebruik daar een klantnummer.',
          en: 'For the pay of staff you must. For customers almost never: use a customer number there.',
        },
        solutions: [law, remove],
      },
    ];
  }
  if (bsn === 'no' && ticked) {
    return [
      {
        ...base,
        id: 'bsn-ticked',
        title: { nl: 'BSN zonder wet', en: 'BSN without a law' },
        sees: {
          nl: 'Bij de gegevens staat het BSN aangevinkt. Bij de vraag over het BSN staat "Nee".',
          en: 'The BSN is ticked among the data. The question about the BSN says "No".',
        },
        canDo: {
          nl: 'Bewaart u het niet? Haal het dan weg uit de lijst. Anders kiest u de wet die het vraagt.',
          en: 'You do not keep it? Then remove it from the list. Otherwise choose the law that asks it.',
        },
        solutions: [remove, law],
      },
    ];
  }
  const onlyOthers =
    subjects !== undefined &&
    subjects.length > 0 &&
    subjects.every((subject) => typeof subject === 'string' && noBsnSubjects.includes(subject));
  if (bsn !== 'law' || !onlyOthers) return [];
  return [
    {
      ...base,
      id: 'bsn-subjects',
      level: 'notice',
      title: { nl: 'BSN van klanten of sollicitanten', en: 'BSN of customers or applicants' },
      sees: {
        nl: 'U bewaart hier het BSN. Het gaat niet over personeel.',
        en: 'You keep the BSN here. It is not about staff.',
      },
      canDo: {
        nl: 'Kijk na of die wet ook voor deze mensen geldt. Een klantnummer is vaak genoeg.',
        en: 'Check whether that law also applies to these people. A customer number is often enough.',
      },
      solutions: [remove],
    },
  ];
}

function withoutBsn(scope: Scope): Solution {
  const label = { nl: 'Wij bewaren het niet meer', en: 'We no longer keep it' };
  const remove = withoutChoices(scope, 'data', (choice) => choice === 'bsn', label);
  if (remove && 'ask' in remove) return remove;
  return { id: 'remove', label, values: { bsn: 'no', ...(remove?.values ?? {}) } };
}

/** A copy only where an act asks it: payroll, Wwft, foreign workers. To see somebody's document is enough elsewhere. */
export function idCopyWithoutGround(scope: Scope): readonly Warning[] {
  const path = 'data';
  const data = settledChoices(scope, path);
  const subjects = settledChoices(scope, 'subjects');
  if (data === undefined || subjects === undefined || !data.includes('id-copy')) return [];
  const bases = rowsOf(scope.answers, 'purposes').map((row) => ({
    basis: settled(scope, `purposes/${row}/basis`),
    law: settled(scope, `purposes/${row}/legal-which`),
  }));
  // A basis or an act that is still open is an open point; the warning waits for it.
  if (bases.some(({ basis, law }) => basis === undefined || (basis === 'legal' && law === undefined))) return [];
  const laws = bases.filter(({ basis }) => basis === 'legal').map(({ law }) => String(law));
  if (laws.some((law) => lawsForIdCopy.test(law))) return [];
  if (laws.length > 0 && includesAny(subjects, ['staff', 'former-staff'])) return [];
  const remove = withoutChoices(scope, path, (choice) => choice === 'id-copy', takeAway);
  return [
    {
      id: 'id-copy-ground',
      rule: 'id-copy-ground',
      level: 'strong',
      path,
      about: [path, 'subjects', 'purposes'],
      title: { nl: 'kopie van een paspoort of ID-kaart', en: 'copy of a passport or ID card' },
      sees: {
        nl: 'U bewaart een kopie van het paspoort of de ID-kaart. Er staat geen wet bij die dat vraagt.',
        en: 'You keep a copy of the passport or the ID card. There is no law with it that asks this.',
      },
      why: {
        nl: 'Op de kopie staan ook het BSN en een foto. Wie de kopie heeft, kan zich voor die persoon uitgeven.',
        en: 'The copy also has the BSN and a photo. Whoever has the copy can pretend to be that person.',
      },
      article: { nl: 'art. 46 UAVG en art. 5 lid 1 onder c AVG', en: 'art. 46 UAVG and art. 5(1)(c) GDPR' },
      canDo: {
        nl: 'Vaak is kijken genoeg: noteer wie keek, en op welke dag. Voor de loonadministratie moet de kopie wel.',
        en: 'Looking is often enough: note who looked, and on which day. For payroll the copy is required.',
      },
      solutions: [
        ...(remove ? [remove] : []),
        {
          id: 'law',
          label: { nl: 'Een wet vraagt het', en: 'A law asks it' },
          ask: 'purposes',
        },
      ],
    },
  ];
}
