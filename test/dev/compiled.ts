// The sources as plain JavaScript, for a run of all tests: Node loads that by itself, and a test of many turns takes two thirds
// of the time that it takes where every name of another file is looked up through the test runner.

import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vitest/config';
import { copyBeside, sources } from '../../src/program/build.mjs';

const root = join(import.meta.dirname, '..', '..');
const ofSources = /^(?:src|adapters|db|manifests)\/.*\.ts$/;

/** Compiles every source into this folder, without checking types, and has tests load them from there. */
export async function compiled(folder: string): Promise<Plugin> {
  // Each project of a run reads the settings again, and all of them load the same.
  if (!existsSync(folder)) await compile(folder);
  return {
    name: 'compiled',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const file = found ? relative(root, found.id) : '';
      return ofSources.test(file) ? { id: join(folder, file.replace(/\.ts$/, '.js')) } : null;
    },
  };
}

async function compile(folder: string): Promise<void> {
  await build({
    entryPoints: sources().filter((file) => ofSources.test(file)),
    absWorkingDir: root,
    outdir: folder,
    outbase: root,
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  copyBeside(folder);
}
