// What an answer can be.
/** A person's pick: the id of an option, or what the person wrote behind "anders, namelijk …". */
export type Choice = string | { readonly other: string };

/**
 * What is stored for one path. Days are `YYYY-MM-DD`, moments ISO instants in UTC, a person is a person id,
 * a question of kind `rows` holds the ids of its rows in their order. "Weet ik niet" is null, never a value.
 */
export type Value = string | number | boolean | Choice | readonly Choice[];
