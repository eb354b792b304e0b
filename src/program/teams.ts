// Teams, for the one organisation that uses the bot, or its playground. Loaded only where it is configured.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { playgroundTenant, startTeams } from '../../adapters/teams/teams.js';
import { createAddresses } from '../app/accounts/addresses.js';
import { OperatorError } from '../app/ports/errors.js';
import { type Connected, installationsOf, reporting, type Shared } from './channels.js';
import type { Config } from './config.js';
import type { Route } from './health.js';

/** Adds the address to which Teams delivers to the routes of the one port. */
export async function connectTeams(shared: Shared, routes: Route[]): Promise<Connected> {
  const { config, store, now, bot, documents, inbox } = shared;
  const { MICROSOFT_APP_ID: appId, TEAMS_PLAYGROUND_URL: playground } = config;
  const tenant = config.MICROSOFT_APP_TENANT_ID ?? playgroundTenant;
  const organisation = () => store.read(({ organisations }) => organisations.ofInstallation('teams', tenant));
  const running = await startTeams({
    bot,
    documents,
    ...(inbox === undefined ? {} : { inbox }),
    installations: installationsOf(shared, 'the-one'),
    organisation,
    addresses: createAddresses({ store, platform: 'teams', organisation, now }),
    ...(appId === undefined ? {} : { account: { appId, tenant, proof: proofOf(config) } }),
    ...(playground === undefined ? {} : { playground }),
    tenant,
    language: config.LANGUAGE,
    now,
    report: reporting(shared, 'teams'),
  });
  routes.push(...running.routes);
  const { channel, works, stop } = running;
  return { name: 'teams', channel, works, stop };
}

/** How the bot proves to Microsoft who it is: a certificate, an identity of the machine, or a password. */
function proofOf(config: Config) {
  const { MICROSOFT_APP_CERTIFICATE: path, MICROSOFT_APP_PASSWORD: password = '' } = config;
  if (config.MICROSOFT_APP_TYPE === 'UserAssignedMSI') return { type: 'managed-identity' } as const;
  if (path === undefined) return { type: 'password', password } as const;
  try {
    const pem = readFileSync(path, 'utf8');
    const key = createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }).toString();
    const thumbprint = new X509Certificate(pem).fingerprint.replaceAll(':', '');
    return { type: 'certificate', thumbprint, key } as const;
  } catch (error) {
    throw new OperatorError(
      'teams-certificate',
      'MICROSOFT_APP_CERTIFICATE must be the path of a PEM file with a private key and its certificate.',
      { cause: error },
    );
  }
}
