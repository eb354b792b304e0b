// What Teams would refuse in an activity that we send: the published schema of Adaptive Cards 1.5, and what it cannot say.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

type Json = Record<string, unknown>;

const schema = JSON.parse(readFileSync('test/fixtures/teams/adaptive-card.schema.json', 'utf8')) as Json;
const { id, ...rest } = schema;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });
ajv.addMetaSchema(createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json') as object);
const validate = ajv.compile({ ...rest, $id: String(id) });

/** [docs] Teams takes more in a message; this is where we split. */
const mostBytes = 24 * 1024;

export function cardProblems(card: unknown): readonly string[] {
  const problems: string[] = [];
  if (!validate(card))
    problems.push(...(validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`).slice(0, 3));
  const size = Buffer.byteLength(JSON.stringify(card));
  if (size > mostBytes) problems.push(`${size} bytes`);
  const ids = new Set<string>();
  for (const element of elementsIn(card)) {
    const type = String(element['type']);
    if (type.startsWith('Input.')) {
      const name = String(element['id']);
      if (ids.has(name)) problems.push(`two inputs ${name}`);
      ids.add(name);
      if (!element['label']) problems.push(`${name} has no label`);
      if (element['isRequired'] === true && !element['errorMessage'])
        problems.push(`${name} is required without a sentence`);
    }
    if (type === 'ActionSet' && (element['actions'] as unknown[]).length > 6)
      problems.push('more than six buttons in a row');
    if (type === 'TextBlock' && /[\\*_[\]`~<>|]/.test(String(element['text'])))
      problems.push('text that is read as formatting');
    if (type === 'Action.Execute') problems.push(...dataProblems(element['data'] as Json));
  }
  return problems;
}

/** Decision 16: ids and numbers, never words. */
function dataProblems(data: Json): readonly string[] {
  return Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'number' || (typeof value === 'string' && /^[\w|@+/:.?~-]*$/.test(value))
      ? []
      : [`the data of a button holds ${name}: ${String(value)}`],
  );
}

export function elementsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(elementsIn);
  if (typeof value !== 'object' || value === null) return [];
  const here = 'type' in value && typeof value.type === 'string' ? [value as Json] : [];
  return [...here, ...Object.values(value).flatMap(elementsIn)];
}

/** Every text that a person reads in a card, in order. */
export function textsIn(value: unknown): string {
  const texts: string[] = [];
  const walk = (part: unknown) => {
    if (Array.isArray(part)) return part.forEach(walk);
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part)) {
      if (['text', 'title', 'value', 'label', 'errorMessage', 'placeholder'].includes(key) && typeof inner === 'string')
        texts.push(inner);
      else walk(inner);
    }
  };
  walk(value);
  return texts.join('\n');
}
