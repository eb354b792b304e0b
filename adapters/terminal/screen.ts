// The conversation on the screen: what stands there, what of it can be typed, and the turn that is made of it.
import { randomBytes, randomUUID } from 'node:crypto';
import { beingMade, toldWhenSlow } from '../../src/app/files/slow-documents.js';
import type { IncomingInput } from '../../src/app/incoming.js';
import type { Channel } from '../../src/app/ports/channels.js';
import { OperatorError } from '../../src/app/ports/errors.js';
import type { Ask, Field, FileReply, Reply } from '../../src/core/engine/replies.js';
import { controlWord } from '../../src/core/engine/typed/control-words.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import { asked, Letters, pick, wireValue } from './choose.js';
import { Drafts } from './drafts.js';
import { fieldLines } from './field-lines.js';
import { wasRefused } from './field-state.js';
import { type Moment, saveDocument } from './files.js';
import { Form } from './form.js';
import type { FormStep } from './form-step.js';
import { Listed } from './listed.js';
import { isAside, isLeft, remarksIn, seenAgain, sendsForm, takesAlong } from './more-told.js';
import type { ScreenOptions } from './options.js';
import { hasActions, isLongForm, type Look, lookOf, renderReply } from './render.js';
import { sentFile } from './sent-file.js';
import { columnsOf, hasColors, type Writer } from './streams.js';
import { clean, wrap } from './text.js';
import { words } from './words.js';

type Turned = NonNullable<Awaited<ReturnType<Screen['turn']>>>;
/** What is on the screen and what of it can be typed. */
export class Screen {
  private readonly options: ScreenOptions;
  private readonly writer: Writer;
  private readonly drafts = new Drafts();
  private letters = new Letters();
  private ask: Ask | undefined;
  private form: Form | undefined;
  /** "Anders" was picked for the question on the screen; the next line is its text. */
  private awaitsOther: { readonly ask: Ask; readonly field: Field; readonly ids: readonly string[] } | undefined;
  /** Beside the form stands what was offered last: the next line may answer that. */
  private offered = false;
  /** The question of the form that was shown last, with its list. */
  private listed: Field | undefined;
  private readonly listedAlone = new Listed();
  private spoken = false;
  private chosen: Language | undefined;
  /** Messages that came unasked. */
  pushed = 0;
  /** The last turn did not succeed. */
  private failed = false;

  constructor(options: ScreenOptions, writer: Writer) {
    this.options = options;
    this.writer = writer;
  }

  /** What comes unasked, for who sits here. It goes below what stands there and takes no question away. */
  readonly channel: Channel = {
    platform: 'terminal',
    atAnyHour: true,
    send: async ({ externalId, person }, reply) => {
      // Others see theirs when they sit here; in the middle of a form it waits.
      if (externalId !== this.options.user || this.form || this.writer.closed) return { type: 'elsewhere' };
      this.pushed += 1;
      if (reply.type === 'file') await this.showFile(reply, { at: this.options.now(), person });
      else await this.print(renderReply(reply, this.look, (action) => this.letters.add(action)));
      return { type: 'sent', handle: null };
    },
    update: async (_to, handle) => ({ type: 'sent', handle }),
  };

  async open(): Promise<void> {
    await this.send({ type: 'open' });
    if (this.options.interactive) await this.tell(words.howToStop, {}, this.look.dim);
  }

  async read(line: string): Promise<void> {
    if (this.form) return this.readForm(this.form, line);
    await this.readTurn(line);
  }

  private async readTurn(line: string): Promise<unknown> {
    const text = line.trim();
    if (text === '') return undefined;
    this.spoken = true;
    const waiting = this.awaitsOther;
    this.awaitsOther = undefined;
    if (waiting && controlWord(text) === 'back') return this.show([waiting.ask]);
    if (waiting && !text.startsWith('/') && controlWord(text) === undefined) {
      return this.answer(waiting, wireValue(waiting.field, waiting.ids, text));
    }
    if (text.startsWith('/')) {
      const sent = await sentFile(text);
      if (sent?.type === 'problem') return this.tell(sent.text, sent.values);
      return this.send(sent?.input ?? { type: 'text', text: line });
    }
    const action = this.letters.find(text);
    if (action) return this.send({ type: 'press', action: action.id });
    const question = asked(this.ask);
    const picked = question && pick(question.field, text, this.language);
    if (question && picked?.type === 'value') return this.answer(question, picked.value);
    if (question && picked?.type === 'other') {
      this.awaitsOther = { ...question, ids: picked.ids };
      return this.tell(words.otherText);
    }
    return this.send({ type: 'text', text: line });
  }

  async leave(): Promise<void> {
    if (this.form?.hasTyped) return this.tell(words.byeForm);
    if (this.options.interactive && this.spoken) return this.tell(this.failed ? words.byeFailed : words.bye);
    if (this.options.interactive) await this.writer.write('\n');
  }

  async tell(text: Text, values: Record<string, string | number> = {}, style = (line: string) => line): Promise<void> {
    await this.print(wrap(say(text, this.language, values), this.look.width).map(style));
  }

