// `/register tijdzone`: in which zone days and times of day are meant, for the whole organisation.

import { may } from '../../app/register.js';
import { moveToZone } from '../../app/reminders/move-to-zone.js';
import { type AppTurn, record as note, reply, tell } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import { folded } from '../../core/fold.js';
import { say, type Text } from '../../core/text.js';
import { isTimeZone, showInstant } from '../../core/time.js';

const sentences = {
  title: { nl: 'Tijdzone', en: 'Time zone' },
  now: {
    nl: 'Bij u is het nu {now}. Klopt dat niet? Kies waar u werkt. Staat het er niet bij? Typ dan /register tijdzone met de naam erachter, zoals Asia/Jakarta.',
    en: 'Where you are it is now {now}. Is that not right? Pick where you work. Is it not here? Then type /register timezone with its name, such as Asia/Jakarta.',
  },
  unknown: {
    nl: 'Die tijdzone ken ik niet. Typ de naam met een streep, zoals Asia/Jakarta.',
    en: 'I do not know that time zone. Type its name with a slash, such as Asia/Jakarta.',
  },
  done: {
    nl: 'Goed. Bij u is het nu {now}. Wat gepland stond, komt op dezelfde tijd van de dag. De 72 uur van een datalek lopen gewoon door.',
    en: 'Fine. Where you are it is now {now}. What was planned comes at the same time of day. The 72 hours of a data breach just go on.',
  },
} as const satisfies Record<string, Text>;

/** Where people of a Dutch business most often work; every other zone can be typed. */
const offered: readonly { readonly zone: string; readonly label: Text }[] = [
  { zone: 'Europe/Amsterdam', label: { nl: 'Nederland en België', en: 'Netherlands and Belgium' } },
  {
    zone: 'Europe/London',
    label: { nl: 'Ierland, Portugal, Groot-Brittannië', en: 'Ireland, Portugal, Great Britain' },
  },
  { zone: 'Europe/Athens', label: { nl: 'Griekenland, Roemenië, Finland', en: 'Greece, Romania, Finland' } },
  { zone: 'Europe/Istanbul', label: { nl: 'Turkije', en: 'Türkiye' } },
  {
    zone: 'America/Curacao',
    label: { nl: 'Aruba, Bonaire, Curaçao, Sint Maarten', en: 'Aruba, Bonaire, Curaçao, Sint Maarten' },
  },
  { zone: 'America/Paramaribo', label: { nl: 'Suriname', en: 'Suriname' } },
];

/** The argument is the number of one that is offered, or the name of any zone. */
export async function setZone(turn: AppTurn, argument: string): Promise<void> {
  if (!may(turn, 'edit-organisation')) return;
  if (argument === '') return showZones(turn);
  const zone = offered[Number(argument) - 1]?.zone ?? zoneNamed(argument);
  if (zone === undefined) return tell(turn, sentences.unknown);
  const { repositories, organisation } = turn;
  if (zone !== organisation.zone) {
    await repositories.organisations.setZone(organisation.id, zone);
    await moveToZone(turn, zone);
    note(turn, 'set-zone');
  }
  tell(turn, sentences.done, { now: showInstant(turn.now, zone, turn.language) });
}

function showZones(turn: AppTurn): void {
  const { language, now, organisation } = turn;
  reply(turn, {
    type: 'card',
    title: say(sentences.title, language),
    text: say(sentences.now, language, { now: showInstant(now, organisation.zone, language) }),
    lines: offered.map(({ zone, label }, index) => ({
      label: say(label, language),
      value: showInstant(now, zone, language),
      action: { id: pressId('command', 'zone', '', index + 1), label: say(label, language) },
    })),
    actions: [],
  });
}

/** As it is written by everybody else: "asia/jakarta" is Asia/Jakarta. */
function zoneNamed(typed: string): string | undefined {
  const named = offered.find(({ label }) => [folded(label.nl), folded(label.en)].includes(folded(typed)));
  if (named !== undefined) return named.zone;
  return isTimeZone(typed) ? new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone : undefined;
}
