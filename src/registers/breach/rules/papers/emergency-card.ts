// One page to print: whom to call and what to do when something is wrong, also when the chat is down or not to be trusted.
import type { Block, Prose } from '../../../../core/prose.js';
import { type Language, say, type Text, t } from '../../../../core/text.js';
import { type Day, showDay } from '../../../../core/time.js';

export interface EmergencyContact {
  readonly role: Text;
  readonly name: string;
  readonly phone: string;
}

export interface Emergency {
  readonly business: string;
  /** In the order to call. */
  readonly people: readonly EmergencyContact[];
  readonly adviser: string;
  readonly today: Day;
}

export function emergencyCard({ business, people, adviser, today }: Emergency, language: Language): Prose {
  const t = (text: Text) => say(text, language);
  const contacts: Block[] = people.map(({ role, name, phone }) => ({
    type: 'field',
    label: `${t(role)}: ${name}`,
    value: phone,
  }));
  const steps = [words.stop, words.keep, words.call, words.writeDown, words.seventyTwo].map(t);
  return {
    title: business === '' ? t(words.title) : `${t(words.title)} · ${business}`,
    subtitle: say(words.printed, language, { day: showDay(today, language) }),
    blocks: [
      { type: 'note', text: t(words.when) },
      { type: 'heading', level: 2, text: t(words.fiveSteps) },
      { type: 'list', items: steps, ordered: true },
      { type: 'heading', level: 2, text: t(words.whomToCall) },
      ...(contacts.length === 0 ? [{ type: 'gap', text: t(words.nobody) } as const] : contacts),
      { type: 'field', label: t(words.it), value: '' },
      { type: 'field', label: t(words.insurer), value: '' },
      { type: 'field', label: t(words.bank), value: '' },
      { type: 'field', label: t(words.adviser), value: adviser },
      { type: 'heading', level: 2, text: t(words.authority) },
      { type: 'paragraph', text: t(words.authorityForm) },
      { type: 'note', text: t(words.distrust) },
    ],
  };
}

const words = {
  title: t('Noodkaart datalek', 'Emergency card data breach'),
  printed: t(`Gemaakt op {day}. Druk een nieuwe af als er iets verandert.
              Made on {day}. Print a new one when something changes.`),
  when: t(`Gegevens kwijt, gestolen, verkeerd gestuurd of op slot? Doe dit. Melden is goed, ook als het uw eigen fout was.
           Data lost, stolen, sent wrongly or locked? Do this. Reporting is good, even when it was your own mistake.`),
  fiveSteps: t('Vijf stappen', 'Five steps'),
  stop: t(`Stop het: koppel los, zet dicht, verander het wachtwoord.
           Stop it: disconnect, close, change the password.`),
  keep: t('Gooi niets weg, en zet een computer niet uit.', 'Throw nothing away, and do not switch a computer off.'),
  call: t(`Meld het met /datalek. Werkt de chat niet? Bel de eerste hieronder.
           Report it with /datalek. Does the chat not work? Call the first one below.`),
  writeDown: t('Schrijf op wat u zag, en hoe laat.', 'Write down what you saw, and at what time.'),
  seventyTwo: t(`De privacy officer beslist binnen 72 uur over melden. De tijd loopt vanaf het moment dat u het merkte.
                 The privacy officer decides within 72 hours about reporting. The time runs from when you noticed.`),
  whomToCall: t('Wie belt u', 'Whom to call'),
  nobody: t('naam en telefoonnummer van wie voor privacy zorgt', 'name and phone number of who takes care of privacy'),
  it: t('Computers en netwerk', 'Computers and network'),
  insurer: t('Verzekeraar', 'Insurer'),
  bank: t('Bank', 'Bank'),
  adviser: t('Adviseur', 'Adviser'),
  authority: t('De AP', 'The AP'),
  authorityForm:
    t(`Melden kan alleen met het formulier: datalekken.autoriteitpersoonsgegevens.nl. Niet per telefoon, mail of post.
       Reporting is only possible with the form: datalekken.autoriteitpersoonsgegevens.nl. Not by phone, e-mail or post.`),
  distrust: t(`Denkt u dat iemand meeleest in mail of chat? Bel dan, en mail niet.
               Do you think that somebody reads along in e-mail or chat? Then call, and do not e-mail.`),
} as const satisfies Record<string, Text>;
