// Five things that keep most harm away: asked once for the organisation, each done by somebody on a day.

import type { Checklist } from '../../../core/engine/checklist.js';
import { choices, day, options, person, section } from '../../../core/engine/questions.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { type Text, t } from '../../../core/text.js';

/** By the id of the measure that each is in the register. */
export const fiveThings = options({
  'two-step': `Inloggen met een tweede stap
               Logging in with a second step
               in mail, boekhouding en alles met klanten
               in e-mail, accounting and everything with customers`,
  updates: `Updates die vanzelf komen
            Updates that come by themselves
            op elke computer, telefoon en kassa
            on each computer, phone and till`,
  'tested-backup': `Een back-up die één keer is teruggezet
                    A back-up that was put back once
                    pas dan weet u dat hij werkt
                    only then you know that it works`,
  encrypted: `Laptops en telefoons versleuteld
              Laptops and phones encrypted
              wie hem vindt, kan niets lezen
              whoever finds it can read nothing`,
  'ring-back': `Terugbellen voordat er geld of gegevens uitgaan
                Ringing back before money or data go out
                op een nummer dat u al kende
                on a number that you knew already`,
});

/** How each is done, for who has to do it. */
export const howTo: Readonly<Record<string, Text>> = {
  'two-step': t(`Begin met de mail: wie daarin komt, komt overal in. Zet het aan voor iedereen, ook voor uzelf.
                 Begin with the e-mail: whoever gets in there gets in everywhere. Switch it on for everybody, yourself included.`),
  updates: t(`Zet automatisch bijwerken aan. Krijgt iets geen updates meer? Vervang het.
              Switch on automatic updates. Does something get no updates any more? Replace it.`),
  'tested-backup': t(`Zet één bestand echt terug, en kijk of het opent. Bewaar de back-up los van de computer.
                      Really put back one file, and see whether it opens. Keep the back-up apart from the computer.`),
  encrypted: t(`Zoek bij de instellingen naar versleuteling, of vraag wie uw computers beheert. Zet er ook een code op.
                Look for encryption in the settings, or ask whoever manages your computers. Set a code on it too.`),
  'ring-back':
    t(`Spreek af: bij een nieuw rekeningnummer of een vraag om gegevens belt u eerst terug, op een nummer dat u al kende.
       Agree: with a new account number or a question for data you ring back first, on a number that you knew already.`),
};

export const basics: Checklist = {
  id: 'basics',
  version: 1,
  access: 'flow',
  author: 'author',
  title: t('Vijf dingen die veel schade voorkomen', 'Five things that keep most harm away'),
  confirmsItself: true,
  sections: [
    section('basics', {
      title: ['Vijf dingen die veel schade voorkomen', 'Five things that keep most harm away'],
      form: true,
      questions: [
        choices('have', {
          optional: true,
          explains: ['security', 'encryption'],
          options: fiveThings,
          ask: ['Welke van deze vijf doet u nu al echt?', 'Which of these five do you really do already?'],
          label: ['Doen we al', 'We do already'],
          why: `De meeste datalekken komen door een gestolen wachtwoord, een kwijtgeraakt apparaat of een nepbericht.
                Most data breaches come from a stolen password, a lost device or a fake message.`,
          law: ['Art. 32 AVG', 'Art. 32 GDPR'],
          example: ['Nog geen? Laat alles leeg.', 'None yet? Leave it all empty.'],
        }),
        person('who', {
          does: true,
          ask: ['Wie regelt de rest?', 'Who sees to the rest?'],
          label: ['Wie', 'Who'],
          why: ['Per punt kunt u later iemand anders kiezen.', 'You can pick somebody else for each point later.'],
          law: ownChoice,
        }),
        day('by', {
          only: 'future',
          ask: ['Wanneer is dat klaar?', 'By when is that done?'],
          label: ['Uiterlijk', 'By'],
          why: ['Zonder dag blijft het liggen.', 'Without a day it is left undone.'],
          law: ownChoice,
          example: ['Een maand is genoeg voor alle vijf.', 'A month is enough for all five.'],
        }),
      ],
    }),
  ],
};
