// The sentences the engine itself says; questions bring their own.
import type { Text } from '../text.js';

export const sentences = {
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
  confirmWhole: { nl: 'Dit is goed zo', en: 'This is fine' },
  confirmRecord: { nl: 'Bevestigen', en: 'Confirm' },
  meant: { nl: 'Ja, dat bedoel ik', en: 'Yes, that is what I mean' },
  notMeant: { nl: 'Nee', en: 'No' },
  doYouMean: { nl: 'Bedoelt u: {value}?', en: 'Do you mean: {value}?' },
  filledIn: { nl: 'Dit heb ik ingevuld. Er is nog niets bewaard.', en: 'I filled this in. Nothing was stored yet.' },
  send: { nl: 'Ja, klopt: bewaar', en: 'Yes, right: save' },
  storedMany: { nl: '{count} antwoorden bewaard.', en: '{count} answers stored.' },
  corrected: { nl: '{label} is nu: {value}.', en: '{label} is now: {value}.' },
  notBsn: { nl: 'Het is geen BSN', en: 'It is no BSN' },
  wholeTitle: { nl: 'Ons voorstel', en: 'Our proposal' },
  likeIntro: { nl: 'Klopt dat hier ook?', en: 'Is that right here too?' },
  staysOpenMany: { nl: 'Nog open: {count}.', en: 'Still open: {count}.' },
  staysOpen: { nl: 'Dit blijft nog open: {labels}.', en: 'This stays open: {labels}.' },
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
  wholeSuggested: {
    nl: 'Zo doen de meesten het. Klopt dit bij u?',
    en: 'This is how most do it. Is it right for you?',
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
  showCard: { nl: 'Toon het nog eens', en: 'Show it again' },
  cardHelp: {
    nl: 'Dat begreep ik niet. Kies "Klopt" als alles goed is, of "Pas aan" om iets te wijzigen.',
    en: 'I did not get that. Choose "Right" when all is well, or "Change" to change something.',
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
