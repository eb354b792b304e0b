// /register pagina: the edition for outside as a page on our own server, behind an address that nobody can guess.

import { documentButton } from '../../../app/files/offer-document.js';
import { may } from '../../../app/register.js';
import { sentences } from '../../../app/sentences.js';
import { type AppTurn, record as note, reply, tell } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action } from '../../../core/engine/replies.js';
import { say, type Text, t } from '../../../core/text.js';
import { dayOf, daysAfter, showDay } from '../../../core/time.js';

/** In days. Long enough to put on a website, and never for ever: whoever put it there may be gone. */
const terms = [30, 365] as const;

export async function showPage(turn: AppTurn): Promise<void> {
  if (!may(turn, 'publish')) return;
  const { language } = turn;
  const pages = await openPages(turn);
  const last = pages.at(-1);
  const open: readonly Action[] = terms.map((days) => ({
    id: pressId('page', 'open', '', days),
    label: say(words.open, language, { days }),
  }));
  const close = { id: pressId('page', 'close'), label: say(words.close, language), style: 'danger' } as const;
  const state =
    last === undefined ? say(words.none, language) : say(words.until, language, { day: dayIn(turn, last.expiresAt) });
  reply(turn, {
    type: 'card',
    title: say(words.title, language),
    text: [
      say(words.text, language),
      state,
      ...(turn.publicUrl === undefined ? [say(words.noAddress, language)] : []),
    ].join('\n\n'),
    lines: [],
    actions: [
      documentButton(turn, 'register-outside.html', words.file),
      ...(turn.publicUrl === undefined ? [] : open),
      ...(last === undefined ? [] : [close]),
    ],
  });
}

export async function onPage(turn: AppTurn, what: string, days: number): Promise<void> {
  if (!may(turn, 'publish')) return;
  if (what === 'close') return closePages(turn);
  const term = terms.find((known) => known === days);
  if (what !== 'open' || term === undefined || turn.publicUrl === undefined) return tell(turn, sentences.staleButton);
  return openPage(turn, term, turn.publicUrl);
}

/** One address at a time: a new one takes the place of the old. The secret is said once and stored nowhere. */
async function openPage(turn: AppTurn, days: number, publicUrl: string): Promise<void> {
  const { repositories, organisation, crypto, person, now } = turn;
  const secret = crypto.newKey();
  const expiresAt = daysAfter(now, days, organisation.zone);
  const hash = crypto.sha256(secret);
  await repositories.pages.close(organisation.id);
  await repositories.pages.open({
    organisation: organisation.id,
    hash,
    document: 'register-outside',
    by: person.id,
    at: now,
    expiresAt,
  });
  note(turn, 'publish', { path: 'page/register-outside' });
  const address = `${publicUrl.replace(/\/$/, '')}/overzicht?s=${secret}`;
  reply(turn, {
    type: 'text',
    text: say(words.opened, turn.language, { address, day: dayIn(turn, expiresAt) }),
    actions: [{ id: pressId('page', 'close'), label: say(words.close, turn.language), style: 'danger' }],
  });
}

async function closePages(turn: AppTurn): Promise<void> {
  const closed = await turn.repositories.pages.close(turn.organisation.id);
  if (closed === 0) return tell(turn, words.none);
  note(turn, 'unpublish', { path: 'page/register-outside' });
  tell(turn, words.closed);
}

async function openPages({ repositories, organisation, now }: AppTurn) {
  return (await repositories.pages.list(organisation.id)).filter(({ expiresAt }) => expiresAt > now);
}

const dayIn = ({ organisation, language }: AppTurn, instant: string) =>
  showDay(dayOf(instant, organisation.zone), language);

const words = {
  title: t('Uw overzicht als webpagina', 'Your overview as a web page'),
  text: t(`Klanten en leveranciers zien hier wat u met gegevens doet: de uitgave voor buiten, zonder namen en beveiliging. De pagina volgt het register: wat u bevestigt, staat er binnen tien minuten op.
           Customers and suppliers see here what you do with data: the edition for outside, without names and security. The page follows the register: what you confirm is on it within ten minutes.`),
  none: t('Er staat nu geen pagina op internet.', 'There is no page on the internet now.'),
  until: t('Er staat een pagina op internet, tot en met {day}.', 'There is a page on the internet, until {day}.'),
  noAddress:
    t(`Op internet zetten kan hier nog niet: de beheerder moet daarvoor PUBLIC_URL invullen. Het bestand kunt u wel zelf op uw website zetten.
       Putting it on the internet is not possible here yet: the administrator has to set PUBLIC_URL for that. You can put the file on your website yourself.`),
  file: t('Als bestand', 'As a file'),
  open: t('Zet op internet: {days} dagen', 'Put on the internet: {days} days'),
  close: t('Haal van internet', 'Take off the internet'),
  opened: t(
    'De pagina staat op internet tot en met {day}. Bewaar het adres: wij kunnen het niet nog eens laten zien.\n{address}\nIedereen met dit adres kan de pagina lezen. Een eerder adres werkt niet meer.',
    'The page is on the internet until {day}. Keep the address: we cannot show it again.\n{address}\nEverybody with this address can read the page. An earlier address no longer works.',
  ),
  closed: t(`De pagina is van internet gehaald. Het adres werkt niet meer.
             The page was taken off the internet. The address no longer works.`),
} as const satisfies Readonly<Record<string, Text>>;
