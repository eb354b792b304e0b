// What an answer can be.
/** A person's pick: the id of an option, or what the person wrote behind "anders, namelijk …". */
export type Choice = string | { readonly other: string };

/**
 * What is stored for one path. Days are `YYYY-MM-DD`, moments ISO instants in UTC, a person is a person id,
 * a question of kind `rows` holds the ids of its rows in their order. "Weet ik niet" is null, never a value.
 */
export type Value = string | number | boolean | Choice | readonly Choice[];

/** What somebody wrote behind "anders, namelijk …", or the name of a person nobody knows here yet. */
export const isOther = (value: unknown): value is { readonly other: string } =>
  typeof value === 'object' && value !== null && 'other' in value && typeof value.other === 'string';

/** Whether two answers are the same, a list in the same order too. */
export const sameValue = (one: unknown, two: unknown): boolean => JSON.stringify(one) === JSON.stringify(two);

/** A list without what stands in these too. */
export const without = <One>(list: readonly One[], these: readonly unknown[]): readonly One[] =>
  list.filter((one) => !these.some((other) => sameValue(one, other)));
