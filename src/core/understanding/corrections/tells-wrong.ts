// Whether somebody tells that what stands somewhere is not so, by how that is said: learnt from examples.
import { type Ear, Heard } from '../ear/ear.js';
import { wordsIn } from '../words.js';

/** From here on it resembles what people say who put something right; it is asked back. */
const least = -0.5;
/** The same of what sounds like a breach or a request: that is put right only by who hardly tells anything else. */
export const leastBesideStory = -0.2;
/** Nobody says it in more. */
export const longest = 240;

/** A clause may say it beside what it is then: "stom, ernaast getikt, dit is een nagelstudio". */
export const tellsWrong = (text: string, ear: Ear, from = least): boolean =>
  text.length <= longest &&
  !text.includes('?') &&
  [text, ...text.split(/[,;!.:]\s+/)].some(
    (said) => wordsIn(said).length > 1 && new Heard(ear, said).over('correction') > from,
  );
