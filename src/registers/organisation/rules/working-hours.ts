// When the organisation is at work: what is not urgent waits until then. Part of the profile, asked by /register herinneringen.
import type { Option, Section } from '../../../core/engine/checklist.js';
import type { Text } from '../../../core/text.js';

const ownChoice: Text = { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' };

/** "09:00", stored as `h9`. */
const hours = (...list: readonly number[]): readonly Option[] =>
  list.map((hour) => {
    const words = `${String(hour).padStart(2, '0')}:00`;
    return { id: `h${hour}`, label: { nl: words, en: words } };
  });

export const workingHours: Section = {
  id: 'working-hours',
  title: { nl: 'Wanneer u werkt', en: 'When you work' },
  intro: {
    nl: 'Dringende berichten komen altijd meteen. De rest wacht tot u open bent.',
    en: 'Urgent messages always come at once. The rest waits until you are open.',
  },
  later: true,
  form: true,
  questions: [
    {
      id: 'open-days',
      kind: 'choices',
      optional: true,
      options: [
        { id: 'day-1', label: { nl: 'Maandag', en: 'Monday' } },
        { id: 'day-2', label: { nl: 'Dinsdag', en: 'Tuesday' } },
        { id: 'day-3', label: { nl: 'Woensdag', en: 'Wednesday' } },
        { id: 'day-4', label: { nl: 'Donderdag', en: 'Thursday' } },
        { id: 'day-5', label: { nl: 'Vrijdag', en: 'Friday' } },
        { id: 'day-6', label: { nl: 'Zaterdag', en: 'Saturday' } },
        { id: 'day-7', label: { nl: 'Zondag', en: 'Sunday' } },
      ],
      ask: { nl: 'Op welke dagen werkt u?', en: 'On which days do you work?' },
      label: { nl: 'Open op', en: 'Open on' },
      why: {
        nl: 'Op andere dagen laat ik u met rust, behalve als het dringend is.',
        en: 'On other days I leave you alone, unless it is urgent.',
      },
      law: ownChoice,
      example: { nl: 'Kiest u niets? Dan maandag tot en met vrijdag.', en: 'Choose nothing? Then Monday to Friday.' },
    },
    {
      id: 'opens-at',
      kind: 'choice',
      optional: true,
      options: hours(6, 7, 8, 9, 10, 11, 12, 16),
      ask: { nl: 'Hoe laat begint u?', en: 'At what time do you start?' },
      label: { nl: 'Begint om', en: 'Starts at' },
      why: { nl: 'Eerder komt er niets dat kan wachten.', en: 'Nothing that can wait comes earlier.' },
      law: ownChoice,
    },
    {
      id: 'closes-at',
      kind: 'choice',
      optional: true,
      options: hours(12, 14, 16, 17, 18, 20, 22, 24),
      ask: { nl: 'Hoe laat stopt u?', en: 'At what time do you stop?' },
      label: { nl: 'Stopt om', en: 'Stops at' },
      why: { nl: 'Later komt er niets dat kan wachten.', en: 'Nothing that can wait comes later.' },
      law: ownChoice,
    },
    {
      id: 'digest-at',
      kind: 'choice',
      optional: true,
      options: hours(7, 8, 9, 10, 12, 13, 15, 16, 17),
      ask: {
        nl: 'Hoe laat wilt u de herinneringen van de dag?',
        en: 'At what time do you want the reminders of the day?',
      },
      label: { nl: 'Herinneringen om', en: 'Reminders at' },
      why: {
        nl: 'Alles wat kan wachten komt dan samen, in één bericht.',
        en: 'Whatever can wait then comes together, in one message.',
      },
      law: ownChoice,
    },
    {
      id: 'open-on-holidays',
      kind: 'yes-no',
      optional: true,
      ask: { nl: 'Werkt u ook op feestdagen?', en: 'Do you work on public holidays too?' },
      label: { nl: 'Feestdagen', en: 'Public holidays' },
      why: { nl: 'Zo niet, dan wacht ik tot de dag erna.', en: 'If not, I wait until the day after.' },
      law: ownChoice,
    },
  ],
};