  /** Of the person as soon as they are known; else that of the program. */
  private get language(): Language {
    return this.chosen ?? this.options.language;
  }
  private get look(): Look {
    const { output, interactive } = this.options;
    return lookOf(columnsOf(output), this.language, interactive && hasColors(output));
  }

  private answer({ ask, field }: { ask: Ask; field: Field }, value: unknown): Promise<boolean> {
    return this.send({
      type: 'answer',
      record: ask.record,
      values: { [field.path]: value },
      n: { [field.path]: field.n },
    });
  }

  private async readForm(form: Form, line: string): Promise<void> {
    this.spoken = true;
    const action = this.letters.find(line);
    const { offered } = this;
    const listens = offered || form.listensTo(line);
    this.offered = false;
    if (offered && action !== undefined) return this.pressedBeside(form, action.id);
    const early = action === undefined && listens ? await this.heardInForm(form, line) : undefined;
    if (early === 'done') return;
    const read = (): FormStep =>
      action ? { type: 'leave', input: { type: 'press', action: action.id } } : form.read(line);
    const local = early ?? read();
    const heard = local.type === 'say' && local.unread ? await this.heardInForm(form, line) : undefined;
    if (heard === 'done') return;
    const step = heard ?? local;
    switch (step.type) {
      case 'ask':
        this.offered = step.offers === true;
        if (step.understood === undefined) this.listed = undefined;
        await this.print((step.understood ?? []).flatMap((one) => wrap(one, this.look.width)));
        return this.showField(form);
      case 'say':
        // The question stands right above: a remark does not need it again.
        return this.print(wrap(step.notice, this.look.width));
      case 'other':
        return this.tell(words.otherText);
      case 'submit':
        return this.submit(form, step.input);
      case 'leave':
        return this.leaveForm(form, step.input);
    }
  }

  /** The fields that a line of a form fills; a side step is answered, and the form stands there still. Undefined for neither. */
  private async heardInForm(form: Form, line: string): Promise<FormStep | 'done' | undefined> {
    const turn = await this.turn({ type: 'text', text: line.trim(), ...form.whose });
    const [first] = turn?.outcome.heard ?? [];
    if (turn === undefined || first === undefined) return undefined;
    // What was offered beside it comes again where the line was no answer to it.
    const again = turn.replies.findLast((reply) => reply.type === 'ask');
    // What was said beside the form that comes again is an answer, whatever was made of the words.
    const isSaid = again !== undefined && turn.replies.some(({ type }) => type === 'text');
    const isNothing = first.intent === 'unclear' && !isSaid && !turn.replies.some(({ type }) => type === 'card');
    if (isNothing) return form.understood(again, first);
    // A yes to what was offered stored it: what is asked then is another form, also of the same record.
    const { meant } = turn.outcome;
    const isAgreed = meant?.agreed === true;
    const isOwn = isAgreed && meant.subject === form.ask.record;
    if (!isAgreed && again?.record === form.ask.record && isLongForm(again))
      return (
        form.understood(again, first, remarksIn(turn.replies)) ??
        (await this.sayBeside(form, turn)) ??
        seenAgain(again, first)
      );
    if (again === undefined && isAside(first, isAgreed && !isOwn)) return this.sayBeside(form, turn);
    // It was stored, or something else is asked now.
    this.form = undefined;
    if (!isAgreed || isOwn || isUnsent(form.ask.record)) this.drafts.forget(form.ask);
    await this.show(turn.replies, turn, undefined, isAgreed);
    return 'done';
  }

  private async sayBeside(form: Form, turn: Turned): Promise<'done' | undefined> {
    const said = turn.replies.filter(({ type }) => type !== 'ask');
    if (said.length === 0) return undefined;
    this.offered = said.some(hasActions);
    await this.show(said, turn);
    // A form in the language that somebody left is asked anew, once what was offered beside it is settled.
    if (form.language === this.language) await this.showField(form);
    else if (!this.offered) await this.leaveForm(form, { type: 'open' });
    return 'done';
  }

  /** A button of what was offered beside the form: where that asks nothing else, the form goes on. */
  private async pressedBeside(form: Form, action: string): Promise<void> {
    const turn = await this.turn({ type: 'press', action });
    const next = turn?.replies.findLast(({ type }) => type === 'ask' || type === 'card');
    const isHere = next?.type === 'ask' && next.record === form.ask.record;
    if (turn === undefined) return this.showField(form);
    if (next === undefined || (isHere && !turn.outcome.changed))
      return void ((await this.sayBeside(form, turn)) ?? (await this.showField(form)));
    // What was agreed to is stored in the record of the form: what is left of it is asked.
    if (!isHere) await this.tellLeft(form);
    if (isHere || isUnsent(form.ask.record)) this.drafts.forget(form.ask);
    this.form = undefined;
    await this.show(turn.replies, turn, undefined, isHere);
  }

  private async tellLeft({ hasTyped, ask }: Form): Promise<void> {
    const stands = hasTyped || ask.fields.some(({ sent }) => sent !== undefined);
    if (stands) await this.tell(hasTyped && !isUnsent(ask.record) ? words.formLeftTyped : words.formLeft);
  }

