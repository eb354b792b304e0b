// A command that is said in words: "ik ben volgende week weg", "laat het register zien".
import { folded } from '../../../core/fold.js';
import { asksWords } from '../../../core/understanding/forms/form-words.js';
import type { Reading, Situation } from '../../../core/understanding/reading.js';
import { awayTold, joinsTold } from '../../people/rules/away-told.js';
import { commandSaid } from './asked.js';
import { answersTo } from './known-answers.js';

/** The command that a text says, with what it fills in; `urgent` is by how much it rather tells a breach or a request. */
export function commandTold(text: string, urgent: number, open: Situation['open']): Reading | undefined {
  const commands = (values: Reading['values']): Reading => ({
    intent: 'command',
    sure: 'certain',
    words: text,
    values,
  });
  const fills = awayTold(text, open === undefined);
  if (fills !== undefined) return commands({ command: awayCommands[fills], fills });
  const joins = joinsTold(text, open !== undefined && asksWords(open));
  if (joins !== undefined) return commands({ command: `/register in-dienst ${joins}`.trim(), fills: 'joiner' });
  const said = asksLeave.test(text.trim()) && answersTo(text).length > 0 ? undefined : commandSaid(text);
  const command = ofNewHands.test(folded(text).trim()) ? '/register profiel' : said;
  const isMeant =
    urgent <= 0 ||
    /^\/register (?:profiel|nakijken)\b|^\/(?:datalek|verzoek) lijst$/.test(command ?? '') ||
    /\bregister\b/i.test(text);
  return command !== undefined && isMeant ? commands({ command }) : undefined;
}

/** "Mag ik de zwarte lijst delen" asks whether that is allowed, and to see nothing, where the law answers it. */
const asksLeave = /^(?:(?:en|maar|hoi|and) )*(?:mag|mogen|may|are we allowed|is it allowed)\b/i;

/** A business that gets another owner is put right in its profile; an account that is taken over is something else. */
const ofNewHands =
  /^(?:hoi |hallo |hi )?(?:(?:we|wij) (?:zijn|worden)|(?:het|ons|de|onze) (?:bedrijf|zaak|winkel|praktijk|salon|vereniging|stichting) (?:is|wordt)|(?:we|our (?:company|business|shop)) (?:were|was|are being|have been|has been)) (?:\S+ ){0,3}?(?:overgenomen|verkocht|gefuseerd|samengegaan|taken over|sold|acquired|merged)\b(?!.{0,80}\b(?:account|mail|mailbox|hack\S*|wachtwoord|password)\b)/;

/** Told in so many words, it fills the form of that command. */
const awayCommands = {
  absence: '/register afwezig',
  back: '/register aanwezig',
  handover: '/register overdragen',
  'role-offer': '/register rol',
} as const;
