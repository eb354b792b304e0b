// "Meld als datalek" on somebody's message: the form of a flow, with what the message says in its fields.

import type { Language, Text } from '../core/text.js';
import { dayOf, showInstant } from '../core/time.js';
import { checklistOf } from '../registers/checklists.js';
import { suggestedKinds } from '../registers/request/rules/suggested-kinds.js';
import { sentences } from './sentences.js';
import { type AppTurn, tell } from './turn.js';
import { talkUnsent } from './unsent.js';

export interface MessageFlow {
  /** For ever: platforms send it. */
  readonly id: string;
  /** In the menu of a message; at most 24 characters, which is what Slack shows. */
  readonly label: Text;
  readonly describes: Text;
  /** The flow whose form is shown. */
  readonly checklist: string;
  /** What stands in its fields, by path, as a person would type it; `at` is the moment it was written (ISO, UTC). */
  readonly values: (text: string, at: string, where: Where) => Readonly<Record<string, unknown>>;
}

/** How who reads the form writes moments. */
interface Where {
  readonly zone: string;
  readonly language: Language;
}

/** What can be begun from a message, in every channel; manifests are made from it. */
export const messageFlows: readonly MessageFlow[] = [
  {
    id: 'breach-from-message',
    label: { nl: 'Meld als datalek', en: 'Report as data breach' },
    describes: {
      nl: 'Er ging iets mis met gegevens. Niets wordt bewaard voordat u het verstuurt.',
      en: 'Something went wrong with data. Nothing is kept before you send it.',
    },
    checklist: 'breach-report',
    values: (text, at, { zone, language }) => ({
      'what-happened': text.slice(0, 4000),
      'noticed-at': showInstant(at, zone, language),
    }),
  },
  {
    id: 'request-from-message',
    label: { nl: 'Dit is een AVG-verzoek', en: 'This is a GDPR request' },
    describes: {
      nl: 'Iemand vraagt iets over zijn gegevens. De maand telt vanaf dit bericht.',
      en: 'Somebody asks something about their data. The month counts from this message.',
    },
    checklist: 'request-report',
    values: (text, at, { zone }) => {
      const kinds = suggestedKinds(text);
      const words = text.slice(0, 2000);
      return { words, received: dayOf(at, zone), how: 'chat', ...(kinds.length === 0 ? {} : { kinds }) };
    },
  },
];

/** Shows the form. Nothing of the message is stored before the person sends it. */
export async function beginFromMessage(turn: AppTurn, id: string, text: string, at: string): Promise<void> {
  const flow = messageFlows.find((known) => known.id === id);
  if (flow === undefined) return tell(turn, sentences.staleButton);
  const where = { zone: turn.organisation.zone, language: turn.language };
  await talkUnsent(turn, checklistOf(flow.checklist), { type: 'show' }, flow.values(text, at, where));
}
