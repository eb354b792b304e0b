// What is said when something of the business changes, and what comes of it.
import type { Text } from '../../../core/text.js';
import type { ChangeKind } from '../rules/changes/change.js';
import type { Effect, Touch } from '../rules/changes/change-steps.js';

export const changeTitles: Readonly<Record<ChangeKind, Text>> = {
  'supplier-stops': { nl: 'Gestopt met {name}', en: 'Stopped with {name}' },
  'supplier-replaced': { nl: '{new} in plaats van {name}', en: '{new} instead of {name}' },
  'activity-stops': { nl: 'Gestopt met {name}', en: 'Stopped with {name}' },
  'person-leaves': { nl: '{name} gaat weg', en: '{name} leaves' },
  'keeper-new': { nl: '{new} houdt {name} bij', en: '{new} keeps {name}' },
  'program-new': { nl: 'Nieuw: {new}', en: 'New: {new}' },
  'place-new': { nl: 'Een tweede plek', en: 'A second place' },
  moved: { nl: 'Verhuisd', en: 'Moved' },
};

/** What a line of the card is called, and what it says. */
export const effectWords: Readonly<Record<Effect, readonly [label: Text, value: Text]>> = {
  'taken-out': [
    { nl: 'Activiteiten', en: 'Activities' },
    { nl: '{name} gaat eruit bij {records}', en: '{name} goes out of {records}' },
  ],
  opens: [
    { nl: 'Wordt een open punt', en: 'Becomes an open point' },
    { nl: 'waar de gegevens dan staan, bij {records}', en: 'where the data are then, at {records}' },
  ],
  swapped: [
    { nl: 'Activiteiten', en: 'Activities' },
    { nl: '{name} wordt {new} bij {records}', en: '{name} becomes {new} at {records}' },
  ],
  added: [
    { nl: 'Activiteiten', en: 'Activities' },
    { nl: '{new} komt erbij, bij {records}', en: '{new} is added at {records}' },
  ],
  'winds-down': [
    { nl: 'Wordt afgebouwd', en: 'Is wound down' },
    {
      nl: '{records}: {who} wist wat daar nog staat, uiterlijk op {by}{first}',
      en: '{records}: {who} erases what is still there, by {by}{first}',
    },
  ],
  'program-comes': [
    { nl: 'Komt in het register', en: 'Comes into the register' },
    { nl: '{new}, als concept', en: '{new}, as a draft' },
  ],
  'activity-ends': [
    { nl: 'Activiteiten', en: 'Activities' },
    { nl: '{records}: niet meer in gebruik', en: '{records}: no longer in use' },
  ],
  'profile-no': [
    { nl: 'Uw organisatie', en: 'Your organisation' },
    { nl: '{question}: Nee', en: '{question}: No' },
  ],
  address: [
    { nl: 'Adres', en: 'Address' },
    { nl: '{before} → {after}', en: '{before} → {after}' },
  ],
  handed: [
    { nl: 'Houdt het bij', en: 'Keeps it' },
    { nl: '{new} in plaats van {name}: {records}', en: '{new} instead of {name}: {records}' },
  ],
  'kept-by': [
    { nl: 'Houdt het bij', en: 'Keeps it' },
    { nl: '{records}: {before} → {new}', en: '{records}: {before} → {new}' },
  ],
  'no-deputy': [
    { nl: 'Vervanger', en: 'Deputy' },
    { nl: 'nog niemand: dat wordt een open punt', en: 'nobody yet: that becomes an open point' },
  ],
  'roles-end': [
    { nl: 'Rollen van {name} eindigen', en: 'Roles of {name} end' },
    { nl: '{roles}', en: '{roles}' },
  ],
};

export const touchWords: Readonly<Record<Touch['says'] | 'statements', readonly [label: Text, value: Text]>> = {
  contract: [
    { nl: 'Zelf doen: contract', en: 'To do: contract' },
    { nl: 'zeg het op bij {names}{until}', en: 'cancel it with {names}{until}' },
  ],
  accounts: [
    { nl: 'Zelf doen: toegang', en: 'To do: access' },
    { nl: 'sluit de accounts in {names}', en: 'close the accounts in {names}' },
  ],
  look: [
    { nl: 'Kijk daarna na', en: 'Look at these next' },
    { nl: '{names}: camera’s, sloten en kasten', en: '{names}: cameras, locks and cupboards' },
  ],
  unused: [
    { nl: 'Verder nergens gebruikt', en: 'Used nowhere else' },
    { nl: '{names}', en: '{names}' },
  ],
  statements: [
    { nl: 'Privacyverklaring', en: 'Privacy notice' },
    { nl: 'kijk de gepubliceerde daarna na', en: 'look at the published one next' },
  ],
};

