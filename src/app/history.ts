// What happened to a record, from the audit trail: who, when and what, in words.
import type { AuditLine } from '../core/audit.js';
import { auditWords } from '../core/audit-words.js';
import type { Checklist } from '../core/engine/checklist.js';
import { placeOf } from '../core/engine/scope.js';
import { type Language, say } from '../core/text.js';
import { showInstant } from '../core/time.js';
import { sentences } from './sentences.js';
import type { Reading } from './turn.js';

export interface PastMoment {
  readonly at: string;
  /** In words, in the zone of the organisation. */
  readonly when: string;
  readonly who: string;
  readonly what: string;
  /** The same where much was done at once: how many questions, instead of all of them. */
  readonly inShort: string;
}

/** Newest first; what one person did at one moment is one line. */
export async function historyOf(
  {
    repositories,
    organisation,
    people,
    language,
  }: Pick<Reading, 'repositories' | 'organisation' | 'people' | 'language'>,
  record: string,
  checklist: Checklist,
  counts: (line: AuditLine) => boolean = () => true,
  zone = organisation.zone,
): Promise<readonly PastMoment[]> {
  const lines = await repositories.audit.ofRecord(organisation.id, record);
  const merged = await repositories.people.merged(organisation.id);
  const moments = new Map<string, { at: string; who: string; acts: Map<string, Set<string>> }>();
  for (const line of lines.filter(counts)) {
    const { at } = line;
    const place = line.path === null ? undefined : placeOf(checklist, line.path);
    if (place?.section.aside) continue;
    const actor = merged.get(line.actor) ?? line.actor;
    const nobody = actor === 'system' ? sentences.system : sentences.formerPerson;
    const who = people.find(({ id }) => id === actor)?.name ?? say(nobody, language);
    const moment = moments.get(`${at} ${line.actor}`) ?? { at, who, acts: new Map<string, Set<string>>() };
    const act = say(auditWords[line.action], language);
    const labels = moment.acts.get(act) ?? new Set<string>();
    if (place) labels.add(say(place.question.label, language));
    moment.acts.set(act, labels);
    moments.set(`${at} ${line.actor}`, moment);
  }
  return [...moments.values()].reverse().map(({ at, who, acts }) => ({
    at,
    when: showInstant(at, zone, language),
    who,
    what: [...acts].map(([act, labels]) => (labels.size > 0 ? `${act} ${[...labels].join(', ')}` : act)).join('; '),
    inShort: [...acts].map(([act, labels]) => briefly(act, [...labels], language)).join('; '),
  }));
}

/** Questions that are named before they are only counted. */
const named = 4;

function briefly(act: string, labels: readonly string[], language: Language): string {
  if (labels.length === 0) return act;
  const what = labels.length > named ? say(sentences.manyQuestions, language, { n: labels.length }) : labels.join(', ');
  return `${act} ${what}`;
}
