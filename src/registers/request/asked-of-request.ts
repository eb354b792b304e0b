// What a request says to one thing that is asked of it: a line or two, and where to go from there. Only for who may read it.
import { nameIn } from '../../app/files/file-tables.js';
import { goOnButton } from '../../app/record-buttons.js';
import { canWith, nameOf } from '../../app/register.js';
import { sentences as common } from '../../app/sentences.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import type { Action, Line, Reply } from '../../core/engine/replies.js';
import { placeOf } from '../../core/engine/scope.js';
import { toldInWords } from '../../core/engine/telling/show.js';
import { say, t } from '../../core/text.js';
import { act, dateInWords, statusInWords, toDoLines } from './card.js';
import { limitsOf } from './rules/advice.js';
import { isStepwise, kindsOf } from './rules/answers-of-request.js';
import type { RequestAsk } from './rules/hearing/said-of-request.js';
import { requestStatus } from './rules/status.js';
import { requestSentences as sentences } from './sentences.js';

const notedBy = t('Genoteerd door', 'Noted by');

/** What can be said of it in a line or two: of all of it the card says most. */
export type ShortlyAsked = Exclude<RequestAsk, 'ask-state' | 'ask-letter'>;

const at =
  (...paths: readonly string[]) =>
  (turn: AppTurn, { scope }: Loaded): readonly Line[] =>
    paths.flatMap((path): readonly Line[] => {
      const question = placeOf(scope.checklist, path)?.question;
      if (question === undefined) return [];
      const value = toldInWords(question, scope, turn.language);
      return [
        {
          label: say(question.label, turn.language),
          value: value === '' ? say(common.reasonMissing, turn.language) : value,
        },
      ];
    });

const answered =
  (...paths: readonly string[]) =>
  (turn: AppTurn, loaded: Loaded): readonly Line[] =>
    at(...paths.filter((path) => loaded.scope.answers.has(path)))(turn, loaded);

const state = (turn: AppTurn, { scope }: Loaded): Line => ({
  label: say(sentences.status, turn.language),
  value: statusInWords(turn, requestStatus(scope)),
});

const linesOf: Readonly<Record<ShortlyAsked, (turn: AppTurn, loaded: Loaded) => readonly Line[]>> = {
  'ask-until': () => [],
  'ask-must': (turn, { scope }) =>
    kindsOf(scope.answers).flatMap(({ id, label }): readonly Line[] => {
      const limit = limitsOf(scope, id);
      return limit === undefined ? [] : [{ label: say(label, turn.language), value: say(limit, turn.language) }];
    }),
  'ask-missing': (turn, loaded) => [state(turn, loaded), ...toDoLines(turn, loaded, requestStatus(loaded.scope))],
  'ask-who': (turn, loaded) => [
    ...at('who', 'about')(turn, loaded),
    ...answered('on-behalf', 'authorised', 'identity', 'identity-method', 'identity-checked')(turn, loaded),
  ],
  'ask-where': (turn, loaded) => [...at('activities')(turn, loaded), ...answered('places', 'finding')(turn, loaded)],
  'ask-came': (turn, loaded) => [
    ...answered('who')(turn, loaded),
    ...at('received', 'how')(turn, loaded),
    { label: say(notedBy, turn.language), value: nameIn(turn, loaded.record.createdBy) },
  ],
};

/** What the request says to this; what nobody filled in is said to be so. */
export function requestSays(turn: AppTurn, loaded: Loaded, asked: ShortlyAsked): Reply {
  const status = requestStatus(loaded.scope);
  const date = asked === 'ask-until' || asked === 'ask-missing' ? dateInWords(turn, status) : '';
  const said = linesOf[asked](turn, loaded).map(({ label, value }) => `${label}: ${value}`);
  const text = [nameOf(turn, loaded.record), date, ...said].filter((part) => part !== '').join('\n');
  return {
    type: 'text',
    text,
    actions: canWith(turn, 'edit', loaded) && !status.closed ? actionsTo(turn, loaded, asked) : [],
  };
}

function actionsTo(turn: AppTurn, loaded: Loaded, asked: ShortlyAsked): readonly Action[] {
  const mayExtend = isStepwise(loaded.scope.answers) && requestStatus(loaded.scope).dates.extendable;
  if (asked === 'ask-until')
    return [
      act(turn, loaded, 'term', sentences.term),
      ...(mayExtend ? [act(turn, loaded, 'extend', sentences.moreTime)] : []),
    ];
  if (asked === 'ask-where' && isStepwise(loaded.scope.answers))
    return [goOnButton(turn, loaded.record.id), act(turn, loaded, 'ask', sentences.askColleagues)];
  return [goOnButton(turn, loaded.record.id)];
}
