// What is said around a question to a colleague, and its way back.
import type { Text } from '../../../core/text.js';

export const askingWords = {
  whom: { nl: 'Wie weet dit? {question}', en: 'Who knows this? {question}' },
  whomText: {
    nl: 'Die krijgt alleen deze vraag, in de eigen chat. Het antwoord telt pas als u het bevestigt.',
    en: 'They get this question only, in their own chat. The answer counts once you confirm it.',
  },
  somebodyElse: { nl: 'Iemand anders', en: 'Somebody else' },
  self: { nl: 'Ik zoek het uit', en: 'I find it out' },
  findsSelf: {
    nl: 'Goed, u zoekt het uit. Over twee weken vraag ik ernaar.',
    en: 'Fine, you find it out. I ask about it in two weeks.',
  },
  nobody: {
    nl: 'Er is nog niemand die ik kan vragen. Wie mij één keer iets stuurt, staat hier.',
    en: 'There is nobody yet whom I can ask. Whoever sends me something once is listed here.',
  },
  asked: {
    nl: 'Gevraagd aan {name}. U hoort het van mij. Na een week vraag ik het nog eens.',
    en: 'I asked {name}. You hear from me. After a week I ask once more.',
  },
  handedOn: { nl: 'Doorgevraagd aan {name}. Dank u.', en: 'Passed on to {name}. Thank you.' },
  title: { nl: '{who} vraagt u iets', en: '{who} asks you something' },
  titleMany: { nl: '{who} vraagt u {count} dingen', en: '{who} asks you {count} things' },
  about: { nl: 'Het gaat over {record}. {ask}', en: 'It is about {record}. {ask}' },
  why: { nl: 'Waarom: {why}', en: 'Why: {why}' },
  again: { nl: '{who} vroeg dit een week geleden.', en: '{who} asked this a week ago.' },
  readAlong: {
    nl: 'U schreef in een kanaal, daar lezen anderen mee. Antwoord hier: dat leest alleen wie het vraagt.',
    en: 'You wrote in a channel, where others read along. Answer here: only who asks reads it.',
  },
  ownWords: { nl: 'In eigen woorden', en: 'In my own words' },
  notMe: { nl: 'Ik weet het ook niet', en: "I don't know either" },
  askOther: { nl: 'Vraag het aan …', en: 'Ask …' },
  type: { nl: 'Typ uw antwoord. {ask}', en: 'Type your answer. {ask}' },
  thanks: {
    nl: 'Dank u. {who} krijgt uw antwoord: {value}. Het telt pas als het bevestigd is.',
    en: 'Thank you. {who} gets your answer: {value}. It counts once it is confirmed.',
  },
  thanksUnknown: { nl: 'Dank u. Ik geef het door aan {who}.', en: 'Thank you. I tell {who}.' },
  differently: { nl: 'Toch anders', en: 'Something else after all' },
  gone: { nl: 'Deze vraag is niet meer voor u. Dank u.', en: 'This question is no longer for you. Thank you.' },
  saidTitle: { nl: '{who} antwoordde · {record}', en: '{who} answered · {record}' },
  saidText: { nl: 'Klopt dit? Dan neem ik het over.', en: 'Is this right? Then I take it over.' },
  saidBoth: {
    nl: 'Intussen is dit ook hier ingevuld. Welk antwoord telt?',
    en: 'Meanwhile this was filled in here too. Which answer counts?',
  },
  saidWords: {
    nl: 'Dit zijn eigen woorden. Lees ze, en vul het antwoord in.',
    en: 'These are their own words. Read them, and fill in the answer.',
  },
  saidUnknown: { nl: '{who} weet het ook niet.', en: '{who} does not know either.' },
  standsNow: { nl: 'Staat er nu', en: 'Stands now' },
  take: { nl: 'Klopt, neem over', en: 'Right, take it over' },
  takeOther: { nl: 'Neem over wat {who} zegt', en: 'Take what {who} says' },
  keep: { nl: 'Houd wat er staat', en: 'Keep what stands' },
  kept: { nl: 'Goed, het blijft zo.', en: 'Fine, it stays.' },
  fillIn: { nl: 'Vul het in', en: 'Fill it in' },
  silent: {
    nl: '{who} heeft nog niet geantwoord: {question}.',
    en: '{who} has not answered yet: {question}.',
  },
  silentSelf: { nl: 'U zou dit uitzoeken: {question}.', en: 'You would find this out: {question}.' },
  silentTitle: { nl: '{record} · Nog geen antwoord', en: '{record} · No answer yet' },
  twoWeeks: { nl: 'Geef nog twee weken', en: 'Give two more weeks' },
  decide: { nl: 'We beslissen nu', en: 'We decide now' },
  adviser: { nl: 'Vraag mijn adviseur', en: 'Ask my adviser' },
  somebody: { nl: 'Een collega', en: 'A colleague' },
} as const satisfies Readonly<Record<string, Text>>;
