// `npm run dev -- slack [--socket]`: a local Slack in the browser with the bot in it, on a database that is thrown away.
import { appToken, botToken, signingSecret, startLocalSlack } from './local-slack.mjs';

/** Starts the local Slack, and the bot by `run`. */
export async function start({ args, port, botPort, run }) {
  const socket = args.includes('--socket');
  const slack = await startLocalSlack({
    port,
    ...(socket ? {} : { requestUrl: `http://127.0.0.1:${botPort}/slack/events` }),
  });
  run({
    SLACK_API_URL: slack.apiUrl,
    // Local Slack has no owners and administrators.
    PRIVACY_OFFICER: 'U01SANNE',
    SLACK_BOT_TOKEN: botToken,
    ...(socket ? { SLACK_APP_TOKEN: appToken } : { SLACK_SIGNING_SECRET: signingSecret }),
    SECRETS_KEYS: `dev:${'0123456789abcdef'.repeat(4)}`,
  });
  return { says: `Local Slack by ${socket ? 'Socket Mode' : 'HTTP'}: ${slack.url}`, close: slack.stop };
}
