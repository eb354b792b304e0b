// `npm run demo:year`: a bakery lives through a year with the bot, in the built program, and prints it as a story: who
// does what, what comes by itself, and when. A database of its own that is gone afterwards.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-demo-'));
const begins = '2026-11-24T08:00:00.000Z';
const program = spawn(process.execPath, [main, '--json', '--now', begins], {
  cwd: folder,
  env: {
    ...process.env,
    DATABASE_URL: `file:${join(folder, 'avg.db')}`,
    LANGUAGE: 'nl',
    TIME_ZONE: 'Europe/Amsterdam',
    LOG_LEVEL: 'silent',
  },
  stdio: ['pipe', 'pipe', 'inherit'],
});
const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
const names = new Map();

/** One line in; everything that was said until it was done. */
async function send(line) {
  program.stdin.write(`${JSON.stringify(line)}\n`);
  const heard = [];
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error('the program ended');
    const said = JSON.parse(value);
    if (said.done) return heard;
    if (said.error) throw new Error(`${said.error}: ${said.text}`);
    // What was heard is told beside what is said.
    if (said.reply !== undefined) heard.push(said);
  }
}

const print = (text = '') => process.stdout.write(`${text}\n`);
const buttonsOf = (reply) => [...(reply.lines ?? []).flatMap(({ action }) => action ?? []), ...(reply.actions ?? [])];

function wordsOf(reply) {
  const lines = (reply.lines ?? []).map(({ label, value }) => `  ${label}: ${shortened(value)}`);
  const buttons = (reply.actions ?? []).map(({ label }) => `[${label}]`).join(' ');
  const asked = (reply.fields ?? []).slice(0, 4).map(({ ask }) => `  ${ask}`);
  return [reply.notice, reply.title, reply.text, ...lines, ...asked, buttons && `  ${buttons}`]
    .filter(Boolean)
    .join('\n');
}
const shortened = (text) => (text.length > 110 ? `${text.slice(0, 107)}…` : text);

/** Who reads it, and what. */
function tell(heard) {
  for (const { to, reply } of heard) {
    print(`\n  → ${names.get(to) ?? 'iemand'} leest:`);
    print(
      wordsOf(reply)
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n'),
    );
  }
}

async function quietly(as, line) {
  const heard = await send({ as, ...line });
  const own = heard.at(-1)?.to;
  if (own !== undefined && !names.has(own)) names.set(own, as);
  return heard;
}

async function act(as, what, line) {
  print(`\n• ${as} ${what}`);
  const heard = await quietly(as, line);
  tell(heard);
  return heard;
}

function buttonIn(heard, label) {
  const wanted = label.toLowerCase();
  const buttons = heard.flatMap(({ reply }) => buttonsOf(reply));
  const found = buttons.findLast((action) => action.label.toLowerCase().includes(wanted));
  if (found === undefined) throw new Error(`there is no button ${label}`);
  return found.id;
}

const askIn = (heard) => heard.map(({ reply }) => reply).findLast((reply) => reply.type === 'ask');

/** Accepts what is suggested, and says who keeps it. */
async function confirm(as, record, owner) {
  let heard = await quietly(as, { say: `/register wijzig ${record}` });
  for (let taps = 0; taps < 60; taps += 1) {
    const ask = askIn(heard);
    if (ask === undefined || !ask.title.startsWith(record)) return;
    const tap = ['confirm', 'confirm-record', 'keep'].flatMap(
      (verb) => ask.actions.find(({ id }) => id.startsWith(`${verb}|`)) ?? [],
    )[0];
    if (tap !== undefined) heard = await quietly(as, { press: tap.id });
    else if (ask.mode !== 'form') heard = await quietly(as, { say: 'weet ik niet' });
    else {
      const values = ask.fields.map(({ path, options = [] }) => [path, path === 'owner' ? owner : [options[0]?.id]]);
      heard = await quietly(as, { answer: Object.fromEntries(values) });
    }
  }
}

let printed = '';
function printDay(moment) {
  const how = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' };
  const day = new Date(moment).toLocaleDateString('nl-NL', how);
  if (day !== printed) print(`\n── ${day}`);
  printed = day;
}

/** How often something came by itself, by person. */
const came = new Map();
let last = '';
/** The days go by, an hour of the morning at a time; what comes by itself is printed. */
async function until(moment) {
  const from = Date.parse(last || begins);
  for (let day = from + 86_400_000; day <= Date.parse(moment); day += 86_400_000) {
    const now = new Date(Math.floor(day / 86_400_000) * 86_400_000 + 8 * 3_600_000).toISOString();
    if (now <= (last || begins)) continue;
    const heard = await send({ tick: true, now });
    for (const { to } of heard) came.set(to, (came.get(to) ?? 0) + 1);
    if (heard.length > 0) {
      printDay(now);
      tell(heard);
    }
    heardLast = heard.length > 0 ? heard : heardLast;
  }
  last = moment;
  printDay(moment);
  return heardLast;
}
let heardLast = [];

