// That who asked has heard it, told in a half sentence beside anything else: "vandaag gemaild", "en haar gebeld dat het klaar is".
import { folded } from '../../../../core/fold.js';
import { dayOf } from '../../../../core/time.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { daySaid } from '../../../../core/understanding/values/moments-said.js';
import { listed, wordsIn } from '../../../../core/understanding/words.js';
import { identityClear } from './identity-said.js';

/** How and when the person heard it, and what else a text tells. */
export interface SentSaid {
  readonly how?: 'mail' | 'spoken' | 'chat' | 'letter';
  readonly day?: string;
  readonly rest: string;
}

/** Undefined where no clause tells it and nothing else. */
export function sentSaid(text: string, { now, zone }: Pick<Situation, 'now' | 'zone'>): SentSaid | undefined {
  // Who called to hear who it is has answered nothing by that.
  if (text.length > longest || text.includes('?') || identityClear(text)) return undefined;
  const clauses = text.split(ends).filter((clause) => clause.trim() !== '');
  const sent = clauses.find(isSent);
  if (sent === undefined) return undefined;
  const plain = folded(sent);
  const how = ways.find(([, shape]) => shape.test(plain))?.[0];
  const isNow = /\b(?:net|zonet|zojuist|daarnet|meteen|just)\b/.test(plain);
  const day = daySaid(sent, { now, zone }, 'past') ?? (isNow ? dayOf(now, zone) : undefined);
  const rest = clauses.filter((clause) => clause !== sent).map((clause) => clause.trim());
  return { ...(how && { how }), ...(day !== undefined && { day }), rest: rest.join(', ') };
}
const longest = 160;
const ends = /[,;!]+\s*|\.(?=\s|$)|\s(?:en|and)\s/i;

/** Every word of it is of that: what is not sent yet, or went to anybody else, has another word. */
function isSent(clause: string): boolean {
  const words = wordsIn(folded(clause).replace(thatItIs, ''));
  const isNamed = (at: number) => titles.has(words[at - 1] ?? '');
  return (
    words.length <= mostWords &&
    words.some((word) => sends.has(word)) &&
    words.every((word, at) => sends.has(word) || goesWith.has(word) || isNamed(at) || /^\d{1,4}$/.test(word))
  );
}
const mostWords = 10;
/** "Dat het gedaan is", "that it was changed". */
const thatItIs =
  /\s(?:dat|that) (?:het|alles|it) (?:nu |al |weer |now )?(?:(?:is |was )?(?:gedaan|aangepast|klaar|gelukt|geregeld|verbeterd|veranderd|in orde|done|changed|fixed)(?: is)?|klopt)\s*$/;
const sends =
  listed(`gemaild gebeld teruggebeld geappt verteld gezegd verstuurd gestuurd opgestuurd toegestuurd verzonden gepost geantwoord
  beantwoord mailed emailed called phoned texted told sent posted answered replied`);
const titles = listed('mevrouw mevr mw meneer mijnheer dhr mr mrs ms');
const goesWith =
  listed(`ja en and ook al nu net zonet zojuist daarnet inmiddels daarna toen meteen ik we wij heb hebben is was het dat t hem haar
  hen ze hun mevrouw mevr mw meneer mijnheer dhr de een klant antwoord brief bericht mailtje mail email e per via met post app whatsapp
  terug op even zelf gister gisteren eergisteren vandaag vanochtend vanmorgen vanmiddag vanavond afgelopen vorige week maandag dinsdag
  woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
  yes also i have ve already just today yesterday her him them the a customer answer letter message by mr mrs ms on last monday tuesday
  wednesday thursday friday saturday sunday`);
const ways: readonly (readonly [NonNullable<SentSaid['how']>, RegExp])[] = [
  ['mail', /\b(?:gemaild|mail|mailtje|e-?mail|e-?mailed|mailed)\b/],
  ['letter', /\b(?:brief|post|gepost|letter|posted)\b/],
  ['chat', /\b(?:geappt|app|whatsapp|texted)\b/],
  ['spoken', /\b(?:gebeld|teruggebeld|verteld|gezegd|called|phoned|told)\b/],
];
