// What the bot says to what it heard beside an answer.
import type { Text } from '../../../core/text.js';

export const hearingSentences = {
  undoWhat: {
    nl: 'Zeg erbij wat ik moet terugdraaien. Wat eerder is bewaard, staat er nog: /register.',
    en: 'Say what I have to take back. What was stored before is still there: /register.',
  },
  belongsTo: { nl: 'Hoort bij {record}', en: 'Belongs to {record}' },
  isItAbout: {
    nl: 'Gaat het over wat u net meldde? Zet het erbij, dan weet wie het oppakt het ook.',
    en: 'Is it about what you just reported? Add it, so that whoever takes it on knows it too.',
  },
  breachTold: {
    nl: 'Dit klinkt als een datalek. Zal ik het melden? U kijkt het eerst na; er is nog niets bewaard.',
    en: 'This sounds like a data breach. Shall I report it? You check it first; nothing was stored yet.',
  },
  breachPerhaps: {
    nl: 'Is dit bij u gebeurd? Dan kan het een datalek zijn. Zal ik het melden? U kijkt het eerst na; er is nog niets bewaard.',
    en: 'Did this happen at your business? Then it may be a data breach. Shall I report it? You check it first; nothing was stored yet.',
  },
  twoThings: {
    nl: 'Dit lijken twee voorvallen. Meld ze apart: elk heeft een eigen termijn. Begin met het ene, en vertel daarna het andere.',
    en: 'These seem to be two incidents. Report them apart: each has its own term. Begin with one, and tell the other after it.',
  },
  requestPerhaps: {
    nl: 'Heeft iemand u dit gevraagd? Dan kan het een verzoek over eigen gegevens zijn. Zal ik het doorgeven? U kijkt het eerst na; er is nog niets bewaard.',
    en: 'Did somebody ask you this? Then it may be a request about their own data. Shall I pass it on? You check it first; nothing was stored yet.',
  },
  requestTold: {
    nl: 'Dit klinkt als een verzoek over eigen gegevens. Zal ik het doorgeven? U kijkt het eerst na; er is nog niets bewaard.',
    en: 'This sounds like a request about somebody’s own data. Shall I pass it on? You check it first; nothing was stored yet.',
  },
  waitsToo: {
    nl: 'Wat u eerder vertelde, is nog niet gemeld: "{text}". Daar vraag ik hierna naar.',
    en: 'What you told before was not reported yet: "{text}". I ask about it after this.',
  },
  ofYourselves: {
    nl: 'Gaat dit over uzelf of uw bedrijf? Uw gegevens verandert u in het profiel, wie wat doet met /register rollen. Er is nog niets bewaard.',
    en: 'Is this about yourself or your business? You change your details in the profile, and who does what with /register roles. Nothing was stored yet.',
  },
  profileDoor: { nl: 'Profiel', en: 'Profile' },
  asksNoData: {
    nl: `Dit lijkt geen verzoek over eigen gegevens: deze persoon vraagt een papier of iets anders van u. Daar geldt de termijn van de AVG niet voor. Wil deze persoon zien, verbeteren of weg hebben wat u bewaart? Dan is het wel een verzoek. Er is nog niets bewaard.`,
    en: `This seems no request about their own data: this person asks you for a paper or something else. The term of the GDPR does not apply to that. Does this person want to see, correct or remove what you keep? Then it is a request. Nothing was stored yet.`,
  },
  asksReference: {
    nl: `Dit lijkt geen verzoek over eigen gegevens. Een referentie geeft u alleen als deze persoon dat goed vindt (art. 6 lid 1 onder a AVG). Vertel dan alleen wat klopt en nodig is. Wil deze persoon zien wat u bewaart? Dan is het wel een verzoek. Er is nog niets bewaard.`,
    en: `This seems no request about their own data. You only give a reference if this person agrees to that (art. 6(1)(a) GDPR). Then only tell what is right and needed. Does this person want to see what you keep? Then it is a request. Nothing was stored yet.`,
  },
  asksForOthers: {
    nl: `Dit is geen verzoek van de persoon zelf. Art. 15 AVG gaat over iemands eigen gegevens. Een ander, ook de politie, krijgt ze alleen als de persoon dat goed vindt of als de wet het zegt.
Geef dus nog niets. Vraag de eis schriftelijk, met de wet waar die op steunt, en vraag het uw adviseur. Er is nog niets bewaard.`,
    en: `This is no request of the person themselves. Art. 15 GDPR is about somebody's own data. Somebody else, the police too, only gets them if the person agrees or the law says so.
So give nothing yet. Ask for the demand in writing, with the law that it rests on, and ask your adviser. Nothing was stored yet.`,
  },
  asksOfDead: {
    nl: `De AVG geldt niet voor gegevens van iemand die is overleden (overweging 27 AVG): dit is dan geen verzoek met een termijn.
In de zorg blijft het beroepsgeheim. Nabestaanden zien het dossier alleen als de patiënt dat schriftelijk of digitaal goed vond, na een bericht over een incident, of bij een zwaarwegend belang. Ouders van een kind jonger dan 16 mogen het meestal zien (art. 7:458a BW, WGBO).
Gaat het om wat er over henzelf staat? Dan is het wel een verzoek. Er is nog niets bewaard.`,
    en: `The GDPR does not apply to data of somebody who is dead (recital 27 GDPR): then this is no request with a term.
In care the professional secret stays. Relatives only see the file if the patient agreed to that on paper or digitally, after a notice of an incident, or for a weighty interest. Parents of a child under 16 mostly may see it (art. 7:458a of the Dutch Civil Code, WGBO).
Is it about what is kept of themselves? Then it is a request. Nothing was stored yet.`,
  },
  authorityAsks: {
    nl: `De Autoriteit Persoonsgegevens (AP) mag u vragen stellen en uw register opvragen; u werkt daaraan mee (art. 30 lid 4, 31 en 58 lid 1 AVG). Dat is geen verzoek van een klant.
Twijfelt u of het echt de AP is? Bel dan terug via autoriteitpersoonsgegevens.nl. Schrijf op wat ze vragen en tot wanneer, en bespreek het met uw adviseur. Er is niets bewaard.`,
    en: `The Dutch data protection authority (AP) may ask you questions and ask for your register; you cooperate (art. 30(4), 31 and 58(1) GDPR). That is no request of a customer.
Do you doubt whether it is really the AP? Then call back through autoriteitpersoonsgegevens.nl. Write down what they ask and until when, and discuss it with your adviser. Nothing was stored.`,
  },
  showRegister: { nl: 'Uw register laten zien', en: 'Show your register' },
  requestAfterAll: { nl: 'Toch een verzoek', en: 'A request after all' },
  whatIDo: {
    nl: 'Ik help u met drie dingen: bijhouden wat uw bedrijf met gegevens van mensen doet, een datalek melden, en antwoorden als iemand iets over zijn gegevens vraagt. Typ in eigen woorden wat u wilt, of kies.',
    en: 'I help you with three things: keeping track of what your business does with data of people, reporting a breach, and answering when somebody asks about their data. Type what you want in your own words, or choose.',
  },
  breachIfReal: {
    nl: 'Is er iets misgegaan met gegevens? Meld het hier, dan kijkt iemand mee; ook bij twijfel. Is er niets gebeurd, dan hoeft u niets te doen. Er is niets bewaard.',
    en: 'Did something go wrong with data? Report it here and somebody looks along; also in doubt. If nothing happened, you need do nothing. Nothing was stored.',
  },
  notHere: {
    nl: 'Goed, dan hoeft u hier niets te doen. Gebeurt er bij u iets met gegevens, of vraagt iemand iets over zijn gegevens? Dan kunt u dat hier melden. Er is niets bewaard.',
    en: 'Good, then you need do nothing here. Should something happen with data, or somebody ask about theirs, you can report it here. Nothing was stored.',
  },
  foundAgain: {
    nl: 'Goed dat het terug is. Was het al gemeld? Vertel het dan ook aan {officer}. Was het nog niet gemeld? Doe dat toch: er kan in gekeken zijn. Er is niets bewaard.',
    en: 'Good that it is back. Was it reported already? Then tell {officer} too. Not reported yet? Do so all the same: somebody may have looked at it. Nothing was stored.',
  },
  foundHere: {
    nl: 'Goed dat het terug is. Er loopt nu geen datalek. Kan er iemand in gekeken hebben? Meld het dan toch. Er is niets bewaard.',
    en: 'Good that it is back. No breach runs now. Might somebody have looked at it? Then report it all the same. Nothing was stored.',
  },
  requestIfReal: {
    nl: 'Vraagt iemand iets over zijn eigen gegevens? Geef het hier door, dan komt er binnen een maand een antwoord. Er is niets bewaard.',
    en: 'Does somebody ask something about their own data? Pass it on here, then they get an answer within a month. Nothing was stored.',
  },
  storyTitle: { nl: 'Dit begrijp ik van uw bedrijf', en: 'This is what I understand of your business' },
  storyOfCase: { nl: 'Dit begrijp ik van wat er gebeurde', en: 'This is what I understand of what happened' },
  storyCheck: {
    nl: 'Klopt dit? Dan vraag ik alleen nog wat ontbreekt. Er is nog niets bewaard. Is iets anders, typ dat dan: "nee, tien mensen".',
    en: 'Is this right? Then I only ask what is missing. Nothing was stored yet. If something differs, type it: "no, ten people".',
  },
  storyYes: { nl: 'Ja, dat klopt', en: 'Yes, that is right' },
  storyKept: { nl: 'U bewaart ook', en: 'You also keep' },
  storyPrograms: { nl: "Programma's", en: 'Programs' },
  twoRequests: {
    nl: 'Dit zijn twee verzoeken: elk krijgt een eigen dossier. Ik begin met het eerste. Daarna vraag ik naar: "{text}".',
    en: 'These are two requests: each gets a file of its own. I begin with the first. After it I ask about: "{text}".',
  },
  breachFirst: {
    nl: 'Dit zijn een datalek en een verzoek. Ik begin met het datalek. Daarna vraag ik naar: "{text}".',
    en: 'These are a breach and a request. I begin with the breach. After it I ask about: "{text}".',
  },
  dayOpen: {
    nl: 'Op welke dag het binnenkwam, weet ik nog niet. Dat vraag ik in het formulier.',
    en: 'On which day it came in I do not know yet. I ask that in the form.',
  },
  storyProgramsKept: {
    nl: "Programma's die nu in uw register staan: {names}.",
    en: 'Programs that are in your register now: {names}.',
  },
  storyForClients: {
    nl: 'U werkt ook met gegevens van uw klanten zelf. Zeg dat hierna per klant: "we doen de lonen voor Bakkerij Jansen".',
    en: 'You also work with data of your clients themselves. After this say it for each client: "we do the payroll for Jansen Bakery".',
  },
  understoodSo: { nl: 'Ik begreep:', en: 'I understood:' },
  report: { nl: 'Dit melden', en: 'Report this' },
  oneOfThese: { nl: 'Bedoelt u een van deze?', en: 'Do you mean one of these?' },
  whichOfThese: {
    nl: 'Welke bedoelt u? Druk op een van de knoppen.',
    en: 'Which one do you mean? Press one of the buttons.',
  },
  noneOfThese: { nl: 'Geen van deze', en: 'None of these' },
  smalltalk: {
    nl: 'Ik lees mee, maar hiermee kan ik niets. Vertel gerust wat u met gegevens doet, of wat er is gebeurd.',
    en: 'I am listening, but I can do nothing with this. Tell me what you do with data, or what happened.',
  },
  notAnswered: {
    nl: 'Ik begrijp niet wat u bedoelt, dus ik bewaar niets.',
    en: 'I do not understand what you mean, so I store nothing.',
  },
  activityTold: {
    nl: 'Dit klinkt als iets voor uw register: {name}. Zal ik daarvoor een concept klaarzetten?',
    en: 'This sounds like something for your register: {name}. Shall I prepare a draft for it?',
  },
  activityWith: { nl: 'Met: {programs}.', en: 'With: {programs}.' },
  activityKnown: {
    nl: '{record} staat al in uw register. Wilt u daar iets aan veranderen?',
    en: '{record} is in your register already. Do you want to change something in it?',
  },
  activityAdds: {
    nl: '{record} staat al in uw register. Zal ik daar bij zetten: {programs}? Er is nog niets bewaard.',
    en: '{record} is in your register already. Shall I add there: {programs}? Nothing was stored yet.',
  },
  activityWithout: {
    nl: 'Over {programs} is nog niets bewaard.',
    en: 'Nothing was stored yet about {programs}.',
  },
  activityWhich: {
    nl: 'Dit klinkt als iets voor uw register. Waar lijkt het het meest op?',
    en: 'This sounds like something for your register. What is it most like?',
  },
  ofDeputy: {
    nl: 'Dat gaat over wie u vervangt. Daar vraag ik apart naar, of typ: /register profiel. Er is nog niets bewaard.',
    en: 'That is about who stands in for you. I ask about that apart, or type: /register profile. Nothing was stored yet.',
  },
  whoseData: {
    nl: 'U bewaart: {data}. Van wie? Zeg het erbij, zoals: "van klanten bewaren we ook {one}". Er is nog niets bewaard.',
    en: 'You keep: {data}. Whose? Say it with it, such as: "of customers we also keep {one}". Nothing was stored yet.',
  },
  activityOwn: {
    nl: 'Dit klinkt als iets voor uw register. Ik heb er geen voorbeeld van. Zal ik een lege beschrijving beginnen?',
    en: 'This sounds like something for your register. I have no example of it. Shall I begin an empty description?',
  },
  onlyReaders: {
    nl: 'Wat in het register staat, laat ik alleen zien aan wie daar een rol in heeft. Vraag het {officer}.',
    en: 'What stands in the register I only show to who has a role in it. Ask {officer}.',
  },
  askOfficer: {
    nl: 'Dat hoort in het register. {officer} houdt dat bij: zeg het daar even.',
    en: 'That belongs in the register. {officer} keeps it: please tell them.',
  },
  begin: { nl: 'Ja, maak een concept', en: 'Yes, make a draft' },
  see: { nl: 'Bekijk {record}', en: 'See {record}' },
  another: { nl: 'Toch een nieuwe', en: 'A new one after all' },
  programsTold: {
    nl: 'Deze herken ik: {programs}. Zal ik ze bij uw leveranciers zetten?',
    en: 'I know these: {programs}. Shall I add them to your suppliers?',
  },
  whoIsThis: {
    nl: 'Wie is dit? Zeg het erbij, bijvoorbeeld: "Kees is mijn vervanger, 06 12345678". Er is nog niets bewaard.',
    en: 'Who is this? Say it with the name, for example: "Kees is my deputy, 06 12345678". Nothing was stored yet.',
  },
  programsNotKnown: {
    nl: 'Gaat het om een programma of bedrijf dat met uw gegevens werkt? Typ dan de naam achter: /register leveranciers',
    en: 'Is it a program or company that works with your data? Then type its name after: /register suppliers',
  },
  programsThere: { nl: '{programs} staat al bij uw leveranciers.', en: '{programs} is among your suppliers already.' },
  addPrograms: { nl: 'Ja, voeg toe', en: 'Yes, add' },
  programsAdded: { nl: 'Toegevoegd als concept: {programs}.', en: 'Added as drafts: {programs}.' },
  addDrafts: { nl: 'Ja, zet klaar: {names}', en: 'Yes, prepare: {names}' },
  programsMean: {
    nl: 'Bij deze programma’s hoort bijna altijd ook dit. Zal ik het als concept klaarzetten?',
    en: 'These programs nearly always mean this too. Shall I prepare it as a draft?',
  },
  noCopyNoted: {
    nl: 'U noemde een identiteitsbewijs. Dat u er een kopie van bewaart, heb ik niet opgeschreven. Bewaart u die wel? Zeg dat dan apart.',
    en: 'You named an identity document. I did not write down that you keep a copy of it. Do you keep one? Then say so by itself.',
  },
  draftDiffers: { nl: 'Anders dan het voorbeeld: {what}.', en: 'Different from the example: {what}.' },
  readers: {
    nl: 'Een melding of verzoek leest {officer}, en wie meldingen krijgt; niemand anders. Gaat het over een van hen, of wilt u vertrouwelijk melden? Zeg dat in de melding, voor u die verstuurt.',
    en: 'A report or request is read by {officer}, and by who gets reports; by nobody else. Is it about one of them, or do you want to report in confidence? Say so in the report, before you send it.',
  },
  whoOfficer: {
    nl: 'Voor privacy moet u bij {officer} zijn.{deputy}',
    en: 'For privacy, {officer} is the person to ask.{deputy}',
  },
  whoTakesOver: {
    nl: 'In uw gegevens staat {named}. Zolang die de rol hier niet aannam, moet u bij {officer} zijn.{deputy}',
    en: 'Your details name {named}. Until they take the role on here, {officer} is the person to ask.{deputy}',
  },
  whoNoDeputy: { nl: ' Er is nog geen vervanger.', en: ' There is no deputy yet.' },
  whoDeputy: { nl: ' Vervanger: {who}.', en: ' Deputy: {who}.' },
  rolesDoor: { nl: 'Wie doet wat', en: 'Who does what' },
  progressHere: {
    nl: '{record}: {done} van de {total} onderdelen zijn klaar.',
    en: '{record}: {done} of {total} parts are done.',
  },
  notSure: {
    nl: 'Dat weet ik niet zeker, dus ik geef er geen antwoord op. Vraag het uw adviseur, of kijk op autoriteitpersoonsgegevens.nl.',
    en: 'I am not sure about that, so I give no answer. Ask your adviser, or look at autoriteitpersoonsgegevens.nl.',
  },
  notSureOf: {
    nl: '"{question}" weet ik niet zeker: daar geef ik geen antwoord op.',
    en: '"{question}" I do not know for sure: I give no answer to that.',
  },
  notSureColleague: {
    nl: 'Dat weet ik niet zeker, dus ik geef er geen antwoord op. Vraag het {officer}.',
    en: 'I am not sure about that, so I give no answer. Ask {officer}.',
  },
  notSureAdviser: {
    nl: 'Dat weet ik niet zeker, dus ik geef er geen antwoord op. Kijk op autoriteitpersoonsgegevens.nl.',
    en: 'I am not sure about that, so I give no answer. Look at autoriteitpersoonsgegevens.nl.',
  },
  ownRegister: { nl: 'In uw register: {record}.', en: 'In your register: {record}.' },
} as const satisfies Record<string, Text>;