try {
  print('Een jaar met AVG-maatje, bij Bakkerij De Vries.');
  await quietly('noor', { answer: { name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' } });
  for (const say of ['1', '9', 'ik']) await quietly('noor', { say });
  let heard = await quietly('noor', { answer: { deputy: 'none' } });
  for (let ask = askIn(heard); ask?.fields[0]?.kind === 'yes-no'; ask = askIn(heard))
    heard = await quietly('noor', {
      say: ['has-customers', 'has-suppliers', 'has-staff', 'sends-newsletter'].includes(ask.fields[0].path)
        ? 'ja'
        : 'nee',
    });
  print('\nDinsdag 24 november 2026. Noor maakt kennis; er staan concepten klaar.');
  for (const name of ['sem', 'els']) await quietly(name, { say: '/register help' });
  const els = [...names].find(([, name]) => name === 'els')?.[0];
  const sem = [...names].find(([, name]) => name === 'sem')?.[0];
  const noor = [...names].find(([, name]) => name === 'noor')?.[0];
  await confirm('noor', 'V-001', els);
  await confirm('noor', 'V-003', noor);
  await confirm('noor', await numbered('Nieuwsbrief'), noor);
  print('Zij bevestigt de klanten, die Els bijhoudt, en het personeel en de nieuwsbrief, die zij zelf bijhoudt.');
  for (const path of ['source', 'obligatory', 'bsn', 'recipients'])
    await quietly('noor', { answer: { [path]: null }, record: await recordId('V-001') });
  print('Vier dingen over de klanten weet zij niet. De rest blijft liggen.');
  await quietly('noor', { say: 'later' });
  const form = await quietly('noor', { say: '/register rol' });
  const asked = await quietly('noor', { answer: { role: 'management', to: sem }, record: askIn(form).record });
  const offered = await act('noor', 'vraagt Sem voor de directie.', { press: buttonIn(asked, 'Bevestigen') });
  await quietly('sem', { press: buttonIn(offered, 'Ik neem het op mij') });
  print('\n  Sem neemt het aan, met één tik.');
  await act('noor', 'kijkt wat er gepland staat.', { say: '/register herinneringen' });
  await until('2027-01-11T08:00:00.000Z');
  await act('noor', 'vertelt iets.', { say: 'els gaat per 1 maart weg' });
  const leaves = await act('noor', 'zegt wie het overneemt.', { say: 'sem' });
  await act('noor', 'zegt ja.', { press: buttonIn(leaves, 'Ja, op 1 maart') });
  await until('2027-01-18T08:00:00.000Z');
  await act('noor', 'vertelt iets.', { say: 'we krijgen een nieuwe kassa' });
  const till = await act('noor', 'noemt hem.', { say: 'Lightspeed' });
  await act('noor', 'zegt ja.', { press: buttonIn(till, 'verwerk dit') });
  await until('2027-03-15T08:00:00.000Z');
  await quietly('sem', { press: 'command|mute' });
  print('\n• sem wil geen overzichten meer. Wat dringend is, komt nog wel.');
  await until('2027-05-24T08:00:00.000Z');
  await quietly('sem', { press: 'command|mute' });
  print('\n• sem wil de overzichten weer.');
  await until('2027-06-14T08:00:00.000Z');
  const moved = await act('noor', 'vertelt iets.', { say: 'we zijn verhuist naar Kerkstraat 2, Zwolle' });
  await act('noor', 'zegt ja.', { press: buttonIn(moved, 'verwerk dit') });
  await until('2027-06-21T08:00:00.000Z');
  const letters = await act('noor', 'vertelt iets.', { say: 'we sturen geen nieuwsbrief meer' });
  await act('noor', 'zegt ja.', { press: buttonIn(letters, 'verwerk dit') });
  await until('2027-07-05T08:00:00.000Z');
  const clean = await act('sem', 'kijkt wat er op te ruimen is.', { press: 'clean-up|-' });
  await act('sem', 'heeft het laatste gewist.', { press: buttonIn(clean, 'Opgeschoond') });
  await until('2027-11-26T08:00:00.000Z');
  const review = await act('sem', 'opent de vraag.', { press: `review|${await recordId('V-001')}` });
  await act('sem', 'tikt dat de rest nog klopt.', { press: buttonIn(review, 'klopt nog') });
  await until('2027-12-27T08:00:00.000Z');
  await act('noor', 'kijkt hoe het register ervoor staat.', { say: '/register' });
  const counts = [...came].map(([to, count]) => `${names.get(to) ?? 'iemand'} ${count} keer`);
  print(`\nWat er in dit jaar vanzelf kwam: ${counts.join(', ')}.`);
} finally {
  program.stdin.end();
  await new Promise((resolve) => program.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}

async function recordId(number) {
  const list = await quietly('noor', { say: '/register lijst' });
  return buttonIn(list, number).split('|')[1];
}

/** "V-007", by what it is called. */
async function numbered(name) {
  const list = await quietly('noor', { say: '/register lijst' });
  const label =
    list.flatMap(({ reply }) => buttonsOf(reply)).find((action) => action.label.includes(name))?.label ?? '';
  return label.split(' ')[0];
}
