// What comes up among those who work here: who starts or leaves, what hangs on the wall, what is asked of them, and who helps out.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, breach, customer, may, staff } from './words.js';

const colleague = `${staff} collegas werknemer stagiair oproepk vakantiekr uitzendkr invalkr trainee intern`;

export const allowedAtWork: readonly KnownAnswer[] = [
  {
    id: 'new-employee',
    about: 'allowed',
    needs: [
      'nieuwemedew nieuwewerk nieuwecoll nieuwestag nieuwekracht nieuweoproep nieuwperson newemploy newstaff newcolleague newhire newstarter',
      'regelen regel geregeld arrange =sort checklist denken organise',
    ],
    not: `${aside} ${customer} ${breach}`,
    asked: [
      'wat moet ik regelen voor een nieuwe medewerker',
      'nieuwe collega begint maandag, wat regel ik qua privacy',
      'nieuwe stagiair, moet ik iets regelen voor de avg',
      'what do I arrange for a new employee',
    ],
    answer: lines(
      `Vertel welke gegevens u bewaart en waarom. Een kopie van het ID en het BSN moeten in de loonadministratie.
       Geef een eigen account, en alleen toegang tot wat bij het werk hoort.
       Spreek af dat wat iemand leest onder elkaar blijft.`,
      `Tell which data you keep and why. A copy of the ID and the BSN must be in the payroll records.
       Give an account of their own, and access only to what belongs to the work.
       Agree that what they read is kept to themselves.`,
    ),
    law: t(
      'Art. 13, art. 29 en art. 32 lid 4 AVG; art. 28 Wet op de loonbelasting 1964',
      'Art. 13, art. 29 and art. 32(4) GDPR; art. 28 of the Dutch Wages Tax Act 1964',
    ),
    held: 'template staff; template payroll; glossary privacy-notice; question controller-activity:access',
    place: { template: 'staff' },
  },
  {
    id: 'absence-on-board',
    about: 'allowed',
    needs: [
      'whiteboard planbord prikbord =bord agenda kalender groepsapp appgroep calendar noticeboard groupapp groupchat',
      'ziek zieken ziekgem afwezig absent =sick =ill absence',
      `${may} wie =who`,
    ],
    not: `${aside} ${breach} ${customer}`,
    asked: [
      'mag ik op het whiteboard zetten wie er ziek is',
      'mag in de gedeelde agenda staan dat iemand ziek is',
      'mag ik in de groepsapp zetten wie er ziek is',
      'may I put on the whiteboard who is sick',
    ],
    answer: lines(
      `Zet er alleen dat iemand er niet is, en tot wanneer.
       Dat iemand ziek is, en wat hij heeft, gaat over gezondheid: dat hangt u niet op.
       Kies een plek waar klanten niet komen.`,
      `Put only that somebody is not there, and until when.
       That somebody is ill, and with what, is about health: you do not put that up.
       Choose a place where customers do not come.`,
    ),
    law: t('Art. 5 lid 1 onder c en art. 9 lid 1 AVG', 'Art. 5(1)(c) and art. 9(1) GDPR'),
    held: 'template absence; glossary special-data; glossary minimisation',
    place: { template: 'absence' },
  },
  {
    id: 'roster-on-wall',
    about: 'allowed',
    needs: [
      'rooster roosters werkrooster dienstrooster vakantierooster roster rota schedule',
      'hangen ophang =hang kantine prikbord groepsapp appgroep website online etalage wall canteen groupapp share delen',
      `${may} avg`,
    ],
    not: `${aside} ${breach}`,
    asked: [
      'mag het rooster in de kantine hangen',
      'mag ik het rooster in de appgroep delen',
      'mag het werkrooster met namen op het prikbord hangen',
      'may I hang the staff roster on the wall',
    ],
    answer: lines(
      `Ja, waar alleen collega’s het zien: naam, dag en tijd.
       Zet er niet bij waarom iemand vrij of ziek is. Klanten hoeven het niet te zien.
       In een appgroep ziet iedereen ook elkaars nummer. Een programma voor roosters laat minder zien.`,
      `Yes, where only colleagues see it: name, day and time.
       Do not add why somebody is off or ill. Customers need not see it.
       In a group chat all see each other’s number too. A roster program shows less.`,
    ),
    law: t('Art. 5 lid 1 onder c en f AVG', 'Art. 5(1)(c) and (f) GDPR'),
    held: 'template hours; glossary minimisation',
    place: { template: 'hours' },
  },
  {
    id: 'birthday-of-staff',
    about: 'allowed',
    needs: ['verjaardag jubilea birthday', `${colleague} kalender personeelsl kantine team calendar wc`, `${may} avg`],
    not: `${aside} ${breach} ${customer} leden`,
    asked: [
      'mag ik een verjaardagskalender van het personeel ophangen',
      'mag er een verjaardagskalender in de kantine hangen',
      'mogen verjaardagen van collegas op een lijst',
      'may I hang up a birthday calendar of my staff',
    ],
    answer: lines(
      `Ja, van wie dat goed vindt: vraag het even.
       Dag en maand zijn genoeg; het jaar laat u weg.
       Hang de lijst waar klanten niet komen.`,
      `Yes, of those who agree to it: just ask.
       Day and month are enough; leave the year out.
       Hang the list where customers do not come.`,
    ),
    law: t('Art. 5 lid 1 onder c en art. 21 lid 1 AVG', 'Art. 5(1)(c) and art. 21(1) GDPR'),
    held: 'template staff; glossary minimisation',
    place: { template: 'staff' },
  },
  {
    id: 'colleague-number',
    about: 'allowed',
    needs: [
      '*nummer nummers telefoonn telnr mobiel adres huisadres priveadres number phone',
      'collegaaan medewerkeraan personeelaan monteurmag collegadoorgev medewerkerdoorgev privenummer privetelefoon priveadres colleagueto employeeto',
      'geven =geef gegeven doorgev delen =give hand pass share',
      may,
    ],
    not: `${aside} ${breach} personeelsnummer bsn =ap police politie klantaan clientaan customerto`,
    asked: [
      'mag ik het nummer van een collega aan een klant geven',
      'mag ik het privenummer van een medewerker doorgeven aan een klant',
      'klant vraagt het telefoonnummer van mijn monteur, mag ik dat geven',
      'may I give the phone number of a colleague to a customer',
    ],
    answer: lines(
      `Geef het nummer of mailadres van de zaak.
       Een privénummer of huisadres geeft u alleen als die collega het goed vindt.
       Is het nodig voor het werk, zoals bij nood? Dan krijgt alleen wie het nodig heeft het.`,
      `Give the number or email address of the business.
       A private number or home address you give only if that colleague agrees.
       Is it needed for the work, such as in an emergency? Then only those who need it get it.`,
    ),
    law: t('Art. 5 lid 1 onder b en c AVG', 'Art. 5(1)(b) and (c) GDPR'),
    held: 'template staff; glossary purpose; glossary minimisation',
    place: { template: 'staff' },
  },
  {
    id: 'vaccination',
    about: 'allowed',
    needs: [
      'gevaccineerd vaccin* vaccinatie vaccin inenting ingeent griepprik coronaprik vaccinated vaccination',
      `${may} vragen vastleg bijhoud bijhou noteren ask record`,
    ],
    not: `${aside} ${breach} huisdier hond =kat puppy`,
    asked: [
      'mag ik vragen of iemand gevaccineerd is',
      'mag ik bijhouden wie er een vaccinatie heeft',
      'moet personeel zeggen of ze gevaccineerd zijn',
      'may I ask whether my staff are vaccinated',
    ],
    answer: lines(
      `Leg het niet vast: het gaat over gezondheid, en niemand hoeft het te zeggen.
       Vraag er daarom ook niet naar.
       Is het voor het werk belangrijk? Laat de bedrijfsarts ernaar kijken.`,
      `Do not record it: it is about health, and nobody needs to say it.
       So do not ask for it either.
       Does it matter for the work? Let the company doctor look at it.`,
    ),
    law: t('Art. 9 lid 1 AVG en art. 30 UAVG', 'Art. 9(1) GDPR and art. 30 UAVG'),
    held: 'glossary special-data; template absence',
    place: { template: 'absence' },
  },
  {
    id: 'alcohol-test',
    about: 'allowed',
    needs: [
      'alcoholtest blaastest drugstest drugtest alcohol drugs blazen speekseltest breathaly',
      `test testen controler blazen ${may}`,
      `${colleague} mensen chauffeur jongens werkvloer workers people`,
    ],
    not: `${aside} ${breach} ${customer} schenken leeftijd verkoop`,
    asked: [
      'mag ik een alcoholtest doen bij mijn personeel',
      'mag ik medewerkers laten blazen',
      'mag ik mijn chauffeurs testen op drugs',
      'may I test my staff for alcohol',
    ],
    answer: lines(
      `Bijna nooit. De uitslag gaat over gezondheid, en wie bij u werkt kan moeilijk nee zeggen.
       Het kan alleen als een wet het voor dat werk regelt.
       Maakt u zich zorgen? Praat met de medewerker, of vraag de bedrijfsarts.`,
      `Hardly ever. The result is about health, and who works for you can hardly say no.
       It is possible only where a law provides for it for that work.
       Are you worried? Talk to the employee, or ask the company doctor.`,
    ),
    law: t('Art. 9 lid 1 AVG en art. 30 UAVG', 'Art. 9(1) GDPR and art. 30 UAVG'),
    held: 'glossary special-data; glossary consent',
  },
  {
    id: 'training-staff',
    about: 'allowed',
    needs: [
      'training cursus trainen opleid instru uitleggen uitleg workshop elearning scholing train course teach',
      `${colleague} mensen team people`,
      'avg privacy gdpr datalek datalekken gegevens',
      may,
    ],
    not: `${aside} perongeluk`,
    asked: [
      'moet ik mijn personeel een privacy cursus geven',
      'moeten medewerkers een avg training doen',
      'moet ik uitleg geven aan mijn medewerkers over privacy',
      'must I train my staff about privacy',
    ],
    answer: lines(
      `Ja, wie met gegevens werkt, moet weten wat mag. Een cursus hoeft niet.
       Leg uit wat een datalek is, waar men dat meldt, en wat onder elkaar blijft.
       Doe dat bij de start en elk jaar even (uw eigen keuze), en schrijf op dat u het deed.`,
      `Yes, who works with data must know what is allowed. A course is not needed.
       Explain what a data breach is, where it is reported, and what stays among yourselves.
       Do so at the start and shortly every year (your own choice), and write down that you did.`,
    ),
    law: t('Art. 24 lid 1, art. 29 en art. 32 lid 4 AVG', 'Art. 24(1), art. 29 and art. 32(4) GDPR'),
    held: 'glossary breach; question organisation:security',
    place: { command: 'basics' },
  },
  {
    id: 'mailbox-of-leaver',
    about: 'allowed',
    needs: [
      'mailbox mailadres mailaccount postvak inbox emailaccount emailadres',
      'vertrokken =weg oudmede oudcoll oudwerk exmede uitdienst ontslag vertrekt vertrok =left =former leaves leaver',
      `${may} wat what doorstu lezen openhou forward read`,
    ],
    not: `${aside} ${customer} ${breach} hoelang howlong`,
    asked: [
      'mag ik de mailbox van een vertrokken medewerker lezen',
      'mailbox van iemand die uit dienst is, wat moet ik ermee',
      'mag ik het mailadres van een oud medewerker doorsturen',
      'what do I do with the mailbox of an employee who left',
    ],
    answer: lines(
      `Sluit hem op de laatste dag. Een automatisch antwoord met een ander adres mag kort blijven staan.
       Laat de medewerker eerst weghalen wat privé is.
       Lees of stuur niet zomaar alles door: kijk alleen naar wat het werk nodig heeft, en zeg het vooraf.`,
      `Close it on the last day. An automatic reply with another address may stay for a short time.
       First let the employee take out what is private.
       Do not just read or forward all of it: look only at what the work needs, and say so beforehand.`,
    ),
    law: t(
      'Art. 5 lid 1 onder c en f, art. 6 lid 1 onder f en art. 13 AVG',
      'Art. 5(1)(c) and (f), art. 6(1)(f) and art. 13 GDPR',
    ),
    held: 'template computers; template access-control; question controller-activity:staff-told',
    place: { command: 'leaving' },
  },
  {
    id: 'family-helps-out',
    about: 'allowed',
    needs: [
      'mijnvrouw mijnman mijnzoon mijndochter mijnmoeder mijnvader mijnpartner mnvrouw mnman mnzoon mywife myhusband myson mydaughter mypartner',
      'administratie boekhouding helpt meehelp bijspring boeken meewerk helps books accounts bookkeeping',
      `${may} *gegevens =data`,
    ],
    not: `${aside} ${breach}`,
    asked: [
      'mijn vrouw doet de administratie, mag zij bij de klantgegevens',
      'mijn zoon helpt in de zaak, mag die klantgegevens zien',
      'mag mijn man de boekhouding doen met de gegevens van klanten',
      'my wife does the books, may she see customer data',
    ],
    answer: lines(
      `Ja, als die persoon u helpt en de gegevens daarvoor nodig heeft, ook zonder loon.
       Geef een eigen account, en spreek af dat wat iemand leest onder elkaar blijft.
       Zet in uw register wie erbij kan. Zomaar meekijken mag niet.`,
      `Yes, if that person helps you and needs the data for it, also without pay.
       Give an account of their own, and agree that what they read is kept to themselves.
       Put in your register who has access. Just looking along is not allowed.`,
    ),
    law: t('Art. 29 en art. 32 lid 4 AVG', 'Art. 29 and art. 32(4) GDPR'),
    held: 'question controller-activity:access; question organisation:security',
    place: { command: 'list' },
  },
];
