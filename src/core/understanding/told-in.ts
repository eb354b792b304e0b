// What the classifier hears of breaches, requests, activities and programs, and what it takes to be offered.
import { columnAt } from '../engine/scope.js';
import { once } from '../remembered.js';
import type { Heard } from './ear/ear.js';
import type { Listening } from './listening.js';
import { type Intent, type Reading, type Situation, unclear } from './reading.js';
import { beginsToAsk, comesToFillIn } from './talk/asks-in-general.js';
import { comesBack } from './talk/controls-said.js';

const told: readonly Intent[] = ['breach', 'request', 'activity', 'supplier'];
/** What people answer, and what they say at work. */
export const ordinary = ['answer', 'shop'];

/** What is told: by its plain words, or what the classifier hears. */
export function toldIn(text: string, heard: Heard, situation: Situation, listening: Listening): readonly Reading[] {
  const told = likelyIn(text, heard, situation, listening);
  // Where something is open the words may be of that.
  const isSure = told.some((one) => isBreach(one) && one.sure !== 'possible');
  if (situation.open !== undefined || isSure || !listening.befallen(text)) return told;
  const values = listening.values['breach']?.(text, heard, situation) ?? {};
  return [{ intent: 'breach', sure: 'likely', words: text, values }];
}

const isBreach = ({ intent, values }: Reading): boolean => intent === 'breach' && values['of'] === undefined;

/** What the classifier hears: one kind alone is likely, two or three are possible. */
function likelyIn(text: string, heard: Heard, situation: Situation, listening: Listening): readonly Reading[] {
  const why = listening.unreal(text, heard);
  const of = situation.open && listening.matter(situation.open.scope);
  const least = leastOver(heard, situation, of);
  const isState = once(() => !heard.isSigned('breach') && listening.describes(text));
  const isInPart = agreesInPart(text, situation);
  const isNone = (intent: Urgent): boolean =>
    why !== undefined ||
    onlyUnknown(text, heard) ||
    (isInPart && !heard.isSigned('breach')) ||
    (intent === 'breach'
      ? isState() || (ofRecord.test(text) && !heard.isSigned('breach'))
      : asksNothing(text, situation, listening));
  const plain = heard.told.filter(
    (one) =>
      isTold(one.intent) &&
      one.over > least(one.intent) &&
      !isRatherOrdinary(heard, one, listening) &&
      !isRatherQuestion(heard, one) &&
      !(isUrgent(one.intent) && isNone(one.intent)),
  );
  const doubts = (intent: Intent) => isUrgent(intent) && listening.doubts(text, heard, intent);
  const near = why === undefined && !isInPart && !isState() ? nearlyAsClear(heard, plain, doubts, listening) : [];
  const clear = [...plain, ...near].slice(0, 3);
  const [most] = heard.clear;
  if (clear.length === 0 && why !== undefined && why !== 'work' && most !== undefined && isDenied(most, situation))
    return [notReal(text, why, most.intent)];
  const others = heard.clear.filter(({ intent }) => !isTold(intent));
  const readings = clear.map(({ intent, over }): Reading => {
    const alone = clear.length === 1 && others.every((other) => other.over < over);
    if (!isTold(intent)) return unclear(text);
    const sure = alone && !doubts(intent) ? 'likely' : 'possible';
    const values = listening.values[intent]?.(text, heard, situation) ?? {};
    const ofNobody = intent === 'request' && !listening.hasAsker(text) && { ofNobody: true };
    return { intent, sure, words: text, values: { ...values, ...ofNobody } };
  });
  // Beside a question who speaks of themselves, and of nothing that is kept of them, asks for nothing by that.
  const isOfNothing = ({ intent, values }: Reading) =>
    intent === 'request' && situation.open !== undefined && values['who'] === 'me' && !listening.asksOwn(text);
  return readings.filter(
    (one) =>
      isOfferedHere(one, of, text, heard, situation) && !(isOfNothing(one) && heard.over('request') < plainRequest),
  );
}

