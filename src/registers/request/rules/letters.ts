// The letters about a request. Each is a draft: a person reads it, fills in what is marked, and sends it.
import { valueAt } from '../../../core/engine/answers.js';
import type { Prose } from '../../../core/prose.js';
import { type Text, t } from '../../../core/text.js';
import { answerBlocks, placesWhereDone, toldRecipients } from './answer-blocks.js';
import { dayAt, isClosed, isFast, kindsOf } from './answers-of-request.js';
import { gap, type Letter, letterProse, paragraph, whatWasAsked, whereToGo, withLaw } from './letter-parts.js';
import { outcomeSentences } from './outcome-sentences.js';

export const requestLetters = {
  'request-receipt': receipt,
  'request-identity': identity,
  'request-extension': extension,
  'request-answer': answer,
  'request-recipients': toRecipients,
  'request-pass-on': passOn,
  'request-closing': closing,
} as const satisfies Readonly<Record<string, (letter: Letter) => Prose>>;

export type RequestLetter = keyof typeof requestLetters;

/** "Wij hebben uw vraag ontvangen", with the day by which the person hears from us. */
function receipt(letter: Letter): Prose {
  const { t, day, status } = letter;
  return letterProse(letter, titles.receipt, [
    ...whatWasAsked(letter, wishes(letter)),
    paragraph(t(sentences.receiptTerm, { day: day(status.dates.steerOn) })),
    ...(status.dates.stopBy === undefined ? [] : [paragraph(t(sentences.receiptStop))]),
    paragraph(t(sentences.free)),
  ]);
}

/** What we need to know who asks, and nothing more. */
function identity(letter: Letter): Prose {
  const { t, scope } = letter;
  const method = valueAt(scope.answers, 'identity-method');
  const way = typeof method === 'string' ? ways[method] : undefined;
  return letterProse(letter, titles.identity, [
    ...whatWasAsked(letter, wishes(letter)),
    paragraph(t(sentences.identityWhy)),
    way === undefined ? gap(t(sentences.identityWayMissing)) : paragraph(t(way)),
    { type: 'note', text: t(sentences.identityNoCopy) },
    paragraph(t(sentences.identityTerm)),
  ]);
}

/** More time, with the ground and the new day, before the first day has passed. */
function extension(letter: Letter): Prose {
  const { t, day, scope, status } = letter;
  const ground = valueAt(scope.answers, 'extension-ground');
  const reason = valueAt(scope.answers, 'extension-reason');
  return letterProse(letter, titles.extension, [
    ...whatWasAsked(letter, wishes(letter)),
    paragraph(t(sentences.extensionNew, { first: day(status.dates.target), day: day(status.dates.extendedTarget) })),
    ground === undefined
      ? gap(t(sentences.extensionGroundMissing))
      : paragraph(t(ground === 'number' ? sentences.extensionNumber : sentences.extensionComplex)),
    typeof reason === 'string' ? paragraph(reason) : gap(t(sentences.extensionReasonMissing)),
    ...whereToGo(letter, 'delay'),
  ]);
}

/** The answer: each part with its decision, what was done, who was told, and where the person can go. */
function answer(letter: Letter): Prose {
  return letterProse(letter, titles.answer, [
    ...whatWasAsked(letter, wishes(letter)),
    ...answerBlocks(letter),
    ...whereToGo(letter),
  ]);
}

/** To whoever received the data (art. 19 GDPR): what to change, without who asks beyond what they need to find it. */
function toRecipients(letter: Letter): Prose {
  const { t, scope } = letter;
  const kinds = kindsOf(scope.answers).filter(({ tellsRecipients }) => tellsRecipients);
  const fast = isFast(scope.answers);
  return letterProse(letter, titles.recipients, [
    paragraph(t(sentences.recipientsIntro)),
    { type: 'list', items: kinds.map(({ id }) => t(recipientTasks[id] ?? outcomeSentences[id].granted)) },
    gap(t(sentences.recipientsWho)),
    ...(fast || kinds.some(({ id }) => id === 'rectification') ? [gap(t(sentences.recipientsNew))] : []),
    paragraph(t(sentences.recipientsLaw)),
    paragraph(t(sentences.recipientsReply)),
  ]);
}

