// Yes, no and "I do not know" as people say them.
import { remembered } from '../../remembered.js';
import { asSpelt } from '../spelt.js';
import { listed, wordsIn } from '../words.js';
import { numberNamed } from './spelled-numbers.js';

const yesWords =
  listed(`ja jawel jazeker jazekers jaa jaaa jep jup yep yup yes yeah yess jaja jahoor jaha zeker zekers uiteraard natuurlijk tuurlijk
  allicht logisch vanzelfsprekend vanzelf obviously absoluut inderdaad wel klopt klopte helaas definitely sure certainly indeed correct right ok oke okee okay akkoord
  prima doe goed`);
const busy = listed('bezig momentje moment ogenblikje ogenblik seconde secondje busy');
/** These say yes wherever they stand; the others only where nothing says no. */
const plainYes = listed('ja jawel jazeker jazekers jaa jaaa jep jup yep yup yes yeah yess jaja jahoor jaha');
const noWords =
  listed(`nee neen neej neeh neeje neuh neu nah nop nope noppes no niet nie nie geen gene gin nooit niemand nobody niks niets nix nergens not
  never none nothing nowhere`);
const plainNo = listed('nee neen neej neeh neeje neuh neu nah nop nope no');
/** Around yes and no, changing neither. */
const around =
  listed(`hoor dat dit die het er wij we ik heb hebben hebt doen doe is zijn was wordt worden echt eigenlijk gewoon
  nu nog ook wel zo dus daar hier van aan al eens dan maar bij ons mij uit voor zeker zelf natuurlijk hele helemaal toch
  absoluut een he joh ben je gek mee en gelukkig meer verder klopt precies heel helaas in ieder geval volgens
  the we i do have has it that is are at all yet of course that's thats correct right so far really one any`);

interface Said {
  readonly yes: boolean;
  readonly certain: boolean;
}

/** Yes or no, when a text says so; `certain` when it says nothing else. */
export const yesOrNo: (text: string) => Said | undefined = remembered(32, (text) => {
  // "Jaaaa", "neeee".
  const said = asSpelt(wordsIn(text).map((word) => word.replaceAll(/(.)\1{2,}/g, '$1$1')));
  const words = said.slice(said.findIndex((word) => !hesitates.test(word)));
  if (saysUnknown(text)) return undefined;
  if (words.length === 0 || words.includes('?')) return undefined;
  // "Nee bezig nu" and "ja momentje" are of somebody who answers nothing yet.
  if (words.length <= 5 && words.some((word) => busy.has(word))) return undefined;
  if (countsAgain.test(words.join(' ')) || countsToo.test(said.join(' '))) return undefined;
  if (seldomYes.test(words.join(' '))) return { yes: true, certain: true };
  if (words.some((word) => plainYes.has(word) || plainNo.has(word))) return plainly(words);
  if (saysHowOften(words)) return { yes: true, certain: false };
  const no = words.filter((word) => noWords.has(word));
  if (!words.every((word) => yesWords.has(word) || noWords.has(word) || around.has(word))) return sortOf(words, no);
  if (no.length > 0) return { yes: false, certain: no.length === 1 };
  if (words.length < 5 && words.some((word) => /^(?:doe|doen|heb|hebben)$/.test(word)))
    return { yes: true, certain: false };
  return words.some((word) => yesWords.has(word)) ? { yes: true, certain: true } : undefined;
});

/** "Zelden, maar ja", "tja, heel soms ja": how seldom it is, it is so. */
const seldomYes =
  /^(?:(?:tja|nou|mwah|ach|nja|well) )*(?:(?:heel|bijna|wel|maar|very|hardly) )?(?:soms|zelden|sporadisch|af en toe|nauwelijks|niet vaak|een enkele keer|hooguit|1 keer per jaar|sometimes|rarely|seldom|occasionally|now and then|not often)(?: (?:maar|but|wel|maar wel))? (?:ja|jawel|yes)\b(?! (?:nee|niet|geen|maar|but|no|not))/;

/** Who hesitates first says nothing with that. */
const hesitates = /^(?:uh+m*|eh+m*|um+|hm+|mm+|oh?|ah)$/;

