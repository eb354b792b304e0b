// Data in or for countries outside Europe.
import { t } from '../../../../core/text.js';
import { checked, type KnownAnswer, lines } from './answer.js';
import { aside, may } from './words.js';

export const allowedAbroad: readonly KnownAnswer[] = [
  {
    id: 'american-program',
    about: 'allowed',
    needs: [
      'amerik american =usa =vs unitedstates verenigdestaten america dpf uscompan uscloud usbased ussupplier usprogram =theus =inus',
      `${may} cloud programma program server software leverancier supplier opslag *gegevens =data tool`,
    ],
    not: `${aside} bezoek reis vakantie sell`,
    asked: [
      'mag ik een amerikaans programma gebruiken',
      'gegevens in amerikaanse cloud opslaan',
      'data in the us allowed?',
      'leverancier is amerikaans maar bewaart in europa',
      'can I use an american cloud program',
    ],
    answer: lines(
      `Ja, als het geregeld is. Zoek het bedrijf op in de lijst van dataprivacyframework.gov en noteer de dag.
       Staat het er niet op? Dan moet het vaste Europese contract (SCC) in de voorwaarden zitten.
       Voor personeel moet er "HR" bij staan. De lijst verandert.`,
      `Yes, if it is covered. Look up the company in the list at dataprivacyframework.gov and note the day.
       Not on it? Then the terms must include the standard European contract (SCC).
       For staff it must say "HR". The list changes.`,
    ),
    law: t(
      `Art. 44 tot en met 46 AVG en besluit (EU) 2023/1795, ${checked.adequacy.nl}`,
      `Art. 44 to 46 GDPR and decision (EU) 2023/1795, ${checked.adequacy.en}`,
    ),
    held: 'warning american-supplier; law data: adequacy united-states; question supplier:dpf-checked',
    place: { command: 'suppliers' },
  },
  {
    id: 'listed-country',
    about: 'allowed',
    needs: [
      'zwitserl switzerl engeland verenigdkoninkrijk greatbritain unitedkingdom =uk =vk brits japan canada israel argentini argentina nieuwzeeland newzealand brazili brazil uruguay andorra faeroer faroe guernsey isleof jersey zuidkorea southkorea korea',
      '*gegevens =data server opslag cloud leverancier supplier programma program bedrijf company =staan store helpdesk',
      `${may} *gegevens =data`,
    ],
    not: `${aside} vakantie reis bestell bezorg verzend shipping btw douane`,
    asked: [
      'mogen gegevens naar engeland',
      'leverancier in zwitserland mag dat',
      'data opslaan in canada toegestaan',
      'may data go to the uk',
    ],
    answer: lines(
      `Ja, dit land staat op de lijst van de Europese Commissie. Een extra afspraak is niet nodig (${checked.adequacy.nl}).
       Soms geldt het niet voor iedereen: in Canada alleen voor bedrijven onder PIPEDA.
       De lijst verandert. Het land hoort in uw register.`,
      `Yes, this country is on the list of the European Commission. No extra agreement is needed (${checked.adequacy.en}).
       Sometimes it does not cover everybody: in Canada only businesses under PIPEDA.
       The list changes. The country belongs in your register.`,
    ),
    law: t(
      `Art. 45 en art. 30 lid 1 onder e AVG, ${checked.adequacy.nl}`,
      `Art. 45 and art. 30(1)(e) GDPR, ${checked.adequacy.en}`,
    ),
    held: 'law data: adequacy; glossary adequacy',
    place: { command: 'suppliers' },
  },
  {
    id: 'unlisted-country',
    about: 'allowed',
    needs: [
      '=india indiaas china chinees chinese filipijn philippin turkije turkey turks turkish zuidafrika southafrica oekraine ukraine singapore australie australia turkiye',
      '*gegevens =data server opslag cloud leverancier supplier programma program bedrijf company =staan store helpdesk',
      `${may} *gegevens =data`,
    ],
    not: `${aside} vakantie reis bestell bezorg verzend shipping btw douane`,
    asked: [
      'mogen gegevens naar india',
      'chinees programma gebruiken mag dat',
      'leverancier in turkije, mogen daar gegevens staan',
      'can we use a supplier in india',
    ],
    answer: lines(
      `Alleen met een extra afspraak: dit land staat niet op de Europese lijst (${checked.adequacy.nl}).
       Vraag om het vaste Europese contract (SCC), en kijk of de wetten daar in de weg staan. Of kies opslag in Europa.`,
      `Only with an extra agreement: this country is not on the European list (${checked.adequacy.en}).
       Ask for the standard European contract (SCC), and check whether the laws there get in the way. Or choose storage in Europe.`,
    ),
    law: t(
      `Art. 46 AVG en besluit (EU) 2021/914, ${checked.adequacy.nl}`,
      `Art. 46 GDPR and decision (EU) 2021/914, ${checked.adequacy.en}`,
    ),
    held: 'warning transfer-missing; law data: adequacy; question supplier:tia',
    place: { command: 'suppliers' },
  },
  {
    id: 'eea-country',
    about: 'allowed',
    needs: [
      'noorwegen ijsland liechtenstein norway iceland',
      '*gegevens =data server opslag cloud leverancier supplier programma program bedrijf company =staan store helpdesk',
      `${may} *gegevens =data`,
    ],
    not: `${aside} vakantie reis bestell bezorg verzend shipping btw douane`,
    asked: [
      'mogen gegevens naar noorwegen',
      'server in ijsland mag dat',
      'leverancier in liechtenstein gegevens',
      'may we store data in norway',
    ],
    answer: lines(
      `Ja. Noorwegen, IJsland en Liechtenstein horen bij de EER: daar gelden dezelfde privacyregels.
       Een extra afspraak is niet nodig.`,
      `Yes. Norway, Iceland and Liechtenstein belong to the EEA: the same privacy rules apply there.
       No extra agreement is needed.`,
    ),
    law: t('Art. 44 AVG (geldt voor landen buiten de EER)', 'Art. 44 GDPR (holds for countries outside the EEA)'),
    held: 'glossary eea',
    place: { command: 'suppliers' },
  },
  {
    id: 'helpdesk-abroad',
    about: 'allowed',
    needs: [
      'helpdesk supportteam klantenserv remotesupport =support',
      'meekijk meekijken toegang access inlog kijkt',
      'buiteneuropa buiteneu buiten outside abroad',
    ],
    not: aside,
    asked: [
      'helpdesk buiten europa kijkt mee in ons programma',
      'support van buiten de eu heeft toegang, mag dat',
      'telt meekijken door een helpdesk buiten europa',
      'support outside europe has access to our data',
    ],
    answer: lines(
      `Dat telt ook als gegevens buiten Europa.
       Dan is vaak een extra afspraak nodig. Zet het land in uw register.`,
      `That counts as data outside Europe too.
       An extra agreement is often needed then. Put the country in your register.`,
    ),
    law: t('Art. 44 tot en met 49 AVG', 'Art. 44 to 49 GDPR'),
    held: 'question controller-activity:outside-eea; glossary transfer',
    place: { command: 'suppliers' },
  },
  {
    id: 'outside-europe',
    about: 'allowed',
    needs: [
      'buiteneuropa buiteneu buitendeeu buitendeeer buitende outsideeurope outsidetheeu outsideeu',
      '*gegevens =data cloud server opslag programma leverancier supplier opslaan store',
      `${may} regels wat`,
    ],
    not: `${aside} uitzendk paspoort`,
    asked: [
      'mogen gegevens buiten europa staan',
      'data opslaan buiten de eu toegestaan',
      'cloud buiten europa regels',
      'may data be stored outside europe',
    ],
    answer: lines(
      `Ja, als ze daar net zo goed beschermd zijn.
       Staat het land op de Europese lijst? Dan hoeft er niets extra's. Anders is een extra afspraak nodig, zoals het vaste contract (SCC).
       Het land hoort in uw register.`,
      `Yes, if they are protected just as well there.
       Is the country on the European list? Then nothing extra is needed. Otherwise an extra agreement is, such as the standard contract (SCC).
       The country belongs in your register.`,
    ),
    law: t('Art. 44 tot en met 49 AVG', 'Art. 44 to 49 GDPR'),
    held: 'warning transfer-missing; question supplier:instrument; glossary adequacy',
    place: { command: 'suppliers' },
  },
];
