// What the bot says about a data breach, beside its questions.

import type { Text } from '../../core/text.js';
import type { BreachStatus } from './rules/answers.js';

export const breachSentences = {
  // To who reported.
  reportedTitle: { nl: '{record}: dank u wel, uw melding is bewaard', en: '{record}: thank you, your report is kept' },
  reportedHeading: { nl: 'Gemeld', en: 'Reported' },
  alarmed: { nl: 'Ik heb nu bericht gestuurd aan {who}.', en: 'I have now sent a message to {who}.' },
  alarmedLater: {
    nl: 'Ik stuur bericht aan {who} op {at}: er kan nu niemand meer bij. Kan het niet wachten? Bel dan.',
    en: 'I send a message to {who} on {at}: nobody can reach it now. Can it not wait? Then call.',
  },
  inConfidence: {
    nl: 'Alleen {who} kan hier zien dat u het was. Slack of Teams bewaart zelf wat u typte, en in een klein bedrijf raden mensen soms wie het was.',
    en: 'Only {who} can see here that it was you. Slack or Teams itself keeps what you typed, and in a small business people sometimes guess who it was.',
  },
  alarmedNobody: {
    nl: 'Er is hier nog niemand die voor privacy zorgt. Uw melding is bewaard. Zeg het ook tegen uw leidinggevende.',
    en: 'Nobody here takes care of privacy yet. Your report is kept. Tell your manager as well.',
  },
  alarmedNobodyElse: {
    nl: 'Er is hier niemand anders die meldingen krijgt. Uw melding is bewaard, en wie het betreft ziet haar niet. Vertel het aan iemand die u vertrouwt, of vraag de AP om raad: 088-1805 255.',
    en: 'Nobody else here gets reports. Your report is kept, and whom it is about does not see it. Tell somebody you trust, or ask the AP for advice: 088-1805 255.',
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
  timeRuns: {
    nl: 'De tijd loopt vanaf {from}, tot {until}.',
    en: 'The time runs from {from}, until {until}.',
  },
  wrongTime: { nl: 'Tijd klopt niet', en: 'The time is wrong' },
  lateReport: {
    nl: 'Dit is langer dan drie dagen geleden. Goed dat u het toch meldt: het kan nog, met uitleg.',
    en: 'This was more than three days ago. Good that you report it all the same: it is still possible, with an explanation.',
  },
  clockUnsure: {
    nl: 'De klok van dit systeem klopt misschien niet. Kijk na of de dagen en tijden in dit dossier kloppen.',
    en: 'The clock of this system may be wrong. Check that the days and times in this file are right.',
  },
  doNot: { nl: 'Niet doen', en: 'Do not' },
  doNow: { nl: 'Nu doen', en: 'Do now' },
  addMore: { nl: 'Iets toevoegen', en: 'Add something' },
  aboutSupplier: { nl: 'Over het andere bedrijf', en: 'About the other company' },
  myReport: { nl: 'Mijn melding', en: 'My report' },
  myReports: { nl: 'Uw meldingen', en: 'Your reports' },
  noReports: { nl: 'U hebt nog niets gemeld.', en: 'You have not reported anything yet.' },
  addedOnly: {
    nl: 'Toegevoegd aan {record}, als aantekening. Wat al in het dossier staat, verandert pas als wie het oppakt dat doet. Dank u wel.',
    en: 'Added to {record}, as a note. What the file says already only changes when whoever takes it on changes it. Thank you.',
  },
  added: { nl: 'Toegevoegd aan {record}. Dank u wel.', en: 'Added to {record}. Thank you.' },
  reportOf: { nl: 'Uw melding: {record}', en: 'Your report: {record}' },
  pickedUpBy: { nl: '{who} pakt {record} op.', en: '{who} takes on {record}.' },
  knows: { nl: '{who} heeft bericht.', en: '{who} was told.' },
  hearsFurther: {
    nl: 'U krijgt bericht als iemand het oppakt. Zij beslissen wie het verder moet weten. Dit doet u nu:',
    en: 'You get a message when somebody takes it on. They decide who else must know. This is for you to do now:',
  },
  notPickedUp: { nl: 'Nog niemand pakte dit op.', en: 'Nobody took this on yet.' },
  reportClosed: {
    nl: '{record} is afgerond. Dank u wel dat u het meldde.',
    en: '{record} is rounded off. Thank you for reporting it.',
  },

  reporterIs: {
    nl: '{who} meldde {record}. Alleen u weet dit. Zeg het niet verder.',
    en: '{who} reported {record}. Only you know this. Do not pass it on.',
  },
  theReporter: { nl: 'de melder', en: 'the reporter' },
  dangerFirst: {
    nl: 'Eerst dit: iemand kan gevaar lopen. Is dat nu? Bel 112. Geweld thuis? Bel Veilig Thuis, 0800-2000 (dag en nacht, gratis). Stuur niets naar een adres of mailbox die iemand anders ook opent.',
    en: 'This first: somebody may be in danger. Is it now? Call 112. Violence at home? Call Veilig Thuis, 0800-2000 (day and night, free). Send nothing to an address or mailbox that somebody else opens too.',
  },

  // To who works on it.
  escalated: {
    nl: '{record} is {ago} geleden gemeld, en nog niemand pakt het op. Wilt u dat doen?',
    en: '{record} was reported {ago} ago, and nobody has taken it on. Will you?',
  },
  escalatedWho: {
    nl: '{record} is {ago} geleden gemeld, en nog niemand pakt het op: {who}. Wilt u dat doen?',
    en: '{record} was reported {ago} ago, and nobody has taken it on: {who}. Will you?',
  },
  minutes: { nl: '{count} minuten', en: '{count} minutes' },
  hours: { nl: '{count} uur', en: '{count} hours' },
  notAnswered: { nl: '{who} heeft nog niet geantwoord', en: '{who} has not answered yet' },
  notReached: { nl: '{who} is nog niet bereikt', en: '{who} has not been reached yet' },
  callSomebody: {
    nl: 'Nog niemand heeft {record} opgepakt. Wilt u bellen? {phones}',
    en: 'Nobody has taken on {record} yet. Will you call? {phones}',
  },
  noPhones: { nl: 'Er staan geen telefoonnummers in de bot.', en: 'There are no phone numbers in the bot.' },
  clock: { nl: '{record}: nog niet gemeld of besloten', en: '{record}: not reported or decided yet' },
  clockDecided: {
    nl: '{record}: er is besloten te melden, en de melding staat er nog niet in',
    en: '{record}: it was decided to report, and the report is not in here yet',
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
    nl: '{record}: de 72 uur zijn voorbij, en er is nog niet gemeld of besloten',
    en: '{record}: the 72 hours are over, and it was not reported or decided',
  },
  clockLateDecided: {
    nl: '{record}: de 72 uur zijn voorbij, en de melding staat er nog niet in',
    en: '{record}: the 72 hours are over, and the report is not in here yet',
  },
  afterTerm: {
    nl: 'Melden kan nog. Doe nu, in deze volgorde:',
    en: 'You can still report. Do now, in this order:',
  },
  stepDecide: { nl: 'Besluit of u meldt.', en: 'Decide whether you report.' },
  stepReport: {
    nl: 'Meld voorlopig bij de AP, met wat u weet.',
    en: 'Report provisionally to the AP, with what you know.',
  },
  stepWhyLate: {
    nl: 'Zet erbij waarom het later werd. Dat vraagt de wet.',
    en: 'Add why it became later. The law asks that.',
  },
  stepDanger: {
    nl: 'Lopen mensen groot gevaar? Vertel het hun vandaag.',
    en: 'Are people in great danger? Tell them today.',
  },
  stepAdd: { nl: 'Vul de melding aan als u meer weet.', en: 'Add to the report when you know more.' },
  measures: { nl: 'Wat u doet', en: 'What you do' },
  whyLate: { nl: 'Waarom het later werd', en: 'Why it became later' },
  tellPeople: {
    nl: '{record}: de mensen zijn nog niet ingelicht, of het is nog niet ingevuld. Wanneer is het bericht verstuurd?',
    en: '{record}: the people have not been told yet, or it is not filled in. When was the message sent?',
  },
  followUp: {
    nl: '{record}: vandaag zou u de melding bij de AP aanvullen.',
    en: '{record}: today you would add to the report to the AP.',
  },
  tellClient: {
    nl: '{record}: waarschuw uw opdrachtgever met wat u al weet: {until}. Onderzoek mag later.',
    en: '{record}: warn your client with what you know already: {until}. An inquiry may come later.',
  },
  tellClientLate: {
    nl: '{record}: uw opdrachtgever is nog niet gewaarschuwd, of het is nog niet ingevuld. Doe het nu, met wat u weet.',
    en: '{record}: your client has not been warned yet, or it is not filled in. Do so now, with what you know.',
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
  warnClient: { nl: 'Opdrachtgever waarschuwen', en: 'Warn the client' },
  clientByContract: {
    nl: 'meteen, uiterlijk {at} (binnen {hours} uur, volgens het contract)',
    en: 'at once, at the latest {at} (within {hours} hours, by the contract)',
  },
  clientByUs: {
    nl: 'meteen, uiterlijk {at} (de wet zegt: meteen; {hours} uur is onze eigen keuze)',
    en: 'at once, at the latest {at} (the law says: at once; {hours} hours is our own choice)',
  },
  clientUnknown: {
    nl: 'meteen; vul in wanneer het ontdekt is',
    en: 'at once; fill in when it was discovered',
  },
  clientWarned: { nl: 'gedaan op {at}', en: 'done on {at}' },
  clientTold: { nl: 'Opdrachtgever weet het', en: 'The client knows' },
  onIt: { nl: 'Pakt het op', en: 'On it' },
  nobody: { nl: 'nog niemand', en: 'nobody yet' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  advice: { nl: 'Advies', en: 'Advice' },
  weighs: { nl: 'Dit weegt mee', en: 'This weighs' },
  notKnown: { nl: 'Dit weten we nog niet', en: 'This we do not know yet' },
  lowers: { nl: 'Maakt het lager', en: 'Makes it lower' },
  decided: { nl: 'Besluit', en: 'Decision' },
  decisionAuthority: { nl: 'melden bij de AP: {answer}', en: 'report to the AP: {answer}' },
  decisionPeople: { nl: 'de mensen inlichten: {answer}', en: 'tell the people: {answer}' },
  deviates: { nl: 'wijkt af van het advies', en: 'departs from the advice' },
  changed: { nl: 'eerder anders besloten', en: 'decided differently before' },
  missing: { nl: 'Nog open', en: 'Still open' },
  missingCount: { nl: '{count} vragen van het AP-formulier', en: '{count} questions of the AP form' },
  missingPeople: { nl: 'het besluit over de mensen zelf', en: 'the decision about the people' },
  missingDecisions: { nl: 'het besluit', en: 'the decision' },
  missingClient: { nl: 'uw opdrachtgever waarschuwen', en: 'warning your client' },
  missingTold: { nl: 'de mensen inlichten', en: 'telling the people' },
  missingFiled: { nl: 'het nummer van de AP', en: 'the number of the AP' },
  missingTriage: { nl: 'de vragen over wat er gebeurde', en: 'the questions about what happened' },
  missingSupplier: { nl: 'wie het u vertelde, en wanneer', en: 'who told you, and when' },
  nothing: { nl: 'niets', en: 'nothing' },
  pickUp: { nl: 'Ik pak dit op', en: 'I take this on' },
  readReport: { nl: 'Lees de melding', en: 'Read the report' },
  questions: { nl: 'De vragen', en: 'The questions' },
  nextQuestion: { nl: 'Volgende vraag', en: 'Next question' },
  supplierTold: { nl: 'Wie vertelde het, en wanneer', en: 'Who told you, and when' },
  moreClients: { nl: 'Nog meer klanten', en: 'More clients' },
  duties: { nl: 'Ook ergens anders melden?', en: 'Report elsewhere too?' },
  lookAt: { nl: 'Kijk ook na', en: 'Check too' },
  dutiesTitle: { nl: '{record} · Kijk ook hiernaar', en: '{record} · Look at this too' },
  ownFile: {
    nl: 'Voor uw eigen gegevens is er nu een tweede dossier: {record}. Daar loopt een eigen tijd.',
    en: 'For your own data there is now a second file: {record}. It has a time of its own.',
  },
  ownFileNote: { nl: 'De eigen gegevens staan in {record}.', en: 'The own data are in {record}.' },
  clientFileNote: {
    nl: 'De gegevens van klanten staan in {record}.',
    en: 'The data of clients are in {record}.',
  },
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
  mergeTwoConfidants: {
    nl: '{record} en {into} zijn elk vertrouwelijk gemeld, aan iemand anders. Zij blijven apart: samen zou ieder van de twee meer namen kennen dan beloofd.',
    en: '{record} and {into} were each reported in confidence, to somebody else. They stay apart: together, each of the two would know more names than was promised.',
  },
  mergedStatus: { nl: 'samengevoegd met een ander', en: 'merged with another' },
  mergedNote: { nl: '{record} is hiermee samengevoegd.', en: '{record} was merged into this.' },
  files: { nl: 'Bijlagen', en: 'Attachments' },
  filesTitle: { nl: '{record} · Bijlagen', en: '{record} · Attachments' },
  filesNone: {
    nl: 'Er is nog niets bewaard. Stuur mij een bestand terwijl u met dit dossier bezig bent.',
    en: 'Nothing is kept yet. Send me a file while you are busy with this file.',
  },
  fileKept: { nl: 'Bewaard bij {record}, versleuteld.', en: 'Kept with {record}, encrypted.' },
  fileHeld: {
    nl: 'Dit bestand gaat mee zodra u de melding verstuurt. Ik bewaar het nog nergens; na een kwartier ben ik het kwijt.',
    en: 'This file goes along once you send the report. I do not store it anywhere yet; after a quarter of an hour it is gone.',
  },
  fileHeldMost: {
    nl: 'Ik kan {count} bestanden meenemen. Stuur de rest na de melding.',
    en: 'I can take {count} files along. Send the rest after the report.',
  },
  fileForgotten: {
    nl: '"{name}" heb ik niet meer. Stuur het nu nog eens.',
    en: 'I no longer have "{name}". Please send it again now.',
  },
  fileTooLarge: {
    nl: 'Dit bestand is groter dan 10 MB. Bewaar het zelf, en noteer in het logboek waar.',
    en: 'This file is larger than 10 MB. Keep it yourself, and note in the timeline where.',
  },
  fileKind: {
    nl: 'Dit soort bestand bewaar ik niet. Wel: pdf, png, jpg, txt, csv, eml, docx en xlsx zonder macro’s. Bewaar het zelf, en noteer in het logboek waar.',
    en: 'I do not keep this kind of file. I do keep: pdf, png, jpg, txt, csv, eml, docx and xlsx without macros. Keep it yourself, and note in the timeline where.',
  },
  fileNoKeys: {
    nl: 'Ik kan hier geen bestanden bewaren, want er is nog geen sleutel ingesteld (SECRETS_KEYS). Bewaar het zelf, en noteer in het logboek waar.',
    en: 'I cannot keep files here, because no key is set yet (SECRETS_KEYS). Keep it yourself, and note in the timeline where.',
  },
  close: { nl: 'Dossier sluiten', en: 'Close the file' },
  roundOff: { nl: 'Wat u leerde', en: 'What you learned' },
  closeTitle: { nl: '{record} · Sluiten', en: '{record} · Close' },
  closeOpen: {
    nl: '{who}, dit staat nog open. Sluit u het dossier toch? Dan staat in het logboek dat u dat deed, en wat er openstond.',
    en: '{who}, this is still open. Do you close the file all the same? Then the timeline says that you did, and what was open.',
  },
  closeAnyway: { nl: 'Toch sluiten', en: 'Close anyway' },
  closeNot: { nl: 'Nog niet sluiten', en: 'Do not close yet' },
  closedOpen: { nl: 'Gesloten terwijl dit nog openstond: {open}.', en: 'Closed while this was still open: {open}.' },
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
  noteThis: { nl: 'Zet dit erbij', en: 'Add this to it' },
  noted: { nl: 'Genoteerd bij {record}.', en: 'Noted with {record}.' },
  noteWhat: {
    nl: 'Typ bijvoorbeeld: /datalek noteer D-001 De map is dicht.',
    en: 'Type for example: /datalek note D-001 The folder is closed.',
  },
  already: { nl: '{who} heeft {record} al opgepakt.', en: '{who} has already taken on {record}.' },
  youHadIt: {
    nl: 'U hebt {record} al. Er is niets veranderd.',
    en: 'You have {record} already. Nothing changed.',
  },
  youHaveIt: {
    nl: 'U hebt {record} opgepakt. Begin met de vragen.',
    en: 'You have taken on {record}. Begin with the questions.',
  },
  youHaveItOpen: {
    nl: 'U hebt {record} opgepakt. Doe eerst dicht wat nog openstaat. Begin dan met de vragen.',
    en: 'You have taken on {record}. First close what is still open. Then begin with the questions.',
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
