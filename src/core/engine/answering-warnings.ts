// What somebody picks or types at a warning.
import { folded } from '../fold.js';
import { say } from '../text.js';
import { isKept, keptPath } from '../warnings/reading.js';
import type { Solution, Warning } from '../warnings/warning.js';
import { aboutVersion } from '../warnings/words.js';
import type { Scope } from './checklist.js';
import type { Focus } from './conversation.js';
import { focusOnQuestion } from './focus.js';
import { type Moment, type Move, told } from './moment.js';
import { pressId } from './press.js';
import { sentences } from './sentences.js';
import { store } from './storing.js';
import { meansSpeaker } from './typed/no-answer.js';
import { optionNamed } from './typed/option-named.js';
import { focusOnWarnings, leaveSo, waitingIn, warningAt, waysOut } from './warned.js';

/**
 * What a way out leads to that was picked; undefined where the path is no warning or the value none of its ways out. What it is
 * about may have changed since: then the warning is asked again as it stands.
 */
export function pickedAtWarning(moment: Moment, path: string, value: unknown, n: number | undefined): Move | undefined {
  const { scope } = moment;
  const warning = isKept(path) ? warningAt(scope, path) : undefined;
  const picked = warning && wayOf(warning, value);
  if (warning === undefined || picked === undefined) return undefined;
  if (n !== undefined && n !== aboutVersion(scope, warning)) {
    const again = focusOnWarnings(scope, [warning.id, ...waitingIn(moment.conversation.focus)]);
    return {
      ...(again === undefined ? {} : { focus: again }),
      notices: [say(sentences.changedMeanwhile, scope.facts.language)],
    };
  }
  return taken(moment, warning, picked);
}

function wayOf({ solutions, contradicts }: Warning, value: unknown): Solution | typeof leaveSo | undefined {
  if (value === leaveSo && contradicts !== 'for-sure') return leaveSo;
  return solutions.find(({ id }) => id === value);
}

/** What is typed at a warning is one of its ways out in words, or nothing that may be stored. */
export function typedAtWarning(moment: Moment, path: string, text: string): Move {
  const { scope } = moment;
  const warning = warningAt(scope, path);
  if (warning === undefined) return {};
  const named = namedWay(warning, scope, text);
  const picked = named === undefined ? undefined : wayOf(warning, named);
  const reason = picked === undefined ? reasonToLeave(warning, text) : undefined;
  if (reason !== undefined) return store(moment, { [keptPath(warning.id)]: reason }, { typed: true });
  return picked === undefined ? helpWith(moment, { type: 'warning' }) : taken(moment, warning, picked);
}

/** Whether a text names one of the ways out that are on the screen: then it means that, whatever else it sounds like. */
export function namesWayOut(scope: Scope, path: string, text: string): boolean {
  const warning = warningAt(scope, path);
  return (
    warning !== undefined &&
    (namedWay(warning, scope, text) !== undefined || reasonToLeave(warning, text) !== undefined)
  );
}

/** "Laat zo staan, want het gaat om honden" picks that way out and gives its reason. */
function reasonToLeave({ contradicts }: Warning, text: string): string | undefined {
  return contradicts === 'for-sure' ? undefined : leavesSo.exec(text.slice(0, longestReason).trim())?.[1];
}
const leavesSo =
  /^(?:(?:nee|ja|nou|ok|oke|no|yes|well)[, ]+)*(?:laat (?:het |dit |dat |maar )*zo(?: maar)?(?: staan)?|leave it (?:so|as it is)|leave it)[,.]? (?:want|omdat|because|since)[: ]+(\S.*)$/is;
const longestReason = 1000;

function namedWay(warning: Warning, scope: Scope, text: string): string | undefined {
  const options = waysOut(warning, scope.facts.language);
  const typed = folded(text).replace(/[.!…\s]+$/, '');
  const begun = typed.length < 4 ? [] : options.filter(({ label }) => folded(label).startsWith(typed));
  const named = options[Number(typed) - 1] ?? optionNamed(text, options, ({ label }) => [label]) ?? only(begun);
  return named?.id ?? (meansSpeaker(text) ? wayOfSpeaker(warning, scope) : undefined);
}

/** "Ik" is the way out by which who types takes it on. */
const wayOfSpeaker = ({ solutions }: Warning, { facts: { me } }: Scope): string | undefined =>
  solutions.find((way) => 'values' in way && Object.values(way.values).includes(me))?.id;

/** How a form or a warning is answered; what is wrong, and why, was just read. */
export const helpWith = (moment: Moment, { type }: Pick<Focus, 'type'>): Move =>
  type === 'warning' ? { ...told(moment, sentences.warningHelp), brief: true } : told(moment, sentences.formHelp);

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

function taken(moment: Moment, warning: Warning, way: Solution | typeof leaveSo): Move {
  const { scope } = moment;
  if (way === leaveSo) return { focus: focusOnQuestion(scope, keptPath(warning.id)) };
  if ('values' in way) return store(moment, way.values, { typed: false, sure: true });
  if (way.of === undefined) return { focus: focusOnQuestion(scope, way.ask) };
  // What stands in another record is one press away: this one is left where it is.
  const id = pressId('change', way.of, way.ask, way.n ?? 0);
  return { ...told(moment, sentences.elsewhere), actions: [{ id, label: say(way.label, scope.facts.language) }] };
}
