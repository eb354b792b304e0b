// What the file of a breach says to one thing that is asked of it: a line or two, and where to go from there. Only for who may read it.
import { canWith, numberOf } from '../../app/register.js';
import { sentences as common } from '../../app/sentences.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import type { Action, Line, Reply } from '../../core/engine/replies.js';
import { placeOf } from '../../core/engine/scope.js';
import { say, type Text } from '../../core/text.js';
import { confidentialLine } from './alarm-lines.js';
import {
  actButton,
  deadlineInWords,
  decidesPeople,
  formButton,
  handlerName,
  isClosed,
  nextSteps,
  peopleDecision,
  untilDeadline,
} from './card.js';
import { handlerOf } from './files.js';
import type { FileAsk } from './rules/hearing/said-of-file.js';
import { isOnlySuggested, wordsAt } from './rules/reading.js';
import { adviceOn } from './rules/words.js';
import { breachSentences as sentences } from './sentences.js';
import { missing } from './still-open.js';

/** What is said of it, and the buttons that go with that. */
interface Says {
  readonly lines: (turn: AppTurn, file: Loaded) => readonly Line[];
  readonly actions: (turn: AppTurn, file: Loaded) => readonly Action[];
}

const deadline = (turn: AppTurn, file: Loaded): readonly Line[] => [
  { label: say(sentences.deadline, turn.language), value: deadlineInWords(turn, file), ...untilDeadline(turn, file) },
];

const advice = (turn: AppTurn, { scope }: Loaded): Line => ({
  label: say(sentences.advice, turn.language),
  value: say(adviceOn(scope), turn.language),
});

const mayDecide = (turn: AppTurn, file: Loaded): boolean => canWith(turn, 'confirm', file);

const toDecide = (turn: AppTurn, file: Loaded): readonly Action[] =>
  mayDecide(turn, file) ? [formButton(turn, file, 'authority-decision', sentences.decideAuthority)] : [];

/** What stands at each of these; empty where nobody answered it. */
const at = (turn: AppTurn, file: Loaded, ...paths: readonly string[]): readonly Line[] =>
  paths.map((path) => ({ label: labelOf(turn, file, path), value: valueIn(turn, file, path) }));

/** What stands at those of these that somebody answered. */
const told = (turn: AppTurn, file: Loaded, ...paths: readonly string[]): readonly Line[] =>
  at(turn, file, ...paths).filter(({ value }) => value !== '');

function valueIn({ language }: AppTurn, { scope }: Loaded, path: string): string {
  const value = wordsAt(scope, path, language);
  return value !== '' && isOnlySuggested(scope, path) ? say(sentences.unconfirmed, language, { value }) : value;
}

function labelOf({ language }: AppTurn, { scope }: Loaded, path: string): string {
  const label: Text | undefined = placeOf(scope.checklist, path)?.question.label;
  return label === undefined ? path : say(label, language);
}

const ways: Readonly<Record<FileAsk, Says>> = {
  'ask-until': { lines: deadline, actions: () => [] },
  'ask-filed': {
    lines: (turn, file) => [...at(turn, file, 'filings', 'tell-authority'), ...deadline(turn, file)],
    actions: toDecide,
  },
  'ask-people': {
    lines: (turn, file) => [advice(turn, file), ...told(turn, file, 'tell-people', 'told-at', 'told-how')],
    actions: (turn, file) => [
      actButton(turn, file, 'texts', sentences.texts),
      ...(mayDecide(turn, file) && decidesPeople(file) ? [peopleDecision(turn, file)] : []),
    ],
  },
  'ask-must': {
    lines: (turn, file) => [
      advice(turn, file),
      ...deadline(turn, file),
      ...told(turn, file, 'tell-authority', 'authority-reason'),
    ],
    actions: (turn, file) => [actButton(turn, file, 'workings', sentences.workings), ...toDecide(turn, file)],
  },
  'ask-missing': {
    lines: (turn, file) => {
      const open = missing(turn, file);
      const value = open.length === 0 ? say(sentences.nothing, turn.language) : open.join(', ');
      return [{ label: say(sentences.missing, turn.language), value }, ...deadline(turn, file), advice(turn, file)];
    },
    actions: (turn, file) => (canWith(turn, 'edit', file) ? nextSteps(turn, file) : []),
  },
  'ask-reporter': {
    lines: (turn, file) => [...at(turn, file, 'reports', 'learned'), ...confidentialLine(turn, file)],
    actions: (turn, file) =>
      confidentialLine(turn, file).flatMap(({ action }) => (action === undefined ? [] : [action])),
  },
  'ask-handler': {
    lines: (turn, file) => [
      { label: say(sentences.onIt, turn.language), value: handlerName(turn, file) },
      ...told(turn, file, 'assignees'),
    ],
    actions: (turn, file) =>
      handlerOf(file) === undefined && canWith(turn, 'edit', file)
        ? [actButton(turn, file, 'pick-up', sentences.pickUp)]
        : [],
  },
  'ask-when': {
    lines: (turn, file) => [...told(turn, file, 'started-at', 'supplier-told-at'), ...at(turn, file, 'noticed-at')],
    actions: (turn, file) =>
      canWith(turn, 'edit', file) ? [formButton(turn, file, 'clock', sentences.clockButton)] : [],
  },
  'ask-data': { lines: (turn, file) => at(turn, file, 'data'), actions: () => [] },
  'ask-many': {
    lines: (turn, file) => [...at(turn, file, 'people'), ...told(turn, file, 'groups')],
    actions: () => [],
  },
  'ask-reach': {
    lines: (turn, file) => told(turn, file, 'recipients', 'deleted', 'wipe-confirmed', 'availability'),
    actions: () => [],
  },
  'ask-open': { lines: (turn, file) => at(turn, file, 'still-open'), actions: () => [] },
  'ask-done': {
    lines: (turn, file) => told(turn, file, ...deeds),
    actions: (turn, file) => [actButton(turn, file, 'timeline', sentences.timeline)],
  },
};

/** Where it is put down what was done and decided, in the order of doing it. */
const deeds = [
  'still-open',
  'measures',
  'is-breach',
  'no-breach-reason',
  'tell-authority',
  'authority-reason',
  'filings',
  'tell-people',
  'people-reason',
  'told-at',
  'told-how',
] as const;

/** What the file says to this, with what nobody filled in; undefined where it says nothing of it. */
export function fileSays(turn: AppTurn, file: Loaded, asked: FileAsk): Reply | undefined {
  const { lines, actions } = ways[asked];
  const all = lines(turn, file);
  if (all.every(({ value }) => value === '')) return undefined;
  const said = all.map(({ label, value, until }) => {
    const shown = value === '' ? say(common.reasonMissing, turn.language) : value;
    return until === undefined ? `${label}: ${shown}` : `${label}: ${shown} (${until.written})`;
  });
  const text = [numberOf(file), ...said].join('\n');
  return { type: 'text', text, actions: isClosed(file) ? [] : actions(turn, file) };
}
