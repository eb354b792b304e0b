// Putting right what was said before: "nee, acht mensen", "klopt, maar geen telefoonnummer".
import { valueAt } from '../engine/answers.js';
import { applicableQuestions } from '../engine/applies.js';
import type { ChoiceQuestion, Scope } from '../engine/checklist.js';
import { sectionHere } from '../engine/focus.js';
import { optionsOf } from '../engine/options.js';
import { columnAt } from '../engine/scope.js';
import { folded } from '../fold.js';
import { answerSaid, type Phrases } from './answer-said.js';
import { optionsSaid } from './options-said.js';
import type { Reading, Situation } from './reading.js';
import { wordsIn } from './words.js';

/** What a text puts right in the record that is open: of the card that is shown, or of what was answered last. */
export function correctionSaid(
  text: string,
  open: NonNullable<Situation['open']>,
  phrases: Phrases,
): Reading | undefined {
  if (text.length > 300) return undefined;
  const inCard = open.focus.type === 'section' ? ofCard(text, open, phrases) : undefined;
  return inCard ?? (open.last === undefined ? undefined : ofLast(text, open.scope, open.last, phrases));
}

const marks =
  /^(?:(?:oh?|oei|nou|eh|ja|hmm?|sorry|wacht(?: even)?|stop|ho|ik|we|wij)[\s,!.]+)*(?:nee|neen|fout|foutje|verkeerd|oeps|ho|ik bedoel(?:de)?|bedoel(?:de)?|correctie|sorry|wacht(?: even)?|toch|niet goed|no|oops|wrong|i meant?|actually|correction|klopt niet)\b/i;
const meant =
  /\b(?:moest|moet|had moeten|bedoel(?:de)?|should(?: be| have been)?|meant)\b.*\b(?:zijn|wezen|worden|be)?\b/i;

function ofLast(text: string, scope: Scope, path: string, phrases: Phrases): Reading | undefined {
  const plain = folded(text);
  if (!marks.test(plain) && !meant.test(plain)) return undefined;
  const column = columnAt(scope, path);
  if (column === undefined) return undefined;
  const rest = withoutMarks(text);
  const said = rest === '' ? undefined : answerSaid(column, path, rest, scope, phrases);
  if (said === undefined || said.value === null || same(said.value, valueAt(scope.answers, path))) return undefined;
  return { intent: 'correction', sure: said.sure, words: text, values: { [path]: said.value } };
}

const same = (one: unknown, two: unknown) => JSON.stringify(one) === JSON.stringify(two);

/** What is left when the words that only say "that was wrong" are gone. */
function withoutMarks(text: string): string {
  let rest = text.trim();
  for (;;) {
    const next = rest
      .replace(
        /^(?:oh?|oei|nou|eh|hmm?|sorry|wacht(?: even)?|stop|ho|oeps|nee|neen|fout(?:je)?|verkeerd|correctie|ik bedoel(?:de)?|bedoel(?:de)?|toch|klopt niet|dat (?:was|is) (?:fout|verkeerd|niet goed)|no|oops|wrong|i meant?|actually|correction)\b[\s,.:!-]*/i,
        '',
      )
      .replace(/^(?:dat|het|dit|it|that)\s+(?:moest|moet|had moeten|is|zijn|was|should be|must be|has to be)\s+/i, '')
      .replace(/^(?:wij|we|ik)\s+(?:zijn|ben|hebben|heb|are|am|have)\s+(?:een|met|a)?\s*/i, '')
      .replace(/\s+(?:zijn|wezen|worden|be|moest dat zijn|moest het zijn)[.!]*$/i, '');
    if (next === rest) return rest.trim();
    // "Nee" may be all there is to say.
    if (next.trim() === '') return rest.trim();
    rest = next;
  }
}

const removes =
  /\b(?:geen|niet|zonder|eruit|weg|haal|gooi|schrap|verwijder|behalve|no|not|without|remove|drop|except|minus)\b/i;
const adds = /\b(?:ook|erbij|voeg|toe|toevoegen|daarnaast|plus|extra|nog|also|add|too|as well)\b/i;

/** A card that is shown: what goes out of a list of picks, or comes in. */
function ofCard(text: string, open: NonNullable<Situation['open']>, phrases: Phrases): Reading | undefined {
  const section = sectionHere(open.scope, open.focus);
  if (section === undefined || !(removes.test(folded(text)) || adds.test(folded(text)))) return undefined;
  const part = text.replace(/^.*?\b(?:maar|alleen|behalve|wel|but|except)\b/is, (found) =>
    /behalve|except/i.test(found) ? 'niet' : '',
  );
  for (const question of applicableQuestions(section, open.scope)) {
    if (question.kind !== 'choices') continue;
    const changed = changedPicks(part, question, open.scope, phrases);
    if (changed !== undefined)
      return { intent: 'correction', sure: 'certain', words: text, values: { [question.id]: changed } };
  }
  return undefined;
}

function changedPicks(
  text: string,
  question: ChoiceQuestion,
  scope: Scope,
  phrases: Phrases,
): readonly unknown[] | undefined {
  const more = phrases(question.id);
  const options = optionsOf(question, scope, 'all').map(({ id, label }) => ({
    id,
    phrases: [label.nl, label.en, ...(more[id] ?? [])].map((words) => wordsIn(words).join(' ')),
  }));
  const bare = text.replaceAll(
    /\b(?:geen|niet|zonder|eruit|erin|weg|haal|halen|gooi|schrap|verwijder|erbij|voeg|toe|toevoegen|graag|maar|klopt|goed|zo|ja|mag|mogen|moet|moeten|no|not|remove|add|also|please|hoort|horen|daar|er|bij|uit)\b/gi,
    ' ',
  );
  const { ids } = optionsSaid(bare, options);
  const known = valueAt(scope.answers, question.id);
  const now: readonly unknown[] = Array.isArray(known) ? known : [];
  if (ids.length === 0) return undefined;
  if (removes.test(folded(text))) {
    const left = now.filter((one) => typeof one !== 'string' || !ids.includes(one));
    return left.length === now.length || left.length === 0 ? undefined : left;
  }
  const fresh = ids.filter((id) => !now.includes(id));
  return fresh.length === 0 ? undefined : [...now, ...fresh];
}
