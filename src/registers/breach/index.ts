// Personal data breaches: what they are, as data.

import { t } from '../../core/text.js';
import { showInstant } from '../../core/time.js';
import { defineRegister } from '../register.js';
import { breach } from './rules/checklist.js';
import { exercise, exerciseReport } from './rules/exercise.js';
import { breachReport } from './rules/report.js';
import { breachSlash } from './slashes.js';

const hours = () => true;
const text = (nl: string, en: string) => ({ kind: 'prose', file: { nl, en }, needs: 'read-breach' }) as const;

export const breachRegister = defineRegister({
  name: 'breach',
  checklists: [breachReport, breach, exerciseReport, exercise],
  handles: ['breach-report', 'breach', 'exercise-report', 'exercise'],
  slashes: [breachSlash],
  messageFlows: [
    {
      id: 'breach-from-message',
      label: t('Meld als datalek', 'Report as data breach'),
      describes: t(`Er ging iets mis met gegevens. Niets wordt bewaard voordat u het verstuurt.
                    Something went wrong with data. Nothing is kept before you send it.`),
      checklist: 'breach-report',
      warns:
        t(`Iedereen in dat gesprek kan het bericht nog lezen. Staan er gegevens van mensen in? Laat de schrijver het verwijderen: houd het bericht vast of ga erop staan, kies de drie puntjes, en dan Verwijderen.
           Everybody in that conversation can still read the message. Does it hold data about people? Have its writer delete it: hold the message or point at it, choose the three dots, then Delete.`),
      values: (text, at, { zone, language }) => ({
        'what-happened': text.slice(0, 4000),
        'noticed-at': showInstant(at, zone, language),
      }),
    },
  ],
  documents: {
    'breach-authority-sheet': text('datalek-blad-ap', 'breach-sheet-authority'),
    'breach-people-mail': text('datalek-mail', 'breach-mail'),
    'breach-people-letter': text('datalek-brief', 'breach-letter'),
    'breach-people-phone': text('datalek-bellen', 'breach-calling'),
    'breach-public-notice': text('datalek-openbaar-bericht', 'breach-public-notice'),
    'breach-client-notice': text('datalek-opdrachtgever', 'breach-client'),
    'breach-late-reasons': text('datalek-later', 'breach-late'),
    'breach-adviser-mail': text('datalek-adviseur', 'breach-adviser'),
    'emergency-card': { kind: 'prose', file: t('noodkaart', 'emergency-card'), needs: 'report' },
    breaches: {
      kind: 'table',
      file: t('datalekregister', 'breach-register'),
      needs: 'export-breaches',
    },
    attachment: { kind: 'kept', file: t('bijlage', 'attachment'), needs: 'read-breach' },
  },
  notices: {
    'breach-action': { kind: 'personal' },
    'breach-addition': { kind: 'personal', under: 'breach' },
    'breach-call': { kind: 'legal', elapses: hours },
    // The alarm before a weekend is the one of the clock that looks at the day of the week.
    'breach-clock': {
      kind: 'legal',
      elapses: (key) => !key.startsWith('weekend') && !/^\d{4}-/.test(key),
      under: 'breach',
    },
    'breach-closed': { kind: 'personal' },
    'breach-escalation': { kind: 'legal', elapses: hours, under: 'breach' },
    'breach-follow-up': { kind: 'legal', under: 'breach' },
    'breach-picked-up': { kind: 'personal' },
    'breach-reported': { kind: 'legal' },
    'breach-shared': { kind: 'legal' },
    // When the client is warned too late, it comes every morning of a day.
    'breach-tell-client': { kind: 'legal', elapses: (key) => !/^\d{4}-/.test(key), under: 'breach' },
    'breach-tell-people': { kind: 'legal', under: 'breach' },
  },
  cards: ['breach', 'breach-escalation'],
  buttons: {},
  takesFiles: true,
  opensToAll: true,
});
