// `/register controle`: every open point of everything this person may see, each one tap from its answer.

import { versionOf } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Line } from '../../core/engine/replies.js';
import { type OpenReason, openPoints } from '../../core/engine/status.js';
import { say, type Text } from '../../core/text.js';
import { type Loaded, loadAll, nameOf } from '../register.js';
import { sentences } from '../sentences.js';
import { type AppTurn, reply } from '../turn.js';

const most = 30;

const reasons: Readonly<Record<OpenReason, Text>> = {
  ontbreekt: sentences.reasonMissing,
  onbekend: sentences.reasonUnknown,
  onbevestigd: sentences.reasonUnconfirmed,
};

export async function showCheck(turn: AppTurn): Promise<void> {
  const { language } = turn;
  const all: Loaded[] = [];
  for (const register of ['controller-activity', 'supplier', 'organisation'])
    all.push(...(await loadAll(turn, register)));
  const lines = all
    .filter(({ record }) => record.status !== 'archived')
    .flatMap(({ record, scope }) =>
      openPoints(scope).map(({ path, question, reason }): Line => {
        const label = `${nameOf(turn, record)} · ${say(question.label, language)}`;
        const action = {
          id: pressId('change', record.id, path, versionOf(scope.answers, path)),
          label: say(question.label, language),
        };
        return { label, value: say(reasons[reason], language), action };
      }),
    );
  const more = lines.length - most;
  reply(turn, {
    type: 'card',
    title: say(sentences.checkTitle, language),
    ...(lines.length === 0 ? { text: say(sentences.checkNone, language) } : {}),
    ...(more > 0 ? { text: say(sentences.andMore, language, { count: more }) } : {}),
    lines: lines.slice(0, most),
    actions: [],
  });
}
