// How long is left for what is being told or asked about here: counted from when that one began, and not said in general.
import { nameOf } from '../../../../app/register.js';
import { type AppTurn, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { textAt } from '../../../../core/engine/answers.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import { say, t } from '../../../../core/text.js';
import { dayOf, daysBetween, minutesBetween, showDay } from '../../../../core/time.js';
import { momentInWords } from '../../../breach/card.js';
import { clockOf, isClockStopped, isLeftToClient } from '../../../breach/rules/answers.js';
import { breachClock, breachLawOn } from '../../../breach/rules/clock.js';
import { requestStatus } from '../../../request/rules/status.js';
import { requestTerms } from '../../../request/rules/terms.js';
import { aboutRunning } from '../../rules/about-running.js';
import { formOfTold } from '../../rules/form-of-told.js';
import { answersTo } from '../../rules/known-answers.js';
import { listening } from '../../rules/listening.js';
import { openOf } from '../../standing/running.js';
import { casesNamed } from './put-down.js';

const sentences = {
  left: t(`De 72 uur van dit lek lopen tot {until}: nog {left}, ook in het weekend. Moet het gemeld worden? Dan liefst eerder.
           The 72 hours of this breach run until {until}: {left} left, also in the weekend. Must it be reported? Then sooner if you can.`),
  over: t(`De 72 uur waren om op {until}. Melden kan nog: doe het nu, en zet erbij waarom het later werd.
           The 72 hours ended on {until}. You can still report: do it now, and add why it became later.`),
  notCounted: t(`72 uur vanaf het moment dat iemand van u het merkte. Wanneer was dat? Dan reken ik het uit.
                 72 hours from when somebody of you noticed it. When was that? Then I work it out.`),
  byDay: t(`Uiterlijk {day} hoort deze persoon van u: dat is binnen een maand, liefst eerder. Nog {days} dagen te gaan.
            This person hears from you by {day}: within a month, sooner if you can. {days} days to go.`),
  today: t(`Uiterlijk {day} hoort deze persoon van u: antwoord nu.
            This person hears from you by {day}: answer now.`),
  ofNamed: t('Dit gaat over {record}.', 'This is about {record}.'),
  hours: t('{count} uur', '{count} hours'),
  minutes: t('{count} minuten', '{count} minutes'),
} as const;

type Values = Readonly<Record<string, unknown>>;

/** Says it of the form or the file that is open here; false where neither is, or where its clock does not run. */
export function timeLeft(turn: AppTurn, beside: { readonly scope: Scope; readonly filled: Values }): boolean {
  const { scope, filled } = beside;
  const { tells } = scope.checklist;
  if (tells !== undefined) return ofTold(turn, tells, filled);
  const matter = listening.matter(scope);
  if (matter === 'request') return tellDay(turn, requestStatus(scope).dates.steerOn);
  const found = matter === 'breach' ? clockOf(scope.answers, turn.organisation.zone) : undefined;
  if (found === undefined || isClockStopped(scope.answers) || isLeftToClient(scope.answers)) return false;
  return textAt(scope.answers, 'noticed-at') !== undefined && tellUntil(turn, found.clock.deadline);
}

/** The same of the one that runs and is named in the question: "hoe lang heb ik nog voor Kuipers". */
export async function timeLeftOfNamed(turn: AppTurn, text: string): Promise<boolean> {
  const said = aboutRunning(text);
  if (said === undefined || !('asks' in said) || said.asks !== 'until') return false;
  const open = [...(await openOf(turn, 'breach')), ...(await openOf(turn, 'request'))];
  const [only, ...more] = casesNamed(text, open);
  if (only === undefined || more.length > 0) return false;
  tell(turn, sentences.ofNamed, { record: nameOf(turn, only.record) });
  timeLeft(turn, { scope: only.scope, filled: {} });
  return heardAs(turn, 'question', text, { about: 'running' });
}

/** The same of what was told, and is offered to be reported. */
export function timeLeftOfOffer(turn: AppTurn): boolean {
  const { told } = turn.waited;
  const tells = told?.flow === undefined ? undefined : turn.registers.checklistOf(told.flow)?.tells;
  return told !== undefined && tells !== undefined && ofTold(turn, tells, formOfTold(turn, tells, told.text));
}

/** The term of the law, asked of what is told or open here and of no other: "wanneer moet ik dat lek melden". */
export function termOfThis(turn: AppTurn, text: string, beside: Parameters<typeof timeLeft>[1] | undefined): boolean {
  const of = terms[answersTo(text)[0]?.id ?? ''];
  if (of === undefined || !ofThis.test(text) || ofAny.test(text)) return false;
  const { told } = turn.waited;
  const tells = told?.flow === undefined ? undefined : turn.registers.checklistOf(told.flow)?.tells;
  const isHere = beside !== undefined && (beside.scope.checklist.tells ?? listening.matter(beside.scope)) === of;
  return isHere ? timeLeft(turn, beside) : tells === of && timeLeftOfOffer(turn);
}
const terms: Readonly<Record<string, 'breach' | 'request'>> = {
  'term-breach-72-hours': 'breach',
  'term-request': 'request',
};
const ofThis = /\b(?:ik|we|wij|dat|dit|deze|die|het|haar|hem|i|this|that|it|her|him)\b/i;
const ofAny = /\b(?:een|elke?|iedere?|altijd|an?|any|every|always)\b/i;

function ofTold(turn: AppTurn, tells: string, filled: Values): boolean {
  const { received, 'noticed-at': noticed } = filled;
  if (tells === 'request')
    return tellDay(turn, requestTerms(typeof received === 'string' ? received : turn.today).target);
  if (typeof noticed !== 'string') return says(turn, sentences.notCounted);
  const law = breachLawOn(dayOf(noticed, turn.organisation.zone));
  return tellUntil(turn, breachClock(noticed, law).deadline);
}

function tellUntil(turn: AppTurn, deadline: string): true {
  const until = momentInWords(turn, deadline);
  const minutes = minutesBetween(turn.now, deadline);
  if (minutes <= 0) return says(turn, sentences.over, { until });
  const [unit, count] = minutes < 120 ? [sentences.minutes, minutes] : [sentences.hours, Math.floor(minutes / 60)];
  return says(turn, sentences.left, { until, left: say(unit, turn.language, { count }) });
}

function tellDay(turn: AppTurn, day: string): true {
  const days = daysBetween(turn.today, day);
  const sentence = days > 1 ? sentences.byDay : sentences.today;
  return says(turn, sentence, { day: showDay(day, turn.language), days });
}

function says(...said: Parameters<typeof tell>): true {
  tell(...said);
  return true;
}
