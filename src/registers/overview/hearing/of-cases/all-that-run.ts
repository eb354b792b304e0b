// "Zijn er nog verzoeken open?": who asks it of more than one sees all that run, and not the one that was spoken of last.
import type { AppTurn } from '../../../../app/turn.js';
import { folded } from '../../../../core/fold.js';
import type { AboutRunning } from '../../rules/about-running.js';
import { answeredOfRunning } from './about-running.js';

const asks =
  /^(?:(?:en|maar|hoi|hallo|ok|and|so)[, ]+)*(?:(?:zijn|lopen|staan|liggen) er|welke|hoeveel|wat voor|(?:heb|hebben|have|do) (?:ik|we|wij|i)|are there|which|how many|what|(?:toon|laat|geef|show)(?: me| mij)?)\b(?<what>.{3,60})$/;
const kinds: readonly (readonly ['request' | 'breach', RegExp])[] = [
  ['request', /\b(?:(?:privacy ?)?verzoeken|(?:data )?requests)\b/],
  ['breach', /\b(?:data ?lekken|data ?breaches|breaches)\b/],
];
const runs = /\b(?:open|lop(?:en|end|ende)|loopt|nog|openstaan|openstaande?|te doen|running|pending|left|still)\b/;
/** "Zijn er datalekken": of those here. */
const onlyThem =
  /^\s*(?:nog |al |ook |any )*(?:(?:privacy ?)?verzoeken|data ?lekken|data ?breaches|breaches|requests)(?: (?:gemeld|binnen|nu|hier|bij ons|now|here))*$/;
/** What is asked of them in general is no list. */
const general = /\b(?:melden|weigeren|moet|moeten|mag|mogen|beantwoorden|report|refuse|must|may)\b/;

/** Which of them a text asks to see all of; undefined for anything else. */
function askedOf(text: string): AboutRunning['of'] {
  const what = asks.exec(folded(text.trim()).replace(/[\s.!?]+$/, ''))?.groups?.['what'] ?? '';
  return general.test(what) || !(runs.test(what) || onlyThem.test(what))
    ? undefined
    : kinds.find(([, shape]) => shape.test(what))?.[0];
}

/** Shows them with until when; false where none is asked for, or none runs that this person may see. */
export async function allThatRun(turn: AppTurn, text: string): Promise<boolean> {
  const of = askedOf(text);
  return of !== undefined && answeredOfRunning(turn, of, 'state');
}
