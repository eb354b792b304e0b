// Who asks to go on in the other language says it in either of them.
import { folded } from '../../fold.js';
import type { Language } from '../../text.js';

/** What people call the two. */
const called = '(?:engels|english|engles|nederlands|dutch|hollands)';
const lead = '(?:(?:hoi|hallo|hi|hello|hey|sorry|ja|yes|ok|oke|please|graag|liever|rather|nee|no|but|maar|oh) )*';
const wishes: readonly RegExp[] = [
  new RegExp(
    `^${lead}(?:in )?(?:het |the )?(${called})(?: (?:please|pls|graag|aub|version|versie|language|taal|liever))*$`,
  ),
  new RegExp(
    `^${lead}(?:(?:can|could|may|shall|kan|kunnen|mag|mogen|zullen) (?:we|i|you|ik|u|je|it|dit|het|this)|(?:do|does|are|is) (?:you|this|it)|(?:spreek|spreekt|praat|versta|verstaat|kun|kunt|kan|ken) (?:u|je|jij)|(?:i|ik|we|wij) (?:want|prefer|would like|d like|speak|only speak|wil|willen|spreek|spreken|praat)|let s|let us|switch|change|ga|gaan we|doe|zet|speak|talk|write|type|answer|antwoord|praat|spreek|verder)(?: (?:do|to|doen|go on|verder|talk|speak|type|write|have|this|dit|it|het|me|in|is|available|ook|also|here|hier|maar|weer|even|only|over|naar|the|language|de|taal|op|alleen|a|bit|of|een|beetje|switch|change|continue|met|with|you)){0,8} (${called})(?: (?:too|also|please|pls|praten|typen|spreken|schrijven|doen|zetten|graag|aub|ook|here|hier|instead|verder|gaan|version|beschikbaar|available))*$`,
  ),
];
/** "Sorry, I don't speak Dutch": said of oneself, and of nobody who called. */
const notSpoken = new RegExp(
  `^${lead}(?:(?:(?:i|we) )?(?:don t|do not|dont|can t|cannot|cant) (?:really |actually )?(?:speak|understand|read|write|know)|(?:(?:ik|we|wij) )?(?:spreek|spreken|praat|praten|versta|verstaan|begrijp|begrijpen|lees|ken) (?:eigenlijk |helaas )?(?:geen|niet|nauwelijks)|no) (?:much |any |goed |zo goed )?(${called})(?: (?:very|so|zo|goed|well|please|pls|sorry|helaas|hoor))*$`,
);

/** The language that somebody asks for in a short text; undefined where none is asked for. */
export function languageAsked(text: string): Language | undefined {
  if (text.length > longest) return undefined;
  const plain = asSpoken(text);
  const [, missing] = notSpoken.exec(plain) ?? [];
  if (missing !== undefined) return isEnglish(missing) ? 'nl' : 'en';
  for (const wish of wishes) {
    const [, language] = wish.exec(plain) ?? [];
    if (language !== undefined) return isEnglish(language) ? 'en' : 'nl';
  }
  return undefined;
}

/** Words alone, without signs. */
const asSpoken = (text: string): string =>
  folded(text)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();

const isEnglish = (word: string): boolean => word.startsWith('eng');

/** Who asks this asks it shortly. */
const longest = 80;

/** Words that only one of the two languages has, and that hardly a name holds. */
const onlyEnglish =
  /\b(?:i|i m|you|your|our|they|she|he s|it s|have|has|don t|can t|are|were|do|does|did|what|how|when|where|why|please|wants|would|should|they re|we re|about|this|there|my|someone|somebody|something|need|needs|said|says|told|know|think)\b/g;
const onlyDutch =
  /\b(?:ik|je|u|uw|wij|ons|onze|zij|hij|heb|heeft|hebben|niet|geen|zijn|wat|hoe|wanneer|waar|graag|wil|een|het|de|en|van|voor|dat|die|maar|ook|met)\b/;

/** Words that names have too: only a longer text is English by them. */
const oftenInNames =
  /\b(?:a|an|the|and|for|with|of|use|run|keep|who|all|people|small|called|business|company|customers?|clients?|students?)\b/g;

/** A sentence in English, whatever it says: several words that Dutch does not have, and none that English has not. */
export function isInEnglish(text: string): boolean {
  if (text.length > 500) return false;
  const plain = asSpoken(text);
  const { length } = plain.split(' ');
  if (length < 4 || onlyDutch.test(plain)) return false;
  const found = new Set(plain.match(onlyEnglish)).size;
  return found >= 2 || (length > 7 && found + new Set(plain.match(oftenInNames)).size >= 3);
}

/** Greetings that nobody types who goes on in Dutch; "hi" and "hello" are of both. */
const greets = /^(?:(?:hi|hello|hey) )*(?:(?:hi|hello|hey) there|good (?:morning|afternoon|evening)|how are you)\b/;

/** Few words in which somebody tells, wants or asks something, as no business is called. */
const tellsOrAsks =
  /^(?:(?:hi|hello|hey|please|help|sorry) )*(?:(?:i|we) (?:just |also |only )?(?:want|need|lost|have|had|sent|emailed|mailed|got|received|found|think|would|cannot|can t|don t|do not|am)\b|what (?:is|are|do|does|can|should) (?:this|that|it|you|i|we|these|the|a)\b|(?:can|could|do|does|may|should|must) (?:you|i|we|they) \w|how (?:do|does|can|should) \w+ \w|(?:my|our) \w+ (?:was|is|has been|have been|got) \w|(?:somebody|someone|there) (?:has|is|was|stole|wants|asks|asked|hacked) \w)/;

/** The first word of somebody: a greeting or a sentence in English. */
export function opensInEnglish(text: string): boolean {
  if (isInEnglish(text)) return true;
  const plain = asSpoken(text);
  const isShort = text.length <= longest && !onlyDutch.test(plain);
  return isShort && (greets.test(plain) || (tellsOrAsks.test(plain) && !inCapitals.test(text.trim())));
}
/** "We Have Flowers" is a name. */
const inCapitals = /^\S+ (?!I\b)\p{Lu}/u;
