// A version of the register as it was signed off: canonical JSON in which people are ids, and what changed since.

import { z } from 'zod';
import type { ChainHead } from '../../../../core/audit.js';
import type { RegisterChange } from '../../../../core/document.js';
import type { Answer } from '../../../../core/engine/answers.js';
import type { Checklist } from '../../../../core/engine/checklist.js';
import { placeOf } from '../../../../core/engine/scope.js';
import { recordName } from '../../../../core/records.js';
import { type Language, say } from '../../../../core/text.js';

const choice = z.union([z.string(), z.strictObject({ other: z.string() })]);
const frozenAnswer = z.strictObject({
  path: z.string(),
  n: z.int(),
  value: z.union([z.string(), z.number(), z.boolean(), choice, z.array(choice)]).nullable(),
  provenance: z.enum(['standaard', 'bevestigd', 'onbekend', 'import']),
  source: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  checklistVersion: z.int(),
});
const frozenRecord = z.strictObject({
  id: z.string(),
  register: z.string(),
  number: z.int(),
  title: z.string(),
  status: z.enum(['concept', 'active', 'archived']),
  template: z.string().nullable(),
  checklistVersion: z.int(),
  createdBy: z.string(),
  createdAt: z.string(),
  confirmedBy: z.string().nullable(),
  confirmedAt: z.string().nullable(),
  /** Those that count; none of what has ended. */
  answers: z.array(frozenAnswer),
});
const frozenRegister = z.strictObject({
  format: z.literal('avg-maatje/register-version'),
  formatVersion: z.literal(1),
  organisation: z.string(),
  /** Where the trail ended before this version was signed. */
  trail: z.strictObject({ n: z.int(), hash: z.string() }),
  records: z.array(frozenRecord),
});

export type FrozenRegister = z.output<typeof frozenRegister>;
export type FrozenRecord = z.output<typeof frozenRecord>;
type FrozenAnswer = z.output<typeof frozenAnswer>;

/** A record with all versions of its answers becomes one of a frozen register. */
export function frozenFrom(head: Omit<FrozenRecord, 'answers'>, latest: Iterable<Answer>): FrozenRecord {
  const answers = head.status === 'archived' ? [] : [...latest].flatMap(frozenAnswerFrom);
  return {
    id: head.id,
    register: head.register,
    number: head.number,
    title: head.title,
    status: head.status,
    template: head.template,
    checklistVersion: head.checklistVersion,
    createdBy: head.createdBy,
    createdAt: head.createdAt,
    confirmedBy: head.confirmedBy,
    confirmedAt: head.confirmedAt,
    answers: answers.sort((one, two) => (one.path < two.path ? -1 : 1)),
  };
}

function frozenAnswerFrom({ path, n, value, provenance, source, by, at, checklistVersion }: Answer): FrozenAnswer[] {
  if (provenance === 'vervallen' || provenance === 'gewist') return [];
  const kept = value === null || typeof value !== 'object' ? value : 'other' in value ? value : [...value];
  return [{ path, n, value: kept, provenance, source, by, at, checklistVersion }];
}

export function frozenOf(organisation: string, trail: ChainHead, records: readonly FrozenRecord[]): FrozenRegister {
  const ordered = [...records].sort((one, two) =>
    one.register === two.register ? one.number - two.number : one.register < two.register ? -1 : 1,
  );
  return {
    format: 'avg-maatje/register-version',
    formatVersion: 1,
    organisation,
    trail: { n: trail.n, hash: trail.hash },
    records: ordered,
  };
}

/** The same content gives the same text, byte for byte: keys in order, no spaces. Its SHA-256 is the hash of a version. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`;
}

export function readFrozen(content: string): FrozenRegister {
  return frozenRegister.parse(JSON.parse(content));
}

export function changesBetween(
  before: FrozenRegister,
  after: FrozenRegister,
  checklistOf: (register: string) => Checklist,
  language: Language,
): readonly RegisterChange[] {
  const known = new Map(before.records.map((record) => [record.id, record]));
  return after.records.flatMap((record): RegisterChange[] => {
    const checklist = checklistOf(record.register);
    const name = recordName(checklist, record.number, record.title || say(checklist.title, language));
    const change = changeOf(known.get(record.id), record, checklist, language);
    return change === undefined ? [] : [{ name, ...change }];
  });
}

function changeOf(
  old: FrozenRecord | undefined,
  record: FrozenRecord,
  checklist: Checklist,
  language: Language,
): Omit<RegisterChange, 'name'> | undefined {
  const wasThere = old !== undefined && old.status !== 'archived';
  if (record.status === 'archived') return wasThere ? { kind: 'ended', labels: [] } : undefined;
  if (!wasThere) return { kind: 'added', labels: [] };
  const labels = new Set<string>();
  for (const path of differingPaths(old, record)) {
    const { question, section } = placeOf(checklist, path) ?? {};
    if (section?.aside) continue;
    labels.add(question === undefined ? path : say(question.label, language));
  }
  return labels.size > 0 || old.status !== record.status ? { kind: 'changed', labels: [...labels] } : undefined;
}

/** Paths whose value or standing differs; a new confirmation of the same value is no change. */
function differingPaths(before: FrozenRecord, after: FrozenRecord): readonly string[] {
  const told = ({ answers }: FrozenRecord) =>
    new Map(answers.map(({ path, value, provenance }) => [path, canonicalJson([value, provenance])]));
  const [old, now] = [told(before), told(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
}
