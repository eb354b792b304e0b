// A row of a list that is said to go, by a part of what it is called: "nieuwsbrief mag eruit" of "Versturen van de nieuwsbrief".
import { rowsOf } from '../../engine/answers.js';
import type { Column, RowsQuestion, Scope } from '../../engine/checklist.js';
import { rowTitle } from '../../engine/telling/show.js';
import { soundsSame, stemOf } from '../near-words.js';
import { takesFrom } from '../values/denied-said.js';
import { listed, wordsIn } from '../words.js';
import { listsIn } from './rows-said.js';

/** The rows that are left in the only list of which one row is meant; undefined where no row is, or several are, or all of them. */
export function rowDropped(text: string, scope: Scope): Readonly<Record<string, readonly string[]>> | undefined {
  const said = takesFrom(text) ? wordsIn(text).filter((word) => !aroundName.has(word)) : [];
  if (said.length === 0 || said.every((word) => word.length < shortest)) return undefined;
  const found = listsIn(scope)
    .filter(isNamedByWords)
    .flatMap((list) => {
      const rows = rowsOf(scope.answers, list.id);
      const meant = rows.filter((row) => isCalled(rowTitle(list, row, scope, scope.facts.language), said));
      return meant.length === 1 && rows.length > 1 ? [{ [list.id]: rows.filter((row) => !meant.includes(row)) }] : [];
    });
  const [only, ...more] = found;
  return more.length > 0 ? undefined : only;
}
const shortest = 4;

/** A list that somebody fills with rows of their own words; how long something is kept is put right by its row. */
const isNamedByWords = ({ forEach, title, columns }: RowsQuestion): boolean =>
  forEach === undefined &&
  columns.some(({ id, kind }) => id === title && kind === 'text') &&
  !columns.some(({ kind }: Column) => kind === 'number');

/** Every word that names it stands in its title, typed a little differently or with another ending. */
const isCalled = (title: string, said: readonly string[]): boolean => {
  const words = wordsIn(title);
  return said.every((word) => words.some((other) => soundsSame(word, other) || stemOf(word) === stemOf(other)));
};

/** What takes something out, and what may stand around a name. */
const aroundName =
  listed(`de het een en of dat die dit er ook maar graag mag mogen moet moeten kan kunnen hoort horen uit eruit af eraf weg
  haal halen gooi laat schrap schrappen verwijder verwijderen doel doelen doeleinde waarvoor voor van bij in met niet meer niks klopt nee neen ja oh
  zijn is staat hoor dus toch nog wel even aub svp alsjeblieft please the a an remove drop delete take leave out off purpose from of it
  no yes activiteit nu voortaan worden gehaald`);
