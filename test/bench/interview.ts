// A person who begins an activity without a template, answers every question, and corrects some answers afterwards.
import { createBot } from '../../src/app/bot.js';
import type { Bot, IncomingInput, Outcome } from '../../src/app/incoming.js';
import type { Platform } from '../../src/app/ports/channels.js';
import type { Crypto } from '../../src/app/ports/secrets.js';
import type { Store } from '../../src/app/ports/store.js';
import { pressId } from '../../src/core/engine/press.js';
import type { Ask, Field } from '../../src/core/engine/replies.js';

/**
 * `begin` makes the record. `interview`: an answer to the next question. `press`: the button before a correction.
 * `text`: a plain text in a record that is complete. Only `interview` and `text` are timed.
 */
export type TurnKind = 'begin' | 'interview' | 'press' | 'text';

export interface Happened {
  readonly kind: TurnKind;
  /** What was on the screen before. */
  readonly ask: Ask | undefined;
  readonly input: IncomingInput;
  readonly record: string;
  readonly at: string;
  readonly ms: number;
}

/** Who speaks, and where. */
export interface Speaker {
  readonly platform: Platform;
  readonly workspace: string | null;
  readonly user: string;
}

export interface Interviewer {
  readonly bot: Bot;
  readonly speaker: Speaker;
  record: string;
}

export const terminalUser = 'anna';
const terminal: Speaker = { platform: 'terminal', workspace: null, user: terminalUser };

/** A person with a bot; in a new organisation the first thing they do makes them its privacy officer. */
export async function interviewerOf(store: Store, crypto: Crypto, speaker = terminal): Promise<Interviewer> {
  const bot = createBot({ store, crypto, language: 'nl', zone: 'Europe/Amsterdam' });
  const interviewer: Interviewer = { bot, speaker, record: '' };
  await say(interviewer, { type: 'text', text: '/register help' });
  return interviewer;
}

/** One whole interview with its corrections; each turn is told as it happened. */
export async function hold(interviewer: Interviewer, happened: (turn: Happened) => void, corrected = 8): Promise<void> {
  let ask: Ask | undefined;
  const take = async (kind: TurnKind, input: IncomingInput) => {
    const { outcome, at, ms } = await say(interviewer, input);
    const next = askIn(outcome);
    interviewer.record = next.record;
    happened({ kind, ask, input, record: next.record, at, ms });
    ask = next;
    return next;
  };
  let asked = await take('begin', { type: 'press', action: pressId('begin', 'none') });
  const paths: string[] = [];
  for (let turns = 0; asked.mode !== 'overview'; turns += 1) {
    if (turns === 100) throw new Error(`the interview does not end; it stands at ${asked.title}`);
    if (asked.mode === 'question' || asked.mode === 'form')
      paths.push(...asked.fields.filter(({ kind }) => kind === 'text').map(({ path }) => path));
    asked = await take('interview', answerTo(asked));
  }
  for (const path of paths.slice(0, corrected)) {
    await take('press', { type: 'press', action: pressId('change', interviewer.record, path, 1) });
    await take('text', { type: 'text', text: `${textFor(path)} Dit is nu anders.` });
  }
}

/** Begins an activity and answers its first question. */
export async function beginOnly(interviewer: Interviewer): Promise<void> {
  const begun = await say(interviewer, { type: 'press', action: pressId('begin', 'none') });
  askIn((await say(interviewer, answerTo(askIn(begun.outcome)))).outcome);
}

let clock = Date.parse('2026-03-02T09:00:00.000Z');
let deliveries = 0;

async function say({ bot, speaker }: Interviewer, input: IncomingInput) {
  clock += 1000;
  deliveries += 1;
  const at = new Date(clock).toISOString();
  const incoming = { ...speaker, delivery: `${speaker.user}-${process.pid}-${deliveries}`, now: at, input };
  const start = performance.now();
  const outcome = await bot.handle(incoming);
  return { outcome, at, ms: performance.now() - start };
}

/** What was asked; a refused answer would be measured as an answer, so it stops the measurement. */
function askIn({ said, error }: Outcome): Ask {
  const ask = said.map(({ reply }) => reply).findLast((reply) => reply.type === 'ask');
  if (ask === undefined) throw new Error(`nothing was asked: ${error?.text ?? JSON.stringify(said)}`);
  const wrong = ask.fields.find((field) => field.error !== undefined);
  if (wrong !== undefined) throw new Error(`${wrong.path} was refused: ${wrong.error}`);
  return ask;
}

/** Lists that get two rows; all others get one. */
const twoRows = ['purposes', 'retention'];

function answerTo(ask: Ask): IncomingInput {
  const [only, ...more] = ask.fields;
  switch (ask.mode) {
    case 'question':
      if (only === undefined) throw new Error('a question without a field');
      return { type: 'text', text: typedFor(only) };
    case 'rows':
      return { type: 'text', text: twoRows.includes(only?.path ?? '') && only?.rows?.length === 1 ? 'ja' : 'nee' };
    case 'form':
      if (only !== undefined && more.length === 0) return { type: 'text', text: typedFor(only) };
      return {
        type: 'answer',
        record: ask.record,
        values: Object.fromEntries(ask.fields.map((field) => [field.path, pickedFor(field)])),
      };
    default:
      return { type: 'text', text: 'ja' };
  }
}

/** Typed answers that lead through most of the checklist; what is not named here gets a plain answer of its kind. */
const typed: Readonly<Record<string, string>> = {
  name: 'Klanten en opdrachten',
  'purposes/r1/purpose': 'Offertes maken en opdrachten uitvoeren',
  'purposes/r1/basis': 'contract',
  'purposes/r2/purpose': 'Klanten een bericht sturen over onderhoud',
  'purposes/r2/basis': 'legitimate',
  subjects: '1, 2, 3',
  data: '1, 2, 3, 4, 5',
  sensitive: 'none',
  bsn: 'no',
  'source-company': 'Het installatiebedrijf dat ons aanbeveelt',
  recipients: '1, 2',
  suppliers: '1, 2, 3',
  'outside-eea': 'no',
  security: '1, 2, 3, 4, 5',
  monitoring: 'none',
};

function typedFor({ path, kind }: Field): string {
  const known = typed[path];
  if (known !== undefined) return known;
  switch (kind) {
    case 'text':
    case 'long-text':
      return textFor(path);
    case 'yes-no':
      return 'nee';
    case 'number':
      return '7';
    case 'person':
      return 'ik';
    case 'day':
      return '1 juni 2027';
    case 'moment':
      return '1 juni 2027 10:00';
    default:
      return '1';
  }
}

/** In a form a person is picked from the list. */
function pickedFor(field: Field): string {
  return (field.kind === 'person' ? field.options?.[0]?.id : undefined) ?? typedFor(field);
}

function textFor(path: string): string {
  return typed[path] ?? 'Zoals afgesproken in de opdracht en de voorwaarden.';
}
