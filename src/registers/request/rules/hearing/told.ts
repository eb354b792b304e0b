// What somebody says who tells of a request, beside that there is one: which right, of whom, when and how.
import { folded } from '../../../../core/fold.js';
import type { Heard } from '../../../../core/understanding/ear/ear.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { isPastedMail } from '../../../../core/understanding/talk/pasted-mail.js';
import type { RequestKind } from '../kinds.js';
import { arrivedOn } from './arrived.js';
import { requestWaits } from './asked-plainly.js';
import { smallNameIn } from './name-told.js';
import { namedKinds, suggestedKinds } from './suggested-kinds.js';
import { asksWhyRefused } from './why-refused.js';

/** The rights as the terminal tells them, with the kind of request of each. */
export const kindOfRight: Readonly<Record<string, RequestKind>> = {
  access: 'access',
  erasure: 'erasure',
  rectification: 'rectification',
  restriction: 'stop-using',
  portability: 'portability',
  marketing: 'marketing',
  objection: 'stop-using',
  withdrawal: 'withdraw',
  complaint: 'complaint',
  human: 'human',
};

const applicant =
  /\b(?:sollicitant|sollicitante|kandidaa?te?n?|(?:had |heeft )?(?:gesolliciteerd|solliciteerde)|applied for|applicant|candidate|bewerber\w*|candidat\w*)\b/;
const colleague =
  /\b(?:(?:ex|oud|vroegere|voormalige?|former)[- ]?(?:collega|medewerk\w*|werknem\w*|stagiair\w*|employee|colleague)|collega|medewerk\w*|werknem\w*|chauffeur|stagiair\w*|personeelslid|employee|colleague|zzp-?er|freelancers?|monteur|kok|mitarbeiter\w*|collegue|pracowni\w*)\b/;
const customer =
  /\b(?:klant\w*|client\w*|patient\w*|lid|leden|oud-?lid|gast|huurder|bewoner|leerling|cursist|ouders?|moeder|vader|mama|abonnee|donateur|koper|bruid|bruidegom|bruidspaar|reserveerder|customer|guest|tenant|member|parent|mother|father|subscriber|students?|pupil|meneer|mevrouw|mevr|mw|dhr|kunde|kundin|klient\w*)\b/;
/** Who asks for data of somebody else: an insurer, the police. */
const outsider =
  /\b(?:verzekeraar|politie|advocaat|deurwaarder|gemeente|werkgever|uwv|school|bond|sponsor|journalist|tegenstander|buurman|buurvrouw|ex(?:-\w+)?|insurer|police|lawyer|journalist) (?:van (?:\S+ ){1,2})?(?:wil|vraagt|belt|belde|mailt|mailde|eist|wants|asks)\b/;
const me = /\b(?:ik|mijn|mij|mn|my|me|i|ich|mein\w*|je|mes|mon|ma|moj\w*)\b/;

/** "Wil dat ik de foto's wis": who is asked to do it. */
const whatIsDone = /\b(?:dat|of|that|if) (?:ik|i)\b/g;

