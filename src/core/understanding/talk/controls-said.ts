// Steering in whole sentences: "kan ik nog terug naar de vorige", "ik stop voor vandaag".
import type { Column } from '../../engine/checklist.js';
import { type ControlWord, controlWord } from '../../engine/typed/control-words.js';
import { remembered } from '../../remembered.js';
import { asSpelt } from '../spelt.js';
import { saysOtherDay } from '../values/moment-instead.js';
import { numberNamed } from '../values/spelled-numbers.js';
import { yesOrNo } from '../values/yes-no.js';
import { listed, wordsIn } from '../words.js';
import { asksIfRight } from './asks-in-general.js';
import { atALoss } from './at-a-loss.js';
import { greets } from './comes-in.js';
import { holdsBack, isStuck } from './held-back.js';
import { heldUp, isBack } from './held-up.js';
import { onlyPassesOn, onlySends, sendsOther } from './sends-said.js';
import { withoutSighs } from './sighs.js';
import { oddsOfAgreeing } from './steering.js';
import { wantsToReportIt } from './told-reported.js';

/** What steers: the words of the engine, and going on with what was left. */
export type Control = ControlWord | 'continue';
type Steered = { readonly control: Control; readonly exact: boolean };

/** What may stand before an order or a wish and changes nothing. */
const lead = `(?:(?:nee|oh?|ow|oeps|oei|sorry|wacht|ho|ja|ok|oke|nou|eh|even|ff|hm|wait|no|please|hey|stop) )*(?:(?:kan|kun|kunt|wil|zou|can|could|mag|moge?n|kunnen|zullen) (?:je|jij|u|ge|ik|we|wij|you|i) )?(?:(?:dat|dit|het|die|da|even|nog|eens|es|ns|weer|maar|please|graag|ff|efkes|effe) )*`;
const shaped = (body: string): RegExp => new RegExp(`^${lead}(?:${body})`);

