// Words that steer the conversation. They count only when they are the whole message (decision 11).
import { wordsOf } from '../../word-list.js';

const words = {
  confirm: ['klopt', 'ja klopt', 'dat klopt', 'akkoord', 'bevestigen', 'bevestig', 'correct', 'right', 'confirm'],
  unknown: wordsOf(`weet ik niet; ik weet het niet; weet niet; weet niet hoor; weet het niet; weet nie; kweenie;
    dat weet ik niet; dat weet ik nog niet; weet ik nog niet; weet ik even niet; weet ik echt niet; geen idee;
    geen idee hoor; ik heb geen idee; echt geen idee; geen flauw idee; geen gedacht; geen gedacht van; ik heb geen gedacht; ik heb geen flauw idee; geen benul;
    zou het niet weten; ik zou het niet weten; zou ik niet weten; idk; dunno; no idea; no clue; i have no idea;
    i don't know; i dont know; i do not know; don't know; dont know`),
  back: ['terug', 'vorige', 'back', 'previous'],
  skip: ['overslaan', 'sla over', 'skip', 'volgende', 'next'],
  explain: ['uitleg', 'waarom', 'help', 'hulp', '?', 'why', 'explain'],
  pause: ['later', 'later verder', 'stop', 'stoppen', 'pauze', 'pause', 'quit', 'exit'],
  undo: ['ongedaan', 'ongedaan maken', 'undo'],
  change: ['wijzig', 'wijzigen', 'pas aan', 'aanpassen', 'change', 'edit'],
  overview: ['overzicht', 'overview'],
  form: ['formulier', 'form'],
  add: ['toevoegen', 'nog een', 'add', 'another'],
  done: wordsOf(`klaar; done; ready; dat is alles; dit is alles; dat was het; dat was alles; dit was het; meer niet;
    verder niets; that is all; thats all; that was it`),
  menu: ['menu'],
  // Politeness, which is no answer to anything.
  greet: wordsOf(`hoi; hallo; hey; hee; hi; hello; goedemorgen; goedemiddag; goedenavond; goeiemorgen; goeiemiddag;
    goeienavond; good morning; good afternoon; good evening; dag; dag allemaal; hoi hoi; hoihoi; hallo daar; moin;
    goedendag; goeiendag; goeiedag; goeden dag; goeien dag; goeie dag; goede dag; goeie morgen; goeie middag; dagje`),
  thank: wordsOf('bedankt; dankjewel; dank je; dank je wel; dank u; dank u wel; dankuwel; thanks; thank you; thx'),
  // Somebody is busy for a moment.
  wait: wordsOf(`wacht; wacht even; wacht ff; wacht effe; even wachten; ff wachten; moment; momentje; een moment;
    een momentje; moment graag; momentje graag; ogenblik; ogenblikje; een ogenblik; een ogenblikje; even geduld; wait;
    hold on; hang on; one moment; just a moment; one sec; just a sec`),
  // Somebody sees or can press nothing.
  stuck: wordsOf('ik zie niks; ik zie niets; ik kan niks aanklikken; i see nothing; i cannot see anything'),
} satisfies Readonly<Record<string, readonly string[]>>;
export type ControlWord = keyof typeof words;

const byWord = new Map(
  Object.entries(words).flatMap(([control, list]) => list.map((word) => [word, control] as const)),
);

/** The control word that a message is, or undefined when it is an answer. */
export function controlWord(text: string): ControlWord | undefined {
  // Longer is no control word, and must not be searched for its end.
  if (text.length > 100) return undefined;
  const word = text
    .trim()
    .toLowerCase()
    .replace(/(?<=.)[.!?]+$/, '')
    .replaceAll('’', "'");
  const found = byWord.get(word);
  return found !== undefined && isControl(found) ? found : undefined;
}
const isControl = (word: string): word is ControlWord => Object.hasOwn(words, word);

export const saysYes = (text: string): boolean => /^(ja|yes|j|y|1)[.!]?$/i.test(text.trim());
export const saysNo = (text: string): boolean => /^(nee|no|n)[.!]?$/i.test(text.trim());
