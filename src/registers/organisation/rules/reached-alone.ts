// A mail address or a number that is told with nobody beside it: "en mail voortaan naar receptie@zoet.nl".
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { reachedBy, reachedToo, withoutContacts } from '../../../core/understanding/values/contacts-said.js';
import { listed, wordsIn } from '../../../core/understanding/words.js';
import { oddsOfContact } from './changed.js';
import { tellsSent } from './replaced.js';

/** How the business is reached from now on, where a text names nobody else; with what was known of the other kind. */
export function reachedAlone(text: string, { answers }: Scope): string | undefined {
  if (!onlyReaches(text) && !toldAsOurs(text)) return undefined;
  const known = valueAt(answers, 'contact');
  const now = reachedToo(typeof known === 'string' ? known : '', text) ?? reachedBy(text);
  return now === known ? undefined : now;
}

/** It is learnt from how people say it, where it asks nothing and tells of nobody else. */
const toldAsOurs = (text: string): boolean =>
  text.length <= longest && !text.trim().endsWith('?') && !tellsSent.test(text) && oddsOfContact(text) >= surely;
const surely = 0.75;

/** "Haar nummer is 06 12345678": how somebody is reached whom nothing in the text names. */
export const reachedOfSomebody = (text: string): boolean =>
  ofSomebody.test(text) && onlyReaches(text.replace(ofSomebody, ''));
const ofSomebody =
  /(?<!\p{L})(?:haar|zijn|z'n|zn|hun|her|his|their)(?=(?: \p{L}+)? (?:\p{L}*nummer|nr|\p{L}*adres|\p{L}*mail|tel|telefoon|mobiel|gsm|number|phone|address)(?!\p{L}))/iu;

const onlyReaches = (text: string): boolean =>
  text.length <= longest && !text.includes('?') && wordsIn(withoutContacts(text)).every((word) => beside.has(word));
const longest = 120;
const beside =
  listed(`en of oh o ja nou dus trouwens nog even graag aub svp maar gewoon dan liever het de is wordt ons onze nieuw
  nieuwe adres mailadres email e mail mails mailt mailen emailadres nummer nr telefoon telefoonnummer telefoonnr tel mobiel gsm bel belt bellen bereiken bereikbaar bereik
  contact contacten app appen gebruik gebruiken voortaan nu vanaf vandaag morgen sinds kort tegenwoordig geworden veranderd naar op via met
  aan je u ge jullie kan kunt kunnen mag alleen ook alles and or oh so please the our new address phone number call reach use us to at by via from
  now on only is are can you die dat ipv oude andere vorige old instead`);
