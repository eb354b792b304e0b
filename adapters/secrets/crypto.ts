// Ids, keys and hashes: the outside of everything that must not be guessed or must not change.
import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Crypto } from '../../src/app/ports.js';

/** UUIDv7: 48 bits of milliseconds, then a counter and random bits, so that ids made later sort later. */
function uuidv7(): string {
  const bytes = randomBytes(16);
  const now = Math.max(Date.now(), last.ms);
  last.sequence = now === last.ms ? last.sequence + 1 : 0;
  last.ms = now;
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt16BE(0x7000 | (last.sequence & 0x0fff), 6);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  if (last.sequence === 0x0fff) last.ms += 1;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
const last = { ms: 0, sequence: 0 };

export const crypto: Crypto = {
  newId: uuidv7,
  newKey: () => randomBytes(32).toString('hex'),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  hmac: (key, text) => createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex'),
};
