// What a file of earlier says the trail was: an export, a dossier, a report. A trail cannot vouch for its own end.
import { unzipSync } from 'fflate';
import { z } from 'zod';
import type { ChainHead } from '../../src/core/audit.js';

const head = '(\\d{1,12})\\D{1,40}([0-9a-f]{64})';
/** As a register in JSON has it, a document says it in words, and `audit-verify` prints it. */
const written = [
  new RegExp(`"audit":\\s*\\{\\s*"n":\\s*${head}`, 'g'),
  /(?:regel|line) (\d{1,12}), sha256 ([0-9a-f]{64})/g,
  /whole, (\d{1,12}) lines, head ([0-9a-f]{64})/g,
];
const Line = z.object({ n: z.int(), hash: z.string().regex(/^[0-9a-f]{64}$/), hashed: z.string() });
const textual = /\.(json|jsonl|xml|txt)$/;
const largest = 200_000_000;

/** The heads that a file tells: an export, a dossier (also packed) or what `audit-verify` printed. */
export function headsIn(bytes: Uint8Array): readonly ChainHead[] {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isPacked
    ? Object.values(
        unzipSync(bytes, { filter: ({ name, originalSize }) => textual.test(name) && originalSize < largest }),
      )
    : [bytes];
  const found = files.flatMap((file) => headsInText(Buffer.from(file).toString('utf8')));
  return [...new Map(found.map((one) => [`${one.n} ${one.hash}`, one])).values()];
}

function headsInText(text: string): readonly ChainHead[] {
  const lines = written.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, n = '', hash = '']) => ({ n: Number(n), hash })),
  );
  const end = text.trimEnd().split('\n').at(-1) ?? '';
  return [...lines, ...lastLine(end)];
}

/** The last line of a trail as a dossier holds it. */
function lastLine(text: string): readonly ChainHead[] {
  try {
    const { n, hash } = Line.parse(JSON.parse(text));
    return [{ n, hash }];
  } catch {
    return [];
  }
}
