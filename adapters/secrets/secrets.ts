// Encrypts what may not be read in the database: tokens of installations and what stands in unfinished forms.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { OperatorError } from '../../src/app/ports/errors.js';
import type { Secrets } from '../../src/app/ports/secrets.js';

const algorithm = 'aes-256-gcm';
const version = 'v1';
/** As NIST SP 800-38D advises for random ones: no key comes near 2^32 of them here. */
const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

/**
 * `setting` is `SECRETS_KEYS`: `id:key,…`, each key 32 bytes in hex or base64. The first encrypts, all decrypt. Without
 * it nothing can be encrypted and each use says so.
 */
export function createSecrets(setting: string | undefined): Secrets {
  const keys = keysFrom(setting);
  const first = keys[0];
  return {
    seal(text, context) {
      if (first === undefined) throw missing();
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, first.bytes, nonce, { authTagLength: tagBytes });
      cipher.setAAD(associated(first.id, context));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [version, first.id, Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url')].join('.');
    },
    open(sealed, context) {
      const { id, bytes } = read(sealed);
      const key = keys.find((known) => known.id === id);
      if (key === undefined) throw unknown([id]);
      const tagAt = bytes.length - tagBytes;
      if (tagAt < nonceBytes) throw broken();
      try {
        const decipher = createDecipheriv(algorithm, key.bytes, bytes.subarray(0, nonceBytes), {
          authTagLength: tagBytes,
        });
        decipher.setAAD(associated(id, context));
        decipher.setAuthTag(bytes.subarray(tagAt));
        return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, tagAt)), decipher.final()]).toString('utf8');
      } catch (cause) {
        throw broken(cause);
      }
    },
    isStale: (sealed) => read(sealed).id !== first?.id,
  };
}

/** Refuses to start with keys that do not open everything that is stored; each with the context it was sealed under. */
export function requireKeys(
  setting: string | undefined,
  stored: readonly { readonly sealed: string; readonly context: string }[],
): Secrets {
  const keys = keysFrom(setting);
  if (keys.length === 0) throw missing();
  const lost = stored.map(({ sealed }) => read(sealed).id).filter((id) => !keys.some((key) => key.id === id));
  if (lost.length > 0) throw unknown([...new Set(lost)].sort());
  const secrets = createSecrets(setting);
  for (const { sealed, context } of stored) secrets.open(sealed, context);
  return secrets;
}

function keysFrom(setting: string | undefined): readonly Key[] {
  const parts = (setting ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const keys = parts.map((part) => {
    const [, id = '', key = ''] = /^([\w-]{1,32}):(.+)$/.exec(part) ?? [];
    const bytes = bytesOf(key);
    if (bytes === undefined) throw malformed();
    return { id, bytes };
  });
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw malformed();
  return keys;
}

function bytesOf(key: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(key)) return Buffer.from(key, 'hex');
  if (!/^[\w+/-]{43}=?$/.test(key)) return undefined;
  const bytes = Buffer.from(key, 'base64');
  return bytes.length === keyBytes ? bytes : undefined;
}

function read(sealed: string): { readonly id: string; readonly bytes: Buffer } {
  const [made, id, text, ...more] = sealed.split('.');
  if (made !== version || id === undefined || text === undefined || more.length > 0) throw broken();
  return { id, bytes: Buffer.from(text, 'base64url') };
}

const associated = (id: string, context: string) => Buffer.from(JSON.stringify([version, id, context]), 'utf8');

// None of these repeats the setting or what was sealed.

const missing = () =>
  new OperatorError(
    'secrets-keys-missing',
    'SECRETS_KEYS is needed: it encrypts the tokens and the unfinished forms in the database. Make a key with: echo "k1:$(openssl rand -hex 32)". Keep it outside the database and its back-ups.',
  );

const malformed = () =>
  new OperatorError(
    'secrets-keys-malformed',
    'SECRETS_KEYS is one or more of id:key with a comma between them, each id once, each key 32 bytes in hex or base64.',
  );

const unknown = (ids: readonly string[]) =>
  new OperatorError(
    'secrets-key-unknown',
    `Something in the database was encrypted under a key that is not in SECRETS_KEYS (${ids.map((id) => (/^[\w-]{1,32}$/.test(id) ? id : '?')).join(', ')}): put that key back behind the first one.`,
  );

const broken = (cause?: unknown) =>
  new OperatorError(
    'secrets-broken',
    'Something encrypted in the database does not open: it was changed, or SECRETS_KEYS has another key under the same id.',
    { cause },
  );
