// The citizen service number, and copies of an identity document, which hold it.

import { rowsOf } from '../../../../core/engine/answers.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import type { Choice } from '../../../../core/engine/value.js';
import { t } from '../../../../core/text.js';
import {
  chooseOther,
  dataPath,
  includesAny,
  keptData,
  known,
  knownChoices,
  settled,
  takeAway,
  withoutData,
} from '../../../../core/warnings/reading.js';
import { warningRule } from '../../../../core/warnings/rule.js';
import type { Solution } from '../../../../core/warnings/warning.js';
import { ids } from '../../../../core/word-list.js';

/** Acts that let or make a business keep a copy of an identity document; the words people use for them. */
const lawsForIdCopy =
  /wwft|witwassen|money.?laundering|wav\b|vreemdelingen|foreign (nationals|workers)|loonbelasting|loonheffing|wages tax|identificatie|identification/i;

/** People for whom hardly any act asks the number: customers in every form, and applicants. */
const noBsnSubjects = ids(`customers business-contacts quote-requesters former-customers applicants subscribers
  website-visitors visitors suppliers members`);

/** Whom the acts at the question about the BSN are about; one that is not in here is judged by its absence only. */
const bsnLawsFor: Readonly<Record<string, readonly string[]>> = {
  payroll: ['staff', 'former-staff', 'interns', 'hired-workers'],
  'social-insurance': ['staff', 'former-staff', 'interns', 'hired-workers'],
  pension: ['staff', 'former-staff', 'interns', 'hired-workers'],
  'chain-liability': ['hired-workers', 'suppliers', 'staff'],
  care: ['patients', 'children', 'members'],
};

/** BSN only where an act prescribes it, and only for that act (art. 46 UAVG). */
export const bsnWithoutGround = warningRule('bsn-ground', (scope) => {
  const path = 'bsn';
  const bsn = settled(scope, path);
  const subjects = knownChoices(scope, 'subjects');
  const ticked = keptData(scope, knownChoices).includes('bsn');
  const remove = withoutBsn(scope);
  const law: Solution = {
    id: 'law',
    label: t('Een wet vraagt het wel', 'A law does ask it'),
    values: { [path]: 'law' },
  };
  const base = {
    level: 'strong',
    path,
    about: [path, 'bsn-law', 'data', 'not-kept', 'subjects'],
    why: `Het BSN mag u alleen gebruiken als een wet dat zegt, en alleen daarvoor. Toestemming is niet genoeg.
          You may only use the BSN if a law says so, and only for that. Consent is not enough.`,
    article: ['art. 46 UAVG', 'art. 46 UAVG'],
  } as const;
  if (bsn === 'unsure') {
    return {
      ...base,
      id: 'bsn-unsure',
      title: ['BSN zonder wet', 'BSN without a law'],
      sees: `U bewaart het BSN, en weet niet of dat mag.
             You keep the BSN, and do not know whether that is allowed.`,
      canDo: `Voor het loon van personeel moet het. Voor klanten mag het bijna nooit: gebruik daar een klantnummer.
              For the pay of staff you must. For customers almost never: use a customer number there.`,
      solutions: [law, remove],
    };
  }
  if (bsn === 'no' && ticked) {
    return {
      ...base,
      id: 'bsn-ticked',
      contradicts: 'unless-explained',
      title: ['BSN zonder wet', 'BSN without a law'],
      sees: `Bij de gegevens staat het BSN aangevinkt. Bij de vraag over het BSN staat "Nee".
             The BSN is ticked among the data. The question about the BSN says "No".`,
      canDo: `Bewaart u het niet? Haal het dan weg uit de lijst. Anders kiest u de wet die het vraagt.
              You do not keep it? Then remove it from the list. Otherwise choose the law that asks it.`,
      solutions: [remove, law],
    };
  }
  const laws = knownChoices(scope, 'bsn-law');
  // Whom it is about is asked too: as long as that is our proposal, the law that somebody chose is no reason to warn.
  if (bsn !== 'law' || subjects === undefined || settled(scope, 'subjects') === undefined || laws === undefined)
    return [];
  const onlyOthers = subjects.every((subject) => typeof subject === 'string' && noBsnSubjects.includes(subject));
  const fits = (law: Choice) => {
    const forWhom = typeof law === 'string' ? bsnLawsFor[law] : undefined;
    return forWhom === undefined ? !onlyOthers : includesAny(subjects, forWhom);
  };
  if (laws.some(fits)) return [];
  return {
    ...base,
    id: 'bsn-subjects',
    level: 'notice',
    title: ['BSN en de wet die u koos', 'BSN and the law you chose'],
    sees: `U bewaart hier het BSN. De wet die u koos, gaat meestal over andere mensen.
           You keep the BSN here. The law you chose is usually about other people.`,
    canDo: `Kijk na of die wet ook voor deze mensen geldt. Een klantnummer is vaak genoeg.
            Check whether that law also applies to these people. A customer number is often enough.`,
    solutions: [remove, { id: 'other', label: chooseOther, ask: 'bsn-law' }],
  };
});

function withoutBsn(scope: Scope): Solution {
  const label = t('Wij bewaren het niet meer', 'We no longer keep it');
  const remove = withoutData(scope, (choice) => choice === 'bsn', label);
  return 'ask' in remove ? remove : { ...remove, values: { bsn: 'no', ...remove.values } };
}

/** A copy only where an act asks it: payroll, Wwft, foreign workers. To see somebody's document is enough elsewhere. */
export const idCopyWithoutGround = warningRule('id-copy-ground', (scope) => {
  const path = dataPath(scope, 'id-copy');
  const subjects = knownChoices(scope, 'subjects');
  if (subjects === undefined || !keptData(scope).includes('id-copy')) return [];
  const bases = rowsOf(scope.answers, 'purposes').map((row) => ({
    basis: known(scope, `purposes/${row}/basis`),
    law: known(scope, `purposes/${row}/legal-which`),
  }));
  // A basis or an act that is still open is an open point; the warning waits for it.
  if (bases.some(({ basis, law }) => basis === undefined || (basis === 'legal' && law === undefined))) return [];
  const laws = bases.filter(({ basis }) => basis === 'legal').map(({ law }) => String(law));
  if (laws.some((law) => lawsForIdCopy.test(law))) return [];
  if (laws.length > 0 && includesAny(subjects, ['staff', 'former-staff'])) return [];
  return {
    level: 'strong',
    path,
    about: ['data', 'not-kept', 'subjects', 'purposes'],
    title: ['kopie van een paspoort of ID-kaart', 'copy of a passport or ID card'],
    sees: `U bewaart een kopie van het paspoort of de ID-kaart. Er staat geen wet bij die dat vraagt.
           You keep a copy of the passport or the ID card. There is no law with it that asks this.`,
    why: `Op de kopie staan ook het BSN en een foto. Wie de kopie heeft, kan zich voor die persoon uitgeven.
          The copy also has the BSN and a photo. Whoever has the copy can pretend to be that person.`,
    article: ['art. 46 UAVG en art. 5 lid 1 onder c AVG', 'art. 46 UAVG and art. 5(1)(c) GDPR'],
    canDo: `Vaak is kijken genoeg: noteer wie keek, en op welke dag. Voor de loonadministratie moet de kopie wel.
            Looking is often enough: note who looked, and on which day. For payroll the copy is required.`,
    solutions: [
      withoutData(scope, (choice) => choice === 'id-copy', takeAway),
      { id: 'law', label: ['Een wet vraagt het', 'A law asks it'], ask: 'purposes' },
    ],
  };
});
