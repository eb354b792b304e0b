// A form of several questions, asked one by one and sent as one submission.

import type { IncomingInput } from '../../src/app/incoming.js';
import { urgentWithoutSlash } from '../../src/app/typing/typed.js';
import { problems } from '../../src/core/engine/problems.js';
import type { Ask, Field } from '../../src/core/engine/replies.js';
import { heardText, readsAsName } from '../../src/core/engine/typed/no-answer.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { meaningAsked, meaningInWords } from '../../src/core/glossary.js';
import { type Language, say } from '../../src/core/text.js';
import { andThen } from '../../src/core/understanding/forms/story-told.js';
import type { Reading } from '../../src/core/understanding/reading.js';
import { type Control, onlyAgrees } from '../../src/core/understanding/talk/controls-said.js';
import { languageAsked } from '../../src/core/understanding/talk/language-asked.js';
import { registers } from '../../src/registers/index.js';
import { byLabel, isPicked, pick, wireValue } from './choose.js';
import { type Drafts, filledIn, type Typed } from './drafts.js';
import { accepted, hasSuggestion, isKnown, stillMissing } from './field-state.js';
import { inWords, inWordsOf, readyWords, shownOf, toldLines, yesNo } from './filled-words.js';
import { asksBack, type FormStep, sendsAll, submitted } from './form-step.js';
import { courtesyTo, deniesShown, mayTellMore, readsAsMoment, sends, sentBy, steered, wrongOf } from './more-told.js';
import { hasOtherNumber, optionsOf } from './render.js';
import { filledHere, putIn } from './told-here.js';
import { words } from './words.js';

export class Form {
  readonly ask: Ask;
  readonly fields: readonly Field[];
  readonly typed: Map<string, Typed>;
  readonly values = new Map<string, unknown>();
  /** The fields as the bot last filled them. */
  readonly heard = new Map<string, Field>();
  /** What the bot heard and asks no more. */
  readonly settled = new Set<string>();
  readonly language: Language;
  private index = 0;
  private otherBeside: readonly string[] | undefined;

  /** `sent` holds the values of the submission that this form answers, when it came back with errors. */
  constructor(ask: Ask, drafts: Drafts, language: Language, sent?: ReadonlyMap<string, unknown>) {
    this.ask = ask;
    this.language = language;
    this.typed = drafts.of(ask);
    const all = ask.fields.filter(({ kind }) => kind !== 'rows');
    const again = all.some(({ error }) => error !== undefined);
    if (again) for (const [path, value] of accepted(all, sent)) this.values.set(path, value);
    else this.offerReady(all);
    const missing = (field: Field) => !field.optional && !this.values.has(field.path);
    this.fields = again ? all.filter((field) => field.error !== undefined || missing(field)) : all;
  }

  /** What somebody said before is not asked again: the first question without an answer comes first, and "terug" leads back. */
  passKnown(): void {
    const first = this.fields.findIndex((field) => !isKnown(field) || this.typed.has(field.path));
    for (const field of this.fields.slice(0, Math.max(0, first))) this.values.set(field.path, field.suggestion);
    this.index = Math.max(0, first);
  }

  /** What stands in a form that begins is offered as if the person had typed it. */
  private offerReady(fields: readonly Field[]): void {
    for (const field of fields) {
      if (field.sent === undefined || this.typed.has(field.path)) continue;
      const words = readyWords(field, field.sent, this.language);
      this.typed.set(field.path, { value: field.sent, words, ready: true });
    }
  }

