// The settings, as data. The only file that reads process.env; `.env.example` is generated from it.
import { z } from 'zod';

const isTimeZone = (name: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]/.test(name); // a fixed offset such as +01:00 knows no summer time
  } catch {
    return false;
  }
};

/** Each setting: its schema with the default, and the sentence that explains it. Messages never repeat the value. */
export const settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.|postgres(ql)?:\/\/.)/, 'must begin with file: or postgres://')
    .default('file:data/avg-maatje.db')
    .describe(
      'Where the registers are kept: a file (file:path) or a PostgreSQL server (postgres://user:password@host/database).',
    ),
  PRIVACY_OFFICER: z
    .string()
    .regex(/^\S+$/, 'must be one e-mail address or account, without spaces')
    .optional()
    .describe('E-mail address or account of the first privacy officer.'),
  LANGUAGE: z
    .enum(['nl', 'en'], 'must be nl or en')
    .default('nl')
    .describe('Language of a new organisation: nl or en.'),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be the name of a time zone, such as Europe/Amsterdam')
    .default('Europe/Amsterdam')
    .describe('Time zone in which the terms of a new organisation are counted.'),
  SECRETS_KEYS: z
    .string()
    .regex(/^\s*[\w-]{1,32}:[^\s,:]+(\s*,\s*[\w-]{1,32}:[^\s,:]+)*\s*$/, 'must be id:key, with a comma between several')
    .optional()
    .describe(
      'Keys that encrypt tokens and unfinished forms, as id:key,…: the first encrypts, all decrypt. Make one with: echo "k1:$(openssl rand -hex 32)".',
    ),
  ERASE_AFTER_DAYS: z.coerce
    .number('must be a number of days from 1 to 3650')
    .int('must be a number of days from 1 to 3650')
    .min(1, 'must be a number of days from 1 to 3650')
    .max(3650, 'must be a number of days from 1 to 3650')
    .optional()
    .describe(
      'Days after the last chat workspace of an organisation was removed until its data are erased; never when not set.',
    ),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug')
    .default('warn')
    .describe('How much is logged to stderr: silent, error, warn, info or debug.'),
  NODE_ENV: z
    .enum(['development', 'test', 'production'], 'must be development, test or production')
    .default('development')
    .describe('With production the bot refuses to start as a mere terminal.'),
});

export type Config = z.output<typeof settings>;
export type LoadedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads all settings at once; an empty one counts as not set. When some are wrong, every one of them is named. */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): LoadedConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = settings.safeParse(given);
  if (parsed.success) return { ok: true, config: parsed.data };
  return { ok: false, problems: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) };
}

/** The text of `.env.example`: every setting with its sentence and its default, all commented out. */
export function envExample(): string {
  const blocks = Object.entries(settings.shape).map(([name, schema]) => {
    const byDefault = schema.safeParse(undefined).data;
    return `# ${schema.description}\n# ${name}=${byDefault ?? ''}\n`;
  });
  return [
    '# Copy to .env and take away the # where you want something else. Generated: npm run env-example\n',
    ...blocks,
  ].join('\n');
}