/** "Mailtje zonder naam: haal mij eruit": who says "mij" is the one who wrote it. */
const quotes =
  /\b(?:anonie?m\p{L}*|contactformulier|voicemail|mailtje|mail|brief(?:je)?|bericht(?:je)?|appje|kaartje|letter|message)\b[^:"“]{0,60}(?:[:"“]|\s['‘])|\b(?:gekregen|ontvangen|binnengekomen|received|got)\b[^:"“]{0,30}[:"“]/u;

/** "Mevrouw Kok" is somebody's name, and no cook. */
const titled = /\b(mevrouw|mevr|meneer|dhr|mw|mrs|mr)\.? \p{L}+/gu;

/** Who once worked here, whoever writes for them: "client mr Peters, who worked here till 2024". */
const workedHere =
  /\b(?:worked|works|was employed|used to work) (?:here|for us|with us)\b|\b(?:werkte|werkt|gewerkt)\b.{0,30}\b(?:hier|bij ons|voor ons)\b|\b(?:hier|bij ons|voor ons) (?:\S+ ){0,3}?(?:werkte|werkt|gewerkt)\b/;

/** "Klant Ans Kok" is said to be one, whatever her name and her daughter are. */
const ofOurs =
  /^(?:(?:er|hier|en|net|een|de|onze|a|the|our) )*(?:(?:belde|mailde|staat|kwam|is) (?:hier |net |een |de )*)?(?:klant|patient|client|gast|huurder|cursist|donateur|customer|guest|tenant) (?!(?:die|wil|wilt|vraagt|is|was|en|van|belt|belde|mailde?|heeft|met|zegt|who|wants?|asks?|has)\b)\p{L}+/u;

function whoAsks(said: string): string | undefined {
  const plain = said.replace(titled, '$1').replace(smallNameIn(said) ?? ' ', ' ');
  if (ofOurs.test(said)) return 'customer';
  if (applicant.test(plain)) return 'applicant';
  if (colleague.test(plain) || workedHere.test(plain)) return 'colleague';
  if (outsider.test(plain)) return 'other';
  if (customer.test(plain)) return 'customer';
  const own = plain.replaceAll(whatIsDone, ' ');
  return me.test(own) &&
    !quotes.test(plain) &&
    !isPastedMail(plain) &&
    !/\b(?:hij|zij|ze|haar|hem|hun|iemand|he|she|her|him|them|someone|somebody)\b/.test(plain)
    ? 'me'
    : undefined;
}

/** "Actually he is a former employee": who it is that was told of before; undefined where that is not said. */
export const roleAnew = (text: string): string | undefined =>
  text.length < 100 && isRole.test(folded(text.trim())) ? whoAsks(folded(text)) : undefined;
const isRole =
  /^(?:(?:nee|neen|no|sorry|wacht|wait|actually|eigenlijk|trouwens|oh|en|and|but|maar)[, ]+)*(?:he|she|it|they|hij|zij|ze|het|die)(?:['’]?s| is| was| are| were) (?:(?:toch|eigenlijk|actually|geen \S+ maar|not an? \S+ but|wel|really) )*(?:een|an?|onze|our) [^,?]{3,40}$/;

const ways: readonly (readonly [string, RegExp])[] = [
  [
    'spoken',
    /\b(?:belt|belde|gebeld(?! word)|telefoon|balie|aan de deur|in de winkel|langs|toonbank|kassa|receptie|loket|mondeling|phone(?! number)|phoned|(?<!\b(?:customer|client|guest|member|patient|tenant|someone|somebody|man|woman|guy|lady) )called|rang|counter|in person|(?<!\b(?:no more|stop the|stop all) (?:phone |sales )?)calls|at the (?:desk|door)|in the shop|came by(?! (?:e-?mail|mail|letter|post|form|app|phone|chat)))\b/,
  ],
  [
    'mail',
    /\b(?<!\b(?:his|her|their|zijn|haar|hun|zn|dr) )(?:mail|mailt|mailde|gemaild(?! word)|mailtje|e-?mail|e-?mailed|mailed|inbox)\b(?! ?(?:adres|address|from))/,
  ],
  [
    'chat',
    /\b(?:app|appt|appte|appje|sms|smsje|gesmst|smste|whatsapp|(?<!\b(?:van|op|from|on|off) (?:onze |our )?)(?:facebook|instagram)|chat|dm|messenger)\b/,
  ],
  ['letter', /\b(?:brief|briefje|per post|aangetekend|letter)\b/],
  [
    'form',
    /\b(?:contactformulier|webformulier|via de site|contact form|(?:formulier|form) (?:op|van|on|from) (?:de|onze|the|our) (?:web)?site)\b/,
  ],
];

/** Two rights whose odds are nearer than this are both named: a choice of two costs one look, a wrong right a letter. */
const near = 2.2;
/** A right that leads by more than this is not taken for another by one word: "vraagt zijn gegevens als bestand". */
const farAhead = 12;

/** Art. 15 to 22 GDPR: who names an article names the right. */
const articles: Readonly<Record<string, string>> = {
  15: 'access',
  16: 'rectification',
  17: 'erasure',
  18: 'restriction',
  20: 'portability',
  21: 'objection',
  22: 'human',
};

function rightNamed(plain: string): string | readonly string[] | undefined {
  const named = plain.matchAll(/\b(?:art|artikel|article|artykul\w*)\.?\s*(\d{2})\b(?!\s*(?:tot|t\/m|to|bis|-|–))/gu);
  const rights = [...new Set(Array.from(named, ([, number = '']) => articles[number] ?? []).flat())];
  return rights.length > 1 ? rights.slice(0, 2) : rights[0];
}

/** Who wants all of it gone says so, whatever else they want: "wis al mijn gegevens, ik wil geen reclame meer". */
const erasesAll =
  /\b(?:wis|wissen|verwijder|verwijderen|delete|erase|losch\w*|supprim\w*|effac\w*|usun\w*)\b.{0,25}\b(?:al|alle|alles|all|everything|toutes?|tout|wszystk\w*)\b.{0,25}\b(?:gegevens|data|daten|donnees|dan(?:e|ych)|van mij|over mij|about me|uber mich|sur moi)\b/;

function withErasure(right: string | readonly string[] | undefined): string | readonly string[] {
  const [other = 'erasure'] = [right ?? []].flat().filter((one) => one !== 'erasure');
  return other === 'erasure' ? other : ['erasure', other];
}

const adverts =
  /\b(?:reclame\w*|nieuwsbri\w+|mailing\w*|aanbieding\w*|spam|folders?|marketing|advert\w*|promo\w*|acties?|uitschrijven|afmelden|unsubscribe|newsletters?|werbung|newsletter\w*|publicit\w*|reklam\w*)\b|\b(?:geen|stop\w*|nooit|minder|niet|no|not)\b.*\b(?:mail\w*|e-?mail\w*|bel\w*|gebeld|gemaild|app\w*|sms\w*|bericht\w*|benader\w*|post|offers|messages|calling)\b|\b(?:mail\w*|bel\w*|app\w*|bericht\w*)\b.*\b(?:stop\w*|ophouden|niet meer)\b/;
const wrote =
  /\b(?:(?:een|a|an) (?:\S+ )?(?:mail|mailtje|e-?mail|brief|letter)|mailde|mailt|gemaild|belde|belt|gebeld|appte|appt|schreef|schrijft|mailed|called|wrote)\b/;
/** What they want no more of is no way in which they asked. */
const noMore =
  /\b(?:geen|nooit|minder|stop met|no more) (?:\S+ )?(?:e-?mail\w*|mail\w*|app\w*|brie\w+)\b|\b(?:niet|nooit) (?:meer|langer) (?:te )?(?:worden )?(?:gemaild|gebeld|geappt|gemailed|mailen|bellen|appen)\b|\b(?:niet|nooit) (?:meer|langer) (?:per|via) (?:de )?(?:mail|app|telefoon|brief|post)\b|\b(?:not|no longer|never|don ?t|doesn ?t|doesnt|dont) (?:want )?(?:to )?be (?:e-?mailed|called|phoned|texted|messaged)\b/g;
/** Where what it is about is shown is no way in which they asked: "advertenties op facebook". */
const shownThere =
  /\b(?:op|on|van|from) (?:jullie|uw|your) (?:(?:website|site) (?:en|and) )?(?:facebook|instagram|insta|whatsapp|site)\b|\b(?:advertenties?|reclame|ads?|adverts?|advertising|foto\S*|photos?|pictures?|filmpjes?|video\S*|posts?|gesprek\S*|chats?) (?:\S+ ){0,2}?(?:op|on|van|from|in|via) (?:(?:onze|ons|de|het|jullie|uw|our|your|the) )?\S+(?: (?:en|and) (?:facebook|instagram|insta))?/g;

type Rights = string | readonly string[] | undefined;

/** The one right that the words name; of what they name nothing of, no other stands beside it. */
function plainRight(text: string, right: Rights, isSure: boolean): Rights {
  const wishes = namedKinds(text);
  // Several wishes that each name their own name all of them.
  if (wishes.length > 1) return wishes.flatMap((one) => rightOfKind(one) ?? []);
  const kinds = suggestedKinds(text);
  const [kind, ...more] = kinds;
  const labels = [right ?? []].flat();
  const named = labels.filter((label) => kinds.some((one) => one === kindOfRight[label]));
  if (kind === undefined) return right;
  if (more.length > 0) return named.length === 1 ? named[0] : right;
  const overruled =
    !isSure && labels.every((label) => beside[kind]?.includes(label) === true || isNoAdvert(label, text));
  return named[0] ?? (overruled ? rightOfKind(kind) : right);
}

const isNoAdvert = (label: string, text: string): boolean => label === 'marketing' && !adverts.test(folded(text));

/** Rights for which others are mistaken that the words do name: who wants no adverts has their use stopped by that. */
const beside: Partial<Record<RequestKind, readonly string[]>> = {
  marketing: ['objection', 'restriction'],
  access: ['erasure', 'rectification', 'human', 'portability'],
  erasure: ['access', 'complaint', 'portability', 'rectification'],
};

/** Where nothing is wanted in so many words, what is only nearer than the others is no right that somebody asked for. */
const isGuess = ({ label, score }: { readonly label: string; readonly score: number }, plain: string): boolean =>
  label === 'human' ? !ofMachine.test(plain) : score < 0 && onlyWrites.test(plain) && !wishes.test(plain);
const ofMachine =
  /\b(?:mens|persoon|human|person|mensch\w*|humain\w*|czlowiek\w*|computers?|algorit\w*|system\w*|systeem|automat\w*|software|programma|program\w*|robot\w*|score\w*|ai|ki|beslis\w*|besl(?:uit|oten)|decision|decided|machine|ordinateur|afgewezen|afwijzing|rejected|refused)\b/;
const onlyWrites =
  /\b(?:schreef|schrijft|stuurde|belde|mailde|kregen|kreeg|namens|wrote|writes|called|phoned|mailed|e-?mailed|got|received|on behalf)\b/;
const wishes =
  /\b(?:wil|wilt|willen|wilde|vraagt|vroeg|vragen|gevraagd|eist|eisen|moet|moeten|of (?:we|wij)|dat (?:we|wij)|wants?|wanted|asks?|asked|asking|demands?|would like|must|should|to (?:be|have|see|get))\b/;

const rightOfKind = (kind: RequestKind): string | undefined =>
  Object.keys(kindOfRight).find((right) => kindOfRight[right] === kind);

/** What is wanted, by its words and what they resemble; of a request of which no more is told than that it waits nothing is guessed. */
function rightMeant(text: string, plain: string, heardRight: Rights, isSure: boolean): Rights {
  if (requestWaits(text) && suggestedKinds(text).length === 0) return undefined;
  const said = asksWhyRefused(plain) ? 'access' : plainRight(text, heardRight, isSure);
  return rightNamed(plain) ?? (erasesAll.test(plain) ? withErasure(heardRight) : said);
}

/** By name: `right` (one, or those it may be), `who`, `received` (a day, or `open` where it is not sure which), `how`. */
export function requestTold(text: string, heard: Heard, situation: Situation): Readonly<Record<string, unknown>> {
  const plain = folded(text.slice(0, 1000));
  // Who mailed it wants no mail stopped by that.
  const onlyWrote = wrote.test(plain) && !adverts.test(plain);
  const [first, second] = heard
    .about('request')
    .filter(({ label }) => label !== 'any' && (label !== 'marketing' || !onlyWrote))
    .filter((one) => !isGuess(one, plain));
  const lead = first === undefined ? 0 : first.score - (second?.score ?? 0);
  const close = first !== undefined && second !== undefined && lead < near;
  const heardRight = first === undefined ? undefined : close ? [first.label, second.label] : first.label;
  const right = rightMeant(text, plain, heardRight, lead > farAhead);
  const who = whoAsks(plain);
  // One that waits still came in before.
  const received = arrivedOn(text, situation) ?? (requestWaits(text) ? 'open' : undefined);
  const how = ways.find(([, shape]) => shape.test(plain.replaceAll(noMore, ' ').replaceAll(shownThere, ' ')))?.[0];
  return {
    ...(right === undefined ? {} : { right }),
    ...(who === undefined ? {} : { who }),
    ...(received === undefined ? {} : { received }),
    ...(how === undefined ? {} : { how }),
  };
}
