// The one question a colleague gets: is this person in this program, and is it done?

import { canWith, load, nameOf, refuse } from '../../app/register.js';
import { store } from '../../app/storing.js';
import { type AppTurn, type Loaded, officerName, reply, tell } from '../../app/turn.js';
import { textAt, valueAt } from '../../core/engine/answers.js';
import type { Scope } from '../../core/engine/checklist.js';
import { pressId } from '../../core/engine/press.js';
import type { Reply } from '../../core/engine/replies.js';
import { questionOf } from '../../core/engine/scope.js';
import { can } from '../../core/permissions.js';
import { say } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import { requestChanged } from './after.js';
import { applicantOf } from './handlers.js';
import { kindsOf, knownBy } from './rules/answers-of-request.js';
import { pickedActivities, placesIn } from './rules/in-the-register.js';
import { requestStatus } from './rules/status.js';
import { requestSentences as sentences } from './sentences.js';

/** The question about one place, for whoever is to look there; undefined when it was answered or is another's. */
export function partCard(turn: AppTurn, loaded: Loaded, place: string): Reply | undefined {
  const { scope, record } = loaded;
  const name = placeNamed(scope, place, turn);
  if (name === undefined || !isMine(turn, loaded, place) || isDone(loaded, place)) return undefined;
  const { language } = turn;
  const officer = officerName(turn);
  const status = requestStatus(scope);
  const change = (['old-value', 'new-value'] as const).flatMap((path) => {
    const value = textAt(scope.answers, path);
    const label = path === 'old-value' ? sentences.partWas : sentences.partBecomes;
    return value !== undefined ? [{ label: say(label, language), value }] : [];
  });
  return {
    type: 'card',
    title: say(sentences.partTitle, language, { record: nameOf(turn, record) }),
    text: [
      say(sentences.partAsk, language, { who: recognisedBy(turn, scope), place: name }),
      ...kindsOf(scope.answers).map(({ id }) => say(sentences.partTasks[id], language, { officer })),
      ...(isDisputed(scope) ? [say(sentences.partDisputed, language)] : []),
      say(sentences.partUntil, language, { day: showDay(status.dates.steerOn, language) }),
    ].join('\n'),
    lines: change,
    actions: [
      ...resultsOf(loaded).map(({ id, label }) => ({
        id: pressId('part', record.id, place, 0, id),
        label: say(label, language),
      })),
      { id: pressId('part', record.id, place, 0, 'unknown'), label: say(sentences.dontKnow, language) },
    ],
  };
}

/** Notes what a colleague found; whoever may handle the whole request may answer for them. */
export async function answerPart(turn: AppTurn, loaded: Loaded, place: string, option: string): Promise<void> {
  const { scope, record } = loaded;
  if (!isMine(turn, loaded, place) && !canWith(turn, 'edit', loaded)) return refuse(turn);
  const name = placeNamed(scope, place, turn);
  const result = option === 'unknown' ? null : resultsOf(loaded).find(({ id }) => id === option)?.id;
  if (name === undefined || result === undefined || isDone(loaded, place)) return tell(turn, sentences.partGone);
  const writes = [
    {
      path: `places/${place}/result`,
      n: 1,
      value: result,
      provenance: result === null ? ('onbekend' as const) : ('bevestigd' as const),
      source: null,
    },
  ];
  await store(turn, loaded, writes);
  await requestChanged(turn, await load(turn, record), writes);
  tell(turn, sentences.partThanks, { record: nameOf(turn, record), place: name });
}

/** Asks everybody who looks after a place in which nobody looked yet. */
export async function askOwners(turn: AppTurn, loaded: Loaded): Promise<void> {
  const { scope, record } = loaded;
  const open = placesIn(pickedActivities(scope), scope).filter(
    ({ id }) => !isDone(loaded, id) && scope.answers.get(`places/${id}/who`)?.provenance !== 'bevestigd',
  );
  const [first] = open;
  if (first === undefined) return tell(turn, sentences.nobodyToAsk);
  const writes = open.flatMap(({ id, owner }) => {
    const n = (scope.answers.get(`places/${id}/who`)?.n ?? 0) + 1;
    const write = {
      path: `places/${id}/who`,
      n,
      value: owner ?? '',
      provenance: 'bevestigd',
      source: 'register',
    } as const;
    return owner === undefined ? [] : [write];
  });
  await store(turn, loaded, writes);
  await requestChanged(turn, await load(turn, record), writes);
  const names = open.flatMap(({ owner }) => turn.people.find(({ id }) => id === owner)?.name ?? []);
  const without = open.filter(({ owner }) => owner === undefined).map(({ label }) => say(label, turn.language));
  const said = [
    ...(names.length > 0 ? [say(sentences.askedWhom, turn.language, { who: [...new Set(names)].join(', ') })] : []),
    ...(without.length > 0 ? [say(sentences.withoutOwner, turn.language, { places: without.join(', ') })] : []),
  ];
  reply(turn, { type: 'text', text: said.join(' ') });
}

function isMine(turn: AppTurn, { scope }: Loaded, place: string): boolean {
  const mine = valueAt(scope.answers, `places/${place}/who`) === turn.person.id;
  return can(turn.actor, 'answer-part', mine ? ['assignee'] : []);
}

/** Marked as not to be used: somebody still checks whether it is right (art. 18(1)(a) GDPR). */
function isDisputed({ answers }: Scope): boolean {
  return valueAt(answers, 'disputed') === true && valueAt(answers, 'restriction-ended') === undefined;
}

function isDone({ scope }: Loaded, place: string): boolean {
  return scope.answers.has(`places/${place}/result`) || requestStatus(scope).closed;
}

function placeNamed(scope: Scope, place: string, { language }: AppTurn): string | undefined {
  const found = placesIn(pickedActivities(scope), scope).find(({ id }) => id === place);
  return found && say(found.label, language);
}

function recognisedBy(turn: AppTurn, scope: Scope): string {
  const who = knownBy(scope.answers);
  if (who !== undefined) return who;
  const name = turn.people.find(({ id }) => id === applicantOf(scope))?.name;
  return name === undefined ? say(sentences.somebody, turn.language) : say(sentences.yourself, turn.language, { name });
}

function resultsOf({ checklist }: Loaded) {
  const question = questionOf(checklist, 'places');
  const column = question?.kind === 'rows' ? question.columns.find(({ id }) => id === 'result') : undefined;
  return column?.kind === 'choice' && Array.isArray(column.options) ? column.options : [];
}
