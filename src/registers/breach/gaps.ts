// What stays open on the sheet for the authority, as a card: each question is one tap away.

import { toChange } from '../../app/record-buttons.js';
import { canWith, load, nameOf } from '../../app/register.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import { applicableQuestions } from '../../core/engine/applies.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Line, Reply } from '../../core/engine/replies.js';
import { placeOf } from '../../core/engine/scope.js';
import { say, type Text, t } from '../../core/text.js';
import { formButton, isClosed } from './card.js';
import type { FormQuestion } from './rules/papers/authority-form.js';
import { gapsOf, lineOf } from './rules/papers/form-lines.js';

const sentences = {
  title: t('{record} · Nog open voor de AP: {count}', '{record} · Still open for the AP: {count}'),
  open: t('nog niet beantwoord', 'not answered yet'),
  explained: t('blijft open: {why}', 'stays open: {why}'),
  leave: t('Waarom blijft iets open?', 'Why does something stay open?'),
  decide: t('Besluit AP', 'Decide AP'),
} as const satisfies Record<string, Text>;

/** Undefined where nothing is open, and for who may not fill it in. */
export async function gapsCard(turn: AppTurn, file: Loaded): Promise<Reply | undefined> {
  const { language, organisation, repositories } = turn;
  const gaps = gapsOf(file.scope, language);
  if (gaps.length === 0 || isClosed(file) || !canWith(turn, 'edit', file)) return undefined;
  const found = await repositories.records.byNumber(organisation.id, 'organisation', 1);
  const places = found === undefined ? [file] : [file, await load(turn, found)];
  const toAuthority = valueAt(file.scope.answers, 'tell-authority') === true;
  return {
    type: 'card',
    title: say(sentences.title, language, { record: nameOf(turn, file.record), count: gaps.length }),
    lines: gaps.map((gap) => lineFor(turn, gap, file, places)),
    actions: [
      toAuthority
        ? { id: pressId('add-row', file.record.id, 'left-open', 0), label: say(sentences.leave, language) }
        : formButton(turn, file, 'authority-decision', sentences.decide),
    ],
  };
}

function lineFor({ language }: AppTurn, gap: FormQuestion, file: Loaded, places: readonly Loaded[]): Line {
  const line = lineOf(gap, file.scope, language);
  const why = line.state === 'gap' ? line.left?.why : undefined;
  const action = questionOf(gap, places, say(gap.asks, language));
  return {
    label: `${gap.number} ${say(gap.asks, language)}`,
    value: why === undefined ? say(sentences.open, language) : say(sentences.explained, language, { why }),
    ...(action === undefined ? {} : { action }),
  };
}

/** The first question behind it that is asked now and has no answer of a person; else the first that is asked now. */
function questionOf({ by }: FormQuestion, places: readonly Loaded[], label: string): Action | undefined {
  const asked = by.flatMap((named) => {
    const [checklist = '', path = ''] = named.split(':');
    const [question = ''] = path.split('/');
    const place = places.find((one) => one.checklist.id === checklist || isSameForm(one, checklist));
    // Whose data they are decides who reports at all: that is not asked in passing.
    if (question === 'client') return [];
    return place !== undefined && isAsked(place, question) ? [{ place, question }] : [];
  });
  const first = asked.find(({ place, question }) => !isAnswered(place, question)) ?? asked[0];
  if (first === undefined) return undefined;
  const { place, question } = first;
  return { id: toChange(place, question), label };
}

/** An exercise has the questions of a breach. */
const isSameForm = ({ checklist }: Loaded, wanted: string) => wanted === 'breach' && checklist.access === 'breach';

function isAsked({ scope }: Loaded, question: string): boolean {
  const place = placeOf(scope.checklist, question);
  return place !== undefined && applicableQuestions(place.section, scope).some(({ id }) => id === question);
}

function isAnswered({ scope }: Loaded, question: string): boolean {
  return scope.answers.get(question)?.provenance === 'bevestigd' && valueAt(scope.answers, question) !== undefined;
}
