// A text for colleagues: what a datalek is, that reporting takes a minute, and that it is good to report.

import { pressForCommand } from '../../app/buttons.js';
import { may } from '../../app/register.js';
import { sentences } from '../../app/sentences.js';
import { type AppTurn, officerName, reply } from '../../app/turn.js';
import { say, type Text, t } from '../../core/text.js';

export const announcement = {
  title: t('Tekst voor uw collega’s', 'Text for your colleagues'),
  intro: t(`Kopieer deze tekst naar een bericht of een kanaal. Pas hem gerust aan.
            Copy this text to a message or a channel. Feel free to change it.`),
  text: {
    nl: [
      'Beste collega’s,',
      '',
      'Vanaf nu melden we een datalek met AVG-maatje. Typ /datalek, en vertel wat er is gebeurd. Dat duurt een minuut.',
      '',
      'Wat is een datalek? Gegevens van mensen zijn kwijt, veranderd of bij de verkeerde gekomen. Bijvoorbeeld:',
      '• een mail naar de verkeerde klant',
      '• een telefoon of laptop die weg is',
      '• een lijst met namen in de verkeerde map',
      '• een brief die bij de buren lag',
      '• op een vreemde link geklikt, en daar een wachtwoord ingevuld',
      '',
      'Twijfelt u, of ging het nog net goed? Meld het toch. {officer} zoekt het uit.',
      'Meld het meteen, ook in het weekend. Wij hebben maar drie dagen om te kijken wat er nodig is.',
      'Schrijf geen gegevens van klanten of collega’s in de melding. Vertel alleen wat er gebeurde.',
      '',
      'Iedereen maakt fouten. Melden is goed, ook als het uw eigen fout was. Juist door te melden helpt u de mensen om wie het gaat.',
      '',
      'Vragen? {officer} helpt u graag.',
    ].join('\n'),
    en: [
      'Dear colleagues,',
      '',
      'From now on we report a data breach with AVG-maatje. Type /datalek, and tell what happened. It takes a minute.',
      '',
      'What is a data breach? Data about people are lost, changed or with the wrong person. For example:',
      '• an e-mail to the wrong customer',
      '• a phone or laptop that is gone',
      '• a list of names in the wrong folder',
      '• a letter that ended up with the neighbours',
      '• clicking on a strange link, and entering a password there',
      '',
      'In doubt, or did it just go right? Report it anyway. {officer} will look into it.',
      'Report it at once, also at the weekend. We only have three days to see what is needed.',
      'Put no data about customers or colleagues in the report. Only tell what happened.',
      '',
      'Everybody makes mistakes. Reporting is good, even when it was your own mistake. By reporting you help the people concerned.',
      '',
      'Questions? {officer} is happy to help.',
    ].join('\n'),
  },
} as const satisfies Record<string, Text>;

/** `bekendmaken`: shows the text to copy; nothing is sent to anybody. */
export async function announce(turn: AppTurn): Promise<void> {
  if (!may(turn, 'read-roles')) return;
  const { language } = turn;
  const text = say(announcement.text, language, { officer: officerName(turn) });
  const report = {
    id: pressForCommand('breach-report'),
    label: say(sentences.reportDoor, language),
    style: 'primary',
  } as const;
  reply(turn, {
    type: 'card',
    title: say(announcement.title, language),
    text: `${say(announcement.intro, language)}\n\n${text}`,
    lines: [],
    actions: [],
    announcement: { text, action: report, press: pressForCommand('announce') },
  });
}
