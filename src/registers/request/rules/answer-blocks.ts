// The body of the answer: per right the decision with its reason, what was done where, and who was told.

import { choicesAt, valueAt } from '../../../core/engine/answers.js';
import type { Column, Scope } from '../../../core/engine/checklist.js';
import { questionOf } from '../../../core/engine/scope.js';
import { showAnswer, showValue } from '../../../core/engine/telling/show.js';
import type { Block } from '../../../core/prose.js';
import { capitalised, type Text, t, uncapitalised } from '../../../core/text.js';
import { dayAt, isFast, isForClient, kindsOf } from './answers-of-request.js';
import { refusalGround } from './grounds.js';
import { pickedActivities, placesIn, recipientsIn } from './in-the-register.js';
import type { KindOfRequest } from './kinds.js';
import { gap, type Letter, paragraph, withLaw } from './letter-parts.js';
import { cannotBeRefused, type Decision, outcomeSentences } from './outcome-sentences.js';
import { whatWeKeep } from './what-we-keep.js';

/** Every right that was used, each under its own heading, and what holds for all of them. */
export function answerBlocks(letter: Letter): readonly Block[] {
  const { scope } = letter;
  return [
    ...kindsOf(scope.answers).flatMap((kind) => aboutRight(letter, kind)),
    ...aboutPlaces(letter),
    ...aboutRecipients(letter),
    ...aboutLateness(letter),
  ];
}

/** Names of the programs and places in which it was done. */
export function placesWhereDone({ scope, language }: Letter): readonly string[] {
  const question = questionOf(scope.checklist, 'fixed-in');
  if (isFast(scope.answers) && question !== undefined) return showAnswer(question, scope, language).slice(0, 1);
  return placesIn(pickedActivities(scope), scope)
    .filter(({ id }) => valueAt(scope.answers, `places/${id}/result`) === 'done')
    .map(({ label }) => label[language]);
}

/** Names of those who were told of it. */
export function toldRecipients({ scope, language }: Letter): readonly string[] {
  const question = questionOf(scope.checklist, 'told-to');
  if (isFast(scope.answers) && question !== undefined) {
    return choicesAt(scope.answers, 'told-to').includes('nobody') ? [] : showAnswer(question, scope, language);
  }
  return recipientsIn(pickedActivities(scope))
    .filter(({ id }) => valueAt(scope.answers, `recipients/${id}/told`) === 'done')
    .map(({ label }) => label[language]);
}

function aboutRight(letter: Letter, kind: KindOfRequest): readonly Block[] {
  const { t, scope } = letter;
  const decision = decisionOn(scope, kind);
  const heading: Block = { type: 'heading', level: 2, text: capitalised(t(withLaw(kind.wish, kind.law))) };
  if (decision === undefined) return [heading, gap(t(sentences.undecided))];
  const forbidden = decision !== 'granted' && cannotBeRefused.includes(kind.id);
  return [
    heading,
    paragraph(t(outcomeSentences[kind.id][decision])),
    ...(forbidden ? [gap(t(sentences.cannotRefuse))] : []),
    ...(decision === 'granted' || forbidden ? [] : reasonFor(letter, kind)),
    ...(decision === 'refused' ? [] : doneFor(letter, kind, decision)),
  ];
}

function reasonFor(letter: Letter, kind: KindOfRequest): readonly Block[] {
  const { t, scope } = letter;
  const choice = valueAt(scope.answers, `decisions/${kind.id}/ground`);
  const ground = refusalGround(choice);
  const typed = typeof choice === 'object' && 'other' in choice ? choice.other : undefined;
  const reason = valueAt(scope.answers, `decisions/${kind.id}/reason`);
  const missing = kind.law === undefined ? [] : [gap(t(sentences.groundMissing))];
  return [
    ...(ground !== undefined
      ? [paragraph(t(sentences.ground, { why: t(ground.letter), law: t(ground.law) }))]
      : typed === undefined
        ? missing
        : [paragraph(typed)]),
    typeof reason === 'string' ? paragraph(reason) : gap(t(sentences.reasonMissing)),
  ];
}

/** What the right asks for beside its decision. */
function doneFor(letter: Letter, kind: KindOfRequest, decision: Decision): readonly Block[] {
  const { t, scope, day } = letter;
  const on = (path: string, text: Text) => {
    const value = dayAt(scope.answers, path);
    return [value === undefined ? gap(t(sentences.stoppedMissing)) : paragraph(t(text, { day: day(value) }))];
  };
  switch (kind.id) {
    case 'access':
      return [...whatWeKeep(letter), shown(letter, 'access-given', sentences.copyBy), gap(t(sentences.copyAttached))];
    case 'portability':
      return [shown(letter, 'portable-as', sentences.fileAs), fileTo(letter)];
    case 'marketing':
      return on('marketing-stopped', sentences.stoppedOn);
    case 'withdraw':
      return [...on('withdraw-stopped', sentences.stoppedOn), paragraph(t(sentences.earlierUse))];
    case 'human':
      return [shown(letter, 'human-outcome', sentences.humanFound)];
    case 'stop-using':
      return decision === 'granted' ? howStopped(letter) : [];
    default:
      return [];
  }
}

