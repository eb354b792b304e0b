// What the bot says to what it heard beside an answer.
import { type Text, t } from '../../../core/text.js';

export const hearingSentences = {
  undoWhat: t(`Zeg erbij wat ik moet terugdraaien. Wat eerder is bewaard, staat er nog: /register.
               Say what I have to take back. What was stored before is still there: /register.`),
  addThis: t('Ja, zet het erbij', 'Yes, add it'),
  belongsTo: t('Hoort bij {record}', 'Belongs to {record}'),
  isItAbout: t(`Gaat het over wat u net meldde? Zet het erbij, dan weet wie het oppakt het ook. Er is nog niets bewaard.
                Is it about what you just reported? Add it, so that whoever takes it on knows it too. Nothing was stored yet.`),
  isItAboutEarlier:
    t(`Gaat dit over {record}, die u eerder meldde? Zet het erbij, dan weet wie het oppakt het ook. Er is nog niets bewaard.
       Is this about {record}, which you reported before? Add it, so that whoever takes it on knows it too. Nothing was stored yet.`),
  whatToAdd: t(`Wat wilt u toevoegen aan {record}? Typ het, of vul het in.
                What would you like to add to {record}? Type it, or fill it in.`),
  saysSo: t('Zo staat het al bij {record}.', '{record} says so already.'),
  notKnownYet: t(`Goed: bij {record} blijft nog onbekend om hoeveel mensen het gaat. Weet u het later? Typ het dan hier.
                  Fine: at {record} it stays unknown for now how many people it is about. Do you know it later? Then type it here.`),
  breachTold: t(`Dit klinkt als een datalek. Zal ik het melden? U kijkt het eerst na; er is nog niets bewaard.
                 This sounds like a data breach. Shall I report it? You check it first; nothing was stored yet.`),
  breachPerhaps:
    t(`Is dit bij u gebeurd? Dan kan het een datalek zijn. Zal ik het melden? U kijkt het eerst na; er is nog niets bewaard.
       Did this happen at your business? Then it may be a data breach. Shall I report it? You check it first; nothing was stored yet.`),
  twoThings:
    t(`Dit lijken twee voorvallen. Meld ze apart: elk heeft een eigen termijn. Begin met het ene, en vertel daarna het andere.
       These seem to be two incidents. Report them apart: each has its own term. Begin with one, and tell the other after it.`),
  mayKeepOut: t(`{who} krijgt meldingen. Moet {who} deze niet zien? Typ dan: "het gaat over {who}".
                 {who} gets reports. Should {who} not see this one? Then type: "it is about {who}".`),
  twoBreaches:
    t(`Dit lijken twee voorvallen. Elk krijgt een eigen melding, met een eigen termijn. Ik begin met het eerste. Daarna vraag ik naar: "{text}".
       These seem to be two incidents. Each gets a report of its own, with its own term. I begin with the first. After it I ask about: "{text}".`),
  requestPerhaps:
    t(`Heeft iemand u dit gevraagd? Dan kan het een verzoek over eigen gegevens zijn. Zal ik het doorgeven? U kijkt het eerst na; er is nog niets bewaard.
       Did somebody ask you this? Then it may be a request about their own data. Shall I pass it on? You check it first; nothing was stored yet.`),
  requestTold:
    t(`Dit klinkt als een verzoek over eigen gegevens. Zal ik het doorgeven? U kijkt het eerst na; er is nog niets bewaard.
       This sounds like a request about somebody’s own data. Shall I pass it on? You check it first; nothing was stored yet.`),
  nobodyAsks:
    t(`Dit begreep ik niet zeker. Gaat het over uw register? Noem dan het nummer of de naam, zoals V-001, en wat er anders moet. Vraagt iemand u dit over eigen gegevens? Dan is het een verzoek. Er is nog niets bewaard.
       I was not sure of this. Is it about your register? Then name the number or the name, such as V-001, and what must be different. Does somebody ask you this about their own data? Then it is a request. Nothing was stored yet.`),
  waitsToo: t(`Wat u eerder vertelde, is nog niet gemeld: "{text}". Daar vraag ik hierna naar.
               What you told before was not reported yet: "{text}". I ask about it after this.`),
  ofYourselves:
    t(`Gaat dit over uzelf of uw bedrijf? Uw gegevens verandert u in het profiel, wie wat doet met /register rollen. Er is nog niets bewaard.
       Is this about yourself or your business? You change your details in the profile, and who does what with /register roles. Nothing was stored yet.`),
  profileDoor: t('Profiel', 'Profile'),
  asksNoData:
    t(`Dit lijkt geen verzoek over eigen gegevens: deze persoon vraagt een papier of iets anders van u. Daar geldt de termijn van de AVG niet voor. Wil deze persoon zien, verbeteren of weg hebben wat u bewaart? Dan is het wel een verzoek. Er is nog niets bewaard.
       This seems no request about their own data: this person asks you for a paper or something else. The term of the GDPR does not apply to that. Does this person want to see, correct or remove what you keep? Then it is a request. Nothing was stored yet.`),
  asksReference:
    t(`Dit lijkt geen verzoek over eigen gegevens. Een referentie geeft u alleen als deze persoon dat goed vindt (art. 6 lid 1 onder a AVG). Vertel dan alleen wat klopt en nodig is. Wil deze persoon zien wat u bewaart? Dan is het wel een verzoek. Er is nog niets bewaard.
       This seems no request about their own data. You only give a reference if this person agrees to that (art. 6(1)(a) GDPR). Then only tell what is right and needed. Does this person want to see what you keep? Then it is a request. Nothing was stored yet.`),
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
  asksOfBusiness:
    t(`Dit is geen verzoek over eigen gegevens: er wordt gevraagd hoe uw bedrijf met gegevens omgaat. U mag uw register of privacyverklaring laten zien, maar het hoeft niet. Vraagt deze persoon toch naar de eigen gegevens? Dan is het een verzoek. Er is niets bewaard.
       This is no request about their own data: it is asked how your business handles data. You may show your register or privacy notice, but need not. Does this person ask about their own data after all? Then it is a request. Nothing was stored.`),
  showRegister: t('Uw register laten zien', 'Show your register'),
  requestAfterAll: t('Toch een verzoek', 'A request after all'),
  whatIDo:
    t(`Ik help u met drie dingen: bijhouden wat uw bedrijf met gegevens van mensen doet, een datalek melden, en antwoorden als iemand iets over zijn gegevens vraagt. Typ in eigen woorden wat u wilt, of kies.
       I help you with three things: keeping track of what your business does with data of people, reporting a breach, and answering when somebody asks about their data. Type what you want in your own words, or choose.`),
  breachIfReal:
    t(`Is er iets misgegaan met gegevens? Meld het hier, dan kijkt iemand mee; ook bij twijfel. Is er niets gebeurd, dan hoeft u niets te doen. Er is niets bewaard.
       Did something go wrong with data? Report it here and somebody looks along; also in doubt. If nothing happened, you need do nothing. Nothing was stored.`),
  notHere:
    t(`Goed, dan hoeft u hier niets te doen. Gebeurt er bij u iets met gegevens, of vraagt iemand iets over zijn gegevens? Dan kunt u dat hier melden. Er is niets bewaard.
       Good, then you need do nothing here. Should something happen with data, or somebody ask about theirs, you can report it here. Nothing was stored.`),
  foundAgain:
    t(`Goed dat het terug is. Was het al gemeld? Vertel het dan ook aan {officer}. Was het nog niet gemeld? Doe dat toch: er kan in gekeken zijn. Er is niets bewaard.
       Good that it is back. Was it reported already? Then tell {officer} too. Not reported yet? Do so all the same: somebody may have looked at it. Nothing was stored.`),
  foundHere:
    t(`Goed dat het terug is. Er loopt nu geen datalek. Kan er iemand in gekeken hebben? Meld het dan toch. Er is niets bewaard.
       Good that it is back. No breach runs now. Might somebody have looked at it? Then report it all the same. Nothing was stored.`),
  requestIfReal:
    t(`Vraagt iemand iets over zijn eigen gegevens? Geef het hier door, dan komt er binnen een maand een antwoord. Er is niets bewaard.
       Does somebody ask something about their own data? Pass it on here, then they get an answer within a month. Nothing was stored.`),
  storyTitle: t('Dit begrijp ik van uw bedrijf', 'This is what I understand of your business'),
  storyOfCase: t('Dit begrijp ik van wat er gebeurde', 'This is what I understand of what happened'),
  storyCheck:
    t(`Klopt dit? Dan vraag ik alleen nog wat ontbreekt. Er is nog niets bewaard. Is iets anders, typ dat dan: "nee, tien mensen".
       Is this right? Then I only ask what is missing. Nothing was stored yet. If something differs, type it: "no, ten people".`),
  storyYes: t('Ja, dat klopt', 'Yes, that is right'),
  storyKept: t('U bewaart ook', 'You also keep'),
  storyHelpers: t('Werkt voor u', 'Works for you'),
  storyPrograms: t("Programma's", 'Programs'),
  twoRequests:
    t(`Dit zijn twee verzoeken: elk krijgt een eigen dossier. Ik begin met het eerste. Daarna vraag ik naar: "{text}".
       These are two requests: each gets a file of its own. I begin with the first. After it I ask about: "{text}".`),
  breachFirst: t(`Dit zijn een datalek en een verzoek. Ik begin met het datalek. Daarna vraag ik naar: "{text}".
                  These are a breach and a request. I begin with the breach. After it I ask about: "{text}".`),
  dayOpen: t(`Op welke dag het binnenkwam, weet ik nog niet. Dat vraag ik in het formulier.
              On which day it came in I do not know yet. I ask that in the form.`),
  storyProgramsKept: t(`Programma's die nu in uw register staan: {names}.
                        Programs that are in your register now: {names}.`),
  storyForClients:
    t(`U werkt ook met gegevens van uw klanten zelf. Zeg dat hierna per klant: "we doen de lonen voor Bakkerij Jansen".
       You also work with data of your clients themselves. After this say it for each client: "we do the payroll for Jansen Bakery".`),
  understoodSo: t('Ik begreep:', 'I understood:'),
  report: t('Dit melden', 'Report this'),
  oneOfThese: t('Bedoelt u een van deze?', 'Do you mean one of these?'),
  whichOfThese: t(`Welke bedoelt u? Ik denk: {likeliest}. Klopt dat? Typ dan nog eens "ja".
                   Which one do you mean? I think: {likeliest}. Is that right? Then type "yes" once more.`),
  orByNumber: t(`Bedoelt u een andere? Typ 1 voor de eerste, 2 voor de tweede.
                 Do you mean another? Type 1 for the first, 2 for the second.`),
  noneOfThese: t('Geen van deze', 'None of these'),
  smalltalk: t(`Ik lees mee, maar hiermee kan ik niets. Vertel gerust wat u met gegevens doet, of wat er is gebeurd.
                I am listening, but I can do nothing with this. Tell me what you do with data, or what happened.`),
  notAnswered: t(`Ik begrijp niet wat u bedoelt, dus ik bewaar niets.
                  I do not understand what you mean, so I store nothing.`),
  activityTold: t(`Dit klinkt als iets voor uw register: {name}. Zal ik daarvoor een concept klaarzetten?
                   This sounds like something for your register: {name}. Shall I prepare a draft for it?`),
  activityWith: t('Met: {programs}.', 'With: {programs}.'),
  activityKnown: t(`{record} staat al in uw register. Wilt u daar iets aan veranderen?
                    {record} is in your register already. Do you want to change something in it?`),
  activityBegun: t(`{record} staat al in uw register, maar is nog niet bevestigd. Wilt u het nu nakijken?
                    {record} is in your register already, but is not confirmed yet. Do you want to look at it now?`),
  activityAdds: t(`{record} staat al in uw register. Zal ik daar bij zetten: {programs}? Er is nog niets bewaard.
                   {record} is in your register already. Shall I add there: {programs}? Nothing was stored yet.`),
  activityWithout: t('Over {programs} is nog niets bewaard.', 'Nothing was stored yet about {programs}.'),
  activityWhich: t(`Dit klinkt als iets voor uw register. Waar lijkt het het meest op?
                    This sounds like something for your register. What is it most like?`),
  ofDeputy:
    t(`Dat gaat over wie u vervangt. Daar vraag ik apart naar, of typ: /register profiel. Er is nog niets bewaard.
       That is about who stands in for you. I ask about that apart, or type: /register profile. Nothing was stored yet.`),
  whoseData:
    t(`U bewaart: {data}. Van wie? Zeg het erbij, zoals: "van klanten bewaren we ook {one}". Er is nog niets bewaard.
       You keep: {data}. Whose? Say it with it, such as: "of customers we also keep {one}". Nothing was stored yet.`),
  activityNamed: t(`Ik heb er geen voorbeeld van. Zal ik een activiteit "{name}" beginnen, met wat u vertelde?
       I have no example of it. Shall I begin an activity "{name}", with what you told?`),
  activityOwn:
    t(`Dit klinkt als iets voor uw register. Ik heb er geen voorbeeld van. Zal ik een lege beschrijving beginnen?
       This sounds like something for your register. I have no example of it. Shall I begin an empty description?`),
  onlyReaders: t(`Wat in het register staat, laat ik alleen zien aan wie daar een rol in heeft. Vraag het {officer}.
                  What stands in the register I only show to who has a role in it. Ask {officer}.`),
  askOfficer: t(`Dat hoort in het register. {officer} houdt dat bij: zeg het daar even.
                 That belongs in the register. {officer} keeps it: please tell them.`),
  begin: t('Ja, maak een concept', 'Yes, make a draft'),
  see: t('Bekijk {record}', 'See {record}'),
  another: t('Toch een nieuwe', 'A new one after all'),
  programsTold: t(`Deze herken ik: {programs}. Zal ik ze bij uw leveranciers zetten?
                   I know these: {programs}. Shall I add them to your suppliers?`),
  whoIsThis: t(`Wie is dit? Zeg het erbij, bijvoorbeeld: "Kees is mijn vervanger, 06 12345678". Er is nog niets bewaard.
                Who is this? Say it with the name, for example: "Kees is my deputy, 06 12345678". Nothing was stored yet.`),
  askedOfThere:
    t(`Dat weet ik niet zeker. Wat er over {programs} staat, leest u hier; staat het er niet bij, vraag het dan uw adviseur of het bedrijf zelf. Er is niets veranderd.
       That I do not know for sure. What stands here of {programs} you read here; if it is not there, ask your adviser or the company itself. Nothing was changed.`),
  programsNotUsed:
    t(`Zo te lezen gebruikt u {name} nu niet, dus ik zet het niet in uw register. Begint u ermee? Typ dan: "we gebruiken {name}". Er is niets bewaard.
       By what I read you do not use {name} now, so I do not put it in your register. Do you begin with it? Then type: "we use {name}". Nothing was stored.`),
  programsNotKnown:
    t(`Gaat het om een programma of bedrijf dat met uw gegevens werkt? Typ dan de naam achter: /register leveranciers
       Is it a program or company that works with your data? Then type its name after: /register suppliers`),
  programsThere: t(`{programs} staat al bij uw leveranciers. Er is niets veranderd.
                    {programs} is among your suppliers already. Nothing was changed.`),
  addPrograms: t('Ja, voeg toe', 'Yes, add'),
  programsAdded: t('Toegevoegd als concept: {programs}.', 'Added as drafts: {programs}.'),
  addDrafts: t('Ja, zet klaar: {names}', 'Yes, prepare: {names}'),
  programsMean: t(`Bij deze programma’s hoort bijna altijd ook dit. Zal ik het als concept klaarzetten?
                   These programs nearly always mean this too. Shall I prepare it as a draft?`),
  noCopyNoted:
    t(`U noemde een identiteitsbewijs. Dat u er een kopie van bewaart, heb ik niet opgeschreven. Bewaart u die wel? Zeg dat dan apart.
       You named an identity document. I did not write down that you keep a copy of it. Do you keep one? Then say so by itself.`),
  draftDiffers: t('Anders dan het voorbeeld: {what}.', 'Different from the example: {what}.'),
  readers:
    t(`Een melding of verzoek leest {officer}, en wie meldingen krijgt; niemand anders. Gaat het over een van hen, of wilt u vertrouwelijk melden? Zeg dat in de melding, voor u die verstuurt.
       A report or request is read by {officer}, and by who gets reports; by nobody else. Is it about one of them, or do you want to report in confidence? Say so in the report, before you send it.`),
  whoOfficer: t(`Voor privacy moet u bij {officer} zijn.{deputy}
                 For privacy, {officer} is the person to ask.{deputy}`),
  whoTakesOver: t(`In uw gegevens staat {named}. Zolang die de rol hier niet aannam, moet u bij {officer} zijn.{deputy}
                   Your details name {named}. Until they take the role on here, {officer} is the person to ask.{deputy}`),
  whoNoDeputy: t(' Er is nog geen vervanger.', ' There is no deputy yet.'),
  whoDeputy: t(' Vervanger: {who}.', ' Deputy: {who}.'),
  rolesDoor: t('Wie doet wat', 'Who does what'),
  progressOne: t(`{record}: 1 van de {total} onderdelen is klaar.
                  {record}: 1 of {total} parts is done.`),
  progressHere: t(`{record}: {done} van de {total} onderdelen zijn klaar.
                   {record}: {done} of {total} parts are done.`),
  notSure:
    t(`Dat weet ik niet zeker, dus ik geef er geen antwoord op. Vraag het uw adviseur, of kijk op autoriteitpersoonsgegevens.nl.
       I am not sure about that, so I give no answer. Ask your adviser, or look at autoriteitpersoonsgegevens.nl.`),
  notSureOf: t(`"{question}" weet ik niet zeker: daar geef ik geen antwoord op.
                "{question}" I do not know for sure: I give no answer to that.`),
  notSureColleague: t(`Dat weet ik niet zeker, dus ik geef er geen antwoord op. Vraag het {officer}.
                       I am not sure about that, so I give no answer. Ask {officer}.`),
  notSureAdviser: t(`Dat weet ik niet zeker, dus ik geef er geen antwoord op. Kijk op autoriteitpersoonsgegevens.nl.
                     I am not sure about that, so I give no answer. Look at autoriteitpersoonsgegevens.nl.`),
  ownRegister: t('In uw register: {record}.', 'In your register: {record}.'),
} as const satisfies Record<string, Text>;
