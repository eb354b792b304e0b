// What a sentence about a breach answers of the questions in its file: which data, how many people, whether it can be read.
// Exact phrases only; what is heard here is said back and stored after a yes.
import { applicableQuestions, appliesOnceAnswered } from '../../../../core/engine/applies.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import { folded } from '../../../../core/fold.js';
import { saidInstead } from '../../../../core/understanding/corrections/taken-back.js';
import { countedIn } from '../../../../core/understanding/values/counted-again.js';
import { numberNamed } from '../../../../core/understanding/values/spelled-numbers.js';
import type { Readable } from '../facts.js';
import { dataCalled } from './facts-called.js';
import { tellsMeasure } from './measures-told.js';
import { stole } from './plainly-told.js';

const asHeard = (text: string): string => folded(text).replaceAll(/[’'`]/g, ' ');

const dataWords = Object.entries(dataCalled).map(
  ([kind, called]) => [kind, new RegExp(`\\b(?:${called.map(asHeard).join('|')})\\b(?! is\\b)`)] as const,
);

const readableWords: readonly (readonly [Readable, RegExp])[] = [
  [
    'wiped',
    /\b(?:op afstand (?:\S+ )?(?:gewist|leeggemaakt)|(?:gewist|leeggemaakt) (?:\S+ ){0,4}op afstand|remotely wiped|wiped (?:\S+ ){0,2}(?:remotely|from a distance))\b/,
  ],
  [
    'readable',
    /\b(?:(?:niet|geen|nog niet|not|wasn t|isn t) (?:\S+ )?(?:versleuteld\w*|versleuteling|encryptie|encrypted)|onversleuteld\w*|zonder (?:versleuteling|encryptie|wachtwoord)|unencrypted|gewoon leesbaar)\b/,
  ],
  ['hashed', /\b(?:gehasht\w*|hash(?:es)?|hashed)\b/],
  ['unintelligible', /\b(?:versleuteld\w*|bitlocker|filevault|encrypted)\b/],
  [
    'locked',
    /(?<!\b(?:geen|zonder|no|without) (?:\S+ )?)\b(?:pin ?code|schermslot|toegangscode|screen lock|passcode)\b(?: \S+){0,3}? (?:op|erop|on)\b(?! (?:de|het|een|the|a) )|\b(?:er|there|daar) (?:zat|zit|stond|staat|was|is|s) (?!geen\b|no\b)(?:\S+ ){0,3}?(?:pin ?code|schermslot|toegangscode|screen lock|passcode)\b/,
  ],
  ['locked', /\b(?:alleen|enkel|only) (?:een |met een |a )?(?:slot|schermslot|pincode|toegangscode|screen lock|pin)\b/],
];

/** "Naam, telefoon en mail": what is a thing elsewhere is a kind of data in a list of these, and only there. */
const inFull = (told: string): string =>
  told.replace(shortly, (word, at: number) =>
    isInList(told.slice(0, at), told.slice(at + word.length)) ? 'telefoonnummer' : word,
  );
const shortly = /\b(?:telefoons?|tel|mobiel|mobieltje|mails?|emails?|e-mail|phones?)\b/g;

/** Behind one of the kinds and the last of them, or before another one. */
function isInList(before: string, behind: string): boolean {
  const upTo = jointAtEnd.exec(before);
  if (upTo !== null && endsWithKind(before.slice(0, upTo.index)) && endsThere(behind)) return true;
  const joint = jointAtStart.exec(behind);
  return joint !== null && beginsWithKind(behind.slice(joint[0].length));
}
const jointAtEnd = /(?: ?[,/&+] ?(?:en |and )?| (?:en |and )?)$/;
const jointAtStart = /^(?: ?[,/&+] ?(?:en |and )?| (?:en |and )?)/;
const endsThere = (behind: string) =>
  /^ ?(?:$|[,.;/&+!)]|en |and )/.test(behind) || beginsWithKind(behind.replace(/^ /, ''));

// One by one and not as one shape: whoever speaks first would wait for a quarter of a second until that can be read.
const named = Object.values(dataCalled).flat().map(asHeard);
const endsWithKind = (text: string) =>
  named.some((name) => text.endsWith(name) && !/\w/.test(text.charAt(text.length - name.length - 1)));
const beginsWithKind = (text: string) =>
  named.some((name) => text.startsWith(name) && !/\w/.test(text.charAt(name.length)));

/** "Recepten voor taarten" heal nobody. */
const dishes =
  /\brecept(?:en)?\b(?=(?: \S+){0,2}? (?:voor|van) (?:\S+ ){0,2}?(?:taart|brood|broden|koek|gebak|gerecht|soep|saus|cake|bier|cocktail|deeg|ijs|maaltijd|lunch|diner))/g;
/** A password on a device guards the data, and is none of what leaked. */
const guards =
  /\b(?:een|met|zonder|geen|het|a|with|without) (?:[^\s,;]+ )?(?:wachtwoord|password)\b|\bwachtwoord(?:je)? (?:er)?op\b|\bwachtwoord(?:je)? (?:zit|zat|zitten|staat|stond|is|was) (?:(?:er|daar) ?(?:\S+ ){0,2}op|ingesteld|aan)\b|\bwachtwoord ?beveilig\w*/g;
/** What was found again is gone no longer. */
export const foundAgain =
  /\b(?:terug ?gevonden|weer gevonden|is (?:al |weer |gewoon )*(?:terug|gevonden)|(?:we|wij|ik|hij|zij|ze|die|\p{L}{3,}) (?:hebben|heb|heeft) (?:het|hem|m|t|haar|ze|die|de \S+) (?:weer |al |gelukkig )*(?:gevonden|terug)|(?:al)?weer terecht|terecht|found again|found it|(?:been|was|is) found|(?:is|got it|have it|has it) back)\b/u;
/** Whether a text tells that what was gone is back. */
export const tellsFound = (text: string): boolean => foundAgain.test(asHeard(text.slice(0, 300)));
/** "Het waren er 20", "12 man": counted without a word for who they are. */
const counted =
  /\b(?:het|dat|er) (?:waren|zijn|gaat|ging) (?:er |om )*(\S+)(?: (?:man|mensen|personen|stuks))?$|\b(?:waren|zijn) er (?:(?:trouwens|dus|wel|toch|nu|uiteindelijk|eigenlijk) )*(\d{1,6})\b(?= ?(?:$|[,.;!]|(?:geen|niet|en|trouwens|dus|uiteindelijk|ipv)\b))|\b(\d{1,6}) (?:man|mens|persoon|personen|people|person)\b|\b(?:man|stuk|klant|mens)\w* of (\d{1,6})\b|\b(?:zo n|ongeveer|circa|rond de|about) (\d{1,6})\b/;

/** With whom it came, where that is said in so many words. */
const whoHasIt = (told: string): string | undefined =>
  trusted.test(told) && !distrusted.test(told) ? 'trusted' : strangers.test(told) ? 'unknown' : undefined;
const trusted =
  /\b(?:betrouwba\w+|(?:ge|toe)?vertrouw(?!elijk)\w*|trustworthy|trust(?:ed)?|(?:naar|bij|aan|is|to|with) (?:(?:onze|ons|mijn|een|our|my|an?) )?(?:(?:vaste|regular) (?:leverancier|supplier)|(?:eigen )?(?:accountant|boekhouder|administratiekantoor|bookkeeper)))\b/;
const distrusted =
  /\b(?:niet|geen|not|un|nooit|never)(?: \S+)? ?(?:betrouwba\w+|vertrouw\w*|trust\w*)\b|\b(?:vertrouw\w*|trust) (?:\S+ ){0,2}?(?:niet|not)\b/;
const strangers = /\b(?:een (?:wild)?vreemde|een onbekende|onbekenden|a stranger|strangers)\b/;

/** "Van ons, 40 klanten", and not "een klant van ons". */
const ourOwn =
  /(?:^|[,;.] ?)(?:ja |nee |(?:het|dat|ze) (?:zijn|is|waren) |gewoon |allemaal |gegevens )*(?:van ons(?:zelf)?|our own|ours)(?=$|[,;. ](?!(?:klant|leverancier|boekhoud)))|\bons eigen\b|\bonze eigen (?:klanten|gegevens|patienten|leden|mensen|personeel|medewerkers)\b/;
const notOnPurpose =
  /\b(?:per ongeluk|vergissing|vergist|niet expres|geen opzet|by accident|by mistake|not on purpose)\b/;
/** Also in the words of who tells what somebody did. */
const stolen = `gestolen|bestolen|gejat|jatten?|jatte|gepikt|pikte|diefstal|dief|dieven|geroofd|${stole}|stolen|stole|stealing|nicked|theft|thief|thieves|robbed`;
const onPurpose = new RegExp(
  `\\b(?:${stolen}|inbraak|ingebroken|inbreker\\w*|gehackt|hacker\\w*|expres|met opzet|opzettelijk|burglary|burgled|burglars?|broke into|break-in|hacked|on purpose)\\b`,
);
const gone = new RegExp(`\\b(?:${stolen}|kwijt\\w*|verloren|zoekgeraakt|lost)\\b`);

/** Who doubts, asks or supposes tells nothing. */
const tellsNothing =
  /\?|\b(?:weet ik niet|weet niet|geen idee|misschien|wellicht|mogelijk|als|zou|maybe|perhaps|might|whether|don t know)\b/;
/** Who asks what a word means, or how to know, answers nothing: "wat namen" does. */
const asks =
  /^(?:(?:en|maar|and|but) )*(?:wat (?:is|zijn|betekent|betekenen|bedoel\w*|houdt)|(?:hoe|waar|waarom|what|how|why|where) (?:is|are|do|does|can|kan|kun|weet|zie|werkt|vind|moet|vraag|vraagt|was|should)|leg uit|uitleg|explain)\b/;

/** "Geen namen of adressen", and not what stands behind another clause. */
const denied =
  /\b(?:geen|niet(?! (?:alleen|enkel|slechts)\b)|zonder|no|not(?! (?:only|just)\b)|without|behalve)\s+(?:(?!(?:met|maar|wel|with|but)\b)[^\s,;]+\s+){0,2}$/;

/** "Wachtwoorden niet". */
const deniedBehind =
  /^ (?:er )?(?:juist |ook |dus |were |are )?(?:niet|not)(?! (?:alleen|enkel|only|just)\b)(?: \S+)?\s*(?:$|[.,;])/;

/** What is answered by it of the questions that are put first, by path; only what applies and nobody answered yet. */
export function factsTold(text: string, scope: Scope): Readonly<Record<string, unknown>> {
  const open = questionsOpen(scope);
  return Object.fromEntries(Object.entries(factsIn(text)).filter(([path]) => open.has(path)));
}

/** The same of any breach, by path. */
export function factsIn(text: string): Readonly<Record<string, unknown>> {
  const told = text
    .slice(0, 2000)
    .split(/(?<=[.!?\n;])/)
    .map(asHeard)
    .filter((part) => !tellsNothing.test(part) && !asks.test(part.trim()))
    // What was done since says nothing of how it was.
    .flatMap((part) => part.split(/(?<=,)\s+/).filter((clause) => !tellsMeasure(clause)))
    .join(' ');
  // What settles the advice goes last: once it does, the others are not asked, and would not be kept.
  const values: Readonly<Record<string, unknown>> = {
    whose: ourOwn.test(told) ? 'own' : undefined,
    people: peopleTold(told),
    readable: readableWords.find(([, shape]) => shape.test(told))?.[0],
    intent: notOnPurpose.test(told) ? false : onPurpose.test(told) || undefined,
    recipients: gone.test(told) && !foundAgain.test(told) ? 'lost' : whoHasIt(told),
    data: dataTold(told.replaceAll(guards, ' ').replaceAll(dishes, ' ')),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** One is told of somebody: "1 beheeraccount" is nobody. */
const onePerson =
  /\b(?:1|een|one) (?:\S+ )?(?:persoon|klant|patient|client|lid|mens|sollicitant|collega|gast|huurder|kind|person|customer)\b(?! (?:heeft|had|is|was|wil|kan|vraagt|vroeg|belde|belt|zegt|zei|klaagt|klaagde|mailde|has|called|says|said|wants|asked|complained)\b)|\b(?:mevrouw|meneer|mevr|dhr|mw)\b/;

/** To how many something went says nothing of whose data it was, unless they saw each other in it. */
const withoutRecipients = (told: string): string => (sawEachOther.test(told) ? told : told.replaceAll(sentTo, ' '));
const sawEachOther =
  /\b(?:b?cc|elkaars?|mekaars?|each other\w*|zichtbaar|visible|adressen|mailadressen|addresses|geadresseerden|ontvangers|recipients)\b/;
const sentTo =
  /\b(?:gemaild|gestuurd|verstuurd|verzonden|gepost|geappt|ge-?maild|stuurde|mailde|mailed|sent|emailed|de mail (?:was|ging))(?: (?:per ongeluk|by mistake|it|them))* (?:naar|aan|to) (?:de |alle |the |all )?\d{1,6} (?:\S+ )?(?:klant\w*|leden|lid|patient\w*|ouders?|mensen|collega\w*|leveranciers?|bedrijven|customers?|clients?|parents?|people|suppliers?|colleagues?)\b/g;

function peopleTold(text: string): number | undefined {
  const told = withoutRecipients(text);
  const instead = saidInstead(told);
  const better = instead === undefined ? undefined : peopleTold(instead);
  if (better !== undefined) return better;
  const [, most] = between.exec(told) ?? [];
  if (most !== undefined) return Number(most);
  const { count: said, either } = countedIn(told);
  // Of two numbers of the same people it is asked which is right.
  if (either !== undefined) return undefined;
  return said === undefined || (said === 1 && !onePerson.test(told)) ? countTold(told) : said;
}

/** "Tussen de 40 en 60": at most is what is asked. */
const between =
  /\b(?:tussen (?:de )?|between )\d{1,6} (?:en|and) (?:de )?(\d{1,6})\b(?! (?:uur|jaar|jaren|dagen|euro|hours|years|days)\b)/;

/** "Nee, het waren er 412": how many it was after all. */
export const countedAnew = (text: string): number | undefined =>
  /^(?:nee|klopt niet|sorry|oeps|toch)\b/i.test(text.trim()) && !text.includes('?')
    ? peopleTold(asHeard(text.trim()))
    : undefined;

function countTold(told: string): number | undefined {
  const word = counted
    .exec(told.replace(/[\s.!]+$/, ''))
    ?.slice(1)
    .find((one) => one !== undefined);
  return word === undefined ? undefined : numberNamed(word);
}

function dataTold(told: string): readonly string[] | undefined {
  const kinds = kindsIn(told).flatMap(({ kind, isDenied }) => (isDenied ? [] : [kind]));
  return kinds.length === 0 ? undefined : kinds;
}

const kindsIn = (text: string) => {
  const plain = inFull(text);
  return dataWords.flatMap(([kind, shape]) => {
    const found = shape.exec(plain);
    if (found === null) return [];
    const isDenied =
      denied.test(plain.slice(0, found.index)) || deniedBehind.test(plain.slice(found.index + found[0].length));
    return [{ kind, isDenied }];
  });
};

/** What was understood before of a story, with this: a list grows, but for what is denied now. */
export function factsToldAnew(
  text: string,
  before: Readonly<Record<string, unknown>>,
  told: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const known: readonly unknown[] = Array.isArray(before['data']) ? before['data'] : [];
  const now: readonly unknown[] = Array.isArray(told['data']) ? told['data'] : [];
  const gone: readonly unknown[] = kindsIn(asHeard(text)).flatMap(({ kind, isDenied }) => (isDenied ? [kind] : []));
  const data = [...new Set([...known, ...now])].filter((kind) => !gone.includes(kind));
  const { data: _before, recipients, ...rest } = { ...before, ...told };
  const isFound = recipients === 'lost' && foundAgain.test(asHeard(text));
  // Who has it back knows no more that it was stolen.
  const { intent, ...left } = rest;
  const kept = intent === undefined ? left : rest;
  const others = isFound ? left : recipients === undefined ? kept : { ...kept, recipients };
  return data.length === 0 ? others : { ...others, data };
}

/** The questions that come first in a file, as far as they can be answered, asked or not, and nobody answered them. */
function questionsOpen(scope: Scope): ReadonlySet<string> {
  const first = scope.checklist.sections.filter(({ id }) => id === 'steering');
  const open = first.flatMap((section) => {
    const asked = applicableQuestions(section, scope);
    return section.questions.filter((one) => asked.includes(one) || appliesOnceAnswered(section, one, scope));
  });
  return new Set(open.map(({ id }) => id).filter((path) => scope.answers.get(path)?.provenance !== 'bevestigd'));
}

/** Whether one of these questions is what is asked now. */
export const asksFirst = ({ checklist }: Scope, path: string): boolean =>
  checklist.sections.some(
    ({ id, questions }) => (id === 'steering' || id === 'details') && questions.some((one) => one.id === path),
  );
