// "Zijn er nog verzoeken open?": who asks it of more than one sees all that run, and not the one that was spoken of last.
import { type AppTurn, officerName, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { folded } from '../../../../core/fold.js';
import { isOfficer } from '../../../../core/permissions.js';
import { t } from '../../../../core/text.js';
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
  /^\s*(?:nog |al |ook |nieuwe |any |new )*(?:(?:privacy ?)?verzoeken|data ?lekken|data ?breaches|breaches|requests)(?: (?:gemeld|binnen|binnengekomen|gekomen|gedaan|nu|hier|bij ons|(?:zijn|lopen) er|er|are there|now|here|come in|came in|made|reported))*$/;
/** "Is er iets gemeld", "is er al eens een datalek gemeld": whether any was reported here. */
const reported =
  /^(?:(?:en|maar|hoi|hallo)[, ]+)*(?:is er|zijn er|heeft iemand|heeft er iemand|has (?:anybody|anyone|somebody|someone)|was|were) (?:(?:al|nog|ooit|eens|ook|hier|bij ons|recent|vandaag|ever|already) )*(?:iets|wat|een (?:data ?)?lek|data ?lekken|meldingen|reported|anything|something|a (?:data )?breach)(?: (?:anything|something|a (?:data )?breach))?(?: (?:al|hier|bij ons|vandaag|deze week|here|ever))*(?: (?:gemeld|binnengekomen|reported))?$/;
/** What is asked of them in general is no list. */
const general = /\b(?:melden|weigeren|moet|moeten|mag|mogen|beantwoorden|report|refuse|must|may)\b/;

/** Which of them a text asks to see all of; undefined for anything else. */
function askedOf(text: string): AboutRunning['of'] {
  const plain = folded(text.trim()).replace(/[\s.!?]+$/, '');
  if (reported.test(plain) && /gemeld|reported|binnen/.test(plain)) return 'breach';
  const what = asks.exec(plain)?.groups?.['what'] ?? '';
  return general.test(what) || !(runs.test(what) || onlyThem.test(what))
    ? undefined
    : kinds.find(([, shape]) => shape.test(what))?.[0];
}

const none = {
  request: t('Er loopt nu geen verzoek.', 'No request runs now.'),
  breach: t('Er loopt nu geen datalek.', 'No data breach runs now.'),
  mine: t('Er loopt geen verzoek van u.', 'No request of yours runs.'),
} as const;

const onlyOfficer = t(
  'Welke er lopen, ziet alleen wie er hier voor zorgt. Vraag het {officer}. Wilt u zelf iets melden, typ dan wat er gebeurde.',
  'Which of them run is only seen by who takes care of them here. Ask {officer}. To report something yourself, type what happened.',
);

/** Shows them with until when, or says that none runs; false where none is asked for, or this person sees only their own. */
export async function allThatRun(turn: AppTurn, text: string): Promise<boolean> {
  const isMine = ofMine.test(folded(text.trim()));
  const of = askedOf(text) ?? (isMine ? 'request' : undefined);
  if (of === undefined) return false;
  if (await answeredOfRunning(turn, of, 'state')) return true;
  if (isMine || isOfficer(turn.person)) tell(turn, isMine ? none.mine : none[of]);
  else tell(turn, onlyOfficer, { officer: officerName(turn) });
  return heardAs(turn, 'question', text, { about: 'running' });
}
const ofMine =
  /^(?:(?:en|and|hoi)[, ]+)*(?:hoe (?:staat|zit|gaat|is) het (?:nu |nou )?(?:met|om)|how is) (?:mijn|my) (?:verzoek|request)\b.{0,20}$/;
