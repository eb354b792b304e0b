// What whoever reported a breach asks about it afterwards: what happens now, what they must do, how far it is. By their words alone.
import { folded } from '../../../../core/fold.js';

const begins = '^(?:(?:ok|oke|okay|en|maar|dus|hoi|goed|zeg|so|and|but|well)[ ,]+){0,3}';
const own = '(?:mijn|mn|m n|de|my|the)';
const whatToDo = `wat (?:moet|moeten|kan|kunnen|mag|mogen|zal|zullen) (?:ik|we|wij) (?:(?:nu|nou|nog|verder|zelf|dan|hier|er|aan|als|het|eerste?|meteen|allemaal|eigenlijk) ){0,4}(?:mee )?doen`;
const weDo = `wat (?:doen|doe) (?:we|wij|ik)(?: (?:nu|nou|dan|eerst|hier ?aan|er ?aan|hier ?mee|er ?mee)){1,3}`;
const asks = [
  weDo,
  `(?:wat )?(?:nu|nou|now)(?: (?:verder|dan))?`,
  String.raw`wat (?:gebeurt|doen jullie|doet u|doet \S+|gaat er gebeuren)(?: er)?(?: (?:nu|nou|dan|hier ?mee|er ?mee|verder|mee)){0,3}`,
  `(?:moet|kan|hoef|mag) ik (?:(?:nu|nog|verder|zelf|dan|hier|er) ){0,3}(?:iets|wat|niets|niks)(?: (?:nu|nog|verder|zelf|mee|aan)){0,2} (?:doen|melden|regelen)`,
  whatToDo,
  `moet ik (?:het|dit|dat) (?:(?:ook|nog|zelf|nu) ){0,2}(?:aan|bij|tegen) ${own} (?:baas|chef|leidinggevende|werkgever|manager|directie|directeur|bestuur|voorzitter) (?:vertellen|zeggen|melden|laten weten|doorgeven)`,
  `(?:kan|mag) ik (?:ergens |nog )?(?:zien|volgen|weten) hoe (?:het )?(?:er ?mee|ermee|het|ver) (?:staat|gaat|het is|is|voor staat)(?: er ?mee)?`,
  `hoe (?:staat|gaat|loopt|zit) het (?:er ?mee|er nu mee|ermee|met ${own} melding)`,
  `wat staat (?:er )?(?:(?:nu|al|nog|precies) ){0,2}(?:over|in|bij) ${own} melding`,
  `what does it say (?:now )?(?:about|in) ${own} report`,
  `wat heb ik (?:(?:nu|net|precies|eigenlijk|toen|allemaal) ){0,2}gemeld`,
  `(?:waar is|toon|laat|show|open|bekijk|lees)(?: (?:me|eens|es|nog|even|dan|nog es)){0,2} (?:mijn|mn|my) (?:melding|report)(?: (?:eens |nog |even )*zien)?`,
  `what (?:happens|do i do|now|should i do|must i do)(?: (?:now|next))?`,
  `do i (?:still )?(?:need|have) to do (?:anything|something)(?: (?:now|else|more|myself))?`,
  `(?:should|must|do) i (?:also |have to |need to ){0,2}tell ${own} (?:boss|manager|employer)(?: too| about it| as well)?`,
  `(?:can i see|where can i see) how (?:it|this) (?:is going|stands|goes|is)`,
  `what did i (?:just )?report`,
  `${own} (?:melding|report)`,
  `(?:nee )?(?:laat|toon|geef|show)(?: (?:me|mij|eens|es|ns|maar|nu|nou|even|gewoon|nog)){0,3} (?:zien )?wat (?:ik|je|u|jullie|er) (?:\\S+ ){0,4}?(?:gemeld|meldde|doorgegeven|verteld|hebt|heb|heeft|staat|opgeschreven|weet)(?: (?:heb|hebt|staat|is|nu|tot nu toe|van mij|van me|over (?:mijn|m'?n|die|dat) \\S+)){0,3}`,
  `show (?:me )?what (?:i|you) (?:\\S+ ){0,2}?(?:reported|have)(?: on (?:this|it|my report))?`,
  `(?:is|zijn) (?:(?:d-?\\d{1,4}|${own} melding|het|dat|dit|die|my report|it) )(?:(?:nu|nou|al|dan|inmiddels|eindelijk|helemaal|now|already) )*(?:klaar|af|gesloten|dicht|afgehandeld|opgelost|afgerond|rond|geregeld|done|closed|finished|solved)`,
] as const;
const asked = new RegExp(`${begins}(?:${asks.join('|')})$`);

