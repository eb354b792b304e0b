// What people read about lists of what has to be done.
import { type Text, t } from '../../core/text.js';

export const tasksWords = {
  leaves: t('{name} gaat weg', '{name} leaves'),
  joins: t('{name} komt erbij', '{name} joins'),
  role: t('de rol {role}', 'the role {role}'),
  unknown: t(`Ik ken hier niemand die "{name}" heet. Kies wie het is.
              I know nobody here called "{name}". Pick who it is.`),
  stranger: t(`Ik ken hier nog niemand die "{name}" heet. De naam staat er al. Klopt die niet? Typ een andere.
               I know nobody here called "{name}" yet. The name stands there already. Is it not right? Type another.`),
  gone: t('Deze persoon is hier al weg.', 'This person is gone already.'),
  incomplete: t(`Ik weet nog niet wie het is, wanneer het is of wie het regelt. Begin opnieuw, dan maak ik de lijst.
                 I do not know yet who it is, when it is or who sees to it. Begin anew, and I make the list.`),
  stand: t('{done} van {all} gedaan.', '{done} of {all} done.'),
  all: t('Alles is gedaan, het laatste op {day}.', 'All of it is done, the last on {day}.'),
  open: t('Gedaan, of aanpassen', 'Done, or change it'),
  more: t('Nog {count}', '{count} more'),
  until: t('{who}, uiterlijk {day}', '{who}, by {day}'),
  late: t('{who}, had klaar moeten zijn op {day}', '{who}, was due on {day}'),
  nobody: t('nog niemand', 'nobody yet'),
  doneOn: t('gedaan op {day} door {who}', 'done on {day} by {who}'),
  notNeededOn: t('niet nodig, zei {who} op {day}', 'not needed, said {who} on {day}'),
  done: t('Gedaan', 'Done'),
  skip: t('Niet nodig', 'Not needed'),
  reopen: t('Toch nog niet gedaan', 'Not done after all'),
  other: t('Iemand anders doet het', 'Somebody else does it'),
  otherDay: t('Andere dag', 'Another day'),
  back: t('Naar de lijst', 'To the list'),
  erase: t('Gegevens van {name} wissen', 'Erase the data of {name}'),
  addPoint: t('Iets toevoegen', 'Add something'),
  of: t('Hoort bij: {list}.', 'Belongs to: {list}.'),
  noted: t('Genoteerd op {day}: {what} – gedaan.', 'Noted on {day}: {what} – done.'),
  skipped: t('Genoteerd: {what} – niet nodig.', 'Noted: {what} – not needed.'),
  reopened: t('Goed, dit staat weer open: {what}.', 'Fine, this is open again: {what}.'),
  rest: t('Nog {count} te doen', '{count} still to do'),
  pointGone: t('Dit punt is er niet meer.', 'This point is no longer there.'),
  title: t('Te doen', 'To do'),
  mine: t('Dit staat op uw naam.', 'This is yours.'),
  nothingElse: t('Op uw takenlijst staat verder niets.', 'Your to-do list holds nothing else.'),
  nothing: t('Er staat niets op uw naam.', 'Nothing is yours to do.'),
  lists: t('Lijsten die lopen', 'Lists that run'),
  given: t(`{who} vraagt u dit te doen. Druk op "Gedaan" als het klaar is.
            {who} asks you to do this. Press "Done" when it is.`),
  lookInRegister: t(`Kijk ook in uw register: klopt nog wie waarbij kan, en met hoeveel mensen u werkt?
                     Look in your register too: is it still right who has access to what, and how many people work here?`),
  lateTitle: t('{list}: nog open', '{list}: still open'),
  lateLine: t('{what}: {who}, had klaar moeten zijn op {day}', '{what}: {who}, was due on {day}'),
} as const satisfies Readonly<Record<string, Text>>;
