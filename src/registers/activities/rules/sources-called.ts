// How people say in chat where data come from: in a register that is read "camera" says so, in chat it names a thing.
import { optionWords } from './option-words.js';

const { 'own-systems': inRegisters = [], ...others } = optionWords['source'] ?? {};
const thing = /^(?:camera|website|cookies)/;

/** What the sources of data are called; what names a thing is one where it is said that data come from it. */
export const sourcesCalled: Readonly<Record<string, readonly string[]>> = {
  ...others,
  'own-systems': inRegisters.flatMap((one) =>
    thing.test(one) ? [`van de ${one}`, `uit de ${one}`, `via de ${one}`, `via ${one}`, `van onze ${one}`] : [one],
  ),
};
