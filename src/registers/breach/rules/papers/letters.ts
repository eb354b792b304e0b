// Texts about a breach that a person sends: to the people, to the public, to the client whose data they are, to the adviser.
// They hold what the law asks and mark what a person must still fill in. The bot sends none of them.
import { choicesAt, textAt, valueAt } from '../../../../core/engine/answers.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import type { Block, Prose } from '../../../../core/prose.js';
import { type Language, say, type Text, t } from '../../../../core/text.js';
import { dayOf, showDay, showInstant } from '../../../../core/time.js';
import { namesInside, withoutNames } from '../../../../core/without-names.js';
import {
  assessed,
  clientClockOf,
  clockOf,
  firstFiledAt,
  isForClient,
  isLate,
  isLeftToClient,
  momentAt,
} from '../answers.js';
import { asSaid, idsAt, ownWordsAt, wordsAt } from '../reading.js';
import { hitClients } from '../whose.js';
import { adviceOn, notKnownText, weighsText } from '../words.js';
import { factsToTell, inSentence } from './facts-in-sentences.js';
import { gapsOf } from './form-lines.js';
import { asSentences, dataInSentence, effectsInSentences, inOneSentence } from './told-in-sentences.js';
import { whatPeopleCanDo } from './what-people-can-do.js';

/** How people are told: each way has its own length and beginning. */
export type LetterChannel = 'mail' | 'letter' | 'phone';

/** Art. 34(2): what happened, whom to ask, what it may lead to, what we do, and what they can do. */
export function letterToPeople(scope: Scope, language: Language, channel: LetterChannel): Prose {
  return outside(peopleLetter(asSaid(scope), language, channel), scope, language);
}

/** No name of a colleague leaves the house, also where somebody typed one. */
function outside(prose: Prose, scope: Scope, language: Language): Prose {
  return withoutNames(prose, namesInside(scope.facts.people, ownWordsAt(scope, 'name', language)), language);
}

function peopleLetter(scope: Scope, language: Language, channel: LetterChannel): Prose {
  const t = (text: Text, values = {}) => say(text, language, values);
  const business = ownWordsAt(scope, 'name', language);
  const body = tellingBlocks(scope, language);
  const opening: Readonly<Record<LetterChannel, readonly Block[]>> = {
    mail: [
      { type: 'field', label: t(words.subject), value: business === '' ? '' : t(words.subjectLine, { business }) },
      { type: 'paragraph', text: t(words.dear) },
    ],
    letter: [
      { type: 'gap', text: t(words.address) },
      { type: 'paragraph', text: showDay(dayOf(scope.facts.now, scope.facts.zone), language) },
      { type: 'paragraph', text: t(words.dear) },
    ],
    phone: [
      { type: 'note', text: t(words.phoneNote) },
      ...filled(business === '' ? '' : t(words.phoneOpening, { business }), t(words.phoneOpeningMissing)),
    ],
  };
  const close: readonly Block[] =
    channel === 'phone'
      ? [{ type: 'paragraph', text: t(words.phoneClose) }]
      : [
          { type: 'paragraph', text: t(words.sorry) },
          { type: 'paragraph', text: t(words.greeting) },
          ...filled(business, t(words.nameOfBusiness)),
        ];
  return {
    title: t(titles[channel], { record: scope.facts.recordName }),
    blocks: [{ type: 'note', text: t(words.check) }, ...opening[channel], ...body, ...close],
  };
}

/** Art. 34(3)(c): instead of telling everybody apart. It names nobody. */
export function publicNotice(scope: Scope, language: Language): Prose {
  const t = (text: Text, values = {}) => say(text, language, values);
  const business = ownWordsAt(scope, 'name', language);
  return outside(
    {
      title: t(titles.public, { record: scope.facts.recordName }),
      blocks: [
        { type: 'note', text: t(words.publicNote) },
        ...(business === '' ? gap(t(words.nameOfBusiness)) : []),
        {
          type: 'heading',
          level: 1,
          text: t(business === '' ? words.publicHeadingBare : words.publicHeading, { business }),
        },
        ...tellingBlocks(asSaid(scope), language),
        { type: 'paragraph', text: t(words.sorry) },
      ],
    },
    scope,
    language,
  );
}