function fileTo({ scope, t }: Letter): Block {
  const to = valueAt(scope.answers, 'portable-to');
  if (to !== 'person' && to !== 'company') return gap(t(sentences.fileToMissing));
  return paragraph(t(to === 'person' ? sentences.fileToPerson : sentences.fileToCompany));
}

/** For good or for now: what the person wants is what was done only where all of it was granted. */
function howStopped({ scope, t }: Letter): readonly Block[] {
  const what = valueAt(scope.answers, 'stop-what');
  if (what === undefined) return [gap(t(sentences.stopMissing))];
  return what === 'pause' ? [paragraph(t(sentences.onlyKept))] : [];
}

function aboutPlaces(letter: Letter): readonly Block[] {
  // That it is decided says not that it is done; and where something was only looked up, nothing was done.
  const changed = kindsOf(letter.scope.answers).filter(
    (kind) => doneInPlaces.includes(kind.id) && ['granted', 'partly'].includes(decisionOn(letter.scope, kind) ?? ''),
  );
  if (changed.length === 0) return [];
  const places = placesWhereDone(letter).map(withoutNumbers);
  if (places.length > 0) return [paragraph(letter.t(sentences.doneIn, { places: places.join(', ') }))];
  const isPromised = changed.some(({ id }) => id === 'rectification' || id === 'erasure');
  return isPromised ? [gap(letter.t(sentences.doneMissing))] : [];
}
const doneInPlaces: readonly string[] = ['rectification', 'erasure', 'stop-using', 'marketing', 'withdraw'];

/** "V-001 Klanten" as somebody outside reads it: our numbers mean nothing to them. */
function withoutNumbers(names: string): string {
  return names.replaceAll(/\b[A-Z]-\d{3,} (?=\S)/g, '');
}

function aboutRecipients(letter: Letter): readonly Block[] {
  const { t, scope } = letter;
  const telling = kindsOf(scope.answers).filter((kind) => kind.tellsRecipients);
  if (isForClient(scope.answers) || telling.length === 0) return [];
  const [told, not] = [toldRecipients(letter), notTold(letter)];
  // Of what was refused nobody has to hear.
  const mustTell = telling.some((kind) => decisionOn(scope, kind) !== 'refused');
  const open = mustTell ? recipientsOpen(letter, told.length + not.length > 0) : [];
  if (told.length + not.length + open.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: t(sentences.recipientsTitle) },
    ...(told.length === 0 ? [] : [paragraph(t(sentences.told, { who: told.join(', ') }))]),
    ...open,
    ...not.map(({ who, why }) =>
      why === undefined ? gap(t(sentences.notToldWhy, { who })) : paragraph(t(sentences.notTold, { who, why })),
    ),
  ];
}

/** What was not said yet of whom was told; that nobody had to be told only where somebody said so. */
function recipientsOpen({ scope, t, language }: Letter, isTold: boolean): readonly Block[] {
  const unsaid = isFast(scope.answers)
    ? []
    : recipientsIn(pickedActivities(scope)).filter(
        ({ id }) => valueAt(scope.answers, `recipients/${id}/told`) === undefined,
      );
  if (unsaid.length > 0)
    return [gap(t(sentences.recipientsUnsaid, { who: unsaid.map(({ label }) => label[language]).join(', ') }))];
  if (isTold) return [];
  return [isNobodySaid(scope) ? paragraph(t(sentences.nobodyTold)) : gap(t(sentences.recipientsMissing))];
}

/** Whether somebody said that nobody else had to know: of the request itself, or of the activities that were decided about. */
function isNobodySaid(scope: Scope): boolean {
  if (isFast(scope.answers)) return choicesAt(scope.answers, 'told-to').includes('nobody');
  const activities = pickedActivities(scope);
  const isDecided = kindsOf(scope.answers).every((kind) => decisionOn(scope, kind) !== undefined);
  return (
    isDecided &&
    activities.length > 0 &&
    activities.every(({ answers }) => answers.get('recipients')?.provenance === 'bevestigd')
  );
}

function notTold({ scope, language }: Letter): readonly { readonly who: string; readonly why: string | undefined }[] {
  return recipientsIn(pickedActivities(scope)).flatMap(({ id, label }) => {
    const told = valueAt(scope.answers, `recipients/${id}/told`);
    if (told !== 'impossible' && told !== 'too-much') return [];
    const reason = valueAt(scope.answers, `recipients/${id}/told-reason`);
    return [{ who: label[language], why: typeof reason === 'string' ? reason.replace(/\.$/, '') : undefined }];
  });
}

