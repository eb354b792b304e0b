// What is said around a question to a colleague, and its way back.
import { type Text, t } from '../../../core/text.js';

export const askingWords = {
  whom: t('Wie weet dit? {question}', 'Who knows this? {question}'),
  whomText: t(`Die krijgt alleen deze vraag, in de eigen chat. Het antwoord telt pas als u het bevestigt.
               They get this question only, in their own chat. The answer counts once you confirm it.`),
  somebodyElse: t('Iemand anders', 'Somebody else'),
  self: t('Ik zoek het uit', 'I find it out'),
  findsSelf: t(`Goed, u zoekt het uit. Over twee weken vraag ik ernaar.
                Fine, you find it out. I ask about it in two weeks.`),
  nobody: t(`Er is nog niemand die ik kan vragen. Wie mij één keer iets stuurt, staat hier.
             There is nobody yet whom I can ask. Whoever sends me something once is listed here.`),
  asked: t(`Gevraagd aan {name}. U hoort het van mij. Na een week vraag ik het nog eens.
            I asked {name}. You hear from me. After a week I ask once more.`),
  handedOn: t('Doorgevraagd aan {name}. Dank u.', 'Passed on to {name}. Thank you.'),
  title: t('{who} vraagt u iets', '{who} asks you something'),
  titleMany: t('{who} vraagt u {count} dingen', '{who} asks you {count} things'),
  about: t('Het gaat over {record}. {ask}', 'It is about {record}. {ask}'),
  why: t('Waarom: {why}', 'Why: {why}'),
  again: t('{who} vroeg dit een week geleden.', '{who} asked this a week ago.'),
  readAlong: t(`U schreef in een kanaal, daar lezen anderen mee. Antwoord hier: dat leest alleen wie het vraagt.
                You wrote in a channel, where others read along. Answer here: only who asks reads it.`),
  ownWords: t('In eigen woorden', 'In my own words'),
  notMe: t('Ik weet het ook niet', "I don't know either"),
  askOther: t('Vraag het aan …', 'Ask …'),
  type: t('Typ uw antwoord. {ask}', 'Type your answer. {ask}'),
  thanks: t(`Dank u. {who} krijgt uw antwoord: {value}. Het telt pas als het bevestigd is.
             Thank you. {who} gets your answer: {value}. It counts once it is confirmed.`),
  thanksUnknown: t('Dank u. Ik geef het door aan {who}.', 'Thank you. I tell {who}.'),
  differently: t('Toch anders', 'Something else after all'),
  gone: t('Deze vraag is niet meer voor u. Dank u.', 'This question is no longer for you. Thank you.'),
  saidTitle: t('{who} antwoordde · {record}', '{who} answered · {record}'),
  saidText: t('Klopt dit? Dan neem ik het over.', 'Is this right? Then I take it over.'),
  saidBoth: t(`Intussen is dit ook hier ingevuld. Welk antwoord telt?
               Meanwhile this was filled in here too. Which answer counts?`),
  saidWords: t(`Dit zijn eigen woorden. Lees ze, en vul het antwoord in.
                These are their own words. Read them, and fill in the answer.`),
  saidUnknown: t('{who} weet het ook niet.', '{who} does not know either.'),
  standsNow: t('Staat er nu', 'Stands now'),
  take: t('Klopt, neem over', 'Right, take it over'),
  takeOther: t('Neem over wat {who} zegt', 'Take what {who} says'),
  keep: t('Houd wat er staat', 'Keep what stands'),
  kept: t('Goed, het blijft zo.', 'Fine, it stays.'),
  fillIn: t('Vul het in', 'Fill it in'),
  silent: t('{who} heeft nog niet geantwoord: {question}.', '{who} has not answered yet: {question}.'),
  silentSelf: t('U zou dit uitzoeken: {question}.', 'You would find this out: {question}.'),
  silentTitle: t('{record} · Nog geen antwoord', '{record} · No answer yet'),
  twoWeeks: t('Geef nog twee weken', 'Give two more weeks'),
  decide: t('We beslissen nu', 'We decide now'),
  adviser: t('Vraag mijn adviseur', 'Ask my adviser'),
  somebody: t('Een collega', 'A colleague'),
} as const satisfies Readonly<Record<string, Text>>;
