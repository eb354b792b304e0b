// What a first run costs who answers by buttons and forms: a press, a typed answer and a sent form are one each, and every
// word that stands on a screen is read.
import { readPress } from '../../src/core/engine/press.js';
import { type Action, type Ask, type Field, lineInWords, type Reply } from '../../src/core/engine/replies.js';
import { countWords } from '../../src/core/engine/telling/telling.js';
import { isKept } from '../../src/core/warnings/reading.js';
import { answerOf, objectsTo, type Persona } from './persona.js';
import { actionsOf, type Heard, type TestBot } from './support.js';

/** What it cost up to a moment. */
export interface Cost {
  readonly answers: number;
  readonly words: number;
}

export interface Screen {
  readonly title: string;
  readonly text: string;
  readonly words: number;
  /** Opened on purpose: a list of what can be changed, or one form of all questions. */
  readonly asked: boolean;
}

export interface Run {
  readonly first: Cost;
  readonly three: Cost;
  /** With their suppliers and who keeps them answered. */
  readonly done: Cost;
  /** The fourth activity by itself. */
  readonly fourth: Cost;
  readonly screens: readonly Screen[];
}

/** The words of a reply as somebody reads them: titles, questions, options with their hints, lines and buttons. */
export function textOf(reply: Reply): string {
  const buttons = reply.type === 'file' ? [] : (reply.actions ?? []).map(({ label }) => label);
  switch (reply.type) {
    case 'text':
      return [reply.text, ...buttons].join('\n');
    case 'file':
      return reply.title;
    case 'card':
      return [
        reply.title,
        reply.text ?? '',
        ...reply.lines.flatMap((line) => [line.label, lineInWords(line), ...besides(line.label, line.action)]),
        ...buttons,
      ].join('\n');
    case 'ask':
      return [
        reply.notice ?? '',
        reply.title,
        reply.intro ?? '',
        ...reply.fields.flatMap((field) => fieldWords(field, reply)),
        ...buttons,
      ].join('\n');
  }
}

const besides = (label: string, action: Action | undefined) =>
  action === undefined || label.includes(action.label) ? [] : [action.label];

/** As the terminal shows it: the label of a sentence counts too. */
function fieldWords(field: Field, { mode }: Ask): readonly string[] {
  if (mode === 'section' || mode === 'overview') return cardWords(field);
  if (mode === 'rows') return [field.ask, ...(field.rows ?? []).flatMap(({ title, lines }) => [title, ...lines])];
  const { error = '', example = '', unit = '', shown = [] } = field;
  return [field.ask, error, example, unit, shown.join('; '), ...optionWords(field)];
}

function cardWords({ label, shown, optional, provenance, told }: Field): readonly string[] {
  const isProposed = (provenance === 'standaard' || provenance === 'import') && told === undefined;
  return [label, (shown ?? [optional ? '(leeg)' : '(open)']).join('\n'), isProposed ? '(voorstel)' : ''];
}

function optionWords({ kind, options = [], other }: Field): readonly string[] {
  if (kind === 'yes-no') return ['Ja', 'Nee'];
  const listed = options.flatMap(({ label, hint = '' }) => [label, hint]);
  return other && listed.length > 0 ? [...listed, 'Anders, namelijk'] : listed;
}

const screenOf = (heard: Heard, asked: boolean): Screen => {
  const text = heard.replies.map(textOf).join('\n');
  const ask = heard.replies.findLast((reply): reply is Ask => reply.type === 'ask');
  return { title: ask?.title ?? text.split('\n')[0] ?? '', text, words: countWords(text), asked };
};

const most = 130;

/** Plays until four activities are confirmed, the suppliers and owners of the first three answered in between. */
export async function playFirstRun(bot: TestBot, persona: Persona): Promise<Run> {
  const player = new Player(bot, persona);
  await player.begin();
  const marks: Cost[] = [];
  for (let confirmed = 0; confirmed < 4; ) {
    if (player.cost.answers > most) throw new Error(`it does not end: ${player.screens.at(-1)?.text}`);
    const before = player.cost;
    await player.next();
    const now = await player.confirmed();
    if (now === confirmed) continue;
    confirmed = now;
    // What the last answer brought on the screen is read for what comes next.
    marks.push({ answers: player.cost.answers, words: before.words });
    if (confirmed === 3) {
      await player.finishSuppliers();
      marks.push(player.cost);
      await player.goOn();
    }
  }
  const [first, , three, done, fourth] = marks;
  if (!first || !three || !done || !fourth) throw new Error('four activities were not confirmed');
  const apart = { answers: fourth.answers - done.answers - 1, words: fourth.words - done.words };
  return { first, three, done, fourth: apart, screens: player.screens };
}

