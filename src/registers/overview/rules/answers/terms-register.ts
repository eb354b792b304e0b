// Terms of keeping a register: looking at it again, telling people, and how long it is kept.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines, ownChoice } from './answer.js';
import { assessment, breach, byAccident, customer } from './words.js';

export const termsOfRegister: readonly KnownAnswer[] = [
  {
    id: 'term-register',
    about: 'term',
    needs: [
      'hoelang howlong bewaartermijn bewaren =bewaar weggooi =oude =old',
      'verwerkingsreg avgregister privacyreg =register processingregister processingrecord',
    ],
    not: `${breach} verzoek bezoek ${customer}`,
    asked: [
      'hoe lang moet ik mijn verwerkingsregister bewaren',
      'oude versies van het avg register bewaren',
      'bewaartermijn verwerkingsregister',
      'how long keep the processing register',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel: 5 jaar nadat u het niet meer gebruikt. Zo kunt u later laten zien wat u deed.`,
      `You choose this time; write down why.
       Our proposal: 5 years after you no longer use it. Then you can show later what you did.`,
    ),
    law: t(`Art. 5 lid 2 en art. 30 AVG; de termijn is uw eigen keuze
            Art. 5(2) and art. 30 GDPR; the term is your own choice`),
    held: 'template this-bot, retention r1',
    place: { template: 'this-bot' },
  },
  {
    id: 'term-data-from-others',
    about: 'term',
    needs: [
      'binnen termijn wanneer hoesnel hoelang maand =when howsoon within',
      'vertel inform laatweten latenweten inlicht tell notify',
      'ander anderen derde bureau thirdparty elsewhere openbaar linkedin internet zelfgeg somebodyelse =via',
    ],
    not: `${byAccident} ${breach} verzoek datalek`,
    asked: [
      'binnen welke termijn moet ik iemand vertellen dat ik zijn gegevens van een ander heb',
      'gegevens via een ander gekregen, wanneer laten weten',
      'cv via een bureau gekregen, wanneer moet ik dat vertellen aan de kandidaat',
      'when must I tell people that I got their data from somebody else',
    ],
    answer: lines(
      `Meestal binnen een maand.
       U vertelt dan ook van wie u de gegevens hebt.`,
      `Usually within a month.
       You then also tell from whom you have the data.`,
    ),
    law: t('Art. 14 lid 2 onder f en lid 3 AVG', 'Art. 14(2)(f) and (3) GDPR'),
    held: 'question controller-activity:source; glossary source',
    place: { command: 'statement' },
  },
  {
    id: 'term-review',
    about: 'term',
    needs: [
      'hoevaak howoften nakijk nagekeken actualis bijwerk bijgewerkt update herzien review actueel',
      'register verwerkingsreg verwerkingen beschrijving =record',
    ],
    not: `${byAccident} ${breach} personeelsreg handelsreg`,
    asked: [
      'hoe vaak moet ik mijn verwerkingsregister bijwerken',
      'register nakijken, hoe vaak',
      'wanneer register actualiseren',
      'how often must I review the processing register',
    ],
    answer: lines(
      `De wet noemt geen termijn, wel dat het register moet kloppen.
       Eén keer per jaar past bijna altijd; bij gevoelige gegevens elk half jaar.
       Verandert er iets? Pas het dan meteen aan.`,
      `The law gives no term, but the register has to be right.
       Once a year almost always fits; with sensitive data every six months.
       Does something change? Then change it at once.`,
    ),
    law: t(`Art. 5 lid 2 en art. 24 AVG; hoe vaak is onze keuze
            Art. 5(2) and art. 24 GDPR; how often is our choice`),
    held: 'question controller-activity:review-interval',
    place: { command: 'check' },
  },
  {
    id: 'term-unfinished-file',
    about: 'term',
    needs: ['bewaar keep kept retention', 'ingelezen inlezen importeer import imported'],
    not: byAccident,
    asked: [
      'hoe lang bewaart de bot een bestand dat ik begon in te lezen, niet ingelezen',
      'bestand importeren niet afgemaakt hoe lang bewaard',
      'hoe lang wordt mijn import bewaard',
      'how long is an imported file kept',
    ],
    answer: lines(
      `14 dagen, als u het inlezen niet afmaakt.
       Zo lang kunt u het nog afmaken. Dat is onze eigen keuze.`,
      `14 days, if you do not finish reading it in.
       Until then you can still finish it. That is our own choice.`,
    ),
    law: ownChoice,
    held: 'template this-bot, retention r4',
    place: { template: 'this-bot' },
  },
  {
    id: 'term-dpia-before',
    about: 'term',
    needs: [assessment, 'vooraf voordat achteraf =before =after klaar done =begin'],
    not: `${byAccident} hoevaak`,
    asked: [
      'wanneer moet een dpia klaar zijn',
      'dpia vooraf of achteraf doen',
      'mag ik een dpia achteraf doen',
      'must a dpia be done before we begin',
    ],
    answer: lines(
      `Voordat u begint.
       Zo onderzoekt u vooraf wat er voor mensen mis kan gaan.`,
      `Before you begin.
       This way you study beforehand what can go wrong for people.`,
    ),
    law: t('Art. 35 lid 1 AVG', 'Art. 35(1) GDPR'),
    held: 'warning dpia-open; glossary dpia',
    place: { command: 'check' },
  },
];
