// Questions about how something is or may be: they tell of nothing that happened, whatever words of a breach or request they hold.
import { folded } from '../../fold.js';
import { listed, typeable, wordsIn } from '../words.js';

/** What such a question is about: a term, what is allowed, what a word means; undefined for how something goes. */
export type AskedInGeneral = 'term' | 'allowed' | 'word' | undefined;

const lead = String.raw`^(?:(?:en|maar|dus|hoi|hallo|hey|dag|nou|eh|ff|even|effe|vraagje|vraag|tja|ok|oke|wacht|nog|hi|hello|so|and|quick|question|und|et|bonjour|a|czesc)[\s,:!]+)*`;

const shapes: readonly (readonly [AskedInGeneral, RegExp])[] = [
  [
    'term',
    /\b(?:hoe ?lang|hoeveel (?:jaar|jaren|maanden|weken|dagen|tijd)|bewaar ?termijn\w*|bewaar ?plicht\w*|retentie|wanneer (?:moet(?:en)?|mag|mogen) .*\b(?:weg|wissen|gewist|vernietig\w*|verwijder\w*|versnipper\w*|gemeld|melden)|na hoeveel|binnen (?:hoeveel|welke)|hoe snel|hoe vaak(?! (?:ge|ver|be)\w+(?:t|d|en)\b))\b/,
  ],
  [
    'term',
    /\b(?:how (?:long|many (?:years|months|weeks|days)|soon|often)|retention (?:period|time)|when (?:must|should|can) (?:i|we|you|it|a|an|the))\b/,
  ],
  [
    'term',
    /\b(?:wie ?lange|wie viele (?:jahre|tage|monate|wochen)|aufbewahrungs(?:frist|dauer|pflicht)|wann (?:muss|mussen|darf|durfen)|combien (?:de temps|d'? ?annees|de jours|de mois|d'? ?ans)|duree de conservation|quand (?:faut|dois|doit|peut)|jak dlugo|ile (?:lat|czasu|dni|miesiecy)|kiedy (?:trzeba|musze|musimy|mozna))\b/,
  ],
  [
    'word',
    new RegExp(
      `${lead}(?:(?:wat|what|was|co) (?:is|zijn|betekent|betekenen|does|are|ist|bedeutet|to|oznacza|znaczy)(?! (?:er|there|mit|los|loos))\\b|waar staat .{2,30} voor\\b|c'?est quoi\\b|qu'?est[- ]ce qu\\S+|que (?:veut dire|signifie)\\b)`,
    ),
  ],
  [
    'word',
    /^\S{2,20}(?: \S+)?,? (?:wat is dat|waar staat dat voor|wat betekent dat|what is that|was ist das|c'?est quoi|co to)\b/,
  ],
  [
    'allowed',
    new RegExp(
      `${lead}(?:(?:mogen|moeten|hoeven) \\S+|(?:mag|moet|hoef|hoeft) (?:ik|we|wij|je|u|men|een|de|het|dat|dit|er|mijn|onze|ons|iemand|elke?|zo\\S*)|(?:geldt|telt|valt|hoort) (?:een|de|het|dat|dit|mijn|onze|ons|zo\\S*)|(?:ben ik|zijn we|zijn wij) (?:ook |dan )?verplicht|(?:is|zijn) (?:het|dat|dit|een|mijn|onze|\\S+) .*(?:toegestaan|verplicht|verboden|wettelijk|persoonsgegeven\\S*|gezondheidsgegeven\\S*|veilig genoeg|een verwerker|nodig))\\b`,
    ),
  ],
  [
    'allowed',
    new RegExp(
      `${lead}(?:(?:may|must|do|does|am|are|should|can) (?:i|we|a|an|the|staff|my accountant|employers?|employees)\\b|is (?:it|a|an|the|my|\\S+) .*\\b(?:allowed|mandatory|required|legal|ok|processor|personal data)\\b)`,
    ),
  ],
  [
    'allowed',
    new RegExp(
      `${lead}(?:(?:darf|durfen|muss|mussen|braucht|brauche|brauchen|gilt) (?:ich|wir|man|ein\\w*|der|die|das|mein\\w*|unser\\w*|jed\\w*)|est[- ]ce que (?:je|on|nous|c)|puis[- ]je|peut[- ]on|dois[- ]je|doit[- ]on|faut[- ]il|ai[- ]je|a[- ]t[- ]on le droit|czy (?:mog\\w+|mozna|musz\\w+|musimy|wolno|trzeba|potrzebuj\\w+))\\b`,
    ),
  ],
  [
    undefined,
    new RegExp(
      `${lead}(?:wie (?:mag|mogen|kan|kunnen|moet|moeten|hoort|beslist|tekent)|hoe (?:werkt|gaat|moet|krijg|maak|voeg|zet|verwijder|kan|zit|hoog|doe)|wat (?:kost|moet er|mag er|als)|waarom (?:moet|mag|is)|who (?:may|can|must|should)|wer (?:darf|muss|kann)|qui (?:peut|doit)|kto (?:moze|musi|ma prawo))\\b`,
    ),
  ],
];

/** What tells of something that happened, or of somebody who wants something: then it is that. */
const tells: readonly RegExp[] = [
  /\b(?:gister\w*|eergister\w*|vanochtend|vanmorgen|vanmiddag|vannacht|vanavond|daarnet|daarstraks|zojuist|zonet|net|per ongeluk|oeps|oei|help|kwijt|gestolen|gejat|gehackt|gelekt|ingebroken|yesterday|last night|this morning|just|accident\w*|oops|gestern|heute|gerade|versehentlich|hier soir|ce matin|par erreur|wczoraj|dzis\w*|przypadkiem)\b/,
  /\b(?:ik|we|wij|er|hij|ze|zij|iemand|i|they|he|she|somebody|someone|ich|wir|jemand|on) (?:heb|hebben|heeft|had|hadden|was|waren|werd|have|has|habe|haben|hat|wurde|a) (?!.*\bnodig\b)/,
  /\b(?:vraagt|vroeg|eist|belt|belde|mailt|appt|schrijft|wil|wilde|willen|asks|asked|wants|wanted|demands|fragt|will|verlangt|demande|veut|pyta|chce|prosi|zada)\b/,
  /\b(?:mijn|mn|m'n|van mij|my|about me|mein\w*|mon|ma|mes|moj\w*)\b(?! (?:\S+ )?(?:klant\w*|client\w*|patient\w*|personeel\w*|medewerk\w*|collega\w*|bedrijf|zaak|winkel|web\w*|site|boekhouder|accountant|leverancier\w*|kassa|camera\w*|customers?|staff|employees?|business|shop|suppliers?|kunden\w*|mitarbeiter\w*|firma|salari\w*|entreprise|pracowni\w*|klient\w*|firm\w*))/,
];
/** Who supposes that somebody wants something tells of nobody. */
const supposes = /\b(?:als|wanneer|indien|if|when|wenn|si|jesli|gdy)\b/;

/** What is asked in general; `undefined` as the whole where a text asks nothing so, or tells of something beside it. */
export function askedInGeneral(text: string): { readonly about: AskedInGeneral } | undefined {
  if (text.length > 160 || tellsTerms(text)) return undefined;
  const plain = typeable(folded(text)).replaceAll('’', "'");
  const [happened, perfect, wants, own] = tells.map((shape) => shape.test(plain));
  if (happened || perfect || own || (wants && !supposes.test(plain))) return undefined;
  const found = shapes.find(([, shape]) => shape.test(plain));
  return found === undefined ? undefined : { about: found[0] };
}

/** "Bewaartermijn: 2 jaar na vertrek, loon 7 jaar" says how long, and asks nothing. */
export function tellsTerms(text: string): boolean {
  const told = text.includes('?') ? text : text.replace(asTitle, '');
  const clausesTold = told.split(clauses);
  return (
    !asksHowLong.test(told) &&
    namesTerm.test(told) &&
    clausesTold.every(
      (one) => !beginsToAsk(wordsIn(one.replace(greeting, ''))) && !asksByOrder(one) && !asksIfRight(one),
    )
  );
}
/** "Hoe lang: 2 jaar" names what it says by its title. */
const asTitle = /^\s*(?:(?:nee|ja|bij|en)[, ]{1,3}){0,3}(?:hoe ?lang|how long)(?:\s?[:=]\s?|\s(?:is |wordt )?(?=\d))/i;
const asksHowLong = /\?|\b(?:hoe ?lang|hoeveel|nog zin|stel (?:dat|je|ik)|how (?:long|many)|suppose|what if)\b/i;
const clauses = /[,;.:]\s+|\s+(?:of|en|or|and|maar|but)\s+/i;
const namesTerm =
  /\b(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|tien|one|two|three|four|five|seven|ten) (?:jaar|jaren|jr|maand(?:en)?|mnd|we(?:ek|ken)|dag(?:en)?|years?|months?|weeks?|days?)\b/iu;
const greeting = new RegExp(lead, 'i');

/** "Ik ben Gerda, de scriba, en mij is verteld dat ik hier iets moet invullen": who has something to do here asks nothing of anybody's data. */
export const comesToFillIn = (text: string): boolean =>
  comesIn.test(text.trim()) && isToDo.test(text) && !ofThem.test(text);
const comesIn =
  /^(?:(?:hoi|hallo|dag|hi|hello|goede\p{L}+|good \p{L}+)[, !.]+)*(?:ik|wij|we|i|mijn naam|my name|u spreekt|met) (?:ben|zijn|am|are|is|met)\b/iu;
const isToDo =
  /\b(?:invullen|bijhouden|regelen|doornemen|opzetten|aanleveren|iets (?:mee )?doen|fill in|fill out|set up|keep the register|sort out)\b/i;
const ofThem =
  /\b(?:mijn|m'n|mn|haar|hun|my|his|her|their) (?:\S+ )?(?:gegevens|dossier|adres|data|details|file)\b|\b(?:over|van|about) (?:mij|me)\b/i;

const askingWords =
  listed(`mag mogen moet moeten hoe hoelang hoeveel wat wie waar wanneer waarom welk welke kan kun may must should can how
  what who where when why which`);

/** Whether its first word is one of a question. */
export const beginsToAsk = ([first = '', second = '']: readonly string[]): boolean =>
  askingWords.has(first) && !(first === 'kan' && saysItCan.has(second));
/** "Kan best" leaves away what can be. */
const saysItCan = listed('best zomaar zeker goed heel prima zijn');

/**
 * "Is het erg", "komt dit in de krant": a question by its order alone, where no mark is typed. Who leaves the first word away tells
 * what was done ("heeft de klant zelf weggegooid") or what it was ("is een map van Marieke").
 */
export const asksByOrder = (text: string): boolean => {
  const plain = folded(text.trim()).replace(/[\s.!?]+$/, '');
  return text.length <= longestByOrder && byOrder.test(plain) && !tellsDoneLast.test(plain);
};
const longestByOrder = 120;
const byOrder =
  /^(?:(?:en|maar|dus|nou|oh?|eh|and|but|so)[, ]+)*(?:(?:is|wordt|valt|telt) (?:het|dit|dat|deze|zoiets|die)\b|(?:komt|kan|heeft|hoort|mag|geldt|gaat|staat|blijft|loopt) (?:het|dit|dat|deze|zoiets|die|een|elke|iedere|iemand|iedereen|men|je|u)\b(?! om\b)|(?:ben|zijn|word|worden|krijg|krijgen|loop|lopen) (?:ik|we|wij) (?:(?:nu|dan|hier|hierdoor|eigenlijk|ook|zelf|hiervoor) )*(?:strafbaar|aansprakelijk|verantwoordelijk|schuldig|te laat|fout|de (?:klos|sigaar|pineut)|gevaar|risico)|(?:is|are|does|do|will|can|could|may|has|am) (?:it|this|that|these|those|they|i|we|you|an?|anybody|anyone|somebody|someone)\b)/;
/** "Klopt dit zo", "is that right": who asks it of what stands there agrees to nothing. */
export const asksIfRight = (text: string): boolean =>
  text.length <= longestIfRight && ifRight.test(folded(text.trim()).replace(/[\s.!?]+$/, ''));
const longestIfRight = 60;
const ifRight =
  /^(?:(?:en|maar|dus|nou|oh?|eh|and|but|so)[, ]+)*(?:(?:klopt|kloppen) (?:het|dit|dat|deze|alles|ze)(?: (?:zo|nu|nou|nog|wel|dan|allemaal|eigenlijk|al|hier|wat (?:hier|er) staat))*|(?:is|was|staat|are) (?:het|dit|dat|alles|it|this|that|everything|these)(?: (?:er|hier|zo|nu|nou|wel|dan|allemaal|eigenlijk|al|now|all|so|here))* (?:goed|juist|correct|oke?|right|okay|fine)(?: (?:zo|nu|nou|dan|ingevuld|like this|now))*)$/;

/** "Heeft de klant zelf weggegooid": what was done stands last. */
export const tellsDoneLast =
  /\b(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:ver|ont|be|her)\p{L}{3,}(?:d|t|en)|kwijt|weg|terug)(?: (?:denk|dacht) ik)?$/u;

/** "Een klant wil betalen via een link, mag dat": what stands before is what it is asked of. */
export const endsAsking = (text: string): boolean => asksBehind.test(text.slice(-longestEnd).trim());
/** From any comma on it looks as far as there are commas. */
const longestEnd = 300;
const asksBehind =
  /\S[, ]+(?:(?:mag|mogen|moet|hoeft|kan) (?:dat|dit|het|ik dat|we dat)(?: (?:wel|zomaar|eigenlijk|ook|dan|nou|van de avg))*|hoe ?(?:lang|vaak|veel)(?: (?:mag|moet) (?:dat|dit|het|ik dat))?|(?:is|was) (?:that|it) (?:allowed|ok|okay|legal)|wat (?:moet|moeten|doe|doen|kan) (?:ik|we|wij) (?:daar|er|hier)mee(?: (?:doen|dan|nou|nu))*|(?:can|may|must) (?:i|we)(?: do that)?)[.!? ]*$/i;

/** Who asks it and then says it: "wie er bij kan? alleen ik". */
export const answersItself = (text: string): boolean => /\?\s*\S/.test(text);

/**
 * "Moet ik de klant vertellen dat zijn gegevens gelekt zijn" asks what to do of data that leak, and not that they did; who names
 * a day, a thing or oneself tells of what happened.
 */
export const asksToTellOfData = (text: string): boolean =>
  text.length <= longestToTell && toTellOfData.test(folded(text.trim()));
const longestToTell = 160;
const toTellOfData =
  /^(?:(?:en|maar|dus|and|but|so) )*(?:moet|moeten|mag|mogen|hoef|hoeven|must|should|do) (?:ik|we|wij|i)\b[^,.;:]*\b(?:vertellen|inlichten|waarschuwen|informeren|bellen|mailen|tell|inform|call|warn)\b[^,.;:]* (?:dat|als|that|if|when) (?:er )?(?:(?:zijn|haar|hun|de|die|een|al|alle|his|her|their|the|some|a) ){0,2}(?:persoonsgegevens|gegevens|data ?lek|lek|data|details|leak|breach)(?: (?!want\b|omdat\b|because\b|gister|eergister|vannacht|vandaag|vanm|vano|vorige|net\b|nu\b|ons\b|onze\b|we\b|wij\b|ik\b|yesterday|today|tonight|last\b|just\b|our\b|i\b)[^\s,.;:]+){0,4}[?!. ]*$/;
