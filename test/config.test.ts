import { describe, expect, it } from 'vitest';
import { envExample, loadConfig } from '../src/program/config.js';

describe('settings', () => {
  it('has a default for everything', () => {
    expect(loadConfig({})).toEqual({
      ok: true,
      config: {
        DATABASE_URL: 'file:data/avg-maatje.db',
        LANGUAGE: 'nl',
        TIME_ZONE: 'Europe/Amsterdam',
        MICROSOFT_APP_TYPE: 'SingleTenant',
        PORT: 3000,
        LOG_LEVEL: 'warn',
        NODE_ENV: 'development',
      },
    });
  });

  it('treats an empty setting as one that is not set, and ignores what is not ours', () => {
    expect(loadConfig({ LANGUAGE: '', TIME_ZONE: ' ', PATH: '/bin' })).toEqual(loadConfig({}));
  });

  it('takes what is set', () => {
    const env = {
      DATABASE_URL: 'postgres://db/avg',
      PRIVACY_OFFICER: 'sanne@bakkerij.example',
      LANGUAGE: 'en',
      LOG_LEVEL: 'silent',
    };
    expect(loadConfig(env)).toMatchObject({ ok: true, config: env });
  });

  it('names every wrong setting at once and repeats no value', () => {
    const wrong = {
      DATABASE_URL: 'mysql://root:geheim@db',
      PRIVACY_OFFICER: 'Sanne de Vries',
      LANGUAGE: 'fr',
      TIME_ZONE: 'Mars/Olympus',
      LOG_LEVEL: 'loud',
      NODE_ENV: 'prod',
    };
    expect(loadConfig(wrong)).toEqual({
      ok: false,
      problems: [
        'DATABASE_URL must begin with file: or postgres://',
        'PRIVACY_OFFICER must be one e-mail address or account, without spaces',
        'LANGUAGE must be nl or en',
        'TIME_ZONE must be the name of a time zone, such as Europe/Amsterdam',
        'LOG_LEVEL must be silent, error, warn, info or debug',
        'NODE_ENV must be development, test or production',
      ],
    });
  });

  it('refuses a fixed offset, which knows no summer time', () => {
    expect(loadConfig({ TIME_ZONE: '+01:00' })).toMatchObject({ ok: false });
  });

  it('is what .env.example shows (npm run generate)', async () => {
    await expect(envExample()).toMatchFileSnapshot('../.env.example');
  });
});
