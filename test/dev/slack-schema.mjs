// Makes test/adapters/slack/block-kit.schema.json from the installed @slack/types: their types give the shapes, their
// doc comments the limits, and the table below what they leave out. Run it after a change of @slack/types:
//   node test/dev/slack-schema.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;
const types = join(root, 'node_modules/@slack/types');
const { version } = JSON.parse(readFileSync(join(types, 'package.json'), 'utf8'));

/** What the comments do not say, with where it is said: docs.slack.dev/reference/block-kit unless named. */
const overlay = {
  HeaderBlock: { text: { text: 150 } },
  SectionBlock: { text: { text: 3000 }, fields: { items: 10, each: 2000 } },
  ContextBlock: { elements: { items: 10, least: 1 } },
  ActionsBlock: { elements: { items: 25, least: 1 } },
  InputBlock: { label: { text: 2000 }, hint: { text: 2000 } },
  PlainTextElement: { text: { length: 3000, least: 1 } },
  MrkdwnElement: { text: { length: 3000, least: 1 } },
  PlainTextOption: { text: { text: 75 }, description: { text: 75 }, value: { length: 150 } },
  MrkdwnOption: { text: { text: 75 }, description: { text: 75 }, value: { length: 150 } },
  PlainTextInput: { initial_value: { length: 3000 }, placeholder: { text: 150 } },
  StaticSelect: { options: { items: 100, least: 1 }, placeholder: { text: 150 } },
  MultiStaticSelect: { options: { items: 100, least: 1 }, placeholder: { text: 150 } },
  Checkboxes: { options: { items: 10, least: 1 } },
  RadioButtons: { options: { items: 10, least: 1 } },
  Button: { text: { text: 75 } },
  Overflow: { options: { items: 5, least: 1 } },
  TableBlock: { rows: { items: 100 } },
  ModalView: {
    external_id: { length: 255 },
    blocks: { items: 100 },
    title: { text: 24 },
    submit: { text: 24 },
    close: { text: 24 },
  },
  HomeView: { external_id: { length: 255 }, blocks: { items: 100 } },
};

const folder = mkdtempSync(join(tmpdir(), 'slack-schema-'));
try {
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, `export type { KnownBlock, ModalView, HomeView } from '${types}/dist/index.js';\n`);
  const options = { target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', strict: true };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }));
  const args = ['--path', entry, '--tsconfig', join(folder, 'tsconfig.json'), '--type', '*', '--no-type-check'];
  const made = execFileSync('npx', ['-y', 'ts-json-schema-generator@2.10.0', ...args, '--jsDoc', 'extended'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const raw = JSON.parse(made).definitions;
  const definitions = {};
  for (const name of reachable(raw, ['KnownBlock', 'ModalView', 'HomeView']))
    definitions[name] = limited(name, raw[name]);
  definitions.Blocks = { type: 'array', items: ref('KnownBlock'), maxItems: 50, minItems: 1 };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'slack-block-kit',
    $comment: `Generated from @slack/types ${version} by test/dev/slack-schema.mjs`,
    definitions,
  };
  const target = join(root, 'test/adapters/slack/block-kit.schema.json');
  writeFileSync(target, `${JSON.stringify(schema)}\n`);
  execFileSync('npx', ['biome', 'format', '--write', target], { cwd: root });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function ref(name) {
  return { $ref: `#/definitions/${name}` };
}

function reachable(all, names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name) || !all[name]) continue;
    seen.add(name);
    const refs = [...JSON.stringify(all[name]).matchAll(/"#\/definitions\/([^"]+)"/g)].map(([, found]) => found);
    reachable(all, refs, seen);
  }
  return [...seen].sort();
}

/** A definition with its limits, without its prose. */
function limited(name, definition) {
  const copy = { ...definition };
  if (definition.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(definition.properties).map(([key, property]) => [
        key,
        overlaid(fromComment(property), overlay[name]?.[key]),
      ]),
    );
  }
  return withoutProse(copy);
}

function fromComment(property) {
  const comment = (property.description ?? '').replaceAll(/\s+/g, ' ').replaceAll('`', '');
  const characters = /max(?:imum)? length[^.]{0,60}? (?:is|of) (\d[\d,]*) characters/i.exec(comment)?.[1];
  const many = /max(?:imum)?(?: number)? of (?:items|options|blocks|option groups|elements)? ?(?:is )?(\d[\d,]*)/i.exec(
    comment,
  )?.[1];
  const number = (digits) => Number(digits.replaceAll(',', ''));
  if (property.type === 'array') return many ? { ...property, maxItems: number(many) } : property;
  if (characters === undefined) return property;
  if (property.type === 'string') return { ...property, maxLength: number(characters) };
  return textOfAtMost(property, number(characters));
}

function overlaid(property, rule) {
  if (rule === undefined) return property;
  if (rule.text !== undefined) return textOfAtMost(property, rule.text);
  if (rule.length !== undefined)
    return { ...property, maxLength: rule.length, ...(rule.least ? { minLength: rule.least } : {}) };
  const items = rule.each === undefined ? property.items : textOfAtMost(property.items, rule.each);
  return { ...property, items, maxItems: rule.items, ...(rule.least ? { minItems: rule.least } : {}) };
}

/** A text object whose text has at most so many characters. */
function textOfAtMost(property, most) {
  const base = property.allOf ? property.allOf[0] : property;
  return { allOf: [base, { properties: { text: { maxLength: most } } }] };
}

function withoutProse(value) {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, part]) => !(key === 'description' && typeof part === 'string') && key !== 'default' && key !== 'deprecated',
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutProse(part)]));
}
