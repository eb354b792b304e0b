// How names and words are compared: without capitals and accents.

/** Lower case without accents, for comparing names. */
export function folded(name: string): string {
  // Nearly all that is asked for are words that are so already.
  if (/^[!-@[-~]*$/.test(name)) return name;
  // Most names have no accents, and looking for them is what costs.
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().trim();
}