/** With the word itself first or last; "ja, nee" and "nee, wel een deurbel" say two things. */
function plainly(words: readonly string[]): Said | undefined {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const saysYes = words.some((word) => plainYes.has(word));
  const saysNo = words.some((word) => plainNo.has(word));
  if (saysYes && saysNo) return undefined;
  if (saysNo && /\btoch wel$/.test(words.join(' '))) return { yes: true, certain: false };
  if (saysNo) return plainNo.has(first) || plainNo.has(last) ? { yes: false, certain: !mayTurn(words) } : undefined;
  if (plainYes.has(first)) return yesFirst(words.join(' '));
  const denies = words.some((word) => noWords.has(word));
  if (denies) return undefined;
  if (plainYes.has(last)) return { yes: true, certain: true };
  return words.length < 6 ? { yes: true, certain: false } : undefined;
}

const yesFirst = (whole: string): Said =>
  noMore.test(whole) || yesOfNo.test(whole)
    ? { yes: false, certain: false }
    : { yes: true, certain: !onCondition.test(whole) };

/** "Ja, maar alleen als de ouders het goed vinden" may well be said of a rule: it is asked back. */
const onCondition = /\b(?:(?:alleen|enkel|only) (?:als|wanneer|if|when)|mits|tenzij|provided|unless)\b/;

/** "O nee 260, er zaten ook oude in": another number than was said before, and no answer to what is asked now. */
const countsAgain =
  /^(?:nee|neen|no|nope) (?:(?:toch|wacht|het|dat|er|dit|waren|zijn|was|is|we|eigenlijk|ongeveer|bijna|eerder|sorry|it|there|were|about|actually) ){0,5}\d+(?! (?:jaar|jaren|maand(?:en)?|we(?:ek|ken)|dag(?:en)?|u(?:ur|ren)|keer|x|geleden|years?|months?|weeks?|days?|hours?|times?)\b)/;

/** "Oh ja het waren er trouwens 140": what somebody remembers, and no yes to what is asked. */
const countsToo =
  /^oh? ja (?:het (?:waren|zijn|was|ging|gaat)|er waren|it was|there were) (?:(?:er|om|trouwens|overigens|wel|ongeveer|zo|n|about|around) ){0,4}\d+\b/;

/** "Nee klopt niet, de planner heet Autoflex": what was said before is wrong, and nothing that is asked is denied. */
export const saysOtherWrong = (text: string): boolean => saysWrong.test(wordsIn(text).join(' '));
const saysWrong =
  /^(?:(?:nee|neen|no) )+(?:(?:dat|dit|het|that|this|it|thats|is) )*(?:klopt (?:toch |echt )?niet|is (?:fout|verkeerd)|wrong|not right)(?: \S+){3}/;

/** Behind a no these may make a yes of it. */
const turnsNo = listed('wel jawel wacht behalve tenzij maar except unless wait but');
/** "Nee, alleen een lijstje", "nee alleen bij de voordeur" may well be a yes. */
const onlyThat =
  /\b(?:alleen|enkel|only|just) (?:bij|in|aan|op|boven|achter|onder|voor|tijdens|buiten|binnen|at|on|above|behind|during|outside|inside)\b|\b(?:alleen|only|just) (?:(?:maar|nog|een|wat|de|hun|a|some|their) ){0,2}(?:\p{L}*lijst\p{L}*|namen|telefoonnummers?|nummers|mailadres\p{L}*|visitekaartjes?|list|names|numbers|addresses)\b/u;
const mayTurn = (words: readonly string[]): boolean =>
  words.some((word) => turnsNo.has(word)) || onlyThat.test(words.join(' '));
/** Behind a yes these make a no of it. */
const noMore =
  /\b(?:niet meer|geen meer|vroeger|destijds|ooit|gestopt|opgedoekt|weggehaald|tot (?:vorige?|voor kort|gisteren|kort geleden)|no longer|not any ?more|used to|until)\b/;

/** "Ja, geen leveranciers" and "ja precies, die heb ik niet" say yes to a no. */
const yesOfNo =
  /^\S+ (?:(?:hoor|dus|klopt|precies|inderdaad|oke?|joh|right|indeed) )*(?:(?:geen|no) (?!probleem|punt|bezwaar|idee|zorgen|problem|worries|doubt)\S+|(?:niemand|niks|niets|nooit|none|nobody|nothing|never)\b)|\b(?:die|dat|ze|het|er|those|that|it) (?:\S+ ){1,3}(?:niet|geen|not)$/;

