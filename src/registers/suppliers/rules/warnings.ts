// A company that works for us without a contract, and data that go outside Europe: three levels (art. 28, 44-49 AVG).

import { rowsOf, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import type { Value } from '../../../core/engine/value.js';
import { adequacyOn, countries } from '../../../core/law/adequacy.js';
import { type Text, t } from '../../../core/text.js';
import { notArranged } from '../../../core/warnings/not-arranged.js';
import { known, settled, settledChoices } from '../../../core/warnings/reading.js';
import { type Raised, warningRule } from '../../../core/warnings/rule.js';
import { stillKnown } from './catalogue/known-places.js';
import { contractPoints } from './contract-points.js';

/** The name of the supplier a record is about. */
function nameOf(scope: Scope): string {
  const name = known(scope, 'name');
  return typeof name === 'string' ? name : '…';
}

/** Also while the role is only our suggestion: the answer about the contract is what counts. */
function worksForUs({ answers }: Scope): boolean {
  const role = valueAt(answers, 'role');
  return role !== 'own-controller' && role !== 'place';
}

export const supplierWithoutContract = warningRule('contract-missing', (scope) => {
  const path = 'agreement';
  if (!worksForUs(scope) || settled(scope, path) !== 'no') return [];
  return {
    level: 'todo',
    path,
    about: [path, 'role'],
    fills: { name: nameOf(scope) },
    title: ['contract met {name}', 'contract with {name}'],
    sees: `{name} werkt voor u met gegevens. Er is nog geen verwerkersovereenkomst.
           {name} works with data for you. There is no processor agreement yet.`,
    why: [
      'Wat een ander met uw gegevens mag, moet op papier staan.',
      'What another may do with your data must be in writing.',
    ],
    article: ['art. 28 lid 3 AVG', 'art. 28(3) GDPR'],
    canDo: `Kijk op hun website onder "DPA". Of vraag erom: met /register contracten staat de mail klaar.
            Look on their website under "DPA". Or ask for it: with /register contracts the mail is ready.`,
    solutions: [
      { id: 'terms', label: ['Het zit in hun voorwaarden', 'It is in their terms'], values: { [path]: 'in-terms' } },
      { id: 'dated', label: ['Gevonden, met een datum', 'Found, with a date'], values: { [path]: 'yes-dated' } },
      {
        id: 'own',
        label: ['Dit bedrijf beslist zelf', 'This company decides itself'],
        values: { role: 'own-controller' },
      },
    ],
  };
});

/** A contract of one's own that lacks points of art. 28(3). */
export const incompleteContract = warningRule('contract-incomplete', (scope) => {
  const path = 'agreement-points';
  const found = settledChoices(scope, path);
  if (!worksForUs(scope) || known(scope, 'agreement') !== 'yes-dated' || found === undefined) return [];
  const missing = contractPoints.filter(({ id }) => !found.includes(id));
  const [first] = missing;
  if (first === undefined) return [];
  return {
    level: 'todo',
    path,
    about: [path, 'agreement'],
    fills: { name: nameOf(scope), first: first.label, count: missing.length },
    title: ['het contract met {name}', 'the contract with {name}'],
    sees: `In het contract mist nog iets, zoals: "{first}". Het aantal punten dat mist is {count}.
           The contract lacks something, such as: "{first}". The number of missing points is {count}.`,
    why: ['De wet noemt wat er in dit contract moet staan.', 'The law names what this contract has to say.'],
    article: ['art. 28 lid 3 AVG', 'art. 28(3) GDPR'],
    canDo: `Vraag om een aanvulling, of neem het contract van de leverancier zelf.
            Ask to add it, or take the contract of the supplier.`,
    solutions: [{ id: 'points', label: ['Kijk de punten na', 'Check the points'], ask: path }],
  };
});

/** EEA with an EEA company: nothing. EEA with an American company: look at the DPF list, or the contract. */
export const americanSupplier = warningRule('american-supplier', (scope) => {
  const path = 'stored';
  if (valueAt(scope.answers, 'role') === 'place' || settled(scope, path) !== 'us-group-eea-storage') return [];
  if (settled(scope, 'dpf-checked') !== undefined) return [];
  // Where it is kept, and that it is on the list, is known of the ready list: with its day, in the card.
  if (stillKnown(scope) !== undefined) return [];
  return {
    level: 'notice',
    path,
    about: [path, 'dpf-checked'],
    fills: { name: nameOf(scope) },
    title: ['{name} is Amerikaans', '{name} is American'],
    sees: `{name} bewaart uw gegevens in Europa, maar het bedrijf is Amerikaans.
           {name} keeps your data in Europe, but the company is American.`,
    why: `Soms kan iemand in Amerika dan toch bij de gegevens. Daarvoor moet iets geregeld zijn.
          Then somebody in America can sometimes reach the data after all. That has to be covered.`,
    article: ['art. 44 tot en met 46 AVG', 'art. 44 to 46 GDPR'],
    canDo: `Zoek de naam op dataprivacyframework.gov en noteer de dag. Staat het bedrijf er niet op? Kijk dan of het vaste Europese contract (SCC) in de voorwaarden zit.
            Look up the name at dataprivacyframework.gov and note the day. Not on the list? Then check whether the terms include the standard European contract (SCC).`,
    solutions: [
      { id: 'checked', label: ['Ik heb gekeken, op …', 'I looked, on …'], ask: 'dpf-checked' },
      { id: 'change', label: ['Pas de plaats aan', 'Change the place'], ask: path },
    ],
  };
});

const transferRules = ['transfer-missing', 'transfer-not-listed', 'transfer-exception'] as const;

/** Outside the EEA: what makes it fit is missing, or needs a look. The same for a supplier and for a row of an activity. */
export const supplierOutsideEurope = warningRule(transferRules, (scope) => {
  if (valueAt(scope.answers, 'role') === 'place' || known(scope, 'stored') !== 'outside') return [];
  return transfer(scope, { id: 'transfer', prefix: '', who: nameOf(scope) });
});

export const activityOutsideEurope = warningRule(transferRules, (scope) => {
  if (known(scope, 'outside-eea') !== 'yes') return [];
  return rowsOf(scope.answers, 'transfers').flatMap((row) => {
    const organisation = known(scope, `transfers/${row}/organisation`);
    if (typeof organisation !== 'string') return [];
    return transfer(scope, { id: `transfer-${row}`, prefix: `transfers/${row}/`, who: organisation }) ?? [];
  });
});

function transfer(
  scope: Scope,
  { id, prefix, who }: { readonly id: string; readonly prefix: string; readonly who: string },
): Raised | undefined {
  const path = `${prefix}instrument`;
  const instrument = settled(scope, path);
  const picked = known(scope, `${prefix}country`);
  const country = countryName(picked);
  if (picked === undefined || country === undefined) return undefined;
  const base = { path, about: [path, `${prefix}country`], fills: { who, country } };
  const scc = { id: 'scc', label: t('Het contract zit erbij', 'The contract is there'), values: { [path]: 'scc' } };
  const other = { id: 'other', label: t('Kies de extra afspraak', 'Choose the extra agreement'), ask: path };
  if (instrument === 'unknown') {
    return {
      ...base,
      id: `${id}-missing`,
      level: 'strong',
      title: ['gegevens buiten Europa', 'data outside Europe'],
      sees: `{who} krijgt gegevens in dit land: {country}. Een extra afspraak is er nog niet.
             {who} gets data in this country: {country}. There is no extra agreement yet.`,
      why: `Buiten Europa moeten de gegevens net zo goed beschermd zijn. Daarvoor is een extra afspraak nodig.
            Outside Europe the data must be protected just as well. That takes an extra agreement.`,
      article: ['art. 44 tot en met 49 AVG', 'art. 44 to 49 GDPR'],
      canDo: `Vraag de leverancier om het vaste Europese contract (SCC). Of kies opslag in Europa.
              Ask the supplier for the standard European contract (SCC). Or choose storage in Europe.`,
      solutions: [scc, other],
    };
  }
  if (instrument === 'adequacy' && adequacyOn(String(picked), scope.facts.now.slice(0, 10)) === undefined) {
    return {
      ...base,
      id: `${id}-not-listed`,
      rule: 'transfer-not-listed',
      level: 'strong',
      contradicts: 'unless-explained',
      title: ['het land staat niet op de lijst', 'the country is not on the list'],
      sees: `{who} krijgt gegevens in dit land: {country}. Wij vinden het niet op de Europese lijst.
             {who} gets data in this country: {country}. We do not find it on the European list.`,
      why: `Alleen een land op de lijst beschermt gegevens zoals Europa dat doet. Anders is een extra afspraak nodig.
            Only a listed country protects data as Europe does. Otherwise an extra agreement is needed.`,
      article: ['art. 45 AVG', 'art. 45 GDPR'],
      canDo: `Vraag de leverancier om het vaste Europese contract (SCC). Of kies opslag in Europa.
              Ask the supplier for the standard European contract (SCC). Or choose storage in Europe.`,
      solutions: [scc, other],
    };
  }
  if (instrument === 'exception') {
    return {
      ...base,
      id: `${id}-exception`,
      rule: 'transfer-exception',
      level: 'notice',
      title: ['een uitzondering buiten Europa', 'an exception outside Europe'],
      sees: `{who} krijgt gegevens in dit land: {country}. U koos een uitzondering.
             {who} gets data in this country: {country}. You chose an exception.`,
      why: `Een uitzondering past alleen bij een enkele keer. Voor vast werk is een vaste afspraak nodig.
            An exception only fits a single time. Regular work needs a standing agreement.`,
      article: ['art. 49 AVG', 'art. 49 GDPR'],
      canDo: `Gebeurt het vaker? Vraag dan om het vaste Europese contract (SCC).
              Does it happen more often? Then ask for the standard European contract (SCC).`,
      solutions: [other],
    };
  }
  return undefined;
}

/** A picked country by its name, a typed one as it was typed. */
function countryName(picked: Value | undefined): Text | undefined {
  if (typeof picked === 'object' && 'other' in picked) return { nl: picked.other, en: picked.other };
  if (typeof picked !== 'string') return undefined;
  return countries.find(({ id }) => id === picked)?.label ?? { nl: picked, en: picked };
}

/** The assessment of a transfer outside Europe that rests on a contract. */
export const transferNotArranged = notArranged((scope) => [
  {
    path: 'tia',
    applies: known(scope, 'stored') === 'outside' && ['scc', 'bcr'].includes(String(known(scope, 'instrument'))),
  },
]);
