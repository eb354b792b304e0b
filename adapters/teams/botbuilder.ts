// The only file that knows the SDK of Microsoft: who may write to us, and the token with which we write.
// Microsoft keeps botbuilder no more; what Teams sends and takes stays the same with its successors, so only this file
// changes with them (docs/teams.md).
import {
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  ConfigurationServiceClientCredentialFactory,
  type Activity as SdkActivity,
} from 'botbuilder';
import type { Activity } from './incoming.js';

/** The registration of the bot in Entra, and how it proves who it is. */
export interface Account {
  readonly appId: string;
  readonly tenant: string;
  readonly proof:
    | { readonly type: 'password'; readonly password: string }
    | { readonly type: 'managed-identity' }
    /** `thumbprint` is SHA-1 in hex, `key` a private key as PEM. */
    | { readonly type: 'certificate'; readonly thumbprint: string; readonly key: string };
}

/** Other addresses than those of the public cloud: a cloud of a government, or a test. All of them, or none. */
export interface Cloud {
  readonly openIdMetadata: string;
  readonly tokenIssuer: string;
  readonly loginUrl: string;
  readonly scope: string;
}

export interface Gate {
  /**
   * Whether this activity comes from Teams: its token is signed by Microsoft, valid now, for this bot and for the address
   * it says to answer to. `unknown` when that could not be found out.
   */
  admits(activity: Activity, authorization: string): Promise<'admitted' | 'refused' | 'unknown'>;
  /** The value of the header `authorization` of what we send; undefined without an account. */
  authorization(): Promise<string | undefined>;
}

const publicCloud: Pick<Cloud, 'loginUrl' | 'scope'> = {
  loginUrl: 'https://login.microsoftonline.com/',
  scope: 'https://api.botframework.com',
};

/** Without an account nobody is asked who they are: only for the playground on this machine. */
export function createGate(account: Account | undefined, cloud?: Cloud): Gate {
  const credentials = new ConfigurationServiceClientCredentialFactory(account === undefined ? {} : settingsOf(account));
  const authentication = new ConfigurationBotFrameworkAuthentication(addressesOf(cloud), credentials);
  const { loginUrl, scope } = cloud ?? publicCloud;
  return {
    async admits(activity, authorization) {
      try {
        await authentication.authenticateRequest(sdkActivity(activity), authorization);
        return 'admitted';
      } catch (error) {
        return isRefusal(error) ? 'refused' : 'unknown';
      }
    },
    async authorization() {
      if (account === undefined) return undefined;
      const signer = await credentials.createCredentials(account.appId, scope, `${loginUrl}${account.tenant}`, true);
      return signedHeader(signer);
    },
  };
}

function settingsOf({ appId, tenant, proof }: Account) {
  const settings = { MicrosoftAppId: appId, MicrosoftAppTenantId: tenant };
  switch (proof.type) {
    case 'password':
      return { ...settings, MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: proof.password };
    case 'managed-identity':
      return { ...settings, MicrosoftAppType: 'UserAssignedMsi' };
    case 'certificate':
      return {
        ...settings,
        MicrosoftAppType: 'SingleTenant',
        CertificateThumbprint: proof.thumbprint,
        CertificatePrivateKey: proof.key,
      };
  }
}

/** Once one address is given, the SDK wants every one of them. */
function addressesOf(cloud: Cloud | undefined): ConfigurationBotFrameworkAuthenticationOptions {
  if (cloud === undefined) return {};
  return {
    ToBotFromChannelOpenIdMetadataUrl: cloud.openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl: cloud.openIdMetadata,
    ToBotFromChannelTokenIssuer: cloud.tokenIssuer,
    ToChannelFromBotLoginUrl: cloud.loginUrl,
    ToChannelFromBotOAuthScope: cloud.scope,
    OAuthUrl: cloud.scope,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: true,
  };
}

/** The SDK's own refusals have a status; those of the library under it that reads tokens have only a name. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('statusCode' in error) return error.statusCode === 401 || error.statusCode === 403;
  return ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(error.name);
}

/** What decides about the token; `Activity` of incoming.ts saw to it that it is there. The rest the SDK only hands on. */
function sdkActivity(activity: Activity): SdkActivity {
  const decisive: Pick<SdkActivity, 'type' | 'channelId' | 'serviceUrl'> = activity;
  return decisive as SdkActivity;
}

type Signer = Awaited<ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>>;

/** The SDK signs a whole request; of that request it uses only the place where the header is put. */
async function signedHeader(signer: Signer): Promise<string | undefined> {
  let header: string | undefined;
  const headers = {
    set(name: string, value: string | number) {
      if (name.toLowerCase() === 'authorization') header = String(value);
    },
  };
  await signer.signRequest({ headers } as Parameters<Signer['signRequest']>[0]);
  return header;
}
