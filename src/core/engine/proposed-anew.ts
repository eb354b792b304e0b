// Proposals of a draft that are made anew, where it turns out that another example fits.
import { isText, type Language, say, type Text } from '../text.js';
import { type Answers, isProposed, versionOf, type Write } from './answers.js';
import { everyFit, type Template } from './template.js';
import { sameValue, type Value } from './value.js';

type Proposals = ReadonlyMap<string, Value | Text>;

/**
 * Makes the proposals of a record, begun from a template, those of the same template as it fits now: of each question that is
 * still as one of its fits proposed it. What somebody answered, or what came from elsewhere, stays.
 */
export function proposedAnew(answers: Answers, template: Template, to: Template, language: Language): readonly Write[] {
  const fits = everyFit(template);
  const questions = new Set(fits.flatMap(({ values }) => Object.keys(values).map(questionOf)));
  return [...questions].flatMap((question) => {
    const stands = standing(answers, question);
    const isOurs = stands !== undefined && fits.some((fit) => asProposed(stands, proposals(fit, question)));
    return isOurs ? changes(answers, stands, proposals(to, question), { to, language }) : [];
  });
}

const questionOf = (path: string): string => path.split('/')[0] ?? path;

const proposals = ({ values }: Template, question: string): Proposals =>
  new Map(Object.entries(values).filter(([path]) => questionOf(path) === question));

/** What stands at a question and nobody said anything of; undefined where somebody did. */
function standing(answers: Answers, question: string): ReadonlyMap<string, Value> | undefined {
  const held = [...answers.values()].filter(
    ({ path, provenance }) => questionOf(path) === question && !isGone(provenance),
  );
  const proposed = held.flatMap((answer): [string, Value][] =>
    isProposed(answer) && answer.value !== null ? [[answer.path, answer.value]] : [],
  );
  return proposed.length === held.length ? new Map(proposed) : undefined;
}

const isGone = (provenance: string): boolean => provenance === 'gewist' || provenance === 'vervallen';

const asProposed = (stands: ReadonlyMap<string, Value>, proposed: Proposals): boolean =>
  stands.size === proposed.size &&
  [...stands].every(([path, value]) => {
    const ours = proposed.get(path);
    return isText(ours) ? value === ours.nl || value === ours.en : sameValue(value, ours);
  });

function changes(
  answers: Answers,
  stands: ReadonlyMap<string, Value>,
  wanted: Proposals,
  { to, language }: { readonly to: Template; readonly language: Language },
): readonly Write[] {
  return [...new Set([...stands.keys(), ...wanted.keys()])].flatMap((path): Write[] => {
    const given = wanted.get(path);
    const value = isText(given) ? say(given, language) : (given ?? null);
    if (sameValue(value, stands.get(path) ?? null)) return [];
    const n = versionOf(answers, path) + 1;
    return [
      value === null
        ? { path, n, value, provenance: 'gewist', source: null }
        : { path, n, value, provenance: 'standaard', source: `template:${to.id}@${to.version}` },
    ];
  });
}
