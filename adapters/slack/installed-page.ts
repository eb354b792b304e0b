// What the browser shows after "Add to Slack": that it worked and where to go, or that it did not and what to do.
import { createHash, randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { HTTPReceiverOptions } from '@slack/bolt';
import { say, type Text, t } from '../../src/core/text.js';

const style =
  'body{font:18px/1.5 system-ui,sans-serif;max-width:34em;margin:4em auto;padding:0 1em;color:#1f2d2b}' +
  'a{display:inline-block;background:#1f4e4a;color:#fff;padding:.6em 1.2em;border-radius:6px;text-decoration:none}' +
  '@media(prefers-color-scheme:dark){body{background:#14201e;color:#e7efed}}';
const styleHash = createHash('sha256').update(style).digest('base64');

/** The page runs nothing and loads nothing. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

const words = {
  done: t('AVG-maatje staat in uw Slack', 'AVG-maatje is in your Slack'),
  next: t(`Er staat een bericht voor u klaar in Slack, met de eerste stap. Of typ daar: /register
           A message is waiting for you in Slack, with the first step. Or type there: /register`),
  open: t('Open Slack', 'Open Slack'),
  failed: t('Het is niet gelukt', 'It did not work'),
  again:
    t(`AVG-maatje is niet toegevoegd. Begin opnieuw met de link die u kreeg, in dezelfde browser en binnen tien minuten.
       AVG-maatje was not added. Begin again with the link that you got, in the same browser and within ten minutes.`),
  code: t('Lukt het weer niet? Geef dan deze code door: {code}', 'Does it fail again? Then pass on this code: {code}'),
} as const satisfies Record<string, Text>;

const escapedHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function page(title: string, paragraphs: readonly string[], link?: { readonly href: string; readonly label: string }) {
  const body = paragraphs.map((text) => `<p>${escapedHtml(text)}</p>`).join('');
  const button = link ? `<p><a href="${escapedHtml(link.href)}">${escapedHtml(link.label)}</a></p>` : '';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapedHtml(title)}</title>`;
  return `<!doctype html><html lang="nl"><head>${head}<style>${style}</style></head><body><h1>${escapedHtml(title)}</h1>${body}${button}</body></html>`;
}

const isId = (id: string | undefined): id is string => id !== undefined && /^[A-Z0-9]{2,30}$/.test(id);

/** In Dutch: whoever installs it is in the Netherlands. The link opens the Home tab, where Slack said which that is. */
function showInstalled(response: ServerResponse, team: string | undefined, app: string | undefined): void {
  const href = isId(team) && isId(app) ? `slack://app?team=${team}&id=${app}&tab=home` : 'slack://open';
  response.writeHead(200, headers);
  response.end(page(say(words.done, 'nl'), [say(words.next, 'nl')], { href, label: say(words.open, 'nl') }));
}

function showNotInstalled(response: ServerResponse, code: string): void {
  response.writeHead(400, headers);
  response.end(page(say(words.failed, 'nl'), [say(words.again, 'nl'), say(words.code, 'nl', { code })]));
}

type CallbackOptions = NonNullable<NonNullable<HTTPReceiverOptions['installerOptions']>['callbackOptions']>;

/** Says the first step to who installed the bot; there is nobody to say it before the listeners are made. */
export interface Welcoming {
  welcome: (installed: { readonly workspace: string; readonly user: string; readonly token: string }) => void;
}

/** What the browser shows at the end of "Add to Slack", and what is said in Slack then. */
export const afterInstall = (
  report: (event: string, cause?: unknown, code?: string) => void,
  welcoming: Welcoming,
): CallbackOptions => ({
  success: (installation, _options, _request, response) => {
    const { team, enterprise, isEnterpriseInstall, appId, user, bot } = installation;
    showInstalled(response, team?.id, appId);
    const workspace = isEnterpriseInstall ? enterprise?.id : team?.id;
    if (workspace !== undefined && bot !== undefined) welcoming.welcome({ workspace, user: user.id, token: bot.token });
  },
  failure: (error, _options, _request, response) => {
    const code = randomBytes(3).toString('hex').toUpperCase();
    report('slack-not-installed', error, code);
    showNotInstalled(response, code);
  },
});