function tellingBlocks(scope: Scope, language: Language): readonly Block[] {
  const t = (text: Text, values = {}) => say(text, language, values);
  const data = dataInSentence(scope, language);
  const effects = effectsInSentences(scope, language);
  const measures = asSentences(textAt(scope.answers, 'measures') ?? '');
  const work = workOf(scope);
  const noticed = momentAt(scope.answers, 'noticed-at');
  const found =
    noticed === undefined ? '' : t(words.onDay, { day: showDay(dayOf(noticed, scope.facts.zone), language) });
  const contact = ownWordsAt(scope, 'dpo-contact', language) || ownWordsAt(scope, 'contact', language);
  const tips = whatPeopleCanDo(idsAt(scope, 'data')).map((tip) => say(tip, language));
  return [
    { type: 'heading', level: 2, text: t(words.whatHappened) },
    ...filled(found, t(words.whichDay)),
    { type: 'gap', text: t(words.tellInWords) },
    ...(data === '' ? gap(t(words.whichData)) : [{ type: 'paragraph', text: t(words.dataAre, { data }) } as const]),
    ...(work.length === 0
      ? []
      : [{ type: 'paragraph', text: t(words.weUseThemFor, { work: inOneSentence(work, language) }) } as const]),
    { type: 'heading', level: 2, text: t(words.whatItMeans) },
    ...filled(effects, t(words.whichEffects)),
    { type: 'heading', level: 2, text: t(words.whatWeDo) },
    ...filled(measures, t(words.whichMeasures)),
    { type: 'heading', level: 2, text: t(words.whatYouCanDo) },
    ...(idsAt(scope, 'data') === undefined ? gap(t(words.whichTips)) : []),
    { type: 'list', items: tips },
    { type: 'heading', level: 2, text: t(words.questions) },
    ...(contact === ''
      ? gap(t(words.whichContact))
      : [{ type: 'paragraph', text: t(words.askUs, { contact }) } as const]),
    { type: 'paragraph', text: t(words.complain) },
  ];
}

/** What the register calls the work that the data were for. */
function workOf({ answers, facts }: Scope): readonly string[] {
  const picked = choicesAt(answers, 'activities');
  return (facts.activities ?? [])
    .filter(({ id }) => picked.includes(id))
    .map(({ name }) => name.replace(/^V-\d+\s+/, ''));
}

/** Art. 33(2): we work for another, who decides about reporting. Their contract may set hours. */
export function noticeToClient(file: Scope, language: Language): Prose {
  const scope = asSaid(file);
  const t = (text: Text, values = {}) => say(text, language, values);
  const { answers, facts } = scope;
  const start = clockOf(answers, facts.zone)?.clock.awareAt;
  const contact = ownWordsAt(scope, 'contact', language);
  return outside(
    {
      title: t(titles.client, { record: facts.recordName }),
      blocks: [
        { type: 'note', text: t(words.clientNote) },
        {
          type: 'field',
          label: t(words.to),
          value: hitClients(answers)
            .flatMap(({ name }) => name ?? [])
            .join('; '),
        },
        { type: 'field', label: t(words.from), value: ownWordsAt(scope, 'name', language) },
        { type: 'paragraph', text: t(words.clientOpening) },
        ...filled(
          start === undefined ? '' : t(words.weKnowSince, { at: showInstant(start, facts.zone, language) }),
          t(words.sinceWhen),
        ),
        { type: 'heading', level: 2, text: t(words.whatHappened) },
        ...filled(asSentences(textAt(scope.answers, 'what-happened') ?? ''), t(words.tellInWords)),
        ...factsToTell(scope, language, ['nature', 'data', 'people', 'groups']),
        { type: 'heading', level: 2, text: t(words.whatItMeansForThem) },
        ...filled(inSentence(scope, 'effects-people', language), t(words.whichEffects)),
        { type: 'heading', level: 2, text: t(words.whatWeDo) },
        ...filled(asSentences(textAt(scope.answers, 'measures') ?? ''), t(words.whichMeasures)),
        ...(contact === ''
          ? gap(t(words.whichContact))
          : [{ type: 'paragraph', text: t(words.askUs, { contact }) } as const]),
        { type: 'paragraph', text: t(words.clientClose) },
      ],
    },
    scope,
    language,
  );
}

/** Art. 33(1), last sentence: why it is later than 72 hours, with the moments that show it. */
export function reasonsForLate(scope: Scope, language: Language): Prose {
  const t = (text: Text, values = {}) => say(text, language, values);
  const { answers, facts } = scope;
  const found = clockOf(answers, facts.zone);
  const moment = (at: string | undefined) => (at === undefined ? '' : showInstant(at, facts.zone, language));
  return {
    title: t(titles.late, { record: facts.recordName }),
    blocks: [
      {
        type: 'note',
        text: t(found === undefined ? words.lateUnknown : lateNote(scope)),
      },
      { type: 'field', label: t(words.discovered), value: moment(momentAt(answers, 'noticed-at')) },
      { type: 'field', label: t(words.clockFrom), value: moment(found?.clock.awareAt) },
      ...(valueAt(answers, 'aware-ground') === undefined
        ? []
        : [{ type: 'field', label: t(words.whyLater), value: wordsAt(scope, 'aware-ground', language) } as const]),
      { type: 'field', label: t(words.deadline), value: moment(found?.clock.deadline) },
      { type: 'field', label: t(words.reason), value: textAt(scope.answers, 'late-reason') ?? '' },
    ],
  };
}

