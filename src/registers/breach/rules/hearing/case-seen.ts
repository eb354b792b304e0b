// Orders to see a breach, or to come to its questions: "laat D-001 helemaal zien", "de vragen over D-001". They answer nothing that is asked.
import { folded } from '../../../../core/fold.js';

export interface CaseSeen {
  readonly wants: 'see' | 'read' | 'questions';
  /** The words that say which, where it has no number. */
  readonly about: string;
  /** It goes by its number or by who reported it: another one may be told in these words. */
  readonly ofSomebody?: boolean;
  /** "Laat zien wat ze schreef": of the one that is spoken of here, and of no request. */
  readonly ofShown?: boolean;
}

const lead =
  '^(?:(?:nee|neen|ja|ok|oke|en|nou|nu|goed|wacht|stop|dan|no|yes|and|now|please)[, ]+)*(?:(?:kun|kan|wil|could|can) (?:je|jij|u|you) )?';
const breach = String.raw`(?:d-?\d{1,4}|(?:data ?)?lek|datalek|melding|breach)`;
const shows = new RegExp(
  String.raw`${lead}(?:laat|toon|show)\b(?=.*\b(?:zien|toon|show|me)\b)[^?]{0,50}\b${breach}\b[^?]{0,50}$`,
);
const reads = /\b(?:lees|read|helemaal|hele|volledig|alles|whole|all of)\b/;
const questions: readonly RegExp[] = [
  new RegExp(
    `${lead}(?:(?:ga |terug |verder |graag |open )*(?:naar |met )?)(?:de |the )?(?:vragen|questions) (?:over|van|bij|voor|in|about|of) (?:(?:het|dat|die|the) )?${breach}(?: (?:dan|maar|graag|invullen|beantwoorden|nu|please))*[.! ]*$`,
  ),
  new RegExp(
    `${lead}(?:(?:ga |terug |verder )*(?:naar |met )?)(?:(?:het|dat|die|the) )?${breach},? (?:de|die|the) (?:vragen|questions)(?: (?:dan|maar|graag|invullen|nu))*[.! ]*$`,
  ),
];
/** "Ik kreeg bericht over een datalek van Kees, laat eens zien": what is to be seen stands before the order. */
const order =
  '(?:laat|toon|show|open|bekijk)(?: (?:me|mij|het|hem|m|die|dat|dit|eens|es|even|ff|maar|nou|nog|is|dan|it|that))*(?: (?:zien|see))?';
const seenLast = new RegExp(String.raw`\b${breach}\b[^?]{0,60}?(?:[,;.:!]| en| and) ?${order}[.! ]*$`);
const wantsToSee = new RegExp(
  String.raw`\b(?:ik|i|we|wij) (?:wil|wou|willen|want|need)(?: (?:graag|even|nou|nu|alleen|juist|gewoon|to|just))* (?:die (?:van|over|met) |(?:de|het|dat|die|the|that) )?(?:${breach}|\S+)(?: (?:van|over|met|of|about) \S+)? (?:zien|bekijken|inzien|lezen)\b|\b(?:i|we) (?:want|need) to (?:see|read) (?:the )?(?:${breach})\b`,
);
const greets = '^(?:(?:hoi|hallo|hey|ok|oke|eh|nou|he|hi|hello|en|dus)[, ]+)*';
/** Who heard of it, by name, was told of one that stands here already. */
const toldOf =
  /^(?:(?:hoi|hallo|hey|ok|oke|eh|nou|hi|hello)[, ]+)*(?:ik|i|we|wij) (?:kreeg|krijg|kregen|zag|zie|ontving|las|got|received|saw)(?: (?:net|zojuist|vanmorgen|vanochtend|vanmiddag|gister|gisteren|ook|just))*(?: (?:een|a|an))? (?:bericht(?:je)?|melding|mail(?:tje)?|seintje|notificatie|message|notification|e-?mail)\b[^?]{0,40}\b(?:data ?lek|lek|melding|breach|d-?\d{1,4})\b/;
