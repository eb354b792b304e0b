// What was told, as the fields of the form in which it is reported.
import type { Facts } from '../../../core/engine/facts.js';
import { Heard } from '../../../core/understanding/ear/ear.js';
import type { Situation } from '../../../core/understanding/reading.js';
import { concernedIn, trustedIn } from '../../breach/rules/hearers.js';
import { isAnotherBreach } from '../../breach/rules/hearing/another.js';
import { stillOpenSaid } from '../../breach/rules/hearing/still-open-said.js';
import { breachTold } from '../../breach/rules/hearing/told.js';
import { requestWaits } from '../../request/rules/hearing/asked-plainly.js';
import { isOfAnother, namesTheSame } from '../../request/rules/hearing/somebody.js';
import { namedKinds, suggestedKinds } from '../../request/rules/hearing/suggested-kinds.js';
import { kindOfRight, nameTold, requestTold } from '../../request/rules/hearing/told.js';
import { ear } from './ear.js';
import { tellsOther } from './two-told.js';

interface Clock {
  readonly now: string;
  readonly today: string;
  readonly people: Facts['people'];
  readonly person: { readonly id: string };
  readonly organisation: { readonly zone: string };
}

function breachForm(clock: Clock, text: string, heard: Heard, situation: Situation): Readonly<Record<string, unknown>> {
  const { moment, kind } = breachTold(text, heard, situation);
  const open = stillOpenSaid(text);
  const about = concernedIn(text, clock.people, clock.today);
  const trusted = trustedIn(text, clock.people, clock.today, clock.person.id);
  return {
    'what-happened': text.slice(0, 4000),
    ...(moment === undefined ? {} : { 'noticed-at': moment }),
    ...(kind === undefined ? {} : { incident: kind }),
    ...(open === undefined ? {} : { 'still-open': open }),
    ...(about.length === 0 ? {} : { concerns: about }),
    ...(trusted === undefined ? {} : { confidant: trusted }),
  };
}

/** The fields of the form in which this is told, by path, as far as they were told. */
export function formOfTold(clock: Clock, intent: string, text: string): Readonly<Record<string, unknown>> {
  const situation: Situation = { now: clock.now, zone: clock.organisation.zone };
  const heard = new Heard(ear, text);
  if (intent === 'breach') return breachForm(clock, text, heard, situation);
  const { right, who, received, how } = requestTold(text, heard, situation);
  const rights: readonly unknown[] = Array.isArray(right) ? right : [right];
  // What is named in so many words beside the likeliest is asked too.
  const kinds = [...new Set([...rights.flatMap((one) => kindOfRight[String(one)] ?? []), ...namedKinds(text)])];
  const name = nameTold(text);
  return {
    words: text.slice(0, 2000),
    ...(kinds.length === 0 ? {} : { kinds }),
    ...(who === undefined ? {} : { about: who }),
    ...(name === undefined ? {} : { who: name }),
    // Of another day than today that is not sure nothing is guessed.
    ...(received === 'open' ? {} : { received: received ?? clock.today }),
    ...(how === undefined ? {} : { how }),
  };
}

/** Whether a sentence tells a request of somebody else than the one of whom was told before, or says that it tells another breach. */
export const isAnotherTold = (intent: string, told: string, said: string): boolean =>
  intent === 'breach'
    ? isAnotherBreach(said) || tellsOther(told, said)
    : (suggestedKinds(said).length > 0 && isOfAnother(told, said)) ||
      (requestWaits(said) && !namesTheSame(nameTold(said) ?? said, told));
