// What whoever reported a breach says afterwards, by how people say it then: what is asked is answered from their own report, and what
// they tell of it is offered to be added. For who reads no files: the others have the file itself.
import { type AppTurn, type Loaded, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { can } from '../../../../core/permissions.js';
import { t } from '../../../../core/text.js';
import type { Meant } from '../../../../core/understanding/meant-here.js';
import { onlyAsks, onlyToBot, toldToOthers } from '../../../../core/understanding/talk/said-to-bot.js';
import { apartFromAsked, clausesApart } from '../../../../core/understanding/talk/told-apart.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { reportSays } from '../../../breach/asked-of-report.js';
import { fileFor, isOpenFile, lastFiled } from '../../../breach/files.js';
import { keepsOwnName } from '../../../breach/rules/hearers.js';
import { isAnotherBreach } from '../../../breach/rules/hearing/another.js';
import {
  addsToReport,
  isReportAsk,
  reportAsks,
  type SaidAfterReport,
  saidAfterReport,
} from '../../../breach/rules/hearing/said-after-report.js';
import { askedIn } from '../../rules/asked.js';
import { isOfJustNow } from './just-now.js';
import { offerIn, offerToAdd, saysNothing } from './just-reported.js';

const closedByOther =
  t(`Een melding verdwijnt niet: wie haar oppakt, sluit haar. Zet erbij wat er bleek, dan kan dat snel.
     A report does not disappear: whoever takes it on closes it. Add what turned out, then that can be quick.`);

/** From here on it is that rather than anything else: right after the report, and later, when something else may be on their mind. */
const least = { now: 0.6, later: 0.65, one: 0.4, another: 0.2 } as const;

interface Filed {
  readonly report: Loaded;
  readonly file: Loaded;
}

interface Own extends Filed {
  readonly said: Meant<SaidAfterReport>;
  readonly needed: number;
}

/** What is meant of their last report; undefined where they have none, or something else is offered or rather meant. */
async function ofOwn(turn: AppTurn, text: string): Promise<Own | undefined> {
  if (!goesOnAboutOwn(turn) || (wordsIn(text).length <= fewWords && saysNothing(text))) return undefined;
  const said = saidAfterReport(toldToOthers(text));
  const own = said && (await filed(turn));
  return said && own && { ...own, said, needed: isOfJustNow(turn, own.report) ? least.now : least.later };
}

const goesOnAboutOwn = (turn: AppTurn): boolean => !can(turn.actor, 'read-breach') && turn.waited.told === undefined;

/** Their last report with its file. */
async function filed(turn: AppTurn): Promise<Filed | undefined> {
  const report = await lastFiled(turn);
  const file = report && (await fileFor(turn, report));
  return report && file && { report, file };
}

const fewWords = 5;

/** Answers what is asked of it; whether customers may be called to sell them something is asked of none. */
export async function askedAfterReport(turn: AppTurn, text: string): Promise<boolean> {
  if (await keepsNameBack(turn, text)) return true;
  const { told, asked } = apartFromAsked(text, onlyAsks);
  if (told === '' || asked === '') return answersOwn(turn, text);
  const isAnswered = await answersOwn(turn, asked);
  // What is told before the question is heard after it is answered.
  if (isAnswered && !onlyToBot(told)) turn.rest = told.replace(/[\s,;]+$/, '');
  return isAnswered || answersOwn(turn, text);
}

/** Who keeps back their name after all hears who sees it: it stands in the report that was sent, and nothing is added to that. */
async function keepsNameBack(turn: AppTurn, text: string): Promise<boolean> {
  const own = goesOnAboutOwn(turn) && onlyKeepsName(text) ? await filed(turn) : undefined;
  if (own === undefined) return false;
  reply(turn, reportSays(turn, own.report, own.file, 'name-kept'));
  return heardAs(turn, 'question', text, { about: 'running' });
}

/** What else is told beside that wish is heard first: it may be another breach. */
const onlyKeepsName = (text: string): boolean =>
  keepsOwnName(text) &&
  clausesApart(text).every((clause) => wordsIn(clause).length <= fewPolite || keepsOwnName(clause));
const fewPolite = 2;

async function answersOwn(turn: AppTurn, text: string): Promise<boolean> {
  const isOther = askedIn(text) === 'next' || ofSelling.test(text);
  const own = isOther ? undefined : await ofOwn(turn, text);
  if (own === undefined || own.said.oddsOf(reportAsks) < own.needed) return false;
  const { said, report, file } = own;
  reply(
    turn,
    reportSays(turn, report, file, said.odds >= least.one && isReportAsk(said.means) ? said.means : 'ask-happens'),
  );
  return heardAs(turn, 'question', text, { about: 'running' });
}

const ofSelling = /\b(?:verko\p{L}*|aanbieding\p{L}*|reclame|sell|offers?|advert\p{L}*)\b/iu;

/** Offers what is told of it to be added, as long as its file is open. */
export async function addsAfterReport(turn: AppTurn, text: string): Promise<boolean> {
  const own = isAnotherBreach(text) ? undefined : await ofOwn(turn, text);
  return (
    own !== undefined &&
    own.said.oddsOf(['other-breach']) < least.another &&
    own.said.oddsOf(addsToReport) >= own.needed &&
    isOpenFile(own.file) &&
    adds(turn, text, own)
  );
}

async function adds(turn: AppTurn, text: string, { said: { means }, report }: Own): Promise<boolean> {
  if (means === 'say-withdraw') tell(turn, closedByOther);
  // Of what was reported long ago it is offered as much as of what was just now.
  const isOffered = means !== 'say-withdraw' && (await offerToAdd(turn, text));
  return (isOffered || offerIn(turn, report, text)) && heardAs(turn, 'answer', text, { addition: text }, 'likely');
}
