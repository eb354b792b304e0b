// Who asks why they were turned down: that names no right but to see what was written down of them.
import { suggestedKinds } from './suggested-kinds.js';

const why =
  '(?:waarom|waardoor|hoezo|hoe komt het|om welke reden|wat de reden|(?:de|een|welke|wat voor) reden(?:en)?|why|how come|(?:the|a|what) reasons?|on what grounds?|motivering|uitleg|toelichting|explanation|feedback)';
const refused =
  '(?:afgewezen|afwijzing|(?:niet|nooit) (?:\\S+ ){0,2}?(?:aangenomen|uitgenodigd|gekozen|geselecteerd|toegelaten|door (?:is|was|ging|gaat|mocht)|doorging|geworden|doorgegaan)|(?:de|die|een) (?:baan|functie|woning|plek|lening) niet (?:heeft|had|kreeg|krijgt)|geweigerd|rejected|rejection|turned down|refused|(?:not|(?:was|were|is)n.?t|never) (?:\\S+ )?(?:hired|chosen|selected|invited|accepted|shortlisted)|didn.?t get (?:the|this|that) (?:job|position|flat|loan))';
const shape = new RegExp(String.raw`\b(?:${why}\b.{0,60}\b${refused}|${refused}\b.{0,60}\b${why})\b`, 'u');
/** Where a machine decided or somebody is to look again art. 22 may be meant; of a payment nothing of theirs was weighed. */
const otherwise =
  /\b(?:mens|persoon|human|person|computers?|algorit\w*|system\w*|systeem|automat\w*|software|programma|program|robot\w*|scor\w*|tool|ai|ki|machine|herbeoordel\w*|opnieuw|nog een keer|again|review\w*|pin|betaling|kaart|bestelling|card|payment|order)\b/u;

/** Whether a folded text asks for the reason of a refusal, by people, and for nothing else beside it. */
export const asksWhyRefused = (plain: string): boolean =>
  shape.test(plain) && !otherwise.test(plain) && suggestedKinds(plain).every((kind) => kind === 'access');
