// What the bot says outside the questions.
import { type Text, t } from '../core/text.js';

export const sentences = {
  welcome:
    t(`Dag! Ik help u met het overzicht van de persoonsgegevens in uw bedrijf: het verwerkingsregister. Vertel in een paar zinnen wat uw bedrijf doet, met hoeveel mensen, en welke programma’s u gebruikt. Dan vraag ik alleen wat ontbreekt. Of antwoord op de vragen: alles wordt meteen bewaard. English? Type "English".
       Hello! I help you keep an overview of the personal data in your business: the register. Tell in a few sentences what your business does, with how many people, and which programs you use. Then I only ask what is missing. Or answer the questions: everything is saved at once. Nederlands? Typ "Nederlands".`),
  employeeWelcome:
    t(`Dag! Ik houd het overzicht van persoonsgegevens bij voor uw bedrijf. {officer} zorgt daarvoor. Is er iets misgegaan met gegevens, of vraagt iemand iets over zijn gegevens? Begin dan hier.
       Hello! I keep the overview of personal data for your business. {officer} takes care of it. Did something go wrong with data, or does somebody ask something about their data? Then begin here.`),
  refused:
    t(`Dit kan ik niet voor u openen. Misschien bestaat het niet, of is het niet voor u bedoeld. Vraag het aan {officer}.
       I cannot open this for you. It may not exist, or it may not be meant for you. Please ask {officer}.`),
  refusedOfficer:
    t(`Dit kan ik niet voor u openen. Misschien bestaat het niet, of is het niet voor u bedoeld. Kijk of het nummer klopt.
       I cannot open this for you. It may not exist, or it may not be meant for you. Check whether the number is right.`),
  theOfficer: t('wie bij u voor privacy zorgt', 'the person who takes care of privacy'),
  notUnderstood: t(`Er staat nu geen vraag open, dus ik weet niet waar dit bij hoort. Er is niets bewaard.
                    There is no open question now, so I do not know where this belongs. Nothing was stored.`),
  soundsLikeBreach:
    t(`Is er iets misgegaan met gegevens? Meld het meteen, dat kost een minuut. Twijfelt u? Meld het toch. Wat u net typte, is niet bewaard.
       Did something go wrong with data? Report it at once, it takes a minute. Are you in doubt? Report it anyway. What you just typed was not stored.`),
  nothingToReport:
    t(`Dan is er niets gemeld, en er is niets bewaard. Is er toch iets misgegaan met gegevens? Meld het dan hier.
       Then nothing was reported, and nothing was stored. Did something go wrong with data after all? Then report it here.`),
  onlyNamed:
    t(`{who} ken ik alleen van naam, dus ik kan {who} niets vragen. Vertel het zelf. Praat {who} later ook met mij, zeg dan wie het is: /register medewerkers.
       I know {who} by name only, so I cannot ask {who} anything. Please tell them yourself. When {who} talks to me later, say who it is: /register people.`),
  messageAt: t('Het bericht: {link}', 'The message: {link}'),
  reportDoor: t('Datalek melden', 'Report a breach'),
  requestDoor: t('Iemand vraagt iets over zijn gegevens', 'Somebody asks something about their data'),
  welcomeThanks: t('Graag gedaan!', 'You are welcome!'),
  noHurry: t('Neem de tijd.', 'Take your time.'),
  calledAway: t(`Neem de tijd. Dit staat niet in het formulier: "{said}". Hoort het er wel in? Typ dan alleen dat.
                 Take your time. This does not stand in the form: "{said}". Does it belong in it? Then type only that.`),
  unknownCommand: t('Die opdracht ken ik niet.', 'I do not know that command.'),
  didYouMean: t('Bedoelde u /register {word}?', 'Did you mean /register {word}?'),
  staleButton: t(`Deze knop hoort bij iets dat er niet meer is. Er is niets bewaard.
                  This button belongs to something that is no longer there. Nothing was stored.`),
  firstRunDone:
    t(`Er staan {count} activiteiten klaar, belangrijkste eerst. Nalopen kost ongeveer {minutes} minuten; stoppen mag altijd.
       Now {count} activities are ready, the most important first. Going through them takes about {minutes} minutes; you may always stop.`),
  firstRunWished:
    t(`Mooi, dat was de kennismaking. Er staan {count} activiteiten klaar. U wilde beginnen met {record}; stoppen mag altijd.
       Good, that was the introduction. Now {count} activities are ready. You wanted to begin with {record}; you may always stop.`),
  firstRunDoneOne:
    t(`Mooi, dat was de kennismaking. Op grond van uw antwoorden staat er 1 concept klaar. We lopen het samen na.
       Good, that was the introduction. From your answers 1 draft is ready. We go through it together.`),
  nextSupplier: t('Verder met {record}. Nog {count} bedrijven.', 'On with {record}. {count} companies to go.'),
  backTo: t('Terug naar {record}.', 'Back to {record}.'),
  nextSupplierLast: t('Verder met {record}, de laatste.', 'On with {record}, the last one.'),
  timeLeft:
    t(`Er wachten nog {count} activiteiten: samen ongeveer {minutes} minuten. U mag altijd stoppen en later verder.
              {count} activities still wait: about {minutes} minutes together. You may always stop and go on later.`),
  timeLeftOne: t(`Er wacht nog één activiteit: ongeveer {minutes} minuten. U mag altijd stoppen en later verder.
                 One activity still waits: about {minutes} minutes. You may always stop and go on later.`),
  nextDraft: t(`Verder met {record}. Nog {count} activiteiten, ongeveer {minutes} minuten.
                On with {record}. {count} activities to go, about {minutes} minutes.`),
  nextDraftLast: t(`Verder met {record}, de laatste: ongeveer {minutes} minuten.
                    On with {record}, the last one: about {minutes} minutes.`),
  allDone: t('Alle concepten zijn bevestigd. Zo staat het ervoor:', 'All drafts are confirmed. This is where you are:'),
  saved: t('Bewaard.', 'Saved.'),
  hadThat: t(`Dit had ik al van u. Er is niets dubbel bewaard.
              I had this from you already. Nothing was stored twice.`),
  formOpen: t(`Er staat een formulier open. Vul het in, of typ hier wat erin moet. Wilt u stoppen? Typ: later
               A form is open. Fill it in, or type here what goes into it. Do you want to stop? Type: later`),
  whereQuestion: t(`We waren bij: {question} U kunt gewoon antwoorden.
                    We were at: {question} You can simply answer.`),
  sendThis: t('Ja, klopt: verstuur', 'Yes, right: send'),
  oneNeeded:
    t(`Eén vraag moet nog: {question} Weet u het niet? Dat is ook goed: typ "weet ik niet", dan verstuur ik het zo. Er is nog niets bewaard.
       One question is still needed: {question} You do not know? That is fine too: type "I don't know", and I send it as it is. Nothing was stored yet.`),
  stillNeeded:
    t(`Dit moet nog: {question} Weet u iets niet? Dat is ook goed: typ "weet ik niet". Er is nog niets bewaard.
                  This is still needed: {question} Is there something you do not know? That is fine too: type "I don't know". Nothing was stored yet.`),
  sendUnknown: t('Weet ik niet: verstuur zo', "I don't know: send it so"),
  whereForm: t('We waren bezig met {record}.', 'We were busy with {record}.'),
  rightPlace: t(`U bent hier goed. Ik vraag stap voor stap wat nodig is, en weet u iets niet, dan is dat ook goed.
                 You are in the right place. I ask step by step what is needed, and not knowing something is fine too.`),
  whereNext: t('De vraag was: {question}', 'The question was: {question}'),
  nothingForgotten: t(
    'Vervelend dat het zo lijkt. Wat u bevestigde, blijft bewaard. Mist u iets? Typ het nog eens, met waar het bij hoort: "klanten staan in Exact".',
    'I am sorry that it seems so. What you confirmed stays stored. Is something missing? Type it again, with where it belongs: "customers are in Exact".',
  ),
  notThere: t(
    '"{about}" staat daar nog niet bij. Typ het nog eens, met waar het bij hoort: "klanten staan in Exact".',
    '"{about}" is not in there yet. Type it again, with where it belongs: "customers are in Exact".',
  ),
  fineNo: t('Goed, dan niet. Er is niets bewaard.', 'Fine, then not. Nothing was stored.'),
  fineAnew: t(
    'Goed, dan is het dat niet. Ik neem het zoals u het zei.',
    'Fine, then it is not that. I take it as you said it.',
  ),
  whatName: t(`Hoe heet die persoon? Typ de naam. Er is nog niets bewaard.
               What is the name of that person? Type the name. Nothing was stored yet.`),
  lawAsks: t('De wet vraagt hier: {row}.', 'The law asks here: {row}.'),
  notUsed: t(`Dit hoort hier niet bij, dus ik heb het niet gebruikt: {said}. Zeg dat straks nog eens apart.
              This does not belong here, so I did not use it: {said}. Say that once more by itself later.`),
  nothingDone: t(`Hiermee deed ik nog niets: "{said}". Zeg dat zo nog eens apart.
                 I did nothing with this yet: "{said}". Say that once more by itself.`),
  staysOpen: t('Goed. Dit blijft open: {what}', 'Fine. This stays open: {what}'),
  putAside: t('Dit bewaar ik niet: {what}.', 'This I do not store: {what}.'),
  nothingOpen: t('Goed. Er stond niets open, dus er verandert niets.', 'Fine. Nothing was open, so nothing changes.'),
  whatIsOther: t(`Ik begreep niet wat er anders is: "{said}". Kies wat u wilt aanpassen.
                  I did not get what is different: "{said}". Pick what you want to change.`),
  allFilled: t(`Alles wat nodig is, is ingevuld. U kunt het versturen.
                All that is needed is filled in. You can send it.`),
  nothingToSend: t(`Hier is niets om te versturen: een antwoord is meteen bewaard.
                    There is nothing to send here: an answer is saved at once.`),
  whatIsOtherHere: t(`Wat is er anders? Typ hoe het is, dan vul ik dat in.
                      What is different? Type how it is, and I will fill that in.`),
  notSettled: t(`U zei ook: "{said}". Dat staat er nog niet in. Wilt u dat nog aanpassen?
                 You also said: "{said}". That is not in it yet. Do you still want to change that?`),
  rightAsItIs: t('Nee, het klopt zoals het er staat', 'No, it is right as it stands'),
  notSaved: t('Nog niet bewaard: {what}.', 'Not stored yet: {what}.'),
  askedAgain: t('Nog niet bewaard: {what}. Klopt dat?', 'Not stored yet: {what}. Is that right?'),
  notSavedYet: t(`Nee, nog niet: {what}. Typ "ja" om het te bewaren.
                  No, not yet: {what}. Type "yes" to save it.`),
  nothingSavedYet: t(`Nee. Er is nog niets bewaard: {what}. Typ "ja" om het te bewaren.
                      No. Nothing is saved yet: {what}. Type "yes" to save it.`),
  notSavedNeeds: t(`Nee, nog niet: {what}. Eerst nog nodig: {question}
                    No, not yet: {what}. Needed first: {question}`),
  savedIn: t('Ja, bewaard in {record}: {what}.', 'Yes, saved in {record}: {what}.'),
  savedOther: t(`Dat vind ik niet terug in wat er staat. Het laatst bewaard in {record}: {what}.
                 I do not find that in what stands there. Saved last in {record}: {what}.`),
  storyFirst: t(`Dit heb ik al begrepen, en het is nog niet bewaard. Zeg eerst "ja" of "nee". Daarna gaan we verder.
                 This I understood already, and it was not stored yet. First say "yes" or "no". Then we go on.`),
  staysSo: t('Dat verandert niets. Er staat: {what}.', 'That changes nothing. It says: {what}.'),
  restNotHeard: t(`Wat u daarnaast zei, begreep ik niet en is niet bewaard. Zeg dat nog eens apart.
                   What you said beside it I did not understand, and it was not stored. Say that once more by itself.`),
  inDoubt: t(`Twijfelt u? Meld het toch: dan kijkt iemand mee. U ziet eerst wat er in het formulier staat.
              In doubt? Report it anyway: somebody will look along. You see first what the form says.`),
  toldWaits: t(`Dit vertelde u, en het is nog niet gemeld: "{text}".
                You told this, and it was not reported yet: "{text}".`),
  moreOfTold: t(`Hoort dit bij wat u vertelde: "{text}"? Dan zet ik het erbij. Er is nog niets bewaard.
                 Does this belong to what you told: "{text}"? Then I add it there. Nothing was stored yet.`),
  addsThis: t('Zet het erbij', 'Add it'),
  nextTold: t(`Dit vertelde u ook, en het is nog niet gemeld: "{text}".
               You told this too, and it was not reported yet: "{text}".`),
  nextAfter: t(`Dit vertelde u ook, en het is nog niet gemeld: "{text}". Daar vraag ik hierna naar.
                You told this too, and it was not reported yet: "{text}". I ask about it after this.`),
  afterThis: t(`Goed, eerst dit. Nog niet gemeld is: "{text}". Daar vraag ik hierna naar.
                Fine, this first. Not reported yet: "{text}". I ask about it after this.`),
  saveAfterAll: t('Toch bewaren', 'Save after all'),
  hourToCome: t(`Dat tijdstip is nog niet geweest. Hoe laat was het? Er is niets veranderd.
                 That time has not come yet. At what time was it? Nothing was changed.`),
  nextWaits:
    t(`Dit lijkt een ander verzoek, van iemand anders. Maak dit eerst af, of typ "laat maar". Daarna vraag ik naar het andere; daarvan is nog niets bewaard.
       This seems another request, of somebody else. Finish this one first, or type "never mind". Then I ask about the other; nothing of it was stored yet.`),
  nextBreachWaits:
    t(`Dit lijkt een ander datalek. Maak dit eerst af, of typ "laat maar". Daarna vraag ik naar het andere; daarvan is nog niets bewaard.
       This seems another breach. Finish this one first, or type "never mind". Then I ask about the other; nothing of it was stored yet.`),
  toldNotKept: t('Wat u vertelde, is nog niet bewaard.', 'What you told was not stored yet.'),
  reportThis: t('Dit melden', 'Report this'),
  no: t('Nee', 'No'),
  formForgotten: t(`Wat u eerder typte, weet ik niet meer. Vul het formulier hier in.
                    I no longer know what you typed before. Please fill in the form here.`),
  proposalForgotten: t(`Wat u bedoelde, weet ik niet meer. Zeg het nog een keer.
                        I no longer know what you meant. Please say it again.`),
  notSent: t('Goed. Er is niets bewaard.', 'Fine. Nothing was saved.'),
  rightSo: t('Klopt alles? Zeg dan "ja": dan bewaar ik het.', 'Is all of it right? Then say "yes": then I save it.'),
  otherMayTell: t(`Uw collega mag dit hier zelf typen. Bewaar wat u zeker weet met "ja"; de rest kan later.
                   Your colleague may type this here. Save what you are sure of with "yes"; the rest can wait.`),
  otherMayAnswer:
    t(`Dat kan. Uw collega mag het hier zelf typen, of u typt later wat die zei. De vraag blijft zo lang open.
                     Fine. Your colleague may type it here, or you type later what they said. The question stays open until then.`),
  fromWhatYouTold: t(`Dit haalde ik uit wat u hier typte. Staat er iets wat u niet zei, typ dan hoe het is.
                      I took this from what you typed here. Does it say something that you did not say, type how it is.`),
  dropsForm: t(`Wilt u dit toch niet versturen? Dan gooi ik weg wat u vertelde.
                Do you not want to send this after all? Then I throw away what you told.`),
  dropIt: t('Ja, gooi weg', 'Yes, throw away'),
  keepIt: t('Nee, verder', 'No, go on'),
  sendsSo: t('Klopt dit zo? Dan verstuurt u het hieronder.', 'Is this right? Then send it below.'),

  whereTitle: t('Uw register', 'Your register'),
  whereBegin: t(`Hierin komt wat uw bedrijf met gegevens van mensen doet. De wet vraagt dat. Eerst een paar vragen.
                 It will hold what your business does with data about people. The law asks for that. First a few questions.`),
  whereEmpty:
    t(`Er staat nog niets in. Begin met /register nieuw. Hebt u al een register in Excel? Typ /register importeer.
       It is still empty. Start with /register new. Do you have a register in Excel already? Type /register import.`),
  confirmedCount: t('Bevestigd', 'Confirmed'),
  draftsMore: t('en nog {count} activiteiten', 'and {count} more activities'),
  allActivities: t('Alle activiteiten', 'All activities'),
  draftCount: t('Nog bezig', 'In progress'),
  notBegun: t('Nog te doen', 'To do'),
  freshCount: t('Nakijken', 'To be checked'),
  freshOnes: t('bij {count} pas later nodig', 'only needed later for {count}'),
  soonOnes: t('{count} binnenkort', '{count} soon'),
  lateOnes: t('{count} te laat', '{count} late'),
  openCount: t('Open punten', 'Open points'),
  goOn: t('Ga verder met {record}', 'Go on with {record}'),
  seeOpen: t('Bekijk de open punten', 'See the open points'),
  ofAll: t('{done} van {total}', '{done} of {total}'),
  sectionsDone: t('{done} van {total} onderdelen klaar', '{done} of {total} parts done'),

  newTitle: t('Waarover gaat het?', 'What is it about?'),
  newOther: t('Iets anders', 'Something else'),
  newOtherDescribes: t('Beginnen zonder voorbeeld', 'Start without an example'),
  listTitle: t('Activiteiten', 'Activities'),
  listEmpty: t('Er zijn nog geen activiteiten die u kunt zien.', 'There are no activities you can see yet.'),
  listUnseen:
    t(`Er zijn nog geen activiteiten die u kunt zien: daarvoor hebt u een rol nodig. {officer} houdt het register bij en kan u er een geven.
                 There are no activities you can see yet: you need a role for that. {officer} keeps the register and can give you one.`),
  suppliersTitle: t('Leveranciers en programma’s', 'Suppliers and programs'),
  suppliersEmpty:
    t(`Er zijn nog geen leveranciers. U kiest ze bij een activiteit, bij de vraag wie er met de gegevens werkt.
       There are no suppliers yet. You pick them with an activity, where we ask who works with the data.`),
  suppliersUnseen: t('Er zijn geen leveranciers die u kunt zien.', 'There are no suppliers you can see.'),
  statusConcept: t('concept', 'draft'),
  statusActive: t('bevestigd op {day} door {who}', 'confirmed on {day} by {who}'),
  statusArchived: t('niet meer in gebruik', 'no longer in use'),
  openPoints: t('{count} open', '{count} open'),
  change: t('Wijzigen', 'Change'),
  afterThat: t('Daarna gaan we verder met {record}.', 'After that we go on with {record}.'),
  goOnShort: t('Verder', 'Go on'),
  history: t('Geschiedenis', 'History'),
  archive: t('Niet meer in gebruik', 'No longer in use'),
  restore: t('Weer in gebruik nemen', 'Use again'),
  whichNumber: t(`Welke? Zet het nummer erachter, zoals: /register {word} V-003.
                  Which one? Add the number, as in: /register {word} V-003.`),
  noSuchNumber: t(`{number} staat niet in uw register. Met /register lijst ziet u wat er wel in staat.
                   {number} is not in your register. With /register list you see what is.`),
  noFileHere: t(`Met dit bestand kan ik hier niets doen. Het is niet bewaard.
                 I cannot do anything with this file here. It was not kept.`),
  archived: t(`{record} staat nu bij "niet meer in gebruik". Wat u vastlegde blijft bewaard.
               {record} is now under "no longer in use". What you recorded is kept.`),
  restored: t('{record} staat weer in uw register.', '{record} is back in your register.'),
  notInUse: t(`{record} is niet meer in gebruik, dus er valt niets te wijzigen. Er is niets bewaard.
               {record} is no longer in use, so there is nothing to change. Nothing was stored.`),
  closedOtherwise: t(`{record} haalt u niet weg: u sluit het dossier. Dat kan onder "Meer".
                      {record} is not taken out: you close the file. You can do so under "More".`),
  alreadyArchived: t('{record} stond daar al.', '{record} was there already.'),

  reasonMissing: t('nog niet ingevuld', 'not filled in yet'),
  reasonUnknown: t('u wist dit nog niet', 'you did not know this yet'),
  reasonUnconfirmed: t('ons voorstel, nog niet bevestigd', 'our suggestion, not confirmed yet'),

  documentReady: t('Uw document is klaar.', 'Your document is ready.'),
  exportTitle: t('Uw register als {kind}', 'Your register as {kind}'),
  exportXlsx: t('Excel', 'Excel'),
  exportCsv: t('CSV', 'CSV'),
  exportJson: t('JSON', 'JSON'),
  exportWhich: t('Ik ken xlsx, csv en json.', 'I know xlsx, csv and json.'),

  rolesTitle: t('Wie doet wat', 'Who does what'),
  eraseSomebody: t('Iemand is hier weg', 'Somebody has left'),
  rolesOffered: t('{role} (nog niet aangenomen)', '{role} (not accepted yet)'),
  rolesAway: t('afwezig tot en met {day}', 'away until {day}'),
  roleOffer: t('{who} vraagt u om {role} te zijn. {means}', '{who} asks you to be {role}. {means}'),
  firstOffice:
    t(`U begint hier als eerste. Daarom bent u nu {role}: u houdt het register bij, en krijgt de vragen en meldingen. Overdragen kan altijd.
       You are the first to begin here. That is why you are now {role}: you keep the register, and get the questions and reports. You can hand it over at any time.`),
  somebodyElse: t('Iemand anders doet het', 'Somebody else does it'),
  accept: t('Ik neem het op mij', 'I accept'),
  decline: t('Nee, liever niet', 'No, rather not'),
  accepted: t('Dank u. U bent nu {role}.', 'Thank you. You are now {role}.'),
  declined: t('Goed. Er verandert niets.', 'Fine. Nothing changes.'),
  roleIncomplete: t(`Er ontbreekt nog een rol of een persoon. Er is niets veranderd; begin opnieuw met /register rol.
                     A role or a person is still missing. Nothing changed; start again with /register role.`),
  adviserNeedsDay:
    t(`Een adviseur leest mee tot een afgesproken dag. Er is niets veranderd; begin opnieuw met /register rol.
       An adviser reads along until an agreed day. Nothing changed; start again with /register role.`),
  roleOffered: t('{who} krijgt de vraag of hij of zij {role} wil zijn.', '{who} is asked to be {role}.'),
  noOffer: t('Dit aanbod is er niet meer.', 'This offer is no longer there.'),
  lastOfficer: t(`U bent de enige die voor privacy zorgt. Draag het eerst over: /register overdragen.
                  You are the only one who takes care of privacy. Hand it over first: /register handover.`),
  handedOverRole: t(`{who} krijgt de vraag om uw rol over te nemen. Tot dan houdt u die.
                     {who} is asked to take over your role. You keep it until then.`),
  handedOverNoRole: t(`U hebt hier geen rol, dus er is geen rol om over te dragen.
                       You have no role here, so there is no role to hand over.`),
  handedOverRecords: t('{who} houdt nu bij: {records}.', '{who} now keeps: {records}.'),
  handedOverNothing: t('U houdt zelf geen activiteiten bij.', 'You keep no activities yourself.'),
  absenceSet: t(`Genoteerd. U bent er niet van {from} tot en met {until}. {deputy}
                 Noted. You are away from {from} until {until}. {deputy}`),
  absenceDeputy: t('{who} neemt waar.', '{who} stands in.'),
  absenceNoDeputy: t('Er is niemand die waarneemt.', 'Nobody stands in.'),
  absenceOver:
    t(`Genoteerd. U bent er weer: uw berichten komen weer bij u. Bent u toch weg? Zeg dat dan, of typ /register afwezig.
                  Noted. You are back: your messages come to you again. Are you away after all? Then say so, or type /register away.`),
  absenceNone: t(`U staat hier niet als afwezig, dus er verandert niets.
                  You are not marked as away here, so nothing changes.`),
  absenceOrder: t(`De laatste dag ligt voor de eerste. Er is niets vastgelegd; begin opnieuw met /register afwezig.
                   The last day is before the first. Nothing was recorded; start again with /register away.`),

  profileTitle: t('Uw organisatie', 'Your organisation'),
  notFilled: t('(nog niet ingevuld)', '(not filled in yet)'),
  historyTitle: t('Geschiedenis van {record}', 'History of {record}'),
  formerPerson: t('oud-medewerker', 'former employee'),
  manyQuestions: t('{n} antwoorden', '{n} answers'),
  system: t('AVG-maatje', 'AVG-maatje'),
  explainWhich: t(`Welk woord? Vraag bijvoorbeeld: wat is een datalek? Ik kan uitleggen: {words}.
                   Which word? Ask for example: what is a data breach? I can explain: {words}.`),
  explainUnknown: t(`Dat woord ken ik niet. Ik kan uitleggen: {words}.
                     I do not know that word. I can explain: {words}.`),
  helpTitle: t('Dit kunt u doen', 'What you can do'),
  helpText: t(`Tijdens een vraag kunt u ook typen: uitleg, weet ik niet, terug, overslaan, ongedaan, overzicht, later.
               During a question you can also type: explain, I don't know, back, skip, undo, overview, later.`),
  // Said to who reads Dutch and writes English.
  inEnglishToo: t('We can go on in English: type "English".', 'We can go on in English: type "English".'),
  inDutchToo: t('Nederlands? Typ "Nederlands".', 'Nederlands? Typ "Nederlands".'),
  languageSet: t('Goed, we gaan verder in het Nederlands.', 'Fine, we go on in English.'),
  languageWhich: t(`Typ /register taal nl of /register taal en.
                    Type /register language nl or /register language en.`),
} as const satisfies Record<string, Text>;
