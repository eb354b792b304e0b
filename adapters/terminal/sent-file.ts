// A file named behind `/register importeer`: in a terminal a path takes the place of sending it.
import { open } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { type IncomingInput, maxFileBytes } from '../../src/app/incoming.js';
import { folded } from '../../src/core/fold.js';
import type { Text } from '../../src/core/text.js';
import { registers } from '../../src/registers/index.js';
import { words } from './words.js';

export type SentFile =
  | { readonly type: 'file'; readonly input: IncomingInput }
  | { readonly type: 'problem'; readonly text: Text; readonly values: Record<string, string> };

/** The file that this line names, or why it is none; undefined when the line is about something else. */
export async function sentFile(line: string): Promise<SentFile | undefined> {
  const [, slash = '', word = '', path = ''] = /^\/(\S+)\s+(\S+)\s+(\S.*)$/.exec(line.trim()) ?? [];
  const known = registers.slashes.flatMap(({ commands }) => commands).find(({ id }) => id === 'import')?.words;
  const isImport = [...(known?.nl ?? []), ...(known?.en ?? [])].includes(folded(word));
  if (!isImport || !registers.slashes.some((one) => one.word === slash.toLowerCase())) return undefined;
  const file = pathOf(path);
  const problem = (text: Text): SentFile => ({ type: 'problem', text, values: { file } });
  try {
    const opened = await open(file, 'r');
    try {
      const stat = await opened.stat();
      if (!stat.isFile()) return problem(words.noSuchFile);
      if (stat.size > maxFileBytes) return problem(words.fileTooLarge);
      return { type: 'file', input: { type: 'file', name: basename(file), bytes: await opened.readFile() } };
    } finally {
      await opened.close();
    }
  } catch {
    return problem(words.noSuchFile);
  }
}

/** As a shell gives it when somebody drags a file into the window: with quotes, or with backslashes before spaces. */
function pathOf(typed: string): string {
  const bare = /^(['"])(.*)\1$/.exec(typed)?.[2] ?? typed.replace(/\\(?=[\s'"()&])/g, '');
  return bare.startsWith('~/') ? join(homedir(), bare.slice(2)) : bare;
}
