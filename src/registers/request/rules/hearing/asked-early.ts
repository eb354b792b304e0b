// What whoever passes a request on asks of that, before it is sent and right after: when they hear, what to say, whether a call counts.
import { folded } from '../../../../core/fold.js';
import { asksUnmarked } from '../../../../core/understanding/talk/asks-rather.js';
import {
  isSaidEarly,
  type SaidEarly,
  saidEarly,
  saidInForm,
} from '../../../../core/understanding/talk/said-in-form.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { asksHowLong } from './told-of-passed-on.js';

interface AskedEarly {
  readonly asked: readonly { readonly means: SaidEarly; readonly said: string }[];
  /** What is said beside it. */
  readonly rest: string;
}

/** What is asked so in some words, each once, and what else they say; undefined where none of it is asked. */
export function askedEarly(text: string): AskedEarly | undefined {
  if (text.length > longest) return undefined;
  const clauses = text.split(ends).map((clause) => ({ clause, means: meantBy(clause) }));
  const asked = clauses.flatMap(({ clause, means }, at) =>
    means === undefined || clauses.findIndex((one) => one.means === means) !== at
      ? []
      : [{ means, said: clause.trim() }],
  );
  const others = clauses.filter(({ clause, means }) => means === undefined && !onlyPoints.test(clause.trim()));
  return asked.length === 0
    ? undefined
    : {
        asked,
        rest: others
          .map(({ clause }) => clause)
          .join(' ')
          .trim(),
      };
}
const longest = 300;
const ends =
  /(?<=[.!?])\s+|(?<=,)\s+(?=(?:(?:en|maar|and|but) )?(?:wat|wanneer|hoe|moet|mag|telt|is (?:dit|dat|het)|what|when|how|must|do)\b|ik (?:vroeg|bedoel)\b)/i;
/** "Dat vroeg ik niet": it says that something else was asked. */
const onlyPoints = /^(?:(?:nee|ja|maar|no|but)[, ]+)*(?:dat|that) (?:vroeg|bedoel(?:de)?) ik niet[,.! ]*$/i;

function meantBy(said: string): SaidEarly | undefined {
  const clause = said.trim().replace(/[,;]+$/, '');
  const plain = folded(clause);
  if (!asks(clause, plain)) return undefined;
  if (sayWhat.test(plain)) return 'ask-to-do';
  if (asksHowLong(plain.replaceAll('?', ''))) return 'ask-until';
  if (spokenCounts.test(plain)) return 'doubts';
  if (mustIt.test(plain)) return 'ask-must';
  if (whatNext.test(plain)) return 'ask-happens';
  const heard = saidInForm(clause);
  if (heard === undefined || !isSaidEarly(heard.means) || heard.means === 'unknown') return undefined;
  return heard.odds >= least.one && heard.oddsOf(saidEarly) >= least.all ? heard.means : undefined;
}
const least = { one: 0.4, all: 0.6 } as const;

const asks = (clause: string, plain: string): boolean =>
  wordsIn(clause).filter((word) => word !== '?').length >= fewest &&
  (clause.endsWith('?') || asksUnmarked(clause) || begins.test(plain));
const fewest = 3;
const begins =
  /^(?:(?:en|maar|dus|nou|and|but|so)[, ]+)*(?:ik (?:vroeg|bedoel(?:de)?) (?:of|wat|wanneer)|wat|wanneer|hoe|moet|mag|telt|is (?:dit|dat|het)|what|when|how|must|does|do i)\b/;
/** "Wat zeg ik nou tegen haar". */
const sayWhat =
  /\b(?:wat|what) (?:(?:zeg|vertel|antwoord|schrijf|mail) ik|(?:moet|kan|mag|zal|do|should|can|shall|must) (?:ik|i)\b.*\b(?:zeggen|vertellen|antwoorden|terugzeggen|terugmailen|say|tell|answer))\b/;
/** "Wat gebeurt er nu als ik het doorgeef". */
const whatNext =
  /\b(?:wat gebeurt er|wat doen (?:jullie|ze)|what happens|what do (?:you|they) do)\b.*\b(?:als|nu|dan|daarna|ermee|mee|hierna|if|when|then|now|next|after|with)\b/;
/** "Moet dat echt", "moet ik dat doen", "ben ik dat verplicht". */
const mustIt =
  /^(?:(?:en|maar|dus|nou|and|but|so)[, ]+)*(?:(?:moet|moeten|hoef|hoeven) (?:ik|we|wij) (?:dat|dit|het)(?: (?:nou|nu|dan|wel|echt|per se|allemaal))* doen|(?:moet|hoeft) (?:dat|dit|het)(?: (?:nou|nu|nog|dan|wel|echt|per se|allemaal))*|(?:is|zijn) (?:dat|dit|het|we|wij) (?:nou |nu |echt |wel )*verplicht|(?:do|must) (?:i|we) (?:really )?(?:have to|do (?:this|that|it)))(?: ?\?)*$/;
/** "Telt bellen ook", "moet het niet op papier". */
const spokenCounts =
  /\b(?:bellen|telefoontje|telefonisch|mondeling|appen|appje|call|phone)\b.*\b(?:telt|geldt|geldig is|counts?)\b|\b(?:telt|tellen|geldt|gelden|geldig|counts?|moet|must|mag|may|valid)\b.*\b(?:bellen|gebeld|telefoontje|telefoon|telefonisch|mondeling|app(?:je)?|appen|schriftelijk|op papier|op schrift|brief|phone|call|spoken|in writing|on paper|letter)\b/;
