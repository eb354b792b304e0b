// How a warning is written: what makes it appear, and then its sentences, in the fixed form that people know.
import type { Scope, WarningRule } from '../engine/checklist.js';
import { asText, type Sentence, type Text } from '../text.js';
import { filled } from './reading.js';
import type { Solution, Warning } from './warning.js';

/** A solution as it is written. */
type Offered<S> = S extends Solution ? Omit<S, 'label'> & { readonly label: Sentence } : never;

/** A warning as its rule says it. */
export interface Raised extends Pick<Warning, 'level' | 'path' | 'asksAdviser' | 'contradicts' | 'brief'> {
  /** The rule behind it where there are several; the first one unless told. */
  readonly rule?: string;
  /** The row, or whatever else tells it from others of the same rule. */
  readonly row?: string;
  /** The rule with its row, unless told. */
  readonly id?: string;
  /** `path` alone unless told. */
  readonly about?: readonly string[];
  readonly title: Sentence;
  readonly sees: Sentence;
  readonly why: Sentence;
  readonly article: Sentence;
  readonly canDo: Sentence;
  /** What stands for each `{name}` in the title and in what is seen. */
  readonly fills?: Readonly<Record<string, string | number | Text>>;
  readonly solutions: readonly Offered<Solution>[];
}

/** A rule that raises nothing, one warning or more about a record. Where it goes by several names, each warning says which. */
export function warningRule(
  names: string | readonly [string, ...string[]],
  raise: (scope: Scope) => Raised | readonly Raised[] | undefined,
): WarningRule {
  const rules = typeof names === 'string' ? [names] : names;
  return { rules, of: (scope) => [raise(scope) ?? []].flat().map((raised) => worded(raised, rules[0] ?? '')) };
}

function worded({ rule: named, row, fills = {}, ...raised }: Raised, first: string): Warning {
  const rule = named ?? first;
  const { path } = raised;
  return {
    id: row === undefined ? rule : `${rule}-${row}`,
    about: [path],
    ...raised,
    rule,
    title: filled(asText(raised.title), fills),
    sees: filled(asText(raised.sees), fills),
    article: asText(raised.article),
    why: asText(raised.why),
    canDo: asText(raised.canDo),
    solutions: raised.solutions.map((solution) => ({ ...solution, label: asText(solution.label) })),
  };
}