export const changeSentences = {
  card: {
    nl: 'Dit verandert er, in één keer. Er is nog niets bewaard.',
    en: 'This is what changes, all at once. Nothing was stored yet.',
  },
  cardFrom: {
    nl: 'Dit verandert er op {day}, in één keer. Tot dan blijft alles zoals het is.',
    en: 'This changes on {day}, all at once. Until then all stays as it is.',
  },
  yes: { nl: 'Ja, verwerk dit', en: 'Yes, do this' },
  yesFrom: { nl: 'Ja, op {day}', en: 'Yes, on {day}' },
  movesFirst: {
    nl: '. Zet eerst over wat u moet bewaren',
    en: '. First move what you must keep',
  },
  keepsOld: { nl: '{name} blijft ook', en: '{name} stays too' },
  done: { nl: 'Verwerkt: {what}.', en: 'Done: {what}.' },
  planned: {
    nl: 'Goed. Op {day} verwerk ik dit: {what}. U hoort het dan.',
    en: 'Fine. On {day} I do this: {what}. You hear of it then.',
  },
  doneOn: { nl: 'Vandaag verwerkt, zoals {who} zei.', en: 'Done today, as {who} said.' },
  notDoneOn: {
    nl: 'Dit zou vandaag veranderen, maar er is intussen iets anders. Kijk even mee.',
    en: 'This was to change today, but something is different by now. Please look.',
  },
  undo: { nl: 'Ongedaan maken', en: 'Undo' },
  undone: { nl: 'Teruggezet: {what}.', en: 'Restored: {what}.' },
  undonePlanned: { nl: 'Goed, dat gaat niet door: {what}.', en: 'Fine, that is off: {what}.' },
  undoneAlready: { nl: 'Dat was al teruggezet.', en: 'That was restored already.' },
  stays: {
    nl: 'Dit is daarna nog veranderd, dus het bleef zo: {labels}.',
    en: 'This changed afterwards, so it stayed: {labels}.',
  },
  already: { nl: 'Dat staat al zo in uw register.', en: 'Your register says so already.' },
  gone: { nl: 'Dat staat niet meer in uw register.', en: 'That is no longer in your register.' },
  newer: { nl: 'Intussen is er iets veranderd. Kijk nog even:', en: 'Something changed meanwhile. Please look again:' },
  nothing: {
    nl: '{name} houdt hier niets bij en heeft geen rol: uw register verandert niet.',
    en: '{name} keeps nothing here and has no role: your register does not change.',
  },
  lastOfficer: {
    nl: '{name} is de enige die voor privacy zorgt. Draag die rol eerst over.',
    en: '{name} is the only one who takes care of privacy. First hand that role over.',
  },
  handOver: { nl: 'Rol overdragen', en: 'Hand over the role' },
  which: { nl: 'Welke bedoelt u met "{said}"?', en: 'Which do you mean by "{said}"?' },
  whichGoes: { nl: 'Wat gaat eruit voor {new}?', en: 'What goes out for {new}?' },
  whichNone: { nl: 'Niets, het komt erbij', en: 'Nothing, it is added' },
  unknown: {
    nl: 'Ik vind "{said}" niet in uw register, dus er verandert niets. Bedoelt u een van deze?',
    en: 'I do not find "{said}" in your register, so nothing changes. Do you mean one of these?',
  },
  unknownAlone: {
    nl: 'Ik vind "{said}" niet in uw register, dus er verandert niets.',
    en: 'I do not find "{said}" in your register, so nothing changes.',
  },
  someoneLeaves: {
    nl: 'Gaat er iemand weg? Sluit op tijd de accounts en de mail, en vraag sleutels en apparaten terug. Hield die persoon iets bij in het register? Typ dan de naam, zoals "Piet gaat weg". Er is niets bewaard.',
    en: 'Does somebody leave? Close the accounts and the mail in time, and ask for keys and devices back. Did they keep something in the register? Then type the name, like "Piet leaves". Nothing was stored.',
  },
  unknownPerson: {
    nl: 'Ik ken hier niemand die "{said}" heet, dus in het register verandert niets. Sluit wel op tijd de accounts en de mail, en vraag sleutels en apparaten terug.',
    en: 'I know nobody here called "{said}", so nothing changes in the register. Do close the accounts and the mail in time, and ask for keys and devices back.',
  },
  noActivity: {
    nl: 'In uw register staat geen activiteit "{said}", dus er verandert niets.',
    en: 'There is no activity "{said}" in your register, so nothing changes.',
  },
  askMoved: { nl: 'Wat is het nieuwe adres? Typ het hier.', en: 'What is the new address? Type it here.' },
  askDay: {
    nl: 'Vanaf welke dag? Typ de dag. Is het al zo? Typ "nu".',
    en: 'From which day? Type the day. Is it so already? Type "now".',
  },
  askPlace: {
    nl: 'Op welk adres komt die tweede plek? Typ het hier.',
    en: 'At which address is that second place? Type it here.',
  },
  askName: {
    nl: 'Hoe heet het? Typ de naam van het programma of bedrijf.',
    en: 'What is it called? Type the name of the program or company.',
  },
  askWho: {
    nl: 'Wie neemt het over van {name}? Het gaat om {records}.',
    en: 'Who takes over from {name}? It is about {records}.',
  },
  askKeeper: {
    nl: 'Wie houdt {name} voortaan bij? Kies, of typ de naam.',
    en: 'Who keeps {name} from now on? Pick, or type the name.',
  },
  me: { nl: 'Ik', en: 'I do' },
  dropped: { nl: 'Goed, dan verander ik niets.', en: 'Fine, then I change nothing.' },
  passedOn: {
    nl: 'Dank u. Ik geef het door aan {officer}: die past het register aan. Ik heb zelf niets veranderd.',
    en: 'Thank you. I pass it on to {officer}, who changes the register. I changed nothing myself.',
  },
  toldBy: { nl: '{who} zegt dit. Klopt het?', en: '{who} says so. Is it right?' },
  look: { nl: 'Bekijk wat er verandert', en: 'See what changes' },
  erase: { nl: '{name} wissen', en: 'Erase {name}' },
  statement: { nl: 'Privacyverklaring', en: 'Privacy notice' },
  everything: { nl: 'alle gegevens', en: 'all data' },
  otherwise: { nl: 'Een ander of een andere dag', en: 'Somebody else or another day' },
  second: { nl: 'tweede vestiging', en: 'second location' },
  none: { nl: 'nog niet bekend', en: 'not known yet' },
  until: { nl: ' (loopt tot {day})', en: ' (runs until {day})' },
  more: { nl: '{names} en nog {count}', en: '{names} and {count} more' },
  a: { nl: 'een nieuw programma', en: 'a new program' },
} as const satisfies Readonly<Record<string, Text>>;
