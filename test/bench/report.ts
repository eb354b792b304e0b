// docs/benchmarks.md: each measurement replaces its own section and leaves the others as they were.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './database.js';

const file = join(root, 'docs', 'benchmarks.md');

const explanation = `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- --only turns,start\` measures a part again and replaces only its section.
Nothing fails when a target is missed: a busy machine would fail it too. Compare ratios within one section, which come
from one run, and not milliseconds between machines.

## How

A **real turn** is \`createBot(…).handle\` with the store, the hashing and the ids of the program, and everything a turn
does: who speaks and their roles, the delivery id against doing something twice, the record with every stored version of
its answers, the engine, the next question in words, the answers, the conversation, and the audit lines with keyed
digests in the hash chain. All of it is one transaction, and \`handle\` returns after its commit.

The **floor** does the durable work of exactly these turns in prepared statements written by hand, with the bare driver.
The interview is held once by the real bot and what each turn stored is written down: the floor stores the same answers,
audit lines (with HMAC and SHA-256), delivery, chain head and conversation in the same tables with the same indices,
foreign keys and triggers, and reads what a turn cannot do without: the person with roles, the conversation, the record
and all its answers, parsed from JSON. It has no engine: it checks nothing, decides nothing, words nothing, and leaves
out the other people, the suppliers and the organisation, which the real turn reads for the sake of its questions.

**botbuilder-dialogs** holds an interview of as many questions in a waterfall of prompts, with its state in SQLite with
the same durability and an adapter that sends nowhere. Once with text prompts only, its fastest way, and once with
choice and confirm prompts where the checklist has such questions. It reads and writes one row per turn; it has no
audit trail, no roles, no versions of answers and no protection against a delivery that comes twice.
`;

/** Puts a section into the report, in the place of the one with this name. */
export function writeSection(name: string, title: string, text: string): void {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const section = `${begin}\n\n## ${title}\n\n${text}\n\n${end}`;
  const present = existsSync(file) ? readFileSync(file, 'utf8') : explanation;
  const [from, to] = [present.indexOf(begin), present.indexOf(end)];
  const whole =
    from < 0 || to < from
      ? `${present.trimEnd()}\n\n${section}\n`
      : present.slice(0, from) + section + present.slice(to + end.length);
  // What stands above the first section is this program's too.
  const first = whole.indexOf('<!-- ');
  writeFileSync(file, `${explanation}\n${whole.slice(first)}`);
}
