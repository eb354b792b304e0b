// The settings, as data. The only file that reads process.env; `.env.example` is generated from it.
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { OperatorError } from '../app/ports/errors.js';
import { isTimeZone } from '../core/time.js';

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
    .describe(
      'The first privacy officer: in Slack the member id (U…, in a profile under “Copy member ID”), in Teams the e-mail address, in the terminal the account.',
    ),
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
      'Keys that encrypt tokens and unfinished forms, as id:key,…: the first encrypts, all decrypt. Without them unfinished forms in Slack are not kept. Make one with: echo "k1:$(openssl rand -hex 32)".',
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
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'must begin with smtp:// or smtps://')
    .optional()
    .describe(
      'A mail server for urgent alarms that nobody picks up in the chat: smtps://user:password@host:465. They hold a number, a deadline and a link, and no content.',
    ),
  MAIL_FROM: z
    .string()
    .regex(/^(\S+@\S+|[^<>@]+<\S+@\S+>)$/, 'must be an e-mail address, or a name with <address>')
    .optional()
    .describe('Beside SMTP_URL: the address that those mails come from.'),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-\S+$/, 'must begin with xoxb-')
    .optional()
    .describe('Slack, one workspace: OAuth & Permissions > Bot User OAuth Token (docs/slack.md).'),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-\S+$/, 'must begin with xapp-')
    .optional()
    .describe('Slack by Socket Mode, without a public address: Basic Information > App-Level Tokens.'),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(
      /^[0-9a-f]{32}$/,
      'must be the 32 hexadecimal digits of Basic Information > App Credentials > Signing Secret',
    )
    .optional()
    .describe('Slack over HTTP: Basic Information > App Credentials > Signing Secret.'),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^[\w.-]+$/, 'must be the Client ID of Basic Information > App Credentials')
    .optional()
    .describe('Slack, many workspaces by "Add to Slack": Basic Information > App Credentials > Client ID.'),
  SLACK_CLIENT_SECRET: z.string().optional().describe('Beside SLACK_CLIENT_ID: the Client Secret of the same page.'),
  SLACK_STATE_SECRET: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe(
      'Beside SLACK_CLIENT_ID: a secret of your own for the way back from Slack. Make one with: openssl rand -hex 32',
    ),
  SLACK_API_URL: z
    .url('must be an address')
    .optional()
    .describe('Another address than https://slack.com/api/, for trying the bot without Slack.'),
  MICROSOFT_APP_ID: z
    .uuid('must be the Microsoft App ID of the bot in Azure, as xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx')
    .optional()
    .describe('Teams: Azure portal > the bot > Configuration > Microsoft App ID (docs/teams.md).'),
  MICROSOFT_APP_TENANT_ID: z
    .uuid('must be the App Tenant ID of the bot in Azure, as xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx')
    .optional()
    .describe('Teams, the one organisation that uses the bot: the same page > App Tenant ID.'),
  MICROSOFT_APP_PASSWORD: z
    .string()
    .optional()
    .describe(
      'Teams, how the bot proves who it is: the value of a client secret (Manage Password > New client secret).',
    ),
  MICROSOFT_APP_CERTIFICATE: z
    .string()
    .optional()
    .describe('Instead of a password: the path of a PEM file with a private key and its certificate.'),
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI')
    .default('SingleTenant')
    .describe('Instead of a password: UserAssignedMSI, on a machine of Azure that has this managed identity.'),
  TEAMS_WEBSITE_URL: z
    .url('must be an address, such as https://www.bakkerijdevries.nl')
    .regex(/^https:\/\//, 'must begin with https://')
    .optional()
    .describe('For npm run package:teams: the website of who runs the bot, which Teams shows beside the app.'),
  TEAMS_PRIVACY_URL: z
    .url('must be an address, such as https://www.bakkerijdevries.nl/privacy')
    .regex(/^https:\/\//, 'must begin with https://')
    .optional()
    .describe('For npm run package:teams: what they tell people about their data, which Teams shows beside the app.'),
  TEAMS_PLAYGROUND_URL: z
    .url('must be an address')
    .regex(/^http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?\/?$/, 'must be an address on this machine')
    .optional()
    .describe(
      'The Microsoft 365 Agents Playground on this machine, for trying the bot without Teams (npm run dev -- teams).',
    ),
  PORT: z.coerce
    .number('must be a number from 0 to 65535')
    .int('must be a number from 0 to 65535')
    .min(0, 'must be a number from 0 to 65535')
    .max(65_535, 'must be a number from 0 to 65535')
    .default(3000)
    .describe('The one port: of the chat platforms, /healthz and /readyz.'),
  PUBLIC_URL: z
    .url('must be the address of this server on the internet, such as https://avg.example.nl')
    .regex(/^https:\/\/|^http:\/\/(localhost|127\.)/, 'must begin with https://')
    .optional()
    .describe('The address of the one port on the internet, for public pages (/register pagina); none without it.'),
  HOST: z.string().optional().describe('The address that the port is opened on; all of them when not set.'),
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
  const problems = parsed.success
    ? [...slackProblems(parsed.data), ...teamsProblems(parsed.data), ...mailProblems(parsed.data)]
    : [];
  if (parsed.success && problems.length === 0) return { ok: true, config: parsed.data };
  if (parsed.success) return { ok: false, problems };
  return { ok: false, problems: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) };
}

