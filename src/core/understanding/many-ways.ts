// What people say in more ways than rules know: asked where nothing else is heard, or only perhaps.
import type { Listening } from './listening.js';
import type { Reading, Situation } from './reading.js';
import { steeredBy } from './talk/steering.js';

/** What it steers, or changes of the business; undefined where something was heard in it that is not in doubt. */
export function saidInManyWays(
  text: string,
  situation: Situation,
  { changes, marked }: Pick<Listening, 'changes' | 'marked'>,
  heard: Reading | undefined,
): Reading | undefined {
  const told = marked(text, situation, heard);
  if (told !== undefined) return told;
  // What is said below a story that waits is weighed against that.
  if ((heard !== undefined && !isDoubtful(heard)) || situation.open?.proposed !== undefined) return undefined;
  const mayTell = heard !== undefined && heard.intent !== 'smalltalk';
  // A yes or a no is of what is asked here, whatever is said with it.
  const isAnswer = situation.open !== undefined && yesOrNoFirst.test(text.trim());
  return (
    (mayTell ? undefined : steeredBy(text, situation)) ?? (isAnswer ? undefined : changes(text, situation, mayTell))
  );
}

const yesOrNoFirst = /^(?:ja|jawel|nee|neen|yes|no)\b/i;

const isDoubtful = ({ intent, sure }: Reading): boolean =>
  intent === 'smalltalk' || (sure === 'possible' && ['unclear', 'breach', 'request'].includes(intent));