/** Beside a question nothing is asked about programs of which none was named, and in a case nothing of the register. */
function isOfferedHere(
  { intent, values }: Reading,
  of: Intent | undefined,
  text: string,
  heard: Heard,
  situation: Situation,
): boolean {
  if (situation.open !== undefined && namesNone(values['suppliers'])) return false;
  if (intent === 'breach') return of !== 'request' || heard.isSigned('breach');
  // Beside what is asked of something else nothing is a request in which nobody asks, unless it is a plain one.
  if (values['ofNobody'] === true && situation.open !== undefined && heard.over('request') < plainRequest)
    return of === 'request' || situation.open.scope.checklist.tells === 'request';
  return intent === 'request' || (of === undefined && !isOfForm(text, situation));
}

/** What sounds like a request by its words, and in which nobody asks anything for themselves. */
const asksNothing = (text: string, situation: Situation, listening: Listening): boolean =>
  listening.describesPart(text) ||
  putsRightHere(text, situation, listening) ||
  isOfOffice(text) ||
  comesToFillIn(text) ||
  comesBack(text) ||
  authorityTold.test(text.trim()) ||
  isBack.test(text.trim()) ||
  (ofRecord.test(text) && !listening.hasAsker(text));

/** Who names a record by its number speaks of what stands in the register. */
const ofRecord = /\b[a-z]-\d{3}\b/i;

const plainRequest = 5.5;

