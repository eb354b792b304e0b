// Who ends a longer sentence with "klopt dat" asks, also without a question mark.

const asks =
  /^(?:\S+\s+){4,}?\S*\p{L}\S*[,;.]*\s+(?:(?:en|maar|dus|and|so) )?(?:klopt dat|is dat (?:zo|goed|waar|juist)|(?:mag|moet|kan|hoort|hoeft|geldt) dat|hoe (?:zit|weet ik|moet|kan|doe ik|regel ik) dat|wat (?:nu|moet ik doen|doe ik nu)|is that (?:right|so|true|ok(?:ay)?)|am i right|how do i (?:know|do that)|what now)(?: (?:wel|dan|nou|nu|eigenlijk|ook|zo|zomaar|nog|precies|then|now))*\s*$/iu;

/** A text as it would be written: with its question mark, where its last words can only be a question. */
export const askedInFull = (text: string): string => {
  if (text.length > longest) return text;
  const plain = text.replace(tellMe, '$1');
  return !text.includes('?') && asks.test(text) ? `${plain.trimEnd()}?` : plain;
};
const longest = 400;
/** "En kan je me ook zeggen hoe lang": who asks to be told something asks that. */
const tellMe =
  /(?<=\S )((?:en|maar|and|but) )(?:kan|kun|wil|can|could) (?:je|jij|u|you) (?:(?:me|mij|ons|us|ook|nog|even|dan|misschien|also|maybe) )*(?:zeggen|vertellen|uitleggen|tell|say) (?=(?:hoe|wat|wanneer|wie|waar|waarom|how|what|when|who|where|why)\b)/i;
