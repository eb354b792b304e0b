// What does not fit and what would, in plain words.
import { type Text, t } from '../text.js';

export const problems = {
  empty: t(`Ik zie geen antwoord. Typ iets, of zeg "weet ik niet".
            I see no answer. Type something, or say "I don't know".`),
  noText: t('Hier hoort een stukje tekst.', 'A piece of text is needed here.'),
  oneLine: t('Zet het antwoord op één regel.', 'Put the answer on one line.'),
  tooLong: (length: number, max: number): Text => ({
    nl: `Dat zijn ${length} tekens; er passen er ${max}. Kort het antwoord in.`,
    en: `That is ${length} characters; ${max} fit. Please shorten it.`,
  }),
  yesOrNo: t('Antwoord met ja of nee.', 'Answer yes or no.'),
  notAnOption: t('Dat staat er niet bij. Kies uit de lijst.', 'That is not in the list. Pick from the list.'),
  noSuchNumber: (count: number): Text => ({
    nl: `Dat nummer staat er niet bij. Kies een nummer van 1 tot en met ${count}.`,
    en: `That number is not there. Pick a number from 1 to ${count}.`,
  }),
  otherOrOption: (word: string): Text => ({
    nl: `"${word}" staat er niet bij. Kies uit de lijst, of typ "anders: ${word}".`,
    en: `"${word}" is not in the list. Pick from the list, or type "other: ${word}".`,
  }),
  didYouMean: (options: readonly { readonly number: number; readonly label: Text }[]): Text => {
    const [only, ...more] = options;
    const list = (language: 'nl' | 'en') =>
      options.map(({ number, label }) => `${number}. ${label[language]}`).join('; ');
    return only !== undefined && more.length === 0
      ? {
          nl: `Bedoelt u "${only.label.nl}"? Typ dan ${only.number}.`,
          en: `Do you mean "${only.label.en}"? Then type ${only.number}.`,
        }
      : {
          nl: `Bedoelt u een van deze? ${list('nl')}. Typ het nummer.`,
          en: `Do you mean one of these? ${list('en')}. Type the number.`,
        };
  },
  otherEmpty: t('Schrijf achter "anders" wat u bedoelt.', 'Write what you mean after "other".'),
  pickOne: t('Kies er minstens één.', 'Pick at least one.'),
  noneAndMore: t(`"Geen" of "niemand" kan niet samen met iets anders.
                  "None" cannot go together with something else.`),
  wholeNumber: t('Hier hoort een heel getal, zoals 12.', 'A whole number is needed here, such as 12.'),
  outside: (min: number, max: number): Text => ({
    nl: `Kies een getal van ${min} tot en met ${max}.`,
    en: `Pick a number from ${min} to ${max}.`,
  }),
  noDay: t(`Die dag ken ik niet. Typ bijvoorbeeld 24-11-2026 of "gisteren".
            I do not know that day. Type for example 24-11-2026 or "yesterday".`),
  noMoment: t(`Dat moment ken ik niet. Typ bijvoorbeeld "nu", "een uur geleden", "gisteravond" of "24-11-2026 14:00".
               I do not know that moment. Type for example "now", "an hour ago", "yesterday 9:30" or "24-11-2026 14:00".`),
  notYet: t(`Dat moment moet nog komen. Hier hoort iets dat al is geweest.
             That is still to come. Something in the past is needed here.`),
  alreadyPast: t(`Dat is al geweest. Hier hoort vandaag of later.
                  That is in the past. Today or later is needed here.`),
  notAfter: (label: Text): Text => ({
    nl: `Dat is later dan "${label.nl}". Kijk beide momenten na.`,
    en: `That is later than "${label.en}". Check both moments.`,
  }),
  notBefore: (label: Text): Text => ({
    nl: `Dat is eerder dan "${label.nl}". Hoe laat was het? Kijk anders beide momenten na.`,
    en: `That is earlier than "${label.en}". At what time was it? Or check both moments.`,
  }),
  noContact: t(`Dat lijkt geen e-mailadres of telefoonnummer. Typ bijvoorbeeld info@bakkerijdevries.nl of 020 123 45 67.
                That does not look like an e-mail address or telephone number. Type for example info@bakery.nl or 020 123 45 67.`),
  noEmail: t('Dat lijkt geen e-mailadres.', 'That does not look like an e-mail address.'),
  noPhone: t(`Dat lijkt geen telefoonnummer. Typ bijvoorbeeld 06 12 34 56 78.
              That does not look like a telephone number.`),
  noKvk: t('Een KvK-nummer heeft acht cijfers.', 'A KvK number has eight digits.'),
  guest: t(`Die is hier te gast en kan dit niet doen. Kies een collega.
            They are a guest here and cannot do this. Pick a colleague.`),
  noPerson: t('Kies iemand uit de lijst, of typ een naam.', 'Pick somebody from the list, or type a name.'),
  notAnAnswer:
    t(`Ik weet niet of dit uw antwoord is, dus ik bewaar het niet. Typ het in een paar woorden. Moet het echt zo? Zet het dan tussen aanhalingstekens.
       I am not sure that this is your answer, so I do not store it. Type it in a few words. Must it really read so? Then put it between quotation marks.`),
  noName:
    t(`Ik lees hier geen naam in. Kies iemand uit de lijst, of typ alleen de naam. Heet iemand echt zo? Zet de naam dan tussen aanhalingstekens.
       I read no name in this. Pick somebody from the list, or type the name alone. Is somebody really called so? Then put the name between quotation marks.`),
  noBusinessName:
    t(`Ik lees hier geen bedrijfsnaam in, dus ik bewaar het niet. Typ alleen de naam. Heet uw bedrijf echt zo? Zet de naam dan tussen aanhalingstekens.
       I read no business name in this, so I do not store it. Type the name alone. Is your business really called so? Then put the name between quotation marks.`),
  nobodyCalled:
    t(`Ik lees hier geen naam in. Typ de naam, en hoe u die persoon bereikt. Is er niemand? Laat dit dan leeg.
       I read no name in this. Type the name, and how you reach that person. Is there nobody? Then leave this empty.`),
  noReason: t(`Dit is nog geen reden. Schrijf in een paar woorden waarom. Bijvoorbeeld: "Onze cao vraagt dit."
               This is no reason yet. Write in a few words why. For example: "Our collective agreement asks this."`),
  noIncident:
    t(`Dan is er niets te melden, en er is niets bewaard. Is er toch iets misgegaan? Schrijf dan wat er gebeurde.
       Then there is nothing to report, and nothing was stored. Did something go wrong after all? Then write what happened.`),
  alreadyKnown: (value: Text): Text => ({
    nl: `Hier staat al "${value.nl}". Dat laat ik zo. Klopt het niet meer? Typ dan wat het moet zijn.`,
    en: `This already reads "${value.en}". I leave it so. Is it no longer right? Then type what it should be.`,
  }),
  rows: t('Hier hoort een lijst met regels.', 'A list of rows is needed here.'),
  noSuchQuestion: t('Die vraag ken ik niet. Er is niets bewaard.', 'I do not know that question. Nothing was stored.'),
  lapsed: t(`Die vraag is niet meer nodig, door een ander antwoord. Er is niets bewaard.
             That question is no longer needed because of another answer. Nothing was stored.`),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
