// What the bot says outside the questions.
import type { Text } from '../core/text.js';

export const sentences = {
  welcome: {
    nl: 'Dag! Ik help u met het overzicht van de persoonsgegevens in uw bedrijf: het verwerkingsregister. Vertel in een paar zinnen wat uw bedrijf doet, met hoeveel mensen, en welke programma’s u gebruikt. Dan vraag ik alleen wat ontbreekt. Of antwoord op de vragen: alles wordt meteen bewaard. English? Type "English".',
    en: 'Hello! I help you keep an overview of the personal data in your business: the register. Tell in a few sentences what your business does, with how many people, and which programs you use. Then I only ask what is missing. Or answer the questions: everything is saved at once. Nederlands? Typ "Nederlands".',
  },
  employeeWelcome: {
    nl: 'Dag! Ik houd het overzicht van persoonsgegevens bij voor uw bedrijf. {officer} zorgt daarvoor. Is er iets misgegaan met gegevens, of vraagt iemand iets over zijn gegevens? Begin dan hier.',
    en: 'Hello! I keep the overview of personal data for your business. {officer} takes care of it. Did something go wrong with data, or does somebody ask something about their data? Then begin here.',
  },
  refused: {
    nl: 'Dit kan ik niet voor u openen. Misschien bestaat het niet, of is het niet voor u bedoeld. Vraag het aan {officer}.',
    en: 'I cannot open this for you. It may not exist, or it may not be meant for you. Please ask {officer}.',
  },
  refusedOfficer: {
    nl: 'Dit kan ik niet voor u openen. Misschien bestaat het niet, of is het niet voor u bedoeld. Kijk of het nummer klopt.',
    en: 'I cannot open this for you. It may not exist, or it may not be meant for you. Check whether the number is right.',
  },
  theOfficer: { nl: 'wie bij u voor privacy zorgt', en: 'the person who takes care of privacy' },
  notUnderstood: {
    nl: 'Er staat nu geen vraag open, dus ik weet niet waar dit bij hoort. Er is niets bewaard.',
    en: 'There is no open question now, so I do not know where this belongs. Nothing was stored.',
  },
  soundsLikeBreach: {
    nl: 'Is er iets misgegaan met gegevens? Meld het meteen, dat kost een minuut. Twijfelt u? Meld het toch. Wat u net typte, is niet bewaard.',
    en: 'Did something go wrong with data? Report it at once, it takes a minute. Are you in doubt? Report it anyway. What you just typed was not stored.',
  },
  nothingToReport: {
    nl: 'Dan is er niets gemeld, en er is niets bewaard. Is er toch iets misgegaan met gegevens? Meld het dan hier.',
    en: 'Then nothing was reported, and nothing was stored. Did something go wrong with data after all? Then report it here.',
  },
  onlyNamed: {
    nl: '{who} ken ik alleen van naam, dus ik kan {who} niets vragen. Vertel het zelf. Praat {who} later ook met mij, zeg dan wie het is: /register medewerkers.',
    en: 'I know {who} by name only, so I cannot ask {who} anything. Please tell them yourself. When {who} talks to me later, say who it is: /register people.',
  },
  messageAt: { nl: 'Het bericht: {link}', en: 'The message: {link}' },
  reportDoor: { nl: 'Datalek melden', en: 'Report a breach' },
  requestDoor: { nl: 'Iemand vraagt iets over zijn gegevens', en: 'Somebody asks something about their data' },
  welcomeThanks: { nl: 'Graag gedaan!', en: 'You are welcome!' },
  noHurry: { nl: 'Neem de tijd.', en: 'Take your time.' },
  unknownCommand: { nl: 'Die opdracht ken ik niet.', en: 'I do not know that command.' },
  didYouMean: { nl: 'Bedoelde u /register {word}?', en: 'Did you mean /register {word}?' },
  staleButton: {
    nl: 'Deze knop hoort bij iets dat er niet meer is. Er is niets bewaard.',
    en: 'This button belongs to something that is no longer there. Nothing was stored.',
  },
  firstRunDone: {
    nl: 'Er staan {count} activiteiten klaar, belangrijkste eerst. Nalopen kost ongeveer {minutes} minuten; stoppen mag altijd.',
    en: 'Now {count} activities are ready, the most important first. Going through them takes about {minutes} minutes; you may always stop.',
  },
  firstRunDoneOne: {
    nl: 'Mooi, dat was de kennismaking. Op grond van uw antwoorden staat er 1 concept klaar. We lopen het samen na.',
    en: 'Good, that was the introduction. From your answers 1 draft is ready. We go through it together.',
  },
  nextSupplier: {
    nl: 'Verder met {record}. Nog {count} bedrijven.',
    en: 'On with {record}. {count} companies to go.',
  },
  backTo: { nl: 'Terug naar {record}.', en: 'Back to {record}.' },
  nextSupplierLast: { nl: 'Verder met {record}, de laatste.', en: 'On with {record}, the last one.' },
  nextDraft: {
    nl: 'Verder met {record}. Nog {count} activiteiten, ongeveer {minutes} minuten.',
    en: 'On with {record}. {count} activities to go, about {minutes} minutes.',
  },
  nextDraftLast: {
    nl: 'Verder met {record}, de laatste: ongeveer {minutes} minuten.',
    en: 'On with {record}, the last one: about {minutes} minutes.',
  },
  allDone: {
    nl: 'Alle concepten zijn bevestigd. Zo staat het ervoor:',
    en: 'All drafts are confirmed. This is where you are:',
  },
  saved: { nl: 'Bewaard.', en: 'Saved.' },
  hadThat: {
    nl: 'Dit had ik al van u. Er is niets dubbel bewaard.',
    en: 'I had this from you already. Nothing was stored twice.',
  },
  formOpen: {
    nl: 'Er staat een formulier open. Vul het in, of typ hier wat erin moet. Wilt u stoppen? Typ: later',
    en: 'A form is open. Fill it in, or type here what goes into it. Do you want to stop? Type: later',
  },
  whereQuestion: {
    nl: 'We waren bij: {question} U kunt gewoon antwoorden.',
    en: 'We were at: {question} You can simply answer.',
  },
  sendThis: { nl: 'Ja, klopt: verstuur', en: 'Yes, right: send' },
  whereForm: { nl: 'We waren bezig met {record}.', en: 'We were busy with {record}.' },
  fineNo: { nl: 'Goed, dan niet. Er is niets bewaard.', en: 'Fine, then not. Nothing was stored.' },
  whatName: {
    nl: 'Hoe heet die persoon? Typ de naam. Er is nog niets bewaard.',
    en: 'What is the name of that person? Type the name. Nothing was stored yet.',
  },
  lawAsks: { nl: 'De wet vraagt hier: {row}.', en: 'The law asks here: {row}.' },
  notUsed: {
    nl: 'Dit hoort hier niet bij, dus ik heb het niet gebruikt: {said}. Zeg dat straks nog eens apart.',
    en: 'This does not belong here, so I did not use it: {said}. Say that once more by itself later.',
  },
  staysOpen: {
    nl: 'Goed. Dit blijft open: {what}',
    en: 'Fine. This stays open: {what}',
  },
  putAside: { nl: 'Dit bewaar ik niet: {what}.', en: 'This I do not store: {what}.' },
  nothingOpen: {
    nl: 'Goed. Er stond niets open, dus er verandert niets.',
    en: 'Fine. Nothing was open, so nothing changes.',
  },
  whatIsOther: {
    nl: 'Ik begreep niet wat er anders is: "{said}". Kies wat u wilt aanpassen.',
    en: 'I did not get what is different: "{said}". Pick what you want to change.',
  },
  nothingToSend: {
    nl: 'Hier is niets om te versturen: een antwoord is meteen bewaard.',
    en: 'There is nothing to send here: an answer is saved at once.',
  },
  whatIsOtherHere: {
    nl: 'Wat is er anders? Typ hoe het is, dan vul ik dat in.',
    en: 'What is different? Type how it is, and I will fill that in.',
  },
  notSettled: {
    nl: 'U zei ook: "{said}". Dat staat er nog niet in. Wilt u dat nog aanpassen?',
    en: 'You also said: "{said}". That is not in it yet. Do you still want to change that?',
  },
  rightAsItIs: { nl: 'Nee, het klopt zoals het er staat', en: 'No, it is right as it stands' },
  notSaved: { nl: 'Nog niet bewaard: {what}.', en: 'Not stored yet: {what}.' },
  askedAgain: { nl: 'Nog niet bewaard: {what}. Klopt dat?', en: 'Not stored yet: {what}. Is that right?' },
  storyFirst: {
    nl: 'Dit heb ik al begrepen, en het is nog niet bewaard. Zeg eerst "ja" of "nee". Daarna gaan we verder.',
    en: 'This I understood already, and it was not stored yet. First say "yes" or "no". Then we go on.',
  },
  staysSo: { nl: 'Dat verandert niets. Er staat: {what}.', en: 'That changes nothing. It says: {what}.' },
  restNotHeard: {
    nl: 'Wat u daarnaast zei, begreep ik niet en is niet bewaard. Zeg dat nog eens apart.',
    en: 'What you said beside it I did not understand, and it was not stored. Say that once more by itself.',
  },
  toldWaits: {
    nl: 'Dit vertelde u, en het is nog niet gemeld: "{text}".',
    en: 'You told this, and it was not reported yet: "{text}".',
  },
  nextTold: {
    nl: 'Dit vertelde u ook, en het is nog niet gemeld: "{text}".',
    en: 'You told this too, and it was not reported yet: "{text}".',
  },
  nextAfter: {
    nl: 'Dit vertelde u ook, en het is nog niet gemeld: "{text}". Daar vraag ik hierna naar.',
    en: 'You told this too, and it was not reported yet: "{text}". I ask about it after this.',
  },
  afterThis: {
    nl: 'Goed, eerst dit. Nog niet gemeld is: "{text}". Daar vraag ik hierna naar.',
    en: 'Fine, this first. Not reported yet: "{text}". I ask about it after this.',
  },
  saveAfterAll: { nl: 'Toch bewaren', en: 'Save after all' },
  hourToCome: {
    nl: 'Dat tijdstip is nog niet geweest. Hoe laat was het? Er is niets veranderd.',
    en: 'That time has not come yet. At what time was it? Nothing was changed.',
  },
  nextWaits: {
    nl: 'Dit lijkt een ander verzoek, van iemand anders. Maak dit eerst af, of typ "laat maar". Daarna vraag ik naar het andere; daarvan is nog niets bewaard.',
    en: 'This seems another request, of somebody else. Finish this one first, or type "never mind". Then I ask about the other; nothing of it was stored yet.',
  },
  nextBreachWaits: {
    nl: 'Dit lijkt een ander datalek. Maak dit eerst af, of typ "laat maar". Daarna vraag ik naar het andere; daarvan is nog niets bewaard.',
    en: 'This seems another breach. Finish this one first, or type "never mind". Then I ask about the other; nothing of it was stored yet.',
  },
  toldNotKept: { nl: 'Wat u vertelde, is nog niet bewaard.', en: 'What you told was not stored yet.' },
  reportThis: { nl: 'Dit melden', en: 'Report this' },
  no: { nl: 'Nee', en: 'No' },
  formForgotten: {
    nl: 'Wat u eerder typte, weet ik niet meer. Vul het formulier hier in.',
    en: 'I no longer know what you typed before. Please fill in the form here.',
  },
  proposalForgotten: {
    nl: 'Wat u bedoelde, weet ik niet meer. Zeg het nog een keer.',
    en: 'I no longer know what you meant. Please say it again.',
  },
  notSent: { nl: 'Goed. Er is niets bewaard.', en: 'Fine. Nothing was saved.' },

  whereTitle: { nl: 'Uw register', en: 'Your register' },
  whereBegin: {
    nl: 'Hierin komt wat uw bedrijf met gegevens van mensen doet. De wet vraagt dat. Eerst een paar vragen.',
    en: 'It will hold what your business does with data about people. The law asks for that. First a few questions.',
  },
  whereEmpty: {
    nl: 'Er staat nog niets in. Begin met /register nieuw. Hebt u al een register in Excel? Typ /register importeer.',
    en: 'It is still empty. Start with /register new. Do you have a register in Excel already? Type /register import.',
  },
  confirmedCount: { nl: 'Bevestigd', en: 'Confirmed' },
  draftsMore: { nl: 'en nog {count} activiteiten', en: 'and {count} more activities' },
  allActivities: { nl: 'Alle activiteiten', en: 'All activities' },
  draftCount: { nl: 'Nog bezig', en: 'In progress' },
  notBegun: { nl: 'Nog te doen', en: 'To do' },
  freshCount: { nl: 'Nakijken', en: 'To be checked' },
  freshOnes: { nl: 'bij {count} pas later nodig', en: 'only needed later for {count}' },
  soonOnes: { nl: '{count} binnenkort', en: '{count} soon' },
  lateOnes: { nl: '{count} te laat', en: '{count} late' },
  openCount: { nl: 'Open punten', en: 'Open points' },
  goOn: { nl: 'Ga verder met {record}', en: 'Go on with {record}' },
  seeOpen: { nl: 'Bekijk de open punten', en: 'See the open points' },
  ofAll: { nl: '{done} van {total}', en: '{done} of {total}' },
  sectionsDone: { nl: '{done} van {total} onderdelen klaar', en: '{done} of {total} parts done' },

  newTitle: { nl: 'Waarover gaat het?', en: 'What is it about?' },
  newOther: { nl: 'Iets anders', en: 'Something else' },
  newOtherDescribes: { nl: 'Beginnen zonder voorbeeld', en: 'Start without an example' },
  listTitle: { nl: 'Activiteiten', en: 'Activities' },
  listEmpty: { nl: 'Er zijn nog geen activiteiten die u kunt zien.', en: 'There are no activities you can see yet.' },
  suppliersTitle: { nl: 'Leveranciers en programma’s', en: 'Suppliers and programs' },
  suppliersEmpty: {
    nl: 'Er zijn nog geen leveranciers. U kiest ze bij een activiteit, bij de vraag wie er met de gegevens werkt.',
    en: 'There are no suppliers yet. You pick them with an activity, where we ask who works with the data.',
  },
  suppliersUnseen: {
    nl: 'Er zijn geen leveranciers die u kunt zien.',
    en: 'There are no suppliers you can see.',
  },
  statusConcept: { nl: 'concept', en: 'draft' },
  statusActive: { nl: 'bevestigd op {day} door {who}', en: 'confirmed on {day} by {who}' },
  statusArchived: { nl: 'niet meer in gebruik', en: 'no longer in use' },
  openPoints: { nl: '{count} open', en: '{count} open' },
  change: { nl: 'Wijzigen', en: 'Change' },
  goOnShort: { nl: 'Verder', en: 'Go on' },
  history: { nl: 'Geschiedenis', en: 'History' },
  archive: { nl: 'Niet meer in gebruik', en: 'No longer in use' },
  restore: { nl: 'Weer in gebruik nemen', en: 'Use again' },
  whichNumber: {
    nl: 'Welke? Zet het nummer erachter, zoals: /register {word} V-003.',
    en: 'Which one? Add the number, as in: /register {word} V-003.',
  },
  noSuchNumber: {
    nl: '{number} staat niet in uw register. Met /register lijst ziet u wat er wel in staat.',
    en: '{number} is not in your register. With /register list you see what is.',
  },
  noFileHere: {
    nl: 'Met dit bestand kan ik hier niets doen. Het is niet bewaard.',
    en: 'I cannot do anything with this file here. It was not kept.',
  },
  archived: {
    nl: '{record} staat nu bij "niet meer in gebruik". Wat u vastlegde blijft bewaard.',
    en: '{record} is now under "no longer in use". What you recorded is kept.',
  },
  restored: { nl: '{record} staat weer in uw register.', en: '{record} is back in your register.' },
  notInUse: {
    nl: '{record} is niet meer in gebruik, dus er valt niets te wijzigen. Er is niets bewaard.',
    en: '{record} is no longer in use, so there is nothing to change. Nothing was stored.',
  },
  closedOtherwise: {
    nl: '{record} haalt u niet weg: u sluit het dossier. Dat kan onder "Meer".',
    en: '{record} is not taken out: you close the file. You can do so under "More".',
  },
  alreadyArchived: { nl: '{record} stond daar al.', en: '{record} was there already.' },

  reasonMissing: { nl: 'nog niet ingevuld', en: 'not filled in yet' },
  reasonUnknown: { nl: 'u wist dit nog niet', en: 'you did not know this yet' },
  reasonUnconfirmed: { nl: 'ons voorstel, nog niet bevestigd', en: 'our suggestion, not confirmed yet' },

  documentReady: { nl: 'Uw document is klaar.', en: 'Your document is ready.' },
  exportTitle: { nl: 'Uw register als {kind}', en: 'Your register as {kind}' },
  exportXlsx: { nl: 'Excel', en: 'Excel' },
  exportCsv: { nl: 'CSV', en: 'CSV' },
  exportJson: { nl: 'JSON', en: 'JSON' },
  exportWhich: { nl: 'Ik ken xlsx, csv en json.', en: 'I know xlsx, csv and json.' },

  rolesTitle: { nl: 'Wie doet wat', en: 'Who does what' },
  eraseSomebody: { nl: 'Iemand is hier weg', en: 'Somebody has left' },
  rolesOffered: { nl: '{role} (nog niet aangenomen)', en: '{role} (not accepted yet)' },
  rolesAway: { nl: 'afwezig tot en met {day}', en: 'away until {day}' },
  roleOffer: {
    nl: '{who} vraagt u om {role} te zijn. {means}',
    en: '{who} asks you to be {role}. {means}',
  },
  firstOffice: {
    nl: 'U begint hier als eerste. Daarom bent u nu {role}: u houdt het register bij, en krijgt de vragen en meldingen. Overdragen kan altijd.',
    en: 'You are the first to begin here. That is why you are now {role}: you keep the register, and get the questions and reports. You can hand it over at any time.',
  },
  somebodyElse: { nl: 'Iemand anders doet het', en: 'Somebody else does it' },
  accept: { nl: 'Ik neem het op mij', en: 'I accept' },
  decline: { nl: 'Nee, liever niet', en: 'No, rather not' },
  accepted: { nl: 'Dank u. U bent nu {role}.', en: 'Thank you. You are now {role}.' },
  declined: { nl: 'Goed. Er verandert niets.', en: 'Fine. Nothing changes.' },
  roleIncomplete: {
    nl: 'Er ontbreekt nog een rol of een persoon. Er is niets veranderd; begin opnieuw met /register rol.',
    en: 'A role or a person is still missing. Nothing changed; start again with /register role.',
  },
  adviserNeedsDay: {
    nl: 'Een adviseur leest mee tot een afgesproken dag. Er is niets veranderd; begin opnieuw met /register rol.',
    en: 'An adviser reads along until an agreed day. Nothing changed; start again with /register role.',
  },
  roleOffered: {
    nl: '{who} krijgt de vraag of hij of zij {role} wil zijn.',
    en: '{who} is asked to be {role}.',
  },
  noOffer: { nl: 'Dit aanbod is er niet meer.', en: 'This offer is no longer there.' },
  lastOfficer: {
    nl: 'U bent de enige die voor privacy zorgt. Draag het eerst over: /register overdragen.',
    en: 'You are the only one who takes care of privacy. Hand it over first: /register handover.',
  },
  handedOverRole: {
    nl: '{who} krijgt de vraag om uw rol over te nemen. Tot dan houdt u die.',
    en: '{who} is asked to take over your role. You keep it until then.',
  },
  handedOverNoRole: {
    nl: 'U hebt hier geen rol, dus er is geen rol om over te dragen.',
    en: 'You have no role here, so there is no role to hand over.',
  },
  handedOverRecords: { nl: '{who} houdt nu bij: {records}.', en: '{who} now keeps: {records}.' },
  handedOverNothing: { nl: 'U houdt zelf geen activiteiten bij.', en: 'You keep no activities yourself.' },
  absenceSet: {
    nl: 'Genoteerd. U bent er niet van {from} tot en met {until}. {deputy}',
    en: 'Noted. You are away from {from} until {until}. {deputy}',
  },
  absenceDeputy: { nl: '{who} neemt waar.', en: '{who} stands in.' },
  absenceNoDeputy: { nl: 'Er is niemand die waarneemt.', en: 'Nobody stands in.' },
  absenceOrder: {
    nl: 'De laatste dag ligt voor de eerste. Er is niets vastgelegd; begin opnieuw met /register afwezig.',
    en: 'The last day is before the first. Nothing was recorded; start again with /register away.',
  },

  profileTitle: { nl: 'Uw organisatie', en: 'Your organisation' },
  notFilled: { nl: '(nog niet ingevuld)', en: '(not filled in yet)' },
  historyTitle: { nl: 'Geschiedenis van {record}', en: 'History of {record}' },
  formerPerson: { nl: 'oud-medewerker', en: 'former employee' },
  manyQuestions: { nl: '{n} antwoorden', en: '{n} answers' },
  system: { nl: 'AVG-maatje', en: 'AVG-maatje' },
  explainWhich: {
    nl: 'Welk woord? Vraag bijvoorbeeld: wat is een datalek? Ik kan uitleggen: {words}.',
    en: 'Which word? Ask for example: what is a data breach? I can explain: {words}.',
  },
  explainUnknown: {
    nl: 'Dat woord ken ik niet. Ik kan uitleggen: {words}.',
    en: 'I do not know that word. I can explain: {words}.',
  },
  helpTitle: { nl: 'Dit kunt u doen', en: 'What you can do' },
  helpText: {
    nl: 'Tijdens een vraag kunt u ook typen: uitleg, weet ik niet, terug, overslaan, ongedaan, overzicht, later.',
    en: "During a question you can also type: explain, I don't know, back, skip, undo, overview, later.",
  },
  // Said to who reads Dutch and writes English.
  inEnglishToo: { nl: 'We can go on in English: type "English".', en: 'We can go on in English: type "English".' },
  inDutchToo: { nl: 'Nederlands? Typ "Nederlands".', en: 'Nederlands? Typ "Nederlands".' },
  languageSet: { nl: 'Goed, we gaan verder in het Nederlands.', en: 'Fine, we go on in English.' },
  languageWhich: {
    nl: 'Typ /register taal nl of /register taal en.',
    en: 'Type /register language nl or /register language en.',
  },
} as const satisfies Record<string, Text>;
