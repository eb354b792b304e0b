// Which of a breach and a request that were told is to be taken first: "nee eerst het datalek".
import { folded } from '../../fold.js';

const before =
  '(?:(?:nee|neen|ja|ok|oke|wacht|ho|doe|doen we|laten we|liever|graag|dan|nou|maar|toch|ik wil|we doen|no|yes|wait|do|please|rather|let ?s do)[, ]+)*';
const called = {
  breach: '(?:data ?lek(?:ken)?|lek|data ?breach|breach|leak)',
  request: '(?:verzoek(?:en)?|request)',
} as const;
const behind = '(?:[, ]+(?:graag|please|maar|doen|afmaken|melden|doorgeven|nog))*';
const shape = (kind: string): RegExp =>
  new RegExp(
    `^${before}(?:(?:eerst|first)(?: (?:even|maar|nog|over|met))* (?:(?:het|de|dat|dit|the|that) )?${kind}|(?:(?:het|de|dat|the|that) )?${kind} (?:eerst|first))${behind}$`,
  );
const shapes = Object.entries(called).map(([intent, kind]) => [intent, shape(kind)] as const);

/** The intent of what is said to come first, and nothing more; undefined for all else. */
export function saidFirst(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  return shapes.find(([, one]) => one.test(plain))?.[0];
}
const longest = 80;
