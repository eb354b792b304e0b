// Whether somebody is told to be away, or to have left.

/** "Mijn collega Kees is ontslagen", "Kees is ziek": who is told so is nobody who takes something on. */
export const toldAway = (text: string): boolean => away.test(text.trim());
const away =
  /^(?:\p{L}[\p{L}'’-]* ){1,4}(?:is|was|wordt|werd|gaat|zit|heeft|has|got) (?:(?!(?:als|wanneer|if|when)\b)\S+ ){0,3}?(?:ontslagen|ontslag(?: genomen)?|weg|vertrokken|ziek|uit dienst|met pensioen|overleden|gestopt|fired|dismissed|sick|ill|gone|left|retired)[.! ]*$/iu;

/** "Mijn vrouw als ik ziek ben" says who stands in, and counts nobody. */
export const tellsOwnAbsence = (text: string): boolean => ownAbsence.test(text);
const ownAbsence =
  /\b(?:als|wanneer|indien|zodra) ik (?:(?:er|zelf|een keer|eens) )*(?:niet|ziek|weg|afwezig|(?:op|met) vakantie)\b|\b(?:if|when|while) (?:i am|i'm|im|i’m) (?:ill|sick|away|off|out|gone|on holiday|not (?:there|here))\b/i;
