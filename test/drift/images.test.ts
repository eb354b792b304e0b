// What the program runs in is named by its digest: a tag is another image tomorrow.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const digest = /@sha256:[0-9a-f]{64}$/;
const named = (file: string, pattern: RegExp) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name);

it('every image that is fetched is named by its digest', () => {
  // Every stage begins with the one image that is named above them.
  expect(named('Dockerfile', /^FROM (?!\$\{NODE\}(?: |$))(\S+)/gm)).toEqual([]);
  const fetched = [
    ...named('Dockerfile', /^ARG NODE=(\S+)/gm),
    ...named('compose.yaml', /^ +image: (?!avg-maatje$)(\S+)/gm),
  ];
  expect(fetched).toHaveLength(2);
  for (const image of fetched) expect(image).toMatch(digest);
});
