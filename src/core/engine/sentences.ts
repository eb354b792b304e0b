// The sentences the engine itself says; questions bring their own.
import type { Text } from '../text.js';

export const sentences = {
  warningHelp: {
    nl: 'Kies een van de knoppen, of typ wat erop staat. Weet u het nog niet? Typ "overslaan", dan blijft het op uw lijst.',
    en: 'Pick one of the buttons, or type what it says. You do not know yet? Type "skip", then it stays on your list.',
  },
  clashes: {
    nl: 'Nog niet bevestigd: er staan antwoorden in die niet allebei kunnen kloppen.',
    en: 'Not confirmed yet: some answers cannot both be right.',
  },
  warningGone: {
    nl: 'Dit aandachtspunt is er niet meer. Er is niets veranderd.',
    en: 'This point of attention is no longer there. Nothing was changed.',
  },
  derived: { nl: '{label}: {value}.', en: '{label}: {value}.' },
  follows: { nl: '{value}, {why}', en: '{value}, {why}' },
  notKnownYet: { nl: 'nog niet bekend', en: 'not known yet' },
  notSo: { nl: 'Dat is anders', en: 'That is not so' },
  whichIsRight: { nl: 'Wat klopt er?', en: 'Which is right?' },
  whatToDo: { nl: 'Wat wilt u doen?', en: 'What do you want to do?' },
  elsewhere: { nl: 'Dat staat ergens anders. Kies de knop.', en: 'That stands elsewhere. Choose the button.' },
  toList: {
    nl: 'Staat op uw lijst. U vindt het terug met /register controle.',
    en: 'It is on your list. You find it with /register check.',
  },
  confirm: { nl: 'Klopt', en: 'Right' },
  keep: { nl: 'Klopt zo', en: 'Keep this' },
  pick: { nl: 'Pas aan', en: 'Change' },
  unknown: { nl: 'Weet ik niet', en: "I don't know" },
  back: { nl: 'Terug', en: 'Back' },
  skip: { nl: 'Overslaan', en: 'Skip' },
  explain: { nl: 'Uitleg', en: 'Explain' },
  pause: { nl: 'Later verder', en: 'Later' },
  form: { nl: 'Alles in één formulier', en: 'All in one form' },
  undo: { nl: 'Ongedaan maken', en: 'Undo' },
  addRow: { nl: 'Nog een {item}', en: 'Another {item}' },
  changeRow: { nl: 'Wijzig: {title}', en: 'Change: {title}' },
  removeRow: { nl: 'Haal weg: {title}', en: 'Remove: {title}' },
  rowsDone: { nl: 'Klaar', en: 'Done' },
  confirmRecord: { nl: 'Bevestigen', en: 'Confirm' },
  meant: { nl: 'Ja, dat bedoel ik', en: 'Yes, that is what I mean' },
  notMeant: { nl: 'Nee', en: 'No' },
  doYouMean: { nl: 'Bedoelt u: {value}?', en: 'Do you mean: {value}?' },
  doYouMeanEither: { nl: 'Bedoelt u een van deze?', en: 'Do you mean one of these?' },
  filledIn: { nl: 'Dit heb ik ingevuld. Er is nog niets bewaard.', en: 'I filled this in. Nothing was stored yet.' },
  send: { nl: 'Ja, klopt: bewaar', en: 'Yes, right: save' },
  storedMany: { nl: '{count} antwoorden bewaard.', en: '{count} answers stored.' },
  corrected: { nl: '{label} is nu: {value}.', en: '{label} is now: {value}.' },
  notBsn: { nl: 'Het is geen BSN', en: 'It is no BSN' },
  overviewTitle: { nl: 'Overzicht', en: 'Overview' },
  overviewIntro: { nl: 'Dit staat er nu. Klopt het?', en: 'This is what we have. Is it right?' },
  overviewOpen: {
    nl: 'Dit staat er nu. {count} punten staan nog open; dat mag, ze blijven op uw lijst.',
    en: 'This is what we have. {count} points are still open; that is fine, they stay on your list.',
  },
  overviewOneOpen: {
    nl: 'Dit staat er nu. Eén punt staat nog open; dat mag, het blijft op uw lijst.',
    en: 'This is what we have. One point is still open; that is fine, it stays on your list.',
  },
  sectionIntro: {
    nl: 'Dit vullen bedrijven als het uwe meestal in. Klopt het ook bij u?',
    en: 'This is what businesses like yours usually have. Is it right for you too?',
  },
  sectionFromFile: {
    nl: 'Dit staat in uw bestand. Klopt het?',
    en: 'This is in your file. Is it right?',
  },
  sectionKnown: {
    nl: 'Dit hebt u eerder ingevuld. Klopt het nog?',
    en: 'You answered this before. Is it still right?',
  },
  rowsIntro: { nl: 'Dit hebben we nu. Moet er nog iets bij?', en: 'This is what we have. Is anything missing?' },
  pickTitle: { nl: 'Wat wilt u aanpassen?', en: 'What do you want to change?' },
  nothingFilled: { nl: '(nog niets)', en: '(nothing yet)' },
  shortened: { nl: '{shown} … (en nog {more} tekens)', en: '{shown} … (and {more} more characters)' },
  notKnown: { nl: '(weten we nog niet)', en: '(not known yet)' },
  paused: {
    nl: 'Alles is bewaard. Typ /register om verder te gaan, vandaag of over een maand.',
    en: 'Everything is saved. Type /register to go on, today or in a month.',
  },
  atStart: { nl: 'Dit is de eerste vraag.', en: 'This is the first question.' },
  nothingToUndo: { nl: 'Er is niets om ongedaan te maken.', en: 'There is nothing to undo.' },
  undone: {
    nl: 'Teruggezet: {labels}. Typ nog een keer "ongedaan" om dat weer terug te draaien.',
    en: 'Restored: {labels}. Type "undo" once more to reverse that.',
  },
  undoChanged: {
    nl: 'Niet alles is teruggezet: {labels} is intussen door een ander gewijzigd.',
    en: 'Not everything was restored: {labels} was changed by somebody else meanwhile.',
  },
  undoTooLate: {
    nl: 'Daarna is al iets anders gewijzigd. Deze knop heeft daarom niets veranderd. Typ "ongedaan" om uw laatste wijziging terug te draaien.',
    en: 'Something else was changed after that, so this button has changed nothing. Type "undo" to reverse your last change.',
  },
  nothingToKeep: {
    nl: 'Er staat nog niets om te bevestigen. Geef eerst een antwoord, of zeg "weet ik niet".',
    en: 'There is nothing to confirm yet. Give an answer first, or say "I don\'t know".',
  },
  greeted: { nl: 'Dag! We waren hier gebleven.', en: 'Hello! This is where we were.' },
  thanked: { nl: 'Graag gedaan! We waren hier gebleven.', en: 'You are welcome! This is where we were.' },
  makeOpen: { nl: 'Maak het een open punt', en: 'Make it an open point' },
  noted: { nl: 'Genoteerd als open punt.', en: 'Noted as an open point.' },
  masked: {
    nl: 'In uw antwoord stond een nummer dat op een BSN lijkt. Wij bewaren het niet: er staat nu •••••••••.',
    en: 'Your answer held a number that looks like a BSN. We do not keep it: it now reads •••••••••.',
  },
  maskedInChat: {
    nl: 'Uw bericht zelf staat nog in de chat; u kunt het daar verwijderen.',
    en: 'Your message itself is still in the chat; you can delete it there.',
  },
  retypeDigits: {
    nl: 'Goed. Typ het antwoord nog een keer; nu blijven de cijfers staan.',
    en: 'Fine. Type the answer once more; the digits will stay now.',
  },
  conflict: {
    nl: '{who} heeft dit intussen gewijzigd. {label}: nu staat er "{theirs}". U had: "{yours}". Er is niets overschreven; kies wat klopt.',
    en: '{who} changed this meanwhile. {label}: it now reads "{theirs}". You had: "{yours}". Nothing was overwritten; pick what is right.',
  },
  changedMeanwhile: {
    nl: 'Dit is intussen gewijzigd. Hier is de stand van nu; er is niets overschreven.',
    en: 'This was changed meanwhile. Here is how it stands now; nothing was overwritten.',
  },
  somebody: { nl: 'Iemand anders', en: 'Somebody else' },
  correct: {
    nl: 'Dit klopt nog niet helemaal. Wat u typte is er nog.',
    en: 'Something does not fit yet. What you typed is still there.',
  },
  cardHelp: {
    nl: 'Kies "Klopt" als alles goed is, of "Pas aan" om iets te wijzigen.',
    en: 'Choose "Right" when all is well, or "Change" to change something.',
  },
  formHelp: {
    nl: 'Dit zijn een paar vragen bij elkaar. Vul ze in het formulier in.',
    en: 'These are a few questions together. Please use the form.',
  },
  rowsHelp: { nl: 'Kies "Klaar", of voeg er een toe.', en: 'Choose "Done", or add one.' },
  overviewHelp: {
    nl: 'Kies "Bevestigen", of "Pas aan" om iets te wijzigen.',
    en: 'Choose "Confirm", or "Change" to change something.',
  },
  stillNeeded: {
    nl: 'Dit is eerst nog nodig: {labels}.',
    en: 'This is needed first: {labels}.',
  },
  recordConfirmed: { nl: '{record} staat in uw register.', en: '{record} is in your register.' },
  recordConfirmedOpen: {
    nl: '{record} staat in uw register. Nog open: {labels}.',
    en: '{record} is in your register. Still open: {labels}.',
  },
  moreWords: {
    nl: 'Meer uitleg: typ /register uitleg en dan een van deze woorden: {words}.',
    en: 'More words: type /register explain and then one of these: {words}.',
  },
  source: { nl: 'Waarom vragen we dit?', en: 'Why do we ask?' },
} as const satisfies Record<string, Text>;
