// docs/terminal.md shows the schemas of what a script says and reads (npm run generate).
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { protocolSchemas } from '../../adapters/terminal/protocol.js';

const path = 'docs/terminal.md';

/** As JSON in which what fits on a line stands on one; `name` is what stands before it. */
function inLines(value: unknown, indent = '', name = ''): string {
  const line = name + JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return line;
  const parts = Object.entries(value).map(([key, part]: [string, unknown]) =>
    inLines(part, `${indent}  `, Array.isArray(value) ? '' : `${JSON.stringify(key)}: `),
  );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const space = parts.length === 0 || Array.isArray(value) ? '' : ' ';
  const short = name + open + space + parts.join(', ') + space + close;
  if (!short.includes('\n') && indent.length + short.length < width) return short;
  return `${name}${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;
}
const width = 120;

it('docs/terminal.md shows the schemas (npm run generate)', async () => {
  const text = readFileSync(path, 'utf8');
  let found = 0;
  const shown = text.replace(
    /(<!-- schema (input|output) -->\n)[\s\S]*?(<!-- \/schema -->)/g,
    (_, start, kind, end) => {
      found += 1;
      const { input, output } = protocolSchemas();
      return `${start}\n\`\`\`json\n${inLines(kind === 'input' ? input : output)}\n\`\`\`\n\n${end}`;
    },
  );
  expect(found).toBe(2);
  await expect(shown).toMatchFileSnapshot(`../../${path}`);
});
