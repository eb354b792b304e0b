// Every client whose data were hit, and whether they asked us to report for them (art. 33(2) GDPR).
import { moment, number, rows, section, text, yesNo } from '../../../core/engine/questions.js';
import { forClient } from './conditions.js';

export const clients = section('clients', {
  title: ['Nog meer klanten', 'More clients'],
  intro: `Elke klant van wie er gegevens bij zijn, hoort het van u. Meteen, met wat u nu weet.
          Every client whose data are among it hears it from you. At once, with what you know now.`,
  later: true,
  when: forClient,
  questions: [
    rows('clients', {
      optional: true,
      item: ['klant', 'client'],
      title: 'client-name',
      ask: ['Zijn er gegevens van nog meer klanten bij?', 'Are data of more clients among it?'],
      label: ['Nog meer klanten', 'More clients'],
      why: ['Elke klant die het raakt moet het horen.', 'Every client that is hit has to hear it.'],
      law: ['Art. 33 lid 2 AVG', 'Art. 33(2) GDPR'],
      columns: [
        text('client-name', {
          ask: ['Hoe heet deze klant?', 'What is the name of this client?'],
          label: ['Klant', 'Client'],
          why: ['Dan weet u wie u nog moet bellen.', 'Then you know whom to call.'],
          law: ['Art. 33 lid 2 AVG', 'Art. 33(2) GDPR'],
        }),
        number('hours', {
          min: 0,
          max: 720,
          optional: true,
          unit: ['uur', 'hours'],
          ask: `Binnen hoeveel uur moet deze klant het weten, volgens het contract?
                Within how many hours must this client know, according to the contract?`,
          label: ['Uren in contract', 'Hours in contract'],
          why: [
            'De wet zegt: meteen. Een contract noemt vaak uren.',
            'The law says: at once. A contract often names hours.',
          ],
          law: ['Art. 28 lid 3 onder f en 33 lid 2 AVG', 'Art. 28(3)(f) and 33(2) GDPR'],
        }),
        moment('told-at', {
          only: 'past',
          optional: true,
          ask: ['Wanneer hebt u het deze klant verteld?', 'When did you tell this client?'],
          label: ['Verteld op', 'Told at'],
          why: ['Voor deze klant begint dan de tijd te lopen.', 'For this client the time then begins.'],
          law: ['Art. 33 lid 2 AVG', 'Art. 33(2) GDPR'],
        }),
      ],
    }),
    yesNo('mandate', {
      optional: true,
      ask: [
        'Vroeg uw klant u om het ook bij de AP te melden?',
        'Did your client ask you to report it to the AP as well?',
      ],
      label: ['Melden namens klant', 'Report for client'],
      why: `Alleen dan meldt u zelf. Uw klant blijft verantwoordelijk.
            Only then do you report. Your client stays responsible.`,
      law: ['Art. 33 lid 1 en 2 AVG; EDPB 9/2022', 'Art. 33(1) and (2) GDPR; EDPB 9/2022'],
    }),
  ],
});
