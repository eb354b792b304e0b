// Whose data they are, as far as the register says, and the second file when they are of a client and our own.

import { createRecord } from '../../app/new-records.js';
import { load, numberOf } from '../../app/register.js';
import { store } from '../../app/storing.js';
import { type AppTurn, type Loaded, tell } from '../../app/turn.js';
import { choicesAt, rowsOf, valueAt, type Write } from '../../core/engine/answers.js';
import type { Value } from '../../core/engine/value.js';
import { say } from '../../core/text.js';
import { besideFile, cellsOf, handlerOf, put, rowValues } from './files.js';
import { hitClients } from './rules/whose.js';
import { breachSentences as sentences } from './sentences.js';

/** What the report says that the file asks too. */
export const shared = [
  'what-happened',
  'noticed-at',
  'still-open',
  'incident',
  'learned',
  'supplier',
  'supplier-told-at',
  'supplier-reference',
  'near-miss',
  'in-danger',
  'concerns',
  'confidant',
] as const;

/** A register of own work only, without clients or joint controllers, says whose data they are: a suggestion. */
export async function whoseByRegister({
  repositories,
  organisation,
}: AppTurn): Promise<Readonly<Record<string, Value>>> {
  const own = await repositories.records.titles(organisation.id, 'controller-activity');
  const clients = await repositories.records.titles(organisation.id, 'processor-activity');
  if (own.length === 0 || clients.length > 0) return {};
  const profile = await repositories.answers.ofNumber(organisation.id, 'organisation', 1);
  const joint = profile.findLast(({ path }) => path === 'joint-controllers')?.value;
  return joint === false ? { whose: 'own' } : {};
}

/** The one client that the register knows: a suggestion. */
export function clientByRegister({ scope }: Loaded): readonly [string, Value][] {
  const [only, ...more] = scope.facts.clients ?? [];
  return only === undefined || more.length > 0 ? [] : [['client', only.name]];
}

/** Whoever was picked from the register is a client that has to hear it, by name; the first of them where none was typed. */
export async function addPickedClients(turn: AppTurn, file: Loaded): Promise<Loaded> {
  const ids = choicesAt(file.scope.answers, 'known-clients');
  const known = file.scope.facts.clients ?? [];
  let changed = file;
  for (const { name } of known.filter(({ id }) => ids.includes(id))) {
    const hit = hitClients(changed.scope.answers).map((one) => one.name?.trim().toLowerCase());
    if (hit.includes(name.trim().toLowerCase())) continue;
    const first = valueAt(changed.scope.answers, 'client') === undefined;
    changed = await put(
      turn,
      changed,
      first ? { client: name } : rowValues(changed, 'clients', { 'client-name': name }),
    );
  }
  return changed;
}

/** Data of a client and our own in one: ours get a file of their own, with their own clock, once; undefined otherwise. */
export async function splitOff(turn: AppTurn, file: Loaded): Promise<Loaded | undefined> {
  const said = file.scope.answers.get('whose');
  if (said?.value !== 'both') return undefined;
  if (file.versions.some(({ path, value, n }) => path === 'whose' && value === 'both' && n < said.n)) return undefined;
  const handler = handlerOf(file);
  const record = await createRecord(turn, {
    id: turn.crypto.newId(),
    checklist: file.checklist.id,
    template: null,
    values: {},
    source: '',
  });
  const whose = {
    path: 'whose',
    n: 1,
    value: 'own',
    provenance: 'bevestigd',
    source: besideFile(file.record),
  } as const;
  await store(turn, { record, checklist: file.checklist }, [...copiesOf(file), whose]);
  let own = await load(turn, record);
  for (const row of rowsOf(file.scope.answers, 'reports'))
    own = await put(turn, own, rowValues(own, 'reports', cellsOf(file, 'reports', row)));
  const note = say(sentences.clientFileNote, turn.organisation.language, { record: numberOf(file) });
  own = await put(turn, own, {
    ...(handler === undefined ? {} : { handler }),
    ...rowValues(own, 'notes', { at: turn.now, note }),
  });
  const back = say(sentences.ownFileNote, turn.organisation.language, { record: numberOf(own) });
  await put(turn, file, rowValues(file, 'notes', { at: turn.now, note: back }));
  tell(turn, sentences.ownFile, { record: numberOf(own) });
  return own;
}

/** What both files say, as it was said: told, confirmed or only suggested. */
function copiesOf({ scope }: Loaded): readonly Write[] {
  return [...shared, 'nature'].flatMap((path): readonly Write[] => {
    const stored = scope.answers.get(path);
    const value = valueAt(scope.answers, path);
    if (stored === undefined || value === undefined) return [];
    return [{ path, n: 1, value, provenance: stored.provenance, source: stored.source }];
  });
}
