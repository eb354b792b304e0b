import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditEntry, brokenAt, emptyChain, extendChain } from '../../src/core/audit.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const entry: fc.Arbitrary<AuditEntry> = fc.record({
  at: fc.constant('2026-11-24T09:00:00.000Z'),
  actor: fc.uuid(),
  action: fc.constantFrom('answer', 'confirm', 'refuse'),
  record: fc.option(fc.uuid()),
  path: fc.option(fc.string()),
  digest: fc.option(fc.string()),
});

describe('the audit chain', () => {
  it('verifies when nothing was touched, however it is cut into pages', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 20 }), fc.nat(20), (entries, cut) => {
        const lines = extendChain(emptyChain, entries, sha256);
        const at = Math.min(cut, lines.length);
        const head = lines[at - 1] ?? emptyChain;
        expect(brokenAt(emptyChain, lines.slice(0, at), sha256)).toBeUndefined();
        expect(brokenAt(head, lines.slice(at), sha256)).toBeUndefined();
      }),
    );
  });
  it('breaks at the line that was changed, removed, added or moved', () => {
    const lines = extendChain(emptyChain, fc.sample(entry, 6), sha256);
    const changed = lines.map((line) => (line.n === 3 ? { ...line, actor: 'somebody-else' } : line));
    expect(brokenAt(emptyChain, changed, sha256)).toBe(3);
    expect(
      brokenAt(
        emptyChain,
        lines.filter(({ n }) => n !== 4),
        sha256,
      ),
    ).toBe(4);
    expect(brokenAt(emptyChain, [...lines.slice(1, 2), ...lines.slice(0, 1), ...lines.slice(2)], sha256)).toBe(1);
  });
});