class Player {
  readonly screens: Screen[] = [];
  readonly #bot: TestBot;
  readonly #persona: Persona;
  readonly #refused = new Set<string>();
  #heard: Heard | undefined;
  #wrong: string | undefined;
  #answers = 0;

  constructor(bot: TestBot, persona: Persona) {
    this.#bot = bot;
    this.#persona = persona;
  }

  get cost(): Cost {
    return { answers: this.#answers, words: this.screens.reduce((sum, { words }) => sum + words, 0) };
  }

  async begin(): Promise<void> {
    await this.#take(this.#bot.say('/register'));
    const [go] = this.#buttons();
    if (go) await this.#take(this.#bot.press(go.id));
  }

  async goOn(): Promise<void> {
    await this.#take(this.#bot.say('/register'));
    const go = this.#buttons().find(({ label }) => /^Ga verder/.test(label));
    if (go) await this.#take(this.#bot.press(go.id));
  }

  async confirmed(): Promise<number> {
    return this.#bot.read(async ({ records }, organisation) => {
      const all = await records.list(organisation, 'controller-activity');
      return all.filter(({ status }) => status === 'active').length;
    });
  }

  /** One thing that somebody does at what they see. */
  async next(): Promise<void> {
    const ask = this.#asked();
    if (ask === undefined) return this.#mend();
    const { actions } = ask;
    const button = (verb: string) => actions.find(({ id }) => readPress(id)?.verb === verb);
    const wrong = ask.mode === 'section' ? ask.fields.filter((field) => this.#objects(field, ask)) : [];
    if (wrong.length > 0) {
      this.#wrong = wrong[0]?.path;
      for (const { path } of wrong.slice(0, 1)) this.#refused.add(`${ask.record} ${path}`);
      return this.#press(button('pick'), true);
    }
    const yes = button('confirm') ?? button('confirm-record') ?? button('rows-done');
    if (yes) return this.#press(yes);
    // What somebody knows no way out of stays on the list.
    if (isKept(ask.fields[0]?.path ?? '')) return this.#press(button('skip'));
    const form = button('form');
    if (form && ask.question && ask.question.of - ask.question.n >= 3) return this.#press(form, true);
    const answers = ask.fields.flatMap((field) => {
      const answer = answerOf(this.#persona, field, ask.title);
      return answer === undefined ? [] : [[field.path, answer.value] as const];
    });
    if (answers.length === 0) return this.#press(button('skip'));
    await this.#take(this.#bot.answer(Object.fromEntries(answers), { record: ask.record }));
  }

  /** Every company and program that is not through yet, in its own questions. */
  async finishSuppliers(): Promise<void> {
    const open = await this.#bot.read(async ({ records }, organisation) =>
      (await records.list(organisation, 'supplier')).filter(({ status }) => status === 'concept'),
    );
    for (const { id, number } of open) {
      if (this.#asked()?.record !== id) await this.#take(this.#bot.say(`/register wijzig L-00${number}`));
      while (this.#asked()?.record === id) await this.next();
    }
  }

  #objects(field: Field, { title, record }: Ask): boolean {
    return !this.#refused.has(`${record} ${field.path}`) && objectsTo(this.#persona, field, title);
  }

  /** From the list of what can be changed to the question that is wrong. */
  async #mend(): Promise<void> {
    const lines = this.#replies().flatMap((reply) => (reply.type === 'card' ? reply.lines : []));
    const line = lines.find(({ action }) => action && readPress(action.id)?.path === this.#wrong);
    return this.#press(line?.action ?? this.#buttons()[0]);
  }

  async #press(action: Action | undefined, asked = false): Promise<void> {
    if (action === undefined) throw new Error(`there is nothing to press:\n${this.screens.at(-1)?.text}`);
    await this.#take(this.#bot.press(action.id), asked);
  }

  async #take(turn: Promise<Heard>, asked = false): Promise<void> {
    this.#heard = await turn;
    this.#answers += 1;
    this.screens.push(screenOf(this.#heard, asked));
  }

  #replies = (): readonly Reply[] => this.#heard?.replies ?? [];
  #buttons = (): readonly Action[] => this.#replies().flatMap(actionsOf);
  #asked = (): Ask | undefined => this.#replies().findLast((reply): reply is Ask => reply.type === 'ask');
}
