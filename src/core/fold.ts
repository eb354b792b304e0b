// How names and words are compared: without capitals and accents.

/** Lower case without accents, for comparing names. */
export function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
