// What a step asks the shell to do beside storing answers. Each effect is applied by one function, with its audit line.
import type { Role } from '../people.js';
import type { Value } from './value.js';

export type Effect =
  /** A new record of another checklist; `template` fills it, `values` come on top (by path, as `standaard`). */
  | {
      readonly type: 'create-record';
      readonly id: string;
      readonly checklist: string;
      /** It was picked from a list, in which it is known at once by its name. */
      readonly listed: boolean;
      readonly template: string | null;
      readonly values: Readonly<Record<string, Value>>;
      readonly source: string;
      /** It is confirmed with these answers: there is nothing to ask. */
      readonly settled?: true;
    }
  /** A draft from a template, unless the organisation already has a record from it. */
  | { readonly type: 'draft'; readonly template: string }
  | { readonly type: 'add-person'; readonly id: string; readonly name: string }
  | { readonly type: 'set-phone'; readonly person: string; readonly phone: string }
  | { readonly type: 'offer-role'; readonly person: string; readonly role: Role }
  | { readonly type: 'rename-record'; readonly title: string }
  | { readonly type: 'confirm-record' }
  /** Removes the stored values of paths that were set aside. */
  | { readonly type: 'erase-answers'; readonly paths: readonly string[] };
