// What is said when something of the business changes, and what comes of it.
import { type Text, t } from '../../../core/text.js';
import type { ChangeKind } from '../rules/changes/change.js';
import type { Effect, Touch } from '../rules/changes/change-steps.js';

export const changeTitles: Readonly<Record<ChangeKind, Text>> = {
  'supplier-stops': t('Gestopt met {name}', 'Stopped with {name}'),
  'supplier-replaced': t('{new} in plaats van {name}', '{new} instead of {name}'),
  'activity-stops': t('Gestopt met {name}', 'Stopped with {name}'),
  'person-leaves': t('{name} gaat weg', '{name} leaves'),
  'keeper-new': t('{new} houdt {name} bij', '{new} keeps {name}'),
  'deputy-new': t('{new} wordt vervanger', '{new} becomes the deputy'),
  'program-new': t('Nieuw: {new}', 'New: {new}'),
  'place-new': t('Een tweede plek', 'A second place'),
  moved: t('Verhuisd', 'Moved'),
};

/** What a line of the card is called, and what it says. */
export const effectWords: Readonly<Record<Effect, readonly [label: Text, value: Text]>> = {
  'taken-out': [t('Activiteiten', 'Activities'), t('{name} gaat eruit bij {records}', '{name} goes out of {records}')],
  opens: [
    t('Wordt een open punt', 'Becomes an open point'),
    t('waar de gegevens dan staan, bij {records}', 'where the data are then, at {records}'),
  ],
  swapped: [
    t('Activiteiten', 'Activities'),
    t('{name} wordt {new} bij {records}', '{name} becomes {new} at {records}'),
  ],
  added: [t('Activiteiten', 'Activities'), t('{new} komt erbij, bij {records}', '{new} is added at {records}')],
  'winds-down': [
    t('Wordt afgebouwd', 'Is wound down'),
    t(`{records}: {who} wist wat daar nog staat, uiterlijk op {by}{first}
       {records}: {who} erases what is still there, by {by}{first}`),
  ],
  'program-comes': [t('Komt in het register', 'Comes into the register'), t('{new}, als concept', '{new}, as a draft')],
  'activity-ends': [
    t('Activiteiten', 'Activities'),
    t('{records}: niet meer in gebruik', '{records}: no longer in use'),
  ],
  'profile-no': [t('Uw organisatie', 'Your organisation'), t('{question}: Nee', '{question}: No')],
  address: [t('Adres', 'Address'), t('{before} → {after}', '{before} → {after}')],
  handed: [
    t('Houdt het bij', 'Keeps it'),
    t('{new} in plaats van {name}: {records}', '{new} instead of {name}: {records}'),
  ],
  'kept-by': [t('Houdt het bij', 'Keeps it'), t('{records}: {before} → {new}', '{records}: {before} → {new}')],
  'no-deputy': [
    t('Vervanger', 'Deputy'),
    t('nog niemand: dat wordt een open punt', 'nobody yet: that becomes an open point'),
  ],
  'deputy-next': [t('Vervanger', 'Deputy'), t('{before} → {new}', '{before} → {new}')],
  'roles-end': [t('Rollen van {name} eindigen', 'Roles of {name} end'), t('{roles}', '{roles}')],
};

export const touchWords: Readonly<Record<Touch['says'] | 'statements', readonly [label: Text, value: Text]>> = {
  contract: [
    t('Zelf doen: contract', 'To do: contract'),
    t('zeg het op bij {names}{until}', 'cancel it with {names}{until}'),
  ],
  accounts: [
    t('Zelf doen: toegang', 'To do: access'),
    t('sluit de accounts in {names}', 'close the accounts in {names}'),
  ],
  look: [
    t('Kijk daarna na', 'Look at these next'),
    t('{names}: camera’s, sloten en kasten', '{names}: cameras, locks and cupboards'),
  ],
  unused: [t('Verder nergens gebruikt', 'Used nowhere else'), t('{names}', '{names}')],
  statements: [
    t('Privacyverklaring', 'Privacy notice'),
    t('kijk de gepubliceerde daarna na', 'look at the published one next'),
  ],
};

