// Requests of people about their own data: what they are, as data.
import { t } from '../../core/text.js';
import { dayOf } from '../../core/time.js';
import { defineRegister } from '../register.js';
import { request } from './rules/checklist.js';
import { suggestedKinds } from './rules/hearing/suggested-kinds.js';
import { requestReport } from './rules/report.js';
import { correctionSlash, requestSlash } from './slashes.js';

const letter = (nl: string, en: string) => ({ kind: 'prose', file: { nl, en }, needs: 'read-request' }) as const;

export const requestRegister = defineRegister({
  name: 'request',
  checklists: [requestReport, request],
  handles: ['request-report', 'request'],
  slashes: [requestSlash, correctionSlash],
  messageFlows: [
    {
      id: 'request-from-message',
      label: t('Dit is een AVG-verzoek', 'This is a GDPR request'),
      describes: t(`Iemand vraagt iets over zijn gegevens. De maand telt vanaf dit bericht.
                    Somebody asks something about their data. The month counts from this message.`),
      checklist: 'request-report',
      values: (text, at, { zone }) => {
        const kinds = suggestedKinds(text);
        const words = text.slice(0, 2000);
        return { words, received: dayOf(at, zone), how: 'chat', ...(kinds.length === 0 ? {} : { kinds }) };
      },
    },
  ],
  documents: {
    'request-receipt': letter('verzoek-ontvangen', 'request-received'),
    'request-identity': letter('verzoek-identiteit', 'request-identity'),
    'request-extension': letter('verzoek-meer-tijd', 'request-more-time'),
    'request-answer': letter('verzoek-antwoord', 'request-answer'),
    'request-recipients': letter('verzoek-doorgeven', 'request-recipients'),
    'request-pass-on': letter('verzoek-doorsturen', 'request-pass-on'),
    'request-closing': letter('verzoek-sluiten', 'request-closing'),
    requests: {
      kind: 'table',
      file: t('verzoekenregister', 'register-of-requests'),
      needs: 'export-requests',
    },
  },
  notices: {
    'request-alarm': { kind: 'legal' },
    'request-done': { kind: 'personal' },
    'request-erase': { kind: 'personal' },
    'request-filed': { kind: 'personal' },
    'request-nudge': { kind: 'personal' },
    'request-part': { kind: 'personal' },
    'request-stop': { kind: 'legal' },
    'request-term': { kind: 'personal' },
  },
  cards: [],
  buttons: {},
});
