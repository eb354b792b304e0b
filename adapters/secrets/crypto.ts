// Ids, keys and hashes: the outside of everything that must not be guessed or must not change.
import { createHmac, hash, randomBytes, randomUUID } from 'node:crypto';
import type { Crypto } from '../../src/app/ports/secrets.js';

/** UUIDv7: 48 bits of milliseconds, then a counter and random bits, so that ids made later sort later. */
function uuidv7(): string {
  const now = Math.max(Date.now(), last.ms);
  last.sequence = now === last.ms ? last.sequence + 1 : 0;
  last.ms = now;
  const counter = (0x7000 | (last.sequence & 0x0fff)).toString(16);
  if (last.sequence === 0x0fff) last.ms += 1;
  const time = now.toString(16).padStart(12, '0');
  // The variant and the random bits of a random UUID, which Node draws from a stock.
  return `${time.slice(0, 8)}-${time.slice(8)}-${counter}-${randomUUID().slice(19)}`;
}
const last = { ms: 0, sequence: 0 };

export const crypto: Crypto = {
  newId: uuidv7,
  newKey: () => randomBytes(32).toString('hex'),
  sha256: (text) => hash('sha256', text, 'hex'),
  hmac: (key, text) => createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex'),
};
