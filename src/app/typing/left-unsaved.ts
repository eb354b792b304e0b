// What was offered to be stored and got another reply than yes or no: it is not stored, and does not vanish without a word.
import { pressId, readPress } from '../../core/engine/press.js';
import type { Action, Reply } from '../../core/engine/replies.js';
import { sentences as engine } from '../../core/engine/sentences.js';
import { labelled } from '../../core/engine/telling/said-back.js';
import { say } from '../../core/text.js';
import { pressOf } from '../buttons.js';
import type { IncomingInput } from '../incoming.js';
import { noButton } from '../record-buttons.js';
import { load } from '../register.js';
import { sentences } from '../sentences.js';
import { type AppTurn, reply } from '../turn.js';
import type { Proposed, Waiting } from './waiting.js';

/**
 * Says once what stood in the last offer and was neither answered nor offered again, and what waits then: an answer is asked back
 * once more below words that ask nothing themselves.
 */
export async function sayLeft(turn: AppTurn, waits: Waiting, input: IncomingInput): Promise<Waiting> {
  const isAside = input.type === 'text' && turn.meant === undefined;
  const left = withoutAnswered(turn, isAside ? waits : withEarlier(turn, waits, input));
  const again = await askedAgain(turn, left);
  const { yes } = turn.waited;
  const isSaid = left.before?.again === true || waits.yes === yes;
  if (again !== undefined || !isAside || yes === undefined || isSaid) return again ?? left;
  if (turn.waited.plan?.yes === yes && waits.plan === undefined) return sayPlanLeft(turn, left, yes);
  const what = (await valuesLeft(turn, { ...turn.waited, yes }, waits)) ?? wordsLeft(turn, yes, waits);
  if (what !== undefined) {
    const text = say(sentences.notSaved, turn.language, { what });
    const label = say(sentences.saveAfterAll, turn.language);
    const actions = left.before?.yes === yes ? [{ id: yes, label }] : [];
    turn.said.unshift({ to: turn.person.id, reply: { type: 'text', text, actions } });
  }
  return left;
}

/** A card that changes several things is named, and waits on where nothing else waits for a yes. */
function sayPlanLeft(turn: AppTurn, left: Waiting, yes: string): Waiting {
  const { plan, proposed, card } = turn.waited;
  const answersElse = turn.said.some(
    ({ reply: asked }) => (asked.type === 'ask' || asked.type === 'card') && takesYes(asked),
  );
  const isFree = left.yes === undefined && left.proposed === undefined && !answersElse;
  const text = say(sentences.notSaved, turn.language, { what: plan?.title ?? '' });
  const actions =
    isFree || proposed === undefined ? [{ id: yes, label: say(sentences.saveAfterAll, turn.language) }] : [];
  turn.said.unshift({ to: turn.person.id, reply: { type: 'text', text, actions } });
  return isFree ? { ...left, yes, ...(proposed && { proposed }), ...(card && { card }) } : left;
}

type Offered = Extract<Proposed, { readonly type: 'answer' }>;

/** An answer to what was offered in between leaves what was asked back before it. */
function withEarlier({ waited: { before, yes } }: AppTurn, waits: Waiting, input: IncomingInput): Waiting {
  if (before === undefined || before.yes === yes || before.proposed.type === 'story') return waits;
  const { proposed } = before;
  const own = proposed.type === 'answer' ? proposed.record : readPress(before.yes)?.subject;
  const isOwn = input.type === 'press' && readPress(input.action)?.subject === own;
  return isOwn ? waits : { ...waits, before };
}

/** What this turn stored otherwise is asked back no more. */
function withoutAnswered({ entries }: AppTurn, { before, ...waits }: Waiting): Waiting {
  if (before?.proposed.type !== 'answer') return before === undefined ? waits : { ...waits, before };
  const { record, values } = before.proposed;
  const isStored = (path: string) => entries.some((one) => one.record === record && one.path === path);
  const left = Object.entries(values).filter(([path]) => !isStored(path));
  const [[first] = []] = left;
  if (first === undefined) return waits;
  const press = readPress(before.yes);
  const yes = press?.verb === 'agree' ? pressId('agree', record, first) : before.yes;
  return { ...waits, before: { ...before, yes, proposed: { ...before.proposed, values: Object.fromEntries(left) } } };
}

/** Asks back once more what was asked before something else was said, for who comes back to it; false where nothing was. */
export async function offersLeft(turn: AppTurn): Promise<boolean> {
  const { before, yes, proposed } = turn.waited;
  const last =
    before ?? (yes !== undefined && proposed?.type === 'answer' ? { yes, proposed, at: turn.now } : undefined);
  if (last?.proposed.type !== 'answer') return false;
  const waits = await askedAgain(turn, {
    ...turn.waits,
    before: { yes: last.yes, proposed: last.proposed, at: last.at },
  });
  if (waits !== undefined) turn.waits = waits;
  return waits !== undefined;
}