  get current(): Field | undefined {
    return this.fields[this.index];
  }
  get number(): number {
    return this.index + 1;
  }
  /** Something was typed that is stored nowhere else. */
  get hasTyped(): boolean {
    return this.ask.fields.some(({ path }) => this.typed.get(path)?.ready === undefined && this.typed.has(path));
  }
  /** Of which form a line is, with what was typed in it: nothing of it is said to be saved, and nothing is lost by what the bot hears. */
  get whose(): Pick<Extract<IncomingInput, { type: 'text' }>, 'over' | 'beside'> {
    const { record } = this.ask;
    const beside = this.hasTyped ? { beside: { record, values: filledIn(this.typed) } } : {};
    return isUnsent(record) ? { over: record, ...beside } : beside;
  }
  /** What was typed for the present question earlier, unless it was just refused. */
  get typedBefore(): Typed | undefined {
    const { current } = this;
    return current?.error === undefined ? current && this.typed.get(current.path) : undefined;
  }
  get keepsOnEnter(): boolean {
    const { current } = this;
    return (
      current !== undefined && current.error === undefined && (this.typedBefore !== undefined || hasSuggestion(current))
    );
  }

  read(line: string): FormStep {
    const field = this.current;
    if (field === undefined) return this.submission();
    const text = line.trim();
    if (text.startsWith('/') || urgentWithoutSlash(registers, text) !== undefined || languageAsked(text) !== undefined)
      return { type: 'leave', input: { type: 'text', text } };
    const meaning = meaningAsked(text);
    if (meaning !== undefined) return { type: 'say', notice: meaningInWords(meaning, this.language) };
    const of = this.ofWhat(field, text);
    if (of !== undefined) return this.refuse(of);
    const wrong = wrongOf(text, this.before);
    if (wrong !== undefined) return this.backTo(wrong);
    const sent = !this.hasTyped && !this.keepsOnEnter ? sentBy(text, this.ask) : undefined;
    if (sent !== undefined) return { type: 'leave', input: sent };
    if (sendsAll(text, this.ask)) return this.sendAll();
    const control = isPicked(field, text, this.language) ? undefined : steered(text, field.kind, this.index === 0);
    if (control === 'back' && this.otherBeside !== undefined) {
      this.otherBeside = undefined;
      return { type: 'ask' };
    }
    return this.readControl(field, control, text);
  }

  private readControl(field: Field, control: Control | undefined, text: string): FormStep {
    switch (control) {
      case 'back':
        return this.index === 0 ? this.leave('back', text) : this.backTo(this.index - 1);
      case 'pause':
        return this.leave('pause', 'later');
      case 'continue':
        return { type: 'ask' };
      case 'undo':
        return this.index === 0 ? { type: 'leave', input: { type: 'text', text } } : this.backTo(this.index - 1);
      case 'done':
        return this.empty(field);
      case 'overview':
      case 'menu':
        return this.toldSoFar(control) ?? { type: 'leave', input: { type: 'text', text } };
      case 'explain':
        return { type: 'say', notice: [field.why, field.law].filter((part) => part !== '').join('\n') };
      case 'greet':
      case 'wait':
      case 'thank':
        return courtesyTo(control, this.language);
      case 'unknown':
        return this.readUnknown(field);
      case 'confirm':
        return this.keepsOnEnter ? this.keep(field) : this.readValue(field, text);
      case 'skip':
        // Before anything is typed it means the form as a whole.
        if (this.index === 0 && !this.hasTyped && !field.optional) return this.leave('skip', text);
        return this.empty(field);
      default:
        return text === '' ? this.readEmpty(field) : (this.readMore(field, text) ?? this.readValue(field, text));
    }
  }

  /** What a form that is not sent yet holds, to who asks what they told. */
  private toldSoFar(control: Control): FormStep | undefined {
    const lines = control === 'overview' && isUnsent(this.ask.record) ? toldLines(this.fields, this.typed) : [];
    return lines.length === 0 ? undefined : { type: 'ask', understood: lines };
  }

  /** Who knows no more of what was told takes nothing back. */
  private readUnknown(field: Field): FormStep {
    if (isKnown(field)) return this.refuse(say(problems.alreadyKnown(shownOf(field)), this.language));
    return this.toldAt(field) ? this.keep(field) : this.take(field, null, say(words.unknown, this.language));
  }

