// Who may import whom. This table is the documentation of the layers; Biome marks the same offences in the editor.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A folder or file, and what it may import: paths from the root, or packages. Only src/main.ts sees everything. */
const layers: Readonly<Record<string, RegExp>> = {
  'src/core': /^(src\/core\/|zod$|date-fns(\/|$)|@date-fns\/tz$)/,
  'src/app': /^(src\/(core|app)\/|node:async_hooks$|date-fns(\/|$)|@date-fns\/tz$)/,
  'src/commands': /^(src\/(core|app|commands)\/|node:)/,
  'src/program/config.ts': /^(zod$|src\/core\/time\.js$)/,
  'src/program/log.ts': /^(src\/config\.js$|pino$)/,
  'src/program/health.ts': /^(src\/app\/|node:http$)/,
  'src/program/pages.ts': /^src\/(app|core|health)\b|^node:http$/,
  'src/program/serve.ts': /^(src\/health\.js$|node:http$)/,
  'src/program/stopping.ts': /^src\/(app\/|log\.js$)/,
  'src/main.ts': /^(src\/|adapters\/|db\/|node:|zod$)/,
  'adapters/terminal': /^(src\/(core|app)\/|adapters\/terminal\/|node:|zod$)/,
  'adapters/documents':
    /^(src\/(core|app)\/|adapters\/documents\/|node:|(@resvg\/resvg-js|csv-stringify|docx|fflate|pdfkit)(\/|$))/,
  'adapters/tables': /^(src\/(core|app)\/|adapters\/tables\/|node:|zod$|(csv-parse|fflate|read-excel-file)(\/|$))/,
  'adapters/secrets': /^(src\/(core|app)\/|adapters\/secrets\/|node:)/,
  'adapters/mail': /^(src\/(core|app)\/|adapters\/mail\/|node:|nodemailer$)/,
  'adapters/slack': /^(src\/(core|app)\/|adapters\/slack\/|node:|zod$|@slack\/)/,
  'adapters/teams': /^(src\/(core|app)\/|adapters\/teams\/|node:|zod$|undici$|botbuilder$)/,
  manifests: /^(src\/(core|app)\/|manifests\/|node:zlib$|fflate$)/,
  db: /^(src\/(core|app)\/|db\/|node:|drizzle-orm(\/|$)|better-sqlite3(-13)?$|pg$)/,
};
const registers = ['organisation', 'controller-activity', 'supplier', 'processor-activity', 'breach', 'request'];

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.[mc]?tsx?$/.test(file))
        .map((file) => join(folder, file).split(sep).join('/'))
    : [];
const textOf = (file: string) => readFileSync(file, 'utf8');
const product = ['src', 'adapters', 'db', 'manifests'].flatMap(filesIn);
const layerOf = (file: string) => Object.keys(layers).find((layer) => file === layer || file.startsWith(`${layer}/`));
/** Static, type-only, side-effect, dynamic and re-exporting imports; relative ones become paths from the root. */
const importsOf = (file: string) =>
  [...textOf(file).matchAll(imported)]
    .map(([, from, called]) => from ?? called ?? '')
    .map((name) => (name.startsWith('.') ? join(dirname(file), name).split(sep).join('/') : name));
const imported =
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"](.+?)['"]|(?:^\s*import\s*|\b(?:import|require)\s*\(\s*)['"`](.+?)['"`]/gm;
/** Every line of these files that matches, as `file:line text`. */
const linesWith = (files: readonly string[], pattern: RegExp) =>
  files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );

describe('layers', () => {
  it('covers every file of the product', () => {
    expect(product.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  it.each(Object.keys(layers).filter((layer) => existsSync(layer)))('%s imports only what it may', (layer) => {
    const files = product.filter((file) => layerOf(file) === layer);
    expect(files).not.toEqual([]);
    const offences = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => !layers[layer]?.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(offences).toEqual([]);
  });

  it('imports at run time only what an installation without developer packages has', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
    const packages = product.flatMap(importsOf).filter((name) => !/^(src|adapters|db|manifests)\/|^node:/.test(name));
    const names = packages.map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
    expect([...new Set(names)].filter((name) => !(name in dependencies))).toEqual([]);
  });
});

describe('the code', () => {
  it('reads the environment in src/program/config.ts only', () => {
    const others = product.filter((file) => file !== 'src/program/config.ts');
    expect(
      linesWith(
        others,
        /\bprocess\??\.\s*env\b|\bprocess\[|\{[^}]*\benv\b[^}]*\}\s*(=\s*process\b|from 'node:process')/,
      ),
    ).toEqual([]);
  });

  it('never switches the compiler off', () => {
    expect(linesWith([...product, ...filesIn('test')], /\bas\s+any\b|@ts-(ignore|expect-error|nocheck)/)).toEqual([]);
  });

  it('casts past the type system in db only', () => {
    const others = product.filter((file) => !file.startsWith('db/'));
    expect(linesWith(others, /\bas\s+(unknown|never)\s+as\b/)).toEqual([]);
  });

  it('has an engine that knows no register by name', () => {
    const names = new RegExp(`(['"\`])(${registers.join('|')})\\1`);
    expect(linesWith(filesIn('src/core/engine'), names)).toEqual([]);
  });
});
