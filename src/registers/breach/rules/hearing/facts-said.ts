// From the answers in the file of a breach to the facts that the advice looks at.
import { type Answers, valueAt } from '../../../../core/engine/answers.js';
import {
  type BreachFacts,
  type FactName,
  type GivenAway,
  givenAway,
  groupKinds,
  harms,
  identifiableLevels,
  natures,
  ordinaryData,
  readableKinds,
  recipientKinds,
  specialData,
} from '../facts.js';

/** The question that a fact is the answer to. */
export const pathOfFact: Readonly<Record<FactName, string>> = {
  data: 'data',
  people: 'people',
  recipients: 'recipients',
  deleted: 'deleted',
  readable: 'readable',
  keySafe: 'key-safe',
  intactCopy: 'intact-copy',
  salted: 'salted',
  wipeConfirmed: 'wipe-confirmed',
  intent: 'intent',
  nature: 'nature',
  integrity: 'integrity',
  availability: 'availability',
  harm: 'harm',
  gives: 'gives',
  identifiable: 'identifiable',
  groups: 'groups',
};

/** The facts of the advice. What has no answer yet is no better known than "weet ik niet". */
export function breachFactsOf(answers: Answers): BreachFacts {
  const yes = (path: string) => {
    const value = valueAt(answers, path);
    return typeof value === 'boolean' ? value : null;
  };
  const people = valueAt(answers, 'people');
  return {
    data: fromRegister(answers, 'data') ? null : listAt(answers, 'data', [...ordinaryData, ...specialData], 'other'),
    people: typeof people === 'number' ? people : null,
    recipients: oneAt(answers, 'recipients', recipientKinds),
    deleted: yes('deleted'),
    readable: oneAt(answers, 'readable', readableKinds),
    keySafe: yes('key-safe'),
    intactCopy: yes('intact-copy'),
    salted: yes('salted'),
    wipeConfirmed: yes('wipe-confirmed'),
    intent: yes('intent'),
    nature: listAt(answers, 'nature', natures),
    integrity: oneAt(answers, 'integrity', ['restored', 'restorable', 'permanent']),
    availability: oneAt(answers, 'availability', ['recovered', 'temporary', 'permanent']),
    harm: oneAt(answers, 'harm', harms),
    gives: givesAt(answers),
    identifiable: oneAt(answers, 'identifiable', identifiableLevels),
    groups: fromRegister(answers, 'groups') ? null : listAt(answers, 'groups', groupKinds, 'other'),
  };
}

/** What an activity may hold is a suggestion, and says nothing yet about what leaked. */
const fromRegister = (answers: Answers, path: string) => answers.get(path)?.provenance === 'standaard';

/** What the one answer to the earlier question says in the ticks of today. */
const earlier: Readonly<Record<string, readonly GivenAway[]>> = {
  nothing: [],
  little: [],
  usual: ['as-ticked'],
  profile: ['money'],
  guesses: ['private'],
  danger: ['danger'],
};

function givesAt(answers: Answers): readonly GivenAway[] | null {
  const ticked = valueAt(answers, 'gives');
  if (Array.isArray(ticked)) return givenAway.filter((way) => ticked.includes(way));
  const one = valueAt(answers, 'tells');
  return typeof one === 'string' ? (earlier[one] ?? null) : null;
}

export function oneAt<Id extends string>(answers: Answers, path: string, known: readonly Id[]): Id | null {
  const value = valueAt(answers, path);
  return known.find((id) => id === value) ?? null;
}

function listAt<Id extends string, Other extends string = never>(
  answers: Answers,
  path: string,
  known: readonly Id[],
  other?: Other,
): readonly (Id | Other)[] | null {
  const value = valueAt(answers, path);
  if (!Array.isArray(value)) return null;
  return value.flatMap((choice): readonly (Id | Other)[] => {
    const id = known.find((one) => one === choice);
    if (id !== undefined) return [id];
    return other === undefined ? [] : [other];
  });
}
