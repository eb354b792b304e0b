// How soon a data breach is reported and told, and how long its file is kept.
import { t } from '../../../../core/text.js';
import { checked, type KnownAnswer, lines } from './answer.js';
import { breach, byAccident, howSoon, keepVerb, people, report, tell } from './words.js';

export const termsOfBreaches: readonly KnownAnswer[] = [
  {
    id: 'term-breach-reports',
    about: 'term',
    needs: [keepVerb, breach, 'register dossier melding report file record *register *dossier'],
    not: byAccident,
    asked: [
      'hoe lang datalekregister bewaren',
      'melding van een datalek bewaartermijn',
      'dossier datalek bewaren hoelang',
      'how long keep breach reports',
    ],
    answer: lines(
      `De wet noemt geen termijn.
       Ons voorstel: 5 jaar nadat de zaak is afgesloten. Zo kunt u later laten zien wat u deed.`,
      `The law gives no term.
       Our proposal: 5 years after the case is closed. Then you can show later what you did.`,
    ),
    law: t('Art. 33 lid 5 AVG; de termijn is uw eigen keuze', 'Art. 33(5) GDPR; the term is your own choice'),
    held: 'template privacy-requests, retention r2; question breach:closed-at',
    place: { template: 'privacy-requests' },
  },
  {
    id: 'term-breach-late',
    about: 'term',
    needs: [breach, 'telaat toolate overschred latermeld laterdan later72 laterthan na72 after72 verstreken missed'],
    not: `${byAccident} klant`,
    asked: [
      'datalek te laat gemeld wat nu',
      'mag ik een datalek later dan 72 uur melden',
      '72 uur overschreden datalek',
      'can I still report a breach after 72 hours',
      'breach reported too late',
    ],
    answer: lines(
      `Meld toch, met een eerlijke reden waarom het later werd.
       Wacht niet langer: aanvullen kan daarna ook nog.`,
      `Report all the same, with an honest reason why it became later.
       Do not wait longer: you can still add to it afterwards.`,
    ),
    law: t(`Art. 33 lid 1 AVG, ${checked.breach.nl}`, `Art. 33(1) GDPR, ${checked.breach.en}`),
    held: 'question breach:late-reason; law data: breach law',
    place: { command: 'breach-report' },
  },
  {
    id: 'term-breach-weekend',
    about: 'term',
    needs: [
      `${breach} =72`,
      'weekend feestdag zondag zaterdag kerst pasen holiday sunday saturday =nacht',
      '=telt =tel =tellen loop loopt lopen door doorlop count =run =uur =uren hours meld meetel ook',
    ],
    not: 'perongeluk bewaar',
    asked: [
      'telt het weekend mee bij de 72 uur van een datalek',
      'datalek in het weekend loopt de tijd door',
      'moet ik een datalek ook op zondag melden',
      'do the 72 hours run in the weekend',
    ],
    answer: lines(
      'Ja, de tijd loopt door: ook in nachten, weekenden en op feestdagen.',
      'Yes, the time runs on: also in nights, weekends and on holidays.',
    ),
    law: t(
      `Art. 33 lid 1 AVG en Verordening 1182/71, art. 3, ${checked.breach.nl}`,
      `Art. 33(1) GDPR and Regulation 1182/71, art. 3, ${checked.breach.en}`,
    ),
    held: 'law data: breach law',
    place: { command: 'breach-report' },
  },
  {
    id: 'term-breach-told-by-supplier',
    about: 'term',
    needs: [
      `${breach} =72`,
      'leverancier softwarel supplier vendor hostingb =verwerker processor',
      'wanneer begin begint vanaf start loopt =tijd =uur =klok when clock hours',
    ],
    not: 'opdrachtgever',
    asked: [
      'leverancier meldt een datalek, wanneer begint de 72 uur',
      'datalek bij leverancier vanaf wanneer loopt de tijd',
      'wanneer begint de klok als onze verwerker een lek meldt',
      'our supplier had a breach, when do the 72 hours start',
    ],
    answer: lines(
      `Op het moment dat de leverancier het u vertelt.
       Bewaar hun bericht, met de tijd waarop het kwam.`,
      `At the moment the supplier tells you.
       Keep their message, with the time it came in.`,
    ),
    law: t('Art. 33 lid 1 en 2 AVG; EDPB 9/2022', 'Art. 33(1) and (2) GDPR; EDPB 9/2022'),
    held: 'question breach:supplier-told-at; first aid at-supplier',
    place: { command: 'breach-report' },
  },
  {
    id: 'term-breach-start',
    about: 'term',
    needs: [
      `${breach} =72`,
      'vanaf begin begint ingaa gaatin start =from starts gaat =in',
      '=tijd =uur =uren =klok termijn hours clock =time',
    ],
    not: 'weekend opdrachtgever',
    asked: [
      'vanaf wanneer loopt de 72 uur bij een datalek',
      'wanneer begint de termijn van een datalek',
      'wanneer gaat de klok in bij een lek, de 72 uur',
      'when do the 72 hours start',
    ],
    answer: lines(
      `Vanaf het moment dat iemand in uw bedrijf het merkte.
       Later mag alleen met een reden: er was kort onderzoek nodig, of het moment klopte niet.`,
      `From the moment somebody in your business noticed.
       Later is only possible with a reason: a short inquiry was needed, or the moment was not right.`,
    ),
    law: t('Art. 33 lid 1 AVG; EDPB 9/2022', 'Art. 33(1) GDPR; EDPB 9/2022'),
    held: 'question breach:noticed-at; question breach:aware-at; question breach:aware-ground',
    place: { command: 'breach-report' },
  },
  {
    id: 'term-breach-provisional',
    about: 'term',
    needs: [
      breach,
      'nietalles nognietalles onvolledig voorlop provisional incomplete nogniet =alles everything',
      'meld melding report weet know mag can',
    ],
    not: 'perongeluk',
    asked: [
      'mag ik een datalek voorlopig melden',
      'datalek melden als ik nog niet alles weet',
      'onvolledige melding datalek later aanvullen',
      'can I report a breach when I do not know everything yet',
    ],
    answer: lines(
      `Ja. Doe een voorlopige melding, en vul die later aan.
       Zo bent u toch op tijd.`,
      `Yes. Make a provisional report, and add to it later.
       Then you are still in time.`,
    ),
    law: t('Art. 33 lid 4 AVG', 'Art. 33(4) GDPR'),
    held: 'question breach:filings/filing; law data: breach law',
    place: { command: 'breach-report' },
  },
  {
    id: 'term-breach-client',
    about: 'term',
    needs: [
      breach,
      'opdrachtgever verwerker client processor',
      'hoesnel binnen =uur =uren wanneer hours =when howfast howsoon termijn hoelang hoeveel meteen',
    ],
    not: 'leverancier',
    asked: [
      'wij zijn verwerker, hoe snel moeten we een datalek aan de opdrachtgever melden',
      'datalek opdrachtgever binnen hoeveel uur inlichten',
      'termijn melden datalek aan opdrachtgever',
      'how fast must a processor tell the client about a breach',
    ],
    answer: lines(
      `Meteen. De wet noemt geen uren, uw contract vaak wel.
       Staat er niets in? Onze eigen keuze is binnen 24 uur.
       Uw opdrachtgever beslist over melden; u helpt mee.`,
      `At once. The law names no hours, your contract often does.
       Does it say nothing? Our own choice is within 24 hours.
       Your client decides about reporting; you help.`,
    ),
    law: t(
      `Art. 33 lid 2 en art. 28 lid 3 onder f AVG, ${checked.breach.nl}`,
      `Art. 33(2) and art. 28(3)(f) GDPR, ${checked.breach.en}`,
    ),
    held: 'question breach:client-hours; law data: breach law',
    place: { command: 'breach-report' },
  },
  {
    id: 'term-breach-people',
    about: 'term',
    needs: [breach, people, tell, howSoon],
    not: 'opdrachtgever processor verwerker hoef hoeft =not uitzondering exception',
    asked: [
      'hoe snel moet ik klanten inlichten over een datalek',
      'binnen welke termijn mensen vertellen van een datalek',
      'wanneer moet ik betrokkenen informeren bij een datalek',
      'how soon must I tell people about a breach',
    ],
    answer: lines(
      `Meteen, als mensen groot gevaar lopen. De wet noemt geen uren; vandaag is het beste.
       Het mag ook voordat u bij de AP meldt.
       Stuur een eigen bericht, niet in een nieuwsbrief.`,
      `At once, if people are in great danger. The law names no hours; today is best.
       It may be before you report to the AP.
       Send a message of its own, not in a newsletter.`,
    ),
    law: t('Art. 34 lid 1 AVG', 'Art. 34(1) GDPR'),
    held: 'question breach:told-plan; question breach:tell-people',
    place: { command: 'breach-report' },
  },
  {
    id: 'term-breach-72-hours',
    about: 'term',
    needs: [breach, howSoon, report],
    not: `${byAccident} ${keepVerb} opdrachtgever leverancier klant =later telaat toolate late vanaf begint after verzekera polit boete fine schade reageert reactie hoort hoef hoeft`,
    asked: [
      'binnen hoeveel uur moet ik een datalek melden',
      'datalek melden termijn',
      'hoe snel moet een datalek gemeld worden?',
      'data lek hoe lang heb je om te melden',
      'wanneer moet je een datalek melden',
      'how fast must I report a data breach',
    ],
    answer: lines(
      `Binnen 72 uur nadat iemand in uw bedrijf het merkte, liefst eerder.
       U meldt bij de AP, tenzij er bijna geen gevaar is voor mensen.
       De uren lopen ook in het weekend door.`,
      `Within 72 hours after somebody in your business noticed, sooner if you can.
       You report to the AP, unless there is hardly any danger to people.
       The hours run on in the weekend too.`,
    ),
    law: t(`Art. 33 lid 1 AVG, ${checked.breach.nl}`, `Art. 33(1) GDPR, ${checked.breach.en}`),
    held: 'law data: breach law; question breach:tell-authority',
    place: { command: 'breach-report' },
  },
];
