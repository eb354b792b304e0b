// Questions in a few words that go on about something: about what was answered last, or about the case that is open.
import { plainly } from './asked.js';

/**
 * What is asked of an answer: its reason, whether it must, the law behind it, what it means, whether so long is allowed, or it holds in another case
 * too; a question with a word in it that points at something (`points`); or how much time there is, of nothing that is named.
 */
export type FollowUp = 'why' | 'must' | 'source' | 'meaning' | 'long' | 'case' | 'time' | 'points';

/** What people put before and behind such a question. */
const lead =
  '^(?:(?:en|maar|ja|nee|ok|oke|oh|o|dus|trouwens|nou|eh|hm|sorry|huh|wacht|and|but|so|okay|btw|by the way|wait|well) )*';
const tail =
  '(?: (?:dan|nou|nu|eigenlijk|precies|toch|wel|zo|hoor|then|exactly|actually|really|anyway|though|allemaal|dat|het|that|it|ook|met|daarmee|bij|aan))*(?: \\?)?$';
const whole = (body: string): RegExp => new RegExp(`${lead}(?:${body})${tail}`);

const shapes: readonly (readonly [FollowUp, RegExp])[] = [
  [
    'why',
    whole(
      `(?:waarom|hoezo|waarvoor|why)(?: (?:is|moet|mag|hoeft|kan|geldt|must|may|should|can t|not|niet|geen|dat|dit|het|that|it|this|so|nodig|verplicht|zo|lang|kort))*|why not|how come|how so|hoe komt dat|(?:wat is|what is|what s) (?:daar )?(?:de|the) red?en(?: daarvan| daarvoor)?|(?:wat is|what is|what s) the reason(?: for (?:that|it|this))?|met welke reden`,
    ),
  ],
  [
    'must',
    whole(
      `van wie (?:moet|mag|hoeft) (?:dat|dit|het)|(?:moet|hoeft) (?:dat|dit|het)(?: (?:echt|altijd|per se|perse|van de wet|van de avg|niet))*|(?:is|zijn) (?:dat|dit|het|we|wij) (?:(?:echt|wettelijk|altijd) )*(?:verplicht|nodig)|must (?:we|i)|do (?:we|i) (?:really )?(?:have|need) to|is (?:that|this|it) (?:really )?(?:required|mandatory|needed)|who makes us do (?:that|this)`,
    ),
  ],
  [
    'source',
    whole(
      `(?:wie|waar) (?:zegt|bepaalt|staat|vind ik|heb je|heeft u|haalt u|haal je)(?: (?:dat|dit|het|er|zoiets|die regel))*(?: vandaan)?|(?:welke wet|welk artikel|welke regel)(?: (?:is|zegt|staat|van de wet|dat|dit|het))*|(?:staat|is|moet|mag|komt) (?:dat|dit|het)(?: (?:wel|ook|echt))* (?:(?:in|van|uit|volgens) )?(?:de |een )?(?:wet|avg|wettelijk|wettelijk verplicht)|(?:weet|weten) (?:u|je|jij|jullie) (?:dat|het)(?: (?:wel|heel))* zeker|(?:zeker weten|weet je zeker|weet u zeker|echt waar|klopt dat)|says who|who says(?: (?:so|that|it))?|where does it say(?: (?:so|that))?|(?:which|what) (?:law|article|rule)(?: (?:is|says|that|it|this))*|is (?:that|it|this) (?:in )?the law|are you sure(?: (?:about|of) (?:that|it|this))?|is that (?:true|right)|according to whom`,
    ),
  ],
  [
    'meaning',
    whole(
      `hoe bedoel(?:t|en)?(?: (?:u|je|jij|jullie))?|wat bedoel(?:t|en)?(?: (?:u|je|jij|jullie))?|wat (?:betekent|houdt) (?:dat|dit|het)(?: in)?|(?:(?:dat|dit|het|ik) )?(?:snap|begrijp|volg)(?: (?:ik|het|dat|dit|er|u|je))*(?: (?:niet|niks|nog niet|niet helemaal|niets|geen snars))(?: van)?|(?:kunt u|kun je|kan je|wilt u|leg|can you|please)(?: (?:dat|dit|het|me|mij|eens|even|nog|that|it|explain))* (?:uitleggen|anders zeggen|in gewone taal|simpeler|uit|explain|simpler|differently)|in gewone taal(?: (?:graag|aub|please))?|what do you mean(?: by)?|what does (?:that|it|this) mean|(?:i )?(?:don t|do not) (?:get|understand|follow)(?: (?:that|it|this|you))?|in plain (?:words|english|language)`,
    ),
  ],
  [
    'long',
    whole(
      `(?:mag|mogen|kan|is|klopt) (?:dat|dit|het|ik|we|wij|t)(?: (?:wel|niet|dan|ook|eigenlijk|van de avg|wettelijk|ze|het|houden|bewaren))* (?:(?:zo|te|veel te|langer|erg) ?(?:lang|lange tijd)|(?:zo )?langer|\\d+ (?:jaar|maanden|weken))(?: (?:bewaren|houden|bewaard worden|van de avg|volgens de avg|van de wet))*|(?:is|isn t) (?:that|it|this) (?:not )?(?:too|so) long|(?:may|can) (?:we|i) keep (?:it|them|that) (?:that|so) long|(?:may|can) (?:we|i) keep (?:it|them|that) (?:for )?\\d+ (?:years|months)|is (?:that|so) long allowed`,
    ),
  ],
  [
    'case',
    new RegExp(
      `${lead}(?:(?:geldt|gelden|telt|tellen|moet|mag|hoeft|kan|is) (?:dat|dit|het|die|deze|zo|ze) (?:(?:dan|nou|nu|eigenlijk|wel) )?(?:ook|zelfs|nog steeds|hetzelfde) (?:(?:zo|nog|wel) )?(?:als|bij|voor|met|zonder|van|in|op|wanneer|naar|aan|na)\\b|(?:is|geldt) (?:dat|dit|het) (?:anders|hetzelfde) (?:als|bij|voor|met|van|in)\\b|(?:wat|hoe zit het|en hoe|hoe) (?:als|met|bij|dan (?:als|met|bij)|is dat (?:als|bij|met|voor))\\b|does (?:that|it|this) (?:also )?(?:apply|count|hold|go)\\b|is (?:that|it|this) (?:also |the same |different )+(?:for|if|with|when|in)\\b|(?:what|how) (?:about|if)\\b|even (?:if|for|when|with)\\b|also (?:if|for|when|with)\\b|(?:ook|zelfs) (?:als|bij|voor|met|wanneer)\\b)`,
    ),
  ],
  [
    'case',
    /^(?:(?:en|maar|ja|nou|eh|and|but) )+(?:(?:als|wanneer|if|when) |(?:(?:bij|voor|van|met|zonder|na|in|for|with|without|of) )?(?:(?:een|de|het|mijn|onze|an?|the|my|our) )?\S+(?: \S+){0,3} \?$)/,
  ],
  [
    'time',
    whole(
      '(?:hoe ?lang|hoeveel (?:tijd|dagen|uur)|wat is (?:de termijn|de deadline)|what s the (?:deadline|term)|tot wanneer|how (?:long|much time))(?: (?:heb|hebben|hebbe|krijg|krijgen|do|we|wij|ik|i|have|got|nog|de tijd|tijd|time|er|hier|left|er ?voor|daar|voor|eigenlijk|daarvoor|hiervoor|voor dit|for|this|to do))*',
    ),
  ],
  [
    'points',
    new RegExp(
      `${lead}(?=\\S+ .{0,60}(?:\\b(?:daar\\w*|hier(?:voor|van|over|bij|mee|op|aan|naar)|hier|dat|die|dit|deze|hem|ze|it|that|those|them|this|these)\\b))(?:mag|mogen|moet|moeten|hoef|hoeft|hoeven|kan|kun|kunnen|hoe|hoelang|hoeveel|wanneer|wie|wat|binnen|may|must|should|can|could|do|does|how|when|who)\\b`,
    ),
  ],
];

/** What of these a text asks; undefined for any other. */
export function followUp(text: string): FollowUp | undefined {
  if (text.length > longest) return undefined;
  const words = plainly(text);
  return shapes.find(([, shape]) => shape.test(words))?.[0];
}
const longest = 90;
