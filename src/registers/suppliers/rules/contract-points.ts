// What a contract with a company that works for you has to say: art. 28 GDPR.
import type { Option } from '../../../core/engine/checklist.js';

const point = (id: string, nl: string, en: string): Option => ({ id, label: { nl, en } });

/** In the order of the article. */
export const contractPoints: readonly Option[] = [
  // Art. 28(3), first sentence.
  point('subject', 'Welk werk het doet, hoe lang', 'What it does, and for how long'),
  point('purpose', 'Hoe en waarvoor met gegevens', 'How and what for with data'),
  point('data', 'Welke gegevens, van wie', 'Which data, whose'),
  point('rights', 'Uw rechten en plichten', 'Your rights and duties'),
  // Art. 28(3)(a) to (h), with (2) and (4) about others.
  point('instructions', 'Alleen wat u schriftelijk vraagt', 'Only what you ask in writing'),
  point('secrecy', 'Zijn mensen zwijgen erover', 'Its people keep it secret'),
  point('security', 'Hoe het gegevens beschermt', 'How it protects the data'),
  point('others', 'Anderen alleen met uw goedvinden', 'Others only if you agree'),
  point('requests', 'Hulp als iemand gegevens vraagt', 'Help when somebody asks for their data'),
  point('help', 'Hulp bij datalek of risico-onderzoek (DPIA)', 'Help with a data breach or risk study (DPIA)'),
  point('end', 'Na afloop terug, of weg', 'Afterwards all back, or deleted'),
  point('audit', 'U mag het controleren', 'You may check it'),
  point('unlawful', 'Waarschuwing als uw opdracht niet mag', 'A warning when your instruction is not allowed'),
  // Art. 28(9).
  point('written', 'Alles zwart op wit', 'It is in writing'),
];
