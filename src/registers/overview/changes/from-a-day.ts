// What was asked back or stored as it is now, and is so from a day to come: "ja maar pas per 1 januari".
import { load, loadAll } from '../../../app/register.js';
import { type AppTurn, reply, tell } from '../../../app/turn.js';
import { heardAs } from '../../../app/typing/heard.js';
import { sentences as engine } from '../../../core/engine/sentences.js';
import { isOther } from '../../../core/engine/value.js';
import { can } from '../../../core/permissions.js';
import { say, t } from '../../../core/text.js';
import { type Day, showDay } from '../../../core/time.js';
import { profileCorrected } from '../../organisation/rules/corrected.js';
import type { Change } from '../rules/changes/change.js';
import { withoutDay } from '../rules/changes/change-days.js';
import { dayTold } from '../rules/changes/change-told.js';
import { dayWith } from './change-filled.js';
import { showChange } from './changes.js';

const sentences = {
  notBefore: t(`Dat zet ik nog niet klaar voor een andere dag. Vertel het op {day} nog eens; er is nu niets bewaard.
                I cannot plan that for another day yet. Tell it again on {day}; nothing was stored now.`),
  isSoNow:
    t(`Het staat er nu al zo. Geldt het pas vanaf {day}? Maak het dan ongedaan, en vertel het op die dag nog eens.
              It says so already. Is it so from {day} only? Then undo it, and tell it again on that day.`),
} as const;

/** A plan for that day where such a change can be planned; false where no day to come is said, or nothing waits. */
export async function fromADay(turn: AppTurn, text: string): Promise<boolean> {
  const { proposed, undo, yes } = turn.waited;
  // A day alone may answer what is asked.
  const from = saysFrom.test(text) ? (dayTold(text, turn.today) ?? dayWith(text, turn.today)) : undefined;
  if (from === undefined || from <= turn.today) return false;
  // A yes that waits for something else is of that.
  if (yes === undefined) return undo !== undefined && saysSoNow(turn, text, from, undo);
  if (proposed?.type !== 'answer') return false;
  heardAs(turn, 'correction', text, {}, 'likely');
  // As it was asked back it is not so, and is asked no more.
  turn.meant = { action: yes, agreed: false, subject: proposed.record };
  const change = can(turn.actor, 'archive-record') ? await plannable(turn, proposed, from) : undefined;
  if (change === undefined) tell(turn, sentences.notBefore, { day: showDay(from, turn.language) });
  else await showChange(turn, change);
  return true;
}

/** That the business is called or reached otherwise from a day to come is not so yet, and cannot wait here: "we heten vanaf 1 januari De Korst". */
export async function calledFromADay(turn: AppTurn, text: string): Promise<boolean> {
  const { day: from, rest } = saysFrom.test(text) ? withoutDay(text, turn.today) : { day: undefined, rest: text };
  if (from === undefined || from <= turn.today || !can(turn.actor, 'edit-organisation')) return false;
  const [profile] = await loadAll(turn, 'organisation');
  const paths = Object.keys((profile && profileCorrected(rest, profile.scope)?.values) ?? {});
  const isCalled = paths.length > 0 && paths.every((path) => path === 'name' || path === 'contact');
  if (!isCalled && !reachedAt.test(rest)) return false;
  heardAs(turn, 'correction', text, {}, 'likely');
  tell(turn, sentences.notBefore, { day: showDay(from, turn.language) });
  return true;
}

const reachedAt =
  /^(?:(?:ons|onze|het|de|our|the) )?(?:nieuwe? |new )?(?:e-?mail\w*|mailadres|telefoon\w*|nummer|contact\w*|phone) (?:wordt|is|becomes) \S*[@\d]/i;
const saysFrom = /\b(?:pas|vanaf|per|met ingang|ingaande|from|as of|starting|not before|only|ja|jawel|yes|ok|oke)\b/i;

function saysSoNow(turn: AppTurn, text: string, from: Day, undo: string): true {
  heardAs(turn, 'correction', text, {}, 'likely');
  reply(turn, {
    type: 'text',
    text: say(sentences.isSoNow, turn.language, { day: showDay(from, turn.language) }),
    actions: [{ id: undo, label: say(engine.undo, turn.language) }],
  });
  return true;
}

/** Who is the deputy, who keeps an activity and where the business is are planned; nothing else is. */
async function plannable(
  turn: AppTurn,
  { record: id, values }: { readonly record: string; readonly values: Readonly<Record<string, unknown>> },
  from: Day,
): Promise<Change | undefined> {
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  if (record === undefined) return undefined;
  const { checklist } = await load(turn, record);
  const [path = '', ...others] = Object.keys(values).filter((one) => one !== 'deputy-phone');
  if (others.length > 0) return undefined;
  const value = values[path];
  const who = isOther(value) ? { words: value.other } : typeof value === 'string' ? { came: value } : undefined;
  if (path === 'address' && checklist.id === 'organisation' && typeof value === 'string')
    return { kind: 'moved', words: value, from };
  if (path === 'deputy' && who !== undefined && value !== 'none') return { kind: 'deputy-new', ...who, from };
  return path === 'owner' && who !== undefined ? { kind: 'keeper-new', subject: id, ...who, from } : undefined;
}
