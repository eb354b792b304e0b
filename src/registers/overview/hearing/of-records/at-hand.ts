// The activity that the last thing said was about: what is told next in a few words is of that one, "het wordt 4 jaar".
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { columnAt, placeOf } from '../../../../core/engine/scope.js';
import { rowTitle } from '../../../../core/engine/telling/show.js';
import { folded } from '../../../../core/fold.js';
import {
  type Amount,
  amountIn,
  settledTerm,
  termsLeft,
  titlesKept,
  titlesOwn,
} from '../../../../core/understanding/corrections/rows-said.js';
import { listed } from '../../../../core/understanding/words.js';
import { listening } from '../../rules/listening.js';
import { inRows, type Meant } from './proposed-there.js';

/** The one of these to which the buttons of what was said last lead. */
export function atHand<One extends Pick<Loaded, 'record'>>(turn: AppTurn, records: readonly One[]): One | undefined {
  const leads = new Set((turn.waited.buttons ?? []).flatMap(({ action }) => action.split('|').slice(1)));
  const [only, ...more] = records.filter(({ record }) => leads.has(record.id));
  return more.length > 0 ? undefined : only;
}

/** A length of time that names nothing, as it is of the activity at hand; nothing where it is not told of keeping. */
export function termAtHand(turn: AppTurn, text: string, loaded: Loaded): readonly Meant[] {
  const said = amountIn(text);
  if (said === undefined || !isOfTerm(text, said)) return [];
  const line = `${said.count} ${said.unit}${said.from === undefined ? '' : ` ${said.from}`}`;
  const { scope, checklist } = loaded;
  const phrases = listening.phrases(checklist.id);
  const byTerm = termsLeft(text).flatMap((left) => titlesKept(scope, left, phrases));
  const [title, ...more] =
    [byTerm, proposedRow(turn, loaded), titlesOwn(scope)].find(({ length }) => length === 1) ?? [];
  const asked = turn.waited.answered?.question.replaceAll('?', '');
  const byQuestion = asked === undefined ? [] : inRows(`${asked} ${line}`, loaded, true);
  if (byTerm.length !== 1 && byQuestion.length > 0) return byQuestion;
  return title === undefined || more.length > 0 ? [] : inRows(`${title} ${line}`, loaded, true);
}

/** It says that it is kept, weighs how long, or says hardly anything else. */
const isOfTerm = (text: string, { rest }: Amount): boolean =>
  /\b(?:bewa\p{L}+|termijn|houden we|keep|kept)\b/iu.test(text) ||
  settledTerm(text) !== text.trim() ||
  folded(rest)
    .split(/[^\p{L}\d]+/u)
    .every((word) => word === '' || besideTerm.has(word));
const besideTerm =
  listed(`nee neen no ja ok oke nou toch maar doe dan we wij ik doen maken maak er van het wordt word liever graag
  gewoon moet zijn is dat dit ze die nu zet op voor gaan ga besloten hebben heb dus kan mag houden houd it make then for that them
  let s do is be should we go with have decided on nemen neem uiteindelijk hoor wordt eigenlijk ge da daar aub na lang overleg zetten please alstublieft gezet`);

/** The row of which a length of time was proposed or stored last. */
function proposedRow({ waited: { proposed } }: AppTurn, { record, checklist, scope }: Loaded): readonly string[] {
  if (proposed?.type !== 'answer' || proposed.record !== record.id) return [];
  const [path = ''] = Object.keys(proposed.values).filter((one) => columnAt(scope, one)?.kind === 'number');
  const [, row = ''] = path.split('/');
  const question = placeOf(checklist, path)?.question;
  return question?.kind === 'rows' ? [rowTitle(question, row, scope, scope.facts.language)] : [];
}
