// How far a part of the register is, in words: what is done, what only waits for a yes, what is asked yet and what is not stored.
import { nameOf } from '../../../../app/register.js';
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { filledOf } from '../../../../app/typing/waiting.js';
import { applicableQuestions } from '../../../../core/engine/applies.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import { interview, progressOf, statusOf } from '../../../../core/engine/status.js';
import { labelled } from '../../../../core/engine/telling/said-back.js';
import { soundsLike } from '../../../../core/sounds-like.js';
import { say, t } from '../../../../core/text.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { steering } from '../../../../core/understanding/talk/steering.js';
import { askedIn } from '../../rules/asked.js';
import { isActivity } from '../../standing/tallies.js';
import { hearingSentences } from '../hearing-sentences.js';

const sentences = {
  done: t('Klaar: {parts}.', 'Done: {parts}.'),
  proposed: t(`Hier staat ons voorstel en is alleen uw ja nog nodig: {parts}.
               Our proposal stands here, and only your yes is needed: {parts}.`),
  asked: t('Nog te vragen: {parts}.', 'Still to be asked: {parts}.'),
  notStored: t('Ingevuld en nog niet bewaard: {what}.', 'Filled in and not saved yet: {what}.'),
} as const;

/** How many parts are done; of an activity or a request also which, and what of it waits for what. */
export function howFarInWords(turn: AppTurn, { record, scope }: Pick<Loaded, 'record' | 'scope'>): readonly string[] {
  const { language } = turn;
  const { done, total } = progressOf(scope);
  const count = done === 1 ? hearingSentences.progressOne : hearingSentences.progressHere;
  const counted = say(count, language, { record: nameOf(turn, record), done, total });
  if (!isActivity(record) && record.register !== 'request') return [counted];
  const what = labelled(scope, filledOf(turn, record.id)).join('; ');
  const lines = (['done', 'proposed', 'asked'] as const).flatMap((standing) => partsThat(standing, turn, scope));
  return [counted, ...lines, ...(what === '' ? [] : [say(sentences.notStored, language, { what })])];
}

/** The parts of a record that are done, wait for a yes, or are to be asked yet, in a line; none where there are none. */
export function partsThat(
  standing: 'done' | 'proposed' | 'asked',
  { language }: Pick<AppTurn, 'language'>,
  scope: Scope,
): readonly string[] {
  const titles = interview(scope).flatMap((section) => {
    const statuses = applicableQuestions(section, scope).map((question) => statusOf(question, scope));
    const stands = statuses.includes('empty') ? 'asked' : statuses.includes('suggested') ? 'proposed' : 'done';
    return stands === standing ? [say(section.title, language)] : [];
  });
  return titles.length === 0 ? [] : [say(sentences[standing], language, { parts: titles.join(', ') })];
}

/** The clause of a message that asks how far something is, by its words or by how people ask that. */
export const asksHowFar = (text: string): boolean =>
  text.length <= longest &&
  soundsLike(text) !== 'breach' &&
  text.split(/[,;.!?]+\s*/).some((clause) => askedIn(clause) === 'progress' || steering(clause) === 'where');
const longest = 120;

/** Whether what is open is a part of the register: what runs has its own way to say how far it is. */
export const isPartOrNone = (beside: Situation['open']): boolean =>
  beside === undefined || isActivity({ register: beside.scope.checklist.id });
