// Who does what one of the questions of a form asks, told among other things: "alleen de eigenaar, en lotte houdt dat bij".
import type { Column, Scope } from '../engine/checklist.js';
import { answerSaid, type Phrases } from './answer-said.js';

/** Who it is, by the path of the question, and the text without that; undefined where it is not said so. */
export function doerSaid(
  text: string,
  columns: readonly { readonly path: string; readonly column: Column }[],
  scope: Scope,
  words: Phrases,
): { readonly values: Readonly<Record<string, unknown>>; readonly rest: string } | undefined {
  for (const { path, column } of columns) {
    const found = column.kind === 'person' ? column.saidAs?.exec(text) : undefined;
    const who = found?.groups?.['who'] ?? found?.groups?.['who2'];
    const said = who === undefined ? undefined : answerSaid(column, path, who, scope, words);
    if (found === undefined || found === null || said === undefined || said.value === null) continue;
    const rest = text.replace(found[0], ' ').replace(/^[\s,.;]+|[\s,.;]+$/g, '');
    return { values: { [path]: said.value }, rest };
  }
  return undefined;
}
