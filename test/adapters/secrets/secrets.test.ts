import { createCipheriv, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSecrets, requireKeys } from '../../../adapters/secrets/secrets.js';
import { OperatorError } from '../../../src/app/ports/errors.js';

const hex = (fill: string) => fill.repeat(32);
const one = `k1:${hex('1a')}`;
const two = `k2:${Buffer.alloc(32, 7).toString('base64')}`;
const context = 'tokens|slack|T1';

/** The code of the refusal; its sentence repeats no key. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    expect(error.message).not.toMatch(/[0-9a-f]{16}|BwcHBw|xoxb/);
    return error.code;
  }
  return 'not refused';
}

describe('a secret', () => {
  it.each(['', 'xoxb-1', '{"bot":"Zoë 👩🏽‍💻"}', 'a'.repeat(100_000)])('is opened as it was sealed (%#)', (text) => {
    const secrets = createSecrets(one);
    const sealed = secrets.seal(text, context);
    if (text !== '') expect(sealed).not.toContain(text);
    expect(secrets.open(sealed, context)).toBe(text);
  });

  it('is never sealed the same way twice', () => {
    const { seal } = createSecrets(one);
    expect(new Set(Array.from({ length: 100 }, () => seal('xoxb-1', context))).size).toBe(100);
  });

  it('takes a key in hex, base64 and base64url', () => {
    const key = randomBytes(32);
    const sealed = createSecrets(`k1:${key.toString('hex')}`).seal('xoxb-1', context);
    for (const form of ['hex', 'base64', 'base64url'] as const)
      expect(createSecrets(`k1:${key.toString(form)}`).open(sealed, context)).toBe('xoxb-1');
  });

  it('opens in its own place only', () => {
    const secrets = createSecrets(one);
    const sealed = secrets.seal('xoxb-1', context);
    expect(refusal(() => secrets.open(sealed, 'tokens|slack|T2'))).toBe('secrets-broken');
    expect(refusal(() => secrets.open(sealed, ''))).toBe('secrets-broken');
  });

  it('does not open when any part of it was changed', () => {
    const secrets = createSecrets(`${one},k3:${hex('1a')}`);
    const sealed = secrets.seal('xoxb-1', context);
    const [version = '', id = '', text = ''] = sealed.split('.');
    const bytes = Buffer.from(text, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(refusal(() => secrets.open([version, id, changed.toString('base64url')].join('.'), context))).toBe(
        'secrets-broken',
      );
    }
    // The same key under another id: the id is part of what was sealed.
    expect(refusal(() => secrets.open([version, 'k3', text].join('.'), context))).toBe('secrets-broken');
    for (const cut of ['', 'v1', 'v1.k1', 'v1.k1.', `v2.k1.${text}`, `${sealed}.x`, `v1.k1.${text.slice(0, 20)}`])
      expect(refusal(() => secrets.open(cut, context))).toBe('secrets-broken');
  });

  it('does not open with a shorter tag', () => {
    const key = Buffer.from(hex('1a'), 'hex');
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: 4 });
    cipher.setAAD(Buffer.from(JSON.stringify(['v1', 'k1', context])));
    const sealed = Buffer.concat([nonce, cipher.update('xoxb-1'), cipher.final(), cipher.getAuthTag()]);
    const secrets = createSecrets(one);
    expect(refusal(() => secrets.open(`v1.k1.${sealed.toString('base64url')}`, context))).toBe('secrets-broken');
  });
});

describe('keys', () => {
  it('change: the first seals, all open, and what is sealed under another than the first is known', () => {
    const sealed = createSecrets(one).seal('xoxb-1', context);
    const rotated = createSecrets(`${two}, ${one}`);
    expect(rotated.open(sealed, context)).toBe('xoxb-1');
    expect(rotated.isStale(sealed)).toBe(true);
    const again = rotated.seal('xoxb-1', context);
    expect(rotated.isStale(again)).toBe(false);
    expect(createSecrets(two).open(again, context)).toBe('xoxb-1');
    expect(refusal(() => createSecrets(two).open(sealed, context))).toBe('secrets-key-unknown');
  });

  it('with the id of another open nothing', () => {
    const sealed = createSecrets(one).seal('xoxb-1', context);
    expect(refusal(() => createSecrets(`k1:${hex('1b')}`).open(sealed, context))).toBe('secrets-broken');
  });

  it('that are missing are asked for when something is to be sealed or opened', () => {
    const sealed = createSecrets(one).seal('xoxb-1', context);
    for (const setting of [undefined, '', ' , ']) {
      const secrets = createSecrets(setting);
      expect(refusal(() => secrets.seal('xoxb-1', context))).toBe('secrets-keys-missing');
      expect(refusal(() => secrets.open(sealed, context))).toBe('secrets-key-unknown');
    }
  });

  it.each([
    'geheim',
    'k1:',
    'k1:kort',
    `:${hex('1a')}`,
    hex('1a'),
    `k1:${hex('1a')}00`,
    `k1:${hex('1a').slice(1)}`,
    `k 1:${hex('1a')}`,
    `k.1:${hex('1a')}`,
    `${one},${one}`,
    `k1:${'é'.repeat(43)}`,
  ])('that are no keys are refused at once (%#)', (setting) => {
    expect(refusal(() => createSecrets(setting))).toBe('secrets-keys-malformed');
  });

  it('are compared at start with what is stored', () => {
    const sealed = createSecrets(one).seal('xoxb-1', context);
    const stored = [{ sealed, context }];
    expect(requireKeys(`${two},${one}`, stored).open(sealed, context)).toBe('xoxb-1');
    expect(refusal(() => requireKeys(undefined, []))).toBe('secrets-keys-missing');
    expect(refusal(() => requireKeys(two, stored))).toBe('secrets-key-unknown');
    expect(refusal(() => requireKeys(`k1:${hex('1b')}`, stored))).toBe('secrets-broken');
    expect(refusal(() => requireKeys(one, [{ sealed: 'xoxb-1', context }]))).toBe('secrets-broken');
  });
});