function lateNote({ answers, facts }: Scope): Text {
  if (isLate(answers, facts.zone, facts.now)) return words.lateNote;
  return firstFiledAt(answers) === undefined ? words.notLate : words.filedInTime;
}

/** What an adviser needs to think along, without names or contents of the data. */
export function mailToAdviser(scope: Scope, language: Language): Prose {
  const t = (text: Text, values = {}) => say(text, language, values);
  const { answers, facts } = scope;
  const toClient = isLeftToClient(answers);
  const deadline = toClient
    ? clientClockOf(answers, facts.zone)?.deadline
    : clockOf(answers, facts.zone)?.clock.deadline;
  const found = isForClient(answers) ? undefined : assessed(scope);
  const unknown = found && notKnownText(found);
  const weighs =
    found === undefined
      ? ''
      : ` ${t(weighsText(found))}${unknown === undefined ? '' : ` ${t(words.notKnown)} ${t(unknown)}`}`;
  const open = toClient ? [] : gapsOf(scope, language).map(({ number, asks }) => `${number} ${t(asks)}`);
  return outside(
    {
      title: t(titles.adviser, { record: facts.recordName }),
      blocks: [
        { type: 'note', text: t(words.adviserNote) },
        { type: 'field', label: t(words.to), value: ownWordsAt(scope, 'adviser-contact', language) },
        { type: 'field', label: t(words.subject), value: t(words.adviserSubject, { record: facts.recordName }) },
        { type: 'paragraph', text: t(words.adviserOpening) },
        {
          type: 'field',
          label: t(toClient ? words.clientDeadline : words.deadline),
          value: deadline === undefined ? '' : showInstant(deadline, facts.zone, language),
        },
        ...factsToTell(scope, language, ['incident', 'nature', 'data', 'people', 'groups', 'recipients']),
        { type: 'paragraph', text: `${t(adviceOn(scope))}${weighs}` },
        ...(open.length === 0
          ? []
          : ([
              { type: 'heading', level: 2, text: t(words.stillOpen) },
              { type: 'list', items: open },
            ] as const)),
        { type: 'paragraph', text: t(words.adviserQuestion) },
      ],
    },
    scope,
    language,
  );
}

const gap = (text: string): readonly Block[] => [{ type: 'gap', text }];
const filled = (text: string, missing: string): readonly Block[] =>
  text === '' ? gap(missing) : [{ type: 'paragraph', text }];

const titles = {
  mail: t('Mail aan de mensen · {record}', 'E-mail to the people · {record}'),
  letter: t('Brief aan de mensen · {record}', 'Letter to the people · {record}'),
  phone: t('Bellen met de mensen · {record}', 'Calling the people · {record}'),
  public: t('Openbaar bericht · {record}', 'Public notice · {record}'),
  client: t('Bericht aan uw opdrachtgever · {record}', 'Message to your client · {record}'),
  late: t('Waarom later dan 72 uur · {record}', 'Why later than 72 hours · {record}'),
  adviser: t('Mail aan uw adviseur · {record}', 'E-mail to your adviser · {record}'),
} as const satisfies Record<string, Text>;

const words = {
  check: t(`Lees dit na voordat u het stuurt. Wat gemarkeerd is, vult u zelf in. Stuur het als eigen bericht.
            Read this before you send it. Fill in what is marked. Send it as a message of its own.`),
  publicNote: t(`Dit bericht zet u op uw website, of ergens waar deze mensen het zien. Noem geen namen.
                 Put this notice on your website, or where these people will see it. Name nobody.`),
  clientNote:
    t(`Stuur dit meteen, aan elke opdrachtgever apart. Uw opdrachtgever beslist over melden; u helpt mee. U meldt dit zelf niet bij de AP.
                 Send this at once. Your client decides about reporting; you help. You do not report this to the AP yourself.`),
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
  clientDeadline: t('Opdrachtgever weet het uiterlijk', 'The client knows at the latest'),
  reason: t('Waarom het later werd', 'Why it became later'),
  adviserSubject: t('{record}: denkt u mee?', '{record}: will you think along?'),
  adviserOpening: t(`Wij hebben een datalek en willen graag uw oordeel.
                     We have a data breach and would like your opinion.`),
  stillOpen: t('Dit weten we nog niet', 'This we do not know yet'),
  notKnown: t('Dit weten we nog niet:', 'This we do not know yet:'),
  adviserQuestion: t(`Bent u het eens met dit advies? Wat zou u anders doen?
                      Do you agree with this advice? What would you do differently?`),
} as const satisfies Record<string, Text>;
