// What people type before anything is read in it: a greeting, the question once more before its answer, a question without its mark.

/** "Goeiedag, wij zijn een makelaar": a greeting that is named after a day says nothing of one. */
const withoutGoodDay = (text: string): string => text.replace(goodDay, '');
const goodDay =
  /^\s*(?:goe[di]?e?n?[ -]?dag|goeiendag|dag)(?: allemaal| daar| samen)?[ ,!.]+(?=(?:wij|we|ik|hier|met|dit is|mijn|ons|onze)\b)/i;

/** "Camera's? nee": who repeats what is asked before the answer; a question of their own begins as one. */
const withoutEcho = (text: string): string => text.replace(echo, '$1: $2');
const echo =
  /^\s*(?!(?:wat|wie|waar|hoe|wanneer|welke?|waarom|is|zijn|was|mag|moet|kan|kun|heb|hebt|hebben|doe|doet|dus|nee|ja|what|who|where|how|why|when|which|is|are|may|must|can|do|does|have|really|echt|serieus|huh|wablief|wat zeg je|sorry|pardon|he|hè|eh+|hm+|nou)\b)([^\s?.!,;:]+(?: [^\s?.!,;:]+)?)\?+\s+((?:ja|jawel|nee|neen|nope|yes|no)[.!]*)$/i;

/** "Klopt het dat ik 6 mensen heb", "wie ziet deze melding", "kan ik stoppen": a question, also where its mark is left out. */
const withMark = (text: string): string =>
  !text.includes('?') && text.length < longestUnmarked && unmarked.test(text.trim()) ? `${text.trim()}?` : text;
const unmarked =
  /^(?:(?:en|maar|hoi|hallo|zeg|and|but) )*(?:(?:klopt het|is het zo|zie ik het goed|is it (?:true|right)) dat\b|(?:wie|who) (?:ziet|zien|leest|lezen|sees|reads|can see) (?:deze|de|mijn|die|this|the|my) (?:melding|report)\b|(?:kan|mag) ik (?:hier(?:mee)? |er |nu |dit |even )*(?:mee )?(?:stoppen|pauzeren)$|can i (?:stop|pause)$|(?:wat|hoeveel) verdien[st]? |(?:welke|wat voor) \p{L}+ (?:hebben|gebruiken|heb|gebruik) (?:we|wij|ik)\b|which \p{L}+ do (?:we|i)\b|(?:mag|mogen) (?:de|onze|mijn|een) \p{L}+ (?:(?:er|hier|daar) ?)?(?:bij|in|erbij|meekijken|meelezen|dit zien|alles zien)$)/iu;
const longestUnmarked = 120;

/** "Zijn ook kinderen bij trouwens": a sentence of which the first word was left out asks nothing. */
const withSubject = (text: string): string =>
  !text.includes('?') && told.test(text.trim()) ? `er ${text.trim()}` : text;
const told =
  /^(?:zijn|zaten|waren|stonden|staan|zitten) (?:er )?(?:ook|nog|wel|trouwens|alleen)(?: \p{L}+){1,5} (?:bij|in|op|tussen|erbij|ertussen)(?: (?:trouwens|hoor|nog|ook))*[.!]*$/iu;

/** A message without a greeting or an echo that would be read for something else, and with the mark of a question. */
export const plainly = (text: string): string => withMark(withSubject(withoutEcho(withoutGoodDay(text))));