export const changeSentences = {
  card: t(`Dit verandert er, in één keer. Er is nog niets bewaard.
           This is what changes, all at once. Nothing was stored yet.`),
  cardFrom: t(`Dit verandert er op {day}, in één keer. Tot dan blijft alles zoals het is.
               This changes on {day}, all at once. Until then all stays as it is.`),
  yes: t('Ja, verwerk dit', 'Yes, do this'),
  yesFrom: t('Ja, op {day}', 'Yes, on {day}'),
  movesFirst: t('. Zet eerst over wat u moet bewaren', '. First move what you must keep'),
  keepsOld: t('{name} blijft ook', '{name} stays too'),
  done: t('Verwerkt: {what}.', 'Done: {what}.'),
  planned: t(`Goed. Op {day} verwerk ik dit: {what}. U hoort het dan.
              Fine. On {day} I do this: {what}. You hear of it then.`),
  doneOn: t('Vandaag verwerkt, zoals {who} zei.', 'Done today, as {who} said.'),
  notDoneOn: t(`Dit zou vandaag veranderen, maar er is intussen iets anders. Kijk even mee.
                This was to change today, but something is different by now. Please look.`),
  undo: t('Ongedaan maken', 'Undo'),
  undone: t('Teruggezet: {what}.', 'Restored: {what}.'),
  undonePlanned: t('Goed, dat gaat niet door: {what}.', 'Fine, that is off: {what}.'),
  undoneAlready: t('Dat was al teruggezet.', 'That was restored already.'),
  stays: t(`Dit is daarna nog veranderd, dus het bleef zo: {labels}.
            This changed afterwards, so it stayed: {labels}.`),
  already: t('Dat staat al zo in uw register.', 'Your register says so already.'),
  gone: t('Dat staat niet meer in uw register.', 'That is no longer in your register.'),
  newer: t('Intussen is er iets veranderd. Kijk nog even:', 'Something changed meanwhile. Please look again:'),
  nothing: t(`{name} houdt hier niets bij en heeft geen rol: uw register verandert niet.
              {name} keeps nothing here and has no role: your register does not change.`),
  onlyReaches:
    t(`{name} houdt hier niets bij en heeft geen rol, maar staat nog bij wie erbij kan: {records}. Klopt dat niet meer, pas het daar dan aan.
       {name} keeps nothing here and has no role, but still stands among who can reach: {records}. If that is no longer so, change it there.`),
  lastOfficer: t(`{name} is de enige die voor privacy zorgt. Draag die rol eerst over.
                  {name} is the only one who takes care of privacy. First hand that role over.`),
  handOver: t('Rol overdragen', 'Hand over the role'),
  which: t('Welke bedoelt u met "{said}"?', 'Which do you mean by "{said}"?'),
  whichGoes: t('Wat gaat eruit voor {new}?', 'What goes out for {new}?'),
  whichNone: t('Niets, het komt erbij', 'Nothing, it is added'),
  unknown: t(`Ik vind "{said}" niet in uw register, dus er verandert niets. Bedoelt u een van deze?
              I do not find "{said}" in your register, so nothing changes. Do you mean one of these?`),
  absent: t(`"{said}" staat niet in uw register, dus daar gaat niets uit.
             "{said}" is not in your register, so nothing goes out.`),
  unknownAlone: t(`Ik vind "{said}" niet in uw register, dus er verandert niets.
                   I do not find "{said}" in your register, so nothing changes.`),
  someoneLeaves:
    t(`Gaat er iemand weg? Sluit op tijd de accounts en de mail, en vraag sleutels en apparaten terug. Hield die persoon iets bij in het register? Typ dan de naam, zoals "Piet gaat weg". Er is niets bewaard.
       Does somebody leave? Close the accounts and the mail in time, and ask for keys and devices back. Did they keep something in the register? Then type the name, like "Piet leaves". Nothing was stored.`),
  unknownPerson:
    t(`Ik ken hier niemand die "{said}" heet, dus in het register verandert niets. Sluit wel op tijd de accounts en de mail, en vraag sleutels en apparaten terug.
       I know nobody here called "{said}", so nothing changes in the register. Do close the accounts and the mail in time, and ask for keys and devices back.`),
  noActivity: t(`In uw register staat geen activiteit "{said}", dus er verandert niets.
                 There is no activity "{said}" in your register, so nothing changes.`),
  askMoved: t('Wat is het nieuwe adres? Typ het hier.', 'What is the new address? Type it here.'),
  askDay: t(`Vanaf welke dag? Typ de dag. Is het al zo? Typ "nu".
             From which day? Type the day. Is it so already? Type "now".`),
  askPlace: t(`Op welk adres komt die tweede plek? Typ het hier.
               At which address is that second place? Type it here.`),
  askName: t(`Hoe heet het? Typ de naam van het programma of bedrijf.
              What is it called? Type the name of the program or company.`),
  askWho: t(`Wie neemt het over van {name}? Het gaat om {records}.
             Who takes over from {name}? It is about {records}.`),
  askKeeper: t(`Wie houdt {name} voortaan bij? Kies, of typ de naam.
                Who keeps {name} from now on? Pick, or type the name.`),
  notHere:
    t(`{who} ken ik hier nog niet. Laat {who} eerst een keer met mij praten, of kies voor nu iemand anders. Er is niets bewaard.
       I do not know {who} here yet. Let {who} talk to me once first, or pick somebody else for now. Nothing was stored.`),
  me: t('Ik', 'I do'),
  dropped: t('Goed, dan verander ik niets.', 'Fine, then I change nothing.'),
  passedOn: t(`Dank u. Ik geef het door aan {officer}: die past het register aan. Ik heb zelf niets veranderd.
               Thank you. I pass it on to {officer}, who changes the register. I changed nothing myself.`),
  toldBy: t('{who} zegt dit. Klopt het?', '{who} says so. Is it right?'),
  look: t('Bekijk wat er verandert', 'See what changes'),
  erase: t('{name} wissen', 'Erase {name}'),
  everything: t('alle gegevens', 'all data'),
  otherwise: t('Een ander of een andere dag', 'Somebody else or another day'),
  second: t('tweede vestiging', 'second location'),
  none: t('nog niet bekend', 'not known yet'),
  until: t(' (loopt tot {day})', ' (runs until {day})'),
  more: t('{names} en nog {count}', '{names} and {count} more'),
  a: t('een nieuw programma', 'a new program'),
} as const satisfies Readonly<Record<string, Text>>;
