// What a contract with a company that works for you has to say: art. 28 GDPR.
import type { Option } from '../../../core/engine/checklist.js';

const point = (id: string, nl: string, en: string, article: string): Option => ({
  id,
  label: { nl, en },
  hint: { nl: `art. 28 ${article} AVG`, en: `art. 28 ${article} GDPR` },
});

/** In the order of the article; `hint` says where it comes from. */
export const contractPoints: readonly Option[] = [
  point('subject', 'Wat het bedrijf doet, en hoe lang', 'What the company does, and for how long', '3'),
  point('purpose', 'Hoe en waarvoor het dat doet', 'How and what for it does that', '3'),
  point('data', 'Welke gegevens, en van wie', 'Which data, and whose', '3'),
  point('rights', 'Uw rechten en plichten', 'Your rights and duties', '3'),
  point('instructions', 'Het doet alleen wat u op papier vraagt', 'It only does what you ask in writing', '3a'),
  point('secrecy', 'Zijn mensen zwijgen over de gegevens', 'Its people keep the data secret', '3b'),
  point('security', 'Hoe het de gegevens beschermt', 'How it protects the data', '3c, 32'),
  point('others', 'Het schakelt anderen alleen in als u dat goedvindt', 'It only uses others if you agree', '2, 3d, 4'),
  point('requests', 'Het helpt als iemand zijn gegevens opvraagt', 'It helps when somebody asks for their data', '3e'),
  point('help', 'Het helpt bij een datalek of DPIA', 'It helps with a data breach or DPIA', '3f'),
  point(
    'end',
    'Na afloop krijgt u alles terug, of het gaat weg',
    'Afterwards you get everything back, or it is deleted',
    '3g',
  ),
  point('audit', 'U mag controleren of het klopt', 'You may check whether it is right', '3h'),
  point('unlawful', 'Het waarschuwt als uw opdracht niet mag', 'It warns when your instruction is not allowed', '3'),
  point('written', 'Het staat op papier of digitaal', 'It is on paper or digital', '9'),
];
