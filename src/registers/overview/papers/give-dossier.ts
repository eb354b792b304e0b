// /register dossier: everything that shows how things stand, in one file to hand over.

import { offerDocument } from '../../../app/files/offer-document.js';
import { may } from '../../../app/register.js';
import { type AppTurn, reply } from '../../../app/turn.js';
import { say, type Text, t } from '../../../core/text.js';

export async function giveDossier(turn: AppTurn): Promise<void> {
  if (!may(turn, 'export-register')) return;
  reply(turn, { type: 'text', text: say(words.making, turn.language) });
  offerDocument(turn, 'dossier.zip');
}

const words = {
  making:
    t(`Ik maak uw dossier: het register, de vastgestelde versies, leveranciers, DPIA, wie wat bevestigde, wat nog open staat en het controlespoor. Geef het alleen aan wie alles mag lezen, zoals de Autoriteit Persoonsgegevens of uw adviseur. Open eerst "0-lees-mij-eerst".
       I am making your file: the register, the signed versions, suppliers, DPIA, who confirmed what, what is still open and the audit trail. Only give it to who may read everything, such as the data protection authority or your adviser. Open "0-read-me-first" first.`),
} as const satisfies Readonly<Record<string, Text>>;
