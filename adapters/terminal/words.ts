// What the terminal itself says; everything about the registers comes from the core.
import { type Text, t } from '../../src/core/text.js';

export const words = {
  question: t('Vraag {number} van {total}', 'Question {number} of {total}'),
  yes: t('Ja', 'Yes'),
  no: t('Nee', 'No'),
  other: t('anders, namelijk …', 'other, namely …'),
  otherText: t(`Wat is het dan? Typ het hieronder. Met "terug" kiest u opnieuw.
                What is it then? Type it below. With "back" you choose again.`),
  newPerson: t('Staat de naam er niet bij? Typ de naam.', 'Is the name not here? Type the name.'),
  noSuchPerson: t(`Dat nummer staat er niet bij. Typ een nummer uit de lijst, of een naam.
                   That number is not in the list. Type a number from the list, or a name.`),
  suggestion: t('Voorstel', 'Suggestion'),
  now: t('Nu', 'Now'),
  typed: t('U typte', 'You typed'),
  ready: t('Er staat', 'It says'),
  keep: t('Enter = zo laten', 'Enter = leave it so'),
  leaveEmpty: t('Mag leeg blijven: druk op Enter.', 'May stay empty: press Enter.'),
  unit: t('Typ het aantal {unit}.', 'Type the number of {unit}.'),
  unknown: t('weet ik niet', "I don't know"),
  open: t('nog open', 'still open'),
  emptyValue: t('leeg', 'empty'),
  suggested: t('voorstel', 'suggestion'),
  noRows: t('Er staat nog niets in deze lijst.', 'This list is still empty.'),
  typeNumber: t('Typ een nummer', 'Type a number'),
  typeNumbers: t('Typ nummers (1,3)', 'Type numbers (1,3)'),
  typeAnswer: t('Typ uw antwoord', 'Type your answer'),
  typeLetter: t('Typ een letter', 'Type a letter'),
  orWord: t('of', 'or'),
  explain: t('uitleg', 'explain'),
  back: t('terug', 'back'),
  skip: t('overslaan', 'skip'),
  later: t('later', 'later'),
  formStart: t(`Dit formulier heeft {total} vragen. Het wordt bewaard na de laatste vraag.
                This form has {total} questions. It is saved after the last question.`),
  formAgain: t('Eén antwoord past nog niet. De rest staat klaar.', 'One answer does not fit yet. The rest is ready.'),
  formAgainMany: t(`{total} antwoorden passen nog niet. De rest staat klaar.
                    {total} answers do not fit yet. The rest is ready.`),
  formLeft: t('Dit formulier is nog niet bewaard.', 'This form is not saved yet.'),
  formLeftTyped: t(`Dit formulier is nog niet bewaard. Wat u typte, staat straks weer voor u klaar zolang u hier blijft.
                    This form is not saved yet. What you typed will be offered again as long as you stay here.`),
  required: t(`Deze vraag kan niet leeg blijven. Weet u het niet? Typ dan: weet ik niet
               This question cannot stay empty. You do not know? Then type: I don't know`),
  whatInstead: t(`Wat moet er dan staan? Typ het hier. Enter laat staan wat er staat.
                  What should it be then? Type it here. Enter leaves what stands there.`),
  pickOne: t('Typ één nummer, van 1 tot en met {max}.', 'Type one number, from 1 to {max}.'),
  listed: t(`Typ een nummer, van 1 tot en met {max}. De lijst nog eens zien? Typ: verder
             Type a number, from 1 to {max}. See the list again? Type: continue`),
  pickSome: t(`Typ een of meer nummers, van 1 tot en met {max}. Bijvoorbeeld: 1,2
               Type one or more numbers, from 1 to {max}. For example: 1,2`),
  yesToWhat: t(`Ja waarop? Typ "{send}", of typ 1 als ja het antwoord op deze vraag is.
                Yes to what? Type "{send}", or type 1 if yes answers this question.`),
  yesOrNo: t('Typ ja of nee.', 'Type yes or no.'),
  file: t('Het bestand staat hier:', 'The file is here:'),
  fileFailed:
    t(`Het bestand kon niet worden gemaakt (code {code}). Controleer of u in deze map mag schrijven en probeer het nog eens.
       The file could not be made (code {code}). Check that you may write in this folder and try again.`),
  failed: t(`Er ging iets mis (code {code}). Probeer het nog eens. Wat al bewaard was, is er nog.
             Something went wrong (code {code}). Please try again. What was saved before is still there.`),
  howToStop: t('Stoppen kan altijd met Ctrl+C.', 'You can always stop with Ctrl+C.'),
  bye: t('Alles is bewaard. Tot straks.', 'Everything is saved. See you later.'),
  byeFailed: t(`Uw laatste antwoord is misschien niet bewaard. Al het andere wel. Tot straks.
                Your last answer may not be saved. Everything else is. See you later.`),
  byeForm: t(`Het formulier dat openstond, is niet bewaard. Al het andere wel. Tot straks.
              The form that was open is not saved. Everything else is. See you later.`),
  noSuchFile: t(`Ik vind geen bestand "{file}". Klopt de naam, en staat het in deze map?
                 I find no file "{file}". Is the name right, and is it in this folder?`),
  fileTooLarge: t(`Dit bestand is groter dan 10 MB. Zo groot is een register niet.
                   This file is larger than 10 MB. A register is not that large.`),
  tooLong: t(`Deze regel is te lang. Typ of plak een korter stuk.
              This line is too long. Type or paste a shorter piece.`),
} as const satisfies Record<string, Text>;

/** Sentences of the scripted terminal for mistakes of its caller. */
export const scriptErrors = {
  'bad-json': t('Deze regel is geen geldige JSON.', 'This line is no valid JSON.'),
  'bad-shape': t(`Deze regel past niet: geef precies één van say, answer, press of tick (zie docs/terminal.md).
                  This line does not fit: give exactly one of say, answer, press or tick (see docs/terminal.md).`),
  'bad-field': t(`Deze regel past niet bij "{field}" (zie docs/terminal.md).
                  This line does not fit at "{field}" (see docs/terminal.md).`),
  'too-long': t('Deze regel is langer dan {max} MB.', 'This line is longer than {max} MB.'),
  'not-demo-now': t(`"now" kan alleen op een database die met --now is gemaakt.
                     "now" works only on a database that was made with --now.`),
  'not-demo-as': t(`"as" kan alleen op een database zonder Slack of Teams.
                    "as" works only on a database without Slack or Teams.`),
  'now-backwards': t(`"now" ligt voor het moment waar de klok al staat.
                      "now" lies before the moment that the clock is at already.`),
} as const satisfies Record<string, Text>;
