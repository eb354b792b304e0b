// The commands of package.json: those that are named exist, and whoever sees a difference reads how to mend it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const files = ['docs', 'src', 'adapters', 'manifests', 'test']
  .flatMap(filesIn)
  .concat(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', '.env.example', '.ci/run'])
  .filter((file) => /(\.(md|m?[jt]s)|\.env\.example|run)$/.test(file));
const textOf = (file: string) => readFileSync(file, 'utf8');

it('every command that is named is in package.json', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = files.flatMap((file) =>
    [...textOf(file).matchAll(/\bnpm run (?:-s )?([a-z][a-z0-9:-]*[a-z0-9])/g)].map(
      ([, name = '']) => `${file}: ${name}`,
    ),
  );
  expect(named.filter((line) => !(line.replace(/.*: /, '') in scripts))).toEqual([]);
});

it('every test of what is made from the code names the command that makes it', () => {
  const generated = files.filter((file) => /^test\/(drift\/|config\.)/.test(file));
  const tests = generated.filter((file) => file.endsWith('.test.ts') && textOf(file).includes('MatchFileSnapshot('));
  const titles = tests.flatMap((file) =>
    textOf(file)
      .split(/^(?=\s*it\()/m)
      .filter((body) => body.includes('MatchFileSnapshot(') && !body.includes("it('every test"))
      .map((body) => `${file}: ${/it\('(.*)'/.exec(body)?.[1]}`),
  );
  expect(titles.length).toBeGreaterThan(4);
  expect(titles.filter((title) => !title.includes('(npm run generate)'))).toEqual([]);
});

it('npm run generate knows every one of those tests', () => {
  const made = textOf('test/dev/generate.mjs');
  const tests = files.filter((file) => file.endsWith('.test.ts') && textOf(file).includes('(npm run generate)'));
  expect(tests.filter((file) => !file.endsWith('commands.test.ts') && !made.includes(`'${file}'`))).toEqual([]);
  const [, list = ''] = /const made = \{\n([\s\S]*?)\n\};/.exec(made) ?? [];
  const written = [...list.matchAll(/'(.+?)': '(.+?)'/g)].flatMap(([, file = '', test = '']) => [file, test]);
  expect(written.filter((file) => !existsSync(file))).toEqual([]);
});
