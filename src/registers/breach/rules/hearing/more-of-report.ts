// What is told of a breach right after it was reported, as its report keeps it: how many people it is about, and which data.
import { folded } from '../../../../core/fold.js';
import { saidInstead } from '../../../../core/understanding/corrections/taken-back.js';
import { asksByOrder, beginsToAsk } from '../../../../core/understanding/talk/asks-in-general.js';
import { countAlone, countAnew, peopleTold } from '../../../../core/understanding/values/counted-again.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { isAnotherBreach } from './another.js';
import { factsIn } from './facts-told.js';
import { peoplePutRight } from './people-anew.js';

/** What the report holds of it already, with what was proposed since. */
export type KnownOfReport = Readonly<Record<string, unknown>>;

export interface MoreOfReport {
  readonly 'how-many'?: number;
  readonly 'which-data'?: string;
}

/** Whether this can be any of it at all: nothing is looked up for what cannot. */
export function mayBeOfReport(text: string): boolean {
  const words = wordsIn(text);
  if (text.length > longest || words.includes('?') || beginsToAsk(words) || asksByOrder(text)) return false;
  const plain = folded(text.trim());
  return !ofWork.test(plain) && !another.test(plain) && !hasTheirsWrong(text) && !isAnotherBreach(text);
}
/** Whose own data are wrong here asks for something, and was in no breach by that. */
export const hasTheirsWrong = (text: string): boolean => theirsWrong.test(folded(text));
const longest = 200;
/** What the business does or is, is of the register. */
const ofWork =
  /\b(?:bewaren|bewaar|noteren|noteer|gebruiken|gebruik|bijhouden|komen|komt|morgen|straks|volgende|tomorrow|next|coming|will|(?:hou|houd|houden)\b.*\bbij|werken|werkt|versturen|vragen|keep|store|collect|use|hire|employ|work)\b|^(?:(?:en|ja|and|nee|no) )*(?:wij|we|ik|i|onze|ons|our|bij ons)(?: \S+)? (?:zijn|ben|hebben|heb|doen|sturen|verkopen|are|am|have|do|send|sell)(?! (?:het |ze |them |it |net |just )?(?:na)?(?:geteld|counted))\b|^(?:een |an? )?(?:klant|customer|\S+ )?\S* (?:wil|wilt|wants|vraagt|asks) /;
const theirsWrong =
  /\b(?:haar|zijn|hun|his|her|their) [^,;.]{2,40}\b(?:(?:klopt|kloppen|deugt) niet|(?:staat|staan|is|zijn|are) [^,;.]{0,20}?(?:verkeerd|fout|onjuist|wrong|incorrect)|(?:doesnt|does not) match)\b/;
/** What went wrong is another one, or was told already. */
const another =
  /\b(?:gestolen|gejat|kwijt\w*|verloren|gehackt|gelekt|ingebroken|weer (?:mis|raak|fout)|gestuurd|verstuurd|gemaild|stolen|sent|mailed|lost|hacked|leaked|broke into)\b/;

/** What a text tells of it; undefined where it tells neither. */
export function moreOfReport(text: string, known: KnownOfReport): MoreOfReport | undefined {
  if (!mayBeOfReport(text)) return undefined;
  const people = countIn(text, known['how-many']) ?? countIn(text.replace(behindWhy, ''), known['how-many']);
  const data = namesData(text) ? dataIn(text, known['which-data']) : undefined;
  if (people === undefined && data === undefined) return undefined;
  return { ...(people !== undefined && { 'how-many': people }), ...(data !== undefined && { 'which-data': data }) };
}

/** "64 adressen" counts, and names no data beside that; what was in it is data, whatever it is called. */
const namesData = (text: string): boolean =>
  heldIn.test(text.trim()) ||
  (!text.split(/(?<=[.!?])\s+/).some(tellsDeed) &&
    factsIn(text.replace(behindWhy, '').replace(counted, ' '))['data'] !== undefined);
/** "Een moeder zegt dat ze de foto's verwijderd heeft": what somebody did with it, or says of it, names no data. */
const tellsDeed = (sentence: string): boolean => didWithIt.test(sentence) || saysOfIt.test(sentence);
const done =
  '(?:verwijderd|gewist|weggegooid|gezien|gelezen|geopend|bekeken|doorgestuurd|gedeeld|opgeslagen|bewaard|gekopieerd|gedownload|gemaakt|gevraagd|gebeld|geappt|gereageerd|teruggestuurd|teruggegeven|teruggebracht|opgehaald|versnipperd|verbrand|deleted|wiped|seen|read|opened|forwarded|shared|saved|copied|downloaded|taken|called|returned|shredded)';
const has = '(?:heeft|hebben|heb|hebt|had|hadden|has|have)';
const didWithIt = new RegExp(String.raw`\b${has} (?:\S+ ){0,8}?${done}\b|\b${done} ${has}\b`, 'i');
const saysOfIt =
  /\b(?:zegt|zei|zeggen|zeiden|beweert|belooft|beloofde|belde|belt|appte?|mailde|vroeg|vraagt|says|said|claims|promised|called|texted|asked)\b(?: \S+){0,4}? (?:dat|of|that|whether|if)\b/i;
