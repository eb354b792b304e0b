// Starts the program: reads the arguments and becomes one of src/program. A worker of the program starts here too, so
// nothing is loaded before it is known what is started.
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { OperatorError } from './app/ports/errors.js';
import { codeOf, version } from './program/about.js';

const usage = `Usage: npm start -- [options]
       node dist/src/main.js [options | command]

  --json          one JSON object per line in and out (docs/terminal.md)
  --live          with --json: also deliver what becomes due between two inputs
  --now MOMENT    begin at this moment; only on a database that was made with --now
  --role ROLE     try the terminal as this role; only while no chat workspace is connected
  --terminal      the terminal, also where Slack or Teams is configured
  --against FILE  with audit-verify: also hold the trail against an export, a dossier or an earlier report
  --version       print the version

Commands: audit-verify, backup FILE, copy-to POSTGRES-URL, officer NAME, erase ORGANISATION
`;
const misused = (sentence: string) => new OperatorError('usage', `${sentence}\n\n${usage}`);

function parsed(args: readonly string[]) {
  const [flag, text] = [{ type: 'boolean' }, { type: 'string' }] as const;
  const starting = { json: flag, live: flag, now: text, role: text, terminal: flag };
  const options = { ...starting, against: text, version: flag, help: flag };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw misused(error instanceof Error ? error.message : 'Wrong options.');
  }
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  if (values.help) return print(usage);
  if (values.version) return print(`${version()}\n`);
  const [command, argument] = positionals;
  const { configured, hasChat } = await import('./program/config.js');
  const config = configured();
  if (command !== undefined) {
    const { operate } = await import('./program/operator.js');
    const { says, code } = await operate(config, command, argument ?? values.against, misused);
    return print(says, code);
  }
  if (hasChat(config) && !values.terminal && !values.json) {
    const { chat } = await import('./program/chat.js');
    return chat(config, values.now);
  }
  const { terminal } = await import('./program/terminal.js');
  return terminal(config, values);
}

function print(text: string, code = 0): number {
  // A reader that is gone (`| head`) is no error.
  process.stdout.on('error', () => undefined);
  process.stdout.write(text);
  return code;
}

if (!isMainThread) {
  const { work } = await import('./program/worker.js');
  await work();
} else {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    const unexpected = `Something unexpected went wrong (${codeOf(error)}).`;
    process.stderr.write(`${error instanceof OperatorError ? error.message : unexpected}\n`);
    process.exitCode = 1;
  }
}
