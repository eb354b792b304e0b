// Slack, for one workspace by its token or for many by "Add to Slack". Loaded only where it is configured.
import { crypto } from '../../adapters/secrets/crypto.js';
import { startSlack } from '../../adapters/slack/slack.js';
import { createDepartures } from '../app/accounts/departures.js';
import { createDrafts } from '../app/accounts/installations.js';
import { type Connected, installationsOf, reporting, type Shared } from './channels.js';
import type { Config } from './config.js';
import type { Route } from './health.js';
import { id } from './log.js';

/** Slack has the port: it opens the server, also for the other routes. */
export async function connectSlack(shared: Shared, routes: readonly Route[]): Promise<Connected> {
  const { config, store, secrets, log, now, bot, documents, inbox } = shared;
  const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl } = config;
  const installations = installationsOf(shared, token === undefined ? 'new' : 'the-one');
  if (config.SECRETS_KEYS === undefined) log.warn('slack-forms-not-kept', { set: id('SECRETS_KEYS') });
  else await installations.sealAnew();
  const departures = createDepartures({ store, crypto });
  const running = await startSlack({
    bot,
    documents,
    ...(inbox === undefined ? {} : { inbox }),
    left: (workspace, user) => departures.left('slack', workspace, user, now()),
    installations,
    organisation: (workspace) => store.read(({ organisations }) => organisations.ofInstallation('slack', workspace)),
    ...(config.SECRETS_KEYS === undefined ? {} : { drafts: createDrafts({ store, secrets }) }),
    language: config.LANGUAGE,
    now,
    report: reporting(shared, 'slack'),
    connection:
      appToken === undefined
        ? { type: 'http', signingSecret: config.SLACK_SIGNING_SECRET ?? '' }
        : { type: 'socket', appToken },
    workspace: token === undefined ? addedToSlack(config) : { type: 'token', token },
    port: config.PORT,
    ...(config.HOST === undefined ? {} : { host: config.HOST }),
    routes,
    ...(apiUrl === undefined ? {} : { apiUrl }),
  });
  const { port, channel, stop } = running;
  return { name: 'slack', port, works: async () => running.connected(), channel, stop };
}

function addedToSlack(config: Config) {
  const { SLACK_API_URL: apiUrl } = config;
  return {
    type: 'oauth',
    clientId: config.SLACK_CLIENT_ID ?? '',
    clientSecret: config.SLACK_CLIENT_SECRET ?? '',
    stateSecret: config.SLACK_STATE_SECRET ?? '',
    ...(apiUrl === undefined ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href }),
  } as const;
}