/** Who says "ik" or "mijn" asks it of their own report, also where they may read every file. */
export const asksOfOwn = (text: string): boolean =>
  /\b(?:ik|mijn|m['’]?n|i|my)\b/i.test(text) && /\b(?:gemeld|meldde|melding|reported?)\b/i.test(text);

const isAsked = (text: string, shape: RegExp): boolean =>
  text.length <= longest &&
  shape.test(
    folded(text.trim())
      .replaceAll(/[’'`]/g, ' ')
      .replace(/[\s.!?]+$/, ''),
  );

/** The first sentence of a text where that asks to see it, and what is told behind it. */
export function seesFirst(text: string): { readonly asks: string; readonly rest: string } | undefined {
  const [, asks = '', rest = ''] =
    /^([^.!?;,]{4,60})(?:[.!?;]+\s+|,\s+|\s+(?=en (?:het|ik|de|er)\b))(\S.*)$/s.exec(text.trim()) ?? [];
  return rest !== '' && asksAfterReport(asks) ? { asks, rest: rest.replace(/^(?:en|maar|and|but) /i, '') } : undefined;
}

/** Whether a text asks how it goes on with what one reported. */
export const asksAfterReport = (text: string): boolean => isAsked(text, asked);

/** Whether it asks what is to be done now; what is still to be done is asked of the file. */
export const asksWhatToDo = (text: string): boolean => isAsked(text, toDo) && !/\bnog\b/i.test(text);
const toDo = new RegExp(
  `${begins}(?:${whatToDo}|${weDo}|what (?:should|do|must|can) (?:i|we) do (?:now|first|next)|(?:(?:ik|we) )?(?:wil|moet|willen|moeten) (?:(?:graag|nu|gewoon|even) )*weten wat (?:ik|we|wij) (?:(?:nu|nou|dan|hier|eerst|er|aan|mee|meteen) )*(?:moet|moeten|kan|kunnen) doen)(?:(?:[?!., ]+)(?:en|of|and|or|m|hem|het|it) .{1,60})?$`,
);
const longest = 100;

/** Whether a text asks if one may have it undone: "can i just ask him to delete it", "zal ik haar bellen dat ze m weggooit". */
export function asksToUndo(text: string): boolean {
  const plain = folded(text.trim()).replaceAll(/[’'`]/g, ' ');
  return (
    text.length <= longest &&
    mayI.test(plain) &&
    (recalls.test(plain) || (asksSomebody.test(plain) && undoes.test(plain)))
  );
}
const mayI =
  /^(?:(?:ok|oke|en|maar|dus|hoi|zeg|so|and|but|well|eh|wait|wacht|anders)[ ,]+)*(?:(?:can|could|may|should|shall|do|must|kan|kun|mag|zal|zou|moet|moeten|kunnen|mogen|zullen) (?:i|we|ik|wij)|(?:moe|mag|kan|zal)k|is (?:it|het) (?:ok|okay|oke|goed|genoeg|enough|handig|slim)|(?:helpt|heeft) het)\b/;
const asksSomebody =
  /\b(?:ask|tell|e ?-?mail|call|phone|message|text|write|vra(?:ag|gen)|zeg(?:gen)?|bel(?:len|t)?|(?:terug)?mail(?:en)?|app(?:en)?|bericht|sturen|schrijven|laat weten)\b/;
const undoes =
  /\b(?:delete|deletes|remove|destroy|erase|bin|throw|shred|forget|return|send (?:it|them|that) back|wis\w*|te wissen|verwijder\w*|weg ?gooi\w*|weg te gooien|gooit|vernietig\w*|te vernietigen|weg te doen|weg doet|wegdoet|terug ?stu\w*|terug te sturen|niet (?:te )?(?:openen|lezen|kijken))\b/;
const recalls =
  /\b(?:recall|unsend|take it back|get it back|call it back|terug ?halen|terug te halen|intrekken|ongedaan maken)\b/;

/** Whether a text asks if one must tell those it is about oneself: "moet ik die mensen nu zelf bellen of doet iemand dat". */
export function asksToTellThem(text: string): boolean {
  const plain = folded(text.trim()).replaceAll(/[’'`]/g, ' ');
  return text.length <= longest && mustI.test(plain) && them.test(plain) && tellsThem.test(plain);
}
const mustI =
  /^(?:(?:ok|oke|en|maar|dus|zeg|so|and|but|well)[ ,]+)*(?:(?:moet|moeten|hoef|hoeven|mag|mogen|kan|kunnen|zal|zullen|must|should|shall|may|can|do) (?:ik|we|wij|i)\b|moe(?:t|tt)?k\b|wie (?:belt|mailt|vertelt|zegt|waarschuwt)\b|who (?:calls|tells|warns|informs|mails)\b)/;
const them =
  /\b(?:die|deze|de|het|hun|hen|them|those|these|the) (?:mensen|klant(?:en)?|mevrouw|meneer|familie|ouders?|gezin(?:nen)?|pati[eë]nt(?:en)?|cli[eë]nt(?:en)?|betrokkenen|leden|gasten|huurders|people|customers?|families|parents|patients?|clients?|members|guests|tenants)\b|\b(?:hen|ze|hun|them|haar|hem|her|him|ze allemaal|iedereen)\b/;
const tellsThem =
  /\b(?:bel|belt|bellen|mailt?|mailen|inlichten|informeren|waarschu(?:w|wt|wen)|vertelt?|vertellen|zegt|zeggen|laten weten|call|calls|e-?mail|mails|tell|tells|warn|warns|inform|informs|notify)\b(?!.*\b(?:verkopen|aanbieding|reclame|korting|sell|offer|advert\p{L}*)\b)/u;

/** Whether a text asks how bad what happened is: "is het erg", "kan dit kwaad". */
export const asksHowBad = (text: string): boolean => text.length <= longest && howBad.test(folded(text.trim()));
const howBad =
  /^(?:(?:en|maar|dus|nou|m?ja|nja|hm+|tja|wacht|eh|and|but|so|well|wait)[, ]+)*(?:(?:is|valt) (?:het|dit|dat)|kan (?:het|dit|dat)|hoe|is (?:it|this|that)|how) (?:(?:nu|nou|dan|heel|wel|echt|eigenlijk|toch|very|really|even|actually) )*(?:(?:erg|ernstig|mee|kwaad|bad|serious)\b|(?:een |n |a )?(?:echt |real )?(?:data ?)?(?:lek|breach)\b(?! (?:als|wanneer|if|when)\b))|^(?:(?:en|maar|dus|nou|and|but|so)[, ]+)*(?:telt|valt|geldt|noem je|noemt u) (?:het|dit|dat)\b.{0,20}\b(?:data ?)?lek\b(?! (?:als|wanneer)\b)/i;