  /** What is not there yet has no conversation: a word would reach the one of something else, unless it says of which form it is. */
  private leave(wanted: 'back' | 'pause' | 'skip', text: string): FormStep {
    const { record, actions } = this.ask;
    const own = isUnsent(record) ? actions.find(({ role }) => role === wanted) : undefined;
    if (own) return { type: 'leave', input: { type: 'press', action: own.id } };
    const of = wanted === 'pause' || isUnsent(record) ? this.whose : {};
    return { type: 'leave', input: { type: 'text', text, ...of } };
  }

  private readEmpty(field: Field): FormStep {
    if (this.otherBeside !== undefined) return { type: 'other' };
    return this.keepsOnEnter ? this.keep(field) : this.empty(field);
  }

  private empty(field: Field): FormStep {
    if (!field.optional) return this.refuse(say(words.required, this.language));
    this.typed.delete(field.path);
    this.values.delete(field.path);
    return this.next();
  }

  private keep(field: Field): FormStep {
    const typed = this.typed.get(field.path);
    this.values.set(field.path, typed === undefined ? field.suggestion : typed.value);
    return this.next();
  }

  private readValue(field: Field, text: string): FormStep {
    if (this.otherBeside !== undefined) {
      const ids = this.otherBeside;
      this.otherBeside = undefined;
      return this.take(field, wireValue(field, ids, text), inWords(field, ids, text, this.language));
    }
    const options = optionsOf(field, this.language);
    if (options.length === 0 && !hasOtherNumber(field)) return this.readWords(field, text);
    const picked = pick(field, text, this.language);
    if (picked?.type === 'other') {
      this.otherBeside = picked.ids;
      return { type: 'other' };
    }
    if (picked?.type === 'value') return this.take(field, picked.value, inWordsOf(field, picked.value, this.language));
    const named = byLabel(field, text, this.language);
    if (named !== undefined)
      return this.take(field, wireValue(field, named), inWords(field, named, undefined, this.language));
    if (field.kind === 'yes-no') return this.readYesNo(field, text);
    if (field.kind === 'person' && field.other) return this.readNewPerson(field, text);
    const max = options.length + (hasOtherNumber(field) ? 1 : 0);
    const notice = say(field.kind === 'choices' ? words.pickSome : words.pickOne, this.language, { max });
    return this.unread(field, notice, text);
  }

  private readWords(field: Field, text: string): FormStep {
    if (field.kind === 'moment' && (text.endsWith('?') || !readsAsMoment(text)))
      return this.refuse(say(problems.noMoment, this.language));
    const name = field.names === undefined ? { value: text } : heardText({ kind: 'text', names: field.names }, text);
    if ('problem' in name) return this.refuse(say(name.problem, this.language));
    return this.take(field, field.kind === 'person' && field.other ? { other: text } : text, text);
  }

  private readYesNo(field: Field, text: string): FormStep {
    const yes = /^(ja|j|yes|y)[.!]?$/i.test(text);
    if (yes || /^(nee|n|no)[.!]?$/i.test(text)) return this.take(field, yes, yesNo(yes, this.language));
    return this.unread(field, say(words.yesOrNo, this.language), text);
  }

  /** What is typed where a story stands already is more of it; a yes leaves it so. */
  private readMore(field: Field, text: string): FormStep | undefined {
    const told = this.toldAt(field);
    if (told === undefined) return undefined;
    return onlyAgrees(text) ? this.keep(field) : this.take(field, andThen(told, text), text);
  }

  private readNewPerson(field: Field, text: string): FormStep {
    if (/^[\d\s,;]+$/.test(text)) return this.refuse(say(words.noSuchPerson, this.language));
    const agrees = onlyAgrees(text);
    if (agrees && this.keepsOnEnter) return this.keep(field);
    // A word may say that there is nobody; nobody is called by a sentence, or by a yes.
    if (agrees || (/\S\s+\S/.test(text) && !readsAsName(text))) return this.refuse(say(problems.noName, this.language));
    return this.take(field, { other: text }, text);
  }

  private take(field: Field, value: unknown, shown: string): FormStep {
    // What is said to be wrong may be what was typed last.
    this.typed.delete(field.path);
    this.typed.set(field.path, { value, words: shown.length > 200 ? `${shown.slice(0, 200)}…` : shown });
    this.values.set(field.path, value);
    this.otherBeside = undefined;
    return this.next();
  }

