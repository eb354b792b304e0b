// What the ready list says of a company or program, and the short way to write it.

import { type Text, t } from '../../../../core/text.js';

export interface SupplierEntry {
  /** `catalogue:` and a kebab-case name; a pick becomes a supplier of the organisation. */
  readonly id: `catalogue:${string}`;
  readonly name: Text;
  /** What it is used for. */
  readonly use: Text;
  /** Other ways to write it, in lower case. */
  readonly also?: readonly string[];
  /** Templates of activities that it nearly always means. */
  readonly activities?: readonly string[];
  /**
   * The option of the question `role`; `place` is a place in the business itself, with no other company behind it.
   * Given only where it is settled who decides about the data; without it the person is asked. Nothing is said here
   * about where a company keeps data or which contract it offers: that changes and has to be looked up.
   */
  readonly role?: 'processor' | 'own-controller' | 'place';
}

/** The id without `catalogue:`, the name (once when it is the same in both languages), and other ways to write it. */
type Row = readonly [id: string, name: string | Text, ...also: readonly string[]];

/** Companies and programs that are used for the same, and of which the same is settled. */
export function alike(
  shared: Pick<SupplierEntry, 'use' | 'role' | 'activities'>,
  ...rows: readonly Row[]
): readonly SupplierEntry[] {
  return rows.map(
    ([id, name, ...also]): SupplierEntry => ({
      id: `catalogue:${id}`,
      name: typeof name === 'string' ? t(name, name) : name,
      ...shared,
      ...(also.length > 0 ? { also } : {}),
    }),
  );
}
