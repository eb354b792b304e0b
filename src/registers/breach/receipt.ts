// What a reporter sees: the number, who hears of it, what to do now, and until somebody picked it up whom to call.

import { changeButton } from '../../app/record-buttons.js';
import { numberOf } from '../../app/register.js';
import { type AppTurn, type Loaded, officerName } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Line, Reply } from '../../core/engine/replies.js';
import { answerInWords } from '../../core/engine/telling/show.js';
import { isOfficer } from '../../core/permissions.js';
import { say, type Text } from '../../core/text.js';
import { showInstant } from '../../core/time.js';
import { alarmAt } from './alarm.js';
import { formButton } from './card.js';
import { handlerOf, isExercise, keptOutOf } from './files.js';
import { alarmed, namesOf, peopleToCall } from './people.js';
import { clockOf } from './rules/answers.js';
import { firstAidFor } from './rules/first-aid.js';
import { isDangerous } from './rules/night.js';
import { breachSentences as sentences } from './sentences.js';

/** At once after the report. */
export function receipt(turn: AppTurn, report: Loaded, file: Loaded): Reply {
  const { language } = turn;
  const others = namesOf(
    turn,
    alarmed(turn, file).filter((id) => id !== turn.person.id),
  );
  const at = alarmAt(turn, file);
  const who =
    others.length > 0
      ? say(at > turn.now ? sentences.alarmedLater : sentences.alarmed, language, {
          who: others.join(', '),
          at: showInstant(at, turn.organisation.zone, language),
        })
      : alarmed(turn, file).includes(turn.person.id)
        ? say(sentences.alarmedMe, language)
        : say(keptOutOf(file).length > 0 ? sentences.alarmedNobodyElse : sentences.alarmedNobody, language);
  const found = clockOf(file.scope.answers, turn.organisation.zone);
  const parts = [
    ...(isExercise(file) ? [say(sentences.exercise, language)] : []),
    who,
    ...confidenceOf(turn, file),
    ...(isDangerous(file.scope.answers) ? [say(sentences.dangerFirst, language)] : []),
    ...(valueAt(report.scope.answers, 'still-open') === true ? [say(sentences.closeFirst, language)] : []),
    ...(found === undefined
      ? []
      : [
          say(sentences.timeRuns, language, {
            from: showInstant(found.clock.awareAt, turn.organisation.zone, language),
            until: showInstant(found.clock.deadline, turn.organisation.zone, language),
          }),
        ]),
    ...(turn.clockUnsure ? [say(sentences.clockUnsure, language)] : []),
    ...(found !== undefined && turn.now > found.clock.deadline ? [say(sentences.lateReport, language)] : []),
  ];
  return {
    type: 'card',
    title: say(sentences.reportedTitle, language, { record: numberOf(file) }),
    heading: say(sentences.reportedHeading, language),
    text: parts.join(' '),
    lines: [...firstAidLines(turn, valueAt(report.scope.answers, 'incident')), ...phoneLines(turn, file)],
    actions: [
      ...addButtons(turn, report),
      changeButton(turn, report, 'noticed-at', sentences.wrongTime),
      showButton(turn, report),
    ],
  };
}

/** Who knows the name of who reported, and what we cannot promise. */
function confidenceOf(turn: AppTurn, file: Loaded): readonly string[] {
  const confidant = valueAt(file.scope.answers, 'confidant');
  // Whom it is kept from sees nothing of it, and no name either.
  const who = turn.people.find(({ id }) => id === confidant && !keptOutOf(file).includes(id))?.name;
  return who === undefined ? [] : [say(sentences.inConfidence, turn.language, { who })];
}

/** The own report as it stands: what was told, and who is on it. */
export function reportCard(turn: AppTurn, report: Loaded, file: Loaded | undefined): Reply {
  const { scope, checklist } = report;
  const { language } = turn;
  const number = file === undefined ? '' : numberOf(file);
  const told = checklist.sections.flatMap(({ questions }) =>
    questions.flatMap((question): readonly Line[] => {
      const value = answerInWords(question, scope, language);
      return value === '' ? [] : [{ label: say(question.label, language), value }];
    }),
  );
  return {
    type: 'card',
    title: say(sentences.reportOf, language, { record: number }),
    text: file === undefined ? say(sentences.notPickedUp, language) : whoIsOnIt(turn, file),
    lines: [...told, ...(file === undefined ? [] : phoneLines(turn, file))],
    actions: file?.record.status === 'concept' ? addButtons(turn, report) : [],
  };
}