/** The settings of the environment and of `.env`; when some are wrong, one error that names them all. */
export function configured(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const loaded = loadConfig();
  if (loaded.ok) return loaded.config;
  throw new OperatorError(
    'settings',
    `Some settings are wrong:\n${loaded.problems.map((problem) => `- ${problem}`).join('\n')}`,
  );
}

export const hasSlack = (config: Config): boolean =>
  config.SLACK_BOT_TOKEN !== undefined || config.SLACK_CLIENT_ID !== undefined;
export const hasTeams = (config: Config): boolean =>
  config.MICROSOFT_APP_ID !== undefined || config.TEAMS_PLAYGROUND_URL !== undefined;
export const hasChat = (config: Config): boolean => hasSlack(config) || hasTeams(config);

/** Settings that do not go together, or lack another. */
function slackProblems(config: Config): readonly string[] {
  const set = (name: keyof Config) => config[name] !== undefined;
  const problems: string[] = [];
  const names = ['BOT_TOKEN', 'APP_TOKEN', 'SIGNING_SECRET', 'CLIENT_ID', 'CLIENT_SECRET', 'STATE_SECRET'] as const;
  if (!names.some((name) => set(`SLACK_${name}`))) return [];
  if (set('SLACK_BOT_TOKEN') && set('SLACK_CLIENT_ID'))
    problems.push('SLACK_CLIENT_ID is for many workspaces and SLACK_BOT_TOKEN for one: set one of the two');
  if (!set('SLACK_BOT_TOKEN') && !set('SLACK_CLIENT_ID'))
    problems.push('SLACK_BOT_TOKEN is missing (one workspace), or SLACK_CLIENT_ID (many workspaces)');
  if (!set('SLACK_SIGNING_SECRET') && !set('SLACK_APP_TOKEN'))
    problems.push('SLACK_SIGNING_SECRET is missing (HTTP), or SLACK_APP_TOKEN (Socket Mode)');
  for (const name of ['SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'SECRETS_KEYS'] as const)
    if (set('SLACK_CLIENT_ID') && !set(name)) problems.push(`${name} is missing beside SLACK_CLIENT_ID`);
  // In Slack the bot reads no addresses: nobody could ever be this officer.
  if (config.PRIVACY_OFFICER?.includes('@') && !set('MICROSOFT_APP_ID') && !set('TEAMS_PLAYGROUND_URL'))
    problems.push('PRIVACY_OFFICER must be a member id (U…) in Slack, not an e-mail address (docs/slack.md)');
  return problems;
}

function mailProblems({ SMTP_URL: url, MAIL_FROM: from }: Config): readonly string[] {
  if ((url === undefined) === (from === undefined)) return [];
  return [url === undefined ? 'SMTP_URL is missing beside MAIL_FROM' : 'MAIL_FROM is missing beside SMTP_URL'];
}

/** Without credentials nobody could be asked who they are: that is for the playground, and never in production. */
function teamsProblems(config: Config): readonly string[] {
  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_TENANT_ID: tenant,
    MICROSOFT_APP_PASSWORD: password,
    MICROSOFT_APP_CERTIFICATE: certificate,
    MICROSOFT_APP_TYPE: type,
    TEAMS_PLAYGROUND_URL: playground,
  } = config;
  if (playground !== undefined) {
    if (appId !== undefined)
      return ['TEAMS_PLAYGROUND_URL is for trying without Teams: remove it, or MICROSOFT_APP_ID'];
    if (config.NODE_ENV === 'production') return ['TEAMS_PLAYGROUND_URL is not for production: set MICROSOFT_APP_ID'];
    return [];
  }
  const isManaged = type === 'UserAssignedMSI';
  if (appId === undefined) {
    const others = tenant !== undefined || password !== undefined || certificate !== undefined || isManaged;
    return others ? ['MICROSOFT_APP_ID is missing beside the other settings of Teams'] : [];
  }
  const proofs = [password, certificate, isManaged || undefined].filter((proof) => proof !== undefined).length;
  return [
    ...(tenant === undefined ? ['MICROSOFT_APP_TENANT_ID is missing beside MICROSOFT_APP_ID'] : []),
    ...(proofs === 0
      ? ['MICROSOFT_APP_PASSWORD is missing, or MICROSOFT_APP_CERTIFICATE, or MICROSOFT_APP_TYPE=UserAssignedMSI']
      : []),
    ...(proofs > 1
      ? ['MICROSOFT_APP_PASSWORD, MICROSOFT_APP_CERTIFICATE and MICROSOFT_APP_TYPE=UserAssignedMSI: set one of them']
      : []),
  ];
}

/** The text of `.env.example`: every setting with its sentence and its default, all commented out. */
export function envExample(): string {
  const blocks = Object.entries(settings.shape).map(([name, schema]) => {
    const byDefault = schema.safeParse(undefined).data;
    return `# ${schema.description}\n# ${name}=${byDefault ?? ''}\n`;
  });
  return [
    '# Copy to .env and take away the # where you want something else. Generated: npm run generate\n',
    ...blocks,
  ].join('\n');
}
