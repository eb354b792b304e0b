// `/register kaart` and `/register voortgang`: pictures for the chat, always with the same in words.

import { documentButton } from '../../../app/files/offer-document.js';
import { load, may, mayWith, refuse } from '../../../app/register.js';
import { type AppTurn, record as note, reply, tell } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action } from '../../../core/engine/replies.js';
import { recordNamed } from '../../../core/records.js';
import { say, type Text, t } from '../../../core/text.js';
import { type DataMap, mapInWords, mapWords } from '../rules/papers/data-flow.js';
import { mapPictures } from '../rules/papers/data-map.js';
import { progressInWords } from '../rules/progress.js';
import { mapOf, progressOf } from './pictures.js';

const words = {
  none: t(`In uw register komt "{word}" niet voor als groep mensen, programma, bedrijf of land. De hele kaart ziet u met /register kaart.
           "{word}" is not in your register as a group of people, program, company or country. The whole map is there with /register map.`),
  empty: t(`Er staat nog niets in het register. Zodra er een activiteit in staat, kan ik een kaart tekenen.
            There is nothing in the register yet. As soon as there is an activity, I can draw a map.`),
  how: t(`Eén activiteit of onderwerp? Typ bijvoorbeeld: /register kaart {example}
          One activity or subject? Type for example: /register map {example}`),
  picture: t('De kaart van uw gegevens', 'The map of your data'),
  part: t('De kaart van uw gegevens, deel {part} van {parts}', 'The map of your data, part {part} of {parts}'),
  large: t('Groot, om te printen', 'Large, to print'),
  progressTitle: t('Hoe ver bent u?', 'How far are you?'),
  progress: t('Hoe ver u bent, als plaatje', 'How far you are, as a picture'),
} as const satisfies Record<string, Text>;

/** The map of everything, of one activity ("V-003"), or of what has to do with a word ("klanten"). */
export async function showMap(turn: AppTurn, argument: string): Promise<void> {
  const named = recordNamed(argument, turn.registers.checklists);
  if (named !== undefined) return showActivity(turn, named.checklist.id, named.number);
  if (!may(turn, 'read-register')) return;
  const map = await mapOf(turn);
  if (map.flows.length === 0) return tell(turn, words.empty);
  const about = argument === '' ? undefined : argument;
  const shown = about === undefined ? map : await mapOf(turn, { about });
  if (shown.flows.length === 0) return tell(turn, words.none, { word: argument });
  const parts = mapPictures(shown, turn.language, 'pages').length;
  showWords(turn, shown, [
    ...(about === undefined ? [documentButton(turn, 'map.svg', words.large)] : []),
    { id: pressId('command', 'progress'), label: say(words.progressTitle, turn.language) },
  ]);
  note(turn, 'export');
  for (let part = 1; part <= parts; part += 1) {
    const title = parts === 1 ? say(words.picture, turn.language) : say(words.part, turn.language, { part, parts });
    reply(turn, {
      type: 'file',
      document: 'map.png',
      title,
      language: turn.language,
      ...(about === undefined ? {} : { about }),
      ...(parts === 1 ? {} : { part }),
    });
  }
}

async function showActivity(turn: AppTurn, register: string, number: number): Promise<void> {
  const record = await turn.repositories.records.byNumber(turn.organisation.id, register, number);
  if (record === undefined) return refuse(turn);
  if (!mayWith(turn, 'read', await load(turn, record))) return;
  const map = await mapOf(turn, { subject: record.id });
  if (map.flows.length === 0) return refuse(turn);
  showWords(turn, map, [documentButton(turn, 'map.svg', words.large, { subject: record.id })]);
  note(turn, 'export', { record: record.id });
  const title = say(words.picture, turn.language);
  reply(turn, { type: 'file', document: 'map.png', subject: record.id, title, language: turn.language });
}

/** The same as the picture in words, for who cannot see it and for a screen without pictures. */
function showWords(turn: AppTurn, map: DataMap, actions: readonly Action[]): void {
  const { language } = turn;
  const [first] = map.flows;
  const example = [first?.number, first?.people[0]].filter(Boolean).join(' · ');
  reply(turn, {
    type: 'card',
    title: say(mapWords.title, language),
    ...(map.flows.length > 1 ? { text: say(words.how, language, { example }) } : {}),
    lines: mapInWords(map, language),
    actions,
  });
}

/** How far the register is and how fresh, as a picture and in words. */
export async function showProgress(turn: AppTurn): Promise<void> {
  if (!may(turn, 'read-register')) return;
  const { language } = turn;
  reply(turn, {
    type: 'text',
    text: progressInWords(await progressOf(turn), language).join('\n'),
  });
  note(turn, 'export');
  reply(turn, { type: 'file', document: 'progress.png', title: say(words.progress, language), language });
}
