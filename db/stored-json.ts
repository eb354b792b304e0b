// How a value becomes the JSON that a column holds, in both databases.

/** Null is stored as SQL NULL, never as the JSON word null. */
export const toJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
