// What somebody says they decided about a request, why, and when the person heard of it.
import { folded } from '../../../../core/fold.js';
import { dayOf } from '../../../../core/time.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { daySaid } from '../../../../core/understanding/values/moments-said.js';
import type { Decision } from '../outcome-sentences.js';

export interface DecidedSaid {
  readonly decision: Decision;
  readonly why?: string;
  /** The day on which the answer went out, with the way. */
  readonly sent?: string;
  readonly how?: string;
  /** It names a request, and can be of nothing else that is decided. */
  readonly named: boolean;
}

const refuses =
  /\b(?:afgewezen|geweigerd|niet (?:ingewilligd|toegewezen|gehonoreerd|toegekend)|(?:wijs|wijzen) (?:\S+ ){0,5}?af|weiger(?:en|t)?|refused?|rejected|denied)\b/;
const grants =
  /\b(?:ingewilligd|toegewezen|gehonoreerd|toegekend|(?:willig|willigen) (?:\S+ ){0,5}?in|granted|approved)\b/;
const part = /\b(?:deels|gedeeltelijk|voor een deel|partly|in part)\b/;
const ofRequest = /\b(?:\S*verzoek\w*|aanvraag|bezwaar|request|r-?\d{1,4})\b/;
/** Who was turned down for a job asked for no data; what is still to be decided is not. */
const ofAnother =
  /\b(?:sollici\w*|kandida\w*|offerte\w*|vacature\w*|lening|nog niet|nog geen|misschien|als|indien|ap|maybe|if|applicant)\b/;
const bare =
  /^(?:(?:we|wij|ik|het|dit|dat|heb|hebben|is|we have|i have|nee|ja|deels|gedeeltelijk)[, ]+)*(?:niet )?(?:afgewezen|geweigerd|weiger|weigeren|ingewilligd|toegewezen|gehonoreerd|toegekend|refused?|rejected|denied|granted)\b/;
const because = /[,;:.]?\s+(?:want|omdat|because|aangezien|reden:?|wegens|vanwege)\s+/i;
const went =
  /\b(?:gemaild|verstuurd|gestuurd|verzonden|beantwoord|verteld|laten weten|gebeld|geappt|geantwoord|opgestuurd|toegestuurd|gepost|afgegeven|meegegeven|overhandigd|op de post gedaan|e-?mailed|mailed|sent|posted|told|answered|replied|responded)\b/;
const ways: readonly (readonly [string, RegExp])[] = [
  ['mail', /\b(?:gemaild|mail|e-?mail|e-?mailed|mailed)\b/],
  ['letter', /\b(?:brief|post|letter)\b/],
  ['chat', /\b(?:geappt|app|whatsapp|chat)\b/],
];

type Clock = Pick<Situation, 'now' | 'zone'>;

/** "Can I refuse a request" decides nothing, without its question mark too. */
const asks =
  /^(?:(?:en|maar|dus|and|but|so)[, ]+)*(?:can|may|must|should|could|do|kan|kunnen|mag|mogen|moet|moeten|hoe|wanneer|waarom|how|when|why) (?:ik|we|wij|je|u|i|you|\S+ (?:een|a)\b)/;

/** What was decided in so many words; undefined where nothing was. */
export function decidedSaid(text: string, clock: Clock): DecidedSaid | undefined {
  if (text.length > longest || text.includes('?') || asks.test(folded(text.trim()))) return undefined;
  const [said = '', ...reasons] = text.trim().split(because);
  const plain = folded(said);
  const named = ofRequest.test(plain);
  const kept = partKept(text);
  if (kept !== undefined) return { decision: 'partly', named, why: kept, ...answerSaid(text, clock) };
  const isRefused = refuses.test(plain);
  if ((!isRefused && !grants.test(plain)) || ofAnother.test(plain) || !(named || bare.test(plain))) return undefined;
  const decision = part.test(plain) ? 'partly' : isRefused ? 'refused' : 'granted';
  const why = reasons.join(' ').replace(/[\s.!]+$/, '');
  return { decision, named, ...(why === '' || decision === 'granted' ? {} : { why }), ...answerSaid(text, clock) };
}

/** "Facturen moeten 7 jaar blijven, de rest is weg": what is kept, where all else is said to be gone, or only part is done. */
function partKept(text: string): string | undefined {
  const [, only = ''] = onlyPart.exec(text.trim()) ?? [];
  if (keeps.test(folded(only))) return only.replace(/[\s.!]+$/, '');
  const clauses = text.split(/[,;.]\s+|\s(?:en|maar|and|but)\s/).map((clause) => clause.trim());
  if (!clauses.some((clause) => restGone.test(folded(clause)))) return undefined;
  return (
    clauses
      .filter((clause) => keeps.test(folded(clause)))
      .join(', ')
      .replace(/[\s.!]+$/, '') || undefined
  );
}
const onlyPart =
  /^(?:deels|gedeeltelijk|voor een deel|partly|in part)(?: (?:gedaan|ja|done|yes))?(?:[,.:;]+ ?| (?=(?:want|omdat|because) ))(?:(?:want|omdat|because) )?(.+)$/is;
const restGone =
  /^(?!.*\b(?:moet|moeten|nog|wil|gaat|must|not)\b).*\b(?:de rest|al het andere|al het overige|(?:the rest|everything else))\b.*\b(?:weg|gewist|verwijderd|weggegooid|weggehaald|eruit|gone|deleted|erased|removed)\b/;
const keeps =
  /^(?!.*\b(?:rest|andere|overige)\b).*\b(?:moet|moeten|blijft|blijven|bewaren|bewaar|houden|must|keep|stay|stays)\b/;

/** When and how the answer went out, where a clause says that it did. */
export function answerSaid(text: string, clock: Clock): Pick<DecidedSaid, 'sent' | 'how'> {
  const clauses = text.split(/[,;.]\s|\s(?:en|and)\s/);
  const at = clauses.findIndex((one) => went.test(folded(one)));
  const clause = clauses[at];
  if (clause === undefined) return {};
  const sent = daySaid(clause, clock, 'past') ?? dayBehind(clauses[at + 1] ?? '', clock) ?? nowIn(clause, clock);
  if (sent === undefined) return {};
  const how = ways.find(([, shape]) => shape.test(folded(clause)))?.[0];
  return { sent, ...(how === undefined ? {} : { how }) };
}
/** "Verstuurd, vandaag dus": a day in so few words is of what was said before it. */
const dayBehind = (clause: string, clock: Clock): string | undefined =>
  clause.trim().split(/\s+/).length <= fewBehind ? daySaid(clause, clock, 'past') : undefined;
const fewBehind = 3;
const nowIn = (clause: string, { now, zone }: Clock): string | undefined =>
  /\b(?:net|zonet|daarnet|zojuist|just)\b/.test(folded(clause)) ? dayOf(now, zone) : undefined;
const longest = 300;
