// What was said of a card and is not settled: a yes to that card does not go over it without a word.
import { wirePathOf } from '../../core/engine/focus.js';
import { type EngineVerb, pressId } from '../../core/engine/press.js';
import { sentences as engine } from '../../core/engine/sentences.js';
import type { EngineInput } from '../../core/engine/step.js';
import { controlWord, saysNo, saysYes } from '../../core/engine/typed/control-words.js';
import { say } from '../../core/text.js';
import { questionNamed } from '../../core/understanding/corrections/card-said.js';
import { exceptedIn, saysOtherwise } from '../../core/understanding/corrections/half-right.js';
import type { Intent } from '../../core/understanding/reading.js';
import { toChange } from '../record-buttons.js';
import { sentences } from '../sentences.js';
import { type AppTurn, type Loaded, reply } from '../turn.js';
import { isCard, type Open } from './open-here.js';
import type { Waiting } from './waiting.js';

/** What tells something new or steers says nothing of the card. */
const notOfCard: readonly Intent[] = ['breach', 'request', 'control', 'command'];

/** Keeps that a card was said to be otherwise; what this turn or a later one stores of the record settles it. */
export function leaveUnsettled(turn: AppTurn, text: string, open: Open, record: string): void {
  const [heard] = turn.heard;
  if (!isCard(open) || (heard !== undefined && notOfCard.includes(heard.intent)) || !saysOtherwise(text)) return;
  turn.waits = { ...turn.waits, unsettled: { record, text: text.trim(), at: turn.now } };
}

/** Names what was said of a card and not settled, instead of the yes to that card; false where nothing is, or it was named before. */
export function namesUnsettled(
  turn: AppTurn,
  loaded: Loaded,
  focus: Open['focus'] | undefined,
  input: EngineInput,
): boolean {
  const { unsettled } = turn.waited;
  const { record, scope } = loaded;
  if (unsettled?.record !== record.id || unsettled.named || focus === undefined) return false;
  const path = questionNamed(unsettled.text, { scope, focus: { type: 'overview', n: 0 }, filled: {} });
  const asItIs = confirming(focus, path);
  if (asItIs === undefined || !confirms(input, asItIs)) return false;
  const offer = offered(turn.waited, record.id);
  const change = path === undefined ? pressId('pick', record.id, wirePathOf(focus), focus.n) : toChange(loaded, path);
  const [id, label] = offer === undefined ? [change, engine.pick] : [offer.yes, engine.meant];
  turn.waits = { ...turn.waits, ...offer, unsettled: { ...unsettled, named: true }, yes: id };
  reply(turn, {
    type: 'text',
    text: say(sentences.notSettled, turn.language, { said: exceptedIn(unsettled.text) ?? unsettled.text }),
    actions: [
      { id, label: say(label, turn.language), style: 'primary' },
      { id: pressId(asItIs, record.id, wirePathOf(focus), focus.n), label: say(sentences.rightAsItIs, turn.language) },
    ],
  });
  return true;
}

/** What was understood of it and still waits for a yes. */
function offered(
  { yes, proposed, before }: Waiting,
  record: string,
): (Pick<Waiting, 'proposed'> & { readonly yes: string }) | undefined {
  const last = yes === undefined || proposed === undefined ? before : { yes, proposed };
  if (last?.proposed.type !== 'answer' || last.proposed.record !== record) return undefined;
  return { yes: last.yes, proposed: last.proposed };
}

/** What says yes to what is shown: a card, or the answer that it was said of. */
function confirming(focus: Open['focus'], named: string | undefined): EngineVerb | undefined {
  if (focus.type === 'overview') return 'confirm-record';
  if (focus.type === 'section') return focus.last ? 'confirm-record' : 'confirm';
  if (focus.type === 'rows') return 'rows-done';
  return focus.type === 'question' && focus.path === named ? 'keep' : undefined;
}

/** That yes, pressed or typed. */
function confirms(input: EngineInput, verb: EngineVerb): boolean {
  if (input.type === 'press') return input.press.verb === verb;
  if (input.type !== 'text') return false;
  // Of a list it is asked whether anything comes to it.
  const says = verb === 'rows-done' ? saysNo : saysYes;
  return says(input.text) || ['confirm', 'done'].includes(controlWord(input.text) ?? '');
}
