// The words of the texts about a breach that a person sends.
import { type Text, t } from '../../../../core/text.js';

/** By the kind of text, with the number of the file. */
export const titles = {
  mail: t('Mail aan de mensen · {record}', 'E-mail to the people · {record}'),
  letter: t('Brief aan de mensen · {record}', 'Letter to the people · {record}'),
  phone: t('Bellen met de mensen · {record}', 'Calling the people · {record}'),
  public: t('Openbaar bericht · {record}', 'Public notice · {record}'),
  client: t('Bericht aan uw opdrachtgever · {record}', 'Message to your client · {record}'),
  late: t('Waarom later dan 72 uur · {record}', 'Why later than 72 hours · {record}'),
  adviser: t('Mail aan uw adviseur · {record}', 'E-mail to your adviser · {record}'),
} as const satisfies Record<string, Text>;

/** Sentences and labels; what stands between braces is filled in. */
export const words = {
  check: t(`Lees dit na voordat u het stuurt. Wat gemarkeerd is, vult u zelf in. Stuur het als eigen bericht.
            Read this before you send it. Fill in what is marked. Send it as a message of its own.`),
  publicNote: t(`Dit bericht zet u op uw website, of ergens waar deze mensen het zien. Noem geen namen.
                 Put this notice on your website, or where these people will see it. Name nobody.`),
  clientNote:
    t(`Stuur dit meteen, aan elke opdrachtgever apart. Uw opdrachtgever beslist over melden; u helpt mee. U meldt dit zelf niet bij de AP.
                 Send this at once. Your client decides about reporting; you help. You do not report this to the AP yourself.`),
  clientEach: t(`Er zijn meer opdrachtgevers. Laat bij "Aan" alleen die ene staan, en noem de anderen niet.
       There are more clients. Leave only that one behind "To", and do not name the others.`),
  aClient: t('een opdrachtgever van ons', 'a client of ours'),
  adviserNote: t(`Hier staan geen namen en geen inhoud van de gegevens in. Houd dat zo.
                  This holds no names and no contents of the data. Keep it that way.`),
  phoneNote:
    t(`Bel vanaf uw eigen nummer. Controleer met wie u praat, en vraag nooit om een wachtwoord. Noteer wie u sprak en wanneer.
       Call from your own number. Check whom you talk to, and never ask for a password. Note whom you spoke to and when.`),
  subject: t('Onderwerp', 'Subject'),
  subjectLine: t(`Er is iets misgegaan met uw gegevens bij {business}
                  Something went wrong with your data at {business}`),
  address: t('naam en adres', 'name and address'),
  dear: t('Beste heer, mevrouw,', 'Dear Sir or Madam,'),
  phoneOpening:
    t(`Goedendag, u spreekt met {business}. Ik bel u omdat er iets is misgegaan met uw gegevens. Hebt u even?
       Good day, this is {business}. I call you because something went wrong with your data. Do you have a moment?`),
  phoneClose: t('Het spijt ons. Hebt u nu vragen?', 'We are sorry. Do you have questions now?'),
  whatHappened: t('Wat is er gebeurd?', 'What happened?'),
  onDay: t(`Op {day} ontdekten wij dat er iets is misgegaan met uw gegevens.
            On {day} we discovered that something went wrong with your data.`),
  whichDay: t('op welke dag u het ontdekte', 'on which day you discovered it'),
  phoneOpeningMissing: t(`zeg wie u bent, en dat er iets is misgegaan met de gegevens
                          say who you are, and that something went wrong with the data`),
  publicHeadingBare: t('Bericht over gegevens', 'Notice about data'),
  tellInWords: t(`vertel in twee of drie zinnen wat er gebeurde, zonder namen
                  tell in two or three sentences what happened, without names`),
  whichData: t('welke gegevens', 'which data'),
  dataAre: t('Het gaat om {data}.', 'It is about {data}.'),
  whatItMeans: t('Wat kan dit voor u betekenen?', 'What can this mean for you?'),
  whichTips: t('haal hieronder weg wat niet bij de gegevens past', 'take out below what does not fit the data'),
  whichEffects: t('wat iemand hiervan kan merken', 'what somebody may notice of this'),
  mayHappen: t('Dit kan er gebeuren.', 'This may happen.'),
  weUseThemFor: t('Wij gebruiken deze gegevens voor: {work}.', 'We use these data for: {work}.'),
  whatWeDo: t('Wat doen wij?', 'What do we do?'),
  whichMeasures: t('wat u hebt gedaan en nog gaat doen', 'what you have done and will do'),
  whatYouCanDo: t('Wat kunt u zelf doen?', 'What can you do yourself?'),
  questions: t('Hebt u vragen?', 'Do you have questions?'),
  askUs: t('U bereikt ons via {contact}. Wij helpen u graag.', 'You can reach us at {contact}. We are happy to help.'),
  whichContact: t('naam, mailadres en telefoonnummer', 'name, e-mail address and phone number'),
  complain: t(`U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl).
               You can also file a complaint with the Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl).`),
  sorry: t('Het spijt ons dat dit is gebeurd.', 'We are sorry that this happened.'),
  greeting: t('Met vriendelijke groet,', 'Kind regards,'),
  nameOfBusiness: t('naam van uw bedrijf', 'name of your business'),
  publicHeading: t('Bericht van {business} over gegevens', 'Notice by {business} about data'),
  to: t('Aan', 'To'),
  from: t('Van', 'From'),
  clientOpening:
    t(`Bij ons is iets misgegaan met persoonsgegevens die wij voor u verwerken. Hieronder staat wat wij nu weten. Wat er bij komt, sturen wij meteen na.
       Something went wrong here with personal data that we process for you. Below is what we know now. We send what we learn at once.`),
  clientClose:
    t(`Wij helpen u bij uw eigen beoordeling, een melding en een bericht aan de mensen (art. 28 lid 3 onder f AVG).
       We help you with your own assessment, a report and a message to the people (art. 28(3)(f) GDPR).`),
  weKnowSince: t('Wij weten dit sinds {at}.', 'We have known this since {at}.'),
  sinceWhen: t('sinds wanneer u dit weet', 'since when you know this'),
  whatItMeansForThem: t('Wat kan dit voor de mensen betekenen?', 'What can this mean for the people?'),
  lateNote: t(`De melding komt later dan 72 uur. Leg eerlijk uit waarom; dan neemt de AP dat mee (art. 33 lid 1 AVG).
               The report comes later than 72 hours. Explain honestly why; then the AP takes that into account (art. 33(1) GDPR).`),
  notLate: t(`De 72 uur zijn nog niet voorbij. U hebt dit dan niet nodig.
              The 72 hours are not over yet. Then you do not need this.`),
  filedInTime: t(`Er is binnen 72 uur gemeld. U hebt dit dan niet nodig.
                  It was reported within 72 hours. Then you do not need this.`),
  lateUnknown: t('Er staat nog niet wanneer het is ontdekt.', 'It does not say yet when it was discovered.'),
  discovered: t('Ontdekt op', 'Discovered at'),
  clockFrom: t('De tijd loopt vanaf', 'The time runs from'),
  whyLater: t('Waarom dat later is', 'Why that is later'),
  deadline: t('Uiterlijk melden', 'Report at the latest'),
  filedAt: t('Gemeld bij de AP op', 'Reported to the AP at'),
  clientDeadline: t('Opdrachtgever weet het uiterlijk', 'The client knows at the latest'),
  reason: t('Waarom het later werd', 'Why it became later'),
  adviserSubject: t('{record}: denkt u mee?', '{record}: will you think along?'),
  adviserOpening: t(`Wij hebben een datalek en willen graag uw oordeel.
                     We have a data breach and would like your opinion.`),
  stillOpen: t('Open op het formulier van de AP', 'Open on the form of the AP'),
  notKnown: t('Dit weten we nog niet:', 'This we do not know yet:'),
  adviserQuestion: t(`Bent u het eens met dit advies? Wat zou u anders doen?
                      Do you agree with this advice? What would you do differently?`),
} as const satisfies Record<string, Text>;