async function askedAgain(turn: AppTurn, waits: Waiting): Promise<Waiting | undefined> {
  const { before } = waits;
  if (before?.proposed.type !== 'answer' || waits.yes !== undefined) return undefined;
  if (before.again && !isLast(turn, before.proposed.record)) return undefined;
  const what = await valuesLeft(turn, before, {});
  if (what === undefined) return undefined;
  const { yes, proposed } = before;
  const text = say(sentences.askedAgain, turn.language, { what });
  const meant = { id: yes, label: say(engine.meant, turn.language), style: 'primary' as const };
  const shown = shows(turn, proposed, text, [meant, noButton(turn, proposed.record)]);
  if (shown === undefined) return undefined;
  const still = { ...waits, before: { ...before, again: true } as const };
  return shown === 'beside' ? still : { ...still, yes, proposed };
}

const isOf = (asked: Reply, record: string): boolean => 'record' in asked && asked.record === record;

/** Whether this turn answered what was asked last of it: it comes above no question of it any more. */
function isLast({ said, entries }: AppTurn, record: string): boolean {
  const asked = said.findLast(({ reply: { type } }) => type === 'ask' || type === 'card');
  return asked !== undefined && !isOf(asked.reply, record) && entries.some((one) => one.record === record);
}

/**
 * Below words that ask nothing, or above what is asked next of the same; `beside` where that was asked last and a yes answers something
 * else. Undefined where something else is asked or a yes answers that, and below chatter alone.
 */
function shows(
  turn: AppTurn,
  { record, values }: Offered,
  text: string,
  actions: readonly Action[],
): 'asked' | 'beside' | undefined {
  const at = turn.said.findLastIndex(({ reply: { type } }) => type === 'ask' || type === 'card');
  const said = turn.said[at];
  if (said === undefined) {
    if (turn.heard[0]?.intent === 'smalltalk') return undefined;
    reply(turn, { type: 'text', text, actions });
    return 'asked';
  }
  const { reply: asked, to } = said;
  if (!isOf(asked, record)) {
    if (!isLast(turn, record)) return undefined;
    turn.said.unshift({ to, reply: { type: 'text', text, actions } });
    return takesYes(asked) ? 'beside' : 'asked';
  }
  if (asked.type !== 'ask') return undefined;
  const isOfIt = asked.fields.some(({ path }) => path in values);
  if (!isOfIt && takesYes(asked)) return undefined;
  const notice = [asked.notice ?? [], text].flat().join('\n');
  turn.said.splice(at, 1, { to, reply: { ...asked, notice, actions: [...actions, ...asked.actions] } });
  return 'asked';
}

const takesYes = (asked: Reply): boolean =>
  asked.type !== 'ask' || asked.fields.some(({ kind }) => kind === 'yes-no' || kind === 'choice');

/** The values of an offer that a yes stood for. */
async function valuesLeft(turn: AppTurn, offer: Waiting, waits: Waiting): Promise<string | undefined> {
  const offered = offeredIn(turn, offer);
  if (offered === undefined) return undefined;
  const { record: id } = offered;
  const kept = [offeredIn(turn, waits), waits.form].flatMap((one) =>
    one?.record === id ? Object.keys(one.values) : [],
  );
  const stored = turn.entries.flatMap(({ record, path }) => (record === id && path !== null ? [path] : []));
  const gone = new Set([...kept, ...stored]);
  const left = Object.fromEntries(Object.entries(offered.values).filter(([path]) => !gone.has(path)));
  if (Object.keys(left).length === 0) return undefined;
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  const words = record === undefined ? [] : labelled((await load(turn, record)).scope, left);
  return words.length === 0 ? undefined : words.join('; ');
}

/** What a yes stores now; a story that waits below something else is offered by no yes. */
function offeredIn({ registers }: AppTurn, { yes, proposed }: Waiting) {
  if (yes === undefined || (proposed?.type !== 'answer' && proposed?.type !== 'story')) return undefined;
  return storing[proposed.type].includes(pressOf(registers, yes)?.verb ?? '') ? proposed : undefined;
}
const storing = { answer: ['agree', 'put-right'], story: ['take-story'] };

/** What was told to be added to a file that runs, in its own words. */
function wordsLeft({ waited: { deed, told } }: AppTurn, yes: string, waits: Waiting): string | undefined {
  const text = deed?.behind.includes(yes) === true ? deed.text : told?.first?.id === yes ? told.text : undefined;
  // Told once more, it is offered with what was told now.
  const isTold = [waits.deed, waits.told].some(
    (one) => one?.at !== undefined && one.text !== text && one.text.includes(text ?? ''),
  );
  return text === undefined || isTold ? undefined : `"${text}"`;
}
