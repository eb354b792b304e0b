// Who is meant where a person is asked: "vooral Mo, ik kijk af en toe mee", "niet Joke, doe Mo maar", "dat pak ik wel op".
import type { Column, Option, Scope } from '../../engine/checklist.js';
import { personOptions } from '../../engine/options.js';
import { heard as isAnswer, meansSpeaker, readsAsName } from '../../engine/typed/no-answer.js';
import { parseTyped } from '../../engine/typed/parse.js';
import { folded } from '../../fold.js';
import { insteadOf } from '../corrections/told-right.js';
import { type AnswerSaid, saidIf } from '../reading.js';
import { listed, wordsIn } from '../words.js';
import { firstNames } from './first-names.js';
import { personSaid } from './person-called.js';
import { clausesOfPeople, namesSomebody, personMeant, refuses, strangerMeant, takesOver } from './person-meant.js';
import { hasNumber } from './spelled-numbers.js';
import { isWrittenAsName } from './written-as-name.js';
import { yesOrNo } from './yes-no.js';

/** That who speaks is not there: what follows "als" where somebody takes over. */
const iAmAway = `(?:ik|i)(?:['’]m| am| ben)? (?:er )?(?:zelf |even |een keer |eens |dan )*(?:niet|ziek|weg|vrij|afwezig|verhinderd|(?:op|met) (?:vakantie|reis|verlof)|on (?:holiday|leave|vacation)|not|ill|sick|away|off|out|can['’]?t)(?: (?:er|ben|kan|here|around|there|in))*`;
/** "Als ik er niet ben dan Mo", "dan doet Henk het": who says when says nobody by it. */
const whenAway = new RegExp(
  String.raw`^(?:(?:als|wanneer|zodra|bij|if|when) ${iAmAway}[ ,]+|(?:dan|then) (?=(?:is|doet|neemt|valt|springt|regelt|does|takes) ))(?:(?:dan|is het|is dat|is(?! (?:er|het|dat|it)\b)|doet|neemt|valt|springt|regelt|then|it is|it['’]s|ask|does|takes) )*`,
  'i',
);
/** What is left of what they do then: "Mo het over", "Mo er". */
const thenDone = /\s+(?:(?:het|dat|it|er|dan)(?:\s+(?:over|waar))?|in|over|waar)[.!]*$/i;

/** "Piet is er als ik ziek ben", "Piet bij ziekte": when it is so is no part of who. */
const whenBehind = new RegExp(
  String.raw`(?<=\p{L})[\s,]+(?:(?:die|who) )?(?:(?:is|komt) (?:er|there)(?: dan)? )?(?:(?:als|wanneer|zodra|if|when|whenever) ${iAmAway}|(?:bij|tijdens|during) (?:mijn |m'n |my )?(?:ziekte|vakanties?|verlof|afwezigheid|illness|holidays?|leave|absence)(?: (?:of|en|or|and) (?:ziekte|vakantie|holidays?|illness))?)[.!]*$`,
  'iu',
);
/** "Ik zelf als Ilse er niet is": when it is so names nobody either. */
const whenTheyAreAway =
  /(?<=^(?:ik|ikzelf|ik zelf|me|myself|i|mij))\s+(?:als|wanneer|zodra|if|when) (?:\S+ ){1,3}?(?:niet|ziek|weg|vrij|vakantie|afwezig|not|ill|away)(?: (?:er|is|ben|kan|here|around))*[.!]*$/i;

/** What is said of a person who takes over, without when that is. */
export function withoutWhen(said: string): string {
  const typed = said.replace(whenTheyAreAway, '').replace(whenBehind, '');
  const text = typed.replace(whenAway, '');
  return text === typed ? typed : text.replace(thenDone, '');
}