function aboutLateness({ t, status, scope }: Letter): readonly Block[] {
  if (!status.late) return [];
  const reason = valueAt(scope.answers, 'late-reason');
  const known = typeof reason === 'string';
  return [
    paragraph(t(sentences.late, { why: known ? reason : '' }).trim()),
    ...(known ? [] : [gap(t(sentences.lateWhy))]),
  ];
}

/** What was corrected at once needed no decision. */
function decisionOn({ answers }: Scope, { id }: KindOfRequest): Decision | undefined {
  if (isFast(answers)) return 'granted';
  const value = valueAt(answers, `decisions/${id}/decision`);
  return decisions.find((decision) => decision === value);
}

const decisions: readonly Decision[] = ['granted', 'partly', 'refused'];

/** The answer to a question of the file inside a sentence; a gap where there is none. */
function shown({ scope, t, language }: Letter, id: string, text: Text): Block {
  const question = questionOf(scope.checklist, id);
  const value = valueAt(scope.answers, id);
  if (question === undefined || question.kind === 'rows' || value === undefined) return gap(t(text, { answer: '…' }));
  const column: Column = question;
  const words = showValue(column, value, scope, language);
  return paragraph(t(text, { answer: uncapitalised(words) }));
}

const sentences = {
  undecided: t('Hier is nog geen besluit over genomen.', 'This was not decided yet.'),
  cannotRefuse: t(`Dit kan volgens de wet niet worden geweigerd. Kijk het besluit na.
                   By law this cannot be refused. Please check the decision.`),
  ground: t('{why} Zie {law}.', '{why} See {law}.'),
  groundMissing: t('Noem de reden uit de wet.', 'Name the reason in the law.'),
  reasonMissing: t('leg uit waarom', 'explain why'),
  stoppedMissing: t('Noem de dag waarop het gebruik stopte.', 'Name the day on which the use stopped.'),
  stoppedOn: t('Dit is gestopt op {day}.', 'This stopped on {day}.'),
  earlierUse: t(`Wat wij deden vóór u de toestemming introk, mocht.
                 What we did before you withdrew your consent was allowed.`),
  copyBy: t('U krijgt de kopie zo: {answer}.', 'You get the copy this way: {answer}.'),
  copyAttached: t(`Voeg de kopie van de gegevens toe, zonder gegevens van anderen.
                   Add the copy of the data, without data of others.`),
  fileAs: t('Het bestand: {answer}.', 'The file: {answer}.'),
  fileToPerson: t('U krijgt het bestand zelf.', 'You get the file yourself.'),
  fileToCompany: t(`Wij sturen het bestand direct naar het andere bedrijf.
                    We send the file directly to the other business.`),
  fileToMissing: t('Schrijf aan wie u het bestand geeft.', 'Write to whom you give the file.'),
  humanFound: t('De uitkomst: {answer}.', 'The outcome: {answer}.'),
  onlyKept: t(`Voorlopig bewaren wij ze alleen. Gaan wij ze weer gebruiken, dan hoort u het eerst van ons.
               For now we only keep them. If we are going to use them again, we tell you first.`),
  stopMissing: t(`Schrijf of u helemaal stopt, of de gegevens voorlopig alleen bewaart.
                  Write whether you stop altogether, or only keep the data for now.`),
  doneIn: t('Wij hebben dit gedaan in: {places}.', 'We did this in: {places}.'),
  recipientsTitle: t('Wie wij het hebben verteld', 'Whom we told'),
  told: t(`Deze bedrijven of instanties kregen eerder uw gegevens. Wij vertelden het hun: {who}.
           These businesses or bodies got your data before. We told them: {who}.`),
  doneMissing: t(`Nergens staat nog dat dit gedaan is. Kijk dat na voordat u dit verstuurt.
                  Nothing says yet that this was done. Check that before you send this.`),
  recipientsMissing: t(`Vul in aan wie u dit doorgaf die de gegevens eerder kreeg, of dat dat niet hoefde.
                        Fill in whom you told who got the data before, or that nobody had to be told.`),
  recipientsUnsaid: t('Vul in of u het vertelde aan: {who}.', 'Fill in whether you told: {who}.'),
  nobodyTold: t('Wij hoefden het niemand anders te vertellen.', 'There was nobody else whom we had to tell.'),
  notTold: t('{who} hebben wij het niet verteld: {why}.', 'We did not tell {who}: {why}.'),
  notToldWhy: t('Leg uit waarom u dit niet vertelde aan: {who}.', 'Explain why you did not tell: {who}.'),
  lateWhy: t('Leg uit waarom dit antwoord later komt.', 'Explain why this answer comes later.'),
  late: t(`Dit antwoord komt later dan het hoort. Onze excuses. {why}
           This answer comes later than it should. We apologise. {why}`),
} as const satisfies Record<string, Text>;
