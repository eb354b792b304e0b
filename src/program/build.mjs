// Compiles the project into dist/, copies what the program reads at run time beside it, and puts the program together in few
// files: reading four hundred small ones is a third of a second before the first word.
// Plain JavaScript with Node built-ins only: it runs before anything has been compiled.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inputs = ['src', 'adapters', 'db', 'manifests', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
const copied = ['db/migrations', 'manifests', 'package.json'];
const stamp = join(root, 'dist', '.built-from');

const filesIn = (path) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));

/** The files that the build reads, as paths from the root. */
export const sources = () =>
  inputs
    .filter((path) => existsSync(join(root, path)))
    .flatMap((input) => (/\.\w+$/.test(input) ? [input] : filesIn(input)));

/** A digest of everything the build reads. Content, not times: a fresh clone and a checkout change times only. */
export function sourcesDigest() {
  const digest = createHash('sha256');
  for (const file of sources()) digest.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return digest.digest('hex');
}

/** Whether dist/ was made from exactly the present sources. */
export const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesDigest();

/** Copies what the program reads at run time beside what was compiled. */
export function copyBeside(folder) {
  for (const path of copied.filter((path) => existsSync(join(root, path)))) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
}

/** Packages of many small files; the others lie where npm put them, some with files of their own. */
const packed = /^(zod|drizzle-orm|date-fns|@date-fns\/tz)(\/|$)/;
const chunks = 'src/program';

/** What the files that come of it in `place` ask of where they lie, they ask of what lay in `folder`. */
const packing = (folder, place) => ({
  name: 'packing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || packed.test(path) ? undefined : { path, external: true },
    );
    // What zod would say in sixty languages: a person never reads its words.
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export {};' }));
    // What a file finds beside itself still lies there.
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8');
      if (!path.startsWith(folder) || !contents.includes('import.meta.url')) return undefined;
      const from = relative(place, path).replaceAll('\\', '/');
      return { contents: contents.replaceAll('import.meta.url', `new URL('${from}', import.meta.url).href`) };
    });
  },
});

/** Puts `src/main.js` and all it loads together; what is loaded later stays in files of its own. */
async function pack(folder) {
  await bundled(folder, join(folder, chunks), {
    entryPoints: [join(folder, 'src', 'main.js')],
    outdir: folder,
    outbase: folder,
    allowOverwrite: true,
    splitting: true,
    chunkNames: `${chunks}/[name]-[hash]`,
  });
}

/** Puts a program of a test, and all that it loads of what was built, in one file. */
export const packApart = (program, outfile) =>
  bundled(join(root, 'dist'), dirname(outfile), { entryPoints: [program], outfile });

async function bundled(folder, place, files) {
  const { build: bundle } = await import('esbuild');
  await bundle({
    ...files,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    nodePaths: [join(root, 'node_modules')],
    absWorkingDir: root,
    plugins: [packing(folder, place)],
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/**
 * Builds into a folder of its own and swaps it in when it is whole, so that an interrupted or failed build leaves the
 * previous one (and its stamp, which no longer matches) in place. Says whether it succeeded.
 */
export async function build() {
  const fresh = join(root, '.cache', `build-${process.pid}`);
  const dist = join(root, 'dist');
  const digest = sourcesDigest();
  try {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const run = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', fresh], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (run.status !== 0) return false;
    await pack(fresh);
    copyBeside(fresh);
    writeFileSync(join(fresh, '.built-from'), digest);
    rmSync(dist, { recursive: true, force: true, maxRetries: 5 });
    renameSync(fresh, dist);
    return true;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
