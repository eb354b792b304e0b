// Every pattern of the sources, and whether there are words on which it never ends. Such a pattern reads a short sentence in
// twice the time for each word more of it, and the whole process waits: "ok ok ok ok …" is enough where "ok" stands in it twice.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { isDisjointWith, JS, NFA } from 'refa';
import { analyse } from 'scslre';
import { parseAst } from 'vitest/node';
import { copyBeside, sources } from '../../src/program/build.mjs';

const root = join(import.meta.dirname, '..', '..');
const compiles = /^(?:src|adapters|db|manifests)\/.*\.ts$/;
// Loaded, the program itself would begin to run, and the adapters put no pattern together that people's words meet.
const loads = /^src\/(?:core|app|registers)\//;

/** What is written between slashes, and what is put together while the sources are loaded, once each. */
export async function patternsOfSources(): Promise<readonly RegExp[]> {
  const folder = join(root, '.cache', `tests-patterns-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const files = sources().filter((file) => compiles.test(file));
    await build({
      entryPoints: files,
      absWorkingDir: root,
      outdir: folder,
      outbase: root,
      format: 'esm',
      target: 'node20',
    });
    copyBeside(folder);
    const compiled = files.map((file) => join(folder, file.replace(/\.ts$/, '.js')));
    const written = compiled.flatMap((file) => literalsIn(parseAst(readFileSync(file, 'utf8'))));
    const made = await madeWhile(async () => {
      for (const file of compiled.filter((_, place) => loads.test(files[place] ?? '')))
        await import(pathToFileURL(file).href);
    });
    return [...new Map([...written, ...made].map((pattern) => [String(pattern), pattern])).values()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function literalsIn(node: unknown): readonly RegExp[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('value' in node && node.value instanceof RegExp) return [node.value];
  return Object.values(node).flatMap(literalsIn);
}

async function madeWhile(load: () => Promise<void>): Promise<readonly RegExp[]> {
  const made: RegExp[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct: (_, [source, flags]: [string | RegExp, string?]) => {
      const pattern = new Plain(source, flags);
      made.push(pattern);
      return pattern;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Plain;
  }
  return made;
}

type Syntax = ReturnType<typeof JS.Parser.fromLiteral>['ast']['pattern'];
type Alternative = Syntax['alternatives'][number];
type Part = Alternative['elements'][number];

/** In which way a pattern can read the same words; nothing where there is one. */
export function waysToReadTwice(pattern: RegExp): readonly string[] {
  const parser = JS.Parser.fromLiteral(pattern);
  const found = exponential(pattern) ? ['as a whole'] : [];
  const languageOf = (alternative: Alternative) =>
    NFA.fromRegex(parser.parseElement(alternative, { assertions: 'ignore', backreferences: 'disable' }).expression, {
      maxCharacter: parser.maxCharacter,
    });
  const visit = (alternatives: readonly Alternative[], repeated: boolean): void => {
    if (repeated)
      found.push(...once(alternatives.map(({ raw }) => raw).join('|'), pattern.flags, () => said(alternatives)));
    for (const part of alternatives.flatMap(({ elements }) => elements)) look(part, repeated);
  };
  const look = (part: Part, repeated: boolean): void => {
    if (part.type === 'Quantifier') {
      const isLoop = part.max >= many;
      if (isLoop && 'alternatives' in part.element)
        found.push(...once(part.element.raw, pattern.flags, () => again(part.element.raw)));
      look(part.element, repeated || isLoop);
    } else if ('alternatives' in part) visit(part.alternatives, repeated && part.type !== 'Assertion');
  };
  const again = (body: string): readonly string[] =>
    body.includes('\\1') || !exponential(new RegExp(`^(?:${body.replace(/\?<\w+>/, '?:')})*$`, pattern.flags))
      ? []
      : [`${body} again`];
  const said = (alternatives: readonly Alternative[]): readonly string[] =>
    pairsOf(alternatives)
      .filter(
        ([one, other]) =>
          one.raw === other.raw || (!areWords(one, other) && !isDisjointWith(languageOf(one), languageOf(other))),
      )
      .map(([one, other]) => `${one.raw} and ${other.raw}`);
  visit(parser.ast.pattern.alternatives, false);
  return found;
}
const many = 3;
const looked = new Map<string, readonly string[]>();
function once(source: string, flags: string, look: () => readonly string[]): readonly string[] {
  const key = `${flags}/${source}`;
  const found = looked.get(key) ?? look();
  looked.set(key, found);
  return found;
}
const exponential = (pattern: RegExp): boolean =>
  analyse(pattern, { reportTypes: { Move: false } }).reports.some((report) => report.exponential);
const areWords = (...alternatives: readonly Alternative[]): boolean =>
  alternatives.every(({ raw }) => /^[\p{L}\d' ]*$/u.test(raw));
const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((one, place) => all.slice(place + 1).map((other): readonly [T, T] => [one, other]));
