// What the bot says about requests.
import type { Text } from '../../core/text.js';

export const requestSentences = {
  filed: {
    nl: 'Genoteerd als {record}. Uiterlijk {day} hoort deze persoon van ons. {officer} pakt het op.',
    en: 'Noted as {record}. This person hears from us by {day}. {officer} takes it up.',
  },
  filedByHandler: {
    nl: 'Genoteerd als {record}. Uiterlijk {day} hoort deze persoon van u.',
    en: 'Noted as {record}. This person hears from you by {day}.',
  },
  filedOwn: {
    nl: 'Genoteerd als {record}. U hoort uiterlijk {day} van ons. Typ /verzoek om te zien hoe ver het is.',
    en: 'Noted as {record}. You hear from us by {day}. Type /verzoek to see how far it is.',
  },
  filedForClient: {
    nl: 'Genoteerd als {record}. De opdrachtgever beslist hierover; {officer} stuurt het door.',
    en: 'Noted as {record}. The client decides about this; {officer} passes it on.',
  },
  alike: {
    nl: 'Dit lijkt op {record}. Is het dezelfde vraag? Behandel er dan één en trek de andere in.',
    en: 'This looks like {record}. Is it the same question? Then handle one and withdraw the other.',
  },
  menuTitle: { nl: 'Verzoeken', en: 'Requests' },
  menuText: {
    nl: 'Vraagt iemand iets over zijn eigen gegevens? Meld het hier. Iedereen mag dat doen.',
    en: 'Does somebody ask something about their own data? Report it here. Everybody may.',
  },
  begin: { nl: 'Verzoek melden', en: 'Report a request' },
  listTitle: { nl: 'Alle verzoeken', en: 'All requests' },
  listEmpty: { nl: 'Er zijn nog geen verzoeken.', en: 'There are no requests yet.' },
  found: { nl: 'Verzoeken met "{words}"', en: 'Requests with "{words}"' },
  nothingFound: { nl: 'Geen verzoek gevonden met "{words}".', en: 'No request found with "{words}".' },
  whichNumber: {
    nl: 'Welk verzoek? Typ het nummer, zoals R-003.',
    en: 'Which request? Type its number, such as R-003.',
  },
  searchWhat: { nl: 'Typ wat u zoekt: /verzoek zoek 1042', en: 'Type what you look for: /verzoek search 1042' },
  until: { nl: 'Uiterlijk {day}', en: 'By {day}' },
  lateSince: { nl: 'Te laat: had uiterlijk {day} gemoeten', en: 'Late: was due by {day}' },
  /** Behind the last day, where that moved. */
  moved: { nl: '; {day} was een vrije dag', en: '; {day} was no working day' },
  answeredLate: { nl: 'Beantwoord op {day}, na de laatste dag', en: 'Answered on {day}, after the last day' },
  answeredOn: { nl: 'Beantwoord op {day}', en: 'Answered on {day}' },
  notExtended: {
    nl: 'De termijn is nog niet langer. Dat is pas zo als u het de persoon binnen de eerste maand vertelt: zet dan bij "Meer tijd gemeld" wanneer.',
    en: 'The term is not longer yet. It is only once you tell the person within the first month: then note when at "Extension told".',
  },
  extensionNoGround: {
    nl: 'De termijn is nog niet langer: de reden ontbreekt. De wet kent er twee: het is ingewikkeld, of deze persoon deed veel verzoeken.',
    en: 'The term is not longer yet: the reason is missing. The law has two: it is complex, or this person made many requests.',
  },
  extensionBusy: {
    nl: 'Drukte, ziekte of vakantie is volgens de wet geen reden voor meer tijd (art. 12 lid 3 AVG).',
    en: 'Being busy, ill or on holiday is no reason for more time by law (art. 12(3) GDPR).',
  },
  extensionOfOne: {
    nl: 'Veel verzoeken telt alleen als ze van deze persoon zijn.',
    en: 'Many requests only count if they are of this person.',
  },
  stopBy: { nl: 'Stop het gebruik vóór {day}', en: 'Stop the use by {day}' },
  status: { nl: 'Stand', en: 'Status' },
  sounds: { nl: 'De woorden', en: 'The words' },
  nobodyAsked: { nl: 'een collega', en: 'a colleague' },
  beforeClosing: { nl: 'Vóór het sluiten', en: 'Before closing' },
  closedUndone: { nl: 'Gesloten zonder', en: 'Closed without' },
  leftUndone: { nl: '{what}, want: {reason}', en: '{what}, because: {reason}' },
  cameIn: { nl: 'Dag van ontvangst', en: 'Day it came in' },
  letters: { nl: 'Brief', en: 'Letter' },
  term: { nl: 'Meer over de termijn', en: 'More about the term' },
  askColleagues: { nl: "Vraag het collega's", en: 'Ask colleagues' },
  moreTime: { nl: 'Meer tijd', en: 'More time' },
  identityClear: { nl: 'Duidelijk wie het is', en: 'Clear who it is' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  reopen: { nl: 'Heropenen', en: 'Open again' },
  reopened: {
    nl: '{record} is weer open. De eerste datum blijft staan.',
    en: '{record} is open again. The first date stays.',
  },
  correctReport: { nl: 'Pas het verzoek aan', en: 'Change the request' },
  chooseKind: { nl: 'Kies het soort verzoek', en: 'Choose the kind of request' },
  invite: { nl: 'Laat iemand meelezen', en: 'Let somebody read along' },
  showIt: { nl: 'Bekijk {record}', en: 'Look at {record}' },
  termTitle: { nl: '{record} · Termijn', en: '{record} · Term' },
  termReceived: { nl: 'Ontvangen', en: 'Received' },
  termTarget: { nl: 'Een maand later', en: 'A month later' },
  termDue: { nl: 'Laatste dag van de wet', en: 'Last day by law' },
  termExtended: { nl: 'Met meer tijd (twee maanden extra)', en: 'With more time (two more months)' },
  termHeld: { nl: 'Als u het wachten op identiteit aftrekt', en: 'If you leave out the wait for identity' },
  termStop: { nl: 'Gebruik gestopt (eigen doel)', en: 'Use stopped (own target)' },
  termComplaint: { nl: 'Klacht beantwoord (eigen doel)', en: 'Complaint answered (own target)' },
  termText: {
    nl: 'U hebt een maand vanaf de ontvangst (art. 12 lid 3 AVG). Valt de laatste dag in het weekend of op een feestdag? Dan telt de eerste werkdag daarna. Houd de eerste datum aan.',
    en: 'You have a month from receipt (art. 12(3) GDPR). Is the last day in a weekend or on a holiday? Then the next working day counts. Aim for the first date.',
  },
  heldIsOneReading: {
    nl: 'Of het wachten op identiteit meetelt, is niet zeker. Werk daarom naar de datum waarin het meetelt.',
    en: 'Whether the wait for identity counts is not certain. So work towards the date in which it counts.',
  },
  extensionNotCounted: {
    nl: 'De verlenging is na de eerste maand verteld en telt daarom niet.',
    en: 'The extension was told after the first month and so does not count.',
  },
  noTermToExtend: {
    nl: 'Voor een klacht alleen geeft de wet geen termijn, dus ook geen extra maanden. Vertel de persoon wanneer u antwoordt.',
    en: 'For a complaint alone the law gives no term, and no extra months either. Tell the person when you will answer.',
  },
  tooLateToExtend: {
    nl: 'Meer tijd kan niet meer. De persoon moest dat uiterlijk {day} weten (art. 12 lid 3 AVG). Antwoord nu zo snel mogelijk en leg uit waarom het later werd.',
    en: 'More time is no longer possible. The person had to know by {day} (art. 12(3) GDPR). Answer now as soon as you can and explain the delay.',
  },
  lettersTitle: { nl: '{record} · Brieven', en: '{record} · Letters' },
  lettersText: {
    nl: 'Kies een brief. Het is een voorstel: lees hem, vul aan wat tussen haken staat en verstuur hem zelf.',
    en: 'Choose a letter. It is a proposal: read it, fill in what is between brackets and send it yourself.',
  },
  asWord: { nl: 'Als Word-bestand', en: 'As Word file' },
  asPdf: { nl: 'Als PDF', en: 'As PDF' },
  inEnglish: { nl: 'In het Engels', en: 'In Dutch' },
  nobodyToAsk: {
    nl: 'Er is niemand om te vragen. Kies eerst waar gegevens van deze persoon staan.',
    en: 'There is nobody to ask. First choose where data of this person are.',
  },
  askedWhom: { nl: 'Gevraagd: {who}.', en: 'Asked: {who}.' },
  withoutOwner: {
    nl: 'Voor {places} zorgt nog niemand. Kijk daar zelf, of kies een collega.',
    en: 'Nobody looks after {places} yet. Look there yourself, or choose a colleague.',
  },
  partTitle: { nl: '{record}: kijkt u even?', en: '{record}: please have a look' },
  partAsk: { nl: 'Staat {who} in {place}?', en: 'Is {who} in {place}?' },
  partTasks: {
    rectification: { nl: 'Klopt het gegeven daar niet? Pas het aan.', en: 'Is it wrong there? Correct it.' },
    erasure: {
      nl: 'Haal de gegevens weg, behalve wat u moet bewaren.',
      en: 'Remove the data, except what you must keep.',
    },
    access: { nl: 'Maak een kopie voor {officer}.', en: 'Make a copy for {officer}.' },
    portability: {
      nl: 'Maak een bestand (csv of json) voor {officer}.',
      en: 'Make a file (csv or json) for {officer}.',
    },
    marketing: { nl: 'Stop de reclame.', en: 'Stop the advertising.' },
    'stop-using': {
      nl: 'Gebruik de gegevens niet tot er een besluit is.',
      en: 'Do not use the data until it is decided.',
    },
    withdraw: { nl: 'Stop het gebruik waarvoor toestemming was.', en: 'Stop the use that consent was for.' },
    human: { nl: 'Kijk zelf opnieuw naar het besluit.', en: 'Look at the decision again yourself.' },
    complaint: { nl: 'Vertel {officer} wat er is gebeurd.', en: 'Tell {officer} what happened.' },
  },
  partDisputed: {
    nl: 'Wij gaan nog na of het klopt. Gebruik dit gegeven tot dan niet.',
    en: 'We still check whether it is right. Do not use these data until then.',
  },
  partWas: { nl: 'Was', en: 'Was' },
  partBecomes: { nl: 'Wordt', en: 'Becomes' },
  partUntil: { nl: 'Graag vóór {day}.', en: 'Please by {day}.' },
  partThanks: { nl: 'Dank u. Genoteerd bij {record}: {place}.', en: 'Thank you. Noted with {record}: {place}.' },
  partGone: { nl: 'Dit is al beantwoord of niet meer nodig.', en: 'This was answered already or is no longer needed.' },
  dontKnow: { nl: 'Weet ik niet', en: "I don't know" },
  somebody: { nl: 'deze persoon', en: 'this person' },
  yourself: { nl: '{name} (collega)', en: '{name} (colleague)' },
  ownTitle: { nl: 'Uw verzoek {record}', en: 'Your request {record}' },
  reportedTitle: { nl: 'Door u gemeld: {record}', en: 'Reported by you: {record}' },
  ownOutcome: { nl: 'Uitkomst', en: 'Outcome' },
  filedTitle: { nl: 'Nieuw verzoek: {record}', en: 'New request: {record}' },
  doneTitle: { nl: '{record} is klaar', en: '{record} is done' },
  doneText: { nl: 'Het verzoek is afgerond op {day}.', en: 'The request was finished on {day}.' },
  termSoon: {
    nl: '{record} moet uiterlijk {day} beantwoord zijn. Stand: {status}.',
    en: '{record} must be answered by {day}. Status: {status}.',
  },
  termLate: {
    nl: '{record} had uiterlijk {day} beantwoord moeten zijn. Antwoord zo snel mogelijk en schrijf op waardoor het later werd.',
    en: '{record} had to be answered by {day}. Answer as soon as you can and note why it became later.',
  },
  stopNow: {
    nl: '{record}: is het gebruik al gestopt? Dat moet meteen. Vul de dag in.',
    en: '{record}: has the use stopped yet? It must, at once. Fill in the day.',
  },
  nudgeFirst: {
    nl: '{record}: nog geen antwoord op de vraag wie het is. Herinner de persoon. De tekst staat bij "Brief".',
    en: '{record}: no answer yet to the question who it is. Remind the person. The text is at "Letter".',
  },
  nudgeSecond: {
    nl: '{record}: nog steeds geen antwoord. Herinner de persoon nog een keer. Daarna mag u sluiten met een brief.',
    en: '{record}: still no answer. Remind the person once more. After that you may close it with a letter.',
  },
  erasedNote: {
    nl: 'De persoonlijke gegevens zijn na de bewaartijd gewist. Het bewijs is gebleven.',
    en: 'The personal data were erased after their time. The proof has stayed.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;

/** "R-003 …: in behandeling" said of a request that stays open. */
export const leftOpen: Text = {
  nl: 'Opgeslagen. {record} blijft open.',
  en: 'Saved. {record} stays open.',
};
