// The Teams app as Teams wants it described, from our own commands, in Dutch with English beside it.

import type { Text } from '../../src/core/text.js';
import { registers } from '../../src/registers/index.js';

const { slashes, messageFlows } = registers;

/** The oldest that knows slash commands. A newer one is accepted too (a test says so), for when Teams asks for it. */
export const manifestVersion = '1.29';

/** What Teams shows beside the app: pages of who runs the bot. */
export interface TeamsPages {
  readonly website: string;
  readonly privacy: string;
}

export const accent = '#1f4e4a';

const words = {
  short: { nl: 'AVG-maatje', en: 'AVG-maatje' },
  full: { nl: 'AVG-maatje: privacy in gewone taal', en: 'AVG-maatje: privacy in plain language' },
  describes: {
    nl: 'Houdt met u het AVG-register bij, in gewone taal.',
    en: 'Keeps the GDPR register with you, in plain language.',
  },
  explains: {
    nl: 'AVG-maatje stelt u vragen in gewone taal en maakt van uw antwoorden het register van verwerkingen dat artikel 30 van de AVG vraagt. Een datalek of een verzoek van een klant meldt u met één woord.\n\nU antwoordt met knoppen en formulieren, stopt wanneer u wilt en gaat later verder. Het register staat in de database van wie AVG-maatje voor u draait. Teams ziet de berichten, zoals bij elk gesprek in Teams.',
    en: 'AVG-maatje asks questions in plain language and makes of your answers the record of processing activities that article 30 GDPR asks for. A data breach or a request of a customer is reported with one word.\n\nYou answer with buttons and forms, stop when you like and go on later. The register is in the database of who runs AVG-maatje for you. Teams sees the messages, as in every conversation in Teams.',
  },
  help: { nl: 'Wat u kunt doen', en: 'What you can do' },
} as const satisfies Record<string, Text>;

/** What the menu of the bot offers: each word can be typed as it stands there. */
const offered = [
  ...slashes.map(({ word, also, describes }) => ({ words: { nl: word, en: also?.[0] ?? word }, describes })),
  { words: { nl: 'register help', en: 'register help' }, describes: words.help },
];

export function teamsManifest(
  appId: string,
  version: string,
  { website, privacy }: TeamsPages,
  schema = manifestVersion,
) {
  const commands = offered.map((one) => ({ title: one.words.nl, description: one.describes.nl }));
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.schema.json`,
    manifestVersion: schema,
    version,
    id: appId,
    developer: {
      name: 'AVG-maatje',
      websiteUrl: website,
      privacyUrl: privacy,
      // The program has no terms beside its licence: whoever runs it says on their own pages what they agree on.
      termsOfUseUrl: website,
    },
    name: { short: words.short.nl, full: words.full.nl },
    description: { short: words.describes.nl, full: words.explains.nl },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: accent,
    localizationInfo: { defaultLanguageTag: 'nl', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] },
    defaultInstallScope: 'personal',
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: true,
        isNotificationOnly: false,
        // An answer among others is for one person only.
        supportsTargetedMessages: true,
        commandLists: [
          { scopes: ['personal'], triggers: ['mention'], commands },
          { scopes: ['team', 'groupChat'], triggers: ['mention', 'slash'], commands },
        ],
      },
    ],
    ...(messageFlows.length === 0 ? {} : { composeExtensions: [{ botId: appId, commands: messageFlows.map(inMenu) }] }),
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [],
  };
}

function inMenu({ id, label, describes }: (typeof messageFlows)[number]) {
  return {
    id,
    type: 'action',
    context: ['message', 'compose', 'commandBox'],
    title: label.nl,
    description: describes.nl,
    fetchTask: true,
  };
}

/** The same in English, as Teams wants it: by the path of what it takes the place of. */
export function translation(schema = manifestVersion) {
  const inLists = [0, 1].flatMap((list) =>
    offered.flatMap((one, index) => [
      [`bots[0].commandLists[${list}].commands[${index}].title`, one.words.en] as const,
      [`bots[0].commandLists[${list}].commands[${index}].description`, one.describes.en] as const,
    ]),
  );
  const inMenus = messageFlows.flatMap(({ label, describes }, index) => [
    [`composeExtensions[0].commands[${index}].title`, label.en] as const,
    [`composeExtensions[0].commands[${index}].description`, describes.en] as const,
  ]);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.Localization.schema.json`,
    'name.short': words.short.en,
    'name.full': words.full.en,
    'description.short': words.describes.en,
    'description.full': words.explains.en,
    ...Object.fromEntries([...inLists, ...inMenus]),
  };
}
