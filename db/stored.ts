// How values become what a column holds, in both databases.

/** Null is stored as SQL NULL, never as the JSON word null. */
export const toJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** None is stored as empty text: a unique index takes two nulls for different. */
export const textOrNone = {
  toDriver: (value: string | null) => value ?? '',
  fromDriver: (stored: string) => (stored === '' ? null : stored),
};

/** A few words without spaces in them, as one text. */
export const words = {
  toDriver: (value: readonly string[]) => value.join(' '),
  fromDriver: (stored: string) => (stored === '' ? [] : stored.split(' ')),
};
