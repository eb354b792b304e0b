// The Slack app as Slack wants it described, from our own commands: http.json and socket.json (npm run generate).
import { type FromAnywhere, fromAnywhere } from '../../src/app/from-anywhere.js';
import type { Command, MessageFlow } from '../../src/app/turn.js';
import { registers } from '../../src/registers/index.js';

const { slashes, messageFlows } = registers;

export type Way = 'http' | 'socket';

/** In http.json; the administrator puts the address of the server in its place. */
export const placeholder = 'https://avg-maatje.example';

/** The paths of the adapter that Slack calls. */
export const paths = { events: '/slack/events', redirect: '/slack/oauth_redirect', install: '/slack/install' } as const;

interface Needed {
  readonly name: string;
  /** Why the bot cannot do without; printed in docs/slack.md. */
  readonly why: string;
}

export const botScopes: readonly Needed[] = [
  { name: 'commands', why: 'People type `/register` and `/avg`.' },
  { name: 'chat:write', why: 'The bot answers, in its own conversation with a person and where a command was typed.' },
  { name: 'im:history', why: 'The bot reads what a person types to it in its own conversation. It sees no channel.' },
  { name: 'im:write', why: 'The bot begins that conversation when a command was typed in a channel.' },
  {
    name: 'users:read',
    why: 'Name, language and time zone of who talks to the bot; and who may be the first privacy officer: an owner or administrator, never a guest.',
  },
  { name: 'files:write', why: 'The register as a file, in the conversation of who asked for it.' },
  {
    name: 'files:read',
    why: 'A file that a person sends to the bot in its own conversation: a register they have already, or the proof of a breach.',
  },
];

export const botEvents: readonly Needed[] = [
  {
    name: 'app_home_opened',
    why: 'Shows on the *Home* tab what is to be done, and says welcome in an empty conversation.',
  },
  { name: 'app_uninstalled', why: 'The tokens of a workspace that removes the bot are deleted at once.' },
  { name: 'message.im', why: 'An answer that is typed in the conversation with the bot.' },
  { name: 'team_access_granted', why: 'A workspace of the organisation got the bot (Enterprise Grid); for the log.' },
  { name: 'team_access_revoked', why: 'A workspace of the organisation lost the bot (Enterprise Grid); for the log.' },
  { name: 'tokens_revoked', why: 'Tokens that Slack took back are deleted at once.' },
  { name: 'user_change', why: 'Somebody’s name, language or role in the workspace changed, or they left.' },
];

/** For Socket Mode only; made by hand, a manifest cannot ask for it. */
const appLevelScopes: readonly Needed[] = [
  { name: 'connections:write', why: 'The bot opens the connection to Slack itself, so it needs no public address.' },
];

const words = {
  name: 'AVG-maatje',
  description: 'Houdt samen met u het AVG-register van uw bedrijf bij, in gewone taal.',
  longDescription: [
    'AVG-maatje stelt u vragen in gewone taal en maakt van uw antwoorden het register van verwerkingen dat artikel 30 van de AVG vraagt.',
    'U antwoordt met knoppen en formulieren, stopt wanneer u wilt en gaat later verder. Typ /register om te beginnen.',
    'Het register staat in de database van wie AVG-maatje voor u draait. Slack ziet de berichten, zoals bij elk gesprek in Slack.',
  ].join('\n\n'),
} as const;

/** The words of all commands, as a hint while typing; the first word of each is the one that help shows. */
function usageHint(commands: readonly Command[]): string {
  return commands.flatMap((command) => command.words.nl.find((word) => word !== '') ?? []).join(' | ');
}

/** An entry in the menu that Slack has everywhere. */
const anywhere = ({ press, label, describes }: FromAnywhere) => ({
  name: label.nl,
  type: 'global',
  callback_id: press,
  description: describes.nl,
});

/** An entry in the menu of a message. */
const shortcutOf = ({ id, label, describes }: MessageFlow) => ({
  name: label.nl,
  type: 'message',
  callback_id: id,
  description: describes.nl,
});

/** What an administrator fills in. */
export interface FilledIn {
  /** Where the server can be reached, as "https://avg.example.nl"; of HTTP. */
  readonly address?: string;
  /** Behind every command, where another app has one of the same name: "-avg". */
  readonly suffix?: string;
}

/** The page of Slack that makes an app of this manifest: a workspace is picked, and it is there. */
export const createLink = (manifest: ReturnType<typeof slackManifest>): string =>
  `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(manifest))}`;

/** What docs/slack.md says in place of four steps. */
export const socketLink = (): string => `**[Make the app in Slack](${createLink(slackManifest('socket'))})**\n`;

export function slackManifest(way: Way, { address = placeholder, suffix = '' }: FilledIn = {}) {
  const http = way === 'http';
  const url = `${address}${paths.events}`;
  const at = <Name extends string>(name: Name) => (http ? { [name]: url } : {});
  return {
    display_information: {
      name: words.name,
      description: words.description,
      long_description: words.longDescription,
      background_color: '#1f4e4a',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: words.name, always_online: true },
      shortcuts: [...fromAnywhere.map(anywhere), ...messageFlows.map(shortcutOf)],
      slash_commands: slashes.map((slash) => ({
        command: `/${slash.word}${suffix}`,
        ...at('url'),
        description: slash.describes.nl,
        ...(slash.commands.length > 0 ? { usage_hint: usageHint(slash.commands) } : {}),
        should_escape: false,
      })),
    },
    oauth_config: {
      ...(http ? { redirect_urls: [`${address}${paths.redirect}`] } : {}),
      scopes: { bot: botScopes.map(({ name }) => name) },
    },
    settings: {
      event_subscriptions: { ...at('request_url'), bot_events: botEvents.map(({ name }) => name) },
      interactivity: { is_enabled: true, ...at('request_url') },
      // Slack asks for it before an app can be installed for a whole organisation (Enterprise Grid).
      org_deploy_enabled: true,
      socket_mode_enabled: !http,
      // Rotation needs the store of installations; a token in the settings would end after twelve hours.
      token_rotation_enabled: http,
    },
  };
}

export function manifestFile(way: Way): string {
  return `${JSON.stringify(slackManifest(way), undefined, 2)}\n`;
}

/** What docs/slack.md says about rights, so that an administrator can judge them. */
export function rightsTable(): string {
  const rows = (needed: readonly Needed[]) => needed.map(({ name, why }) => `| \`${name}\` | ${why} |`);
  return [
    '| Right | Why |',
    '| --- | --- |',
    ...rows(botScopes),
    '',
    '| Event | Why |',
    '| --- | --- |',
    ...rows(botEvents),
    '',
    '| Right of the app token (Socket Mode only) | Why |',
    '| --- | --- |',
    ...rows(appLevelScopes),
    '',
  ].join('\n');
}
