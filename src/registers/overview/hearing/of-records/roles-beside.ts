// Who takes care of privacy, or takes over, said where something else is asked: it is of the business, and fills nothing there.
import { type AppTurn, type Loaded, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { sameValue } from '../../../../core/engine/value.js';
import { t } from '../../../../core/text.js';
import { dutiesAlone } from '../../../organisation/rules/duties-told.js';
import { numberBeside } from '../../../organisation/rules/duty-passed-on.js';
import { listenToDeputy, proposeToo } from './proposed-there.js';

export const alreadySo = t('Zo staat het al bij uw bedrijf.', 'Your business says so already.');

const sentences = {
  officerCalled: t(`Hoe heet die persoon? Typ het zo: "privacy doet Sanne". Er is nog niets bewaard.
                    What is that person called? Type it like this: "Sanne does privacy". Nothing was stored yet.`),
  deputyCalled: t(`Hoe heet die persoon? Typ het zo: "vervanger is Sanne". Er is nog niets bewaard.
                   What is that person called? Type it like this: "deputy is Sanne". Nothing was stored yet.`),
} as const;

/** Asks it back as the role it is, or what somebody is called of whom only a relation was told; false where more is told. */
export function rolesBeside(turn: AppTurn, profile: Loaded, text: string): boolean {
  const told = dutiesAlone(text, profile.scope);
  if (told === undefined) return false;
  const { answers } = profile.scope;
  const values = { ...told.values, ...('deputy' in told.values ? numberBeside('deputy', text, profile.scope) : {}) };
  const others = Object.entries(values).filter(([path, value]) => !sameValue(valueAt(answers, path), value));
  const [unnamed] = told.unnamed;
  heardAs(turn, 'correction', text, Object.fromEntries(others), 'likely');
  if (others.length > 0) proposeToo(turn, { loaded: profile, values: Object.fromEntries(others) });
  if (unnamed !== undefined) tell(turn, unnamed === 'officer' ? sentences.officerCalled : sentences.deputyCalled);
  else if (others.length === 0) {
    tell(turn, alreadySo);
    if ('deputy' in told.values) listenToDeputy(turn, profile.record.id);
  }
  return true;
}
