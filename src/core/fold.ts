// How names and words are compared: without capitals and accents.

/** Lower case without accents, for comparing names. */
export function folded(name: string): string {
  // Most names have no accents, and looking for them is what costs.
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().trim();
}
