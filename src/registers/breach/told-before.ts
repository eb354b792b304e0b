// What was told of a file before its place was there, or beside something else: it is not lost, and waits for a yes.
import { noButton } from '../../app/record-buttons.js';
import { canWith, numberOf } from '../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Action } from '../../core/engine/replies.js';
import { sentences as engine } from '../../core/engine/sentences.js';
import { labelled } from '../../core/engine/telling/said-back.js';
import { say, t } from '../../core/text.js';
import { decidesPeople, formButton, peopleDecision } from './card.js';
import { firstFiledAt, hasDecided, mustStillTellPeople } from './rules/answers.js';
import { breachSentences } from './sentences.js';

const sentences = {
  filing: t(`U zei al: "{said}". Leg ik dat vast als melding van {record}? U kijkt het eerst na.
             You said before: "{said}". Shall I put that down as a filing of {record}? You check it first.`),
  people: t(`U zei al: "{said}". Leg ik dat vast bij {record}? U kijkt het eerst na.
             You said before: "{said}". Shall I put that down in {record}? You check it first.`),
  reached: t(`Dan kan er niemand meer bij. Zet ik dat ook in {record}? Nog niet bewaard: {what}.
              Then nobody can reach it any more. Shall I put that in {record} too? Not stored yet: {what}.`),
} as const;

/** The place where a filing is put down. */
export const filedId = ({ record }: Loaded): string => pressId('add-row', record.id, 'filings', 0);
/** The place where it is put down that its people were told, whatever its version then is. */
export const toldId = ({ record }: Loaded): string => pressId('form', record.id, '@told', 0);
/** The same of the decision about them. */
export const decidedId = ({ record }: Loaded): string => pressId('form', record.id, '@people-decision', 0);

/** Leads whoever said that it was filed, or that its people know, to where that is put down; "ja" opens it with what was said. */
export function offerToldBefore(turn: AppTurn, file: Loaded): void {
  const next = nextTold(turn, file);
  if (next !== undefined) offers(turn, file, next.of, next.action);
}

function nextTold(turn: AppTurn, file: Loaded): { readonly of: string; readonly action: Action } | undefined {
  const { answers } = file.scope;
  const waits = (id: string) => turn.waited.deed?.behind.includes(id) === true;
  const [filing, told] = [filedId(file), toldId(file)];
  if (waits(filing) && valueAt(answers, 'tell-authority') === true && firstFiledAt(answers) === undefined)
    return { of: filing, action: { id: filing, label: say(breachSentences.filed, turn.language) } };
  if (!canWith(turn, 'confirm', file)) return undefined;
  if (waits(told) && mustStillTellPeople(answers))
    return { of: told, action: formButton(turn, file, 'told', breachSentences.told) };
  const [of] = [decidedId(file), told].filter(waits);
  const isNext = of !== undefined && decidesPeople(file) && !hasDecided(answers, 'people');
  return isNext ? { of, action: peopleDecision(turn, file) } : undefined;
}

/** What was said of this is filled in behind the button; what comes behind that waits on. */
function offers(turn: AppTurn, file: Loaded, of: string, action: Action): void {
  const { deed } = turn.waited;
  if (deed === undefined) return;
  const said = deed.own?.[of] ?? deed.text;
  const behind = [action.id, ...deed.behind.filter((id) => id !== action.id)];
  turn.waits = { ...turn.waits, deed: { ...deed, behind, own: { ...deed.own, [action.id]: said } }, yes: action.id };
  const text = of === filedId(file) ? sentences.filing : sentences.people;
  reply(turn, {
    type: 'text',
    text: say(text, turn.language, { said, record: numberOf(file) }),
    actions: [{ ...action, style: 'primary' }],
  });
}

/** Whoever noted that it is deleted or closed is asked whether nobody can reach it any more, where the file still says so. */
export function offerReached(turn: AppTurn, file: Loaded): void {
  if (valueAt(file.scope.answers, 'still-open') !== true) return;
  const { language } = turn;
  const { id } = file.record;
  const values = { 'still-open': false };
  const yes = pressId('put-right', id);
  const what = labelled(file.scope, values).join('; ');
  reply(turn, {
    type: 'text',
    text: say(sentences.reached, language, { record: numberOf(file), what }),
    actions: [{ id: yes, label: say(engine.meant, language), style: 'primary' }, noButton(turn, id)],
  });
  turn.waits = { ...turn.waits, yes, proposed: { type: 'answer', record: id, values } };
}
