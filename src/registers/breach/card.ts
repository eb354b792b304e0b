// The file of a breach as one card: found when, until when, who is on it, what is missing. It names moments and never what
// remains, so that it is right whenever it is read. Only for who may read the file.

import { changeButton } from '../../app/record-buttons.js';
import { canWith, nameOf } from '../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../app/turn.js';
import { type Answers, valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Line, Reply } from '../../core/engine/replies.js';
import { versionsOf } from '../../core/engine/status.js';
import { say, type Text } from '../../core/text.js';
import { dayOf, showInstant, weekdayNames, weekdayOf } from '../../core/time.js';
import { alarmLines, toneOf, untilThen } from './alarm-lines.js';
import { handlerOf, isExercise } from './files.js';
import {
  clientClockOf,
  clockOf,
  deviates,
  firstFiledAt,
  hasDecided,
  isClockStopped,
  isForClient,
  isLeftToClient,
  momentAt,
  mustStillTellPeople,
  mustStillWarnClient,
  statusOfBreach,
} from './rules/answers.js';
import { timingOf } from './rules/clock.js';
import { noticedAsTold } from './rules/hour-unsaid.js';
import { dutiesTouching } from './rules/other-duties.js';
import { breachTextLabels } from './rules/texts.js';
import { hitClients } from './rules/whose.js';
import { adviceOn } from './rules/words.js';
import { breachSentences as sentences, statusWords } from './sentences.js';
import {
  decisionMissing,
  isSectionDone,
  isTriageDone,
  lacksSupplier,
  missing,
  nextInTriage,
  triageSections,
} from './still-open.js';

export type BreachAct =
  | 'close'
  | 'duties'
  | 'files'
  | 'merge'
  | 'more'
  | 'note'
  | 'pick-up'
  | 'sheet'
  | 'texts'
  | 'timeline'
  | 'workings';

/** The living card. */
export function fileCard(turn: AppTurn, loaded: Loaded): Reply {
  const { record } = loaded;
  const status = say(statusWords[statusOfBreach(loaded.scope.answers, isClosed(loaded))], turn.language);
  return {
    type: 'card',
    title: `${nameOf(turn, record)} · ${status}`,
    ...(isExercise(loaded) ? { text: say(sentences.exercise, turn.language) } : {}),
    lines: [...(isClosed(loaded) ? [] : alarmLines(turn, loaded)), ...linesOf(turn, loaded)],
    actions: actionsOf(turn, loaded),
    ...(isClosed(loaded) ? {} : toneOf(turn, loaded)),
  };
}

/** The name of the card of a file that was shown last: what is told next is mostly of that. */
export const shownCard = 'file';

/** The file of which the card was shown last, by its id. */
export const shownFileOf = ({ waited: { card } }: Pick<AppTurn, 'waited'>): string | undefined =>
  card?.card === shownCard ? card.subject : undefined;

/** Whoever did something in a file mostly goes on about it. */
export function staysAt(turn: AppTurn, { record }: Loaded): void {
  turn.waits = { ...turn.waits, card: { card: shownCard, subject: record.id, at: turn.now } };
}

/** Shows it; `before` are other replies about the same file. */
export function showFileCard(turn: AppTurn, file: Loaded, ...before: readonly Reply[]): void {
  staysAt(turn, file);
  reply(turn, ...before, fileCard(turn, file));
}

export const isClosed = ({ record }: Loaded): boolean => record.status !== 'concept';

function linesOf(turn: AppTurn, loaded: Loaded): readonly Line[] {
  const { scope } = loaded;
  const { language } = turn;
  const line = (label: Text, value: string): Line => ({ label: say(label, language), value });
  const noticed = momentAt(scope.answers, 'noticed-at');
  const found = clockOf(scope.answers, turn.organisation.zone);
  const open = isClosed(loaded) ? [] : missing(turn, loaded);
  return [
    ...(noticed === undefined ? [] : [line(sentences.discovered, noticedInWords(turn, scope, noticed))]),
    ...(found === undefined || found.clock.awareAt === noticed
      ? []
      : [line(sentences.timeFrom, momentInWords(turn, found.clock.awareAt))]),
    ...(isLeftToClient(scope.answers)
      ? []
      : [{ ...line(sentences.deadline, deadlineInWords(turn, loaded)), ...untilDeadline(turn, loaded) }]),
    ...clientLine(turn, loaded),
    line(sentences.onIt, handlerName(turn, loaded)),
    line(sentences.advice, say(adviceOn(scope), language)),
    ...(isClosed(loaded) ? [] : dutiesLine(turn, loaded)),
    ...(decisionInWords(turn, loaded) === '' ? [] : [line(sentences.decided, decisionInWords(turn, loaded))]),
    ...(isClosed(loaded)
      ? []
      : [line(sentences.missing, open.length === 0 ? say(sentences.nothing, language) : open.join(', '))]),
  ];
}

