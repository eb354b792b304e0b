// What is put right of an activity: what it may be there, and how it is asked back.
import { noButton } from '../../../../app/record-buttons.js';
import { load, nameOf } from '../../../../app/register.js';
import { type AppTurn, type Hearing, type Loaded, reply, tell } from '../../../../app/turn.js';
import { heardAs, stillProposed, tellLaw } from '../../../../app/typing/heard.js';
import { writesOf } from '../../../../core/engine/answers.js';
import { withWrites } from '../../../../core/engine/moment.js';
import { pressId } from '../../../../core/engine/press.js';
import { columnAt } from '../../../../core/engine/scope.js';
import { sentences as engine } from '../../../../core/engine/sentences.js';
import { labelled } from '../../../../core/engine/telling/said-back.js';
import { type Choice, isOther } from '../../../../core/engine/value.js';
import { say, t } from '../../../../core/text.js';
import { cardCorrected } from '../../../../core/understanding/corrections/card-said.js';
import {
  amountIn,
  listsIn,
  measuredTitles,
  rowMeant,
  rowsMeant,
} from '../../../../core/understanding/corrections/rows-said.js';
import { listening } from '../../rules/listening.js';
import { calledSo, peopleHeld, tellsKeeping } from '../../rules/people-held.js';

const sentences = {
  goesOut: t('Dit gaat er dan uit: {gone}.', 'Then this goes out: {gone}.'),
  already: t('Zo staat het al in {record}.', '{record} says so already.'),
  doYouMean: t(`Bedoelt u in {record}: {value}? Er is nog niets bewaard.
                Do you mean in {record}: {value}? Nothing was stored yet.`),
  ofWhat:
    t(`In {record} hebben meer soorten gegevens een termijn: {rows}. Welke bedoelt u? Typ het met de naam erbij, en hoe lang. Er is nog niets bewaard.
       In {record} several kinds of data have a term: {rows}. Which do you mean? Type it with its name, and how long. Nothing was stored yet.`),
} as const;

/** What is put right in an activity, by path. */
export interface Meant {
  readonly loaded: Loaded;
  readonly values: Readonly<Record<string, unknown>>;
  /** It stands there so already. */
  readonly isSo?: boolean;
}

/** The row of the lists of an activity that is meant by a length of time, or each that is named with its own. */
export function inRows(text: string, loaded: Loaded, byName: boolean): readonly Meant[] {
  const { scope, checklist } = loaded;
  const several = rowsIn(text, loaded);
  if (several !== undefined) return [several];
  const meant = rowMeant(text, listsIn(scope), scope, listening.phrases(checklist.id), byName);
  return meant === undefined ? [] : [{ loaded, ...meant }];
}

/** The rows that are named with a length of time each; undefined where one of them is none of this activity. */
export function rowsIn(text: string, loaded: Loaded): Meant | undefined {
  const { scope, checklist } = loaded;
  const meant = rowsMeant(text, listsIn(scope), scope, listening.phrases(checklist.id));
  return meant && { loaded, ...meant };
}

/** Says that this stands so in a record already. */
export const tellAlready = (turn: AppTurn, { record }: Loaded): void =>
  tell(turn, sentences.already, { record: nameOf(turn, record) });

/** What is taken out of a list or a text that is long, above that as it is without it. */
export const tellGone = (turn: AppTurn, gone: string): void => tell(turn, sentences.goesOut, { gone });

/** Asked back, with what was asked back of the same just before and is not denied. */
export function proposeToo(turn: AppTurn, { loaded, values }: Meant): void {
  propose(turn, { loaded, values: { ...stillProposed(turn, loaded.record.id), ...values } });
}

/** Asked back; "ja" stores it there, and what was open stays so, unless that is another button. */
export function propose(
  turn: AppTurn,
  { loaded, values }: Meant,
  where = nameOf(turn, loaded.record),
  yes = pressId('put-right', loaded.record.id),
): void {
  const { record, scope } = loaded;
  const value = labelled(scope, values).join('; ');
  tellLaw(turn, scope, values);
  reply(turn, {
    type: 'text',
    text: say(sentences.doYouMean, turn.language, { record: where, value }),
    actions: [{ id: yes, label: say(engine.meant, turn.language), style: 'primary' }, noButton(turn, record.id)],
  });
  turn.waits = { ...turn.waits, yes, proposed: { type: 'answer', record: record.id, values } };
  listenToMore(turn, loaded, values);
}

