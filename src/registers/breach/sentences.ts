// What the bot says about a data breach, beside its questions.

import { type Text, t } from '../../core/text.js';
import type { BreachStatus } from './rules/answers.js';

export const breachSentences = {
  // To who reported.
  reportedTitle: t('{record}: dank u wel, uw melding is bewaard', '{record}: thank you, your report is kept'),
  reportedHeading: t('Gemeld', 'Reported'),
  alarmed: t('Ik heb nu bericht gestuurd aan {who}.', 'I have now sent a message to {who}.'),
  alarmedLater: t(`Ik stuur bericht aan {who} op {at}: er kan nu niemand meer bij. Kan het niet wachten? Bel dan.
                   I send a message to {who} on {at}: nobody can reach it now. Can it not wait? Then call.`),
  inConfidence:
    t(`Alleen {who} kan hier zien dat u het was. Slack of Teams bewaart zelf wat u typte, en in een klein bedrijf raden mensen soms wie het was.
       Only {who} can see here that it was you. Slack or Teams itself keeps what you typed, and in a small business people sometimes guess who it was.`),
  alarmedNobody:
    t(`Er is hier nog niemand die voor privacy zorgt. Uw melding is bewaard. Zeg het ook tegen uw leidinggevende.
       Nobody here takes care of privacy yet. Your report is kept. Tell your manager as well.`),
  alarmedNobodyElse:
    t(`Er is hier niemand anders die meldingen krijgt. Uw melding is bewaard, en wie het betreft ziet haar niet. Vertel het aan iemand die u vertrouwt, of vraag de AP om raad: 088-1805 255.
       Nobody else here gets reports. Your report is kept, and whom it is about does not see it. Tell somebody you trust, or ask the AP for advice: 088-1805 255.`),
  alarmedMe: t(`U zorgt hier zelf voor. Het dossier staat voor u klaar.
                You take care of this yourself. The file is ready for you.`),
  callThem: t('Bellen mag ook', 'You may call too'),
  closeFirst: t('Kan er nog iemand bij? Doe dat nu eerst dicht.', 'Can anybody still reach it? Close that first, now.'),
  timeRuns: t('De tijd loopt vanaf {from}, tot {until}.', 'The time runs from {from}, until {until}.'),
  wrongTime: t('Tijd klopt niet', 'The time is wrong'),
  lateReport: t(`Dit is langer dan drie dagen geleden. Goed dat u het toch meldt: het kan nog, met uitleg.
                 This was more than three days ago. Good that you report it all the same: it is still possible, with an explanation.`),
  clockUnsure: t(`De klok van dit systeem klopt misschien niet. Kijk na of de dagen en tijden in dit dossier kloppen.
                  The clock of this system may be wrong. Check that the days and times in this file are right.`),
  doNot: t('Niet doen', 'Do not'),
  doNow: t('Nu doen', 'Do now'),
  addMore: t('Iets toevoegen', 'Add something'),
  aboutSupplier: t('Over het andere bedrijf', 'About the other company'),
  myReport: t('Mijn melding', 'My report'),
  myReports: t('Uw meldingen', 'Your reports'),
  noReports: t('U hebt nog niets gemeld.', 'You have not reported anything yet.'),
  addedOnly:
    t(`Toegevoegd aan {record}, als aantekening. Wat al in het dossier staat, verandert pas als wie het oppakt dat doet. Dank u wel.
       Added to {record}, as a note. What the file says already only changes when whoever takes it on changes it. Thank you.`),
  added: t('Toegevoegd aan {record}. Dank u wel.', 'Added to {record}. Thank you.'),
  reportOf: t('Uw melding: {record}', 'Your report: {record}'),
  pickedUpBy: t('{who} pakt {record} op.', '{who} takes on {record}.'),
  knows: t('{who} heeft bericht.', '{who} was told.'),
  hearsFurther: t(`U krijgt bericht als iemand het oppakt. Zij beslissen wie het verder moet weten. Dit doet u nu:
                   You get a message when somebody takes it on. They decide who else must know. This is for you to do now:`),
  hearsWhenDone: t(`U krijgt bericht als het is afgerond. Zij beslissen wie het verder moet weten. Dit doet u nu:
                    You get a message when it is rounded off. They decide who else must know. This is for you to do now:`),
  whoGetsFile: t('wie het dossier krijgt', 'who gets the file'),
  notPickedUp: t('Nog niemand pakte dit op.', 'Nobody took this on yet.'),
  reportClosed: t(`{record} is afgerond. Dank u wel dat u het meldde.
                   {record} is rounded off. Thank you for reporting it.`),

  reporterIs: t(`{who} meldde {record}. Alleen u weet dit. Zeg het niet verder.
                 {who} reported {record}. Only you know this. Do not pass it on.`),
  theReporter: t('de melder', 'the reporter'),
  dangerFirst:
    t(`Eerst dit: iemand kan gevaar lopen. Is dat nu? Bel 112. Geweld thuis? Bel Veilig Thuis, 0800-2000 (dag en nacht, gratis). Stuur niets naar een adres of mailbox die iemand anders ook opent.
       This first: somebody may be in danger. Is it now? Call 112. Violence at home? Call Veilig Thuis, 0800-2000 (day and night, free). Send nothing to an address or mailbox that somebody else opens too.`),

  // To who works on it.
  escalated: t(`{record} is {ago} geleden gemeld, en nog niemand pakt het op. Wilt u dat doen?
                {record} was reported {ago} ago, and nobody has taken it on. Will you?`),
  escalatedWho: t(`{record} is {ago} geleden gemeld, en nog niemand pakt het op: {who}. Wilt u dat doen?
                   {record} was reported {ago} ago, and nobody has taken it on: {who}. Will you?`),
  minutes: t('{count} minuten', '{count} minutes'),
  hours: t('{count} uur', '{count} hours'),
  notAnswered: t('{who} heeft nog niet geantwoord', '{who} has not answered yet'),
  notReached: t('{who} is nog niet bereikt', '{who} has not been reached yet'),
  callSomebody: t(`Nog niemand heeft {record} opgepakt. Wilt u bellen? {phones}
                   Nobody has taken on {record} yet. Will you call? {phones}`),
  noPhones: t('Er staan geen telefoonnummers in de bot.', 'There are no phone numbers in the bot.'),
  measures: t('Wat u doet', 'What you do'),
  whyLate: t('Waarom het later werd', 'Why it became later'),
  tellPeople:
    t(`{record}: de mensen zijn nog niet ingelicht, of het is nog niet ingevuld. Wanneer is het bericht verstuurd?
       {record}: the people have not been told yet, or it is not filled in. When was the message sent?`),
  followUp: t(`{record}: vandaag zou u de melding bij de AP aanvullen.
               {record}: today you would add to the report to the AP.`),
  tellClient: t(`{record}: waarschuw uw opdrachtgever met wat u al weet: {until}. Onderzoek mag later.
                 {record}: warn your client with what you know already: {until}. An inquiry may come later.`),
  tellClientLate:
    t(`{record}: uw opdrachtgever is nog niet gewaarschuwd, of het is nog niet ingevuld. Doe het nu, met wat u weet.
       {record}: your client has not been warned yet, or it is not filled in. Do so now, with what you know.`),
  addition: t('{record}: de melder heeft iets toegevoegd.', '{record}: the reporter added something.'),
  exercise: t(`OEFENING. Dit is niet echt, en komt niet in het datalekregister.
               EXERCISE. This is not real, and does not go into the breach register.`),

  // The card.
  unconfirmed: t('{value} (nog niet bevestigd)', '{value} (not confirmed yet)'),
  discovered: t('Ontdekt', 'Discovered'),
  timeFrom: t('Tijd loopt vanaf', 'Time runs from'),
  deadline: t('Uiterlijk melden', 'Report at the latest'),
  deadlineStopped: t('niet meer nodig', 'no longer needed'),
  deadlineUnknown: t('nog niet bekend: vul in wanneer het ontdekt is', 'not known yet: fill in when it was discovered'),
  warnClient: t('Opdrachtgever waarschuwen', 'Warn the client'),
  clientByContract: t(`meteen, uiterlijk {at} (binnen {hours} uur, volgens het contract)
                       at once, at the latest {at} (within {hours} hours, by the contract)`),
  clientByUs: t(`meteen, uiterlijk {at} (de wet zegt: meteen; {hours} uur is onze eigen keuze)
                 at once, at the latest {at} (the law says: at once; {hours} hours is our own choice)`),
  clientUnknown: t('meteen; vul in wanneer het ontdekt is', 'at once; fill in when it was discovered'),
  clientWarned: t('gedaan op {at}', 'done on {at}'),
  clientTold: t('Opdrachtgever weet het', 'The client knows'),
  onIt: t('Pakt het op', 'On it'),
  nobody: t('nog niemand', 'nobody yet'),
  yes: t('ja', 'yes'),
  no: t('nee', 'no'),
  advice: t('Advies', 'Advice'),
  weighs: t('Dit weegt mee', 'This weighs'),
  notKnown: t('Dit weten we nog niet', 'This we do not know yet'),
  lowers: t('Maakt het lager', 'Makes it lower'),
  decided: t('Besluit', 'Decision'),
  decisionAuthority: t('melden bij de AP: {answer}', 'report to the AP: {answer}'),
  decisionPeople: t('de mensen inlichten: {answer}', 'tell the people: {answer}'),
  deviates: t('wijkt af van het advies', 'departs from the advice'),
  changed: t('eerder anders besloten', 'decided differently before'),
  missing: t('Nog open', 'Still open'),
  missingCount: t(`het AP-formulier ({done} van {total} klaar; aanvullen mag na het melden)
                   the AP form ({done} of {total} ready; you may add to it after reporting)`),
  missingPeople: t('het besluit over de mensen zelf', 'the decision about the people'),
  missingDecisions: t('het besluit', 'the decision'),
  missingClient: t('uw opdrachtgever waarschuwen', 'warning your client'),
  missingTold: t('de mensen inlichten', 'telling the people'),
  missingFiled: t('het nummer van de AP', 'the number of the AP'),
  missingTriage: t('de vragen over wat er gebeurde', 'the questions about what happened'),
  missingSupplier: t('wie het u vertelde, en wanneer', 'who told you, and when'),
  nothing: t('niets', 'nothing'),
  pickUp: t('Ik pak dit op', 'I take this on'),
  readReport: t('Lees de melding', 'Read the report'),
  questions: t('De vragen', 'The questions'),
  nextQuestion: t('Volgende vraag', 'Next question'),
  supplierTold: t('Wie vertelde het, en wanneer', 'Who told you, and when'),
  moreClients: t('Nog meer klanten', 'More clients'),
  duties: t('Ook ergens anders melden?', 'Report elsewhere too?'),
  lookAt: t('Kijk ook na', 'Check too'),
  dutiesTitle: t('{record} · Kijk ook hiernaar', '{record} · Look at this too'),
  ownFile: t(`Voor uw eigen gegevens is er nu een tweede dossier: {record}. Daar loopt een eigen tijd.
              For your own data there is now a second file: {record}. It has a time of its own.`),
  ownFileNote: t('De eigen gegevens staan in {record}.', 'The own data are in {record}.'),
  clientFileNote: t('De gegevens van klanten staan in {record}.', 'The data of clients are in {record}.'),
  decideAuthority: t('Besluit AP', 'Decide AP'),
  decidePeople: t('Besluit mensen', 'Decide people'),
  fillForm: t('AP-vragen invullen', 'Fill in AP questions'),
  sheet: t('Blad voor de AP', 'Sheet for the AP'),
  provisional: t('Voorlopig melden', 'Report provisionally'),
  filed: t('Gemeld bij de AP', 'Reported to the AP'),
  told: t('Mensen ingelicht', 'People told'),
  more: t('Meer', 'More'),
  moreTitle: t('{record} · Meer', '{record} · More'),
  workings: t('Hoe komt u hieraan?', 'How do you get this?'),
  workingsTitle: t('{record} · Hoe wij hieraan komen', '{record} · How we get this'),
  adviceTitle: t('{record} · Advies', '{record} · Advice'),
  clockButton: t('Tijd aanpassen', 'Change the time'),
  note: t('Notitie', 'Note'),
  timeline: t('Logboek', 'Timeline'),
  timelineTitle: t('{record} · Logboek', '{record} · Timeline'),
  timelineEmpty: t('Hier staat nog niets.', 'Nothing here yet.'),
  helpers: t('Wie helpt mee', 'Who helps'),
  invite: t('Adviseur laten meelezen', 'Let an adviser read along'),
  forClient: t('Het is voor een opdrachtgever', 'It is for a client'),
  merge: t('Samenvoegen', 'Merge'),
  mergeTitle: t('Bij welk dossier hoort {record}?', 'Which file does {record} belong to?'),
  mergeNone: t('Er is geen ander open dossier.', 'There is no other open file.'),
  merged: t(`{record} is samengevoegd met {into}. De melders blijven bewaard.
             {record} was merged with {into}. The reporters are kept.`),
  mergeTwoConfidants:
    t(`{record} en {into} zijn elk vertrouwelijk gemeld, aan iemand anders. Zij blijven apart: samen zou ieder van de twee meer namen kennen dan beloofd.
       {record} and {into} were each reported in confidence, to somebody else. They stay apart: together, each of the two would know more names than was promised.`),
  mergedStatus: t('samengevoegd met een ander', 'merged with another'),
  mergedNote: t('{record} is hiermee samengevoegd.', '{record} was merged into this.'),
  files: t('Bijlagen', 'Attachments'),
  filesTitle: t('{record} · Bijlagen', '{record} · Attachments'),
  filesNone: t(`Er is nog niets bewaard. Stuur mij een bestand terwijl u met dit dossier bezig bent.
                Nothing is kept yet. Send me a file while you are busy with this file.`),
  fileKept: t('Bewaard bij {record}, versleuteld.', 'Kept with {record}, encrypted.'),
  fileHeld:
    t(`Dit bestand gaat mee zodra u de melding verstuurt. Ik bewaar het nog nergens; na een kwartier ben ik het kwijt.
       This file goes along once you send the report. I do not store it anywhere yet; after a quarter of an hour it is gone.`),
  fileHeldMost: t(`Ik kan {count} bestanden meenemen. Stuur de rest na de melding.
                   I can take {count} files along. Send the rest after the report.`),
  fileForgotten: t(`"{name}" heb ik niet meer. Stuur het nu nog eens.
                    I no longer have "{name}". Please send it again now.`),
  fileTooLarge: t(`Dit bestand is groter dan 10 MB. Bewaar het zelf, en noteer in het logboek waar.
                   This file is larger than 10 MB. Keep it yourself, and note in the timeline where.`),
  fileKind:
    t(`Dit soort bestand bewaar ik niet. Wel: pdf, png, jpg, txt, csv, eml, docx en xlsx zonder macro’s. Bewaar het zelf, en noteer in het logboek waar.
       I do not keep this kind of file. I do keep: pdf, png, jpg, txt, csv, eml, docx and xlsx without macros. Keep it yourself, and note in the timeline where.`),
  fileNoKeys:
    t(`Ik kan hier geen bestanden bewaren, want er is nog geen sleutel ingesteld (SECRETS_KEYS). Bewaar het zelf, en noteer in het logboek waar.
       I cannot keep files here, because no key is set yet (SECRETS_KEYS). Keep it yourself, and note in the timeline where.`),
  close: t('Dossier sluiten', 'Close the file'),
  roundOff: t('Wat u leerde', 'What you learned'),
  closeTitle: t('{record} · Sluiten', '{record} · Close'),
  closeOpen:
    t(`{who}, dit staat nog open. Sluit u het dossier toch? Dan staat in het logboek dat u dat deed, en wat er openstond.
       {who}, this is still open. Do you close the file all the same? Then the timeline says that you did, and what was open.`),
  closeNow: t(
    'Alles wat nodig is, staat in {record}. Zal ik het dossier sluiten?',
    'All that is needed is in {record}. Shall I close the file?',
  ),
  closeAnyway: t('Toch sluiten', 'Close anyway'),
  closeNot: t('Nog niet sluiten', 'Do not close yet'),
  closedOpen: t('Gesloten terwijl dit nog openstond: {open}.', 'Closed while this was still open: {open}.'),
  closedAlready: t('Dit dossier is gesloten.', 'This file is closed.'),
  checkRegister: t(`U wilde iets aanpassen in uw register. Dat kan hier.
                    You wanted to change something in your register. You can do that here.`),
  toRegister: t('Naar het register', 'To the register'),
  texts: t('Brieven en teksten', 'Letters and texts'),
  textsTitle: t('{record} · Brieven en teksten', '{record} · Letters and texts'),
  textHint: t('om over te nemen, of als bestand', 'to copy, or as a file'),
  inEnglish: t('In het Engels', 'In English'),
  inDutch: t('In het Nederlands', 'In Dutch'),
  formalLatest: t('Als u in hele uren telt', 'If you count whole hours'),
  timeWas: t('eerst stond er {times}', 'first it said {times}'),
  changeReport: t('Pas de melding aan', 'Change the report'),
  recheck: t(`De feiten zijn veranderd. U besloot eerder om de mensen niet in te lichten. Kijk dat nog eens na.
              The facts have changed. You decided before not to tell the people. Please look at that again.`),
  noteThis: t('Zet dit erbij', 'Add this to it'),
  noted: t('Genoteerd bij {record}.', 'Noted with {record}.'),
  noteWhat: t(`Typ bijvoorbeeld: /datalek noteer D-001 De map is dicht.
               Type for example: /datalek note D-001 The folder is closed.`),
  already: t('{who} heeft {record} al opgepakt.', '{who} has already taken on {record}.'),
  youHadIt: t('U hebt {record} al. Er is niets veranderd.', 'You have {record} already. Nothing changed.'),
  youHaveIt: t(
    'U hebt {record} opgepakt. Begin met de vragen.',
    'You have taken on {record}. Begin with the questions.',
  ),
  youHaveItOpen: t(`U hebt {record} opgepakt. Doe eerst dicht wat nog openstaat. Begin dan met de vragen.
                You have taken on {record}. First close what is still open. Then begin with the questions.`),

  // Lists.
  listTitle: t('Datalekregister', 'Breach register'),
  listEmpty: t('Er is nog geen datalek gemeld.', 'No data breach has been reported yet.'),
  found: t('Gevonden: {words}', 'Found: {words}'),
  foundNone: t('Niets gevonden met "{words}".', 'Nothing found with "{words}".'),
  searchWhat: t(`Typ er een woord achter, zoals: /datalek zoek laptop
                 Type a word behind it, such as: /datalek search laptop`),
  which: t(`Typ er het nummer achter, zoals: /datalek {word} D-001
            Type the number behind it, such as: /datalek {word} D-001`),
  exportWhich: t('Ik kan xlsx, csv of json maken.', 'I can make xlsx, csv or json.'),
  emergencyIntro: t(`Druk deze kaart af en hang hem op: ook als de chat het niet doet, weet iedereen dan wie te bellen.
                     Print this card and hang it up: also when the chat is down, everybody then knows whom to call.`),
  emergencyPdf: t('Noodkaart (pdf)', 'Emergency card (pdf)'),
  emergencyDocx: t('Noodkaart (Word)', 'Emergency card (Word)'),
} as const satisfies Record<string, Text>;

export const statusWords: Readonly<Record<BreachStatus, Text>> = {
  reported: t('gemeld', 'reported'),
  investigated: t('in onderzoek', 'being looked into'),
  'no-breach': t('geen datalek', 'no data breach'),
  decided: t('besloten', 'decided'),
  'authority-told': t('gemeld aan de AP', 'reported to the AP'),
  'people-told': t('mensen ingelicht', 'people told'),
  closed: t('gesloten', 'closed'),
};