const shapes: readonly (readonly [Control, RegExp])[] = [
  [
    'undo',
    shaped(
      `(?:vergeet|negeer|schrap|wis|verwijder|herroep|annuleer) (?:maar )?(?:wat|hetgeen|dat wat|mijn|mn|het|dat|de) (?:ik )?(?:net |zojuist |daarnet |laatste |vorige |laatst |nu )*(?:zei|typte|schreef|antwoordde|antwoord|invulde|gezegd heb|getypt heb|ingevuld heb|zin)`,
    ),
  ],
  [
    'undo',
    /\b(?:maak|draai|zet) (?:dat |dit |da |het |de laatste |de vorige |mijn laatste |mn laatste |mijn antwoord |mn antwoord )?(?:stap |antwoord )?(?:maar |weer |even |eens |ns |es )*(?:ongedaan|terug)\b/,
  ],
  [
    'undo',
    /\b(?:haal|neem|trek) (?:dat|dit|het|da|mijn antwoord|mn antwoord|mijn laatste antwoord)(?: maar| weer| even| eens| net)* (?:weg|terug|in|eruit)$/,
  ],
  ['undo', /\b(?:had ik niet moeten (?:zeggen|typen|invullen)|was onzin|sloeg nergens op|was niet de bedoeling)\b/],
  [
    'undo',
    shaped(
      '(?:(?:(?:het|de|mijn|mn) )?(?:laatste|vorige|wijziging|aanpassing|antwoord) ?)*(?:terugdraaien|weghalen|ongedaan maken|terugzetten)(?: maar| weer| graag)*$',
    ),
  ],
  [
    'undo',
    shaped(
      '(?:haal |neem |trek )(?:(?:dat|dit|het|de|mijn|mn) )*(?:(?:laatste|vorige)(?: antwoord)?|antwoord) (?:maar |weer |even )*(?:weg|terug|eruit)$',
    ),
  ],
  [
    'undo',
    shaped(
      '(?:schrap|wis|verwijder|vergeet|negeer)(?: (?:dat|het|da|die|dit|de))?(?: (?:laatste|vorige)(?: antwoord)?)?(?: maar| weer| even| eens)*$',
    ),
  ],
  ['undo', /^(?:(?:nee|oei|oeps|sorry|wacht|ho) )*(?:da|dat|dit) was (?:nie|niet) de bedoeling\b/],
  [
    'undo',
    shaped(
      String.raw`(?:forget|ignore|scratch|undo|delete|erase|remove|take back|revert) (?:(?:what i|the last|my last|my answer)\b|(?:that|it|this)(?: again| please| now)*$)`,
    ),
  ],
  [
    'undo',
    /^(?:nee |ho |wacht |oeps |sorry )*(?:dat|dit|da|that) (?:klopt|klopte) (?:toch |echt |helemaal )?(?:niet|nie)$|^(?:no )?that s (?:wrong|not right)$|^(?:toch niet|dat was (?:fout|verkeerd|niet goed|een vergissing|per ongeluk)|herstel dat|doe dat maar ongedaan|dat wilde ik niet|take that back)$/,
  ],
  [
    'continue',
    /\b(?:terug|verder) (?:naar|met|in) (?:(?:de|die|dat|dit|mijn|mn|onze|ons|het|t) )?(?:andere )?(?:vragen|vragenlijst|register|rest)\b|\bback to (?:the|my|our|those) (?:other )?(?:questions|register|rest)\b/,
  ],
  [
    'back',
    /\b(?:terug|back)\b.{0,30}\b(?:vorige|vraag|stap|eerdere|previous|question|before)\b|\b(?:vorige|eerdere|previous) (?:vraag|stap|scherm|question|one|step)\b(?! (?:verkeerd|klopt|was|moet|had))|\b(?:een|1) (?:vraag|stap|stapje|plek) terug\b|^(?:kan|mag|wil|zou|can|kunnen|mogen) (?:ik|i|we|wij) (?:nog |even |weer |eens |es |efkes |effe |ff )*(?:terug|go back)|^(?:ga|go|stap|spring) (?:even |eens |es |maar |ns )*(?:een |eentje |1 |one )?(?:stap |stapje |vraag |step |question )?(?:terug|back)\b|^terug[, ]+(?:graag|aub|maar|ik|even|a u b|please|naar)|^back (?:please|up|one)(?: please)?$|\b(?:de|die|the) (?:vorige|vraag hiervoor|hiervoor|one before|previous one)\b.{0,25}\b(?:zien|doen|over|opnieuw|aanpassen|again|see|redo)\b|\b(?:eentje|een|one) (?:terug|back)\b|^(?:(?:even|nou|wacht|nee|graag|doe|ho|a|one|maar) )*(?:stap|stapje|vraagje|step) (?:terug|back)\b|\b(?:een|ene|1|one) (?:vraag|stap|stapje) (?:achteruit|naar achter|naar achteren)\b/,
  ],
  [
    'wait',
    /^(?:(?:ja|nee|ok|oke|sorry) )*ho(?: (?:ff|even|effe|eens))+$|^(?:(?:nee|ja|ok|oke|sorry|ff|even|nu) )*(?:ik )?(?:(?:ben|zit) )?(?:nu |even |ff |net )*bezig(?: nu| even| hier)*$|^(?:(?:nee|ja|ok|oke|sorry) )+(?:een )?(?:momentje|moment|ogenblikje|ogenblik|seconde|secondje)(?: graag)?$/,
  ],
  [
    'pause',
    /^(?:(?:nee|ja|ok|sorry|ik|ff|even) )*(?:heb|hebben) (?:ik )?(?:nu |even |ff |er )*geen tijd(?: .{0,20})?$/,
  ],
  [
    'pause',
    /^(?:(?:nee|pf+|sorry|ok|nou|ja|maar) )*(?:ik )?(?:heb )?(?:ik )?(?:(?:er|hier|nu|echt|even|vandaag) )*geen zin meer(?: (?:hierin|in dit|nu|vandaag|hoor|in))*$|^(?:i m|i am) (?:fed up|done with (?:this|it))(?: now| for now| today)?$/,
  ],
  [
    'wait',
    /^(?:(?:stop|wacht|sorry|(?:hold|hang) on|wait|(?:just )?(?:een |a |one )?(?:momentje|moment|ogenblikje|ogenblik|sec|second|minute)) ){0,2}(?:(?:ff|even|effe|een) )*(?:(?:de |mijn |mn |the |my )?(?:telefoon|phone)(?: (?:gaat|rings|is ringing|s ringing))?|(?:er is een |er staat een |a )?(?:klant|customer) (?:aan de (?:balie|deur|lijn)|at the (?:door|counter)))(?: even| ff| nu| now)*$/,
  ],
  ...heldUp,
  ...atALoss,
  ['skip', /^(?:(?:doe|laat|ja|nee|ok|even|dan) )*(?:maar )?over slaan\b/],
  [
    'skip',
    /\b(?:sla|slaan|skip|skippen)\b.{0,25}\b(?:over|this|it)\b|\b(?:deze|dit|die|vraag|this)\b.{0,20}\b(?:niet beantwoorden|liever niet|overslaan|skip|skippen|niet invullen|geen antwoord op geven)\b|^(?:volgende vraag|doe de volgende|next question|volgende graag|volgende maar|next please|next one|pas|die laat ik open|laat maar leeg)\b|\blaat (?:die|deze|dit|hem|m)(?: maar| even)? (?:open|leeg|zitten)\b|^(?:deze|die|dit|nu) (?:nu )?(?:even|ff|effe|liever|maar)(?: maar)? niet$|\b(?:geen zin in (?:deze|die|dit|deze vraag)|no(?:t| desire) (?:in the mood|to answer))\b|\b(?:ga|wil|hoef|geef) (?:ik )?(?:hier |daar )?(?:ook )?(?:geen|niet) (?:antwoord op (?:geven)?|op antwoorden|antwoorden)|\b(?:komt|doe ik|doen we|kom ik) (?:later|straks) wel\b.{0,40}\b(?:volgende|verder|door)\b|\b(?:door|verder) (?:met|naar) de volgende\b|\bskip (?:this|that|it|the question)\b|\brather not (?:say|answer)\b|^(?:(?:i ll|ill|i will) (?:do|answer|look at) (?:it|that|this)(?: one)?|ik doe (?:dat|dit|het|deze)) (?:later|straks|morgen|tomorrow|another time|next week)(?: wel)?$/,
  ],
  [
    'skip',
    /^(?:(?:dat|die|dit|deze) )?(?:doe|vul|geef|zeg|typ|beantwoord) (?:ik|we) (?:(?:dat|die|dit|deze|het|je) )?(?:later|straks|morgen|een andere keer)(?: nog| wel| in| door)*$/,
  ],
  [
    'pause',
    /^(?!.*\b(?:neemt|neem|rol|taak|taken|overdra\w+|overneemt|overgenomen|bedrijf|zaak)\b).*\b(?:ik|we|wij) (?:stop|stoppen|houd|hou|pauzeer|moet|ga|kap)\b.{0,30}\b(?:vandaag|voor nu|ermee|ermee op|mee op|weg|later|pauze|stoppen|morgen verder|even stoppen|nu op)\b|\b(?:morgen|later|straks|volgende week|een andere keer|vanavond|vanmiddag|maandag)\b.{0,20}\b(?:verder|weer|door)\b(?! (?:alles|alle|elke|open|niet|niks|geen|iedereen|niemand)\b)|^(?:genoeg|tot zover|klaar|welletjes) (?:voor (?:vandaag|nu)|zo)|^(?:t |het )?is (?:genoeg|welletjes|mooi geweest)(?: zo)?(?: voor (?:vandaag|nu))?$|^(?:ho |even |ff |nu |effe |wacht |sorry )*(?:een )?(?:pauze|pauzeren|break)\b|^(?:ho |even |ff |effe |nu |ik |wil |wou |graag )*(?:stoppen|ophouden)(?: hoor| nu| even| graag| a u b)?(?: .{0,30})?$|\b(?:stop for (?:today|now)|(?:continue|finish|carry on|do the rest|pick (?:this|it) up|be back).{0,12}(?:later|tomorrow|tonight|in a bit|next week)|take a break|that s enough for (?:today|now)|i (?:have to|need to|must|ve got to|got to|gotta|should) (?:stop|go|leave|run|hang up)(?! (?:the|a|an|our|my|his|her|using|sending|keeping|to|with|it|them|him|on|after|before|through|over|into)\b)|back (?:tomorrow|in a (?:bit|minute|moment))$|got ?ta (?:run|go)|ik moet nu weg|ik moet weg|ik moet ervandoor|ben zo terug|brb|doe de rest later)\b|\bkom (?:ik )?hier (?:later|straks|morgen|vanavond|vanmiddag|een andere keer|volgende week|nog) (?:wel )?(?:op )?terug\b|\b(?:klant|klanten|bezoek|telefoon|iemand)\b.{0,25}\b(?:tot zo|tot straks|later verder)\b|^(?:daar |hier )?kom (?:ik )?(?:er |hier |daar )?(?:later|straks|morgen|vanavond|vanmiddag|een andere keer|volgende week|nog) (?:nog |wel )*op terug$|^(?:tot zo|tot straks|tot later|tot morgen)$/,
  ],
  [
    'continue',
    /\b(?:pak|pakken|neem)\b.{0,20}\bdraad\b|\b(?:pak|pakken) (?:ik |we |het |dit |hem |m |de )*(?:weer|terug|nu weer) op\b|\b(?:waar (?:waren|stonden|zaten|bleven) (?:we|wij)|waar (?:was|stond|zat|bleef) ik|waar (?:zijn (?:we|wij)|ben ik) (?:nou |nu |ook alweer |ook weer )*gebleven|waar hadden (?:we|wij) het over|wat (?:was ik|waren we) (?:ook alweer )?(?:aan het doen|aan t doen|mee bezig)|where were we|where was i|what (?:was i|were we) doing|waar we gebleven waren|where we left off)\b|^(?:ok |oke |ja |zo |nou |goed )*(?:laten we |laat ons |we gaan |ik wil |kunnen we |kan ik |zullen we |let s )*(?:weer |nu |even |dan |maar )*(?:verder|doorgaan|verdergaan|verder gaan|doorgaan|hervatten|hervat|continue|go on|resume|carry on|keep going)(?: met (?:de|het|mijn|waar).*)?(?: waar we waren| maar| graag| please)*$|^(?:(?:ok|oke|ja|zo|nou|goed)[ ]+)*(?:ga|gaan we|we gaan) (?:maar |weer |u |je )*(?:verder|door|gang|uw gang)\b|\b(?:ben|zijn) (?:er |we )?(?:weer|terug)\b.{0,25}\b(?:door|verder|gang|gaan)\b|^(?:(?:hoi|hallo|dag|hey|hi|zo|ja|daar|ok|oke|nou) )*(?:daar )?(?:ik )?(?:ben (?:ik )?(?:er|daar) weer|ben ik weer|ben terug|ben weer terug|i ?m back(?: again)?|back again)\b|\b(?:heb|hebben) (?:ik |we )?(?:weer|nu) (?:even )?tijd\b/,
  ],
  [
    'explain',
    /^(?:leg|kun je|kunt u|kan je|kan jij|kan u|could you|can you|please|wil je)? ?(?:dit |dat |deze |de vraag |het )?(?:eens |even |nader |me |mij |anders |beter |nog |wat |iets )*(?:uitleg|uitleggen|toelichten|toelichting|uit|explain)(?: (?:graag|dan|aub|this|that|please|geven|it|wat u bedoelt|wat je bedoelt))*(?: \?)*$|^(?:wat bedoel(?!\w* (?:u |je |jij |jullie |ze )?met (?!dit\b|dat\b|deze\b|die\b|hem\b))|wat wil je weten|hoe bedoel|(?:ik )?snap (?:de vraag|dit|dat|het|hem|m|deze vraag|die vraag|ik|er) (?:\w+ ){0,2}?(?:niet|nie|niks|geen)|snap (?:ik|het|er) niet|(?:ik )?(?:begrijp|volg) (?:de vraag|dit|dat|het|je|u|jou|jullie|deze vraag|hem|ik|er) (?:\w+ )?(?:niet|nie|niks)|begrijp ik niet|(?:dit|dat|het) is (?:me |mij |echt |helemaal |nog )*(?:niet|on) ?duidelijk|what do you mean|(?:i )?(?:don ?t|do not) (?:get|understand|follow)|wat is de bedoeling|wie (?:moet|mag|kan|zou|hoort) (?:dat|dit|die|het) (?:(?:dan|nou|nu|eigenlijk|moeten|kunnen) )*(?:zijn|worden|doen)(?: dan| nou)*(?: \?)*$|(?:vraag|vragen|vraagt) (?:je|jij|u|jullie) (?:dit|dat|het) (?:ook |eigenlijk )*(?:aan|bij) (?:iedereen|elk|elke|alle)\b|who (?:should|could|can|must) (?:that|it|this) be(?: \?)*$|do you ask (?:everybody|everyone|all|every)\b|waarom (?:vraag|wil|moet|vragen|is dat|heb je)|why do you (?:ask|need|want)|meer uitleg|snap hem niet|hoezo|wat houdt dat in|waar slaat dat op|what does (?:that|this) mean|huh|wablief|wadde|(?:en )?wat moet ik (?:hier|daar)(?:mee| mee)?(?: (?:doen|invullen|neerzetten|zeggen|typen))?(?: \?)*$)|^(?:geef|heb je|hebt u|kun je|mag ik|noem|give me|can i have|got)\b.{0,20}\b(?:voorbeeld|voorbeeldje|example)\b|^(?:bijvoorbeeld|zoals|for example|such as|like what|zoals wat)(?: \?)*$/,
  ],
  [
    'confirm',
    /^(?:(?:ja|jep|yes|ok|oke|prima|goed|nou) )*(?:doe (?:het |dat |dit |zo )?maar(?: zo)?|go ahead|do it)(?: hoor)?$/,
  ],
  [
    'overview',
    /^(?:toon|laat|geef) (?:me |mij )?(?:het |een )?(?:overzicht|samenvatting)(?: zien)?$|^wat heb ik (?:tot nu toe )?(?:ingevuld|geantwoord)|^(?:(?:en|maar|dus|eh) )*wat (?:had|heb|hadden|hebben) (?:ik|we|wij)(?: (?:ook|al|alweer|weer|nou|nu|net|tot nu toe|allemaal|eigenlijk|hier|u|je|jullie))* (?:gezegd|verteld|ingevuld|geantwoord|opgegeven|getypt|gekozen|tot nu toe)(?: \?)?$|^what (?:did|have) (?:i|we)(?: already)? (?:sa(?:y|id)|tell|told|answer(?:ed)?|fill(?:ed)?|type(?:d)?)(?: (?:you|in|again|so far|before|already|until now))*(?: \?)?$/,
  ],
  [
    'thank',
    /^(?!(?:ok|oke|goed|prima|ja|top)$)(?:(?:top|super|fijn|mooi|prima|ok|oke|goed|perfect|geweldig|great|cool|nice|ah|oh|nou|alvast|heel erg|hartelijk|ontzettend|many|haha) )*(?:bedankt|dank (?:je|u|jullie)(?: wel)?|dankje|danku|dankjewel|dankuwel|thanks|thank you|thn?x|tnx|merci|duidelijk|helder|begrepen|got it|understood)(?: (?:hoor|he|dan|wel|alvast|zover|zo ver|voor|alles|de|je|uw|jullie|hulp|uitleg|moeite|a lot|so much|very much|again|man|joh|zeg|for|the|your|help|everything))*$/,
  ],
  [
    'wait',
    /^(?:(?:nee|ja|ok|oke|sorry) )*(?:wacht|momentje|moment|ogenblik(?:je)?|hold on|hang on|wait|(?:one|just a) (?:moment|second|sec))(?: (?:even|ff|effe|eens|hoor|nog))* (?:(?:ik heb|ik krijg|ik zit met|er is|er staat|er komt|er belt|i have|i ve got|there is|there s) (?:net |nu |even |zo )*(?:(?:een|n|a|an) )?(?:klant|bezoek|afspraak|gesprek|telefoontje|patient|gast|les|iemand|customer|visitor|call|meeting|somebody|someone)|ik word (?:net |even )?(?:gebeld|geroepen)|(?:de|mijn|mn|the|my) (?:telefoon|bel|phone) (?:gaat|rings|is ringing)|ik moet (?:even )?(?:weg|opnemen))(?: (?:aan de (?:balie|deur|lijn|telefoon)|at the (?:door|counter)|on the (?:line|phone)|even|nu|net|hier|binnen|voor me|now|here|waiting))*$/,
  ],
  [
    'confirm',
    /^(?:dat |dit |het |alles |ja |jep |yep |prima |top |oke |ok |dan |is |ziet er |lijkt |klinkt |staat er |helemaal |all |looks |that s |it s |mooi |perfect |goed |zo |klopt |me |juist |laat maar |laten |volgens mij |precies )*(?:klopt|goed|akkoord|prima|juist|correct|in orde|zo|right|fine|agreed|helemaal|allemaal|perfect|oke|ok|good|uit|doen|staan|ja|precies|great)(?: wel| zo| dan| verder| bewaar| hoor| allemaal| helemaal| dank je| uit| maar| then| to me| ja| niks aan doen| niets aan doen| niks meer aan doen| zo laten| laten zo)*$/,
  ],
];