/** "Joost, nummer zoek ik nog op": what is said of the number says nothing of the person. */
export const aboutNumber =
  /(?:[,;.]|\s(?:maar|en|but|and|heeft|met|op|has|with|on))\s*(?:(?:het|haar|zijn|z'n|the|his|her) )?(?:nummer|tel(?:efoon)?(?:nummer)?|06|mobiel|phone|number|nr)\b.*$/is;

/** "Dan is sanne de baas": what somebody is then is no part of their name. */
const inCharge = /(?<=\p{L}) (?:de baas|verantwoordelijk|aan zet|in charge|the boss|responsible)[.! ]*$/iu;

type PersonColumn = Extract<Column, { kind: 'person' }>;

/** The person that a text means: somebody known, the one who types, a name, or nobody where that is an answer. */
export function personAnswered(column: PersonColumn, said: string, scope: Scope): AnswerSaid | undefined {
  const typed = said.trim();
  if (saysOfThing.test(typed) || (column.none !== undefined && hasOtherRole.test(typed))) return undefined;
  const text = withoutWhen(nameAlone(typed.replace(/^@/, '').replace(aboutNumber, '').replace(inCharge, '')));
  const plain = folded(text).replace(/[.!]+$/, '');
  return (
    speakerOr(column, plain, text, scope) ??
    plainly(column, text, scope) ??
    someone(column, { text, plain, typed }, scope)
  );
}

/** "Visionplanner mag eruit", "Kramer is een BV": what is said of a program or a business names nobody. */
const saysOfThing =
  /\b(?:mag|moet|kan|gaat|may|must|can) (?:er ?)?(?:uit|weg|eruit|out|go)\b|\b(?:is|zijn|are) (?:een |'?n |geen |a |an |nu )?(?:b\.?v\.?|v\.?o\.?f\.?|n\.?v\.?|stichting|vereniging|eenmanszaak|maatschap|gestopt|opgezegd|foundation|stopped|cancelled)(?=$|[ ,.!])/i;

/** "Piet is onze boekhouder", "onze adviseur is piet": what somebody is to the business takes over from nobody. */
const hasOtherRole =
  /^\p{L}+(?: \p{L}+)? is (?:onze|mijn|de|our|my|the) (?:nieuwe? |new )?(?:boekhoud|accountant|advis|jurist|advocaat|leverancier|klant|fg\b|functionaris|dpo\b|privacy|data protection|bookkeep|lawyer|supplier|customer)|^\p{L}+(?: \p{L}+)? (?:kan|kunnen|mag|mogen|can|may) er (?:nu |ook |voortaan )*(?:ook |nu )?bij\b|^(?:onze|mijn|our|my) (?:boekhoud\p{L}+|accountant|advis\p{L}+|jurist|advocaat|bookkeeper|lawyer) is \p{L}/iu;

/** The one who types, although they say what they do not know beside it: "mezelf, al weet ik er niks van". */
export const speakerSaid = (column: Column, said: string, scope: Scope): AnswerSaid | undefined =>
  column.kind === 'person' ? speakerOr(column, folded(said), said, scope) : undefined;

/** "Called Eva", "just Eva": what leads to a name is no part of it. */
function nameAlone(said: string): string {
  const name = said.replace(behindName, '').replace(leadsToName, '');
  return isWrittenAsName(name) ? name : said;
}
const behindName = /(?<=\p{L})[ ,]+(?:hoor|dus|toch|gewoon|natuurlijk|denk ik|i think|of course)[.!]*$/iu;
const leadsToName =
  /^(?:(?:ok(?:e|é|ay)?|just|gewoon|only|actually|no|wait|sorry|nee|toch)[ ,]+)*(?:called|named|genaamd|to|just|gewoon|make (?:that|it)) (?=\S+$)/i;

/** The one who types, in so many words. */
function speakerOr(column: PersonColumn, plain: string, text: string, scope: Scope): AnswerSaid | undefined {
  const { facts } = scope;
  // Who may not be picked here is not filled in either.
  if (personOptions(column, scope).every(({ id }) => id !== facts.me)) return undefined;
  const own = folded(facts.people.find(({ id }) => id === facts.me)?.name ?? '');
  if (iAndOthers.test(plain) || itWillBeMe.test(plain)) return { value: facts.me, sure: 'likely' };
  if (isSelf(plain, own) || meansSpeaker(text)) return { value: facts.me, sure: 'certain' };
  const [first = ''] = text.split(behindSelf);
  return first !== text && meansSpeaker(first) ? { value: facts.me, sure: 'likely' } : undefined;
}
/** "Well me i guess, who else?", "mezelf, al weet ik er niks van": what is said behind it takes nothing away. */
const behindSelf = /[,;.]\s+(?=(?:who|wie|al|hoewel|although|though|but|maar) [^,;.]*$)/i;

const iAndOthers = /^(?:ik|ikzelf|ik zelf|i|me)[\s,]+(?:en )?(?:anders|of anders|or else|otherwise)\b/;
const itWillBeMe =
  /^(?:dat|dit|het)? ?(?:zal|ben|word|blijf) ik (?:\S+ ){0,4}?(?:zijn|zelf|doen|worden|wel|weer)(?: (?:zeker|dan|hoor))*$/;

interface Said {
  readonly text: string;
  readonly plain: string;
  readonly typed: string;
}

/** Somebody in a longer sentence; or nobody, where that is an answer. */
function someone(column: PersonColumn, { text, plain, typed }: Said, scope: Scope): AnswerSaid | undefined {
  const options = personOptions(column, scope);
  const isNamed = namesSomebody(text, options, scope);
  const mayBeNobody = column.none !== undefined && saysNobody(plain, isNamed);
  const isNobody = mayBeNobody && nobody.test(plain);
  const meant = isNobody && !/^(?:nee|no)\b/.test(plain) ? undefined : personMeant(text, options, scope);
  if (meant !== undefined) return { value: meant, sure: 'likely' };
  if (isNobody) return { value: 'none', sure: wordsIn(text).length <= 4 && !isNamed ? 'certain' : 'likely' };
  // "Mo kan dat niet" says nothing of the others.
  if (mayBeNobody && denies(text)) return isNamed ? undefined : { value: 'none', sure: 'likely' };
  const told = introduced(column, text, options, text !== typed);
  return told ?? (isNamed ? undefined : stranger(column, text));
}

/** "Joost neemt het over als ik er niet ben": when it is so denies nobody. */
const denies = (text: string): boolean =>
  yesOrNo(text.replace(/\s(?:als|wanneer|zodra|if|when)\s.*$/is, ''))?.yes === false;

/** Whether a text may say that there is none: "nee, ik ben zelf de vervanger" does not. */
const saysNobody = (plain: string, isNamed: boolean): boolean =>
  !countsThem(plain) && !takesOver(plain) && (isNamed || wordsIn(plain).every(ofNobody));

/** "Niemand, ik sta er alleen voor": what is said of nobody who does it. "Er is niemand in gevaar" is of something else. */
const ofNobody = (word: string): boolean => !/\p{L}/u.test(word) || saidOfNobody.has(word) || aboutDeputy.test(word);
const saidOfNobody = listed(`
  nee neen no nope niemand nobody none one geen niet not nog yet er is zijn there hebben heb hebt we wij ik i have haven't got its ben am
  voorlopig momenteel nu meer now eigenlijk hoor nou ja helaas sorry dat die het deze dit that it it's this daar hier here voor for van
  of in bij at de een the a mijn m'n ons onze my our anders else other alleen only just me mij zelf ikzelf myself gewoon
  iemand someone somebody persoon person collega kan kunnen can doet doe doen do does did did neemt neem nemen take takes over regelt regel
  alles everything alone werk werken work works sta staan run zo bekend geregeld nodig needed arranged wie who what wat weet
  maar but dus so dan then soms sometimes man vrouw partner husband wife
`);
const aboutDeputy =
  /vervang|waarne|deput|stand|invall|achter|backup|back|eenman|zzp|eenpit|zelfstandig|\bfg\b|dpo|functionaris|officer/;

/** "Nee, we zijn met vijf" tells how many they are, and of nobody that there is none. */
const countsThem = (plain: string): boolean => counting.test(plain) && hasNumber(plain);
const counting =
  /\b(?:(?:we|wij|er|het) (?:zijn|werken)|met (?:z'?n|ons)|there are|we'?re|we are|mensen|medewerkers|personen|collega'?s|people|employees)\b/;

/** As the engine takes it: who is picked by name. */
function plainly(column: PersonColumn, text: string, scope: Scope): AnswerSaid | undefined {
  const parsed = parseTyped(column, text, { scope, keepDigits: false });
  if (!parsed.ok || typeof parsed.value !== 'string') return undefined;
  // "Niemand, of Mo misschien" is not nobody for sure.
  const isNobody = parsed.value === 'none' && namesSomebody(text, personOptions(column, scope), scope);
  return isNobody ? undefined : { value: parsed.value, sure: 'certain' };
}

/** "Anja zelf dus": who types says their own name. */
const isSelf = (plain: string, own: string): boolean => {
  const bare = plain.replace(/(?: (?:dus|hoor|natuurlijk|gewoon|wel))+$/, '');
  return bare === 'zelf' || (own !== '' && bare === `${own} zelf`);
};

/** Somebody nobody knows here yet, named before what is told of them: "Karin van de administratie, die zit hier nog niet bij". */
function strangerNamed(column: PersonColumn, text: string): { other: string } | undefined {
  const [first = '', ...more] = clausesOfPeople(text);
  const bare = first.replace(ofWhere, '');
  if (more.length === 0 && bare === first) return undefined;
  const name = personSaid(bare)?.name;
  if (name === undefined || !isWrittenAsName(name) || more.some((clause) => refuses.test(folded(clause))))
    return undefined;
  return 'problem' in isAnswer(column, { other: name }) ? undefined : { other: name };
}

/** "Karin van de administratie", "jelmer onze spelleider": where or as what somebody works is no part of the name; "van de berg" is. */
const ofWhere =
  /(?:(?<=^\p{Lu}[\p{L}'’-]*)\s+(?:van|uit|bij|op) (?:de|het|onze|ons|mijn|the) \p{Ll}[\p{L}-]*|\s+(?:van|uit|bij|op) (?:de|het|onze|ons|mijn|the) \p{Ll}[\p{L}-]{6,}|\s+(?:onze|mijn|m'n|mn|our|my) \p{Ll}[\p{L}-]*)(?=\s|$)/u;

const stranger = (column: PersonColumn, text: string): AnswerSaid | undefined =>
  saidIf(strangerNamed(column, text) ?? whoDoesIt(column, text) ?? ofSeveral(column, text), 'likely');

/** "Luc misschien.. nee Luc niet, zet Griet": the one that is left of those who are named. */
function ofSeveral(column: PersonColumn, text: string): { other: string } | undefined {
  const other = strangerMeant(text);
  return other === undefined ? undefined : strangerCalled(column, other);
}

/** "Joost neemt het over als ik er niet ben": who is said to do it. "Loon doet de boekhouder" says by whom work is done. */
function whoDoesIt(column: PersonColumn, text: string): { other: string } | undefined {
  const { who, it } = doesIt.exec(text)?.groups ?? {};
  if (who === undefined || (it === undefined && !firstNames.has(folded(who.split(' ')[0] ?? '')))) return undefined;
  return strangerCalled(column, who);
}

/** Somebody nobody knows here yet, where what they are called can be a name. */
export const strangerCalled = (column: Column, other: string): { other: string } | undefined =>
  'problem' in isAnswer(column, { other }) ? undefined : { other };
/** Work that is none with privacy: "sanne doet de boekhouding". */
const otherWork = ` (?:(?:de|het|onze|alle|ook|the|our) ){0,2}(?:boek|loon|lonen|salaris|administratie|planning|(?:web)?(?:shop|site|winkel)|nieuwsbrief|marketing|social|inkoop|verkoop|balie|kassa|factur|computers|ict|payroll|wages|invoices|newsletter)`;
const doesIt = new RegExp(
  String.raw`^(?<who>\p{L}[\p{L}'-]+(?: (?:van|de|der|den|\p{Lu}[\p{L}'-]*))*) (?:neemt|doet|pakt|vervangt|springt|valt|regelt|houdt|takes|does|handles)\b(?!${otherWork})(?<it> (?:het|dat|dit|er|die|alles|over|waar|in|op|mij|me|ons|ook|wel|dan|hier|altijd|privacy|it|that|this|everything|all|me|us|over|in)\b)?`,
  'u',
);
/** Whether a text says that somebody called so does other work. */
export const doesOtherWork = (text: string, name: string): boolean =>
  text.split(name).some((behind, at) => at > 0 && worksAtIt.test(behind));
const worksAtIt = new RegExp(`^ (?:doet|doen|regelt|verzorgt|does|handles|runs)${otherWork}`, 'i');

const nobody =
  /^(?:(?:er is |we hebben |we hebben er |heb )?(?:niemand|geen)|(?:heb|hebben|is) (?:ik|we|wij|er) (?:nog )?(?:niet|nie)|nobody|none|nee|no)\b/;

/** "Mijn broer Dirk": somebody with how they are related, or who is known by that name. */
function introduced(
  column: PersonColumn,
  text: string,
  options: readonly Option[],
  isTold: boolean,
): AnswerSaid | undefined {
  const said = personSaid(text);
  // Who does other work takes over from nobody by that.
  if (said === undefined || (column.none !== undefined && doesOtherWork(text, said.name))) return undefined;
  const name = folded(said.name);
  const [known, ...more] = options.filter(
    ({ id, label }) =>
      id !== 'none' && [folded(label.nl), ...folded(label.nl).split(/[\s()]+/)].some((part) => part === name),
  );
  // Of more words than a name it is said back who was understood.
  const isOnly = name === folded(text).replace(/[.!]+$/, '');
  const sure = isOnly || wordsIn(text).length <= 4 ? 'certain' : 'likely';
  if (known !== undefined && more.length === 0) return { value: known.id, sure };
  // A name alone is read by the engine, which knows what is none.
  if (!(said.certain || isTold) || 'problem' in isAnswer(column, { other: said.name })) return undefined;
  return { value: { other: said.name }, sure: isDoubtfulName(column, said.name) ? 'likely' : sure };
}

/** Several words that may be somebody's name, and as well what is said of the question: "hangt ervan af", "marietje van de balie". */
export function isDoubtfulName(column: Column | undefined, text: string): boolean {
  const words = wordsIn(folded(text));
  if (column?.kind !== 'person' || words.length < 2 || !readsAsName(text)) return false;
  return !/^["“”„'‘’]|\S\s.*\p{Lu}/u.test(text.trim()) && !words.some((word) => firstNames.has(word));
}

/** "Nee het is Maaike niet Marieke", "nee toch ik zelf": a no to who was named before, and to nothing that is asked. */
export function namesInstead(text: string): boolean {
  const { now = '', before = '' } = saysNoFirst.test(text.trim()) ? (insteadOf(text.trim()) ?? {}) : {};
  return (isWrittenAsName(now) && isWrittenAsName(before)) || toMe.test(text.trim()) || hasDuty.test(text.trim());
}
/** "Oh nee sanne is de vervanger, niet kees": who has a duty, after all. */
const hasDuty =
  /^(?:oh?|sorry|wacht)?[, ]*(?:nee|neen|no|nope)[, ]+(?!(?:er|dat|dit|het|die|that|it) )\p{L}+ (?:is|wordt|was|becomes)(?: (?:dus|toch|eigenlijk|gewoon|actually))* (?:de|onze|mijn|the|our|my) (?:plaatsvervang|vervang|privacy|contactpersoon|deputy)/iu;
const saysNoFirst = /^(?:nee|neen|no|nope)\b/i;
const toMe =
  /^(?:nee|neen|no|nope)[, ]+(?:toch|wacht|doe toch|maar|wait)[, ]+(?:maar )?(?:ik ?zelf|mezelf|mij|myself|me)(?: (?:maar|dan|toch|hoor))*[.!]*$/iu;