/** To the client for whom we keep the data: it decides and answers (art. 28(3)(e) GDPR). */
function passOn(letter: Letter): Prose {
  const { t, day, scope, status } = letter;
  const client = valueAt(scope.answers, 'client-name');
  return letterProse(letter, titles.passOn, [
    paragraph(
      t(sentences.passOnIntro, {
        client: typeof client === 'string' ? client : t(sentences.yourBusiness),
        day: day(status.dates.received),
      }),
    ),
    { type: 'list', items: rights(letter).map((right) => t(right)) },
    gap(t(sentences.passOnWho)),
    paragraph(t(sentences.passOnTerm, { day: day(status.dates.target) })),
    paragraph(t(sentences.passOnHelp)),
  ]);
}

/** Closed because the person did not react; it can be opened again at any time. */
function closing(letter: Letter): Prose {
  const { t, day, scope } = letter;
  const nudges = [dayAt(scope.answers, 'nudged-first'), dayAt(scope.answers, 'nudged-second')];
  const known = nudges.filter((nudge): nudge is string => nudge !== undefined);
  return letterProse(letter, titles.closing, [
    ...whatWasAsked(letter, wishes(letter)),
    known.length < 2
      ? gap(t(sentences.closingTwice))
      : paragraph(t(sentences.closingNudged, { days: known.map(day).join(t(sentences.and)) })),
    paragraph(t(sentences.closingOpen)),
    ...whereToGo(letter),
  ]);
}

/** What happened as one line for who asked it as a colleague: "Gecorrigeerd in Exact. Doorgegeven aan Bezorger." */
export function outcomeLine(letter: Letter): string {
  const { t, scope } = letter;
  if (!isClosed(scope.answers)) return '';
  const places = placesWhereDone(letter);
  const told = toldRecipients(letter);
  return [
    ...(places.length === 0 ? [] : [t(sentences.correctedIn, { places: places.join(', ') })]),
    ...(told.length === 0 ? [] : [t(sentences.passedTo, { recipients: told.join(', ') })]),
  ].join(' ');
}

const rights = ({ scope }: Letter): readonly Text[] =>
  kindsOf(scope.answers).map(({ right, law }) => withLaw(right, law));

const wishes = ({ scope }: Letter): readonly Text[] => kindsOf(scope.answers).map(({ wish }) => wish);

const titles = {
  receipt: t('Wij hebben uw vraag ontvangen', 'We have received your question'),
  identity: t('Wij willen zeker weten dat u het bent', 'We want to be sure that it is you'),
  extension: t('Wij hebben meer tijd nodig', 'We need more time'),
  answer: t('Antwoord op uw vraag', 'Answer to your question'),
  recipients: t('Verzoek om gegevens aan te passen', 'Request to change data'),
  passOn: t('Een vraag voor u over persoonsgegevens', 'A question for you about personal data'),
  closing: t('Wij sluiten uw vraag', 'We close your question'),
} as const satisfies Record<string, Text>;

const ways: Readonly<Record<string, Text>> = {
  login: t(`Log in op uw account en stuur ons daar een bericht.
            Log in to your account and send us a message there.`),
  'call-back': t(`Wij bellen u op het nummer dat wij al van u hebben.
                  We will call you on the number that we already have.`),
  'mail-back': t(`Wij sturen een bericht naar het mailadres dat wij al van u hebben. Antwoord daarop.
                  We send a message to the e-mail address that we already have. Please reply to it.`),
  'known-facts': t(`Noem ons twee dingen die alleen u en wij weten, zoals de datum van uw laatste bestelling.
                    Tell us two things that only you and we know, such as the date of your last order.`),
  counter: t(`Kom bij ons langs en laat zien wie u bent. Wij maken geen kopie.
              Visit us and show who you are. We make no copy.`),
  'shielded-copy':
    t(`Stuur ons een afgeschermde kopie. Dek uw BSN, uw foto en de cijferregel onderaan af, bijvoorbeeld met de app KopieID. Wij gooien de kopie na het kijken meteen weg.
       Send us a shielded copy. Cover your BSN, your photo and the line of digits at the bottom, for example with the KopieID app. We delete the copy right after looking.`),
};

const recipientTasks: Readonly<Record<string, Text>> = {
  rectification: t('Verbeter deze gegevens.', 'Correct these data.'),
  erasure: t('Wis deze gegevens.', 'Erase these data.'),
  'stop-using': t(`Gebruik deze gegevens niet meer, of bewaar ze alleen.
                   No longer use these data, or only keep them.`),
};

