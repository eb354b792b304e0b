// `/register tijdzone`: in which zone days and times of day are meant, for the whole organisation.

import { may } from '../../app/register.js';
import { moveToZone } from '../../app/reminders/remind.js';
import { type AppTurn, record as note, reply, tell } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import { folded } from '../../core/fold.js';
import { say, type Text, t } from '../../core/text.js';
import { isTimeZone, showInstant } from '../../core/time.js';

const sentences = {
  title: t('Tijdzone', 'Time zone'),
  now: t(`Bij u is het nu {now}. Klopt dat niet? Kies waar u werkt. Staat het er niet bij? Typ dan /register tijdzone met de naam erachter, zoals Asia/Jakarta.
          Where you are it is now {now}. Is that not right? Pick where you work. Is it not here? Then type /register timezone with its name, such as Asia/Jakarta.`),
  unknown: t(`Die tijdzone ken ik niet. Typ de naam met een streep, zoals Asia/Jakarta.
              I do not know that time zone. Type its name with a slash, such as Asia/Jakarta.`),
  done: t(`Goed. Bij u is het nu {now}. Wat gepland stond, komt op dezelfde tijd van de dag. De 72 uur van een datalek lopen gewoon door.
           Fine. Where you are it is now {now}. What was planned comes at the same time of day. The 72 hours of a data breach just go on.`),
} as const satisfies Record<string, Text>;

/** Where people of a Dutch business most often work; every other zone can be typed. */
const offered: readonly { readonly zone: string; readonly label: Text }[] = [
  { zone: 'Europe/Amsterdam', label: t('Nederland en België', 'Netherlands and Belgium') },
  {
    zone: 'Europe/London',
    label: t('Ierland, Portugal, Groot-Brittannië', 'Ireland, Portugal, Great Britain'),
  },
  { zone: 'Europe/Athens', label: t('Griekenland, Roemenië, Finland', 'Greece, Romania, Finland') },
  { zone: 'Europe/Istanbul', label: t('Turkije', 'Türkiye') },
  {
    zone: 'America/Curacao',
    label: t('Aruba, Bonaire, Curaçao, Sint Maarten', 'Aruba, Bonaire, Curaçao, Sint Maarten'),
  },
  { zone: 'America/Paramaribo', label: t('Suriname', 'Suriname') },
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