/** "Backup weet ik niet" tells that somebody does not know, and of nothing that happened. */
const onlyUnknown = (text: string, { words }: Heard): boolean =>
  words.length <= 6 && /\b(?:weet ik (?:het )?niet|geen idee|don['’]?t know|no idea)\W*$/i.test(text);

/** "Klopt niet, het waren er 20" beside a question puts right what stands there, and asks nothing for a customer. */
const putsRightHere = (text: string, { open }: Situation, { matter }: Listening): boolean =>
  open !== undefined && matter(open.scope) !== undefined && notRight.test(text.trim());
const notRight = /^(?:nee[, ]+|sorry[, ]+)*(?:(?:dat )?klopt niet|nee|dat is niet goed|not right)\b/i;

/** Who takes a task on, or says who takes care of privacy, asks nothing for themselves. */
const isOfOffice = (text: string): boolean =>
  /^(?:(?:ja|ok|goed|prima)[, ]+)*(?:dat |dit |ik )?neem (?:ik |het |dat )+(?:wel |graag )*op (?:mij|me)\b/i.test(
    text.trim(),
  ) ||
  /\b(?:is|ben|wordt) (?:ik |nu |hier )*(?:onze|de|jullie|our|the) (?:nieuwe )?privacy[ -]?(?:officer|functionaris|persoon|man|vrouw|medewerker)\b/i.test(
    text,
  );

/** "Klopt, maar het nummer hoort er ook bij" is of what is shown, and tells of nobody who asks something. */
const agreesInPart = (text: string, { open }: Situation): boolean => open !== undefined && partly.test(text.trim());
const partly =
  /^(?:(?:nou|tja|ja|nee|hm+|eh|ok[eé]?)[, ]+)*(?:(?:dat |het )?klopt (?:wel |bijna |ook )?,? ?(?:maar|behalve|alleen)|klopt, (?:maar|behalve|alleen)|(?:(?:dat|het) )?klopt niet (?:helemaal|echt)|niet helemaal|not quite)\b(?!.*\b(?:klant|patient|iemand|mevrouw|meneer|wil|vraagt|customer|wants|asks)\b)/i;

/** What is so much more a question is offered as nothing else: "wat wil een klant eigenlijk weten als hij iets opvraagt". */
const isRatherQuestion = (heard: Heard, { intent, over }: Heard['told'][number]): boolean =>
  isUrgent(intent) && heard.over('question') > over + muchMore && !heard.isSigned(intent);
const muchMore = 1;

/** In the form of what happened, work is told by who does it: "foto's van kinderen, alleen pincode" says what was in it. */
const isOfForm = (text: string, { open }: Situation): boolean =>
  open?.scope.checklist.tells !== undefined && !ofUs.test(text);
const ofUs = /\b(?:we|wij|ik|ons|onze|i|us|our)\b/i;

const namesNone = (suppliers: unknown): boolean => Array.isArray(suppliers) && suppliers.length === 0;

/**
 * One or two words must tell it clearly, and beside a question nothing; that asks more of what is no answer to it anyway. What its
 * signs tell, what alarms nobody and what is of the case that is open needs less there.
 */
function leastOver(heard: Heard, { open }: Situation, of: Intent | undefined): (intent: string) => number {
  const isSigned = heard.isSigned('breach');
  // A letter alone is no word.
  const isFew = !isSigned && heard.words.filter((word) => word.length > 1).length <= 2;
  if (open === undefined) return (intent) => (isFew ? aFewWords : intent === 'breach' ? mayLack : 0);
  if (isFew) return () => 99;
  return (intent) => (isSigned || !isUrgent(intent) || intent === of ? besideSigned : besideQuestion);
}
/** The least of more words beside a question. */
const besideQuestion = 0.6;
/** What its signs tell plainly is offered beside a question too, however little more it resembles. */
const besideSigned = 0.3;
const aFewWords = 2;
/** Where nothing is open a breach may be offered that is a little less clear: missing one costs more than a question too many. */
const mayLack = -0.8;

/** What a breach or a request may lack when another thing is offered anyway: by its kind. */
const lacks = { urgent: 1.5, other: 0.8, doubted: 2 };

/** Who is offered something else is offered a breach or a request too that is nearly as clear: a short list costs one look. */
function nearlyAsClear(
  heard: Heard,
  [first, ...more]: Heard['clear'],
  doubts: (intent: Intent) => boolean,
  listening: Listening,
): Heard['clear'] {
  if (first === undefined) return [];
  // Beside a request that may be none it is asked of a breach a little sooner: what came by post may have gone astray.
  const isDoubted = first.intent === 'request' && heard.words.some((word) => us.has(word)) && doubts(first.intent);
  if (heard.isSigned(first.intent) && !isDoubted) return [];
  const urgent = isDoubted ? lacks.doubted : lacks.urgent;
  const least = -(isUrgent(first.intent) ? urgent : lacks.other);
  const isThere = (intent: string) => [first, ...more].some((one) => one.intent === intent);
  return heard.told.filter(
    (one) =>
      isUrgent(one.intent) && one.over > least && !isThere(one.intent) && !isRatherOrdinary(heard, one, listening),
  );
}

const us = new Set(['ik', 'we', 'wij', 'i']);

/**
 * What looks more like an answer, a description of work or a correction alarms nobody: "chef en gastvrouw zijn ook de eigenaren".
 * Where a breach or a request looks more like itself than like those, the words are ordinary for neither.
 * Who begins to ask does none of those: that is weighed as a question.
 */
const isRatherOrdinary = (heard: Heard, { intent }: Heard['told'][number], listening: Listening): boolean =>
  isUrgent(intent) &&
  !heard.isSigned(intent) &&
  !beginsToAsk(heard.words) &&
  (listening.ofWork(heard) ||
    !['breach', 'request'].some(
      (urgent) => heard.isRather(urgent, besideUrgent) && heard.isRather(urgent, ['shop'], nearTalk),
    ));
const besideUrgent = ['answer', 'smalltalk', 'activity', 'correction', 'supplier'];
/** A mishap sounds like what is said at work all day: it is asked where it may be one. */
const nearTalk = 1;

/** What is heard too little to be offered beside a question is no denial of it either, but answers that. */
const isDenied = ({ intent, over }: Heard['told'][number], { open }: Situation): boolean =>
  isUrgent(intent) && (open === undefined || over > besideQuestion);

/** What is only supposed, denied, settled or told of others: explained, and never alarmed about. */
function notReal(text: string, why: string, of: string): Reading {
  const asks = why === 'supposed' || why === 'hypothesis';
  return {
    intent: asks ? 'question' : 'smalltalk',
    sure: 'likely',
    words: text,
    values: { about: asks ? 'allowed' : why, of },
  };
}

/** Whether it sounds like a request in which nobody is named or quoted who asks. */
export const asksOfNobody = ({ values }: Reading): boolean => values['ofNobody'] === true;

/** What is not put off. */
export const isUrgent = (intent: string): intent is Urgent => intent === 'breach' || intent === 'request';
type Urgent = 'breach' | 'request';
/** Whether it is offered to be reported, or to be put in the register. */
export const isTold = (intent: string): intent is Intent => told.some((one) => one === intent);

/** Chatter and questions that nobody can put into a word list; of a few words alone it is not said what they are. */
export function talked(text: string, heard: Heard, tells: readonly Reading[], fewest: number): readonly Reading[] {
  if (tells.length > 0 || heard.words.filter((word) => /\p{L}/u.test(word)).length < fewest) return [];
  const [best] = heard.clear;
  if (best?.intent === 'question' || (best?.intent === 'smalltalk' && mayAsk(heard, best.over)))
    return tellsWhat.test(text.trim()) && !text.includes('?')
      ? []
      : [{ intent: 'question', sure: 'likely', words: text, values: {} }];
  if (best?.intent === 'smalltalk') return [{ intent: 'smalltalk', sure: 'likely', words: text, values: {} }];
  return [];
}

/** What begins as a question, and is nearly as much one as it is chatter, is one. */
const mayAsk = (heard: Heard, chats: number): boolean =>
  heard.words.length > 4 && beginsToAsk(heard.words) && heard.over('question') > chats - nearQuestion;
const nearQuestion = 0.5;

/** "It was about pictures of 20 children" says what it was, and asks nothing. */
const tellsWhat =
  /^(?:(?:ja|nee|nou|o ja|oh|yes|no|well)[, ]+)*(?:(?:het|dat|dit) (?:was|waren|zijn|ging|gaat|betrof|betreft)|(?:it|that|this|they) (?:was|were|concerned|contained))\b(?!.*\b(?:wat|hoe|wie|waar|wanneer|waarom|welke?|mag|moet|what|how|who|where|when|why|which|may|must|can|allowed)\b)/i;

/** The words from which on chatter is heard: beside an open question it takes more, and a name is as long as it likes. */
export function fewestWords(open: Situation['open']): number {
  if (open === undefined) return 3;
  const asked = open.focus.type === 'question' ? columnAt(open.scope, open.focus.path)?.kind : undefined;
  if (asked === 'person') return 99;
  // A short text is read as one first: it is asked back where it is none.
  return asked === 'text' ? 6 : 5;
}

/** That the authority was told, and nothing of what: somebody's complaint names who complains. */
const authorityTold =
  /^(?:(?:i|we|have|has|already|just)\s)*(?:told|notified|informed) (?:the )?(?:ap|authority|dpa)\b(?:[\s,.:]+(?:this|last|yesterday|today|morning|afternoon|week|on|at|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ref\w*|number|no|nr|\d[^\s,.:]{0,20}))*[\s.!]*$/i;

/** "It's been found, driver had it" says that what was gone is back, and nobody asks anything in it. */
const isBack =
  /^(?:(?:ja|yes|oh|gelukkig|luckily|update|nou|well)[, :]+)*(?:(?:it|they|he|she|that)(?:['’]s|['’]re| is| are| was| were| has| have)(?: (?:all|already|just|now))?(?: been)? (?:found|recovered|returned|back)|(?:het|hij|ze|zij|die|dat|alles) (?:is|zijn|was|waren) (?:(?:al|weer|gelukkig|inmiddels|gewoon|toch) )*(?:terug\p{L}*|gevonden|terecht|boven water))\b(?!.*\b(?:wil|vraagt|vroeg|wants|asks|asked)\b)/iu;
