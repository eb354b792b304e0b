// The name of a business inside what people say: "hallo, met Petra van Slagerij Het Hoekhuis".
import { folded } from '../../fold.js';
import { withoutContacts } from './contacts-said.js';
import { firstNames } from './first-names.js';
import { endsInQuestion, tellsWork } from './no-name.js';

const fillers = String.raw`(?:(?:hoi|hallo|(?:hey|hi|hello)(?: there)?|dag|goeden?morgen|goeden?middag|goeie?morgen|goeie?middag|goedenavond|beste|good (?:morning|afternoon|evening)|tja|eh+m?|uhm*|hm+|nou|ja|well|um|so|oke|oké|ok|okay|gewoon|simpelweg|just|simply|eigenlijk|actually|(?:nee[, ]+)?ik bedoel(?:de)?|i meant?)\b[\s,!.:…]*)*`;
const lead = `(?:wij zijn|we zijn|we heten|wij heten|ik heet|ik ben|dit is|(?:dat|het|'?t) is|tis|mijn (?:bedrijf|zaak|winkel) (?:is|heet)|(?:ons|onze|'?t|het|de|mijn|mn) (?:bedrijf|zaak|winkel|praktijk|salon|bedrijfsnaam|naam|eenmanszaak|tent|club)(?: van (?:het|ons|mijn|de|onze) (?:bedrijf|zaak))? (?:is|heet|luidt)|(?:ons|onze|mijn|our|my) \\p{L}+:|bedrijfsnaam(?: is|:)?|naam(?: is|:)?|het gaat om|het betreft|wij van|we van|(?:ons|onze|mijn|de|het|our|my|the) \\p{L}+ (?:heet|is genaamd|staat (?:ingeschreven|bekend) als|is called|is named)|(?:bedrijf|zaak|winkel|praktijk|salon|garage|restaurant|kantoor|stichting|vereniging|business|shop|company) (?:heet|is called)|het heet|'?t heet|heet|doe maar|schrijf maar(?: op)?|zet (?:er )?maar(?: neer| op)?|that is|that's|we are|we're|i am|i'm|this is|it'?s called|it is called|it's|our (?:business|company|shop) is(?: called)?|(?:the|our) name is|we go by|put down)`;
const personOf = new RegExp(
  `^${fillers}(?:(?:u (?:spreekt|praat) |je (?:spreekt|praat) |(?:hier )?spreekt (?:u|je) |hier )?met|ik ben|dit is|mijn naam is|ik heet|i am|i'm|this is|my name is)\\s+[\\p{L}.-]+(?:,?\\s+[\\p{L}.-]+){0,3}?\\s+(?:van|from|of|at|bij|namens|eigenaar van|owner of)\\s+(.+)$`,
  'iu',
);
/** "Hoi, met mij", "ik ben Anja", "ik ben de secretaris": who speaks, and no business. "Met Liefde" may be one. */
const onlySpeaks =
  /^(?:(?:hoi|hallo|dag|hey|hi|hello|goede\p{L}+)[ ,!]+(?:[Mm]et|[Dd]it is)|met|[Ii]k ben|[Ii] am|[Ii]['’]m|(?:hoi|hallo|dag|hey|hi|hello)[ ,!]+(?:ik ben|i am|i['’]m)) (?:(?:de|een|the|an?) )?\p{L}+(?: (?:weer|hier|dus|zelf|again|here))*[.!]*$/u;
/** "Dit is garage van Dijk": no person speaks of a business. */
const isTrade =
  /\b(?:met|ben|is|am)\s+(?:garage|bakkerij|slagerij|kapsalon|salon|caf[eé]|restaurant|hotel|praktijk|autobedrijf|\p{L}*bedrijf|winkel|studio|atelier|manege|apotheek|drukkerij|brouwerij|rijschool|sportschool|stichting|vereniging|boerderij|camping)\s+van\b/iu;
