// Who wants away what was proposed last: "haal dat weg", "nee dat klopt niet", in one of many ways to say so.
import { controlSaid } from './controls-said.js';
import { steeringBesideStory } from './steering.js';

/** The word of the engine alone is of what was stored last. */
export function takesAway(text: string): boolean {
  const said = controlSaid(text);
  if (said !== undefined) return said.control === 'undo' && !said.exact;
  return ['undo', 'drop'].includes(steeringBesideStory(text) ?? '');
}