/** Other laws that something here points at: to look at, with more behind a tap; nothing where nothing does. */
export function dutiesLine(turn: AppTurn, { scope, record }: Loaded): readonly Line[] {
  const names = dutiesTouching(scope).map(({ name }) => say(name, turn.language));
  if (names.length === 0) return [];
  const action = { id: pressId('act', record.id, 'duties'), label: say(sentences.duties, turn.language) };
  return [{ label: say(sentences.lookAt, turn.language), value: names.join('; '), action }];
}

/** "do 26 november 2026 om 08:00", in the zone of the organisation. */
export function momentInWords({ organisation, language }: AppTurn, at: string): string {
  const weekday = weekdayNames[weekdayOf(dayOf(at, organisation.zone)) - 1];
  return `${weekday ? say(weekday, language) : ''} ${showInstant(at, organisation.zone, language)}`.trim();
}

/** When it was noticed, with its day of the week; of an hour that nobody said that is told. */
function noticedInWords(turn: AppTurn, scope: Loaded['scope'], at: string): string {
  const shown = showInstant(at, turn.organisation.zone, turn.language);
  return `${momentInWords(turn, at)}${noticedAsTold(scope, turn.language).slice(shown.length)}`;
}

/** Until when the authority is told; where that is the client's, until when the client is. */
export function deadlineInWords(turn: AppTurn, { scope }: Loaded): string {
  if (isLeftToClient(scope.answers))
    return `${say(sentences.warnClient, turn.language)}: ${clientInWords(turn, scope.answers)}`;
  const found = clockOf(scope.answers, turn.organisation.zone);
  if (found === undefined) return say(sentences.deadlineUnknown, turn.language);
  const at = momentInWords(turn, found.clock.deadline);
  return isClockStopped(scope.answers) ? `${at} (${say(sentences.deadlineStopped, turn.language)})` : at;
}

/** How long is left, as long as the clock runs. */
export function untilDeadline(turn: AppTurn, { scope, record }: Loaded): Pick<Line, 'until'> {
  const found = clockOf(scope.answers, turn.organisation.zone);
  if (found === undefined || record.status !== 'concept' || isClockStopped(scope.answers)) return {};
  return { until: untilThen(turn, found.clock.deadline) };
}

/** Until when the client is warned, and whose choice that is; nothing where the data are for no client. */
export function clientLine(turn: AppTurn, { scope }: Loaded): readonly Line[] {
  if (!isForClient(scope.answers)) return [];
  return [{ label: say(sentences.warnClient, turn.language), value: clientInWords(turn, scope.answers) }];
}

function clientInWords(turn: AppTurn, answers: Answers): string {
  const all = hitClients(answers).map(({ toldAt }) => toldAt);
  const told = all.includes(undefined) ? undefined : all.toSorted().at(-1);
  if (told !== undefined) return say(sentences.clientWarned, turn.language, { at: momentInWords(turn, told) });
  const clock = clientClockOf(answers, turn.organisation.zone);
  if (clock === undefined) return say(sentences.clientUnknown, turn.language);
  return say(clock.byContract ? sentences.clientByContract : sentences.clientByUs, turn.language, {
    at: momentInWords(turn, clock.deadline),
    hours: clock.hours,
  });
}

/** What to send, and where to fill in that it was sent. */
export function clientButtons(turn: AppTurn, loaded: Loaded): readonly Action[] {
  const { record, scope } = loaded;
  if (!mustStillWarnClient(scope.answers) || !canWith(turn, 'edit', loaded)) return [];
  return [
    {
      id: pressId('act', record.id, 'texts', 0, 'breach-client-notice'),
      label: say(breachTextLabels['breach-client-notice'], turn.language),
      style: 'primary',
    },
    formButton(turn, loaded, 'for-client', sentences.clientTold),
    changeButton(turn, loaded, 'clients', sentences.moreClients),
  ];
}

/** Who is on it, or that nobody is yet. */
export function handlerName(turn: AppTurn, loaded: Loaded): string {
  const handler = handlerOf(loaded);
  return turn.people.find(({ id }) => id === handler)?.name ?? say(sentences.nobody, turn.language);
}

function decisionInWords(turn: AppTurn, { scope, versions }: Loaded): string {
  const part = (about: 'authority' | 'people', words: Text) => {
    const decided = valueAt(scope.answers, `tell-${about}`);
    if (typeof decided !== 'boolean') return [];
    const extra = [
      ...(deviates(scope, about) ? [say(sentences.deviates, turn.language)] : []),
      ...(versions.some(
        ({ path, value }) => path === `tell-${about}` && typeof value === 'boolean' && value !== decided,
      )
        ? [say(sentences.changed, turn.language)]
        : []),
    ];
    const answer = say(decided ? sentences.yes : sentences.no, turn.language);
    return [`${say(words, turn.language, { answer })}${extra.length === 0 ? '' : ` (${extra.join(', ')})`}`];
  };
  return [...part('authority', sentences.decisionAuthority), ...part('people', sentences.decisionPeople)].join(' · ');
}