const some = listed(
  'soms weleens regelmatig elke iedere elk ieder vaak meestal dagelijks wekelijks maandelijks altijd constant continu doorlopend geregeld sometimes often weekly daily always constantly monthly every',
);
const having = listed(
  'heb hebben hangt hangen staat staan gebruik gebruiken doen maken sturen verkopen have use send got eentje tweetal paar',
);
/** What somebody will not do, or does no more, told without a no. */
const refuses =
  /\b(?:gestopt|opgehouden|opgedoekt|afgeschaft|afgezegd|opgezegd|weggehaald|weggedaan|stopgezet|(?:eraf|eruit|er af|er uit|offline|uit de lucht) (?:gehaald|gegooid|gesloopt)|uitgezet|in de maak|tot (?:vorige?|voor kort|kort geleden)|until (?:last|recently)|pas (?:in|vanaf|volgend|volgende|straks|over)|nog niet (?:live|klaar|af)|n v t|nvt|not applicable|taken down|in the making|verleden tijd|blijf (?:me|mij) (?:daar)?(?:weg|af)|laat (?:me|mij) daar|moet ik (?:er )?n(?:ie)?ks van|heb ik een hekel aan|begin(?:nen)? (?:ik|we|wij) n|stopped|gave up|given up|quit (?:that|doing)|got rid of|keep away|used to|used not)\b/;
const twice = /\b(?:niet|nooit|not) (?:niet|niks|niets|geen|nooit|niemand|nothing|none)\b/;
/** "Anders kan ik geen rekening sturen": it cannot be otherwise. */
const cannotElse = /^(?:ja )?(?:(?:anders|otherwise) (?!niet\b|nee\b|not\b)|how else\b|hoe anders\b)/;

/** "Altijd, chauffeurs zijn niet te krijgen": how often it is says yes, whatever the reason behind it denies. */
export const saysHowOften = ([first = '', ...behind]: readonly string[]): boolean =>
  some.has(first) && !behind.slice(0, 2).some((word) => noWords.has(word)) && !noMore.test(behind.join(' '));

/** "We hebben er twee hangen" says yes and "we hebben geen site" no, without the word: to be asked. */
function sortOf(words: readonly string[], no: readonly string[]): Said | undefined {
  const whole = words.join(' ');
  if (words.length > 14 || ofTheBot.test(whole)) return undefined;
  if (cannotElse.test(whole)) return { yes: true, certain: false };
  if (refuses.test(whole)) return no.length === 0 ? { yes: false, certain: false } : undefined;
  if (words.length > 12) return undefined;
  // "Niet alleen" and "waarom niet" deny nothing.
  const deniesNothing =
    /\b(?:niet (?:alleen|zo veel|zoveel|veel|vaak)|waarom niet|not (?:only|many|much|often))\b/.test(whole);
  if (no.length === 1) return deniesNothing ? undefined : { yes: false, certain: false };
  // "Nooit niet" and "niet niks" say one or the other.
  if (no.length > 1) return twice.test(whole) || words.includes('wel') ? undefined : { yes: false, certain: false };
  return happens(whole, words) ? { yes: true, certain: false } : undefined;
}

/** Whether it is so now and then, or there; "de bussen hebben gps" says what they have, and not that we do what is asked. */
const happens = (whole: string, words: readonly string[]): boolean =>
  !ofThings.test(whole) &&
  (/\b(?:af en toe|wel ?eens|nu en dan|een beetje|now and then|a bit|a little)\b/.test(whole) ||
    words.some((word) => yesWords.has(word)) ||
    (words.some((word) => some.has(word)) && elseIn(whole) === 0) ||
    (words.some((word) => having.has(word)) && elseIn(whole) <= (words.some((word) => makes.has(word)) ? 0 : 1)) ||
    /\ber (?:een|eentje|twee|drie|vier)\b/.test(whole));
/**
 * "We hebben een contract met Mailchimp getekend" and "we sturen elke vrijdag een aanbiedingenmail" tell of that: who has
 * something, or does it often, answers only where little else is said.
 */
const elseIn = (whole: string): number =>
  whole
    .replaceAll(/ (?:en|and|of|or) \S+/g, '')
    .split(' ')
    .filter(isOwnMatter).length;
const isOwnMatter = (word: string): boolean =>
  !having.has(word) &&
  !some.has(word) &&
  !times.has(word) &&
  !around.has(word) &&
  !articles.has(word) &&
  numberNamed(word) === undefined;
