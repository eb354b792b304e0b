// Who may import whom. This table is the documentation of the layers; Biome marks the same offences in the editor.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checklists } from '../src/registers/index.js';
import { verbs } from './core/engine/verbs.js';

/** A folder or file, and what it may import: paths from the root, or packages. Only src/program and src/main.ts see everything. */
const layers: Readonly<Record<string, RegExp>> = {
  'src/core': /^(src\/core\/|zod$|date-fns(\/|$)|@date-fns\/tz$)/,
  'src/app': /^(src\/(core|app)\/|src\/registers\/index\.js$|node:async_hooks$|date-fns(\/|$)|@date-fns\/tz$)/,
  'src/registers': /^(src\/(core|app|registers)\/|zod$|date-fns(\/|$)|@date-fns\/tz$)/,
  'src/program/clock.ts': /^src\/(core\/time|app\/ports\/\w+|program\/health)\.js$/,
  'src/program/config.ts': /^(zod$|node:fs$|src\/(core\/time|app\/ports\/errors)\.js$)/,
  'src/program/log.ts': /^(src\/program\/config\.js$|pino$)/,
  'src/program/health.ts': /^(src\/app\/|node:http$)/,
  'src/program/serve.ts': /^(src\/program\/health\.js$|node:http$)/,
  'src/program/stopping.ts': /^src\/(app\/|program\/log\.js$)/,
  'src/program': /^(src\/|adapters\/|db\/|node:|zod$)/,
  'src/main.ts': /^(src\/(app\/ports\/errors\.js$|program\/)|node:)/,
  'adapters/terminal': /^(src\/(core|app)\/|src\/registers\/index\.js$|adapters\/terminal\/|node:|zod$)/,
  'adapters/documents':
    /^(src\/(core|app)\/|src\/registers\/(index|import\/rules\/exact-values)\.js$|adapters\/documents\/|node:|(@resvg\/resvg-js|csv-stringify|docx|fflate|fontkit|pdfkit)(\/|$))/,
  'adapters/tables':
    /^(src\/(core|app)\/|src\/registers\/(import\/rules\/own-\w+|overview\/rules\/register-json)\.js$|adapters\/tables\/|node:|zod$|(csv-parse|fflate|read-excel-file)(\/|$))/,
  'adapters/secrets': /^(src\/(core|app)\/|adapters\/secrets\/|node:)/,
  'adapters/mail': /^(src\/(core|app)\/|adapters\/mail\/|node:|nodemailer$)/,
  'adapters/slack': /^(src\/(core|app)\/|src\/registers\/index\.js$|adapters\/(slack|chat)\/|node:|zod$|@slack\/)/,
  'adapters/teams':
    /^(src\/(core|app)\/|src\/registers\/index\.js$|adapters\/(teams|chat)\/|node:|zod$|undici$|botbuilder$)/,
  'adapters/chat': /^(src\/(core|app)\/|src\/registers\/index\.js$|adapters\/chat\/|node:|zod$)/,
  manifests: /^(src\/(core|app)\/|src\/registers\/index\.js$|manifests\/|node:zlib$|fflate$)/,
  db: /^(src\/(core|app)\/|db\/|node:|drizzle-orm(\/|$)|better-sqlite3(-13)?$|pg$)/,
};

