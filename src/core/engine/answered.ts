// What was answered in a step, in words: it stands in the place of what asked it, so that a conversation can be read back.
import { capitalised, say } from '../text.js';
import type { Write } from './answers.js';
import { pathsAt, titleOf } from './ask.js';
import type { Column, Question, Scope } from './checklist.js';
import type { Conversation, Focus } from './conversation.js';
import { askedAt } from './field.js';
import { sectionsHere } from './focus.js';
import type { EngineInput, Moment } from './moment.js';
import type { Press } from './press.js';
import type { Answered } from './replies.js';
import { placeOf, sectionsAt, sectionsPath } from './scope.js';
import { sentences } from './sentences.js';
import { answerInWords, showValue } from './telling/show.js';
import { toldOnCard } from './telling/telling.js';
import { controlWord } from './typed/control-words.js';

/** Of a longer answer the beginning is shown, with how much more there is. */
const longestValue = 200;
/** A question that is longer than a line goes by its label. */
const longestAsk = 140;

/** A step, as far as it says what was answered. */
interface Taken {
  readonly writes: readonly Write[];
  /** The record as it is then, with the names that the step made. */
  readonly after: Scope;
  readonly conversation: Conversation;
  readonly outcome: 'asking' | 'paused' | 'finished';
}

/**
 * The questions that a step answered, as they were shown: one alone, or all of the form or card that they stood on. Undefined
 * when nothing was answered, and for a list or an overview, whose lines stay as they are.
 */
export function answeredIn(moment: Moment, taken: Taken): Answered | undefined {
  const { conversation, scope, situation, turn } = moment;
  const { focus } = conversation;
  if (focus === undefined) return undefined;
  const sent = sentBy(turn.input, focus, scope);
  const listed = focus.type === 'rows' || focus.type === 'overview';
  if (sent === undefined || (listed && turn.input.type !== 'answer' && turn.input.type !== 'correct')) return undefined;
  if (taken.writes.length === 0 && (sent.length === 0 || !wentOn(focus, taken))) return undefined;
  const here = listed ? [] : pathsAt(scope, focus);
  const touched = [...new Set([...taken.writes.map(({ path }) => path), ...sent])];
  const isHere = touched.some((path) => here.includes(path));
  const also = touched.filter((path) => !here.some((shown) => path === shown || path.startsWith(`${shown}/`)));
  const paths = isHere ? [...here, ...also] : touched;
  const many = isHere && here.length > 1;
  const each = () => paths.flatMap((path) => lineOf(taken.after, path, many || paths.length > 1) ?? []);
  const lines = toldLines(taken.after, focus, isHere) ?? each();
  if (lines.length === 0) return undefined;
  return {
    record: situation.record,
    ...(lines.length > 1 || many ? { title: titleOf(taken.after, focus) } : {}),
    lines,
  };
}

/** What a button answers. */
function pressed({ verb, path }: Press, scope: Scope): readonly string[] | undefined {
  const isCard = path.startsWith('@');
  if (verb === 'confirm' || (verb === 'confirm-record' && isCard)) return sectionPaths(scope, path);
  if (verb === 'unknown') return isCard ? sectionPaths(scope, path) : [path];
  return verb === 'keep' || verb === 'choose' ? [path] : undefined;
}

/** A card of sentences reads back as these: each section with its title. Undefined for any other. */
function toldLines(scope: Scope, focus: Focus, isHere: boolean): Answered['lines'] | undefined {
  const sections = isHere && focus.type === 'section' ? sectionsHere(scope, focus) : [];
  if (sections.length === 0 || sections.some(({ tells }) => tells === undefined)) return undefined;
  const { language } = scope.facts;
  return sections.map((section) => ({
    path: sectionsPath([section.id]),
    asked: say(section.title, language),
    value: toldOnCard(section, scope)
      .map(({ text }) => text)
      .join(' '),
  }));
}

/** The paths that an input answers; undefined where it only steers. */
function sentBy(input: EngineInput, focus: Focus, scope: Scope): readonly string[] | undefined {
  switch (input.type) {
    case 'answer':
    case 'correct':
      return Object.keys(input.values);
    case 'text':
      // A word that agrees, or knows not, answers too: then it has stored something.
      return focus.type === 'question' && controlWord(input.text) === undefined ? [focus.path] : [];
    case 'press':
      return pressed(input.press, scope);
    default:
      return undefined;
  }
}

const sectionPaths = (scope: Scope, path: string): readonly string[] =>
  sectionsAt(scope.checklist, path).flatMap((section) =>
    pathsAt(scope, { type: 'section', section: section.id, n: 0 }),
  );

function wentOn(focus: Focus, { conversation, outcome }: Taken): boolean {
  if (outcome === 'finished') return true;
  const next = conversation.focus;
  return next === undefined || JSON.stringify({ ...next, n: 0 }) !== JSON.stringify({ ...focus, n: 0 });
}

function lineOf(scope: Scope, path: string, short: boolean): Answered['lines'][number] | undefined {
  const place = placeOf(scope.checklist, path);
  const question = place?.column ?? place?.question;
  const value = question && valueInWords(scope, path, question);
  if (question === undefined || value === undefined) return undefined;
  const ask = short ? '' : askedAt(question, path, scope);
  const asked = short || ask.length > longestAsk ? say(question.label, scope.facts.language) : ask;
  return { path, asked, value: shortly(value, scope) };
}

function valueInWords(scope: Scope, path: string, question: Question | Column): string | undefined {
  const { language } = scope.facts;
  if (question.kind === 'rows') {
    const rows = answerInWords(question, scope, language);
    return rows === '' ? undefined : rows;
  }
  const stored = scope.answers.get(path);
  if (stored === undefined || stored.provenance === 'gewist' || stored.provenance === 'vervallen') return undefined;
  if (stored.value === null) return say(sentences.unknown, language);
  const words = showValue(question, stored.value, scope, language);
  return question.kind === 'yes-no' ? capitalised(words) : words;
}

function shortly(value: string, scope: Scope): string {
  if (value.length <= longestValue) return value;
  const shown = [...value].slice(0, longestValue).join('').trimEnd();
  return say(sentences.shortened, scope.facts.language, { shown, more: value.length - shown.length });
}
