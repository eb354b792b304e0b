// A breach or a request that somebody tells with an answer: the answer goes on as if it stood alone, and what is told is offered below it.
import { pathsAt } from '../../core/engine/ask.js';
import { columnAt } from '../../core/engine/scope.js';
import { soundsLike } from '../../core/sounds-like.js';
import { asksWords } from '../../core/understanding/forms/form-words.js';
import type { Reading } from '../../core/understanding/reading.js';
import { unrealIn } from '../../core/understanding/talk/unreal.js';
import { asksOfNobody } from '../../core/understanding/told-in.js';
import { wordsIn } from '../../core/understanding/words.js';
import type { AppTurn } from '../turn.js';
import type { Open } from './open-here.js';

/** An answer and what is told with it, each in its own words. */
interface Both {
  readonly answer: string;
  readonly told: { readonly tells: 'breach' | 'request'; readonly text: string };
}

/** An answer, and a breach or a request in one breath; undefined where it is one of them. */
export const answerAndCase = async (turn: AppTurn, text: string, open: Open): Promise<Both | undefined> =>
  (await answerAndBreach(turn, text, open)) ?? answerAndRequest(turn, text, open);

/** "Van ons, maar wacht: een klant mailt dat zijn adres niet klopt": an option is picked first, and somebody asks something behind it. */
async function answerAndRequest(turn: AppTurn, text: string, open: Open): Promise<Both | undefined> {
  const { focus, scope } = open;
  if (text.length > longestRequest || focus.type !== 'question' || asksWords({ scope, focus })) return undefined;
  const [joint] = text.matchAll(joints);
  if (joint === undefined) return undefined;
  const { read } = await turn.registers.hearing();
  const situation = { now: turn.now, zone: turn.organisation.zone };
  const answer = text.slice(0, joint.index).trim();
  const said = text
    .slice(joint.index + joint[0].length)
    .replace(turnsTo, '')
    .trim();
  const [first] = read(answer, { ...situation, open });
  if (first.intent !== 'answer' || first.sure !== 'certain' || wordsIn(said).length < fewest) return undefined;
  const [asked] = read(said, situation);
  const isRequest = asked.intent === 'request' && asked.sure !== 'possible' && !asksOfNobody(asked);
  return isRequest ? { answer, told: { tells: 'request', text: said } } : undefined;
}
const longestRequest = 300;
const turnsTo =
  /^(?:(?:o|oh|oja|ja|en|maar|trouwens|wacht|ff|even|effe|eens|nog|iets|anders|tussendoor|and|but|also|wait|sorry|momentje)[,:. ]+){1,6}/i;

async function answerAndBreach(turn: AppTurn, text: string, open: Open): Promise<Both | undefined> {
  if (text.length > longest || text.includes('?') || !isOfRegister(open)) return undefined;
  const clauses = text.split(joints).map((one) => one.trim());
  // Most answers are one clause, in which nothing happened: none of those is read twice.
  if (clauses.length < 2 || !clauses.some((one) => happened.test(one))) return undefined;
  const { read } = await turn.registers.hearing();
  const situation = { now: turn.now, zone: turn.organisation.zone };
  const told = clauses.findIndex((one) => tells(one, () => read(one, situation)[0]));
  if (told < 0) return undefined;
  const answer = clauses.filter((_, at) => at !== told).join(', ');
  const [first] = read(answer, { ...situation, open });
  if (first.intent !== 'answer' || first.sure === 'possible' || !isOnlyAddress(first, open)) return undefined;
  const clause = (clauses[told] ?? '').replace(leadsIn, '');
  // "Dat was laatst gehackt" tells nothing without what it is of.
  return { answer, told: { tells: 'breach', text: ofBefore.test(clause) ? text : clause } };
}
const longest = 200;
const joints = /[,;.]\s+|(?<!\s)\s+(?=(?:maar|but|o ja|oh ja)\b)/gi;
const leadsIn = /^(?:(?:o|oh|ja|en|maar|trouwens|and|but|also|yes)[, ]+){1,4}/i;
const ofBefore = /^(?:dat|die|dit|deze|hij|ze|het|it|that|they|this|which)\b/i;
const fewest = 3;

/** In the register itself, where no words to the letter are asked: those are kept whole. An address or a number is no such words. */
const isOfRegister = ({ scope, focus }: Open): boolean =>
  asksAddress({ scope, focus }) ||
  (scope.checklist.access === 'register' && !(focus.type === 'question' && asksWords({ scope, focus })));

const asksAddress = ({ scope, focus }: Pick<Open, 'scope' | 'focus'>): boolean =>
  scope.checklist.access === 'organisation' && pathsAt(scope, focus).some((path) => isAddress(scope, path));

const isAddress = (scope: Open['scope'], path: string): boolean => {
  const column = columnAt(scope, path);
  return column?.kind === 'text' && column.format !== undefined;
};

/** What else is told of a business with a breach waits for that. */
const isOnlyAddress = ({ values }: Reading, { scope }: Open): boolean =>
  scope.checklist.access !== 'organisation' || Object.keys(values).every((path) => isAddress(scope, path));

const tells = (clause: string, read: () => Reading): boolean =>
  happened.test(clause) &&
  !supposes.test(clause) &&
  wordsIn(clause).length >= fewest &&
  unrealIn(clause) === undefined &&
  (soundsLike(clause) === 'breach' || (taken.test(clause) && read().intent === 'breach'));
const supposes = /\b(?:als|zodat|mocht|wanneer|if|in case)\b/i;
const taken = /\b(?:gejat|gepikt|geroofd|meegenomen|nicked|pinched)\b/i;
/** "Beveiligd tegen diefstal" and "kan gehackt worden" are of nothing that happened. */
const happened =
  /\b(?:is|was|zijn|waren|werd|werden|heb|hebben|heeft|ben|are|were|has|have|got)\b(?!.*\b(?:tegen|against|kan|kunnen|can|could|nooit|never|niet|not|geen|no)\b)/i;