/**
 * A list that was asked back and waits, without what is said to go out of it and with what is to be in it: asked back once more.
 * False where a text changes none of it.
 */
export const changesProposed: Hearing['changesProposed'] = async (turn, text) => {
  const { proposed, yes } = turn.waited;
  if (proposed?.type !== 'answer' || yes === undefined || text.length > longest || text.includes('?')) return false;
  const record = await turn.repositories.records.get(turn.organisation.id, proposed.record);
  if (record === undefined) return false;
  const loaded = await load(turn, record);
  const writes = writesOf(loaded.scope.answers, listsAmong(proposed.values));
  const scope = withWrites({ scope: loaded.scope, turn: { by: turn.person.id } }, writes);
  const open = { scope, focus: { type: 'overview', n: 0 }, filled: {} } as const;
  const anew = cardCorrected(text, open, listening.phrases(loaded.checklist.id))?.values ?? {};
  const values = Object.fromEntries(Object.entries(anew).filter(([path]) => path in proposed.values));
  if (Object.keys(values).length === 0) return false;
  heardAs(turn, 'correction', text, values, 'likely');
  propose(turn, { loaded, values: { ...proposed.values, ...values } }, nameOf(turn, record), yes);
  return true;
};
const longest = 300;
const listsAmong = (values: Meant['values']): Readonly<Record<string, readonly Choice[]>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([path, value]) =>
      Array.isArray(value) ? [[path, value.filter((one) => typeof one === 'string' || isOther(one))]] : [],
    ),
  );

/** What was proposed in one of these and waits for its yes, also behind something that was said since. */
export function proposedIn({ waited }: AppTurn, ...there: readonly Loaded[]): Readonly<Record<string, unknown>> {
  const ids = there.map(({ record }) => record.id);
  const waits = [waited.before?.proposed, waited.proposed];
  return Object.assign(
    {},
    ...waits.map((one) => (one?.type === 'answer' && ids.includes(one.record) ? one.values : {})),
  );
}

/** How long something is kept, told with an activity that was only just begun: asked back in it, or of what in it that is. */
export async function proposeTerm(turn: AppTurn, record: Loaded['record'], text: string): Promise<void> {
  if (amountIn(text) === undefined || !tellsKeeping(text)) return;
  const loaded = await load(turn, record);
  const held = peopleHeld(text);
  const [meant] = inRows(held === undefined ? text : calledSo(text, held, record.title), loaded, false);
  if (meant === undefined) asksWhatIn(turn, text, loaded);
  else if (meant.isSo !== true) propose(turn, meant);
}

/** "Nee 250" right after a number was stored or asked back is of that number, and a telephone number is of a deputy who was. */
export function listenToMore(turn: AppTurn, { record, scope }: Loaded, values: Meant['values']): void {
  if (scope.checklist.id === 'organisation' && ('deputy' in values || 'deputy-phone' in values))
    listenToDeputy(turn, record.id);
  const [path, ...more] = Object.keys(values).filter((one) => columnAt(scope, one)?.kind === 'number');
  if (path !== undefined && more.length === 0)
    turn.waits = { ...turn.waits, card: { card: 'counted', subject: `${record.id} ${path}`, at: turn.now } };
}

/** A number that is told next is of the deputy, who was just named. */
export function listenToDeputy(turn: AppTurn, profile: string): void {
  turn.waits = { ...turn.waits, card: { card: 'deputy', subject: profile, at: turn.now } };
}

/** Asks of which kind of data that an activity keeps for some time something is said; false where it keeps none so. */
export function asksWhatIn(turn: AppTurn, text: string, { scope, record }: Loaded): boolean {
  const rows = measuredTitles(scope);
  if (rows.length === 0) return false;
  heardAs(turn, 'correction', text, {}, 'possible');
  reply(turn, {
    type: 'text',
    text: say(sentences.ofWhat, turn.language, { record: nameOf(turn, record), rows: rows.join('; ') }),
    actions: [{ id: pressId('open', record.id), label: nameOf(turn, record) }],
  });
  return true;
}
