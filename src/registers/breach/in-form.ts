// What whoever is filling in the report of a breach reads to what they say beside its questions: what it is for, who sees it, what to do.
import { type AppTurn, officerName } from '../../app/turn.js';
import { isOfficer } from '../../core/permissions.js';
import { say, type Text, t } from '../../core/text.js';
import { dayOf } from '../../core/time.js';
import type { SaidEarly } from '../../core/understanding/talk/said-in-form.js';
import { aidInWords } from './asked-early.js';
import { momentInWords } from './card.js';
import { breachClock, breachLawOn } from './rules/clock.js';

const you = t('u', 'you');

/** In each {who} looks at the report; that may be who reports. */
const sentences: Readonly<Record<Exclude<SaidEarly, 'ask-to-do' | 'unknown'>, Text>> = {
  'somebody-else':
    t(`Melden mag iedereen die iets merkt. Verstuur wat u weet, dan neemt {who} het over. Of laat uw collega het hier zelf melden.
                      Whoever notices something may report it. Send what you know, then {who} will take over. Or let your colleague report it here.`),
  doubts:
    t(`Twijfelt u? Meld het toch. Dan kijkt {who} of het een datalek is. Was er niets, dan wordt het zo gesloten. Melden is nooit fout, en uitzoeken kan daarna.
             In doubt? Report it all the same. Then {who} will see whether it is a data breach. Was it nothing, then it is closed so. Reporting is never wrong, and finding out can wait until after it.`),
  'ask-happens':
    t(`Na versturen krijgt u een nummer, en kijkt {who} ernaar. Dan besluit {who} wie het verder moet weten. Ik stuur zelf niets naar de toezichthouder of naar klanten.
                    After sending you get a number, and {who} will look at it. Then {who} will decide who else must know. I send nothing to the authority or to customers myself.`),
  'ask-until':
    t(`Verstuur dit nu, ook als u niet alles weet: dan houdt {who} de tijd in de gaten. De toezichthouder hoort het binnen 72 uur nadat iemand van u het merkte.
                  Send this now, also if you do not know all of it: {who} will watch the time. The authority hears of it within 72 hours of one of you noticing it.`),
  'ask-must':
    t(`Of het naar de toezichthouder moet, besluit {who} na uw melding. Maak die eerst af; de vragen daarna helpen bij dat besluit.
                 Whether it must go to the authority, {who} will decide after your report. Finish that first; the questions after it help to decide.`),
};
const until = t(
  'Gerekend vanaf wat hier staat: uiterlijk {at}.',
  'Counted from what it says here: {at} at the latest.',
);

/** The answer to that; what somebody does not know is for the questions themselves. */
export function saysInReport(
  turn: AppTurn,
  filled: Readonly<Record<string, unknown>>,
  means: SaidEarly,
): string | undefined {
  if (means === 'unknown') return undefined;
  if (means === 'ask-to-do') return aidInWords(turn, filled['incident']);
  const { language, person } = turn;
  const who = isOfficer(person) ? say(you, language) : officerName(turn);
  const noticed = filled['noticed-at'];
  const ends = means === 'ask-until' && typeof noticed === 'string' ? ` ${endsAt(turn, noticed)}` : '';
  return `${say(sentences[means], language, { who })}${ends}`;
}

function endsAt(turn: AppTurn, noticed: string): string {
  const law = breachLawOn(dayOf(noticed, turn.organisation.zone));
  return say(until, turn.language, { at: momentInWords(turn, breachClock(noticed, law).deadline) });
}
