// A second process for the tests: opens the database of its argument for writing and keeps it open until it is killed.
import { createViteServer } from 'vitest/node';

const vite = await createViteServer({
  configFile: false,
  logLevel: 'silent',
  server: { middlewareMode: true, watch: null, ws: false },
});
const { openStore } = await vite.ssrLoadModule('/db/open.ts');
try {
  await openStore({ url: process.argv[2], mode: 'write', demo: false });
  console.log('open');
  setInterval(() => undefined, 60_000);
} catch (error) {
  console.log(error.code);
  process.exit(1);
}
