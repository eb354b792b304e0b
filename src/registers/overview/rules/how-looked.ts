// How the register as a whole was looked at again: by whom with its questions answered, and what was only reported unchanged.

import type { DocumentEntry } from '../../../core/document.js';
import type { Block } from '../../../core/prose.js';
import { type Language, say, type Text, t } from '../../../core/text.js';

/** For the first page; nothing while nothing was looked at again. */
export function howLooked(entries: readonly DocumentEntry[], language: Language): readonly Block[] {
  const of = (as: DocumentEntry['confirmedAs']) => entries.filter(({ confirmedAs }) => confirmedAs === as);
  const [checked, unchanged] = [of('checked'), of('unchanged')];
  if (checked.length + unchanged.length === 0) return [];
  if (checked.length === 0) {
    const count = { count: unchanged.length, who: namesOf(unchanged) };
    return [{ type: 'note', text: say(words.unread, language, count) }];
  }
  const parts = [
    say(words.checked, language, { count: checked.length, who: namesOf(checked) }),
    ...(unchanged.length === 0
      ? []
      : [say(words.unchanged, language, { count: unchanged.length, who: namesOf(unchanged) })]),
  ];
  return [{ type: 'paragraph', text: parts.join(' ') }];
}

const namesOf = (entries: readonly DocumentEntry[]): string =>
  [...new Set(entries.flatMap(({ confirmedBy }) => confirmedBy?.name ?? []))].join(', ');

const words = {
  checked: t(`Nagekeken, met de vragen daarbij beantwoord: {count}, door {who}.
              Checked, with what was asked answered: {count}, by {who}.`),
  unchanged: t(`Ongewijzigd gemeld, zonder de vragen daarbij te beantwoorden: {count}, door {who}.
                Reported unchanged, without answering what was asked: {count}, by {who}.`),
  unread:
    t(`Bij de laatste controle is alles ongewijzigd gemeld ({count}, door {who}). De vragen die daarbij gesteld zijn, heeft niemand beantwoord.
       In the last check everything was reported unchanged ({count}, by {who}). Nobody answered what was asked then.`),
} as const satisfies Readonly<Record<string, Text>>;
