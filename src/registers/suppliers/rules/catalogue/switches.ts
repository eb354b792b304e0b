// Where a well-known program has the switch of a measure: only what its maker says, with the day and the page.
// What is not here is looked for by a person.
import { type Text, t } from '../../../../core/text.js';

/** Where the switch is, and who says so. */
export interface Switch {
  readonly where: Text;
  readonly by: string;
  readonly page: string;
  /** The day of that page; afterwards it may have moved. */
  readonly on: string;
}

/** A second step for everybody at once; whoever has rules of their own for it (Conditional Access) has it there. */
const microsoftTwoStep: Switch = {
  where: t(`entra.microsoft.com: Identity, Overview, Properties, Manage security defaults, Enabled
            entra.microsoft.com: Identity, Overview, Properties, Manage security defaults, Enabled`),
  by: 'Microsoft',
  page: 'https://learn.microsoft.com/entra/fundamentals/security-defaults',
  on: '2024-04-15',
};

/** By the id of the entry in the ready list, then of the measure. */
const switches: Readonly<Record<string, Readonly<Record<string, Switch>>>> = {
  'catalogue:microsoft-365': { 'two-step': microsoftTwoStep },
  'catalogue:teams': { 'two-step': microsoftTwoStep },
};

/** Where this program has the switch of this measure; undefined where no page of its maker says so. */
export function switchOf(entry: string, measure: string): Switch | undefined {
  return switches[entry]?.[measure];
}
