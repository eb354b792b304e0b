// A mail of somebody else that is pasted in: "my address" in it is theirs, and what they ask is not asked by the one who types.
import { folded } from '../../fold.js';

/** Whether a text greets first and is signed at its end. */
export function isPastedMail(text: string): boolean {
  const plain = folded(text.slice(0, 4000).trim());
  return greets.test(plain) && signs.test(plain);
}
const greets =
  /^["“']?(?:beste|geachte?|hallo|hoi|hi|hello|hey|dear|dag|goede(?:morgen|middag|navond)|goedendag|good (?:morning|afternoon|day)|l\.?s\.?)\b/;
const signs =
  /[.!?] (?:\p{L}\. ?)+\p{L}{3,}[.!]?$|\b(?:groet(?:en|jes)?|gr|mvg|regards|hoogachtend|thanks|thank you|bedankt|alvast dank|sincerely|greetings|cheers)\b[,.!]*\s+\p{L}/u;
