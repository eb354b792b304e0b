// What every letter about a request is built of: who writes, to whom, and where the person can go with it.

import { textAt, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import type { Block, Prose } from '../../../core/prose.js';
import { type Language, say, type Text, t } from '../../../core/text.js';
import { dayOf, showDay } from '../../../core/time.js';
import { namesInside, withoutNames } from '../../../core/without-names.js';
import { organisation as organisationChecklist } from '../../organisation/rules/checklist.js';
import { type RequestStatus, requestStatus } from './status.js';

/** One letter being written. */
export interface Letter {
  readonly scope: Scope;
  readonly language: Language;
  readonly status: RequestStatus;
  /** The number of the request, "R-003": the person can name it. */
  readonly number: string;
  readonly sender: Sender;
  /** The sentence in the language of the letter. */
  readonly t: (text: Text, values?: Readonly<Record<string, string>>) => string;
  readonly day: (day: string) => string;
}

interface Sender {
  readonly name: string;
  readonly contact: string;
  readonly address: string;
  /** "Naam, contact" of the FG; empty where there is none. */
  readonly dpo: string;
}

/** A letter about this request in this language. */
export function letterAbout(scope: Scope, number: string, language: Language): Letter {
  return {
    scope,
    language,
    number,
    status: requestStatus(scope),
    sender: senderOf(scope),
    t: (text, values = {}) => say(text, language, values),
    day: (day) => showDay(day, language),
  };
}

/** The letter as a whole: its title, the head, what it says, and the end. Names are filled in by hand: we keep none. */
export function letterProse(letter: Letter, title: Text, blocks: readonly Block[]): Prose {
  const { t, sender, number, day, scope } = letter;
  const { people } = scope.facts;
  const whole: Prose = {
    title: t(title),
    subtitle: [sender.name, number, day(dayOf(scope.facts.now, scope.facts.zone))].filter(Boolean).join(' · '),
    blocks: [
      gap(t(parts.addressee)),
      paragraph(t(parts.dear)),
      ...blocks,
      reachable(letter) === ''
        ? gap(t(parts.questionsMissing, { number }))
        : paragraph(t(parts.questions, { contact: reachable(letter), number })),
      paragraph(`${t(parts.regards)}\n${sender.name === '' ? '' : sender.name}`.trim()),
      ...(sender.name === '' ? [gap(t(parts.senderMissing))] : []),
    ],
  };
  // The FG is named on purpose.
  return withoutNames(whole, namesInside(people, `${sender.name} ${sender.dpo}`), letter.language);
}

/** When the question came and what the person wants; their own words are not repeated. */
export function whatWasAsked(letter: Letter, wishes: readonly Text[]): readonly Block[] {
  const { t, day, status, scope } = letter;
  const whose = valueAt(scope.answers, 'on-behalf');
  const forAnother = whose === 'parent' || whose === 'representative' ? [paragraph(t(parts.forAnother))] : [];
  const [only] = wishes;
  if (only !== undefined && wishes.length === 1)
    return [paragraph(t(parts.askedOne, { day: day(status.dates.received), wish: t(only) })), ...forAnother];
  return [
    paragraph(t(parts.asked, { day: day(status.dates.received) })),
    { type: 'list', items: wishes.map((wish) => t(wish)) },
    ...forAnother,
  ];
}

/**
 * Where the person can go, in every letter that decides or delays: the authority, and against a decision the court too.
 * More time is no decision (art. 35 UAVG), so nobody is sent to court for it.
 */
export function whereToGo(letter: Letter, about: 'decision' | 'delay' = 'decision'): readonly Block[] {
  const { t } = letter;
  return [
    { type: 'heading', level: 2, text: t(parts.disagreeTitle) },
    reachable(letter) === ''
      ? gap(t(parts.disagreeMissing))
      : paragraph(t(parts.disagree, { contact: reachable(letter) })),
    { type: 'list', items: [t(parts.authority), ...(about === 'decision' ? [t(parts.court)] : [])] },
  ];
}

/** "Recht op inzage (Art. 15 AVG)". */
export const withLaw = (what: Text, law: Text | undefined): Text =>
  law === undefined ? what : { nl: `${what.nl} (${law.nl})`, en: `${what.en} (${law.en})` };

export const paragraph = (text: string): Block => ({ type: 'paragraph', text });
export const gap = (text: string): Block => ({ type: 'gap', text });

/** How the person reaches us: the FG where there is one, else the organisation; empty while neither is known. */
function reachable({ sender, t }: Letter): string {
  if (sender.dpo !== '') return t(parts.dpo, { dpo: sender.dpo });
  return sender.contact;
}

function senderOf({ facts }: Scope): Sender {
  const { organisation } = facts;
  const text = (path: string) => (organisation && textAt(organisation, path)) ?? '';
  const hasDpo = organisation !== undefined && valueAt(organisation, 'has-dpo') === 'yes';
  return {
    name: text(organisationChecklist.name ?? 'name'),
    contact: text('contact'),
    address: text('address'),
    dpo: hasDpo ? [text('dpo-name'), text('dpo-contact')].filter(Boolean).join(', ') : '',
  };
}

const parts = {
  addressee: t(`Vul de naam en het adres in. De bot bewaart die niet.
                Fill in the name and address. The bot does not keep them.`),
  dear: t('Geachte heer of mevrouw,', 'Dear Sir or Madam,'),
  askedOne: t(
    'Op {day} kregen wij uw vraag. U wilt {wish}.',
    'On {day} we received your question. You want this: {wish}.',
  ),
  asked: t('Op {day} kregen wij uw vraag. U wilt:', 'On {day} we received your question. You want this:'),
  forAnother: t(`U vraagt dit voor iemand anders. Gaat het over gegevens, dan bedoelen wij met "u" die persoon.
                 You ask this for somebody else. Where it is about data, "you" means that person.`),
  questions: t(`Hebt u vragen? Neem contact op met {contact}. Noem daarbij nummer {number}.
                Do you have questions? Contact {contact}. Please mention number {number}.`),
  regards: t('Met vriendelijke groet,', 'Kind regards,'),
  senderMissing: t(`Vul de naam van uw bedrijf in. Die staat nog niet in het profiel (/register profiel).
                    Fill in the name of your business. It is not in the profile yet (/register profile).`),
  questionsMissing: t(`Schrijf waar de persoon met vragen terecht kan. Noem daarbij nummer {number}.
                       Write where the person can go with questions. Mention number {number}.`),
  disagreeMissing: t(`Schrijf hoe de persoon u bereikt die het er niet mee eens is. Daarna volgt wat nog meer kan.
                      Write how the person who disagrees can reach you. What else they can do follows.`),
  dpo: t('onze functionaris gegevensbescherming: {dpo}', 'our data protection officer: {dpo}'),
  disagreeTitle: t('Bent u het er niet mee eens?', 'Do you disagree?'),
  disagree: t(`Laat het ons weten, dan kijken wij er nog eens naar: {contact}. U kunt ook dit doen:
               Let us know, and we will look at it once more: {contact}. You can also do this:`),
  authority:
    t(`Een klacht indienen bij de Autoriteit Persoonsgegevens. Dat is de toezichthouder. Het kan op autoriteitpersoonsgegevens.nl.
       Lodge a complaint with the Autoriteit Persoonsgegevens. That is the Dutch data protection authority. You can do so at autoriteitpersoonsgegevens.nl.`),
  court: t(`Naar de rechter gaan. U vraagt de rechtbank om een uitspraak, binnen zes weken nadat u dit antwoord kreeg.
            Go to court. You ask the district court (rechtbank) for a ruling, within six weeks after you got this answer.`),
} as const satisfies Record<string, Text>;
