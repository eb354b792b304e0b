// A question of a breach or request that runs, named with what it should say where nothing of that case is open: "hun kenmerk: 88213".
import { canWith, ownProfile } from '../../../../app/register.js';
import type { AppTurn, Hearing, Loaded } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { labelledHere, labelledIn } from '../../../../core/understanding/corrections/labelled.js';
import { shownFileOf } from '../../../breach/card.js';
import { listening } from '../../rules/listening.js';
import { openOf } from '../../standing/running.js';
import { propose } from '../of-records/proposed-there.js';
import { casesNamed } from './put-down.js';

/** Proposed for the case that is named, shown or the only one that has such a question; what the profile asks too is of a case that is shown. */
async function namedInCase(turn: AppTurn, text: string): Promise<boolean> {
  const profile = await ownProfile(turn);
  const isOfBusiness = profile !== undefined && saysOf(profile, text) !== undefined;
  const all = [...(await openOf(turn, 'breach')), ...(await openOf(turn, 'request'))].filter((one) =>
    canWith(turn, 'edit', one),
  );
  const shown = [...casesNamed(text, all), ...all.filter(({ record }) => record.id === shownFileOf(turn))];
  const meant = (shown.length > 0 ? shown.slice(0, 1) : isOfBusiness ? [] : all).flatMap((loaded) => {
    const values = saysOf(loaded, text);
    return values === undefined ? [] : [{ loaded, values }];
  });
  const [only, ...more] = meant;
  if (only === undefined || more.length > 0) return false;
  propose(turn, only);
  return heardAs(turn, 'correction', text, only.values, 'likely');
}

const saysOf = ({ scope, checklist }: Loaded, text: string) => labelledIn(text, scope, listening.phrases(checklist.id));

export const byName: Pick<Hearing, 'named' | 'namedInCase'> = {
  named: (text, open) => labelledHere(text, open, listening.phrases(open.scope.checklist.id)),
  namedInCase,
};
