// Conditions of a request that are richer than one answer.

import type { Test } from '../../../core/engine/checklist.js';
import { t } from '../../../core/text.js';
import { isFast, isMistaken, isStepwise, mayBeFast, tellsRecipients } from './answers-of-request.js';
import { isWhollyClosed } from './before-closing.js';
import { kindOfRequest } from './kinds.js';
import { isAnsweredLate, isEscalated } from './status.js';

/** The answer came after the last day. */
export const answeredLate: Test = {
  holds: isAnsweredLate,
  says: t('als het antwoord na de laatste dag kwam', 'if the answer came after the last day'),
};

/** Nobody asked anything. */
export const mistaken: Test = {
  holds: ({ answers }) => isMistaken(answers),
  says: t('als het geen verzoek was', 'if it was not a request'),
};

/** Answered, passed on, withdrawn or opened by mistake, with nothing undone that has no reason. */
export const closed: Test = {
  holds: isWhollyClosed,
  says: t(`als het verzoek beantwoord, doorgestuurd of ingetrokken is of per ongeluk is gemaakt, en wat open bleef een reden heeft
           if the request was answered, passed on, withdrawn or opened by mistake, and what was left open has a reason`),
};

/** Still open two days before its date. */
export const escalated: Test = {
  holds: isEscalated,
  says: t(`vanaf twee dagen voor de datum, als het verzoek dan nog openstaat
           from two days before the date, if the request is still open then`),
};

/** Corrected at once. */
export const fast: Test = {
  holds: ({ answers }) => isFast(answers),
  says: t('als het meteen is aangepast', 'if it was changed at once'),
};

/** Only a correction, in own data. */
export const mayGoFast: Test = {
  holds: ({ answers }) => mayBeFast(answers),
  says: t(`als er alleen iets te verbeteren is, in eigen gegevens
           if there is only something to correct, in own data`),
};

/** Handled step by step. */
export const stepwise: Test = {
  holds: ({ answers }) => isStepwise(answers),
  says: t(`als het stap voor stap gaat: niet voor een opdrachtgever en niet meteen aangepast
           if it goes step by step: not for a client and not changed at once`),
};

/** Recipients must hear of it (art. 19 GDPR). */
export const recipientsAreTold: Test = {
  holds: ({ answers }) => tellsRecipients(answers),
  says: t('als er iets verbeterd, gewist of beperkt is', 'if something was corrected, erased or restricted'),
};

/** The row is a right of the law, which alone needs a ground of it to be refused. */
export const ofTheLaw: Test = {
  holds: (_scope, row) => kindOfRequest(row ?? '')?.law !== undefined,
  says: t(`als het een recht uit de wet is, en niet alleen een klacht
           if it is a right of the law, and no complaint`),
};
