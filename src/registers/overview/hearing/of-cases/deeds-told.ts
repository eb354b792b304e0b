// What was done about a breach, told in one message: each in its own words, by how people say that below its file.
import { clausesApart } from '../../../../core/understanding/talk/told-apart.js';
import { type SaidOfFile, saidOfFile } from '../../../breach/rules/hearing/said-of-file.js';
import { aboutRunning, type DoneInRunning } from '../../rules/about-running.js';

/** Where each is put down. */
export const deedsOfFile: Readonly<Partial<Record<SaidOfFile, DoneInRunning>>> = {
  'say-taken-on': 'taken-on',
  'say-secured': 'secured',
  'say-filed': 'filed',
  'say-people-told': 'people-told',
  'say-report': 'decided',
  'say-not-report': 'decided',
  'say-no-breach': 'decided',
  'say-tell': 'decided-people',
  'say-not-tell': 'decided-people',
  'say-learned': 'learned',
  'say-closed': 'closed',
};

export interface DeedTold {
  readonly says: DoneInRunning;
  readonly words: string;
}

/** Each that is told, in the order of a text; what is heard in the whole is the first. */
export function deedsTold(text: string, whole: DoneInRunning): readonly DeedTold[] {
  const told: DeedTold[] = [];
  let ahead = '';
  for (const clause of clausesApart(text)) {
    const says = deedIn(clause);
    const last = told.at(-1);
    if (says !== undefined && says !== last?.says && apart.includes(says)) {
      told.push({ says, words: `${ahead}${clause}` });
      ahead = '';
    } else if (last === undefined) ahead = `${ahead}${clause}`;
    else told[told.length - 1] = { ...last, words: `${last.words}${clause}` };
  }
  const says = new Set(told.map((one) => one.says));
  if (says.size < 2 || says.size < told.length) return [{ says: whole, words: text }];
  return told.map((one) => ({ ...one, words: one.words.replace(leadsIn, '').replace(leadsOut, '') }));
}
const leadsIn = /^(?:(?:en|dus|and|so|ja|ok|oke|yes)[\s,]+)+/i;
const leadsOut = /[\s,;]+$/;

/** What has a place of its own, whatever stands beside it. */
const apart: readonly DoneInRunning[] = ['filed', 'people-told', 'decided', 'decided-people', 'closed', 'taken-on'];

/** A deed that a text tells by its words, whatever stands on the screen. */
export function deedAlone(text: string): DoneInRunning | undefined {
  const said = text.includes('?') ? undefined : aboutRunning(text);
  return said !== undefined && 'says' in said && apart.includes(said.says) ? said.says : undefined;
}

/** The same below the card of a file, also by how people say it there. */
export function deedIn(piece: string): DoneInRunning | undefined {
  const clause = piece.replace(leadsIn, '').replace(leadsOut, '');
  // What somebody else thinks of it decides nothing.
  if (thinks.test(clause)) return undefined;
  const said = saidOfFile(clause);
  // Which way it was decided makes no other place of it.
  const learnt = placesLearnt.find(([, means]) => (said?.oddsOf(means) ?? 0) >= surely)?.[0];
  const shaped = aboutRunning(clause);
  return learnt ?? (shaped !== undefined && 'says' in shaped && shaped.of !== 'request' ? shaped.says : undefined);
}
const surely = 0.8;
const thinks =
  /^(?:die|hij|zij|ze|he|she|they|\p{L}+) (?:vindt|vinden|vond|denkt|dacht|zegt|zei|thinks?|says?|said) (?:dat|van|that)\b/iu;
const placesLearnt: readonly (readonly [DoneInRunning, readonly SaidOfFile[]])[] = [
  ['taken-on', ['say-taken-on']],
  ['filed', ['say-filed']],
  ['people-told', ['say-people-told']],
  ['decided', ['say-report', 'say-not-report', 'say-no-breach']],
  ['decided-people', ['say-tell', 'say-not-tell']],
  ['closed', ['say-closed']],
];
