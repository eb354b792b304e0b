// How well introductions of businesses are heard that nobody learnt from: what they are called, what they are and how many.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokensOf } from '../../src/core/understanding/marked.js';
import { read } from '../../src/core/understanding/read.js';
import { sectorMeant } from '../../src/registers/organisation/rules/sector-said.js';
import { listening } from '../../src/registers/overview/rules/listening.js';
import { folder } from './examples.js';
import { unmarked } from './learn-marks.js';
import { situationNamed } from './situations.js';

const linesOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(join(folder, 'introduced', `${file}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

const plain = (name: unknown): string =>
  tokensOf(String(name))
    .flatMap(({ word }) => (/[\p{L}\d]/u.test(word) ? [word] : []))
    .join(' ');

/** One thing that an introduction tells, with what was heard of it. */
export interface Introduced {
  readonly path: 'name' | 'sector' | 'staff';
  readonly isRight: boolean;
  readonly isWrong: boolean;
}

/** Of a file of introductions, by what each tells of these three. */
export function introduced(file: string): readonly Introduced[] {
  return linesOf(file).flatMap(([asked = '', facts = '', marked = '']) => {
    if (asked !== 'open') return [];
    const { text, marks } = unmarked(marked);
    const [first] = read(text, situationNamed('first-run:name'), listening);
    const heard = first.intent === 'answer' || first.intent === 'correction' ? first.values : {};
    const name = marks.find(({ label }) => label === 'name');
    const wanted = {
      name: name === undefined ? undefined : plain(text.slice(name.from, name.to)),
      sector: /\bsector=([a-z]+)/.exec(facts)?.[1],
      staff: /\bstaff=(\d+)/.exec(facts)?.[1],
    };
    return (['name', 'sector', 'staff'] as const).flatMap((path) => {
      const said = heard[path] === undefined ? undefined : plain(heard[path]);
      const want = wanted[path];
      return want === undefined && said === undefined
        ? []
        : [{ path, isRight: want !== undefined && said === want, isWrong: said !== undefined && said !== want }];
    });
  });
}

/** Words for a kind of business, with whether the kind is known from them, and whether another is. */
export const sectorsKnown = (): readonly { readonly isRight: boolean; readonly isWrong: boolean }[] =>
  linesOf('sectors').map(([wanted = '', text = '']) => {
    const meant = sectorMeant(text) ?? 'none';
    return { isRight: meant === wanted, isWrong: meant !== wanted && meant !== 'none' };
  });