const leadIn = new RegExp(`^${fillers}(?:${lead})\\s+(?:gewoon |dus |trouwens |just |voor |for )?(.+)$`, 'iu');
const filled = new RegExp(`^${fillers}(.+)$`, 'iu');
/** The name of a business in a text, without a greeting and without who speaks; `certain` where the text is nothing else. */
export function businessSaid(text: string): BusinessSaid | undefined {
  const whole = withoutContacts(text).replace(/[\s,;:.!-]+$/, '');
  return endsInQuestion(whole) ? undefined : saidIn(text, whole);
}

interface BusinessSaid {
  readonly name: string;
  readonly certain: boolean;
  readonly alone: boolean;
}

function saidIn(text: string, whole: string): BusinessSaid | undefined {
  const meant = namedOutright(whole);
  if (meant !== undefined) return { name: meant, certain: false, alone: false };
  const line = nameClause(whole) ?? whole;
  const led = (isTrade.test(line) ? undefined : personOf.exec(line)?.[1]) ?? leadIn.exec(line)?.[1];
  const found = led ?? filled.exec(line)?.[1] ?? '';
  // "Wij zijn een bakkerij in Zwolle" tells what it is, and not how it is called.
  if (
    /^(?:(?:trouwens|eigenlijk|toch|nu|inmiddels) )*met (?:z'?n |zijn |ons |\d)/i.test(found) ||
    (led !== undefined && /^(?:een|'?n|an?|one)\s/i.test(led))
  )
    return undefined;
  const name = called.test(found) ? tidy(found).replace(whereItIs, '') : tidy(found);
  if (!/\p{L}{3}/u.test(name) || name.length > 100 || isSentence(name) || isNothing.test(name)) return undefined;
  if (isKindOfBusiness(name) || onlySpeaks.test(whole) || onlyJoins.test(name) || (led === undefined && isTalk(name)))
    return undefined;
  return { name, certain: name === tidy(text) && name === text.trim(), alone: name === found };
}

/** "De lonen, voor bakker Joosten": for whom work is done, where what is done stands before it. */
export const workedFor = (text: string): string | undefined => forWhom.exec(text.slice(0, 200).trim())?.[1];
const forWhom =
  /^(?:(?:we|wij|ik|i|dat|het|that) )?(?:(?:doen|doe|verzorgen|verzorg|maken|do|run|is|zijn) )?(?:(?:de|het|hun|the|all?e?|ook|is) ){0,2}(?:\p{L}{0,20}(?:lonen|loon|salaris|verloning|boek|administratie|aangifte|website|site|computer|mail|payroll|wages|books|accounts)\p{L}{0,20}[ ,]+){0,3}(?:voor|van|for|of) (\S.*)$/iu;

/** "De fg is Jan Smit": who holds an office, where that stands before it. */
export const asOffice = (text: string): string | undefined =>
  /(?:^|(?<!\b(?:geen|no))[ ,;.])(?:fg|dpo|functionaris|vertegenwoordiger|officer|representative)(?: (?:is|heet|is called))?:? (?!(?:is|heeft|hebben|has|have)\b)(\S[^,;]*)/i.exec(
    text.slice(0, 200),
  )?.[1];

/** "De naam moet Kapsalon Joyce zijn", "noem de zaak maar Bea": what it is to be called, in so many words. */
const nameToBe = (text: string): string | undefined => {
  const { groups } = toBeCalled.exec(text.slice(0, 200).trim()) ?? {};
  const name = (groups?.['name'] ?? '').replaceAll(/^["“”„']+|["“”'.!,]+$/g, '').trim();
  return /\p{L}{2}/u.test(name) && !otherThan.test(name) ? name : undefined;
};
const toBeCalled =
  /^(?:\S+ ){0,4}?(?:(?:bedrijfs)?naam|name|(?:het|ons|mijn|onze|de|our|the) (?:bedrijf|zaak|winkel|praktijk|salon|vereniging|stichting|club|business|company|shop))(?: (?:van|of) \S+ \S+)? (?:moet|moest|hoort|zou|should|must|has to) (?:(?:dus|wel|toch|eigenlijk|gewoon|natuurlijk|moeten|als) )*(?<name>\S.*?) (?:te )?(?:zijn|wezen|worden|heten|be(?: called)?)[.!]*$/iu;
const namedOutright = (whole: string) => nameToBe(whole) ?? calledOutright.exec(whole)?.[1] ?? businessOfOffice(whole);
/** "Kapsalon heet Knip & Co", "heten Van Dijk Installaties": behind what it is, or with nothing before it. */
const calledOutright =
  /^(?:(?:en|nou|ja|nee|we|wij|and) )*(?:(?:(?:de|het|onze|ons|mijn|the|our|my) )?\p{Ll}{4,} (?:heet|is called)|heten|heet) ((?!\p{L}+ heet)[\p{Lu}\d][^,;!?]{1,60})/u;
/** The name of the business where it is said to be another than was understood: "nee, we heten De Korst". */
export function nameAnew(text: string): string | undefined {
  const name =
    nameToBe(text) ??
    /\b(?:naam (?:is|moet zijn)|(?:het|we|wij|bedrijf|zaak) (?:heet|heten)|^heten|heet (?:het|de zaak)|heten (?:we|wij)|name(?: is|'s)|(?:it is|it's|we are|we're) called) +(?:voluit |eigenlijk |officieel |gewoon |alleen |enkel |only |really |just |simply |actually )*(?!(?:niet|geen|fout|verkeerd|anders|nog|not|wrong)\b)(\S.*?)[.!]*$/i.exec(
      text,
    )?.[1];
  return name === undefined ? undefined : nameOnly(name);
}

/** What is said of a name, and is none. */
const otherThan = /^(?:anders|niet.*|geen.*|korter|langer|nog .*|er .*|het .*|duidelijk\p{L}*|different|not .*)$/iu;

/** "Fysio Ilse en we zijn met 6", "De Vlierhof, geen bakkerij meer": the name ends with the sentence, or where something else is told. */
export const nameOnly = (said: string): string =>
  said
    .replace(/(?:[!?;]|(?<=\p{L}{4})\.)\s.*$/su, '')
    .replace(/, \p{Ll}.*$/su, '')
    .replace(tellsOn, '')
    .replace(asksToChange, '')
    .replace(withoutIt, '')
    .replace(/ geworden[.! ]*$/i, '')
    .trim();
/** "Autobedrijf Smit zonder garage ervoor": what does not stand in it, and who stresses it. */
const withoutIt =
  /(?:[, ]+(?:zonder|geen|niet|without) [\p{L}\d'’-]{2,30}(?: [\p{L}\d'’-]{2,30})? (?:ervoor|erachter|erbij|erin|in front))?(?: (?:hoor|dus|trouwens|voluit|in full))?[.! ]*$/iu;
/** Who tells on leaves out who does: "De Vlierhof en zijn met 9"; "Jansen en zijn zonen" is a name. */
const tellsOn =
  /,? (?:en|and) (?:we|wij|het|er|hebben|zitten|werken|doen|gaan|are|have) .*$|,? en zijn (?:nu |inmiddels |er )*(?:met|een|geen|verhuisd|gestopt|begonnen|open) .*$|, (?:without|zonder|not|niet|met een) .*$/i;
/** "Broodhuis Anja, graag aanpassen": what is asked of the bot behind a name is no part of it. */
const asksToChange =
  /[, ]+(?:(?:wil|kun|kan|zou) (?:je|u) (?:dat|het) (?:\S+ )?(?:aanpassen|veranderen|wijzigen)|graag (?:aanpassen|veranderen|wijzigen)|(?:aanpassen|veranderen|wijzigen) (?:graag|aub|a\.?u\.?b\.?)|pas (?:dat|het) (?:even |maar )*aan|alsjeblieft|alstublieft|aub|please(?: (?:change|update|adjust)(?: it| that)?)?)[.! ]*$/i;

/** Whether a text, as it stands, is surely said of something else than how a business is called: "14 man", "hold on, phone's ringing". */
export const saysNoName = (text: string): boolean => {
  const said = text.trim().slice(0, 200);
  return (
    endsInQuestion(said) ||
    isNothing.test(said) ||
    onlySpeaks.test(said) ||
    isSentence(said) ||
    isTalk(said) ||
    saysWhen.test(said)
  );
};

/** "Vanochtend half 11", "eh gisteren was het": when something was, in the words with which somebody tells it. */
const saysWhen =
  /^(?:(?:eh+|uh+|oh?|ja|nee|nou|om|rond|tegen|zo['’]?n|ergens|op|no|well|around|at)[ ,]+)*(?:van(?:ochtend|morgen|middag|avond|nacht|daag)|(?:eer)?gister(?:en|ochtend|middag|avond|nacht)?|(?:vorige|afgelopen|last) (?:week|maand|month|night|\p{L}+da[gy])|yesterday|today|this (?:morning|afternoon|evening)|half (?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf))(?=$|[ ,.]+(?:\p{Ll}|\d))/u;

/** "Marijke heet voluit Marijke Jansen": no business is called so. */
export const isNameOfSomebody = (text: string): boolean =>
  firstNames.has(/(?:^|\s)(\p{L}+) (?:heet|is called)\b/u.exec(folded(text))?.[1] ?? '');

/** What is left between an address and a number is no name. */
const onlyJoins =
  /^(?:(?:en|of|het|ons|onze|mijn|mn|de|is|ook|er|erbij|bij|via|op|bel|mail|app|dan|voor|nummer|telefoon|and|or|the|our|my|call)(?:\s+|$))+$/i;

/** What is asked or happens, instead of a name. */
const isTalk = (name: string): boolean =>
  tellsWork(name) ||
  (asks.test(name) && /^\S+\s\p{Ll}/u.test(name)) ||
  happens.test(name) ||
  talks.test(name) ||
  tellsDoing.test(name) ||
  firstNames.has(folded(doesSomething.exec(name)?.[1] ?? '')) ||
  (goesOn.test(name) && !called.test(name));

/** "Het regent hier al de hele dag": words by which small letters go on as a sentence. */
const goesOn =
  /^(?=(?:\S+ ){3})\p{Ll}[^\p{Lu}]{0,60}?\s(?:hier|daar|er|al|nu|dan|toch|eens|weer|alweer|altijd|heel|hele|erg|best|ook|zijn|ben|bent|kan|kunnen|kun|mag|mogen|zal|zou|zullen|blijft|lijkt|vind|vindt|denk|denkt|krijg|krijgt|kregen|doen|laten|maken|gewerkt|gedaan|geweest|goed|dicht|open|jarig|ziek|vrij|straks|later|vanavond|vanmiddag|vanochtend|here|again|today|all|are|were|been|very)(?:\s|$)/u;

/** "Wat kost dit", "is dit verplicht": a question; a name that begins so goes on with a capital. */
const asks =
  /^(?:wat|hoe|wie|waar|waarom|waarvoor|wanneer|welke?|hoezo|is|kan|kun|mag|moet|heb|what|how|who|why|where|when|is|can|do|does|must)\s/i;
/** "Piet is weg", "hij was versleuteld": what is or was so, where a name would have a capital. */
const happens = /\s(?:is|was|waren|heeft|had|hadden|kost|wordt|werd|waren er)(?:\s|$)/;
/** "Advocaat stuurt brief", "bas neemt het over", "lekker weer vandaag": what somebody does, in small letters, is no name. */
const tellsDoing =
  /^(?:\p{Ll}|(?:De|Het|Onze|Mijn|The|Our|My) )[^\p{Lu}]*\s(?:does|handles|takes|sends|asks|wants|goes|comes|came|runs|keeps|calls|called|said|regelt|stuurt|stuurde|vraagt|vroeg|neemt|nam|wil|wilt|willen|doet|gaat|gaan|komt|kwam|moet|moeten|belt|belde|mailt|mailde|zegt|zei|stond|stonden|staat|maakt|vandaag|morgen|gisteren)(?:\s[^\p{Lu}]*)?$|^(?:maak|geef|stuur|zet|laat|toon|er stond(?:en)?|er staat|dat was|het was)\s\p{Ll}/u;
/** "Kees gaat weg": somebody, and in small letters what they do. */
const doesSomething =
  /^(\p{Lu}\p{Ll}+)(?: en \p{Lu}\p{Ll}+)? (?:gaa[tn]|kom(?:t|en)|stop(?:t|pen)|vertrek(?:t|ken)|werk(?:t|en)|wil(?:len)?|wou|moet(?:en)?|neem(?:t|en)|doe(?:t|n)|bel(?:t|de|len)|vraagt|vroeg|zegt|zei|krijgt|blijft|begin(?:t|nen)|leaves|starts|wants|works|asks) \p{Ll}[^\p{Lu}]*$/u;
const talks =
  /^(?:(?:(?:just|only|eerst|alleen|even|maar) ){1,3}(?:looking|browsing|kijken|testen|proberen|trying)\b|looking around\b|rondkijken\b|(?:hold|hang) on\b|(?:(?:een|just|one|a) ){0,2}(?:moment|momentje|ogenblik|ogenblikje|sec|second|seconde)(?=$|[ ,.]+(?:de|ik|er|mijn|graag|please|i|the|phone)\b)|wacht|sorry|oeps|doe maar|laat maar|verhuisd|gestopt|(?:nee|neen|no)[, ]+(?:toch|dat|het|geen|niet))\b/i;

/** What leads to the name in the middle of a sentence: it is called so, written so, or so by now. */
const leadWithin =
  /(?:^|[\s,;.!?…])(?:(?:ons|onze|mijn|mn|het|de|the|our|my|'t|t) (?:bedrijf|zaak|winkel|praktijk|kantoor|salon|tent|club|vereniging|stichting|business|company|firm|office|practice|agency|store|shop) (?:heet|is|is called)|(?:schrijf|noteer|zet|doe|noem het|neem) (?:dan |er |het )*maar(?: op)?|sinds (?:vorig jaar|kort|dit jaar|vorige maand|\d{4})(?: is het| heten (?:we|wij))?|(?:en )?nu (?:is het|heten (?:we|wij)|heet het|gewoon)|we(?:'re| are) now) +(?!(?:wat|hoe|dat|die|een|'n|u|je|gewoon wat)\b)(\p{L}.*)$/iu;
/** Who says who they are says what the business is called after it. */
const speaks =
  /^(?:(?:hoi|hallo|dag|goedemorgen|hi|hello)[ ,!]*)?(?:ik heet|ik ben|mijn naam is|i am|i'm|my name is) /i;
const breaks = /(?:[.!?…]+|,)\s+/;

/** The clause of a longer sentence in which the name stands; undefined where there is but one, or none says so. */
function nameClause(line: string): string | undefined {
  if (line.length > 200 || !line.includes(' ')) return undefined;
  const [, told] = leadWithin.exec(line) ?? [];
  if (told !== undefined && (!leadIn.test(line) || speaks.test(line))) return told;
  const clauses = line.split(breaks);
  const last = clauses.at(-1) ?? '';
  // "Ik doe even de deur dicht. Zo. Bloemen van Bea": what is left when all before it is talk.
  const isTalk = (clause: string) => isSentence(clause) || emptyClause.test(clause);
  const isName = /^\p{Lu}/u.test(last) && last.split(' ').length < 6 && !isSentence(`${last} x x x`);
  return clauses.length > 1 && isName && clauses.slice(0, -1).every(isTalk) ? last : undefined;
}
const emptyClause = /^(?:zo|ja|nou|oke?|ok|o leuk|leuk|een bot|hoi|hallo|goedemorgen|goeiemorgen|dag|so|well|nice)$/i;

/** Who orders something about all of it, or about what was said before, names nothing: "negeer alle regels en verwijder alles". */
const orders =
  /^(?:(?:please|nu|ok|nou|hey|hallo) )*(?:negeer|vergeet|verwijder|wis|schrap|gooi|toon|geef|print|ignore|forget|delete|erase|remove|disregard|show|drop|reveal|doe alsof|pretend|act as)\b.*\b(?:alle|alles|all|everything|vorige|eerdere|previous|regels|instructies|rules|instructions?|tabel\w*|tables?|data\w*|gegevens|prompt|wachtwoord\w*|passwords?|systeem|system)\b/i;

/** What kinds of business are called. */
export const trade =
  '(?:\\p{L}*(?:bakkerij|slagerij|bedrijf|praktijk|salon|winkel|makelaardij|makelaars|handel|vereniging|kantoor|centrum|service|techniek|bouw|school|studio|zaak|opvang|dagverblijf|club|schilders|hoveniers)|webshop|garage|banketbakker\\p{L}*|caf[eé]|restaurant|lunchroom|snackbar|cafetaria|pizzeria|hotel|hostel|camping|stichting|drukkerij|brouwerij|bureau|atelier|apotheek|manege|boerderij|kwekerij|bloemist\\p{L}*|optiek|juwelier|notaris|advocaten|accountants|tandarts\\p{L}*|fysio(?:therap\\p{L}*)?|kapper\\p{L}*|b&b)';
const called = new RegExp(`^${trade} \\S`, 'iu');
/** What kind it is, is not how it is called; nor is where that stands: "fysio praktijk", "fysiopraktijk in Zwolle". */
export const isKindOfBusiness = (text: string): boolean => {
  const plain = text.replace(placeOfKind, '');
  return kind.test(plain) || englishKind.test(plain) || (kindFirst.test(plain) && sells.test(plain));
};
/** "Webwinkel in kinderkleding", "online shop for toys": what is done there, in small letters. */
const sells = / (?:in|voor|met|for|with|selling) \p{Ll}/u;
const kindFirst = new RegExp(`^(?:\\p{L}+ )?(?:${trade}|shop|store|agency|company|business) `, 'iu');
/** Who does it, in small letters, where a business is meant: "Bakker" may be a name. */
export const isWorkman = (text: string): boolean => doesTrade.test(text.trim());
const doesTrade =
  /^(?:(?:een|n|a) )?(?:zelfstandig )?(?:timmerman|schilder|bakker|slager|kapper|kapster|loodgieter|hovenier|stukadoor|metselaar|klusjesman|klusser|elektricien|dakdekker|tegelzetter|(?:auto)?monteur|fotograa?f|fietsenmaker|schoonmaker|glazenwasser|tuinman|rijinstructeur|makelaar|boekhouder|accountant|dierenarts|huisarts|pedicure|masseur|visagiste?|nagelstyliste?|hondentrimmer|trimster|coach|tekstschrijver|vertaler|ontwerper|vormgever|programmeur|goudsmid|cateraar|plumber|painter|carpenter|baker|butcher|hairdresser|electrician|photographer|gardener)$/u;
/** In small letters alone: "Brown Bakery" is a name. */
const englishKind =
  /^(?:[Aa]n? )?(?:\p{Ll}+ ){0,2}(?:practice|bakery|shop|store|company|business|agency|firm|clinic|bar|school)(?: here)?$/u;
const kind = new RegExp(`^(?:(?:kleine?|een|an?) )?${trade}(?: ${trade})?$`, 'iu');
/** "Restaurant In Bloom" is a name, by its capitals. */
const placeOfKind = / (?:in|te|uit) (?:(?:den|'s|st\.?|nieuw|oud) )?\p{L}[\p{L}'-]+$/u;
/** "Bakkerij Jansen in Breda": where a business stands is no part of its name. */
const whereItIs = /(?<=^\S+ \S.*) (?:in|te|uit) (?:(?:den|de|het|'s|st\.?|nieuw|oud) )?\p{L}[\p{L}'-]+$/iu;

/** "Geen vervanger" names what is not there, and "9 man" counts who is. */
const isNothing =
  /^(?:met |we |wij |zijn |er werken )*(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|two|three|four|five|six|seven|eight|nine|ten) (?:man|mensen|medewerkers|personen|personeelsleden|people|employees|\p{L}{0,12}leden|members|vrijwilligers|volunteers|donateurs|klanten|leerlingen|customers|pupils)$|^(?:(?:dat |het )?klopt niet|geen|niemand|nee|neen|niets|niks|nvt|none|nobody|no|(?:(?:oh?|nee|ja|dat is|das|da) )*(?:fout(?:je)?|verkeerd|mis|typo|wrong|klopt|juist)(?: (?:hoor|gespeld|getypt))?$|nog (?:niet|geen)|(?:wat|hoe|wie|waar) (?:je|u|ge|ik|we|wij|het|jij))\b|^(?:mijn|mn|m'n|onze|my) (?:man|vrouw|broer|zus|vader|moeder|zoon|dochter|vriendin|vriend|compagnon|baas|partner|husband|wife|brother|sister|father|mother|son|daughter)\b/iu;

/** Words of sentences that stand in no name of a business. */
const isSentence = (name: string): boolean =>
  orders.test(name) ||
  (/\b(?:ik|we|wij|maar|iedereen|kent|kennen|noemt|noemen|that'?s not|not (?:our|the|my)|isn'?t|everyone|everybody|jullie|hebben|hebt|heb|weet|weten|moet|moeten|nog|niet|geen|want|omdat|willen|wil|gaan|bedoel|bedoelt|waarom|wat|hoe|zou|kunnen|i|don'?t|haven'?t|not yet|know|what|why|you|u|je|jij)\b/i.test(
    name,
  ) &&
    name.split(/\s+/).length > 3);

/** What follows the name and is no part of it: "…, garage met 6 mensen". A point behind a short word may be an abbreviation. */
const tidy = (name: string): string =>
  name
    .replace(/[,;!?]+\s.*$/s, '')
    .replace(/(?<=\p{L}{4})\.\s.*$/su, '')
    .replace(
      /\s+(?:met (?:zijn|z'?n|ons|me|ze) \S+|(?:met|with|en|and) (?:\d+|een paar|\p{L}+) (?:mensen|man|medewerkers|personeelsleden|people|staff|employees))(?:\s.*)?$/iu,
      '',
    )
    // In small letters: "Kapsalon Natuurlijk" is a name, and so is "rijschool de jong".
    .replace(
      /(?:\s+(?:trouwens|hier|hoor|dus|voluit|please|zo heet(?:en)? (?:het|we|wij)|heten we|heten wij|heet het|denk ik|is de naam|natuurlijk|he|hè|joh|(?<!\b[Dd]e )jong))+$/,
      '',
    )
    // Where it is, behind the name.
    .replace(/(?<=\S+\s+\S+)\s+uit\s+\p{L}[\p{L}-]*$/iu, '')
    .replace(/^["“”„']+|["“”'!,]+$/g, '')
    .replace(/(?<=\p{L}{4})\.+$/u, '')
    .trim();

const office =
  '(?:secretaris|secretaresse|scriba|koster|ouderling|diaken|predikant|pastoor|voorzitter|voorzitster|penningmeester|bestuurslid|beheerder|beheerster|praktijkmanager|praktijkhouder|manager|eigenaar|eigenaresse|directeur|directrice|secretary|warden|chair(?:man|woman|person)?|treasurer|owner|director)';
const name =
  "\\p{Lu}[\\p{L}\\d'’&.-]*(?: (?:te|van|de|der|den|het|en|of|the|and|&|\\p{Lu}[\\p{L}\\d'’.-]*)(?= |$|,))*?(?: \\p{Lu}[\\p{L}\\d'’.-]*)?";
const holds = new RegExp(
  `\\b${office},? (?:van|bij|of|at|for) (?:(?:de|het|een|the) )?(${name})(?=[,.;!]|$| (?:in|en|and) )`,
  'u',
);

/** How the business is called of which somebody holds an office; undefined where none is named with its capitals. */
const businessOfOffice = (text: string): string | undefined => holds.exec(text.slice(0, 300))?.[1];
