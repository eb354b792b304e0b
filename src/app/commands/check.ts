// `/register controle`: what is not finished of everything this person may see, each one tap from its answer.
import { versionOf } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Line } from '../../core/engine/replies.js';
import { type OpenPoint, type OpenReason, openPoints } from '../../core/engine/status.js';
import { say, type Text } from '../../core/text.js';
import { type Loaded, loadAll, nameOf } from '../register.js';
import { sentences } from '../sentences.js';
import { type AppTurn, reply } from '../turn.js';
import { openCount, progress } from './where.js';

const most = 30;

const reasons: Readonly<Record<OpenReason, Text>> = {
  ontbreekt: sentences.reasonMissing,
  onbekend: sentences.reasonUnknown,
  onbevestigd: sentences.reasonUnconfirmed,
};

/** Drafts first, as a whole; then suppliers, as a whole too, because they are asked in a few taps; then single points. */
export async function showCheck(turn: AppTurn): Promise<void> {
  const { language } = turn;
  const activities = (await loadAll(turn, 'controller-activity')).filter(isUsed);
  const suppliers = (await loadAll(turn, 'supplier')).filter((loaded) => isUsed(loaded) && openCount(loaded) > 0);
  const profile = await loadAll(turn, 'organisation');
  const lines = [
    ...activities.filter(isDraft).map((draft) => whole(turn, draft, progress(turn, draft))),
    ...activities.filter((activity) => !isDraft(activity)).flatMap((activity) => points(turn, activity)),
    ...suppliers.map((supplier) =>
      whole(
        turn,
        supplier,
        openPoints(supplier.scope)
          .map(({ question }) => say(question.label, language))
          .join(', '),
      ),
    ),
    ...profile.flatMap((organisation) => points(turn, organisation)),
  ];
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

const isUsed = ({ record }: Loaded) => record.status !== 'archived';
const isDraft = ({ record }: Loaded) => record.status === 'concept';

function whole(turn: AppTurn, { record }: Loaded, value: string): Line {
  const label = nameOf(turn, record);
  return { label, value, action: { id: pressId('open', record.id), label } };
}

function points(turn: AppTurn, { record, scope }: Loaded): readonly Line[] {
  return openPoints(scope).map(({ path, question, reason }: OpenPoint) => {
    const label = say(question.label, turn.language);
    return {
      label: `${nameOf(turn, record)} · ${label}`,
      value: say(reasons[reason], turn.language),
      action: { id: pressId('change', record.id, path, versionOf(scope.answers, path)), label: label },
    };
  });
}
