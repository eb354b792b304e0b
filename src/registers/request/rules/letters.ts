// The letters about a request. Each is a draft: a person reads it, fills in what is marked, and sends it.
import { valueAt } from '../../../core/engine/answers.js';
import type { Prose } from '../../../core/prose.js';
import type { Text } from '../../../core/text.js';
import { answerBlocks, placesWhereDone, toldRecipients } from './answer-blocks.js';
import { dayAt, isClosed, isFast, kindsOf } from './answers-of-request.js';
import { gap, type Letter, letterProse, paragraph, whatWasAsked, whereToGo } from './letter-parts.js';
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
  kindsOf(scope.answers).map(({ right, law }) => ({ nl: `${right.nl} (${law.nl})`, en: `${right.en} (${law.en})` }));

const wishes = ({ scope }: Letter): readonly Text[] => kindsOf(scope.answers).map(({ wish }) => wish);

const titles = {
  receipt: { nl: 'Wij hebben uw vraag ontvangen', en: 'We have received your question' },
  identity: { nl: 'Wij willen zeker weten dat u het bent', en: 'We want to be sure that it is you' },
  extension: { nl: 'Wij hebben meer tijd nodig', en: 'We need more time' },
  answer: { nl: 'Antwoord op uw vraag', en: 'Answer to your question' },
  recipients: { nl: 'Verzoek om gegevens aan te passen', en: 'Request to change data' },
  passOn: { nl: 'Een vraag voor u over persoonsgegevens', en: 'A question for you about personal data' },
  closing: { nl: 'Wij sluiten uw vraag', en: 'We close your question' },
} as const satisfies Record<string, Text>;

const ways: Readonly<Record<string, Text>> = {
  login: {
    nl: 'Log in op uw account en stuur ons daar een bericht.',
    en: 'Log in to your account and send us a message there.',
  },
  'call-back': {
    nl: 'Wij bellen u op het nummer dat wij al van u hebben.',
    en: 'We will call you on the number that we already have.',
  },
  'mail-back': {
    nl: 'Wij sturen een bericht naar het mailadres dat wij al van u hebben. Antwoord daarop.',
    en: 'We send a message to the e-mail address that we already have. Please reply to it.',
  },
  'known-facts': {
    nl: 'Noem ons twee dingen die alleen u en wij weten, zoals de datum van uw laatste bestelling.',
    en: 'Tell us two things that only you and we know, such as the date of your last order.',
  },
  counter: {
    nl: 'Kom bij ons langs en laat zien wie u bent. Wij maken geen kopie.',
    en: 'Visit us and show who you are. We make no copy.',
  },
  'shielded-copy': {
    nl: 'Stuur ons een afgeschermde kopie. Dek uw BSN, uw foto en de cijferregel onderaan af, bijvoorbeeld met de app KopieID. Wij gooien de kopie na het kijken meteen weg.',
    en: 'Send us a shielded copy. Cover your BSN, your photo and the line of digits at the bottom, for example with the KopieID app. We delete the copy right after looking.',
  },
};

const recipientTasks: Readonly<Record<string, Text>> = {
  rectification: { nl: 'Verbeter deze gegevens.', en: 'Correct these data.' },
  erasure: { nl: 'Wis deze gegevens.', en: 'Erase these data.' },
  'stop-using': {
    nl: 'Gebruik deze gegevens niet meer, of bewaar ze alleen.',
    en: 'No longer use these data, or only keep them.',
  },
};

