// What an alarm says of a breach at a glance, for who may read it: what happened, which data, how many people, whether it
// goes on, how long is left, and who else was told.

import type { AppTurn, Loaded } from '../../app/turn.js';
import { type Answers, valueAt } from '../../core/engine/answers.js';
import type { Scope } from '../../core/engine/checklist.js';
import { pressId } from '../../core/engine/press.js';
import type { Line, Tone, Until } from '../../core/engine/replies.js';
import { columnAt } from '../../core/engine/scope.js';
import { showValue } from '../../core/engine/telling/show.js';
import { type Language, say, type Text, t } from '../../core/text.js';
import { type Instant, minutesBetween, showInstant } from '../../core/time.js';
import { handlerOf, isConfidential, keptOutOf } from './files.js';
import { alarmed, namesOf } from './people.js';
import { assessed, clockOf, isClockStopped, isForClient, isLeftToClient } from './rules/answers.js';
import { gistOf } from './rules/gist.js';
import { isDangerous } from './rules/night.js';
import { asSaid, wordsAt } from './rules/reading.js';
import { dataTold, peopleTold } from './rules/told-in-file.js';
import { breachSentences } from './sentences.js';

const sentences = {
  what: t('Wat er gebeurde', 'What happened'),
  data: t('Welke gegevens', 'Which data'),
  people: t('Hoeveel mensen', 'How many people'),
  open: t('Kan er nog iemand bij', 'Still within reach'),
  unknown: t('nog niet bekend', 'not known yet'),
  yes: t('ja', 'yes'),
  no: t('nee', 'no'),
  danger: t('Gevaar', 'Danger'),
  dangerFirst:
    t(`iemand loopt gevaar. Is dat nu? Bel 112. Geweld thuis? Bel Veilig Thuis, 0800-2000. Stuur niets naar een gedeeld adres.
       somebody is in danger. Is it now? Call 112. Violence at home? Call Veilig Thuis, 0800-2000. Send nothing to a shared address.`),
  told: t('Ook gewaarschuwd', 'Also alarmed'),
  confidential: t('Vertrouwelijk', 'Confidential'),
  knows: t('alleen {who} weet wie dit meldde', 'only {who} knows who reported this'),
  reporter: t('Wie meldde dit?', 'Who reported this?'),
  hours: t('{count} uur', '{count} hours'),
  minutes: t('{count} minuten', '{count} minutes'),
  left: t('op {at} nog {time}', 'on {at} another {time}'),
  over: t('op {at} al {time} voorbij', 'on {at} over for {time}'),
} as const satisfies Record<string, Text>;

/** Which data were told of, by whoever reported it or added to it. */
function dataInWords(scope: Scope, language: Language): string {
  const question = columnAt(scope, 'data');
  const told = dataTold(scope.answers);
  return question === undefined || told.length === 0 ? '' : showValue(question, told, scope, language);
}

/** How many people: as the reporter added it, or as it was told with what happened. */
function peopleInWords(scope: Scope, language: Language): string {
  const question = columnAt(scope, 'people');
  const told = peopleTold(scope.answers);
  const stands = wordsAt(scope, 'people', language);
  return stands !== '' || question === undefined || told === undefined
    ? stands
    : showValue(question, told, scope, language);
}

/** The facts above the clock. Whoever has it already needs no list of who was told. */
export function alarmLines(turn: AppTurn, file: Loaded): readonly Line[] {
  const { language } = turn;
  const { scope } = file;
  const line = (label: Text, value: string): Line => ({ label: say(label, language), value });
  const unknown = say(sentences.unknown, language);
  const said = asSaid(scope);
  const open = valueAt(scope.answers, 'still-open');
  /** What the reporter added stands there as a proposal until somebody confirms it. */
  const knownOf = (path: 'data' | 'people'): string => {
    const value = wordsAt(said, path, language);
    const proposed =
      value !== '' ? '' : path === 'data' ? dataInWords(scope, language) : peopleInWords(scope, language);
    return proposed === '' ? value || unknown : say(breachSentences.unconfirmed, language, { value: proposed });
  };
  const gist = gistOf(said, language, { labelOnly: keptOutOf(file).length > 0 || isConfidential(file) });
  const others = namesOf(
    turn,
    alarmed(turn, file).filter((id) => id !== turn.person.id),
  );
  return [
    ...(isDangerous(scope.answers) ? [line(sentences.danger, say(sentences.dangerFirst, language))] : []),
    line(sentences.what, gist || unknown),
    line(sentences.data, knownOf('data')),
    line(sentences.people, knownOf('people')),
    line(sentences.open, typeof open === 'boolean' ? say(open ? sentences.yes : sentences.no, language) : unknown),
    ...confidentialLine(turn, file),
    ...(handlerOf(file) === undefined && others.length > 0 ? [line(sentences.told, others.join(', '))] : []),
  ];
}

/** That it was reported in confidence, and who alone knows the name. */
export function confidentialLine(turn: AppTurn, { scope, record }: Loaded): readonly Line[] {
  const confidant = valueAt(scope.answers, 'confidant');
  const who = turn.people.find(({ id }) => id === confidant)?.name;
  if (who === undefined) return [];
  const label = say(sentences.confidential, turn.language);
  const value = say(sentences.knows, turn.language, { who });
  if (confidant !== turn.person.id) return [{ label, value }];
  const action = { id: pressId('act', record.id, 'reporter'), label: say(sentences.reporter, turn.language) };
  return [{ label, value, action }];
}

/** How long is left until a moment, or how long ago it was: as it was when this was made, with that moment. */
export function untilThen({ now, organisation, language }: AppTurn, at: Instant): Until {
  const minutes = minutesBetween(now, at);
  const away = Math.abs(minutes);
  const time =
    away < 120
      ? say(sentences.minutes, language, { count: away })
      : say(sentences.hours, language, { count: Math.floor(away / 60) });
  const words = minutes < 0 ? sentences.over : sentences.left;
  return { at, written: say(words, language, { time, at: showInstant(now, organisation.zone, language) }) };
}

/** Enough was answered for the advice to say how serious it is; before that it only says what we do not know. */
const hasSteered = (answers: Answers) =>
  ['data', 'recipients', 'readable'].every((path) => valueAt(answers, path) !== undefined);

/** Hours before the deadline from which an alarm stands out, whatever is known. */
const soon = 24;

/** It stands out once it was assessed as serious, or when the deadline is near; before that it is calm. */
export function toneOf({ now, organisation }: AppTurn, { scope }: Loaded): { readonly tone?: Tone } {
  const { answers } = scope;
  const found = clockOf(answers, organisation.zone);
  const isNear =
    found !== undefined && !isClockStopped(answers) && minutesBetween(now, found.clock.deadline) < soon * 60;
  const isSerious = hasSteered(answers) && !isForClient(answers) && assessed(scope).tellPeople;
  const isRunning = !isLeftToClient(answers) && valueAt(answers, 'is-breach') !== false;
  return isDangerous(answers) || (isRunning && (isNear || isSerious)) ? { tone: 'attention' } : {};
}
