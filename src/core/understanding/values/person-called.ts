// The name of somebody inside what people say: "mijn broer Dirk", "Bart doet dat".
import { toldAway } from './away-said.js';
import { isWrittenAsName } from './written-as-name.js';

const kin =
  'buurman|buurvrouw|schoonmoeder|schoonvader|man|vrouw|broer|broertje|zus|zusje|zuster|vader|moeder|pa|ma|zoon|dochter|partner|vriend|vriendin|collega|baas|chef|compagnon|boekhouder|boekhoudster|medewerker|medewerkster|assistent|assistente|schoonzoon|schoondochter|zwager|schoonzus|neef|nicht|oom|tante|voorzitter|penningmeester|secretaris|bestuurslid|manager|teamleider|directeur|directrice|eigenaar|eigenaresse|director|owner|waarnemer|invaller|stagiair|stagiaire|vrijwilliger|husband|wife|brother|sister|father|mother|son|daughter|friend|colleague|boss|accountant|co-?founder|medeoprichter|medevennoot';
const before =
  /^(?:(?:ja|(?:nee|neen|no)(?=[\s,]+(?:dat|dit|het|that|this|it)\s)|nou|[eu]h+m?|euh+|ach|oh?|tja|hm+|ik denk(?: dat)?|denk|waarschijnlijk|liefst|het liefst|well|probably|i think|i guess|doe maar|zet maar|neem maar|laten we|vraag maar aan|make it|let'?s say)[\s,]+)+/i;
const lead2 =
  /^(?:(?:dat|het|dit|da|this|that|it)\s+(?:is|wordt|doet|word|zal|regelt|word|will be|would be|does|is done by)\s+|(?:hij|zij|ze|he|she) heet\s+|(?:his|her|zijn|haar) (?:name|naam) is\s+)/i;
/** "Doet Kees": what somebody does stands before a name with its capital. */
const doesFirst = /^(?:[Dd]oet|[Rr]egelt|[Ww]ordt) (?=\p{Lu}\p{Ll})/u;
const related = new RegExp(
  `^(?:mijn|m'n|mn|m’n|me(?= (?:vrouw|man|zus|zusje|broer|broertje|vader|moeder|pa|ma|zoon|dochter|vriend|vriendin|compagnon|collega|wife|husband)\\b)|onze|ons|my|our|een|de|a)\\s+(?:(?:nieuwe|oudste|jongste|andere|goede|beste|new|other)\\s+)?(?:${kin}|business partner|vaste kracht|rechterhand|bedrijfsleid(?:er|ster)|kapster|invaller)\\b[\\s,:]*(.*)$`,
  'is',
);
/** "Mijn vrouw vervangt mij": somebody of whom no name is told. */
export const onlyRelated = (text: string): boolean =>
  text.length <= 80 &&
  relatedAlone.test(
    text
      .trim()
      .replace(/[.!,]+$/, '')
      .replace(ownWork, '')
      .replace(before, '')
      .replace(lead2, ''),
  );
/** "Ik doe zelf de privacy, mijn vrouw vervangt me": what who speaks does names nobody. */
const ownWork = /^(?:(?:ik|i) (?:doe|regel|do|handle)|privacy (?:doe|regel) ik)\b[^,;]{0,40}?(?:,| en| and) +/i;
const relatedAlone = new RegExp(
  String.raw`^(?:.{0,40}\b(?:doet|neemt|vervangt|valt|springt|is|does|takes) (?:dan |het |dat ){0,2})?(?:mijn|m'n|mn|m’n|onze|ons|my|our)\s+(?:\p{L}+ )??(?:${kin})(?:[ ,]+(?:die |dan |who ){0,2}(?:doet|neemt|vervangt|valt|springt|regelt|vangt|past|pakt|let|helpt|wordt|kan|zal|is (?:dan |ook )?(?:de |mijn |m'n |mn |onze )?(?:plaats)?vervang\p{L}*|does|takes|covers|fills|handles|will)\b.{0,40}| (?:dan|wel|hoor|denk ik|ook|zelf|het|dat|'t))?$`,
  'iu',
);
const ours = /^(?:mijn|m'n|mn|m’n|onze|ons|my|our)\s+(?=\p{L})/iu;
const mine = /^(?:mijn|m'n|mn|m’n|my)\s/i;
/** What somebody does, behind the name: "Bart doet dat soort dingen", "Sandra neemt dan waar". */
const doing =
  /[\s,]+(?:die |who |dan |meestal |altijd |ook |wel )*(?:doet|past|let|kijkt|springt|vangt|helpt|regelt|neemt|gaat|zorgt|is|wordt|pakt|houdt|beheert|kan|zal|valt|vervangt|weet|heeft|mag|moet|does|handles|takes|will|looks|runs|keeps|can|covers|fills|steps|stands)\b.*$/is;

const happensTo =
  /^\p{L}+ (?:is|was|wordt|werd|heeft|zijn) (?!(?:dat|het|die|de|mijn|mn|m'n|onze|my|our|er|verantwoordelijk|vervanger|privacy)\b)/u;

interface PersonSaid {
  readonly name: string;
  readonly certain: boolean;
}

/** The name of somebody, without how they are related: "mijn broer Dirk" is Dirk. Undefined where no name is left. */
export function personSaid(text: string): PersonSaid | undefined {
  const plain = text.trim().replace(/[.!,]+$/, '');
  // Who will not, who may, and one of two are not said.
  if (toldAway(plain) || /\?|\b(?:niet|geen|nooit|not|never|misschien|maybe|perhaps|of|or)\b/i.test(plain))
    return undefined;
  const bare = plain.replace(before, '').replace(lead2, '').replace(doesFirst, '').replace(before, '');
  const [, after] = related.exec(bare) ?? [];
  const owned = after ?? bare.replace(ours, '');
  // "Antwoord is gemaild" tells of a thing; who is "dat", or has a capital, is somebody.
  if (!/^\p{Lu}/u.test(owned) && happensTo.test(owned)) return undefined;
  // What is mine and is no relative is a thing, unless it has a name; "onze sander" works here.
  if (after === undefined && mine.test(bare) && !/^\p{Lu}/u.test(owned)) return undefined;
  const name = owned
    .replace(doing, '')
    // Somebody may be called Van der Wel.
    .replace(
      /(?<!\b(?:van|der|den|de|ter|ten))\s+(?:bij ons|van ons|hier|denk ik|dus|hoor|altijd|meestal|natuurlijk|wel|dan|zeker|i think|i guess|probably)$/,
      '',
    )
    .trim();
  if (name === '' || !/^\p{L}[\p{L}'’. -]*$/u.test(name) || name.split(/\s+/).length > 5) return undefined;
  if (wordsOfSentences.test(name) || isNobody(name)) return undefined;
  return { name, certain: after !== undefined || (name !== plain && (isWrittenAsName(name) || does.test(plain))) };
}

/** "Wibo doet dat": who is said to do it is somebody. */
const does = / (?:doet|neemt|regelt|houdt|zorgt|pakt|vervangt|does|takes|handles|keeps) /i;

/** Whether words name a thing, a department or some work: "loon doet de boekhouder" is of no Loon. */
export const isNobody = (name: string): boolean => isDepartment.test(name) || isWork.test(name) || isThing.test(name);
/** "De zaak is dicht" tells of no person. */
const isThing = /^(?:[Dd]e|[Hh]et|[Ee]en|[Tt]he|[Aa]n?) \p{Ll}/u;
/** "Onze administratie" is several people, or nobody. */
const isDepartment =
  /^(?:(?:de |het |the )?(?:naam|name)|administratie|boekhouding|kantoor|directie|personeelszaken|hr|balie|receptie|management|leiding|afdeling.*|bedrijf|zaak|team|office|board)$/i;
const isWork =
  /^(?:loon|lonen|salaris(?:sen|administratie)?|loonadministratie|facturen|facturatie|belasting(?:en|aangifte)?|boeken|(?:web)?sites?|webshop|nieuwsbrief|marketing|social media|ict?|it|computers?|automatisering|camera['’]?s?|alarm|beveiliging|kassa|planning|verzuim|inkoop|verkoop|mail|post|payroll|wages|invoices|taxes|bookkeeping|newsletter|security)$/i;
const wordsOfSentences =
  /(?:^|\s)(?:ik|we|wij|hij|zij|ze|dat|dit|het|die|er|iemand|niemand|iedereen|wie|wat|maar|want|i|he|she|they|it|who|somebody|someone|nobody|everybody)(?=\s|$)/i;