const sentences = {
  receiptTerm: { nl: 'U krijgt uiterlijk op {day} antwoord.', en: 'You will get an answer by {day}.' },
  receiptStop: {
    nl: 'Met het gebruik waar u bezwaar tegen hebt of toestemming voor introk, stoppen wij meteen.',
    en: 'The use that you object to, or withdrew your consent for, stops at once.',
  },
  free: { nl: 'Dit kost u niets.', en: 'This is free of charge.' },
  identityWhy: {
    nl: 'Wij twijfelen of u dit echt bent. Zo voorkomen wij dat een ander uw gegevens krijgt of verandert.',
    en: 'We are not sure that it is really you. This way nobody else gets or changes your data.',
  },
  identityWayMissing: {
    nl: 'Schrijf op wat de persoon moet doen. Vraag zo weinig mogelijk.',
    en: 'Write what the person has to do. Ask as little as possible.',
  },
  identityNoCopy: {
    nl: 'Stuur ons geen gewone kopie van uw paspoort, identiteitskaart of rijbewijs.',
    en: 'Do not send us an ordinary copy of your passport, identity card or driving licence.',
  },
  identityTerm: {
    nl: 'Zodra wij dit weten, gaan wij verder met uw vraag.',
    en: 'As soon as we know, we go on with your question.',
  },
  extensionNew: {
    nl: 'U zou uiterlijk op {first} antwoord krijgen. Dat lukt niet. U krijgt uiterlijk op {day} antwoord.',
    en: 'You would get an answer by {first}. We cannot make that. You will get an answer by {day}.',
  },
  extensionComplex: {
    nl: 'De reden is dat uw vraag ingewikkeld is. De wet geeft ons dan twee maanden extra (artikel 12 lid 3 AVG).',
    en: 'The reason is that your question is complex. The law then gives us two more months (article 12(3) GDPR).',
  },
  extensionNumber: {
    nl: 'De reden is dat u meer vragen hebt gesteld. De wet geeft ons dan twee maanden extra (artikel 12 lid 3 AVG).',
    en: 'The reason is that you put several questions. The law then gives us two more months (article 12(3) GDPR).',
  },
  extensionGroundMissing: {
    nl: 'Kies de reden: het is ingewikkeld, of er zijn veel verzoeken. Een andere reden kent de wet niet.',
    en: 'Choose the reason: it is complex, or there are many requests. The law knows no other reason.',
  },
  extensionReasonMissing: { nl: 'Leg in één zin uit waarom.', en: 'Explain why in one sentence.' },
  recipientsIntro: {
    nl: 'Wij gaven u eerder gegevens van iemand door. Die persoon gebruikte zijn recht. Wilt u dit doen?',
    en: 'We passed data of somebody on to you. That person used a right. Please do this:',
  },
  recipientsWho: {
    nl: 'Vul in om wie het gaat. Noem alleen wat nodig is om de gegevens te vinden, zoals een klantnummer.',
    en: 'Fill in who it is about. Only give what is needed to find the data, such as a customer number.',
  },
  recipientsNew: { nl: 'Vul in wat er moet komen te staan.', en: 'Fill in what it should be.' },
  recipientsLaw: {
    nl: 'Wij moeten u dit laten weten van de wet (artikel 19 AVG).',
    en: 'The law obliges us to tell you (article 19 GDPR).',
  },
  recipientsReply: {
    nl: 'Laat ons weten wanneer het is gedaan, of waarom het niet kan.',
    en: 'Please tell us when it is done, or why it is not possible.',
  },
  passOnIntro: {
    nl: 'Wij bewaren gegevens voor {client}. Op {day} kregen wij een vraag van iemand over zijn gegevens:',
    en: 'We keep data for {client}. On {day} we received a question of somebody about their data:',
  },
  yourBusiness: { nl: 'uw bedrijf', en: 'your business' },
  passOnWho: { nl: 'Voeg de vraag zelf toe, langs een veilige weg.', en: 'Add the question itself, in a safe way.' },
  passOnTerm: {
    nl: 'U beslist en geeft het antwoord. De maand loopt vanaf de dag dat de vraag binnenkwam; reken op {day}.',
    en: 'You decide and give the answer. The month runs from the day that the question came in; count on {day}.',
  },
  passOnHelp: {
    nl: 'Wij hebben zelf niets aangepast. Zegt u wat wij moeten doen, dan helpen wij (artikel 28 lid 3 onder e AVG).',
    en: 'We have changed nothing ourselves. Tell us what to do and we will help (article 28(3)(e) GDPR).',
  },
  closingNudged: {
    nl: 'Wij vroegen u nog iets en herinnerden u op {days}. Wij hoorden niets meer. Daarom sluiten wij uw vraag.',
    en: 'We asked you something and reminded you on {days}. We heard nothing more. So we close your question.',
  },
  closingTwice: {
    nl: 'Herinner de persoon eerst twee keer en noem hier de dagen.',
    en: 'First remind the person twice and name the days here.',
  },
  closingOpen: {
    nl: 'Wilt u toch verder? Laat het ons weten. Dan openen wij uw vraag weer, ook later nog.',
    en: 'Do you still want to go on? Let us know. We will open your question again, later too.',
  },
  and: { nl: ' en ', en: ' and ' },
  correctedIn: { nl: 'Gecorrigeerd in {places}.', en: 'Corrected in {places}.' },
  passedTo: { nl: 'Doorgegeven aan {recipients}.', en: 'Passed on to {recipients}.' },
} as const satisfies Record<string, Text>;
