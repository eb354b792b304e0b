// /register privacyverklaring: what the law has you tell people, for each group of them, and whether it still holds.

import { documentButton } from '../../../app/files/offer-document.js';
import { may, refuse } from '../../../app/register.js';
import { type AppTurn, record as note, reply, tell } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import type { Line } from '../../../core/engine/replies.js';
import { folded } from '../../../core/fold.js';
import { say, type Text, t } from '../../../core/text.js';
import { dayOf, showDay } from '../../../core/time.js';
import { gapsIn, privacyStatement } from '../rules/papers/privacy-statement.js';
import { digests, type Standing, standings, statementDocument } from './statements.js';

/** With a word behind it the statement for those people, without one all of them. */
export async function showStatements(turn: AppTurn, argument = ''): Promise<void> {
  if (!may(turn, 'export-register')) return;
  const { register, groups } = await standings(turn, turn.crypto.sha256);
  const { language } = turn;
  if (groups.length === 0) return tell(turn, words.none);
  const wanted = folded(argument);
  const meant = groups.filter(({ group }) => wanted !== '' && folded(group.label).startsWith(wanted));
  const exact =
    meant.find(({ group }) => folded(group.label) === wanted) ?? (meant.length === 1 ? meant[0] : undefined);
  if (exact !== undefined) return showStatement(turn, exact.group.id);
  reply(turn, {
    type: 'card',
    title: say(words.title, language),
    text: say(words.text, language),
    lines: groups.map((standing): Line => {
      const { group } = standing;
      const gaps = group.activities.length === 0 ? 0 : gapsIn(privacyStatement(register, group)).length;
      const state = [
        say(words.activities, language, { count: group.activities.length }),
        ...(gaps > 0 ? [say(words.gaps, language, { count: gaps })] : []),
        publishedWords(turn, standing),
      ];
      const action = { id: pressId('statement', group.id), label: group.label };
      return { label: group.label, value: state.filter((part) => part !== '').join(' · '), action };
    }),
    actions: [],
  });
}

/** One group: what is missing, and the statement in each format. */
export async function showStatement(turn: AppTurn, id: string): Promise<void> {
  if (!may(turn, 'export-register')) return;
  const { register, groups } = await standings(turn, turn.crypto.sha256);
  const standing = groups.find(({ group }) => group.id === id);
  if (standing === undefined) return refuse(turn);
  const { language } = turn;
  const { group } = standing;
  const gaps = group.activities.length === 0 ? [] : gapsIn(privacyStatement(register, group));
  const about = { subject: group.id };
  reply(turn, {
    type: 'card',
    title: say(words.one, language, { group: group.label }),
    text: [publishedWords(turn, standing), say(words.read, language)].filter((part) => part !== '').join('\n'),
    lines: [
      ...gaps.map((gap) => ({ label: say(words.gap, language), value: gap })),
      ...standing.changed.map((name) => ({ label: say(words.changed, language), value: name })),
    ],
    actions:
      group.activities.length === 0
        ? []
        : [
            documentButton(turn, 'privacy-statement.docx', words.word, { ...about, language: 'nl' }),
            documentButton(turn, 'privacy-statement.html', words.page, { ...about, language: 'nl' }),
            documentButton(turn, 'privacy-statement.txt', words.plain, { ...about, language: 'nl' }),
            documentButton(turn, 'privacy-statement.docx', words.wordEnglish, { ...about, language: 'en' }),
            documentButton(turn, 'privacy-statement.html', words.pageEnglish, { ...about, language: 'en' }),
            { id: pressId('published', group.id), label: say(words.publish, language) },
          ],
  });
}

/** Somebody says that the statement as it is now is the one that people can read: from then on changes are told. */
export async function publishStatement(turn: AppTurn, id: string): Promise<void> {
  if (!may(turn, 'publish')) return;
  const { register, groups } = await standings(turn, turn.crypto.sha256);
  const group = groups.find((known) => known.group.id === id)?.group;
  if (group === undefined || group.activities.length === 0) return refuse(turn);
  await turn.repositories.publications.save(turn.organisation.id, {
    document: statementDocument,
    subject: group.id,
    at: turn.now,
    by: turn.person.id,
    madeOf: digests(register, group, turn.crypto.sha256),
  });
  note(turn, 'publish', { path: `${statementDocument}/${group.id}` });
  tell(turn, words.noted, { group: group.label });
}

/** "gepubliceerd op 24 november 2026", and "verouderd" as soon as what it tells has changed; empty when never published. */
function publishedWords({ language, organisation }: AppTurn, { published, changed }: Standing): string {
  if (published === undefined) return '';
  const day = showDay(dayOf(published.at, organisation.zone), language);
  if (changed.length === 0) return say(words.published, language, { day });
  return say(words.outdated, language, { day, names: changed.join(', ') });
}

const words = {
  title: t('Privacyverklaringen', 'Privacy statements'),
  text: t(`De wet wil dat u mensen vertelt wat u met hun gegevens doet (art. 13 en 14 AVG). Kies voor wie. De tekst komt uit wat in het register bevestigd is.
           The law wants you to tell people what you do with their data (art. 13 and 14 GDPR). Choose for whom. The text comes from what is confirmed in the register.`),
  none: t(`Er is nog niets bevestigd om over te vertellen. Ga verder met /register, dan komt de privacyverklaring vanzelf.
           Nothing is confirmed yet to tell about. Go on with /register, and the privacy statement follows.`),
  activities: t('activiteiten: {count}', 'activities: {count}'),
  gaps: t('nog in te vullen: {count}', 'still to fill in: {count}'),
  published: t('gepubliceerd op {day}, en nog actueel', 'published on {day}, and still up to date'),
  outdated: t(`gepubliceerd op {day}, maar verouderd door: {names}
               published on {day}, but out of date because of: {names}`),
  one: t('Privacyverklaring: {group}', 'Privacy statement: {group}'),
  read: t(`Lees de tekst door voordat u hem gebruikt. Wat nog ontbreekt, staat er gemarkeerd in.
           Read the text through before you use it. What is still missing is marked in it.`),
  gap: t('Nog invullen', 'Still to fill in'),
  changed: t('Veranderd', 'Changed'),
  word: t('Nederlands: Word', 'Dutch: Word'),
  page: t('Nederlands: webpagina', 'Dutch: web page'),
  plain: t('Nederlands: tekst', 'Dutch: text'),
  wordEnglish: t('Engels: Word', 'English: Word'),
  pageEnglish: t('Engels: webpagina', 'English: web page'),
  publish: t('Deze tekst is nu openbaar', 'This text is public now'),
  noted:
    t(`Genoteerd: de privacyverklaring voor {group} is openbaar. Verandert er iets in het register dat erin staat? Dan leest u hier dat hij verouderd is.
       Noted: the privacy statement for {group} is public. Does something change in the register that it tells? Then you read here that it is out of date.`),
} as const satisfies Readonly<Record<string, Text>>;