/** The next question, or what was suggested and is still to be confirmed. */
export function triageButton(turn: AppTurn, loaded: Loaded, label: Text): Action {
  const next = nextInTriage(loaded.scope);
  if (next !== undefined) return changeButton(turn, loaded, next, label);
  const open = triageSections.find((section) => !isSectionDone(loaded.scope, section)) ?? 'steering';
  return formButton(turn, loaded, open, label);
}

/** The questions from the first on, with what the report tells already. */
export const questionsButton = (turn: AppTurn, { record }: Loaded): Action => ({
  id: pressId('read-report', record.id),
  label: say(sentences.questions, turn.language),
});

/** The button that opens a section as a form. */
export function formButton(turn: AppTurn, { record, scope }: Loaded, section: string, label: Text): Action {
  const wanted = scope.checklist.sections.find(({ id }) => id === section);
  const n = wanted === undefined ? 0 : versionsOf(wanted, scope);
  return { id: pressId('form', record.id, `@${section}`, n), label: say(label, turn.language) };
}

export function actButton(turn: AppTurn, { record }: Loaded, act: BreachAct, label: Text, style?: 'primary'): Action {
  return {
    id: pressId('act', record.id, act),
    label: say(label, turn.language),
    ...(style === undefined ? {} : { style }),
  };
}

function actionsOf(turn: AppTurn, loaded: Loaded): readonly Action[] {
  const { record, scope } = loaded;
  const more = actButton(turn, loaded, 'more', sentences.more);
  const read: Action = { id: pressId('show', record.id), label: say(sentences.readReport, turn.language) };
  if (isClosed(loaded) || !canWith(turn, 'edit', loaded)) return [read, more];
  const found = clockOf(scope.answers, turn.organisation.zone);
  const timing = found && !isClockStopped(scope.answers) ? timingOf(found.clock, found.law, turn.now) : 'in-time';
  const pressing = timing === 'urgent' || timing === 'late';
  return [
    ...(pressing ? [actButton(turn, loaded, 'sheet', sentences.provisional, 'primary')] : []),
    ...(handlerOf(loaded) === undefined ? [actButton(turn, loaded, 'pick-up', sentences.pickUp, 'primary')] : []),
    read,
    ...nextSteps(turn, loaded),
    more,
  ];
}

/** What is to be done next: one or two buttons, in the order of the work. */
export function nextSteps(turn: AppTurn, loaded: Loaded): readonly Action[] {
  const { scope } = loaded;
  const { answers } = scope;
  const decides = canWith(turn, 'confirm', loaded) && !isLeftToClient(answers);
  const steps: Action[] = [...clientButtons(turn, loaded)];
  if (lacksSupplier(scope)) steps.push(formButton(turn, loaded, 'supplier', sentences.supplierTold));
  if (!isTriageDone(scope)) {
    const begun = valueAt(answers, 'data') !== undefined;
    steps.push(begun ? triageButton(turn, loaded, sentences.nextQuestion) : questionsButton(turn, loaded));
  }
  if (decides && !hasDecided(answers, 'authority'))
    steps.push(formButton(turn, loaded, 'authority-decision', sentences.decideAuthority));
  else if (decides && decidesPeople(loaded) && !hasDecided(answers, 'people')) steps.push(peopleDecision(turn, loaded));
  if (valueAt(answers, 'tell-authority') === true) {
    if (firstFiledAt(answers) === undefined) steps.push(actButton(turn, loaded, 'sheet', sentences.sheet));
    steps.push({ id: pressId('open', loaded.record.id), label: say(sentences.fillForm, turn.language) });
    steps.push({
      id: pressId('add-row', loaded.record.id, 'filings', 0),
      label: say(sentences.filed, turn.language),
    });
  }
  if (mustStillTellPeople(answers)) steps.push(formButton(turn, loaded, 'told', sentences.told));
  return steps;
}

/** The decision that a file cannot be closed without, with where it is taken; undefined where all is decided. */
export function decisionNeeded(
  turn: AppTurn,
  file: Loaded,
): { readonly words: string; readonly action: Action } | undefined {
  const first = decisionMissing(file.scope.answers);
  if (first === undefined) return undefined;
  const action =
    first === sentences.missingPeople
      ? peopleDecision(turn, file)
      : formButton(turn, file, 'authority-decision', sentences.decideAuthority);
  return { words: say(first, turn.language), action };
}

/** Whether it can be decided now that its people hear of it: that it is a breach is decided first. */
export const decidesPeople = ({ scope: { answers } }: Loaded): boolean =>
  valueAt(answers, 'is-breach') === true && !isForClient(answers);

export const peopleDecision = (turn: AppTurn, file: Loaded): Action =>
  formButton(turn, file, 'people-decision', sentences.decidePeople);
