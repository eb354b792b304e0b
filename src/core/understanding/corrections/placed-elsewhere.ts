// What is said to belong in another description than the one that is shown: it changes no list of this one.
import { folded } from '../../fold.js';
import { type Reading, unclear } from '../reading.js';
import { wordsIn } from '../words.js';

/** "Dat is personeel", "dat hoort bij loon": what is told before it is of that, where the description that is shown is called otherwise. */
const isOfAnother = (text: string, name: string): boolean =>
  text.split(/[,;.]\s+/).some((clause) => {
    const { of = '' } = ofThat.exec(folded(clause).replace(/[\s.!]+$/, ''))?.groups ?? {};
    return of !== '' && !wordsIn(folded(name)).includes(of);
  });
const ofThat =
  /^(?:(?:en|maar|want|dus|and|but) )*(?:dat|dit|die|deze|het|that|this) (?:(?:is|zijn|valt|vallen|hoort|horen|gaat|gaan|belongs) )(?:(?:dus|eigenlijk|meer|gewoon|al|bij|onder|over|in|to|with|de|het|onze|the) )*(?<of>personeel|loon|lonen|salaris(?:sen)?|sollicitanten|sollicitaties|leveranciers|klanten|nieuwsbrief|website|webshop|staff|payroll|applicants|suppliers|customers|newsletter)$/;

/** "Die hoort niet bij klanten, maar bij loon": without where it is and where it belongs, which name nothing of what is kept. */
function withoutPlaces(text: string, name: string): string {
  const called = wordsIn(folded(name)).filter((word) => /^\p{L}{3}/u.test(word));
  return text.replace(notIn, (whole: string, before: string, of: string) =>
    called.some((word) => folded(of).startsWith(word)) ? `${before} hier` : whole,
  );
}
const notIn =
  /\b((?:hoort|horen|hoorde|hoorden|belongs?|past|passen)(?: \S+){0,2} (?:niet|nie|not)(?: thuis)?) (?:bij|in|onder|to|with) (?:(?:de|het|onze|the|our) )?(\p{L}+)(?:[, ]+(?:maar|but) (?:wel )?(?:bij|in|onder|to|with) (?:(?:de|het|onze|the|our) )?\p{L}+)?/giu;

/** What is heard of what a text says of the description with this name, and nothing put right in it where it is of another. */
export function heardOfThis(
  text: string,
  name: string,
  hear: (text: string) => readonly [Reading, ...(readonly Reading[])],
): readonly [Reading, ...(readonly Reading[])] {
  if (name === '') return hear(text);
  const all = hear(withoutPlaces(text, name));
  if (!isOfAnother(text, name)) return all;
  const [first = unclear(text), ...others] = all.filter(({ intent }) => intent !== 'correction' && intent !== 'answer');
  return [first, ...others];
}