const behindWhy = /[, ]+(?:want|omdat|doordat|because|since|as) .*$/i;
const counted =
  /\b\d+ (?:\p{L}*adressen|namen|nummers|accounts?|records?|dossiers?|e?-?mails?|addresses|names|files)\b(?=[^:]*$)/iu;
/** "In die mailbox zaten vertaalde diploma's", "daarop stonden de loonstroken". */
const heldIn =
  /^(?:(?:o ja|oh|en|and|ja|nou|yes)[, ]+)*(?:daar(?:in|op)|(?:in|op|inside|on) (?:die|dat|deze|dit|that|this|those|zijn|haar|her|his|onze?|our) (?!\S*register)(?:\S+ ){1,2}?(?=zat|zit|stond|sta|lag|lig|was|were|is|are))\s*(?:zat|zaten|zit|zitten|stond|stonden|staat|staan|lag|lagen|liggen|was|were|is|are)\s+(?:(?:ook|er|nog|alleen|vooral|also|only)\s+)*(?=\p{L})/iu;

const inside =
  /^(?:(?:o ja|oh|en|and|ja)[, ]+)*(?:in|op|on|inside) (?:de|het|the) \S+ (?:zat|zaten|stond|stonden|was|were) (?:(?:ook|nog|also) )*/i;

/** A number that counts people, and one alone; of one in the place of another only that. */
function countIn(text: string, known: unknown): number | undefined {
  const { now, old } = peoplePutRight(text) ?? {};
  // A number that was never told is not put right.
  if (old !== undefined && known !== undefined && old !== known) return undefined;
  const right = now ?? countAnew(text)?.count ?? turnedIn(text);
  if (right !== undefined) return right;
  if (reacts.test(folded(text))) return undefined;
  const { people } = factsIn(text);
  const said = countAlone(text) ?? (typeof people === 'number' ? people : undefined) ?? peopleTold(text);
  // "Een gast heeft gebeld" counts nobody.
  return said === 1 && known !== undefined ? undefined : said;
}

/** "Twee ouders zijn boos", "een gast heeft gebeld": how many reacted is not how many it is about. */
const reacts =
  /\b(?:een|twee|drie|vier|vijf|paar|\d{1,3}|two|three|four|a few) (?:andere |boze |other )?\p{L}+ (?:(?:zijn|waren|is|was|are|were) (?:er |nu |heel |erg |echt |very |really )*(?:boos|kwaad|ongerust|bezorgd|geschrokken|angry|upset|worried)|(?:hebben|heeft|have|has) (?:er |al |ook |net |nu |already )*(?:gebeld|gemaild|geappt|gereageerd|geklaagd|gewist|verwijderd|called|complained|reacted|deleted)|(?:belden?|mailden?|appten?|reageerden?|klaagden?|bellen|mailen|klagen|complained|called|reacted)\b)/u;

/** "Its 32 guests not 23, i misread": one number, and another that it is not, wherever that stands. */
function turnedIn(text: string): number | undefined {
  const instead = saidInstead(text);
  const count = instead === undefined ? undefined : (countAlone(instead) ?? peopleTold(instead));
  if (count !== undefined) return count;
  const [first = '', ...more] = folded(text).split(/[,;.] */);
  return more.length > 0 && onlyWhy.test(more.join(' ').trim()) ? peoplePutRight(first)?.now : undefined;
}
const onlyWhy =
  /^(?:(?:ik|i|had|heb|sorry|het|dat|was|ze|even|net|eerst) )*(?:(?:mis|ver)?(?:read|gelezen|teld|las|keek|keken|zag|gekeken|getypt|typte|counted|typed)|miscounted|mistyped|typo|tikfout|typfout|foutje|vergissing|my bad|mistake|verkeerd)(?: (?:het|them|it|verkeerd|wrong|fout|me|mij|van me|mis))*$/;

/** The words that name the data, without the clause that counts, and behind what was told of them before. */
function dataIn(text: string, before: unknown): string {
  const sentences = text.trim().split(/(?<=[.!?])\s+/);
  const told = sentences.filter((one) => factsIn(one)['data'] !== undefined).join(' ') || text.trim();
  const [, behind] = /^[^,;:]*\d[^,;:]*?(?:[,;:]\s*|\s(?:met|with)\s)(\D.*)$/s.exec(told) ?? [];
  const named = behind !== undefined && factsIn(behind)['data'] !== undefined ? behind : told;
  const data = named
    .replace(heldIn, '')
    .replace(inside, '')
    .replace(behindWhy, '')
    .replace(leading, '')
    .replace(/[\s.!]+$/, '')
    .replace(/ (?:er ?)?(?:bij|op|in)$/i, '');
  return typeof before === 'string' && before !== '' && !before.includes(data) ? `${before}, ${data}` : data;
}
const leading =
  /^(?:(?:o ja|oja|oh|en|and|ja|yes|er|het|dat|it|there|stonden|stond|staan|staat|zaten|zat|waren|was|were|had|ging|om|with|met|ook|also|alleen|only|just|vooral)[, ]+)+/i;
