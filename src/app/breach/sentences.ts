// What the bot says about a data breach, beside its questions.
import type { BreachStatus } from '../../core/law/breach-answers.js';
import type { Text } from '../../core/text.js';

export const breachSentences = {
  // To who reported.
  reportedTitle: { nl: '{record}: dank u wel, uw melding is bewaard', en: '{record}: thank you, your report is kept' },
  alarmed: { nl: 'Ik heb nu bericht gestuurd aan {who}.', en: 'I have now sent a message to {who}.' },
  alarmedNobody: {
    nl: 'Er is hier nog niemand die voor privacy zorgt. Uw melding is bewaard. Zeg het ook tegen uw leidinggevende.',
    en: 'Nobody here takes care of privacy yet. Your report is kept. Tell your manager as well.',
  },
  alarmedMe: {
    nl: 'U zorgt hier zelf voor. Het dossier staat voor u klaar.',
    en: 'You take care of this yourself. The file is ready for you.',
  },
  callThem: { nl: 'Bellen mag ook', en: 'You may call too' },
  closeFirst: {
    nl: 'Kan er nog iemand bij? Doe dat nu eerst dicht.',
    en: 'Can anybody still reach it? Close that first, now.',
  },
  lateReport: {
    nl: 'Dit is langer dan drie dagen geleden. Goed dat u het toch meldt: het kan nog, met uitleg.',
    en: 'This was more than three days ago. Good that you report it all the same: it is still possible, with an explanation.',
  },
  doNot: { nl: 'Niet doen', en: 'Do not' },
  doNow: { nl: 'Nu doen', en: 'Do now' },
  addMore: { nl: 'Iets toevoegen', en: 'Add something' },
  aboutSupplier: { nl: 'Over het andere bedrijf', en: 'About the other company' },
  myReport: { nl: 'Mijn melding', en: 'My report' },
  myReports: { nl: 'Uw meldingen', en: 'Your reports' },
  noReports: { nl: 'U hebt nog niets gemeld.', en: 'You have not reported anything yet.' },
  added: { nl: 'Toegevoegd aan {record}. Dank u wel.', en: 'Added to {record}. Thank you.' },
  reportOf: { nl: 'Uw melding: {record}', en: 'Your report: {record}' },
  pickedUpBy: { nl: '{who} pakt {record} op.', en: '{who} takes on {record}.' },
  notPickedUp: { nl: 'Nog niemand pakte dit op.', en: 'Nobody took this on yet.' },
  reportClosed: {
    nl: '{record} is afgerond. Dank u wel dat u het meldde.',
    en: '{record} is rounded off. Thank you for reporting it.',
  },

  // To who works on it.
  alarm: { nl: 'Datalek gemeld: {record}', en: 'Data breach reported: {record}' },
  escalated: {
    nl: '{record} is {minutes} minuten geleden gemeld, en nog niemand pakt het op. Wilt u dat doen?',
    en: '{record} was reported {minutes} minutes ago, and nobody has taken it on. Will you?',
  },
  callSomebody: {
    nl: 'Nog niemand heeft {record} opgepakt. Wilt u bellen? {phones}',
    en: 'Nobody has taken on {record} yet. Will you call? {phones}',
  },
  noPhones: { nl: 'Er staan geen telefoonnummers in de bot.', en: 'There are no phone numbers in the bot.' },
  clock: {
    nl: '{record}: nog niet gemeld of besloten. Uiterlijk {deadline}.',
    en: '{record}: not reported or decided yet. At the latest {deadline}.',
  },
  clockProvisional: {
    nl: 'Nog niet alles bekend? Doe nu een voorlopige melding. Aanvullen of intrekken kan later.',
    en: 'Not everything known yet? Report provisionally now. You can add or withdraw later.',
  },
  clockWeekend: {
    nl: 'Het weekend komt eraan, en de tijd loopt door.',
    en: 'The weekend is coming, and the time goes on.',
  },
  clockLate: {
    nl: 'De 72 uur zijn voorbij. Melden kan nog: leg dan uit waarom het later werd.',
    en: 'The 72 hours are over. You can still report: then explain why it became later.',
  },
  tellPeople: {
    nl: '{record}: de mensen zijn nog niet ingelicht, of het is nog niet ingevuld. Wanneer is het bericht verstuurd?',
    en: '{record}: the people have not been told yet, or it is not filled in. When was the message sent?',
  },
  followUp: {
    nl: '{record}: vandaag zou u de melding bij de AP aanvullen.',
    en: '{record}: today you would add to the report to the AP.',
  },
  tellClient: {
    nl: '{record}: vertel uw opdrachtgever wat u weet. Volgens het contract uiterlijk {until}.',
    en: '{record}: tell your client what you know. By the contract at the latest {until}.',
  },
  addition: { nl: '{record}: de melder heeft iets toegevoegd.', en: '{record}: the reporter added something.' },
  exercise: {
    nl: 'OEFENING. Dit is niet echt, en komt niet in het datalekregister.',
    en: 'EXERCISE. This is not real, and does not go into the breach register.',
  },

  // The card.
  discovered: { nl: 'Ontdekt', en: 'Discovered' },
  timeFrom: { nl: 'Tijd loopt vanaf', en: 'Time runs from' },
  deadline: { nl: 'Uiterlijk melden', en: 'Report at the latest' },
  deadlineStopped: { nl: 'niet meer nodig', en: 'no longer needed' },
  deadlineUnknown: {
    nl: 'nog niet bekend: vul in wanneer het ontdekt is',
    en: 'not known yet: fill in when it was discovered',
  },
  onIt: { nl: 'Pakt het op', en: 'On it' },
  nobody: { nl: 'nog niemand', en: 'nobody yet' },
  stillOpen: { nl: 'Kan er nog iemand bij', en: 'Still within reach' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  advice: { nl: 'Advies', en: 'Advice' },
  decided: { nl: 'Besluit', en: 'Decision' },
  decisionAuthority: { nl: 'AP: {answer}', en: 'AP: {answer}' },
  decisionPeople: { nl: 'mensen: {answer}', en: 'people: {answer}' },
  deviates: { nl: 'wijkt af van het advies', en: 'departs from the advice' },
  changed: { nl: 'eerder anders besloten', en: 'decided differently before' },
  missing: { nl: 'Nog open', en: 'Still open' },
  missingCount: { nl: '{count} vragen van het AP-formulier', en: '{count} questions of the AP form' },
  missingDecisions: { nl: 'het besluit', en: 'the decision' },
  missingTold: { nl: 'de mensen inlichten', en: 'telling the people' },
  missingFiled: { nl: 'het nummer van de AP', en: 'the number of the AP' },
  missingSteering: { nl: 'de vijf vragen', en: 'the five questions' },
  missingDetails: { nl: 'een paar dingen', en: 'a few things' },
  nothing: { nl: 'niets', en: 'nothing' },
  pickUp: { nl: 'Ik pak dit op', en: 'I take this on' },
  readReport: { nl: 'Lees de melding', en: 'Read the report' },
  fiveQuestions: { nl: 'Vijf vragen', en: 'Five questions' },
  details: { nl: 'Scherper advies', en: 'Sharper advice' },
  decideAuthority: { nl: 'Besluit AP', en: 'Decide AP' },
  decidePeople: { nl: 'Besluit mensen', en: 'Decide people' },
  fillForm: { nl: 'AP-vragen invullen', en: 'Fill in AP questions' },
  sheet: { nl: 'Blad voor de AP', en: 'Sheet for the AP' },
  provisional: { nl: 'Voorlopig melden', en: 'Report provisionally' },
  filed: { nl: 'Gemeld bij de AP', en: 'Reported to the AP' },
  told: { nl: 'Mensen ingelicht', en: 'People told' },
  more: { nl: 'Meer', en: 'More' },
  moreTitle: { nl: '{record} · Meer', en: '{record} · More' },
  workings: { nl: 'Hoe komt u hieraan?', en: 'How do you get this?' },
  workingsTitle: { nl: '{record} · Hoe wij hieraan komen', en: '{record} · How we get this' },
  adviceTitle: { nl: '{record} · Advies', en: '{record} · Advice' },
  clockButton: { nl: 'Tijd aanpassen', en: 'Change the time' },
  note: { nl: 'Notitie', en: 'Note' },
  timeline: { nl: 'Logboek', en: 'Timeline' },
  timelineTitle: { nl: '{record} · Logboek', en: '{record} · Timeline' },
  timelineEmpty: { nl: 'Hier staat nog niets.', en: 'Nothing here yet.' },
  helpers: { nl: 'Wie helpt mee', en: 'Who helps' },
  invite: { nl: 'Adviseur laten meelezen', en: 'Let an adviser read along' },
  forClient: { nl: 'Het is voor een opdrachtgever', en: 'It is for a client' },
  merge: { nl: 'Samenvoegen', en: 'Merge' },
  mergeTitle: { nl: 'Bij welk dossier hoort {record}?', en: 'Which file does {record} belong to?' },
  mergeNone: { nl: 'Er is geen ander open dossier.', en: 'There is no other open file.' },
  merged: {
    nl: '{record} is samengevoegd met {into}. De melders blijven bewaard.',
    en: '{record} was merged with {into}. The reporters are kept.',
  },
  mergedStatus: { nl: 'samengevoegd met een ander', en: 'merged with another' },
  mergedNote: { nl: '{record} is hiermee samengevoegd.', en: '{record} was merged into this.' },
  close: { nl: 'Dossier sluiten', en: 'Close the file' },
  closedAlready: { nl: 'Dit dossier is gesloten.', en: 'This file is closed.' },
  checkRegister: {
    nl: 'U wilde iets aanpassen in uw register. Dat kan hier.',
    en: 'You wanted to change something in your register. You can do that here.',
  },
  toRegister: { nl: 'Naar het register', en: 'To the register' },
  texts: { nl: 'Brieven en teksten', en: 'Letters and texts' },
  textsTitle: { nl: '{record} · Brieven en teksten', en: '{record} · Letters and texts' },
  textHint: { nl: 'om over te nemen, of als bestand', en: 'to copy, or as a file' },
  inEnglish: { nl: 'In het Engels', en: 'In English' },
  inDutch: { nl: 'In het Nederlands', en: 'In Dutch' },
  formalLatest: { nl: 'Als u in hele uren telt', en: 'If you count whole hours' },
  timeWas: { nl: 'eerst stond er {times}', en: 'first it said {times}' },
  changeReport: { nl: 'Pas de melding aan', en: 'Change the report' },
  recheck: {
    nl: 'De feiten zijn veranderd. U besloot eerder om de mensen niet in te lichten. Kijk dat nog eens na.',
    en: 'The facts have changed. You decided before not to tell the people. Please look at that again.',
  },
  noted: { nl: 'Genoteerd bij {record}.', en: 'Noted with {record}.' },
  noteWhat: {
    nl: 'Typ bijvoorbeeld: /datalek noteer D-001 De map is dicht.',
    en: 'Type for example: /datalek note D-001 The folder is closed.',
  },
  already: { nl: '{who} heeft {record} al opgepakt.', en: '{who} has already taken on {record}.' },
  youHaveIt: {
    nl: 'U hebt {record} opgepakt. Dit is de stand.',
    en: 'You have taken on {record}. This is how it stands.',
  },

  // Lists.
  listTitle: { nl: 'Datalekregister', en: 'Breach register' },
  listEmpty: { nl: 'Er is nog geen datalek gemeld.', en: 'No data breach has been reported yet.' },
  found: { nl: 'Gevonden: {words}', en: 'Found: {words}' },
  foundNone: { nl: 'Niets gevonden met "{words}".', en: 'Nothing found with "{words}".' },
  searchWhat: {
    nl: 'Typ er een woord achter, zoals: /datalek zoek laptop',
    en: 'Type a word behind it, such as: /datalek search laptop',
  },
  which: {
    nl: 'Typ er het nummer achter, zoals: /datalek {word} D-001',
    en: 'Type the number behind it, such as: /datalek {word} D-001',
  },
  exportWhich: { nl: 'Ik kan xlsx, csv of json maken.', en: 'I can make xlsx, csv or json.' },
  emergencyIntro: {
    nl: 'Druk deze kaart af en hang hem op: ook als de chat het niet doet, weet iedereen dan wie te bellen.',
    en: 'Print this card and hang it up: also when the chat is down, everybody then knows whom to call.',
  },
  emergencyPdf: { nl: 'Noodkaart (pdf)', en: 'Emergency card (pdf)' },
  emergencyDocx: { nl: 'Noodkaart (Word)', en: 'Emergency card (Word)' },
} as const satisfies Record<string, Text>;

export const statusWords: Readonly<Record<BreachStatus, Text>> = {
  reported: { nl: 'gemeld', en: 'reported' },
  investigated: { nl: 'in onderzoek', en: 'being looked into' },
  'no-breach': { nl: 'geen datalek', en: 'no data breach' },
  decided: { nl: 'besloten', en: 'decided' },
  'authority-told': { nl: 'gemeld aan de AP', en: 'reported to the AP' },
  'people-told': { nl: 'mensen ingelicht', en: 'people told' },
  closed: { nl: 'gesloten', en: 'closed' },
};

export const weekdays: readonly Text[] = [
  { nl: 'maandag', en: 'Monday' },
  { nl: 'dinsdag', en: 'Tuesday' },
  { nl: 'woensdag', en: 'Wednesday' },
  { nl: 'donderdag', en: 'Thursday' },
  { nl: 'vrijdag', en: 'Friday' },
  { nl: 'zaterdag', en: 'Saturday' },
  { nl: 'zondag', en: 'Sunday' },
];
