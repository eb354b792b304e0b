// `npm run dev -- teams`: the playground of Microsoft in the browser with the bot in it, on a database that is thrown away.
import { startPlayground } from './playground.mjs';

/** Starts the bot by `run`, and the playground. */
export async function start({ port, botPort, run }) {
  run({ TEAMS_PLAYGROUND_URL: `http://localhost:${port}` });
  const playground = await startPlayground({ port, endpoint: `http://127.0.0.1:${botPort}/api/messages` });
  return { says: `Playground: ${playground.url}`, close: playground.stop };
}
