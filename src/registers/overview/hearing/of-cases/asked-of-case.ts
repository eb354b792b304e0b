// What is asked of a breach that is worked on: what is advised, until when, what is still open. Its card says all of that.
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { visible } from '../../../../core/permissions.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { onlyAsks } from '../../../../core/understanding/talk/said-to-bot.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { shownFileOf } from '../../../breach/card.js';
import { showCase } from '../../records.js';
import { openOf } from '../../standing/running.js';
import { focusedFile } from './belongs.js';

/** Shows the file that is open or was shown last, or the one that runs where reporting or closing it is asked; false for anything else. */
export async function askedOfCase(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  if (beside?.scope.checklist.tells !== undefined || wordsIn(text).length > mostWords) return false;
  if (!ofDoing.test(text) || inGeneral.test(text) || !onlyAsks(text)) return false;
  const file = await fileAsked(turn, text, beside !== undefined);
  if (file === undefined) return false;
  await showCase(turn, file);
  return heardAs(turn, 'question', text, { about: 'running' });
}
const mostWords = 14;

/** What there is to do, and until when. */
const ofDoing =
  /\b(?:moet|moeten|hoef|hoeven|melden|gemeld|tijd|wanneer|termijn|deadline|sluiten|afsluiten|dicht|openstaat|nog open|wat nu|must|should|have to|report|time|until when|close|still open|what now|what next)\b/i;
/** Any breach, and not this one. */
export const inGeneral =
  /\b(?:altijd|elk|elke|ieder|iedere|een (?:data ?lek|lek|melding)|datalekken|meestal|bewaar\w*|always|every|each|any|a (?:data )?(?:breach|leak)|breaches|keep)\b/i;
const ofReporting = /\b(?:melden|gemeld|data ?lek|lek|ap|sluiten|afsluiten|dossier|report|breach|authority|file)\b/i;

async function fileAsked(turn: AppTurn, text: string, isBeside: boolean): Promise<Loaded | undefined> {
  const focused = await focusedFile(turn);
  if (focused !== undefined || isBeside) return focused;
  const files = await openOf(turn, 'breach');
  const shown = files.find(({ record }) => record.id === shownFileOf(turn));
  const [only, ...more] = ofReporting.test(text) ? files : [];
  const file = shown ?? (more.length === 0 ? only : undefined);
  return file !== undefined && visible(turn.actor, file.relations, file.checklist.access) ? file : undefined;
}
