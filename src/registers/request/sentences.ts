// What the bot says about requests.
import { type Text, t } from '../../core/text.js';

export const requestSentences = {
  filed: t(`Genoteerd als {record}. Uiterlijk {day} hoort deze persoon van ons. {officer} pakt het op.
            Noted as {record}. This person hears from us by {day}. {officer} takes it up.`),
  filedByHandler: t(`Genoteerd als {record}. Uiterlijk {day} hoort deze persoon van u.
                     Noted as {record}. This person hears from you by {day}.`),
  filedOwn: t(`Genoteerd als {record}. U hoort uiterlijk {day} van ons. Typ /verzoek om te zien hoe ver het is.
               Noted as {record}. You hear from us by {day}. Type /verzoek to see how far it is.`),
  filedForClient: t(`Genoteerd als {record}. De opdrachtgever beslist hierover; {officer} stuurt het door.
                     Noted as {record}. The client decides about this; {officer} passes it on.`),
  toldLater: t('Toegevoegd aan {record}. Dank u wel.', 'Added to {record}. Thank you.'),
  handledOtherwise: t(`In {record} staat iets anders, van wie het verzoek behandelt. Vertel het ook aan {officer}.
                       {record} says something else, from who handles the request. Tell {officer} too.`),
  answeredBy:
    t(`Uiterlijk {day} is er een antwoord op {record}, liefst eerder: zonder wachten, en binnen een maand nadat de vraag binnenkwam (art. 12 lid 3 AVG).
                 By {day} there is an answer to {record}, sooner if possible: without delay, and within a month after the question came in (art. 12(3) GDPR).`),
  alike: t(`Dit lijkt op {record}. Is het dezelfde vraag? Behandel er dan één en trek de andere in.
            This looks like {record}. Is it the same question? Then handle one and withdraw the other.`),
  menuTitle: t('Verzoeken', 'Requests'),
  menuText: t(`Vraagt iemand iets over zijn eigen gegevens? Meld het hier. Iedereen mag dat doen.
               Does somebody ask something about their own data? Report it here. Everybody may.`),
  begin: t('Verzoek melden', 'Report a request'),
  listTitle: t('Alle verzoeken', 'All requests'),
  listEmpty: t('Er zijn nog geen verzoeken.', 'There are no requests yet.'),
  found: t('Verzoeken met "{words}"', 'Requests with "{words}"'),
  nothingFound: t('Geen verzoek gevonden met "{words}".', 'No request found with "{words}".'),
  whichNumber: t('Welk verzoek? Typ het nummer, zoals R-003.', 'Which request? Type its number, such as R-003.'),
  searchWhat: t('Typ wat u zoekt: /verzoek zoek 1042', 'Type what you look for: /verzoek search 1042'),
  until: t('Uiterlijk {day}', 'By {day}'),
  lateSince: t('Te laat: had uiterlijk {day} gemoeten', 'Late: was due by {day}'),
  /** Behind the last day, where that moved. */
  moved: t('; {day} was een vrije dag', '; {day} was no working day'),
  answeredLate: t('Beantwoord op {day}, na de laatste dag', 'Answered on {day}, after the last day'),
  answeredOn: t('Beantwoord op {day}', 'Answered on {day}'),
  notExtended:
    t(`De termijn is nog niet langer. Dat is pas zo als u het de persoon binnen de eerste maand vertelt: zet dan bij "Meer tijd gemeld" wanneer.
       The term is not longer yet. It is only once you tell the person within the first month: then note when at "Extension told".`),
  extensionNoGround:
    t(`De termijn is nog niet langer: de reden ontbreekt. De wet kent er twee: het is ingewikkeld, of deze persoon deed veel verzoeken.
       The term is not longer yet: the reason is missing. The law has two: it is complex, or this person made many requests.`),
  extensionBusy: t(`Drukte, ziekte of vakantie is volgens de wet geen reden voor meer tijd (art. 12 lid 3 AVG).
                    Being busy, ill or on holiday is no reason for more time by law (art. 12(3) GDPR).`),
  extensionOfOne: t(`Veel verzoeken telt alleen als ze van deze persoon zijn.
                     Many requests only count if they are of this person.`),
  stopBy: t('Stop het gebruik vóór {day}', 'Stop the use by {day}'),
  status: t('Stand', 'Status'),
  nobodyAsked: t('een collega', 'a colleague'),
  beforeClosing: t('Vóór het sluiten', 'Before closing'),
  closedUndone: t('Gesloten zonder', 'Closed without'),
  leftUndone: t('{what}, want: {reason}', '{what}, because: {reason}'),
  cameIn: t('Dag van ontvangst', 'Day it came in'),
  noteThis: t('Zet dit erbij', 'Add this to it'),
  noted: t('Genoteerd bij {record}.', 'Noted with {record}.'),
  noteWhat: t(`Typ bijvoorbeeld: /verzoek noteer R-001 Teruggebeld.
               Type for example: /verzoek note R-001 Called back.`),
  letters: t('Brief', 'Letter'),
  term: t('Meer over de termijn', 'More about the term'),
  askColleagues: t("Vraag het collega's", 'Ask colleagues'),
  moreTime: t('Meer tijd', 'More time'),
  identityClear: t('Duidelijk wie het is', 'Clear who it is'),
  withdrawn: t('Ingetrokken', 'Withdrawn'),
  mistaken: t('Dit was geen verzoek', 'This was not a request'),
  mistakenBy: t('Gesloten als geen verzoek', 'Closed as no request'),
  mistakenWhy: t('Waarom geen verzoek', 'Why no request'),
  mistakenDone: t(
    '{record} was geen verzoek en is gesloten. Er is niets meer te doen.',
    '{record} was not a request and is closed. There is nothing left to do.',
  ),
  noLetters: t(
    '{record} was geen verzoek: er is niemand om te schrijven.',
    '{record} was not a request: there is nobody to write to.',
  ),
  reopen: t('Heropenen', 'Open again'),
  reopened: t('{record} is weer open. De eerste datum blijft staan.', '{record} is open again. The first date stays.'),
  correctReport: t('Pas het verzoek aan', 'Change the request'),
  chooseKind: t('Kies het soort verzoek', 'Choose the kind of request'),
  invite: t('Laat iemand meelezen', 'Let somebody read along'),
  showIt: t('Bekijk {record}', 'Look at {record}'),
  termTitle: t('{record} · Termijn', '{record} · Term'),
  termReceived: t('Ontvangen', 'Received'),
  termTarget: t('Een maand later', 'A month later'),
  termDue: t('Laatste dag van de wet', 'Last day by law'),
  termExtended: t('Met meer tijd (twee maanden extra)', 'With more time (two more months)'),
  termHeld: t('Als u het wachten op identiteit aftrekt', 'If you leave out the wait for identity'),
  termStop: t('Gebruik gestopt (eigen doel)', 'Use stopped (own target)'),
  termComplaint: t('Klacht beantwoord (eigen doel)', 'Complaint answered (own target)'),
  termText:
    t(`U hebt een maand vanaf de ontvangst (art. 12 lid 3 AVG). Valt de laatste dag in het weekend of op een feestdag? Dan telt de eerste werkdag daarna. Houd de eerste datum aan.
       You have a month from receipt (art. 12(3) GDPR). Is the last day in a weekend or on a holiday? Then the next working day counts. Aim for the first date.`),
  heldIsOneReading:
    t(`Of het wachten op identiteit meetelt, is niet zeker. Werk daarom naar de datum waarin het meetelt.
       Whether the wait for identity counts is not certain. So work towards the date in which it counts.`),
  extensionNotCounted: t(`De verlenging is na de eerste maand verteld en telt daarom niet.
                          The extension was told after the first month and so does not count.`),
  noTermToExtend:
    t(`Voor een klacht alleen geeft de wet geen termijn, dus ook geen extra maanden. Vertel de persoon wanneer u antwoordt.
       For a complaint alone the law gives no term, and no extra months either. Tell the person when you will answer.`),
  tooLateToExtend:
    t(`Meer tijd kan niet meer. De persoon moest dat uiterlijk {day} weten (art. 12 lid 3 AVG). Antwoord nu zo snel mogelijk en leg uit waarom het later werd.
       More time is no longer possible. The person had to know by {day} (art. 12(3) GDPR). Answer now as soon as you can and explain the delay.`),
  lettersTitle: t('{record} · Brieven', '{record} · Letters'),
  lettersText: t(`Kies een brief. Het is een voorstel: lees hem, vul aan wat tussen haken staat en verstuur hem zelf.
                  Choose a letter. It is a proposal: read it, fill in what is between brackets and send it yourself.`),
  asWord: t('Als Word-bestand', 'As Word file'),
  asPdf: t('Als PDF', 'As PDF'),
  nobodyToAsk: t(`Er is niemand om te vragen. Kies eerst waar gegevens van deze persoon staan.
                  There is nobody to ask. First choose where data of this person are.`),
  askedWhom: t('Gevraagd: {who}.', 'Asked: {who}.'),
  withoutOwner: t(`Voor {places} zorgt nog niemand. Kijk daar zelf, of kies een collega.
                   Nobody looks after {places} yet. Look there yourself, or choose a colleague.`),
  partTitle: t('{record}: kijkt u even?', '{record}: please have a look'),
  partAsk: t('Staat {who} in {place}?', 'Is {who} in {place}?'),
  partTasks: {
    rectification: t('Klopt het gegeven daar niet? Pas het aan.', 'Is it wrong there? Correct it.'),
    erasure: t('Haal de gegevens weg, behalve wat u moet bewaren.', 'Remove the data, except what you must keep.'),
    access: t('Maak een kopie voor {officer}.', 'Make a copy for {officer}.'),
    portability: t('Maak een bestand (csv of json) voor {officer}.', 'Make a file (csv or json) for {officer}.'),
    marketing: t('Stop de reclame.', 'Stop the advertising.'),
    'stop-using': t('Gebruik de gegevens niet tot er een besluit is.', 'Do not use the data until it is decided.'),
    withdraw: t('Stop het gebruik waarvoor toestemming was.', 'Stop the use that consent was for.'),
    human: t('Kijk zelf opnieuw naar het besluit.', 'Look at the decision again yourself.'),
    complaint: t('Vertel {officer} wat er is gebeurd.', 'Tell {officer} what happened.'),
  },
  partDisputed: t(`Wij gaan nog na of het klopt. Gebruik dit gegeven tot dan niet.
                   We still check whether it is right. Do not use these data until then.`),
  partWas: t('Was', 'Was'),
  partBecomes: t('Wordt', 'Becomes'),
  partUntil: t('Graag vóór {day}.', 'Please by {day}.'),
  partThanks: t('Dank u. Genoteerd bij {record}: {place}.', 'Thank you. Noted with {record}: {place}.'),
  partGone: t('Dit is al beantwoord of niet meer nodig.', 'This was answered already or is no longer needed.'),
  dontKnow: t('Weet ik niet', "I don't know"),
  somebody: t('deze persoon', 'this person'),
  yourself: t('{name} (collega)', '{name} (colleague)'),
  ownTitle: t('Uw verzoek {record}', 'Your request {record}'),
  reportedTitle: t('Door u gemeld: {record}', 'Reported by you: {record}'),
  ownOutcome: t('Uitkomst', 'Outcome'),
  filedTitle: t('Nieuw verzoek: {record}', 'New request: {record}'),
  doneTitle: t('{record} is klaar', '{record} is done'),
  doneText: t('Het verzoek is afgerond op {day}.', 'The request was finished on {day}.'),
  termSoon: t(`{record} moet uiterlijk {day} beantwoord zijn. Stand: {status}.
               {record} must be answered by {day}. Status: {status}.`),
  termLate:
    t(`{record} had uiterlijk {day} beantwoord moeten zijn. Antwoord zo snel mogelijk en schrijf op waardoor het later werd.
       {record} had to be answered by {day}. Answer as soon as you can and note why it became later.`),
  stopNow: t(`{record}: is het gebruik al gestopt? Dat moet meteen. Vul de dag in.
              {record}: has the use stopped yet? It must, at once. Fill in the day.`),
  nudgeFirst: t(`{record}: nog geen antwoord op de vraag wie het is. Herinner de persoon. De tekst staat bij "Brief".
                 {record}: no answer yet to the question who it is. Remind the person. The text is at "Letter".`),
  nudgeSecond:
    t(`{record}: nog steeds geen antwoord. Herinner de persoon nog een keer. Daarna mag u sluiten met een brief.
       {record}: still no answer. Remind the person once more. After that you may close it with a letter.`),
  erasedNote: t(`De persoonlijke gegevens zijn na de bewaartijd gewist. Het bewijs is gebleven.
                 The personal data were erased after their time. The proof has stayed.`),
} as const satisfies Record<string, Text | Record<string, Text>>;

/** "R-003 …: in behandeling" said of a request that stays open. */
export const leftOpen: Text = t('Opgeslagen. {record} blijft open.', 'Saved. {record} stays open.');