/** "Ik zag net iets binnenkomen van Samira, wat is er aan de hand": who heard that it came in, and asks what it is. */
const cameIn = new RegExp(
  String.raw`${greets}(?:(?:ik|i|we|wij) (?:zag|zie|kreeg|krijg|kregen|hoor|hoorde|hoorden|las|lees|begrijp|begreep|got|saw|see|heard)(?: (?:net|zojuist|daarnet|al|ook|dat|er|just|that))* )?(?:(?:er (?:is|kwam) )?(?:iets|wat|een melding|een bericht(?:je)?|een seintje|een (?:data ?)?lek|something|a report|a message) (?:is |was )?(?:binnen\S*|gemeld|doorgegeven|came in|coming in)? ?(?:van|door|over|from|by) \p{L}+(?: (?:is )?binnen\S*| gemeld| gekregen| doorgegeven| coming in)?|\p{L}+ (?:iets|wat|een (?:data ?)?lek) (?:gemeld heeft|heeft gemeld|meldde)|\p{L}+ (?:heeft|had|has)(?: (?:net|zojuist|ook|vanochtend|vanmorgen|vandaag|just))*(?: (?:iets|wat|een (?:data ?)?lek|een melding|something|a breach))(?: (?:net|vanochtend|vandaag))? (?:gemeld|gedaan|doorgegeven|reported)(?: (?:zie|hoor|begrijp) ik| heb ik gehoord| i (?:see|hear))?)(?:[,.;:]* (?:en |and )?(?:wat (?:is|was) (?:er|het|dat)(?: (?:precies|nou|dan|allemaal|nu))*(?: (?:aan de hand|gebeurd|mis(?:gegaan)?|gaande))?|wat gebeurde er|wat voor iets|waar gaat (?:het|dat) over|wat (?:staat|moet) .{2,20}|${order}|what(?:['’]?s| is| was) (?:it|that|going on|wrong|up)|what happened))[?.! ]*$`,
  'u',
);
/** "Wat schreef Samira allemaal precies", "laat zien wat ze gemeld heeft". */
const told = '(?:geschreven|gemeld|gezegd|verteld|doorgegeven|opgeschreven|reported|written|said)';
const around =
  '(?: (?:allemaal|precies|nou|nu|dan|eigenlijk|er|erover|daarover|over|dat|het|lek|datalek|exactly|about it))*';
const wrote: readonly RegExp[] = [
  new RegExp(
    String.raw`${lead}(?:wat|hoe) (?:schreef|schrijft|zei|meldde|vertelde|(?:heeft|had)(?= .*\b${told}\b)) (?<who>\p{L}+)${around}(?: ${told})?${around}[?.! ]*$`,
    'u',
  ),
  new RegExp(
    String.raw`(?:^|[,;.] |\b(?:en|and) )${order} (?:wat|what) (?<who>\p{L}+)${around} (?:schreef|meldde|zei|vertelde|wrote|reported|said|(?:heeft|had|has) ${told}|${told} (?:heeft|had))${around}[?.! ]*$`,
    'u',
  ),
  new RegExp(String.raw`${lead}what did (?<who>\p{L}+)(?: exactly)? (?:write|report|say)${around}[?.! ]*$`, 'u'),
];
const pronoun = /^(?:ze|zij|hij|ie|die|she|he|they)$/;
/** "Lees de melding" is what stands on the button. */
const readsIt = new RegExp(
  String.raw`${lead}(?:lees|read|open|bekijk)(?: (?:me|mij|nu|eens|even|eerst|nog))* (?:(?:de|het|die|dat|the|that) )?(?:hele |volledige |whole |full )?(?:melding|verslag|report)(?: (?:van|by|from|of) \S+)?(?: (?:voor|eens|es|even|maar|graag|helemaal|please))*[?.! ]*$`,
);
/** Who is to see it is somebody else, or it is shown as a paper. */
const toOthers = /\baan(?= \S)|\b(?:adviseur|pdf|word|blad|brief|logboek|to|adviser|letter)\b/;
const longest = 120;

/** What somebody wants to see of a breach that runs; undefined for anything else. */
export function caseSeen(text: string): CaseSeen | undefined {
  const plain = folded(text.trim());
  if (text.length > longest || toOthers.test(plain.replace('aan de hand', ''))) return undefined;
  if (cameIn.test(plain)) return { wants: 'see', about: plain, ofSomebody: true };
  const who = wrote.map((shape) => shape.exec(plain)?.groups?.['who']).find((one) => one !== undefined);
  if (who !== undefined) return { wants: 'read', about: plain, ...whose(who) };
  if (readsIt.test(plain)) return { wants: 'read', about: plain, ofShown: true };
  if (questions.some((shape) => shape.test(plain))) return { wants: 'questions', about: plain };
  if (toldOf.test(plain) || seenLast.test(plain) || wantsToSee.test(plain))
    return { wants: 'see', about: plain, ofSomebody: !shows.test(plain) };
  if (!shows.test(plain)) return undefined;
  return { wants: reads.test(plain) ? 'read' : 'see', about: plain };
}

const whose = (who: string): Partial<CaseSeen> => (pronoun.test(who) ? { ofShown: true } : { ofSomebody: true });
