// What is agreed to of several things that were proposed at once, and what of them is not: "klopt, behalve moneybird".
import { load, nameOf } from '../../../../app/register.js';
import { type AppTurn, type Hearing, type Loaded, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import type { Waiting } from '../../../../app/typing/waiting.js';
import { choicesAt } from '../../../../core/engine/answers.js';
import type { ChoiceQuestion } from '../../../../core/engine/checklist.js';
import { optionsOf } from '../../../../core/engine/options.js';
import { columnAt, placeOf } from '../../../../core/engine/scope.js';
import { wordsOf } from '../../../../core/engine/telling/said-back.js';
import { rowTitle } from '../../../../core/engine/telling/show.js';
import { type Choice, isOther, sameValue, without } from '../../../../core/engine/value.js';
import { say, t } from '../../../../core/text.js';
import { sayableOf } from '../../../../core/understanding/answer-said.js';
import { allMeant, partsMeant } from '../../../../core/understanding/corrections/all-but.js';
import type { Sayable } from '../../../../core/understanding/values/options-said.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { activityCalled } from '../../../activities/rules/questions-called.js';
import { profileCalled } from '../../../organisation/rules/questions-called.js';
import { listening } from '../../rules/listening.js';
import { meansPartOfStory } from '../story-part.js';
import { offerDrafts, respondToPrograms } from '../told.js';
import { propose } from './proposed-there.js';

const sentences = {
  notAdded: t('Niet toegevoegd: {what}.', 'Not added: {what}.'),
  asItWas: t('Dit blijft zoals het was: {what}.', 'This stays as it was: {what}.'),
} as const;

type Proposed = NonNullable<Waiting['proposed']>;

/** One of the things that were proposed together. */
interface Part {
  readonly sayable: Sayable;
  readonly words: string;
}

/** What was proposed without these, and what those are called. */
interface Offered {
  readonly parts: readonly Part[];
  readonly keeping: (kept: readonly string[]) => Proposed;
}

/**
 * Of what was proposed only what is meant waits then, and what is left out is said: `agreed` where a yes stands with it, and else it
 * is asked back once more. Undefined where it says neither.
 */
export const meansPart: Hearing['meansPart'] = async (turn, text) => {
  const { proposed } = turn.waited;
  if (proposed?.type === 'story') return meansPartOfStory(turn, proposed, text);
  const offered = proposed && (await offeredIn(turn, proposed));
  if (offered === undefined) return undefined;
  if (offered.parts.length > 1 && allMeant(text)) return agreed(turn, text);
  const sayables = offered.parts.map((part) => part.sayable);
  const meant = partsMeant(text, sayables);
  if (meant === undefined) return undefined;
  const left = offered.parts.filter((part) => !meant.kept.includes(part.sayable.id));
  const kept = offered.keeping(meant.kept);
  if (!meant.agreed) return (await asksAgain(turn, text, kept)) ? 'asked' : undefined;
  turn.waited = { ...turn.waited, proposed: kept };
  tell(turn, kept.type === 'answer' ? sentences.asItWas : sentences.notAdded, {
    what: left.map(({ words }) => words).join('; '),
  });
  return agreed(turn, text);
};

function agreed(turn: AppTurn, text: string): 'agreed' {
  heardAs(turn, 'control', text, { control: 'confirm' });
  return 'agreed';
}

/** What is left of it is asked back once more. */
async function asksAgain(turn: AppTurn, text: string, kept: Proposed): Promise<boolean> {
  const { yes } = turn.waited;
  if (kept.type === 'programs') {
    await respondToPrograms(turn, {
      intent: 'supplier',
      sure: 'likely',
      words: text,
      values: { suppliers: kept.programs },
    });
    return true;
  }
  if (kept.type === 'drafts') {
    offerDrafts(turn, kept.templates);
    return true;
  }
  const record =
    kept.type === 'answer' ? await turn.repositories.records.get(turn.organisation.id, kept.record) : undefined;
  if (kept.type !== 'answer' || record === undefined || yes === undefined) return false;
  heardAs(turn, 'correction', text, kept.values, 'likely');
  propose(turn, { loaded: await load(turn, record), values: kept.values }, nameOf(turn, record), yes);
  return true;
}

async function offeredIn(turn: AppTurn, proposed: Proposed): Promise<Offered | undefined> {
  if (proposed.type === 'programs') {
    const { programs } = proposed;
    return { parts: programs.map(named), keeping: (kept) => ({ ...proposed, programs: kept }) };
  }
  if (proposed.type === 'drafts') {
    const parts = proposed.templates.map((id) => {
      const { name } = turn.registers.templateOf(id);
      return { sayable: sayable(id, [name.nl, name.en]), words: say(name, turn.language) };
    });
    return { parts, keeping: (templates) => ({ ...proposed, templates }) };
  }
  if (proposed.type !== 'answer') return undefined;
  const record = await turn.repositories.records.get(turn.organisation.id, proposed.record);
  return record && offeredThere(await load(turn, record), proposed);
}

const sayable = (id: string, names: readonly string[]): Sayable => ({
  id,
  phrases: names.map((name) => wordsIn(name).join(' ')).filter((name) => name !== ''),
});
const named = (name: string): Part => ({ sayable: sayable(name, [name]), words: name });

/** The answers that were proposed: each by its question, a row by its name, and of a list all that comes or goes. */
function offeredThere(loaded: Loaded, proposed: Extract<Proposed, { type: 'answer' }>): Offered {
  const { values } = proposed;
  const parts = Object.keys(values).flatMap((path) => partsAt(loaded, path, values));
  const ofSame = new Map<string, Part>();
  for (const part of parts) if (!ofSame.has(part.sayable.id)) ofSame.set(part.sayable.id, part);
  const keeping = (kept: readonly string[]) => ({ ...proposed, values: keptOf(loaded, values, kept) });
  return { parts: [...ofSame.values()], keeping };
}

type Values = Readonly<Record<string, unknown>>;

function partsAt(loaded: Loaded, path: string, values: Values): readonly Part[] {
  const { scope, checklist } = loaded;
  const column = columnAt(scope, path);
  const { question, row } = placeOf(checklist, path) ?? {};
  if (column === undefined) return [];
  if (row !== undefined && question?.kind === 'rows') {
    const title = rowTitle(question, row, scope, scope.facts.language);
    return [{ sayable: sayable(ownerOf(path, values), [title]), words: title }];
  }
  if (column.kind === 'choices') return changedIn(loaded, path, column, values[path]);
  const called = [...(profileCalled[path] ?? []), ...(activityCalled[path] ?? [])];
  const value = wordsOf(column, values[path], scope);
  const names = [column.label.nl, column.label.en, ...called, value];
  return [{ sayable: sayable(ownerOf(path, values), names), words: say(column.label, scope.facts.language) }];
}

/** Cells of one row go together, and so does the number of a deputy with who that is. */
function ownerOf(path: string, values: Values): string {
  const [question = '', row] = path.split('/');
  if (row !== undefined) return `${question}/${row}`;
  return Object.keys(values).find((other) => path.startsWith(`${other}-`)) ?? path;
}

/** What comes into a list or goes out of it. */
function changedIn(
  { scope, checklist }: Loaded,
  path: string,
  column: ChoiceQuestion,
  value: unknown,
): readonly Part[] {
  const options = optionsOf(column, scope, 'all');
  const phrases = listening.phrases(checklist.id)(path);
  return changesOf(scope.answers, path, value).map((choice) => {
    const id = partOfList(path, choice);
    const option = options.find((one) => one.id === choice);
    if (option === undefined) return { words: calledSo(choice), sayable: sayable(id, [calledSo(choice)]) };
    return { sayable: { ...sayableOf(option, phrases), id }, words: say(option.label, scope.facts.language) };
  });
}

const calledSo = (choice: Choice): string => (isOther(choice) ? choice.other : choice);
const partOfList = (path: string, choice: Choice): string => `${path}:${calledSo(choice)}`;

function changesOf(answers: Loaded['scope']['answers'], path: string, value: unknown): readonly Choice[] {
  const [before, now] = [choicesAt(answers, path), choicesOfValue(value)];
  return [...without(now, before), ...without(before, now)];
}

const choicesOfValue = (value: unknown): readonly Choice[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string' || isOther(one)) : [];

/** What was proposed as far as it is meant: of a list what is not meant stays as it was. */
function keptOf({ scope }: Loaded, values: Values, kept: readonly string[]): Values {
  const entries = Object.entries(values).flatMap(([path, value]): readonly (readonly [string, unknown])[] => {
    if (columnAt(scope, path)?.kind !== 'choices' || path.includes('/'))
      return kept.includes(ownerOf(path, values)) ? [[path, value]] : [];
    const [before, now] = [choicesAt(scope.answers, path), choicesOfValue(value)];
    const isMeant = (choice: Choice) => kept.includes(partOfList(path, choice));
    const stays = before.filter((one) => now.some((other) => sameValue(one, other)) || !isMeant(one));
    const list = [...stays, ...without(now, before).filter(isMeant)];
    return sameValue(list, before) ? [] : [[path, list]];
  });
  return Object.fromEntries(entries);
}