/** What a text steers; `exact` where it is one of the words of the engine. */
export const controlSaid: (text: string) => Steered | undefined = remembered(32, (text) => {
  const exact = controlWord(text);
  if (exact !== undefined) return { control: exact, exact: true };
  if (greets(text)) return { control: 'greet', exact: true };
  if (text.length > 120) return undefined;
  const words = asSpelt(wordsIn(text.replaceAll(/\bda['’]s\b/gi, 'dat is').replaceAll(/['’]/g, ' '))).join(' ');
  // "Ja maar" goes on, and agrees to nothing; nor does who asks.
  if (agreesBut.test(words) || asksIfRight(text)) return undefined;
  const [control] = shapes.find(([, shape]) => shape.test(words)) ?? [];
  return control === undefined ? undefined : { control, exact: false };
});
const agreesBut = /^(?:ja|jawel|klopt|goed|prima|oke?|yes|right) (?:maar|but)$/;

/**
 * What a text steers where this kind of answer is asked: where words are asked, "prima" says nothing, and "terug naar kantoor"
 * steers nowhere.
 */
export function steersAt(text: string, kind: Column['kind'] | undefined): Steered | undefined {
  const said = controlSaid(text);
  // "Klopt" answers yes to a question of yes or no.
  if (said?.control === 'confirm' && kind === 'yes-no') return undefined;
  if (said === undefined || said.exact) return said;
  if (kind !== 'text' && kind !== 'long-text' && kind !== 'person') return said;
  if (said.control === 'back') return asksToSteer.test(text.trim()) ? said : undefined;
  return said.control === 'confirm' ? undefined : said;
}

