// Answers what is asked of what stands in the register, in whatever else it is said: what asks that tells of nothing that went wrong.
import { historyOf, type PastMoment } from '../../../../app/history.js';
import { canWith, nameOf } from '../../../../app/register.js';
import { sentences as common } from '../../../../app/sentences.js';
import { type AppTurn, type Loaded, officerName, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { can } from '../../../../core/permissions.js';
import { recordNamed } from '../../../../core/records.js';
import { say, t } from '../../../../core/text.js';
import { addDaysTo, type Day, dayOf } from '../../../../core/time.js';
import { read } from '../../../../core/understanding/read.js';
import type { Reading, Situation } from '../../../../core/understanding/reading.js';
import {
  type AskedToStand,
  asksWhatStands,
  type StandsAsked,
} from '../../../../core/understanding/talk/asks-what-stands.js';
import { asksIfItStands } from '../../../../core/understanding/talk/said-beside-asked.js';
import { isUrgent } from '../../../../core/understanding/told-in.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { activityRegisters } from '../../../activities/rules/registers.js';
import { namesOfActivity, seenIn } from '../../changes/change-world.js';
import { showHistory } from '../../records.js';
import { listening } from '../../rules/listening.js';
import { isAbout } from '../../rules/register-asked.js';
import { hearingSentences } from '../hearing-sentences.js';
import { atHand } from '../of-records/at-hand.js';
import { businessAnswered } from './business-answered.js';
import { ownAnswered, questionAnsweredByName } from './own-answered.js';
import { registerAnswered, seeRecord } from './register-asked.js';
import { commandAnswered, eachNamed, heldAnswered, missingAnswered, profileAnswered } from './shown-asked.js';

const sentences = {
  isThere: t('{record} staat in uw register.', '{record} is in your register.'),
  isDraft: t('{record} staat in uw register, nog niet bevestigd.', '{record} is in your register, not confirmed yet.'),
  isOut: t(
    '{record} is niet meer in gebruik: het staat niet meer in uw register.',
    '{record} is not in use any more: it is out of your register.',
  ),
  notFound: t('"{about}" vind ik niet in uw register.', 'I do not find "{about}" in your register.'),
  changed: t('Dit veranderde er', 'This changed'),
  nothingChanged: t('In die tijd veranderde er niets.', 'Nothing changed in that time.'),
  ready: t(
    `Een onderdeel is klaar als daar niets meer open is. U vulde het in, of het volgt uit wat u ergens anders zei. Klopt het niet? Typ dan wat anders moet.
     A part is done when nothing is open there. You filled it in, or it follows from what you said elsewhere. Is it not right? Then type what should be different.`,
  ),
  noRole: t(
    `Fijn dat u zegt wie u bent. U hebt hier nog geen rol in het register: {officer} kan u er een geven. Er is niets bewaard.
     Thank you for telling who you are. You have no role in the register here yet: {officer} can give you one. Nothing was stored.`,
  ),
} as const;

/** False where nothing of that is asked, or where what is told with it may be a breach or a request. */
export async function standsAnswered(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  if (await businessAnswered(turn, text, beside)) return true;
  const found = asksWhatStands(text);
  if (found === undefined || !isOfStanding(turn, found, beside)) return false;
  const { asked, told } = found;
  const mayTell = told === '' ? undefined : caseIn(turn, told);
  if (mayTell !== undefined && mayTell !== 'possible') return false;
  const left = await answerEach(turn, asked);
  if (left.length === asked.length) return false;
  if (told !== '') hearRest(turn, [told, ...left].join('. '), mayTell !== undefined);
  else if (left.length > 0) turn.rest = left.join('. ');
  return heardAs(turn, 'question', text, { about: 'own' });
}

type Found = NonNullable<ReturnType<typeof asksWhatStands>>;

/** Beside a case what tells where something is may be of that; an order to show something is not. */
function isOfStanding({ actor, waited }: AppTurn, { asked, told }: Found, beside: Situation['open']): boolean {
  // Of what was told and is offered it is asked whether that is in it.
  if (waited.told?.flow !== undefined && asked.every(({ of, words }) => of === 'there' && asksIfItStands(words)))
    return false;
  const isOfCase = beside !== undefined && listening.matter(beside.scope) !== undefined;
  if (isOfCase && (told !== '' || asked.some(({ of }) => !toShow.includes(of)))) return false;
  if (!can(actor, 'read-register') && asked.some(({ of }) => ofReaders.includes(of))) return false;
  // What is told with such a question may be of who asks it.
  if (told !== '') return asked.every(({ of }) => of !== 'own');
  return asked.some(({ of }) => of !== 'access' && of !== 'own') || asked.length > 1;
}
const toShow: readonly StandsAsked[] = ['held', 'missing'];
/** Who may not read the register may ask these of what is their own. */
const ofReaders: readonly StandsAsked[] = ['held', 'missing', 'own', 'do'];

/** Answers each; gives those to which nothing is known here. */
async function answerEach(turn: AppTurn, asked: readonly AskedToStand[]): Promise<readonly string[]> {
  if (!can(turn.actor, 'read-register')) {
    tell(turn, hearingSentences.onlyReaders, { officer: officerName(turn) });
    return [];
  }
  const left: string[] = [];
  for (const one of asked) if (!(await answerOne(turn, one))) left.push(one.words);
  return left;
}

/** How surely a breach or a request is told beside it; a few words that point back at what was asked tell more of that. */
function caseIn({ now, organisation: { zone } }: AppTurn, told: string): Reading['sure'] | undefined {
  const [{ intent, sure, values }] = read(told, { now, zone }, listening);
  if (!isUrgent(intent) || values['of'] !== undefined) return undefined;
  return pointsBack.test(told) && wordsIn(told).length <= fewWords ? 'possible' : sure;
}
const pointsBack = /^(?:die|dat|het|dit|deze|ze|it|that|they) /i;
const fewWords = 4;

/**
 * Who says who they are, and has no role here, hears how they get one; anything else that is told is heard after the answer, unless
 * only a case could be guessed from it.
 */
function hearRest(turn: AppTurn, told: string, isGuessed: boolean): void {
  if (introduces.test(told)) {
    if (!can(turn.actor, 'read-register')) tell(turn, sentences.noRole, { officer: officerName(turn) });
  } else if (isGuessed) tell(turn, common.nothingDone, { said: told });
  else turn.rest = told;
}
const introduces =
  /^(?:(?:hoi|hallo|hey|hee|dag|goede\w{3,6}|hi|hello)[ ,!]{1,3}){0,2}(?:(?:ik ben|mijn naam is|je spreekt met|u spreekt met|met|i am|my name is) \p{L}+|(?:hoi|hallo|hey|hi|hello)$)/iu;

/** False for what is asked of something that is not known to be here, where that may be asked of something else. */
async function answerOne(turn: AppTurn, { of, words, about }: AskedToStand): Promise<boolean> {
  switch (of) {
    case 'changed':
      await showChanged(turn, about);
      return true;
    case 'history':
      return historyAnswered(turn, about);
    case 'ready':
      tell(turn, sentences.ready);
      return true;
    case 'held':
      // What stands there of something that has no part of its own is found in another way.
      return heldAnswered(turn, about, /^wat staat er\b/i.test(words));
    case 'missing':
      return missingAnswered(turn, about);
    case 'do':
      return profileAnswered(turn, about);
    case 'own':
      return (await asAsked(turn, words)) || commandAnswered(turn, words);
    case 'there':
      return thereAnswered(turn, about);
    default:
      return (await asAsked(turn, words)) || notThere(turn, [about]);
  }
}

async function asAsked(turn: AppTurn, question: string): Promise<boolean> {
  for (const answered of [registerAnswered, ownAnswered, questionAnsweredByName])
    if (await answered(turn, question)) return true;
  return false;
}

/** Of each that is named whether it is there; what is found nowhere is named in one line. */
async function thereAnswered(turn: AppTurn, about: string): Promise<boolean> {
  const missing: string[] = [];
  for (const name of await eachNamed(turn, about))
    if (!((await isThere(turn, name)) || (await asAsked(turn, `staat ${name} er nog in?`)))) missing.push(name);
  return missing.length === 0 || notThere(turn, missing);
}

function notThere(turn: AppTurn, names: readonly string[]): true {
  tell(turn, sentences.notFound, { about: names.map((one) => one.replace(articles, '')).join('", "') });
  return true;
}
const articles = /^(?:de|het|die|dat|deze|dit|een|onze|ons) /;

/** Whether a part of that name is in the register, or was put away. */
async function isThere(turn: AppTurn, about: string): Promise<boolean> {
  const found = (await historical(turn)).filter(
    ({ record }) => activityRegisters.includes(record.register) && isAbout(about, namesOfActivity(record)),
  );
  for (const { record } of found)
    reply(turn, {
      type: 'text',
      text: say(
        { active: sentences.isThere, concept: sentences.isDraft, archived: sentences.isOut }[record.status],
        turn.language,
        { record: nameOf(turn, record) },
      ),
      actions: [seeRecord(turn, record)],
    });
  return found.length > 0;
}

/** What is or was in the register, as far as this person may look back in it. */
const historical = async (turn: AppTurn): Promise<readonly Loaded[]> =>
  (await seenIn(turn)).filter((loaded) => canWith(turn, 'history', loaded));

/** Who changed what of the one that is named, or of the one that was shown last; false where that is neither. */
async function historyAnswered(turn: AppTurn, about: string): Promise<boolean> {
  const all = await historical(turn);
  const numbered = recordNamed(about, turn.registers.checklists);
  const isNamed = ({ record, checklist }: Loaded) =>
    numbered === undefined
      ? isAbout(about, namesOfActivity(record))
      : checklist.id === numbered.checklist.id && record.number === numbered.number;
  const [one = atHand(turn, all), ...more] = all.filter(isNamed);
  if (one === undefined || more.length > 0) return false;
  await showHistory(turn, one);
  return true;
}

/** The last changes of a time, newest first; of oneself where that is asked. */
async function showChanged(turn: AppTurn, asked: string): Promise<void> {
  const { zone } = turn.organisation;
  const { from, to } = daysMeant(asked, turn.today);
  const isOwn = /\b(?:ik|mijn)\b/.test(asked);
  const moments: { readonly record: string; readonly moment: PastMoment }[] = [];
  for (const { record, checklist } of await historical(turn)) {
    const found = await historyOf(
      turn,
      record.id,
      checklist,
      ({ at, actor }) => {
        const day = dayOf(at, zone);
        return from <= day && day <= to && (!isOwn || actor === turn.person.id);
      },
      turn.readerZone,
    );
    moments.push(...found.map((moment) => ({ record: nameOf(turn, record), moment })));
  }
  const lines = moments
    .toSorted((one, other) => (one.moment.at < other.moment.at ? 1 : -1))
    .slice(0, mostShown)
    .map(({ record, moment: { when, who, inShort } }) => ({ label: when, value: `${record}: ${who} ${inShort}` }));
  if (lines.length === 0) tell(turn, sentences.nothingChanged);
  else reply(turn, { type: 'card', title: say(sentences.changed, turn.language), lines, actions: [] });
}
const mostShown = 8;

function daysMeant(asked: string, today: Day): { readonly from: Day; readonly to: Day } {
  if (/\bgisteren\b/.test(asked)) return { from: addDaysTo(today, -1), to: addDaysTo(today, -1) };
  if (/\bvandaag\b/.test(asked)) return { from: today, to: today };
  return { from: addDaysTo(today, /\bweek\b/.test(asked) ? -13 : -30), to: today };
}
