// What the terminal itself says; everything about the registers comes from the core.
import type { Text } from '../../src/core/text.js';

export const words = {
  question: { nl: 'Vraag {number} van {total}', en: 'Question {number} of {total}' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  other: { nl: 'anders, namelijk …', en: 'other, namely …' },
  otherText: {
    nl: 'Wat is het dan? Typ het hieronder. Met "terug" kiest u opnieuw.',
    en: 'What is it then? Type it below. With "back" you choose again.',
  },
  newPerson: { nl: 'Staat de naam er niet bij? Typ de naam.', en: 'Is the name not here? Type the name.' },
  noSuchPerson: {
    nl: 'Dat nummer staat er niet bij. Typ een nummer uit de lijst, of een naam.',
    en: 'That number is not in the list. Type a number from the list, or a name.',
  },
  suggestion: { nl: 'Voorstel', en: 'Suggestion' },
  now: { nl: 'Nu', en: 'Now' },
  typed: { nl: 'U typte', en: 'You typed' },
  ready: { nl: 'Er staat', en: 'It says' },
  keep: { nl: 'Enter = zo laten', en: 'Enter = leave it so' },
  leaveEmpty: { nl: 'Mag leeg blijven: druk op Enter.', en: 'May stay empty: press Enter.' },
  unit: { nl: 'Typ het aantal {unit}.', en: 'Type the number of {unit}.' },
  unknown: { nl: 'weet ik niet', en: "I don't know" },
  open: { nl: 'nog open', en: 'still open' },
  emptyValue: { nl: 'leeg', en: 'empty' },
  suggested: { nl: 'voorstel', en: 'suggestion' },
  noRows: { nl: 'Er staat nog niets in deze lijst.', en: 'This list is still empty.' },
  typeNumber: { nl: 'Typ een nummer', en: 'Type a number' },
  typeNumbers: { nl: 'Typ nummers (1,3)', en: 'Type numbers (1,3)' },
  typeAnswer: { nl: 'Typ uw antwoord', en: 'Type your answer' },
  typeLetter: { nl: 'Typ een letter', en: 'Type a letter' },
  orWord: { nl: 'of', en: 'or' },
  explain: { nl: 'uitleg', en: 'explain' },
  back: { nl: 'terug', en: 'back' },
  skip: { nl: 'overslaan', en: 'skip' },
  later: { nl: 'later', en: 'later' },
  formStart: {
    nl: 'Dit formulier heeft {total} vragen. Het wordt bewaard na de laatste vraag.',
    en: 'This form has {total} questions. It is saved after the last question.',
  },
  formAgain: {
    nl: 'Eén antwoord past nog niet. De rest staat klaar.',
    en: 'One answer does not fit yet. The rest is ready.',
  },
  formAgainMany: {
    nl: '{total} antwoorden passen nog niet. De rest staat klaar.',
    en: '{total} answers do not fit yet. The rest is ready.',
  },
  formLeft: { nl: 'Dit formulier is nog niet bewaard.', en: 'This form is not saved yet.' },
  formLeftTyped: {
    nl: 'Dit formulier is nog niet bewaard. Wat u typte, staat straks weer voor u klaar zolang u hier blijft.',
    en: 'This form is not saved yet. What you typed will be offered again as long as you stay here.',
  },
  required: {
    nl: 'Deze vraag kan niet leeg blijven. Weet u het niet? Typ dan: weet ik niet',
    en: "This question cannot stay empty. You do not know? Then type: I don't know",
  },
  whatInstead: {
    nl: 'Wat moet er dan staan? Typ het hier. Enter laat staan wat er staat.',
    en: 'What should it be then? Type it here. Enter leaves what stands there.',
  },
  pickOne: { nl: 'Typ één nummer, van 1 tot en met {max}.', en: 'Type one number, from 1 to {max}.' },
  pickSome: {
    nl: 'Typ een of meer nummers, van 1 tot en met {max}. Bijvoorbeeld: 1,2',
    en: 'Type one or more numbers, from 1 to {max}. For example: 1,2',
  },
  yesToWhat: {
    nl: 'Ja waarop? Typ "{send}", of typ 1 als ja het antwoord op deze vraag is.',
    en: 'Yes to what? Type "{send}", or type 1 if yes answers this question.',
  },
  yesOrNo: { nl: 'Typ ja of nee.', en: 'Type yes or no.' },
  file: { nl: 'Het bestand staat hier:', en: 'The file is here:' },
  fileFailed: {
    nl: 'Het bestand kon niet worden gemaakt (code {code}). Controleer of u in deze map mag schrijven en probeer het nog eens.',
    en: 'The file could not be made (code {code}). Check that you may write in this folder and try again.',
  },
  failed: {
    nl: 'Er ging iets mis (code {code}). Probeer het nog eens. Wat al bewaard was, is er nog.',
    en: 'Something went wrong (code {code}). Please try again. What was saved before is still there.',
  },
  howToStop: { nl: 'Stoppen kan altijd met Ctrl+C.', en: 'You can always stop with Ctrl+C.' },
  bye: { nl: 'Alles is bewaard. Tot straks.', en: 'Everything is saved. See you later.' },
  byeFailed: {
    nl: 'Uw laatste antwoord is misschien niet bewaard. Al het andere wel. Tot straks.',
    en: 'Your last answer may not be saved. Everything else is. See you later.',
  },
  byeForm: {
    nl: 'Het formulier dat openstond, is niet bewaard. Al het andere wel. Tot straks.',
    en: 'The form that was open is not saved. Everything else is. See you later.',
  },
  noSuchFile: {
    nl: 'Ik vind geen bestand "{file}". Klopt de naam, en staat het in deze map?',
    en: 'I find no file "{file}". Is the name right, and is it in this folder?',
  },
  fileTooLarge: {
    nl: 'Dit bestand is groter dan 10 MB. Zo groot is een register niet.',
    en: 'This file is larger than 10 MB. A register is not that large.',
  },
  tooLong: {
    nl: 'Deze regel is te lang. Typ of plak een korter stuk.',
    en: 'This line is too long. Type or paste a shorter piece.',
  },
} as const satisfies Record<string, Text>;

/** Sentences of the scripted terminal for mistakes of its caller. */
export const scriptErrors = {
  'bad-json': { nl: 'Deze regel is geen geldige JSON.', en: 'This line is no valid JSON.' },
  'bad-shape': {
    nl: 'Deze regel past niet: geef precies één van say, answer, press of tick (zie docs/terminal.md).',
    en: 'This line does not fit: give exactly one of say, answer, press or tick (see docs/terminal.md).',
  },
  'bad-field': {
    nl: 'Deze regel past niet bij "{field}" (zie docs/terminal.md).',
    en: 'This line does not fit at "{field}" (see docs/terminal.md).',
  },
  'too-long': { nl: 'Deze regel is langer dan {max} MB.', en: 'This line is longer than {max} MB.' },
  'not-demo-now': {
    nl: '"now" kan alleen op een database die met --now is gemaakt.',
    en: '"now" works only on a database that was made with --now.',
  },
  'not-demo-as': {
    nl: '"as" kan alleen op een database zonder Slack of Teams.',
    en: '"as" works only on a database without Slack or Teams.',
  },
  'now-backwards': {
    nl: '"now" ligt voor het moment waar de klok al staat.',
    en: '"now" lies before the moment that the clock is at already.',
  },
} as const satisfies Record<string, Text>;
