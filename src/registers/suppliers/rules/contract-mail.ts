// The mail that asks a company for its processor agreement, or for a longer one. A person reads it and sends it.

import { type Answers, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import type { Block, Prose } from '../../../core/prose.js';
import { type Language, say, type Text, t as text } from '../../../core/text.js';
import { dayOf, showDay } from '../../../core/time.js';
import { settled } from '../../../core/warnings/reading.js';
import { namesInside, withoutNames } from '../../../core/without-names.js';
import { contractEnds } from './contract-asked.js';

interface Mail {
  /** Of the supplier, with the activities of the register. */
  readonly scope: Scope;
  /** The profile of the organisation that asks. */
  readonly sender: Answers;
  readonly language: Language;
}

/** The whole mail; its title is the subject. What nobody told is a gap to fill in, and no colleague is named. */
export function contractMail({ scope, sender, language }: Mail): Prose {
  const { facts, answers } = scope;
  const t = (sentence: Text, values: Readonly<Record<string, string>> = {}) => say(sentence, language, values);
  const company = typed(answers, 'name') ?? '…';
  const [organisation, contact] = [typed(sender, 'name'), typed(sender, 'contact')];
  const use = settled(scope, 'use');
  const until = contractEnds(scope);
  const mail: Prose = {
    title: t(until === undefined ? words.title : words.titleLonger, { company }),
    subtitle: [organisation, showDay(dayOf(facts.now, facts.zone), language)].filter(Boolean).join(' · '),
    blocks: [
      paragraph(t(words.dear)),
      typeof use === 'string' ? paragraph(t(words.use, { company, use })) : gap(t(words.useMissing, { company })),
      ...usedFor(scope, t(words.usedFor)),
      ...(until === undefined
        ? [paragraph(t(words.ask))]
        : [paragraph(t(words.askLonger, { day: showDay(until, language) }))]),
      paragraph(t(words.points)),
      { type: 'list', items: points.map((point) => t(point)) },
      paragraph(t(words.also)),
      paragraph(t(words.reply)),
      paragraph([t(words.regards), organisation, contact].filter(Boolean).join('\n')),
      ...(organisation === undefined ? [gap(t(words.senderMissing))] : []),
    ],
  };
  return withoutNames(mail, namesInside(facts.people, organisation ?? ''), language);
}

/** The activities that name this company, as far as somebody confirmed them. */
function usedFor({ facts }: Scope, label: string): readonly Block[] {
  const named = (facts.activities ?? []).filter(({ answers, confirmed }) => {
    const stored = answers.get('suppliers');
    const picked = confirmed && stored?.provenance === 'bevestigd' ? stored.value : null;
    return Array.isArray(picked) && picked.some((id) => id === facts.record);
  });
  // The number is ours: outside it says nothing.
  const value = named.map(({ name }) => name.replace(/^[A-Z]-\d+ /, '')).join(', ');
  return named.length === 0 ? [] : [{ type: 'field', label, value }];
}

const paragraph = (words: string): Block => ({ type: 'paragraph', text: words });
const gap = (words: string): Block => ({ type: 'gap', text: words });

function typed(answers: Answers, path: string): string | undefined {
  const value = valueAt(answers, path);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

const words = {
  title: text('Verwerkersovereenkomst met {company}', 'Processor agreement with {company}'),
  titleLonger: text(
    'Verlenging van de verwerkersovereenkomst met {company}',
    'Renewing our processor agreement with {company}',
  ),
  dear: text('Beste lezer,', 'Dear reader,'),
  use: text('Wij gebruiken {company} voor: {use}.', 'We use {company} for: {use}.'),
  useMissing: text('vul in waarvoor u {company} gebruikt', 'fill in what you use {company} for'),
  usedFor: text('Daarbij gaat het om persoonsgegevens van', 'It concerns personal data of'),
  ask: text(`U werkt daarbij met persoonsgegevens voor ons. Artikel 28 van de AVG vraagt dan om een verwerkersovereenkomst. Die hebben wij nog niet van u. Hebt u een vaste tekst? Stuur die dan, of laat weten waar die staat en hoe wij akkoord geven.
             In doing so you work with personal data on our behalf. Article 28 of the GDPR then requires a processor agreement. We do not have one from you yet. Do you have a standard text? Then please send it, or tell us where it is and how we agree to it.`),
  askLonger:
    text(`Onze verwerkersovereenkomst loopt tot en met {day}. Artikel 28 van de AVG vraagt dat er een is zolang u met persoonsgegevens voor ons werkt. Wilt u ons een nieuwe sturen, of bevestigen dat deze doorloopt, en tot wanneer?
                   Our processor agreement runs until {day}. Article 28 of the GDPR requires one as long as you work with personal data on our behalf. Would you send us a new one, or confirm that this one goes on, and until when?`),
  points: text('Wij kijken of dit erin staat:', 'We check that it says:'),
  also: text(`Wilt u er ook bij schrijven in welk land de gegevens staan, en welke andere bedrijven u ervoor inschakelt?
              Would you also tell us in which country the data are kept, and which other companies you use for this?`),
  reply: text('Wij horen het graag binnen twee weken.', 'We would like to hear from you within two weeks.'),
  regards: text('Met vriendelijke groet,', 'Kind regards,'),
  senderMissing: text('vul de naam van uw bedrijf in', 'fill in the name of your business'),
} as const satisfies Readonly<Record<string, Text>>;

/** What art. 28 has such a contract say, in the order of the article. */
const points: readonly Text[] = [
  text(`wat u voor ons doet, hoe lang, met welke gegevens en van wie, en onze rechten en plichten (lid 3)
        what you do for us, how long, with which data and whose, and our rights and duties (paragraph 3)`),
  text(`u werkt alleen in onze schriftelijke opdracht, en waarschuwt als die niet mag (lid 3 onder a)
        you only act on our written instructions, and warn us when these are not allowed (paragraph 3(a))`),
  text('uw mensen zwijgen over de gegevens (lid 3 onder b)', 'your people keep the data secret (paragraph 3(b))'),
  text(
    'hoe u de gegevens beveiligt (lid 3 onder c en art. 32)',
    'how you secure the data (paragraph 3(c) and art. 32)',
  ),
  text(`u schakelt anderen alleen in als wij dat goedvinden, onder dezelfde afspraken (lid 2, lid 3 onder d en lid 4)
        you only use others if we agree, under the same terms (paragraphs 2, 3(d) and 4)`),
  text(
    'u helpt ons als iemand om zijn gegevens vraagt (lid 3 onder e)',
    'you help us when somebody asks for their data (paragraph 3(e))',
  ),
  text(`u meldt ons een datalek meteen, en helpt bij melden en bij een DPIA (lid 3 onder f en art. 33 lid 2)
        you tell us of a data breach without delay, and help with reporting and a DPIA (paragraph 3(f) and art. 33(2))`),
  text(
    'na afloop krijgen wij alles terug of wist u het (lid 3 onder g)',
    'afterwards we get everything back or you erase it (paragraph 3(g))',
  ),
  text('wij mogen controleren of het klopt (lid 3 onder h)', 'we may check that it is right (paragraph 3(h))'),
  text('het staat op papier of digitaal vast (lid 9)', 'it is in writing or in electronic form (paragraph 9)'),
];
