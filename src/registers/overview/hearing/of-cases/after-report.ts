// What whoever reported a breach says afterwards, by how people say it then: what is asked is answered from their own report, and what
// they tell of it is offered to be added. For who reads no files: the others have the file itself.
import { type AppTurn, type Loaded, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { can } from '../../../../core/permissions.js';
import { t } from '../../../../core/text.js';
import type { Meant } from '../../../../core/understanding/meant-here.js';
import { onlyAsks, onlyToBot, toldToOthers } from '../../../../core/understanding/talk/said-to-bot.js';
import { apartFromAsked } from '../../../../core/understanding/talk/told-apart.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { nameKeptBack, reportSays } from '../../../breach/asked-of-report.js';
import { fileFor, isOpenFile, ownReports } from '../../../breach/files.js';
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
import { filedAs, offerIn, offerToAdd, saysNothing } from './just-reported.js';

const closedByOther =
  t(`Een melding verdwijnt niet: wie haar oppakt, sluit haar. Zet erbij wat er bleek, dan kan dat snel.
     A report does not disappear: whoever takes it on closes it. Add what turned out, then that can be quick.`);

/** From here on it is that rather than anything else: right after the report, and later, when something else may be on their mind. */
const least = { now: 0.6, later: 0.65, one: 0.4, another: 0.2 } as const;

interface Own {
  readonly said: Meant<SaidAfterReport>;
  readonly report: Loaded;
  readonly file: Loaded;
  readonly needed: number;
}

/** What is meant of their last report; undefined where they have none, or something else is offered or rather meant. */
async function ofOwn(turn: AppTurn, text: string): Promise<Own | undefined> {
  if (can(turn.actor, 'read-breach') || turn.waited.told !== undefined) return undefined;
  if (wordsIn(text).length <= fewWords && saysNothing(text)) return undefined;
  const said = saidAfterReport(toldToOthers(text));
  const report = said && (await ownReports(turn)).filter((one) => filedAs(one) !== undefined).at(-1);
  const file = report && (await fileFor(turn, report));
  if (said === undefined || report === undefined || file === undefined) return undefined;
  return { said, report, file, needed: isOfJustNow(turn, report) ? least.now : least.later };
}

const fewWords = 5;

/** Answers what is asked of it; whether customers may be called to sell them something is asked of none. */
export async function askedAfterReport(turn: AppTurn, text: string): Promise<boolean> {
  if (keepsOwnName(text) && (await saysWhoSees(turn))) return heardAs(turn, 'question', text, { about: 'running' });
  const { told, asked } = apartFromAsked(text, onlyAsks);
  if (told === '' || asked === '') return answersOwn(turn, text);
  const isAnswered = await answersOwn(turn, asked);
  // What is told before the question is heard after it is answered.
  if (isAnswered && !onlyToBot(told)) turn.rest = told.replace(/[\s,;]+$/, '');
  return isAnswered || answersOwn(turn, text);
}

/** Who keeps back their name after all hears who sees it: it stands in the report that was sent, and nothing is added to that. */
async function saysWhoSees(turn: AppTurn): Promise<boolean> {
  if (can(turn.actor, 'read-breach') || turn.waited.told !== undefined) return false;
  const report = (await ownReports(turn)).findLast((one) => filedAs(one) !== undefined);
  const file = report && (await fileFor(turn, report));
  if (report === undefined || file === undefined) return false;
  reply(turn, nameKeptBack(turn, report, file));
  return true;
}

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