/** The same for who asks what happens now: who knows of it, how far it is, and what to do meanwhile. */
export function reportStands(turn: AppTurn, report: Loaded, file: Loaded): Reply {
  const card = reportCard(turn, report, file);
  if (card.type !== 'card') return card;
  // Of what was dealt with nothing is to be done any more.
  if (isDone(file)) return card;
  const text = happensNow(turn, file);
  const incident = valueAt(report.scope.answers, 'incident');
  return { ...card, text, lines: [...card.lines, ...firstAidLines(turn, incident)] };
}

/** Who knows of it, who is on it, and what the reporter hears next; of what was dealt with only that it was. */
export const happensNow = (turn: AppTurn, file: Loaded): string =>
  isDone(file)
    ? whoIsOnIt(turn, file)
    : `${whoKnows(turn, file)} ${say(handlerOf(file) === undefined ? sentences.hearsFurther : sentences.hearsWhenDone, turn.language)}`;

const isDone = ({ record }: Loaded): boolean => record.status !== 'concept';

/** Who was told of it, and who is on it. */
export function whoKnows(turn: AppTurn, file: Loaded): string {
  const others = namesOf(
    turn,
    alarmed(turn, file).filter((id) => id !== turn.person.id),
  );
  // A message that waits for the morning is not there yet.
  const knows =
    others.length === 0 || alarmAt(turn, file) > turn.now
      ? []
      : [say(sentences.knows, turn.language, { who: others.join(', ') })];
  return [...knows, whoIsOnIt(turn, file)].join(' ');
}

/** Who decides of it: the officer, unless it is kept from them; then who was told of it instead, and nobody by name where nobody was. */
export function decidesOn(turn: AppTurn, file: Loaded): string {
  const officer = turn.people.find(isOfficer);
  if (officer === undefined || !keptOutOf(file).includes(officer.id)) return officerName(turn);
  const others = namesOf(turn, alarmed(turn, file));
  return others.length > 0 ? others.join(', ') : say(sentences.whoGetsFile, turn.language);
}

function whoIsOnIt({ language, people }: AppTurn, file: Loaded): string {
  if (isDone(file)) return say(sentences.reportClosed, language, { record: numberOf(file) });
  const who = people.find(({ id }) => id === handlerOf(file))?.name;
  return who === undefined
    ? say(sentences.notPickedUp, language)
    : say(sentences.pickedUpBy, language, { who, record: numberOf(file) });
}

/** What not to do, and what to do now, for this kind of incident. */
export function firstAidLines(turn: AppTurn, incident: unknown): readonly Line[] {
  const { not, steps } = firstAidFor(typeof incident === 'string' ? incident : undefined);
  const line = (label: Text, text: Text): Line => ({
    label: say(label, turn.language),
    value: say(text, turn.language),
  });
  return [line(sentences.doNot, not), ...steps.map((step) => line(sentences.doNow, step))];
}

/** Until somebody has picked it up. */
function phoneLines(turn: AppTurn, file: Loaded): readonly Line[] {
  if (handlerOf(file) !== undefined) return [];
  const label = say(sentences.callThem, turn.language);
  return peopleToCall(turn, file).flatMap(({ name, role, phone }) =>
    phone === null ? [] : [{ label, value: `${name} (${role}): ${phone}` }],
  );
}

function addButtons(turn: AppTurn, report: Loaded): readonly Action[] {
  return [
    { ...formButton(turn, report, 'more', sentences.addMore), style: 'primary' },
    ...(valueAt(report.scope.answers, 'learned') === 'supplier'
      ? [formButton(turn, report, 'supplier', sentences.aboutSupplier)]
      : []),
  ];
}

export function showButton(turn: AppTurn, { record }: Loaded): Action {
  return { id: pressId('show', record.id), label: say(sentences.myReport, turn.language) };
}