/** Who makes or sends something names what that is: it answers what is asked only where nothing else is said. */
const makes = listed('maken sturen verkopen send');
const times =
  listed(`dag dagen week weken maand maanden jaar jaren keer maal ochtend middag avond maandag dinsdag woensdag donderdag vrijdag zaterdag
  zondag weekend kwartaal zomer winter day week month year time times monday tuesday wednesday thursday friday saturday sunday`);
const articles = listed(
  'de het een n a an the our onze ons mijn van in op bij voor met aan om te to for with on of us',
);
const ofThings = /^(?:de|het|onze|alle|the|our|all) \p{L}+ (?:hebben|heeft|have|has) (?!er\b)/u;

/** What the bot does or does not do is said of nothing that is asked. */
const ofTheBot =
  /^(?:(?:maar|nou|ja|zeg|jeetje|pff+) )*(?:je|jij|u|jullie|you) (?:luistert?|luisteren|snapt?|snappen|begrijpt?|begrijpen|hoort|leest|verstaat|weet|don t (?:listen|understand|get)|are not listening)\b/;

const small =
  '(?:ik |we |wij |dus |toch |wel |k |me |het |dat |dit |t |da |er |hier |daar |nou |echt |even |nog |nu |zo |ook |gewoon |eigenlijk |eerlijk gezegd |helemaal |meer |precies |op dit moment |niet |nie |al |zelf |eens |effe |ff |eerst )*';
