// docs/terminal.md shows the schemas of what a script says and reads (npm run generate).
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { protocolSchemas } from '../../adapters/terminal/protocol.js';

const path = 'docs/terminal.md';

it('docs/terminal.md shows the schemas (npm run generate)', async () => {
  const text = readFileSync(path, 'utf8');
  let found = 0;
  const shown = text.replace(
    /(<!-- schema (input|output) -->\n)[\s\S]*?(<!-- \/schema -->)/g,
    (_, start, kind, end) => {
      found += 1;
      const { input, output } = protocolSchemas();
      return `${start}\n\`\`\`json\n${JSON.stringify(kind === 'input' ? input : output, null, 2)}\n\`\`\`\n\n${end}`;
    },
  );
  expect(found).toBe(2);
  await expect(shown).toMatchFileSnapshot(`../../${path}`);
});
