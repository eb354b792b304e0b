// When the organisation is at work: what is not urgent waits until then. Part of the profile, asked by /register herinneringen.

import type { Option, Section } from '../../../core/engine/checklist.js';
import { choice, choices, options, section, yesNo } from '../../../core/engine/questions.js';
import { ownChoice } from '../../../core/law/own-choice.js';

/** "09:00", stored as `h9`. */
const hours = (...list: readonly number[]): readonly Option[] =>
  list.map((hour) => {
    const words = `${String(hour).padStart(2, '0')}:00`;
    return { id: `h${hour}`, label: { nl: words, en: words } };
  });

export const workingHours: Section = section('working-hours', {
  title: ['Wanneer u werkt', 'When you work'],
  intro: `Dringende berichten komen altijd meteen. De rest wacht tot u open bent.
          Urgent messages always come at once. The rest waits until you are open.`,
  later: true,
  form: true,
  questions: [
    choices('open-days', {
      optional: true,
      options: options({
        'day-1': ['Maandag', 'Monday'],
        'day-2': ['Dinsdag', 'Tuesday'],
        'day-3': ['Woensdag', 'Wednesday'],
        'day-4': ['Donderdag', 'Thursday'],
        'day-5': ['Vrijdag', 'Friday'],
        'day-6': ['Zaterdag', 'Saturday'],
        'day-7': ['Zondag', 'Sunday'],
      }),
      ask: ['Op welke dagen werkt u?', 'On which days do you work?'],
      label: ['Open op', 'Open on'],
      why: `Op andere dagen laat ik u met rust, behalve als het dringend is.
            On other days I leave you alone, unless it is urgent.`,
      law: ownChoice,
      example: ['Kiest u niets? Dan maandag tot en met vrijdag.', 'Choose nothing? Then Monday to Friday.'],
    }),
    choice('opens-at', {
      optional: true,
      options: hours(6, 7, 8, 9, 10, 11, 12, 16),
      ask: ['Hoe laat begint u?', 'At what time do you start?'],
      label: ['Begint om', 'Starts at'],
      why: ['Eerder komt er niets dat kan wachten.', 'Nothing that can wait comes earlier.'],
      law: ownChoice,
    }),
    choice('closes-at', {
      optional: true,
      options: hours(12, 14, 16, 17, 18, 20, 22, 24),
      ask: ['Hoe laat stopt u?', 'At what time do you stop?'],
      label: ['Stopt om', 'Stops at'],
      why: ['Later komt er niets dat kan wachten.', 'Nothing that can wait comes later.'],
      law: ownChoice,
    }),
    choice('digest-at', {
      optional: true,
      options: hours(7, 8, 9, 10, 12, 13, 15, 16, 17),
      ask: ['Hoe laat wilt u de herinneringen van de dag?', 'At what time do you want the reminders of the day?'],
      label: ['Herinneringen om', 'Reminders at'],
      why: `Alles wat kan wachten komt dan samen, in één bericht.
            Whatever can wait then comes together, in one message.`,
      law: ownChoice,
    }),
    yesNo('open-on-holidays', {
      optional: true,
      ask: ['Werkt u ook op feestdagen?', 'Do you work on public holidays too?'],
      label: ['Feestdagen', 'Public holidays'],
      why: ['Zo niet, dan wacht ik tot de dag erna.', 'If not, I wait until the day after.'],
      law: ownChoice,
    }),
  ],
});