/** The rooms, and which others each may use. What every room knows is `register.ts`, never the list of them. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  people: [],
  suppliers: ['people'],
  activities: ['people', 'suppliers'],
  organisation: ['people', 'suppliers', 'activities'],
  tasks: ['people', 'suppliers', 'activities', 'organisation'],
  breach: ['people', 'suppliers', 'activities', 'organisation'],
  request: ['people', 'suppliers', 'activities', 'organisation'],
  overview: ['people', 'suppliers', 'activities', 'organisation', 'tasks', 'breach', 'request', 'import'],
  import: ['people', 'suppliers', 'activities', 'organisation', 'tasks', 'breach', 'request', 'overview'],
};

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.[mc]?tsx?$/.test(file))
        .map((file) => join(folder, file).split(sep).join('/'))
    : [];
const textOf = (file: string) => readFileSync(file, 'utf8');
const product = ['src', 'adapters', 'db', 'manifests'].flatMap(filesIn);
const layerOf = (file: string) => Object.keys(layers).find((layer) => file === layer || file.startsWith(`${layer}/`));
const roomOf = (file: string) => /^src\/registers\/([a-z]+)\//.exec(file)?.[1];
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

describe('rooms', () => {
  const inRooms = product.filter((file) => roomOf(file) !== undefined);

  it('are all in the table', () => {
    expect([...new Set(inRooms.map(roomOf))].sort()).toEqual(Object.keys(rooms).sort());
  });

  it('use only the rooms below them, and never the list of rooms', () => {
    const offences = inRooms.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('src/registers/') && name !== 'src/registers/register.js')
        .filter((name) => {
          const [from = '', to] = [roomOf(file), roomOf(name)];
          return to === undefined || (from !== to && !rooms[from]?.includes(to));
        })
        .map((name) => `${file} imports ${name}`),
    );
    expect(offences).toEqual([]);
  });

  it('keep what is pure in rules, which knows nothing of the shell', () => {
    const pure = inRooms.filter((file) => file.includes('/rules/'));
    const allowed = /^(src\/core\/|src\/registers\/[a-z]+\/rules\/|zod$|date-fns(\/|$)|@date-fns\/tz$)/;
    const offences = pure.flatMap((file) => importsOf(file).filter((name) => !allowed.test(name)));
    expect(offences).toEqual([]);
  });
});

describe('files', () => {
  it('form no circle, types and late imports included', () => {
    const known = new Set(product);
    const graph = new Map(
      product.map((file) => [
        file,
        importsOf(file).flatMap((name) => [name.replace(/\.js$/, '.ts'), name].find((one) => known.has(one)) ?? []),
      ]),
    );
    expect(circlesIn(graph)).toEqual([]);
  });

  it('are at most 350 lines, but for questions, templates and words', () => {
    const data =
      /^src\/(core\/glossary\.ts$|registers\/(activities\/rules\/(controller-activity\.ts$|templates\/)|organisation\/rules\/checklist\.ts$))/;
    const long = product.filter((file) => !data.test(file) && textOf(file).split('\n').length > 351);
    expect(long).toEqual([]);
  });

  it('are loaded late only where a room, a program, a driver or a writer of files begins', () => {
    const places =
      /^(src\/registers\/index\.ts|src\/main\.ts|src\/program\/|db\/(open|sqlite-driver)\.ts|adapters\/(documents|tables)\/)/;
    const others = product.filter((file) => !places.test(file));
    expect(linesWith(others, /\bimport\s*\(/)).toEqual([]);
  });

  it('of a program are loaded when the arguments say which one: a worker begins in src/main.ts too', () => {
    const atOnce = [...textOf('src/main.ts').matchAll(/^import\b.*?'(\..+?)'/gm)].map(([, name]) => name);
    expect(atOnce).toEqual(['./app/ports/errors.js', './program/about.js']);
  });
});

/** Groups of files that import one another, each of more than one file (Tarjan). */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string) => {
    index.set(file, index.size);
    low.set(file, index.get(file) ?? 0);
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!index.has(next)) visit(next);
      if (open.includes(next)) low.set(file, Math.min(low.get(file) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(file) !== index.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return circles;
}

describe('channels', () => {
  const channels = product.filter((file) => file.startsWith('adapters/'));

  it('give the id of a button back and read nothing in it', () => {
    const reads = channels.filter((file) => importsOf(file).includes('src/core/engine/press.js'));
    expect(reads).toEqual([]);
    expect(linesWith(channels, new RegExp(`['"\`(|^](${verbs.join('|')})\\\\?\\|`))).toEqual([]);
  });

  it('take apart only names of their own, where they are written', () => {
    const others = channels.filter((file) => !file.endsWith('/wire.ts'));
    expect(linesWith(others, /\.split\('\|'\)/)).toEqual([]);
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

  it('has an engine that knows no register by name', () => {
    // These two are words of the engine itself: a verb, and where an answer comes from.
    const ids = checklists.map(({ id }) => id).filter((id) => id !== 'change' && id !== 'import');
    const names = new RegExp(`(['"\`])(${ids.join('|')})\\1`);
    expect(linesWith(filesIn('src/core/engine'), names)).toEqual([]);
  });

  it('casts past the type system in db only', () => {
    const others = product.filter((file) => !file.startsWith('db/'));
    expect(linesWith(others, /\bas\s+(unknown|never)\s+as\b/)).toEqual([]);
  });
});
