// Whether somebody is told to be away, or to have left.

/** "Mijn collega Kees is ontslagen", "Kees is ziek": who is told so is nobody who takes something on. */
export const toldAway = (text: string): boolean => away.test(text.trim());
const away =
  /^(?:\p{L}[\p{L}'’-]* ){1,4}(?:is|was|wordt|werd|gaat|zit|heeft|has|got) (?:(?!(?:als|wanneer|if|when)\b)\S+ ){0,3}?(?:ontslagen|ontslag(?: genomen)?|weg|vertrokken|ziek|uit dienst|met pensioen|overleden|gestopt|fired|dismissed|sick|ill|gone|left|retired)[.! ]*$/iu;