  private refuse(notice: string): FormStep {
    return { type: 'say', notice };
  }

  /** Words where an option was asked: whoever understands sentences may know which; of a list a word alone too. */
  private unread({ kind }: Field, notice: string, text: string): FormStep {
    const isHeard = (kind === 'choices' ? /\p{L}{2}/u : /\p{L}\S*\s+\S/u).test(text);
    return isHeard ? { type: 'say', notice, unread: true } : this.refuse(notice);
  }

  /** Whether a line may be a sentence in which the answer stands, and more. */
  listensTo(line: string): boolean {
    const { current } = this;
    if (current === undefined || this.otherBeside !== undefined || isPicked(current, line, this.language)) return false;
    const kind = this.toldAt(current) === undefined ? current.kind : 'story';
    const denies = this.keepsOnEnter && deniesShown(current, line);
    return !denies && wrongOf(line, this.before) === undefined && mayTellMore(line, kind, this.index === 0);
  }

  /** What is asked back of a no or a yes that may be of something else than the question that stands there. */
  private ofWhat(field: Field, text: string): string | undefined {
    if (this.keepsOnEnter && deniesShown(field, text)) return say(words.whatInstead, this.language);
    const send = field.kind === 'yes-no' && field.optional && this.hasTyped && onlyAgrees(text) && sends(this.ask);
    return send ? say(words.yesToWhat, this.language, { send: send.label }) : undefined;
  }

  private get before(): readonly Field[] {
    return this.fields.slice(0, this.index);
  }

  private backTo(index: number): FormStep {
    this.index = index;
    this.otherBeside = undefined;
    return { type: 'ask' };
  }

  /** The story that stands there as it was told, before anything was typed to its question: what is typed now is more of it. */
  private toldAt({ path, kind }: Field): string | undefined {
    const typed = this.typed.get(path);
    const isTold = kind === 'long-text' && isUnsent(this.ask.record) && (typed?.ready || this.heard.has(path));
    return isTold && typeof typed?.value === 'string' ? typed.value : undefined;
  }

  /** What the bot understood of a line: the newest words count; what was put right elsewhere is asked back above this question. */
  understood(ask: Ask | undefined, { intent, values }: Reading, remarks: readonly string[] = []): FormStep | undefined {
    if (ask?.record !== this.ask.record) return undefined;
    const filled = filledHere(this.fields, ask, this, this.language);
    // Who says again what stands there leaves it so.
    if (filled.length === 0 && intent === 'answer' && this.current !== undefined && this.current.path in values)
      return this.keepsOnEnter ? this.keep(this.current) : undefined;
    if (filled.length === 0) return intent === 'correction' ? asksBack(ask) : undefined;
    putIn(this, filled);
    const missing = this.fields.findIndex(({ path }) => !this.isFilled(path));
    if (missing < 0) return this.submission();
    this.index = missing;
    return { type: 'ask', understood: [...filled.map(({ field, words }) => `${field.label}: ${words}`), ...remarks] };
  }

  private readonly isFilled = (path: string): boolean => this.values.has(path) || this.settled.has(path);

  /** What was understood of an earlier line was said back then. */
  private next(): FormStep {
    do this.index += 1;
    while (this.current !== undefined && this.isSettled(this.current));
    return this.index < this.fields.length ? { type: 'ask' } : this.submission();
  }

  /** Understood already, or the number of somebody who is not there. */
  private isSettled({ path, numberOf }: Field): boolean {
    return this.values.get(numberOf ?? '') === 'none' || (this.heard.has(path) && this.isFilled(path));
  }

  /** "Verstuur": what stands there is sent, and only what is missing is asked first. */
  private sendAll(): FormStep {
    const missing = stillMissing(this.fields, this.values, this.typed, this.settled);
    return missing < 0 ? this.submission() : this.backTo(missing);
  }

  private submission(): FormStep {
    return submitted(this.ask, this.values);
  }
}