const sentences = {
  receiptTerm: t('U krijgt uiterlijk op {day} antwoord.', 'You will get an answer by {day}.'),
  receiptStop: t(`Met het gebruik waar u bezwaar tegen hebt of toestemming voor introk, stoppen wij meteen.
                  The use that you object to, or withdrew your consent for, stops at once.`),
  free: t('Dit kost u niets.', 'This is free of charge.'),
  identityWhy: t(`Wij twijfelen of u dit echt bent. Zo voorkomen wij dat een ander uw gegevens krijgt of verandert.
                  We are not sure that it is really you. This way nobody else gets or changes your data.`),
  identityWayMissing: t(`Schrijf op wat de persoon moet doen. Vraag zo weinig mogelijk.
                         Write what the person has to do. Ask as little as possible.`),
  identityNoCopy: t(`Stuur ons geen gewone kopie van uw paspoort, identiteitskaart of rijbewijs.
                     Do not send us an ordinary copy of your passport, identity card or driving licence.`),
  identityTerm: t(`Zodra wij dit weten, gaan wij verder met uw vraag.
                   As soon as we know, we go on with your question.`),
  extensionNew: t(`U zou uiterlijk op {first} antwoord krijgen. Dat lukt niet. U krijgt uiterlijk op {day} antwoord.
                   You would get an answer by {first}. We cannot make that. You will get an answer by {day}.`),
  extensionComplex:
    t(`De reden is dat uw vraag ingewikkeld is. De wet geeft ons dan twee maanden extra (artikel 12 lid 3 AVG).
       The reason is that your question is complex. The law then gives us two more months (article 12(3) GDPR).`),
  extensionNumber:
    t(`De reden is dat u meer vragen hebt gesteld. De wet geeft ons dan twee maanden extra (artikel 12 lid 3 AVG).
       The reason is that you put several questions. The law then gives us two more months (article 12(3) GDPR).`),
  extensionGroundMissing:
    t(`Kies de reden: het is ingewikkeld, of er zijn veel verzoeken. Een andere reden kent de wet niet.
       Choose the reason: it is complex, or there are many requests. The law knows no other reason.`),
  extensionReasonMissing: t('Leg in één zin uit waarom.', 'Explain why in one sentence.'),
  recipientsIntro: t(`Wij gaven u eerder gegevens van iemand door. Die persoon gebruikte zijn recht. Wilt u dit doen?
                      We passed data of somebody on to you. That person used a right. Please do this:`),
  recipientsWho: t(`Vul in om wie het gaat. Noem alleen wat nodig is om de gegevens te vinden, zoals een klantnummer.
                    Fill in who it is about. Only give what is needed to find the data, such as a customer number.`),
  recipientsNew: t('Vul in wat er moet komen te staan.', 'Fill in what it should be.'),
  recipientsLaw: t(`Wij moeten u dit laten weten van de wet (artikel 19 AVG).
                    The law obliges us to tell you (article 19 GDPR).`),
  recipientsReply: t(`Laat ons weten wanneer het is gedaan, of waarom het niet kan.
                      Please tell us when it is done, or why it is not possible.`),
  passOnIntro: t(`Wij bewaren gegevens voor {client}. Op {day} kregen wij een vraag van iemand over zijn gegevens:
                  We keep data for {client}. On {day} we received a question of somebody about their data:`),
  yourBusiness: t('uw bedrijf', 'your business'),
  passOnWho: t('Voeg de vraag zelf toe, langs een veilige weg.', 'Add the question itself, in a safe way.'),
  passOnTerm: t(`U beslist en geeft het antwoord. De maand loopt vanaf de dag dat de vraag binnenkwam; reken op {day}.
                 You decide and give the answer. The month runs from the day that the question came in; count on {day}.`),
  passOnHelp: t(`Zegt u wat wij moeten doen, dan helpen wij (artikel 28 lid 3 onder e AVG).
       Tell us what to do and we will help (article 28(3)(e) GDPR).`),
  closingNudged:
    t(`Wij vroegen u nog iets en herinnerden u op {days}. Wij hoorden niets meer. Daarom sluiten wij uw vraag.
       We asked you something and reminded you on {days}. We heard nothing more. So we close your question.`),
  closingTwice: t(`Herinner de persoon eerst twee keer en noem hier de dagen.
                   First remind the person twice and name the days here.`),
  closingOpen: t(`Wilt u toch verder? Laat het ons weten. Dan openen wij uw vraag weer, ook later nog.
                  Do you still want to go on? Let us know. We will open your question again, later too.`),
  and: t(' en ', ' and '),
  correctedIn: t('Gecorrigeerd in {places}.', 'Corrected in {places}.'),
  passedTo: t('Doorgegeven aan {recipients}.', 'Passed on to {recipients}.'),
} as const satisfies Record<string, Text>;