const unknownShapes: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:weet|wist|weten) ${small}(?:niet|nie)\b(?! (?:meer wie|alleen|of (?:dat|het|dit|t|da) (?:\w+ )?(?:mag|moet|kan|hoort)))`,
  ),
  new RegExp(String.raw`\b(?:weet|wist) ${small}(?:veel|lang niet)$`),
  /\b(?:geen|gn|gene) (?:flauw |enkel |blauw |goed )?(?:idee|benul|id|zicht op)\b/,
  /^(?:kweenie|kweetnie|kweetniet|kwini|weenie|wnie|wnt|gi|idk|dunno|beats me|no clue|no idea|not sure|not a clue|haven t (?:a clue|the foggiest))\b/,
  /\b(?:moet|ga|zal|wil|moeten|gaan) (?:ik |we )?(?:dat |dit |het |daar )?(?:eerst |even |nog |eens )*(?:navragen|nakijken|nagaan|uitzoeken|opzoeken|checken|vragen|overleggen|bekijken|nazien|kijken)\b/,
  /\b(?:moet|ga|zal) (?:ik )?(?:dat |dit |het )?(?:eerst |even |nog |eens )*(?:aan|bij|met) .{1,40}(?:vragen|navragen|overleggen|checken)$/,
  /(?<!\b(?:laten|laat|laten we|register|activiteiten|leveranciers|alles|[vldr]-?\d{1,4}) )\b(?:navragen|nakijken|uitzoeken|opzoeken)\b(?! (?:door|met|via|of) ).{0,20}$/,
  new RegExp(
    String.raw`\b(?:niet|nie|geen) ${small}(?:bij de hand|paraat|uit (?:mijn|mn|het) hoofd)\b|\buit (?:mijn|mn|het) hoofd (?:weet|niet)\b`,
  ),
  /\b(?:nog )?(?:niet|nooit|geen tel) (?:echt |eens |zo )?(?:over |bij )?(?:nagedacht|stilgestaan|bedacht|besloten|bepaald|gekozen|beslist)\b|\b(?:over|bij) (?:nog )?(?:niet|nooit) (?:nagedacht|stilgestaan)\b/,
  new RegExp(String.raw`\b(?:ben|zijn) ${small}(?:niet|nie) ${small}(?:over )?(?:uit|aan toe)\b`),
  /\b(?:durf|kan|kunnen|zou) (?:ik |we )?(?:het |dat |dit |daar )?(?:zo |echt |nu |eerlijk gezegd |nog )*(?:niet|niks|niets|nie) (?:zo |goed |over )?(?:te )?(?:zeggen|bedenken|schatten|inschatten|beoordelen)\b/,
  /^(?:dat |het |nou |nee )*weten (?:ze|zij) (?:\S+ ){0,2}(?:niet|nie)\b/,
  /\b(?:i )?(?:do not|don ?t|dont|wouldn t|would not) (?:really |actually |even )?know\b/,
  /(?<!\b(?:no|not|never|don t|dont) )\b(?:have|need|ll have) to (?:check|ask|look|think)\b|\b(?:haven ?t|have not|hadn ?t|not) (?:really |yet )?(?:decided|thought|figured)\b|\boff the top of my head\b|\b(?:hard|impossible) to say\b|\bcan ?t (?:really )?say\b/,
  /(?<!\b(?:hij|zij|ze|klant|mevrouw|meneer|persoon|she|he|they)\b.{0,30})\b(?:geen|nog geen) antwoord\b(?! op geven)(?! (?:gehad|gekregen|ontvangen|gestuurd|verstuurd|gemaild))/,
  /\b(?:moet|moeten|ga|gaan|wil|willen) (?:ik |we |wij )?(?:daar |er |hier |dat |nog |eerst |even )*(?:nog |eerst |even )?over (?:nadenken|denken|overleggen|hebben)\b/,
  /^(?:ik ben |ben )?(?:er )?niet (?:helemaal |zo |echt |meer )?zeker\b|^(?:ik )?twijfel\b(?! niet)|^(?:goeie|goede|good) (?:vraag|question)$|^(?:poeh|tja|pff+)$/,
  /\b(?:kweet|weetk)\b.{0,20}\bniet\b|^dat vraag ik (?:me|mij) (?:ook )?af$|^(?:hoe moet (?:ik|ik nou) dat weten|how (?:should|would) i know)\b/,
  /\bweet (?:ik )?(?:er |daar )?(?:ik )?(?:niks|niets|weinig) van\b/,
  /^(?:dat |het |dit )?weet (?:alleen )?(?:mijn|mn|onze|de|hij|zij|ze|my) .{1,40}$|^vraag (?:dat |het )?(?:maar )?(?:even )?aan (?:mijn|mn|onze|de|het)\b/,
  /^(?:dat |het |die )?(?:nog|nader) te bepalen$|^(?:dat |het |die )?(?:komt|volgt) (?:nog|later)$|^(?:tbd|to be decided|t b d)$/,
  /\b(?:kan|kunnen|weet|weten|hoor|horen) (?:ik |we |wij |u |je )?(?:dat |het |dit )?(?:pas|eerst|morgen pas) (?:zeggen |weten |vertellen |antwoorden |invullen |opzoeken )(?:als|wanneer|zodra|na|morgen|later|volgende)\b/,
  /\b(?:zou|kan) (?:ik |we |wij )?(?:u |je |het |dat |dit )?(?:zo |nu |even |direct |meteen |echt )*(?:een twee drie |1 2 3 |0 0 0 )?(?:niet|nie) (?:kunnen |durven )?(?:zeggen|weten|vertellen)\b/,
  /\b(?:moet|moeten|wil|willen|ga|gaan) (?:ik |we |wij )?(?:dat |het |dit |daar |er )?(?:eerst |even |nog |eens )*(?:met|bij|over) .{1,40}\b(?:bespreken|overleggen|afstemmen|kortsluiten|praten|checken|informeren)\b/,
  /\b(?:moet|moeten|gaan|ga|willen|wil) (?:ik |we |wij )?(?:er |daar |hier )?(?:eerst |even |nog |eens )*(?:over praten|over hebben|over vergaderen|naar vragen|naar informeren)\b/,
  /\b(?:ik|we|wij) vra(?:ag|gen) (?:het|dat|dit|die) (?:even |morgen |straks |later |maandag |eerst |nog |aan \S+ )*na$|\b(?:vraag|zoek) (?:ik|dat|het) .{0,20}\b(?:na|op|uit)$/,
  /^(?:dat |dit |het |die )?(?:vraag|bespreek|overleg|check) ik (?:even |eerst |nog |morgen |straks |wel |dan )*(?:aan|bij|met) \S+(?: \S+){0,2}$|\bzou(?:den)? (?:ik|we|wij) (?:\S+ ){1,3}?(?:over |voor )?moeten (?:bellen|mailen|spreken)\b/,
  /^dat weet (?!ik\b|je\b|u\b|we\b|wij\b|iedereen\b|niemand\b)\p{L}+(?: (?:eh|ik bedoel|of|denk ik|wel) .{1,30})?$/u,
  /^vraag (?:dat |het |die )?(?:maar |even |gerust )*(?:aan )?\S+(?: \S+)?(?: maar| even| hoor)*$|^(?:dat )?(?:moet|kun|kan) (?:je|u) (?:aan )?\S+ vragen$/,
  /^(?:dat |dit |het )?(?:weet|weten) (?:ons|onze|mijn|mn|de|hij|zij|ze|\S+ van (?:de|het|ons)) .{1,40}\b(?:ik niet|ik nie|not me)$|^\S+ (?:van (?:de|het|onze?|mijn) \S+ )?weet dat(?: wel| vast| zeker)*(?: ik (?:niet|gebruik|doe|heb)\b.*)?$|^(?:dat )?(?:regelt|doet|weet) (?:de|onze|ons|mijn|het) .{1,50}\b(?:weet ik|ik weet) .{0,15}\b(?:niet|nie)\b/,
  /\bzou (?:ik |we |wij )?(?:dat |het |ze |eerst |even |nog )*moeten (?:\S+ ){0,4}?(?:tellen|natellen|navragen|nakijken|opzoeken|uitzoeken|checken|vragen)\b/,
  /^(?:joost mag het weten|wie zal het zeggen|vraag me niet|vraag het me niet|pff+ geen|zegt me niks|zegt me niets|moeilijk te zeggen|lastig te zeggen|god mag het weten|who knows)/,
];

/** Whether a text says, in any words, that somebody does not know (yet). */
export const saysUnknown = (text: string): boolean => text.length <= 120 && isUnknown(text);

/** Of one text it is asked for every question of a form. */
const isUnknown = remembered(4, (text): boolean => {
  if (/^[\s?]+$/.test(text)) return text.includes('?');
  const words = wordsIn(text.replaceAll(/['’]/g, ' '))
    .filter((word) => word !== '?')
    .join(' ');
  if (notTold.test(words) || (text.includes('?') && asksWhatToDo.test(words))) return false;
  return unknownShapes.some((shape) => {
    const at = words.search(shape);
    // What is said first may be the answer: "staat op het paspoort, maar weet niet meer welk".
    return at >= 0 && (wordsBefore(words.slice(0, at)) <= 4 || whetherUnknown.test(words));
  });
});

/** "Hoe vaak moet ik nakijken?" asks that. */
const asksWhatToDo =
  /^(?:(?:en|maar|and|but) )?(?:hoe vaak|hoe lang|hoe|wanneer|wat|waar|waarom|welke \S+|how often|when|what|where|why) (?:moet|ga|zal|kan|moeten|gaan) (?:ik|we|wij) /;

/** "Noor weet het nog niet": somebody was not told yet, and what is asked may well be known. */
const notTold =
  /^(?:(?:en|maar|and|but) )?(?!(?:ik|we|wij|k|dat|dit|het|die|nou|ja|nee|neen|eh|tja|of|hoe|wie|wat|waar|wanneer|precies|meer|echt|sorry|i|ze|zij)\b)(?:(?:mijn|onze|de|mn|my|our|the) )?\p{L}+ (?:weet (?:het|dit|hier|er) (?:hier |er )?(?:nog|ook nog|nog steeds|nog wel) (?:niet|niks|niets)(?: van)?|(?:does not|doesn t) know (?:about )?(?:it|this) yet)$/iu;

/** "Dat regelt de verhuurder, dus of ze er hangen weet ik niet": what is asked is what is not known. */
const whetherUnknown = /\b(?:of|hoe|wat|welke?|wie|waar) (?:\S+ ){1,6}?weet ik (?:\S+ ){0,2}?(?:niet|nie)$/;

const wordsBefore = (text: string) => text.split(' ').filter((word) => word !== '' && !around.has(word)).length;

/** "Ja, hij is gewist. of iemand er al in kon weet ik niet": whoever says yes or no, and not to know whether, is not sure of it. */
export function saysInDoubt(text: string): boolean {
  const words = wordsIn(text.replaceAll(/['’]/g, ' '));
  const isSaid = words.slice(0, 3).some((word) => plainYes.has(word) || plainNo.has(word));
  return isSaid && !words.includes('?') && whetherOrNot.test(words.join(' '));
}
const whetherOrNot =
  /\b(?:of|if|whether) (?:\S+ ){1,14}?(?:(?:weet|wist) (?:ik|we|wij) (?:\S+ ){0,2}?(?:niet|nie)|i (?:do not|don t) know)\b|\b(?:(?:weet|weten|wist) (?:ik |we |wij )?(?:\S+ ){0,2}?(?:niet|nie)(?: zeker| zker| precies)?|geen idee|(?:do not|don t) know|not sure|no idea) (?:of|if|whether) (?!dat\b|het zo\b)/;
