// Being away for a while: who takes over.

import type { Checklist } from '../../../core/engine/checklist.js';
import { day, person, section } from '../../../core/engine/questions.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { t } from '../../../core/text.js';

export const absence: Checklist = {
  id: 'absence',
  version: 1,
  access: 'flow',
  author: 'author',
  title: t('Afwezig', 'Away'),
  sections: [
    section('absence', {
      title: ['Afwezig', 'Away'],
      intro: ['Waarom u weg bent, hoeft hier niet te staan.', 'Why you are away need not be here.'],
      form: true,
      questions: [
        day('from', {
          only: 'future',
          ask: ['Vanaf welke dag bent u weg?', 'From which day are you away?'],
          label: ['Vanaf', 'From'],
          why: ['Vanaf die dag gaan uw berichten naar de vervanger.', 'From that day your messages go to the deputy.'],
          law: ownChoice,
          example: ['Bijvoorbeeld: morgen', 'For example: tomorrow'],
        }),
        day('until', {
          only: 'future',
          ask: ['Tot en met welke dag?', 'Until which day, that day included?'],
          label: ['Tot en met', 'Until'],
          why: ['Daarna krijgt u uw berichten weer zelf.', 'After that you get your messages yourself again.'],
          law: ownChoice,
          example: ['Vul de laatste dag in dat u weg bent.', 'Enter the last day that you are away.'],
        }),
        person('deputy', {
          saidAs:
            /(?<who>\p{L}[\p{L}'’-]*) (?:vervangt|replaces|neemt (?:\S+ ){0,3}(?:waar|over)|doet (?:het|dat|alles) (?:zolang|dan))(?: (?:mij|me|mij zolang|zolang))?/iu,
          none: ['Niemand', 'Nobody'],
          notMe: true,
          ask: ['Wie vervangt u zolang?', 'Who replaces you meanwhile?'],
          label: ['Vervanger', 'Deputy'],
          why: `Een datalek wacht niet tot u terug bent. De vervanger krijgt dan de melding.
                A data breach does not wait until you are back. The deputy then gets the report.`,
          law: ownChoice,
          example: `Kiest u "Niemand"? Dan blijven de berichten naar u gaan.
                    If you choose "Nobody", the messages keep going to you.`,
        }),
      ],
    }),
  ],
};