  /** What is not there yet is kept nowhere: once its form is closed, the next one of its kind begins empty. */
  private async leaveForm(form: Form, input: IncomingInput): Promise<void> {
    const { record, actions } = form.ask;
    const isNew = isUnsent(record);
    const isOwn = input.type === 'press' && actions.some(({ id }) => id === input.action);
    if (!takesAlong(input) && !sendsForm(input, form.ask)) await this.tellLeft(form);
    if (isNew && !isOwn) this.drafts.forget(form.ask);
    this.form = undefined;
    await this.send(input);
    if ((isNew || sendsForm(input, form.ask)) && this.filling !== record) this.drafts.forget(form.ask);
  }

  private get filling(): string | undefined {
    return this.form?.ask.record;
  }

  private async submit(form: Form, input: Extract<IncomingInput, { type: 'answer' }>): Promise<void> {
    this.form = undefined;
    const sent = new Map(Object.entries(input.values));
    // When nothing was stored the questions come again, with what was typed.
    if (!(await this.send(input, { form, sent }))) await this.startForm(form.ask, sent);
  }

  /** One turn. False when it did not succeed, after saying so. */
  private async send(input: IncomingInput, submitted?: Submitted): Promise<boolean> {
    const turn = await this.turn(input);
    if (turn === undefined) return false;
    const { outcome, replies } = turn;
    const again = replies.some((reply) => reply.type === 'ask' && reply.fields.some(wasRefused));
    if (submitted && !again && !outcome.error) this.drafts.forget(submitted.form.ask);
    this.failed = outcome.error !== undefined;
    await this.show(replies, turn, submitted?.sent);
    if (outcome.error) await this.print(wrap(outcome.error.text, this.look.width));
    return outcome.error === undefined;
  }

  /** What the bot makes of an input; undefined when it failed, after saying so. */
  private async turn(input: IncomingInput) {
    const { bot, user, now } = this.options;
    const at = now();
    try {
      const delivery = randomUUID();
      const outcome = await bot.handle({ platform: 'terminal', workspace: null, user, delivery, now: at, input });
      this.chosen = outcome.language ?? this.chosen;
      if (isLeft(outcome.heard)) this.ask = undefined;
      const replies = outcome.said.filter(({ to }) => to === outcome.person).map(({ reply }) => reply);
      return { outcome, replies, at, person: outcome.person };
    } catch (error) {
      if (error instanceof OperatorError) throw error;
      this.failed = true;
      await this.fail(words.failed, error);
      return undefined;
    }
  }

  /** With `passesKnown` a form that comes begins at its first question without an answer. */
  private async show(
    replies: readonly Reply[],
    when?: Moment,
    sent?: ReadonlyMap<string, unknown>,
    passesKnown = false,
  ): Promise<void> {
    if (replies.some((reply) => reply.type === 'card' || reply.type === 'ask' || hasActions(reply)))
      this.letters = new Letters();
    for (const reply of replies) {
      if (reply.type === 'file') {
        if (when) await this.showFile(reply, when);
      } else {
        const listed = this.listedAlone.again(reply);
        await this.print(renderReply(reply, this.look, (action) => this.letters.add(action), listed));
      }
    }
    const last = replies.findLast((reply) => reply.type === 'ask');
    // Another screen took the place of the question; a text leaves it standing.
    if (last || replies.some(({ type }) => type === 'card')) this.ask = last;
    if (last && isLongForm(last)) await this.startForm(last, sent, passesKnown);
  }

  private async startForm(ask: Ask, sent?: ReadonlyMap<string, unknown>, passesKnown = false): Promise<void> {
    this.form = new Form(ask, this.drafts, this.language, sent);
    if (passesKnown) this.form.passKnown();
    await this.showField(this.form);
  }

  private async showField(form: Form): Promise<void> {
    const field = form.current;
    if (field === undefined) return;
    const listed = this.listed === field;
    this.listed = field;
    await this.print(fieldLines(form, field, this.look, listed));
  }

  private async showFile(file: FileReply, when: Moment): Promise<void> {
    const { documents, organisation, folder = '.' } = this.options;
    try {
      const path = await toldWhenSlow(
        () => this.tell(beingMade),
        () => saveDocument(file, when, { documents, organisation, folder }),
      );
      // The path stays on one line, so that it can be copied.
      await this.print([...wrap(file.title, this.look.width), `${say(words.file, this.language)} ${clean(path)}`]);
    } catch (error) {
      await this.fail(words.fileFailed, error);
    }
  }

  private async fail(text: Text, cause: unknown): Promise<void> {
    const code = randomBytes(3).toString('hex').toUpperCase();
    this.options.report?.(code, cause);
    await this.tell(text, { code });
  }

  private print(lines: readonly string[]): Promise<void> {
    return lines.length === 0 ? Promise.resolve() : this.writer.write(`\n${lines.join('\n')}\n`);
  }
}

interface Submitted {
  readonly form: Form;
  readonly sent: ReadonlyMap<string, unknown>;
}
