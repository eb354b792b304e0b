// What was proposed with buttons and stands in the conversation: it is done with once it is answered, and once it is proposed anew.
import { behaviourOf, isAbout } from '../../src/app/buttons.js';
import type { Reply } from '../../src/core/engine/replies.js';
import { registers } from '../../src/registers/index.js';
import type { Heard } from './heard.js';
import { Newest } from './newest.js';

/** Whether this says yes or no to what its message proposes. */
export const proposes = (action: string): boolean => behaviourOf(registers, action).proposes === true;

interface Standing<Place> {
  readonly at: string;
  readonly place: Place;
  readonly actions: readonly string[];
}

const most = 20_000;
/** Of more the oldest are forgotten: what they mean is no longer known by then. */
const mostStanding = 10;

/** By person, where what was proposed to them stands. */
export class Proposals<Place> {
  private readonly kept = new Newest<readonly Standing<Place>[]>(most);

  stands(person: string, at: string, place: Place, actions: readonly string[]): void {
    const proposing = actions.filter(proposes);
    if (proposing.length === 0) return;
    this.kept.set(person, [...this.of(person), { at, place, actions: proposing }].slice(-mostStanding));
  }

  gone(person: string, at: string): void {
    const all = this.of(person);
    if (all.some((one) => one.at === at))
      this.kept.set(
        person,
        all.filter((one) => one.at !== at),
      );
  }

  /** Those that this turn answers, or proposes anew. */
  passedBy(person: string, { shown, answered }: Heard): readonly Place[] {
    const anew = shown.flatMap(actionsOf).filter(proposes);
    const isAnswered = (action: string) => answered !== undefined && isAbout(action, answered.record);
    return this.of(person)
      .filter(({ actions }) => actions.some((action) => anew.includes(action) || isAnswered(action)))
      .map(({ place }) => place);
  }

  /** Whether a newer message proposes the same: a press on this one would say yes to that. */
  isPassed(person: string, at: string, action: string): boolean {
    const all = this.of(person).filter(({ actions }) => actions.includes(action));
    return all.length > 0 && all.every((one) => one.at !== at);
  }

  private of(person: string): readonly Standing<Place>[] {
    return this.kept.get(person) ?? [];
  }
}

const actionsOf = (reply: Reply): readonly string[] =>
  'actions' in reply ? (reply.actions ?? []).map(({ id }) => id) : [];
