// The sentences the engine itself says; questions bring their own.
import { type Text, t } from '../text.js';

export const sentences = {
  warningHelp:
    t(`Kies een van de knoppen, of typ wat erop staat. Weet u het nog niet? Typ "overslaan", dan blijft het op uw lijst.
       Pick one of the buttons, or type what it says. You do not know yet? Type "skip", then it stays on your list.`),
  clashes: t(`Nog niet bevestigd: er staan antwoorden in die niet allebei kunnen kloppen.
              Not confirmed yet: some answers cannot both be right.`),
  warningGone: t(`Dit aandachtspunt is er niet meer. Er is niets veranderd.
                  This point of attention is no longer there. Nothing was changed.`),
  derived: t('{label}: {value}.', '{label}: {value}.'),
  follows: t('{value}, {why}', '{value}, {why}'),
  notKnownYet: t('nog niet bekend', 'not known yet'),
  notSo: t('Dat is anders', 'That is not so'),
  whichIsRight: t('Wat klopt er?', 'Which is right?'),
  whatToDo: t('Wat wilt u doen?', 'What do you want to do?'),
  elsewhere: t('Dat staat ergens anders. Kies de knop.', 'That stands elsewhere. Choose the button.'),
  toList: t(`Staat op uw lijst. U vindt het terug met /register controle.
             It is on your list. You find it with /register check.`),
  confirm: t('Klopt', 'Right'),
  keep: t('Klopt zo', 'Keep this'),
  pick: t('Pas aan', 'Change'),
  unknown: t('Weet ik niet', "I don't know"),
  back: t('Terug', 'Back'),
  skip: t('Overslaan', 'Skip'),
  explain: t('Uitleg', 'Explain'),
  pause: t('Later', 'Later'),
  form: t('Alles in één formulier', 'All in one form'),
  undo: t('Ongedaan maken', 'Undo'),
  addRow: t('Nog een {item}', 'Another {item}'),
  changeRow: t('Wijzig: {title}', 'Change: {title}'),
  rowsGo: t('{label}: {rows} gaat eruit', '{label}: {rows} goes out'),
  removeRow: t('Haal weg: {title}', 'Remove: {title}'),
  rowsDone: t('Klaar', 'Done'),
  confirmWhole: t('Dit is goed zo', 'This is fine'),
  confirmRecord: t('Bevestigen', 'Confirm'),
  meant: t('Ja, dat bedoel ik', 'Yes, that is what I mean'),
  notMeant: t('Nee', 'No'),
  notMeantBeside: t('Nee, dat niet', 'No, not that'),
  doYouMean: t('Bedoelt u: {value}?', 'Do you mean: {value}?'),
  doYouMeanEither: t('Bedoelt u een van deze?', 'Do you mean one of these?'),
  countedFrom: t(`Ik reken met {at}. Was het een ander uur? Typ dan de tijd.
                  I count with {at}. Was it another hour? Then type the time.`),
  filledIn: t('Dit heb ik ingevuld. Er is nog niets bewaard.', 'I filled this in. Nothing was stored yet.'),
  askedNext: t('Nog nodig: {question}', 'Still needed: {question}'),
  askedAfter: t('(daarna nog {count})', '({count} more after that)'),
  send: t('Ja, klopt: bewaar', 'Yes, right: save'),
  stored: t('Bewaard: {what}.', 'Saved: {what}.'),
  storedMany: t('{count} antwoorden bewaard.', '{count} answers stored.'),
  corrected: t('{label} is nu: {value}.', '{label} is now: {value}.'),
  notBsn: t('Het is geen BSN', 'It is no BSN'),
  wholeTitle: t('Ons voorstel', 'Our proposal'),
  fileTitle: t('Uit uw bestand', 'From your file'),
  knownTitle: t('Wat er staat', 'What it says'),
  likeIntro: t('Klopt dit hier ook?', 'Is this right here too?'),
  staysOpenOne: t('Nog open: 1 punt.', 'Still open: 1 point.'),
  staysOpenMany: t('Nog open: {count} punten.', 'Still open: {count} points.'),
  andMore: t(' en nog {count}', ' and {count} more'),
  staysOpen: t('Nog uitzoeken: {labels}.', 'Still to find out: {labels}.'),
  overviewTitle: t('Overzicht', 'Overview'),
  overviewIntro: t('Dit staat er nu. Klopt het?', 'This is what we have. Is it right?'),
  overviewOpen: t(`Dit staat er nu. {count} punten staan nog open; dat mag, ze blijven op uw lijst.
                   This is what we have. {count} points are still open; that is fine, they stay on your list.`),
  overviewOneOpen: t(`Dit staat er nu. Eén punt staat nog open; dat mag, het blijft op uw lijst.
                      This is what we have. One point is still open; that is fine, it stays on your list.`),
  overviewLeft: t('Nog niet nagekeken: {parts}.', 'Not gone through yet: {parts}.'),
  notAllSeen: t(`Nog niet alles is nagekeken, dus er is nog niets bevestigd. We gaan daarmee verder.
                 Not everything was gone through, so nothing is confirmed yet. We go on with that.`),
  ends: t('Dit is de laatste vraag.', 'This is the last question.'),
  endsWith: t('{proposed} Niet zo? Kies Overslaan.', '{proposed} Not so? Choose Skip.'),
  sectionIntro: t(`Dit vullen bedrijven als het uwe meestal in. Klopt het ook bij u?
                   This is what businesses like yours usually have. Is it right for you too?`),
  wholeSuggested: t('Dit vulden wij in. Klopt het?', 'We filled this in. Is it right?'),
  sectionFromFile: t('Dit staat in uw bestand. Klopt het?', 'This is in your file. Is it right?'),
  sectionKnown: t('Dit hebt u eerder ingevuld. Klopt het nog?', 'You answered this before. Is it still right?'),
  rowsIntro: t('Dit hebben we nu. Moet er nog iets bij?', 'This is what we have. Is anything missing?'),
  pickTitle: t('Wat wilt u aanpassen?', 'What do you want to change?'),
  nothingFilled: t('(nog niets)', '(nothing yet)'),
  shortened: t('{shown} … (en nog {more} tekens)', '{shown} … (and {more} more characters)'),
  notKnown: t('(weten we nog niet)', '(not known yet)'),
  allStored: t('Alles is bewaard.', 'Everything is saved.'),
  notPlaced: t(`Wat u het laatst vertelde, is nog niet bewaard: kies eerst waar het bij hoort. De rest is bewaard.
                What you told last was not saved yet: choose first where it belongs. The rest is saved.`),
  storyWaits: t(`Wat u eerder vertelde, wacht nog op uw ja. De rest is bewaard.
                 What you told earlier still waits for your yes. The rest is saved.`),
  notStored: t('Nog niet bewaard: {lines}. Bewaar ik het alvast?', 'Not saved yet: {lines}. Shall I save it already?'),
  // A question comes next, and a yes answers that.
  notStoredYet: t(`Nog niet bewaard: {lines}. Kies "Bewaar dit", dan bewaar ik het alvast.
                   Not saved yet: {lines}. Pick "Save this" to save it already.`),
  saveThis: t('Bewaar dit', 'Save this'),
  goOnWith: t(`Typ /register om verder te gaan, vandaag of over een maand.
               Type /register to go on, today or in a month.`),
  atStart: t('Dit is de eerste vraag.', 'This is the first question.'),
  reportedStays:
    t(`Wat gemeld is, blijft staan. Is iets anders, typ dan wat er moet staan; is het niet nodig, sluit het dan.
       What was reported stays. Is something different, then type what it must say; is it not needed, then close it.`),
  nothingToUndo: t('Er is niets om ongedaan te maken.', 'There is nothing to undo.'),
  undone: t(`Teruggezet: {labels}. Typ nog een keer "ongedaan" om dat weer terug te draaien.
             Restored: {labels}. Type "undo" once more to reverse that.`),
  undoChanged: t(`Niet alles is teruggezet: {labels} is intussen door een ander gewijzigd.
                  Not everything was restored: {labels} was changed by somebody else meanwhile.`),
  undoTooLate:
    t(`Daarna is al iets anders gewijzigd. Deze knop heeft daarom niets veranderd. Typ "ongedaan" om uw laatste wijziging terug te draaien.
       Something else was changed after that, so this button has changed nothing. Type "undo" to reverse your last change.`),
  nothingToKeep: t(`Er staat nog niets om te bevestigen. Geef eerst een antwoord, of zeg "weet ik niet".
                    There is nothing to confirm yet. Give an answer first, or say "I don't know".`),
  greeted: t('Dag! We waren hier gebleven.', 'Hello! This is where we were.'),
  takeYourTime: t('Neem de tijd. We zijn hier gebleven.', 'Take your time. This is where we are.'),
  typeInstead:
    t(`Uw scherm zie ik niet, en een knop is nooit nodig: typ uw antwoord, of "ja", "nee", "weet ik niet" of "later".
       I cannot see your screen, and no button is ever needed: type your answer, or "yes", "no", "I don't know" or "later".`),
  thanked: t('Graag gedaan! We waren hier gebleven.', 'You are welcome! This is where we were.'),
  makeOpen: t('Maak het een open punt', 'Make it an open point'),
  noted: t('Genoteerd als open punt.', 'Noted as an open point.'),
  masked: t(`In uw antwoord stond een nummer dat op een BSN lijkt. Wij bewaren het niet: er staat nu •••••••••.
             Your answer held a number that looks like a BSN. We do not keep it: it now reads •••••••••.`),
  maskedInChat: t(`Uw bericht zelf staat nog in de chat; u kunt het daar verwijderen.
                   Your message itself is still in the chat; you can delete it there.`),
  retypeDigits: t(`Goed. Typ het antwoord nog een keer; nu blijven de cijfers staan.
                   Fine. Type the answer once more; the digits will stay now.`),
  conflict:
    t(`{who} heeft dit intussen gewijzigd. {label}: nu staat er "{theirs}". U had: "{yours}". Er is niets overschreven; kies wat klopt.
       {who} changed this meanwhile. {label}: it now reads "{theirs}". You had: "{yours}". Nothing was overwritten; pick what is right.`),
  changedMeanwhile: t(`Dit is intussen gewijzigd. Hier is de stand van nu; er is niets overschreven.
                       This was changed meanwhile. Here is how it stands now; nothing was overwritten.`),
  somebody: t('Iemand anders', 'Somebody else'),
  correct: t(`Dit klopt nog niet helemaal. Wat u typte is er nog.
              Something does not fit yet. What you typed is still there.`),
  showCard: t('Toon het nog eens', 'Show it again'),
  cardHelp:
    t(`Dat begreep ik niet. Kies "Klopt" als alles goed is, of "Pas aan" om iets te wijzigen. Of typ wat anders is, in één zin.
       I did not get that. Choose "Right" when all is well, or "Change" to change something. Or type what differs, in one sentence.`),
  formHelp: t(`Dit zijn een paar vragen bij elkaar. Vul het formulier in, of typ hier wat u weet.
               These are a few questions together. Fill in the form, or type here what you know.`),
  formUnknown:
    t(`Dit zijn een paar vragen bij elkaar. Typ wat u wel weet. Weet u er niets van? Typ "overslaan": dan blijft het open.
       These are a few questions together. Type what you do know. Do you know none of it? Type "skip": then it stays open.`),
  rowsHelp: t('Kies "Klaar", of voeg er een toe.', 'Choose "Done", or add one.'),
  overviewHelp: t(`Kies "Bevestigen", of "Pas aan" om iets te wijzigen.
                   Choose "Confirm", or "Change" to change something.`),
  stillNeeded: t('Dit is eerst nog nodig: {labels}.', 'This is needed first: {labels}.'),
  recordConfirmed: t('{record} staat in uw register.', '{record} is in your register.'),
  recordConfirmedOpen: t(`{record} staat in uw register. Nog open: {labels}.
                          {record} is in your register. Still open: {labels}.`),
  moreWords: t(`Meer uitleg: typ /register uitleg en dan een van deze woorden: {words}.
                More words: type /register explain and then one of these: {words}.`),
  source: t('Waarom vragen we dit?', 'Why do we ask?'),
} as const satisfies Record<string, Text>;
