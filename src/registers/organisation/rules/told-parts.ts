// The parts of what somebody tells of their business: what is asked, only thought of or denied is told apart.
import { folded } from '../../../core/fold.js';
import { denies } from './told-activities.js';

/** What is only thought of. */
export const doubts =
  /\b(?:misschien|ooit|willen|gaan we|binnenkort|later|straks|overwegen|weet (?:ik|we|wij)(?: \S+){0,2} niet|geen idee|maybe|perhaps|some day|plan to|dont know|not sure)\b/;

/** The parts of a text in which something is said for sure. */
export const partsOf = (text: string): readonly string[] =>
  folded(text.slice(0, 2000))
    .replaceAll(/['’`]/g, '')
    .replaceAll(/\bz n\b/g, 'zn')
    // What is asked back tells nothing, from where the sentence begins to ask, and a mail address no kind of business. Only where a clause begins a question is looked for.
    .replaceAll(
      /(?<![^.!?\n])\s*(?:wat|hoe|waarom|wie|welke|waar|bedoel\w*|what|how|why|which|who|do you)\b[^.!?\n]*\?/g,
      ' ',
    )
    .replaceAll(/(?<![^.,;!?\n])[^.,;!?\n]*\?/g, ' ')
    .replaceAll(/\S+@\S+/g, ' ')
    .split(
      /(?<!\d)[.,]|[.,](?!\d)|[;!?\n]|\bmaar\b|\bbut\b|(?= (?:we|wij|we are) (?:zijn )?(?:een|an?) )|(?= (?:straks|binnenkort|soon) (?:nog |maar |met |weer )*(?:\d|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|one|two|three|four|five|six|seven|eight|nine|ten)\b)/,
    )
    .reduce<string[]>(joinedWhere(endsBefore), [])
    .flatMap((part) => (denies.test(part) ? part.split(behindNo) : [part]))
    .filter((part) => !doubts.test(part));
/** Adds a part that goes on in this way to the one before it; for a reduce. */
export const joinedWhere =
  (goesOn: RegExp) =>
  (parts: string[], part: string): string[] =>
    parts.length > 0 && goesOn.test(part)
      ? [...parts.slice(0, -1), `${parts.at(-1)} ${part.trim()}`]
      : [...parts, part];

/** "We deden een nieuwsbrief, nu niet meer": what ends it is told of what stands before it. */
const endsBefore = /^\s*(?:(?:en|dat|die|nu|inmiddels|doen|we|wij|now|but) )*(?:niet meer|no longer|not any ?more)\s*$/;

/** "Geen personeel en een nieuwsbrief": what is had begins anew behind what is not. */
const behindNo = / (?=(?:en|and) (?:wel |ook |we have )?(?:een|wel|ook|an?) )/;
