// A file that somebody began to read in and left: after its term it is forgotten, and they hear that it was.

import { recordOf } from '../../app/keepers.js';
import type { InDigest } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import { say, type Text, t } from '../../core/text.js';
import { forget } from './kept-content.js';
import { importedFile } from './rules/flow.js';

const sentences = {
  title: t('Niet ingelezen', 'Not read in'),
  line: t(`U begon met {file} en maakte het niet af. Wat ik ervan las, is gewist. Stuur het bestand opnieuw als u het nog wilt.
           You began with {file} and did not finish. What I read of it is erased. Send the file again if you still want to.`),
} as const satisfies Record<string, Text>;

export const importLeft: InDigest = {
  fires: async (turn, { record }) => {
    const loaded = await recordOf(turn, record);
    if (loaded?.record.status === 'concept') await forget(turn, loaded.record);
  },
  to: async (turn, { record }) => {
    const loaded = await recordOf(turn, record);
    return loaded === undefined ? [] : [loaded.record.createdBy];
  },
  line: async (turn, { record }) => {
    const loaded = await recordOf(turn, record);
    const file = loaded && valueAt(loaded.scope.answers, importedFile);
    if (typeof file !== 'string') return undefined;
    return { label: say(sentences.title, turn.language), value: say(sentences.line, turn.language, { file }) };
  },
};
