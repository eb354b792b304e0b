// What befell somebody, told as it happened: a breach also where its words name what is asked, as a program or a place.

import { pathsAt } from '../engine/ask.js';
import { columnAt } from '../engine/scope.js';
import { folded } from '../fold.js';
import type { Heard } from './ear/ear.js';
import type { Listening } from './listening.js';
import type { Reading, Situation } from './reading.js';
import { asksToTellOfData } from './talk/asks-in-general.js';
import { asksToReport } from './talk/controls-said.js';
import { unrealIn } from './talk/unreal.js';

const harm = '(?:hacked|stolen|leaked|robbed|burgled|broken into|nicked|compromised|breached|hijacked|phished)';
const harmInDutch = '(?:gehackt|gestolen|gejat|gelekt|ingebroken|opengebroken|buitgemaakt|geroofd|gephisht|gekaapt)';
/** What data are on, where it stands for the thing itself: "een usb-stick verloren met de ledenlijst". */
const carrier = String.raw`(?:laptop|telefoon|mobiel|tablet|ipad|(?:usb ?)?stick|harde schijf|tas|ordner|dossier|agenda|\w+telefoon|\w+laptop)`;
const gone = '(?:verloren|kwijt|kwijtgeraakt|laten liggen)';
const happened: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:got|gets|was|were|been|is|are|has|have)(?: \S+)? ${harm}\b`),
  /\b(?:broke|broken|breaking) (?:in|into)\b|\b(?:stole|nicked|hacked|leaked) (?:our|my|the|an?|his|her|some|it)\b/,
  /\b(?:we|i|somebody|someone|he|she|they|\p{L}+)(?: \S+)? (?:sent|mailed|e-?mailed|posted|gave|handed|forwarded) (?:\S+ ){0,6}?(?:wrong|(?:some(?:one|body) else)(?: ?s)?)\b/u,
  /\b(?:lost|misplaced) (?:my|our|the|an?|his|her) (?:\S+ )?(?:laptop|phone|tablet|ipad|stick|usb|bag|folder|file|binder|papers|drive|list)\b/,
  new RegExp(String.raw`\b(?:is|zijn|was|waren|werd|werden|heeft|hebben|ben)(?: \S+){0,5} ${harmInDutch}\b`),
  /\b(?:heb|heeft|hebben|had|hadden|is|zijn|was|werd)\b(?: \S+){1,10} (?:verkeerde|foute)(?: \S+){1,3} (?:gezet|gestuurd|gemaild|verstuurd|gemailed|geplaatst|gedeeld|geappt|gegeven|bezorgd|meegegeven)\b/,
  new RegExp(String.raw`\b${harmInDutch} (?:is|zijn|was|waren|werd|werden|heeft|hebben|bleek|blijkt)\b`),
  new RegExp(String.raw`\b${carrier}\b(?: \S+){0,4} ${gone}\b|\b(?:kwijt|verloren)\b(?: \S+){0,2} ${carrier}\b`),
  new RegExp(
    String.raw`\b(?:de|het|mijn|mn|onze|ons|een|die|zijn|haar|the|my|our|his|her) (?:\S+ )?${carrier} (?:is|zijn|was|waren|blijkt) (?:(?:ineens|opeens|nu|ook|al|zomaar|nog steeds|suddenly|just|still) )*(?:weg|verdwenen|zoek|foetsie|gone|missing)\b(?! (?:te|ge\S+|van|naar|uit|voor)\b)`,
  ),
  // "Mailchimp had a data breach", "een lek bij Dropbox": by its name, which "een datalekprotocol" is not.
  /\b(?:had|hadden|has had|have had|suffered|heeft|hebben|kreeg)(?: (?:net|laatst|gisteren|vorige week|just|also|ook|een|an?|groote?|big|te maken met)){0,3} (?:data ?breach|breach|data ?leak|leak|(?:data ?|beveiligings)?lek|hack|security incident)\b(?! (?:procedure|protocol|register|plan|policy|log|form\p{L}*|in (?:de |het |the )?(?:dak|kraan|leiding|roof|tap))\b)/u,
  /\b(?:dat|omdat) (?:ze|zij|er|hij|het)(?: \S+){0,3} (?:data ?lek|lek|hack|inbraak)(?! (?:in|van) (?:de |het )?(?:dak|kraan|leiding|band|tent)\b)(?: \S+){0,3} (?:had|hadden|hebben|heeft|was|is)\b(?! niet)/,
  /\b(?:that|said|says|told (?:us|me)|wrote) there (?:was|has been|had been) (?:an? )?(?:\S+ )?(?:data ?breach|breach|data ?leak|leak|hack)\b/,
  /\b(?:a|the|een|het) (?:data ?breach|breach|data ?leak|datalek|data lek|hack) (?:at|bij) \S+/,
  // Who left and can still get in.
  /\b(?:ex|former|oud)\b(?:[- ][^\s-]+){1,3} (?:can still|still (?:has|have)|(?:heeft|hebben) nog)\b/,
  /\b(?:brak|braken|inbrekers|inbraak)\b(?: \S+){0,4} (?:in|op|bij)\b/,
];
/** What could happen, or is kept from it, did not. */
const onlyFeared =
  /\?|\b(?:zodat|als|indien|mocht|wanneer|stel|voorkom\w*|tegen|nooit|niet|geen|so that|if|in case|against|prevent\w*|never|not|might|could|would|zou|kan|kunnen|vroeger|ooit|once|years ago|jaren geleden|in (?:19|20)\d\d)\b/;

/** A breach that is told where something else is asked, and any words are no answer, or another one in the file of one; undefined for all else. */
export function befell(
  text: string,
  situation: Situation,
  hear: () => Heard,
  listening: Listening,
): Reading | undefined {
  const { open } = situation;
  const { unreal, values } = listening;
  if (isAsked(text, open, listening))
    return {
      intent: 'request',
      sure: 'likely',
      words: text,
      values: values['request']?.(text, hear(), situation) ?? {},
    };
  if (open === undefined || text.length > longest) return undefined;
  if (!isToldIn(text, open, listening)) return undefined;
  const heard = hear();
  // Who wants it reported tells of what happened here: "…, dat wou ik melden".
  const why = text.split(/[,.;]\s+/).some(asksToReport) ? undefined : unreal(text, heard);
  const told = values['breach']?.(text, heard, situation) ?? {};
  // What befell a company that is named may be news or only supposed, by a likeness and no word, or a breach of one's own: that is asked.
  const isLikeness = why !== undefined && why !== 'denial' && unrealIn(text) === undefined;
  const perhaps = isLikeness && told['kind'] === 'at-supplier';
  if (why !== undefined && !perhaps) return undefined;
  return { intent: 'breach', sure: perhaps ? 'possible' : 'likely', words: text, values: told };
}
const longest = 300;

/** In the file of a breach it must be another one; in words about a request what befell somebody is no more of it. */
function isToldIn(text: string, open: NonNullable<Situation['open']>, { matter, another }: Listening): boolean {
  const of = matter(open.scope);
  if (of === 'breach') return another(text);
  if (asksToTellOfData(text) || !tellsHarm(folded(text))) return false;
  return of === 'request' || open.scope.checklist.tells === 'request' ? !ofRequester.test(text) : !takesStories(open);
}

/** What the one who asks says or feels about it belongs to what they ask. */
const ofRequester =
  /^(?:en |and )?(?:hij|zij|ze|die|he|she|they|de (?:klant|huurder|patient|client)|the (?:customer|client|tenant))\b|\b(?:zegt|schrijft|vindt|denkt|beweert|says|writes|thinks|claims)\b/i;

/** A request of somebody else in so many words: in a case and in the form of one it is told of that, and in a report only what goes on about it. */
const isAsked = (text: string, open: Situation['open'], { matter, requested }: Listening): boolean =>
  (open === undefined ||
    (matter(open.scope) === undefined && open.scope.checklist.tells === undefined) ||
    (open.scope.checklist.tells === 'breach' && !wentWrong.test(text))) &&
  requested(text);
const wentWrong =
  /\b(?:kreeg|kregen|gekregen|ontving\w*|ontvangen|gegeven|gaf|gestuurd|gemaild|verkeerd\w*|fout|toen|daarna|daardoor|got|received|gave|given|sent|mailed|wrong|then)\b/i;

/** Whether folded words tell that something befell somebody, and not that it could. */
export const tellsHarm = (plain: string): boolean =>
  !onlyFeared.test(plain) && happened.some((shape) => shape.test(plain));

function takesStories({ scope, focus }: NonNullable<Situation['open']>): boolean {
  const kinds = pathsAt(scope, focus).map((path) => columnAt(scope, path)?.kind);
  return (
    scope.checklist.tells !== undefined || kinds.includes('long-text') || (kinds.length === 1 && kinds[0] === 'text')
  );
}
