// A data breach: who reports it, to whom, and who is told.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { breach, byAccident, howSoon, may, people, report, tell } from './words.js';

export const allowedAboutBreaches: readonly KnownAnswer[] = [
  {
    id: 'breach-by-own-mistake',
    about: 'allowed',
    needs: [
      breach,
      'eigenfout fout schuld straf ontslag ontslagen fault blame mistake eigenschuld boos',
      `${may} melden meld =report toch ook durf bang`,
    ],
    not: byAccident,
    asked: [
      'moet ik een datalek melden als het mijn eigen fout is',
      'krijg ik straf als ik een datalek meld door mijn fout',
      'durf datalek niet te melden, mijn schuld',
      'must I report a breach that was my own mistake',
    ],
    answer: lines(
      `Ja, meld het. Melden is goed, ook als het uw eigen fout was.
       Twijfelt u? Meld het toch, met /datalek.`,
      `Yes, report it. Reporting is good, even when it was your own mistake.
       In doubt? Report it anyway, with /datalek.`,
    ),
    law: t('Art. 33 lid 1 en 5 AVG', 'Art. 33(1) and (5) GDPR'),
    held: 'breach report form; emergency card',
    place: { command: 'breach-report' },
  },
  {
    id: 'breach-where',
    about: 'allowed',
    needs: [
      breach,
      'waar hoe where how formulier form telefonisch website mailen',
      report,
      '=ap autoriteit waar where authority formulier form telefonisch bellen mailen',
    ],
    not: `${byAccident} klant opdrachtgever ${howSoon}`,
    asked: [
      'waar moet ik een datalek melden',
      'hoe meld ik een datalek bij de ap',
      'kan ik een datalek telefonisch melden bij de autoriteit',
      'where do I report a data breach',
    ],
    answer: lines(
      `Eerst hier, met /datalek: dan kijkt wie over privacy gaat met u mee.
       Moet het naar de AP? Dat kan alleen met het formulier op datalekken.autoriteitpersoonsgegevens.nl, niet per telefoon, mail of post. AVG-maatje zet de antwoorden klaar; melden doet u zelf.`,
      `Here first, with /datalek: then whoever looks after privacy looks along.
       Must it go to the AP? That is only possible with the form at datalekken.autoriteitpersoonsgegevens.nl, not by phone, e-mail or post. AVG-maatje prepares the answers; reporting you do yourself.`,
    ),
    law: t('Art. 33 lid 1 en 3 AVG', 'Art. 33(1) and (3) GDPR'),
    held: 'emergency card; question breach:filings',
    place: { command: 'breach-report' },
  },
  {
    id: 'breach-report-changed',
    about: 'allowed',
    needs: [
      breach,
      'intrekken intrek ingetrok aanpas wijzig aanvul withdraw change',
      'melding gemeld =report reported',
    ],
    not: `${byAccident} toestemm`,
    asked: [
      'kan ik een melding van een datalek intrekken',
      'datalek melding aanpassen of aanvullen',
      'gemeld datalek bleek geen lek, melding intrekken',
      'can I withdraw a breach report',
    ],
    answer: lines(
      `Ja. U kunt een melding bij de AP aanvullen of intrekken.
       Bewaar het nummer dat de AP gaf; dat hebt u daarvoor nodig.`,
      `Yes. You can add to a report at the AP or withdraw it.
       Keep the number the AP gave; you need it for that.`,
    ),
    law: t('Art. 33 lid 4 AVG', 'Art. 33(4) GDPR'),
    held: 'question breach:filings/filing; question breach:filings/number',
    place: { command: 'breach-report' },
  },
  {
    id: 'breach-at-supplier',
    about: 'allowed',
    needs: [
      breach,
      'leverancier softwarel supplier vendor hostingpartij softwarebedr',
      '=wie =zelf =who moet =must meld =report',
    ],
    not: `${byAccident} opdrachtgever wanneer hoesnel binnen 72 vanaf when`,
    asked: [
      'wie moet een datalek bij mijn leverancier melden',
      'datalek bij leverancier moet ik zelf melden?',
      'leverancier had een lek, wie meldt dat bij de ap',
      'who reports a breach at our supplier',
    ],
    answer: lines(
      `U beslist en meldt zelf: het zijn gegevens waar u over gaat.
       De tijd loopt vanaf hun bericht. Wacht niet op hun eindrapport.
       Vraag welke gegevens, van hoeveel mensen, en sinds wanneer.`,
      `You decide and report: these are data you are responsible for.
       The time runs from their message. Do not wait for their final report.
       Ask which data, of how many people, and since when.`,
    ),
    law: t('Art. 33 lid 1 en 2 AVG; EDPB 9/2022', 'Art. 33(1) and (2) GDPR; EDPB 9/2022'),
    held: 'first aid at-supplier; question breach:supplier-told-at; glossary controller',
    place: { command: 'breach-report' },
  },
  {
    id: 'breach-of-client-data',
    about: 'allowed',
    needs: [
      `${breach} =ap autoriteit`,
      'opdrachtgever client verwerker processor corporatie hoofdaannemer wijof ofwij usor orus weor orwe',
      '=wie =zelf =who moet =must =mag meld =report beslist',
    ],
    not: `${byAccident} leverancier hoesnel binnen uur uren wanneer hoelang hoeveel`,
    asked: [
      'datalek met gegevens van een opdrachtgever, wie meldt dat',
      'moet ik als verwerker zelf een datalek melden bij de ap',
      'wij zijn verwerker en hebben een datalek, moeten wij melden',
      'must a processor report a breach to the authority',
      'wie moet dit melden bij de ap, wij of de corporatie',
      'moet de corporatie het datalek melden of wij zelf',
      'who reports this breach, us or the landlord',
    ],
    answer: lines(
      `Nee, uw opdrachtgever beslist en meldt. U vertelt het hem meteen, en helpt mee.
       Zijn er ook eigen gegevens bij? Daarover beslist u zelf.`,
      `No, your client decides and reports. You tell the client at once, and help.
       Are data of your own among it? About those you decide yourself.`,
    ),
    law: t('Art. 33 lid 2 en art. 28 lid 3 onder f AVG', 'Art. 33(2) and art. 28(3)(f) GDPR'),
    held: 'question breach:client; breach letters client',
    place: { command: 'breach-report' },
  },
  {
    id: 'breach-people-exceptions',
    about: 'allowed',
    needs: [
      breach,
      people,
      'hoeft hoef nietinlicht nietvertel uitzondering =not exception noneed neednot nietmelden',
      `${tell} ${report} lichten`,
    ],
    not: `${byAccident} opdrachtgever`,
    asked: [
      'wanneer hoef ik mensen niet in te lichten over een datalek',
      'datalek klanten niet inlichten, wanneer hoeft dat niet',
      'uitzondering betrokkenen informeren datalek',
      'when need I not tell people about a breach',
    ],
    answer: lines(
      `Als er geen groot gevaar is, als niemand de gegevens kan lezen, of als u het gevaar hebt weggenomen.
       Is iedereen bereiken ondoenlijk? Dan komt er een openbaar bericht.
       Schrijf op waarom.`,
      `If there is no great danger, if nobody can read the data, or if you took the danger away.
       Is reaching everybody out of proportion? Then there is a public notice.
       Write down why.`,
    ),
    law: t('Art. 34 lid 1 en 3 AVG', 'Art. 34(1) and (3) GDPR'),
    held: 'question breach:people-ground',
    place: { command: 'breach-report' },
  },
  {
    id: 'breach-tell-people',
    about: 'allowed',
    needs: [breach, people, `${tell} melden gemeld`, `${may} wanneer altijd when always`],
    not: `${byAccident} opdrachtgever hoesnel binnen howsoon leverancier processor verwerker maareen maar1 onlyone justone`,
    asked: [
      'moet ik klanten inlichten over een datalek',
      'datalek altijd aan betrokkenen melden? moet dat',
      'moeten de mensen het weten als er een datalek was, vertellen',
      'must I tell customers about a data breach',
      'do we have to tell the candidates about the breach',
    ],
    answer: lines(
      `Ja, als mensen groot gevaar lopen: snel, en in een eigen bericht.
       Vertel wat er gebeurde, wat het kan betekenen, wat u doet, en wat zij zelf kunnen doen.
       Lopen zij weinig gevaar? Dan hoeft het niet. Schrijf op waarom.`,
      `Yes, if people are in great danger: soon, and in a message of its own.
       Tell what happened, what it can mean, what you do, and what they can do themselves.
       In little danger? Then you need not. Write down why.`,
    ),
    law: t('Art. 34 AVG', 'Art. 34 GDPR'),
    held: 'question breach:tell-people; breach letters people',
    place: { command: 'breach-report' },
  },
];
