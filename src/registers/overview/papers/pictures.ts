// What the pictures of the register show, read from the store: for the words in the chat and for the worker alike.

import { readAll, titleFor } from '../../../app/register.js';
import type { Loaded, Reading } from '../../../app/turn.js';
import type { PictureFormat } from '../../../core/document-names.js';
import { textAt } from '../../../core/engine/answers.js';
import type { Picture } from '../../../core/picture/shapes.js';
import { recordName } from '../../../core/records.js';
import { say, type Text, t } from '../../../core/text.js';
import { dayOf, showDay } from '../../../core/time.js';
import { checklistOf } from '../rules/papers/art-30.js';
import { countryOf, type DataFlow, type DataMap, flowOf, mapAbout } from '../rules/papers/data-flow.js';
import { activityPicture, mapPictures } from '../rules/papers/data-map.js';
import { type Freshness, freshnessOf, type Progress, partOf } from '../rules/progress.js';

/** What is drawn as a flow, and which of them begin at a client. */
const drawn = [
  { register: 'controller-activity', client: false },
  { register: 'processor-activity', client: true },
] as const;

/** A picture of the register as it is asked: of one record, or of what has to do with a word. */
export interface MapWanted {
  readonly subject?: string;
  readonly about?: string;
}

/** Where data come from and go to in every activity that is in use. */
export async function mapOf(reading: Reading, { subject, about }: MapWanted = {}): Promise<DataMap> {
  const suppliers = await readAll(reading, 'supplier');
  const abroad = new Map(
    suppliers.flatMap(({ record, scope }): [string, string][] => {
      const country = countryOf(scope);
      return country === undefined ? [] : [[record.id, country]];
    }),
  );
  const flows: DataFlow[] = [];
  for (const { register, client } of drawn) {
    const records = (await readAll(reading, register)).filter(isInUse);
    const wanted = subject === undefined ? records : records.filter(({ record }) => record.id === subject);
    flows.push(...wanted.map(({ record, scope }) => flowOf(scope, { ...headOf(reading, record), client }, abroad)));
  }
  const map = { organisation: await organisationName(reading), day: today(reading), flows };
  return about === undefined ? map : mapAbout(map, about);
}

/** The picture that the worker draws: one activity with all about it, or the part that is asked of the whole. */
export async function drawMap(
  desk: Reading & { readonly request: MapWanted & { readonly part?: number } },
  format: PictureFormat,
): Promise<Picture> {
  const map = await mapOf(desk, desk.request);
  const [flow] = map.flows;
  if (desk.request.subject !== undefined && flow !== undefined) return activityPicture(map, flow, desk.language);
  const pictures = mapPictures(map, desk.language, format === 'png' ? 'pages' : 'whole');
  const picture = pictures[(desk.request.part ?? 1) - 1];
  if (picture === undefined) throw new Error('this part of the picture is gone');
  return picture;
}

/** How far the register is, and how fresh its activities are. */
export async function progressOf(reading: Reading): Promise<Progress> {
  const inUse = async (registers: readonly string[]) => (await readAll(reading, ...registers)).filter(isInUse);
  const counted: Progress['parts'][number][] = [];
  for (const { label, registers } of parts) {
    const scopes = (await inUse(registers)).map(({ scope }) => scope);
    if (scopes.length > 0) counted.push(partOf(say(label, reading.language), scopes));
  }
  const activities = await inUse(drawn.map(({ register }) => register));
  return {
    organisation: await organisationName(reading),
    day: today(reading),
    parts: counted,
    freshness: freshnessOfRecords(reading, activities),
  };
}

/** When these records were last confirmed, by how long ago that is. */
function freshnessOfRecords({ now, organisation: { zone } }: Reading, records: readonly Loaded[]): Freshness {
  const days = records.map(({ record }) => (record.confirmedAt === null ? null : dayOf(record.confirmedAt, zone)));
  return freshnessOf(days, dayOf(now, zone));
}

const parts: readonly { readonly label: Text; readonly registers: readonly string[] }[] = [
  { label: t('Uw organisatie', 'Your organisation'), registers: ['organisation'] },
  { label: t('Activiteiten', 'Activities'), registers: drawn.map(({ register }) => register) },
  { label: t("Bedrijven en programma's", 'Companies and programs'), registers: ['supplier'] },
];

const isInUse = ({ record }: Loaded): boolean => record.status !== 'archived';

function headOf(reading: Reading, record: Loaded['record']) {
  const { register, number, status } = record;
  const name = titleFor(reading, record);
  return { number: recordName(checklistOf(register), number, ''), name, confirmed: status === 'active' };
}

async function organisationName(reading: Reading): Promise<string> {
  const [profile] = await readAll(reading, 'organisation');
  return (profile && textAt(profile.scope.answers, 'name')) ?? '';
}

function today({ now, organisation, language }: Reading): string {
  return showDay(dayOf(now, organisation.zone), language);
}
