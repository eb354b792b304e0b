// What happened in one line: facts, and no name of anybody.

import { textAt, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { type Language, say, t } from '../../../core/text.js';
import { withoutManners } from '../../../core/understanding/talk/said-to-bot.js';
import { incidents } from './options.js';

const longest = 120;
const colleague = t('een collega', 'a colleague');

/**
 * The kind of incident, then the first sentence that was told, in which names of colleagues are left out. `labelOnly`: the
 * kind alone, where somebody is to be protected and words may point at them. Empty where nothing is known.
 */
export function gistOf(scope: Scope, language: Language, { labelOnly }: { readonly labelOnly: boolean }): string {
  const incident = incidents.find(({ id }) => id === valueAt(scope.answers, 'incident'));
  const kind = incident === undefined ? '' : say(incident.label, language);
  const words = labelOnly
    ? ''
    : firstSentence(withoutNames(withoutManners(textAt(scope.answers, 'what-happened') ?? ''), scope, language));
  return [kind, words].filter((part) => part !== '').join(': ');
}

/** The first sentence that says what happened: "hoi, ik heb iets stoms gedaan" says nothing of it. */
function firstSentence(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const all = line.match(/.+?(?:[.!?](?=\s|$)|$)/g) ?? [line];
  const sentence = (all.find((one) => !opensOnly.test(one.trim())) ?? all[0] ?? '').trim();
  return sentence.length <= longest ? sentence : `${sentence.slice(0, longest - 1).trimEnd()}…`;
}

const opensOnly =
  /^(?:(?:hoi|hallo|hee|hey|hi|dag|goedemorgen|goedemiddag|help|shit|oeps|sorry|eh|nou|ok)[\s,.!]*)*(?:(?:ik (?:denk|vrees|geloof) dat )?(?:ik|we|er|wij) (?:heb|hebben|ben|is|iets|denk)\b.{0,15}\b(?:iets (?:stoms|ergs|doms|mis|fout\w*)|(?:iets )?(?:fout|mis)(?:gegaan| gegaan)?)(?: (?:heb|hebben|is) ?(?:ik|we)?(?: gedaan| gegaan)?| gedaan| gegaan)?)?[\s.!]*$/i;

/** A name as a whole, and its first part; what is too short to be told from a word stays. */
function withoutNames(text: string, { facts }: Scope, language: Language): string {
  const names = facts.people
    .flatMap(({ name }) => [name.trim(), name.trim().split(/\s+/)[0] ?? ''])
    .filter((name) => name.length >= 3)
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (names.length === 0) return text;
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
    say(colleague, language),
  );
}
