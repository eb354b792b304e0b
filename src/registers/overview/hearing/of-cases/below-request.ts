// What is said below the card of a request, by how people say it there: what is asked is answered from the request, and what was done or
// decided is led to its place. Nothing is stored without a yes.
import { buttonOf, pressOf } from '../../../../app/buttons.js';
import { changeButton, goOnButton, noButton } from '../../../../app/record-buttons.js';
import { canWith, load, nameOf, numberOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { pressId } from '../../../../core/engine/press.js';
import type { Action } from '../../../../core/engine/replies.js';
import { say, type Text, t } from '../../../../core/text.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { requestSays } from '../../../request/asked-of-request.js';
import { act, dateInWords, shownRequestOf, staysAtRequest } from '../../../request/card.js';
import { nameTold } from '../../../request/rules/hearing/name-told.js';
import {
  isRequestAsk,
  requestAsks,
  requestDeeds,
  type SaidOfRequest,
  saidOfRequest,
} from '../../../request/rules/hearing/said-of-request.js';
import { requestStatus } from '../../../request/rules/status.js';
import { requestSentences } from '../../../request/sentences.js';
import { showCase } from '../../records.js';
import type { DoneInRunning } from '../../rules/about-running.js';
import { openOf } from '../../standing/running.js';
import { findingTold } from './finding-told.js';
import { mistakeTold } from './mistake-told.js';
import { offersNote } from './note-button.js';
import { casesNamed, isOf, putDown } from './put-down.js';
import { identityTold, requestDecided, requestTold, wishAdded } from './request-told.js';

const sentences = {
  later: t('Goed. {record} blijft open. {until}', 'Fine. {record} stays open. {until}'),
  whatElse: t(`Wat moet er anders in {record}? Kies hieronder. Er is nog niets veranderd.
               What should be different in {record}? Pick below. Nothing was changed yet.`),
  mistaken: t(`Was {record} geen verzoek, of staat het er dubbel? Dan sluit u het zo. Er is nog niets veranderd.
               Was {record} not a request, or is it there twice? Then you close it so. Nothing was changed yet.`),
  wants: t(`Wil deze persoon iets anders, of nog iets? Kies dan bij {record} wat. Er is nog niets veranderd.
            Does this person want something else, or more? Then pick what at {record}. Nothing was changed yet.`),
} as const;

/** From here on it is that rather than anything else: what is asked only shows something, the rest is asked back. */
const least = { all: 0.6, one: 0.35 } as const;

/** Answers what is asked of the request that is shown; false where nothing of it is asked. */
export async function askedBelowRequest(turn: AppTurn, text: string): Promise<boolean> {
  const loaded = await shownHere(turn, text);
  if (loaded === undefined || !canWith(turn, 'read', loaded)) return false;
  const said = saidOfRequest(text);
  if (said === undefined || said.oddsOf(requestAsks) < least.all) return false;
  return answersOfRequest(turn, text, loaded, said.odds >= least.one ? said.means : 'ask-state');
}

/** Leads what is told or decided of the request that is shown to its place; false where it is most likely of something else. */
export async function toldBelowRequest(turn: AppTurn, text: string): Promise<boolean> {
  const loaded = await shownHere(turn, text);
  if (loaded === undefined || !canWith(turn, 'edit', loaded) || requestStatus(loaded.scope).closed) return false;
  const said = saidOfRequest(text);
  if (said === undefined) return false;
  // What is told of somebody else is of another request, or of none.
  const who = nameTold(text);
  if (who !== undefined && !isOf(loaded, who)) return false;
  if (said.odds >= least.all) return heard(turn, text, loaded, said.means);
  return said.oddsOf(requestDeeds) >= least.all && putDown(turn, text, 'request', 'handled');
}

/** The request that is shown, where no other one is named. */
async function shownHere(turn: AppTurn, text: string): Promise<Loaded | undefined> {
  const shown = shownRequestOf(turn);
  const record = shown === undefined ? undefined : await turn.repositories.records.get(turn.organisation.id, shown);
  if (record === undefined) return undefined;
  const named = casesNamed(text, await openOf(turn, 'request'));
  return named.length === 0 || named.some((one) => one.record.id === shown) ? load(turn, record) : undefined;
}

/** What the request says to this, its letters, or all of it. */
export async function answersOfRequest(
  turn: AppTurn,
  text: string,
  loaded: Loaded,
  asked: SaidOfRequest,
): Promise<boolean> {
  if (asked === 'ask-letter') return presses(turn, text, act(turn, loaded, 'letters', requestSentences.letters));
  if (isRequestAsk(asked) && asked !== 'ask-state') {
    reply(turn, requestSays(turn, loaded, asked));
    staysAtRequest(turn, loaded);
  } else await showCase(turn, loaded);
  return heardAs(turn, 'question', text, { about: 'running' });
}

async function presses(turn: AppTurn, text: string, { id }: Action): Promise<boolean> {
  const press = pressOf(turn.registers, id);
  if (press === undefined) return false;
  heardAs(turn, 'command', text, { command: 'show' });
  await (await buttonOf(turn, press.verb))?.run(turn, press);
  return true;
}

/** Where each is put down. */
const deeds: Readonly<Partial<Record<SaidOfRequest, DoneInRunning>>> = {
  'say-handled': 'handled',
  'say-found': 'handled',
  'say-refused': 'handled',
  'say-granted': 'handled',
  'say-closed': 'handled',
  'say-withdrawn': 'withdrawn',
  'say-more-time': 'more-time',
  'say-identity': 'identity',
  'say-given-to': 'given-to',
};

/** What is told of it in so many words is proposed as it was said; false where none is. */
export async function landsInRequest(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  for (const lands of [mistakeTold, findingTold, requestDecided, identityTold, requestTold, wishAdded])
    if (await lands(turn, text, beside)) return true;
  return false;
}

/** What is told in so many words is proposed as it was said; what only sounds like it is led to its place. */
async function heard(turn: AppTurn, text: string, loaded: Loaded, means: SaidOfRequest): Promise<boolean> {
  if (await landsInRequest(turn, text, undefined)) return true;
  const says = deeds[means];
  if (says !== undefined) return putDown(turn, text, 'request', says);
  switch (means) {
    case 'say-noted':
      return offersNote(turn, text, loaded, { others: [goOnButton(turn, loaded.record.id)] });
    case 'say-mistake':
      return offers(turn, text, loaded, sentences.mistaken, [act(turn, loaded, 'mistaken', requestSentences.mistaken)]);
    case 'say-more-wanted':
      return offers(turn, text, loaded, sentences.wants, [
        changeButton(turn, loaded, 'kinds', requestSentences.chooseKind),
      ]);
    case 'say-put-right':
      return offers(turn, text, loaded, sentences.whatElse, [
        {
          id: pressId('pick', loaded.record.id, '@received'),
          label: say(requestSentences.correctReport, turn.language),
        },
        goOnButton(turn, loaded.record.id),
      ]);
    case 'say-later':
      tell(turn, sentences.later, { record: numberOf(loaded), until: dateInWords(turn, requestStatus(loaded.scope)) });
      staysAtRequest(turn, loaded);
      return heardAs(turn, 'control', text, { control: 'pause' });
    default:
      return false;
  }
}

/** Places for what was told, which is filled in there where it answers, and waits for its yes. */
function offers(turn: AppTurn, text: string, loaded: Loaded, asks: Text, actions: readonly Action[]): boolean {
  const record = nameOf(turn, loaded.record);
  const all = [...actions, noButton(turn, loaded.record.id)];
  reply(turn, { type: 'text', text: say(asks, turn.language, { record }), actions: all });
  staysAtRequest(turn, loaded);
  turn.waits = { ...turn.waits, deed: { text, at: turn.now, behind: actions.map(({ id }) => id) } };
  return heardAs(turn, 'correction', text, {}, 'possible');
}
