// What a file of earlier says the trail was: an export, a dossier, a report. A trail cannot vouch for its own end.
import { unzipSync } from 'fflate';
import type { ChainHead } from '../../src/core/audit.js';

/** As a register in JSON has it, a document says it in words, and `audit-verify` prints it. */
const written = [
  /"audit":\s*\{\s*"n":\s*(\d{1,12}),\s*"hash":\s*"([0-9a-f]{64})/g,
  /(?:regel|line) (\d{1,12}), sha256 ([0-9a-f]{64})/g,
  /whole, (\d{1,12}) lines, head ([0-9a-f]{64})/g,
];
/** The last line of a trail as a dossier holds it. */
const lastLine = /^\{"n":(\d{1,12}),.*"hash":"([0-9a-f]{64})","act":[^\n]*\}\s*$/;
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
  const lines = written.flatMap((pattern) => [...text.matchAll(pattern)]);
  const last = lastLine.exec(text.trimEnd().split('\n').at(-1) ?? '');
  return [...lines, ...(last === null ? [] : [last])].map(([, n = '', hash = '']) => ({ n: Number(n), hash }));
}
