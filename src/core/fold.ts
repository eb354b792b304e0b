// How names and words are compared: without capitals and accents.
import { remembered } from './remembered.js';

/** Lower case without accents, for comparing names. */
export const folded: (name: string) => string = remembered(128, (name) => {
  // Most names have no accents, and looking for them is what costs.
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().trim();
});