/** Who greets and is back wants to go on, and asks for nothing of their own. */
export const comesBack = (text: string): boolean =>
  /^(?:(?:hoi|hallo|dag|hey|hi|hello|zo|ja|daar)[ ,!]+)*(?:daar )?(?:ik ben (?:er |hier )?(?:weer|terug)|ben ik weer|ben (?:weer )?terug|i['’ ]?m back)\b/i.test(
    text.trim(),
  );

/** Who wants to go back asks for it. */
const asksToSteer =
  /^(?:kan|kun|kunt|kunnen|mag|mogen|zullen|wil|zou|ga|doe|even|ff|nee|wacht|ho|stop|graag|please|can|could|go|ik wil|(?:de |nog )?vorige (?:vraag|stap)|(?:een |ene )?(?:stap|stapje|vraagje) terug)\b/i;

/** Whether a text says in a few words that somebody stops for now, whatever day is named in it. */
export const stopsNow = (text: string): boolean => wordsIn(text).length <= 6 && controlSaid(text)?.control === 'pause';

/** Whether a text says yes to what was proposed: "ja, dat klopt", "jep", "doe maar". */
export const agrees: (said: string) => boolean = remembered(32, (said) => {
  const text = withoutSighs(said);
  if (excepts.test(text) || asksIfRight(text) || sendsOther(text)) return false;
  const control = controlSaid(text)?.control;
  if (control === 'confirm' || control === 'done') return true;
  // Who only thanks was told something, and who is called away or back agrees to nothing by that.
  if (control === 'thank' || control === 'wait' || isBack(text) || holdsBack(text)) return false;
  const yes = yesOrNo(text);
  return (
    (yes?.yes === true && yes.certain && wordsIn(text).length <= 8) ||
    thinksSo.test(text.trim()) ||
    onlySends(text) ||
    /^(?:(?:klopt|ja|nou|ok|oke|goed|prima|yes)[, ]+)*(?:doe|doen|graag|please|go ahead|do it|send(?: it)?|verstuur|verzend|stuur(?: maar| het)*(?: door)?|bewaar|opslaan|sla (?:het |dit |maar |dan )*op|top|save|voeg (?:maar )?toe|meld(?: het)?(?: maar)?|begin(?: maar)?|dat bedoel(?:de)? ik|that is what i meant?)\b.{0,15}$/i.test(
      text.trim(),
    )
  );
});

/** Who is nearly sure says yes as people do. */
const thinksSo =
  /^(?:(?:ja|jawel|yes|uh+m*|eh+m*|hm+|nou)[, ]+)*(?:(?:ik |dat )?(?:denk|dacht|geloof|vermoed|gok|meen)(?: ik)?(?: (?:het|dat|van))* (?:wel|ja)|lijkt (?:me|mij) (?:zo )?wel|volgens mij wel|waarschijnlijk(?: wel)?|vast wel|vooruit(?: dan)?(?: maar)?|i (?:think|guess|suppose) so|probably)[.! ]*$/i;

/** Who goes on with what is different does not simply agree, nor who thinks of something more: "o ja adressen en bedragen". */
const excepts =
  /^(?:oh?|ah|ow),? ?ja[ ,.!:]+(?!(?:ja|dat|da|klopt|doe|graag|prima|goed|is|inderdaad|natuurlijk|tuurlijk|zeker|mag|zo|hoor|ok|oke|sorry|toch|wel|het)\b)(?=\S+ \S)|(?:[,;]|\b(?:klopt|goed|ja|jawel|prima|oke?|yes))\s+(?:maar|but)\s+\S+\s+\S+|\b(?:behalve|except)\b/i;

/** Words that stand beside a no, or for one, and answer something else. */
const otherThanNo = /^(?:0|niemand|nobody|no-one|twijfel|doubt|naam|name|genoemd|vermeld|named|mentioned)$/;

/** Whether a text says no to it, and nothing else: "nee, vijf man" puts something right. */
export function declines(text: string): boolean {
  const yes = yesOrNo(text);
  const words = wordsIn(text);
  const isOther = words.some((word) => otherThanNo.test(word) || (numberNamed(word) ?? 0) > 1);
  if (saysOtherDay(text)) return false;
  return (
    (yes?.yes === false &&
      isShortNo(words) &&
      !isOther &&
      ![isStuck, asksFurther, wantsToReportIt].some((is) => is(text))) ||
    takesBack.test(text.trim()) ||
    /^(?:laat maar|hoeft niet|never ?mind|liever niet|niet nodig)\b.{0,15}$/i.test(text.trim())
  );
}

/** "Langer hebben we het niet nodig" tells something, and refuses nothing. */
const isShortNo = (words: readonly string[]): boolean =>
  words.length <= (beginsNo.has(words[0] ?? '') ? 6 : words.every((word) => aroundNo.has(word)) ? 4 : 2);
const beginsNo = listed('nee neen neej nah nope no niet nie not liever laat hoeft doe dat dit ik wil don dont please');

/** "Hoezo niet", "nee wacht even", "ik kan nergens op klikken": says no to nothing yet. */
const asksFurther = (text: string): boolean => ['explain', 'wait', 'stuck'].includes(controlSaid(text)?.control ?? '');

/** Who takes back what was told says why as well: "nee toch niet, t was die van mn zus". */
const takesBack =
  /^(?:(?:oh?|ow|ah|wacht|ho|sorry|oeps)[ ,]+)*(?:nee|neen|no)[ ,]+(?:toch niet|laat maar|vals alarm|loos alarm|false alarm)\b/i;

const aroundNo =
  listed(`nee neen neej nah nope no niet nie not hoor joh dank je u bedankt laat maar hoeft hoef liever doen doe ik wil wilt dat dit
  het is was een vergissing verkeerd klopt geen datalek verzoek melden meld sturen versturen verstuur bewaren bewaar nu toch
  nog even wel thanks thank you please dont do report send save this it mistake a my`);

/** Whether a text says no and not a word more: "nee nog niet terug" tells something of what is open. */
export const onlyDeclines = (text: string): boolean =>
  declines(text) && wordsIn(text).every((word) => aroundNo.has(word));

const aroundYes =
  listed(`uh uhm eh ehm hm oh denk denkt lijkt me mij volgens ja jep jup yep yes yeah jawel jazeker graag doe doen maar meld melden geef door doorgeven dat dit het die is was echt klopt inderdaad precies
  juist zeker natuurlijk prima goed oke ok top verder allemaal please do go ahead report it that that's thats s right correct send stuur verstuur verzend bewaar bewaren opslaan sla op save helaas dan nou alles helemaal akkoord
  gebeurd gewoon wel hoor hoort erbij daarbij ik wil wilt u je dank bedankt thanks aub alsjeblieft alstublieft een datalek lek verzoek now nu zo even bedoel bedoelde mean meant`);

/** Whether a text says yes and not a word more: "ja klanten hebben we" tells something of what is open. */
export const onlyAgrees = (text: string): boolean =>
  agrees(text) && asSpelt(wordsIn(withoutSighs(text))).every((word) => aroundYes.has(word));

/**
 * Whether a text wants a form that stands open to be sent. A yes that agrees with what stands there, as "ja doe maar" and "that's right",
 * is no answer to a question of yes or no in it; "ja helaas" may be.
 */
export const sendsForm = (text: string): boolean =>
  onlyPassesOn(text) || (onlyAgrees(text.replaceAll(/['’]/g, ' ')) && wordsIn(text).some((word) => agreeing.has(word)));
const agreeing = listed(
  'doe doen graag klopt goed prima ok oke top please ahead right correct akkoord aub meld report',
);

/** What is told behind a yes, beyond agreeing: "ja, en er stonden 60 klanten op". */
export function toldWithYes(text: string): string | undefined {
  const [, and, more = ''] = yesAnd.exec(text.trim()) ?? [];
  const words = asSpelt(wordsIn(more));
  const tells =
    (words.length > 1 || (words.length === 1 && and !== undefined)) &&
    !words.every((word) => aroundYes.has(word)) &&
    !asksToReport(more) &&
    !(oddsOfAgreeing(text) >= ratherAgrees && words.length <= fewOfAgreeing && orders.test(more)) &&
    !putsOff.test(more);
  return tells && !text.includes('?') ? more : undefined;
}
/** "Ja zet maar als melding": from here on it agrees in few words, and tells nothing. */
const ratherAgrees = 0.6;
const fewOfAgreeing = 6;
const orders =
  /^(?:zet|zetten|maak|noteer|doe|leg|pak|geef|voeg|registreer|schrijf|vul|boek|regel|put|make|note|log|file|register|write|add)\b[^\d,;]*$/i;
const yesAnd =
  /^(?:ja|jep|jup|jawel|jazeker|klopt|yes|yep)\b[\s,.]+(?:(?:klopt|graag|goed|prima|doe(?: het)? maar|doe (?:dat|het)|meld(?: het| dit)?(?: maar)?|geef (?:het |dat |maar )?door)[\s,.]+)*((?:(?:en|ook|plus|and|also)[\s,.]+)+)?(\S.*)$/is;
const putsOff =
  /^(?:maar|but|niet|later|straks|morgen|eerst|nog niet|wacht|even|want|omdat|waarom|hoe|wat|not|later|first|wait)\b/i;

/** Who wants what they told to be reported: "dat van die appgroep wil ik wel melden", "i want to report that". */
export const asksToReport = (text: string): boolean => text.length < 100 && reports.test(text.trim());
const what =
  '(?:dat|die|dit|het|iets|that|this|it|something)(?: one)?(?: (?:van|over|met|about|with|of)(?: \\S+){1,4}?)?';
const still = '(?: (?:toch|wel|dus|nog|ook|graag|even|nu|alsnog|echt|still))*';
const reports = new RegExp(
  `^(?:(?:ja|ok|oke|maar|en|o|yes|and)[, ]+)*(?:${what} (?:wil|wilde|wou|moet|moest) (?:ik|we|wij)|(?:ik|we|wij) (?:wil|wilde|wou|moet|moest|willen|moeten)${still} ${what}|(?:i|we)(?: (?:want|need|would like|have)|['’]d like) to report ${what}|${what} (?:should|must|has to|needs to) be reported)${still}(?: (?:melden|doorgeven))?[.! ]*$`,
  'i',
);

/** "Nee", "nee hoor": it may answer a question as well as an offer. */
export const isBareNo = (text: string): boolean => onlyDeclines(text) && wordsIn(text).length < 3;

const doubtful =
  /^(?:(?:tja|hm+|pf+|mja|nou|ja|uh+|eh+|ik|we|i)[, ]+)*(?:misschien|twijfel(?:en|achtig)?|weet (?:(?:het|dat|ik|nog|eigenlijk|echt|zo) )*nie(?:t)?|weten (?:het|dat) niet|geen idee|maybe|perhaps|(?:am |are )?not sure|do not know|don['’]?t know)(?: (?:hoor|joh|eigenlijk|nog|erover|zeker|even|een beetje|zo goed|of (?:dat|het|dit) (?:moet|nodig is|hoeft)|what to do|wat (?:ik|we) (?:nu )?moet(?:en)?(?: doen)?))*[.!]*$/i;

/** Whether somebody is in doubt about what was offered, and says no more: "misschien", "ik weet het niet zeker". */
export const saysDoubt = (text: string): boolean =>
  controlWord(text) === 'unknown' || (text.length <= 100 && doubtful.test(text.trim()));

const mistaken =
  /^(?:(?:nee|neen|oh?|ja|sorry|wacht|ok|no)[ ,]+)*(?:laat maar(?: zitten)?|annuleer\w*|annuleren|vergeet (?:het|dit)(?: maar)?|never ?mind|cancel)(?: hoor| maar)*[.! ]*$|^(?:(?:nee|oh?|sorry|laat maar)[ ,]+)*(?:(?:het|dit|dat|t) )?(?:is|was) (?:toch |gewoon |helemaal |eigenlijk |maar )*(?:geen (?:data ?)?lek|geen verzoek|(?:maar )?een vraag|niks aan de hand|vals alarm|loos alarm)(?: hoor)?[.! ]*$|^(?:(?:nee|oh?|sorry|ho|wacht|no)[ ,]+)*(?:(?:het|dit|dat|mijn vakantie|de vakantie) gaat (?:toch )?niet door|ik (?:ben|ga) toch niet weg|i(?: am|['’]m) not away after all)(?: hoor)?[.! ]*$/i;

const lets =
  /^(?:(?:nee|neen|oh?|ja|ach|nou|tja|sorry|wacht|ok[eé]?|no|oh well|ah|well|actually)[ ,.!]+)*(?:laat (?:het |dit |dat |deze )?(?:dan )?maar(?: even| nu)?(?: zitten| rusten)?|laat (?:het |dit |dat )?(?:zitten|rusten)|never ?mind|leave it)(?: (?:hoor|dan|even|nu|joh|then|for now|it))*[.! ]*$/i;

/** Whether somebody lets what is asked be, and says no more: "laat maar", "never mind". */
export const letsBe = (text: string): boolean => text.length < 60 && lets.test(text.trim());

/** Whether somebody was mistaken or only asked something, and has nothing to send: "laat maar", "nee, is geen lek". */
const calledOff = (text: string): boolean => text.length < 80 && mistaken.test(text.trim());

const stopsForm =
  /^(?:(?:nee|neen|oh?|ja|sorry|wacht|ho|ok|stop|no|wait|please|actually)[ ,.!]+)*(?:(?:cancel|stop|close|abort|discard|drop|forget(?: about)?|annuleer|stop (?:met )?|sluit|vergeet|schrap) (?:maar )?(?:(?:the|this|that|my|het|deze|de|dit|die|dat) )?(?:(?:data ?)?(?:breach|leak|datalek|lek|privacy)?[ -]?)(?:report|request|form|melding|verzoek|formulier|datalek|breach)?(?: maar)?|(?:(?:this|that|it)(?:'s| is| was|s)?|(?:dit|dat|het|t) (?:is|was)) ?(?:really |actually |toch |echt |helemaal |gewoon |eigenlijk )*(?:not|n['’]?t|isn['’]?t|isnt|wasn['’]?t|wasnt|geen) (?:really |actually )?(?:an? )?(?:data ?)?(?:breach|leak|lek|request|verzoek|beveiligingsincident)|(?:toch |so |dus )?(?:not an?|no|geen) (?:data ?)?(?:breach|leak|lek|request|verzoek))(?:[ ,.]+(?:dus |so )?stop(?: (?:hier|er)mee| maar| (?:it|this|met (?:dit|vragen)))?)?(?: (?:please|hoor|at all|then|after all))?[.! ]*$/i;

/** "Stop. die tweede hoeft niet", "laat maar ik app henk wel", "geen nieuwe melding": it need not be, or it is told to somebody in person. */
const neednt: readonly RegExp[] = [
  /^(?:(?:nee|neen|oh?|ja|sorry|wacht|ho|stop|laat maar|no|wait)[ ,.!]+)*(?:(?:die|deze|dit|dat|het) )?(?:(?:tweede|nieuwe|melding|extra|hele) )*(?:hoeft|hoef ik|hoeven we) (?:(?:al|toch|ook|helemaal|nu) )*(?:niet|nie)(?: (?:meer|hoor|dus|te melden|gemeld))*[.! ]*$/i,
  /^(?:(?:nee|neen|oh?|ja|sorry|wacht|ho|stop|no|wait)[ ,.!]+)*(?:toch |dus )?(?:geen|niet|not an?|no) (?:een )?(?:nieuwe?|tweede|extra|new|second) (?:melding|melden|report|one)(?: (?:maken|doen|please|hoor))*[.! ]*$/i,
  /^(?:(?:nee|ja|oh?|stop|ach)[ ,.!]+)*(?:laat|never) ?(?:maar|mind)[ ,.!]+(?:ik|dan|we) (?:ik )?(?:app|bel|mail|zeg|vertel|regel|spreek|doe|meld|loop|vraag|zie) .{2,40}$/i,
  /^(?:(?:nee|ja|oh?|ach|sorry)[ ,.!]+)*(?:ik )?(?:wil|hoef) (?:ik )?(?:(?:dit|het|dat|toch|al|helemaal|nu) )*(?:niet|geen)(?: meer)? (?:(?:te )?melden|(?:te )?versturen|(?:nieuwe )?melding(?: doen| maken)?)[.! ]*$/i,
  /^(?:(?:nee|ja|oh?|ach|sorry|stop)[ ,.!]+)*(?:toch )?(?:maar |liever )?niet (?:melden|versturen|sturen)(?: hoor| maar)?[.! ]*$/i,
];

/** Who wants to be out of the form that stands open: called off for good, or put aside as "cancel the breach report" does. */
export function leavesForm(text: string): 'undo' | 'pause' | undefined {
  if (calledOff(text) || (text.length < 80 && neednt.some((shape) => shape.test(text.trim())))) return 'undo';
  return text.length < 80 && stopsForm.test(text.trim()) ? 'pause' : undefined;
}

/** "Vorige vraag aub" goes back to it, and puts nothing right yet. */
export const onlyGoesBack = (text: string): boolean =>
  wordsIn(text).length <= fewToGoBack && controlSaid(text)?.control === 'back';
const fewToGoBack = 4;

/** A list asks whether anything must be added: yes adds, and no is done. */
export function wantsMore(text: string): 'add' | 'done' | undefined {
  const said = text.trim().split(/\s+/).length > 6 ? undefined : yesOrNo(text);
  return said && (said.yes ? 'add' : 'done');
}
