// What must be done for each right: erase, give a copy, correct, hand over, stop.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { breach, byAccident, camera, customer, identity, may, photo } from './words.js';

export const allowedAboutRights: readonly KnownAnswer[] = [
  {
    id: 'erase-invoices',
    about: 'allowed',
    needs: [
      '*factu *faktu =rekeningen invoic boekhoud bestelling =orders aankoop',
      'verwijder wissen =wis gewist vernietig delete erase weghaal weghalen remove vergeten',
      'verzoek vraagt =wil klant customer request asks wants moet must',
    ],
    not: `${byAccident} hoelang bewaartermijn oude`,
    asked: [
      'klant wil dat ik zijn facturen verwijder, moet dat',
      'verzoek om facturen te wissen',
      'moet ik rekeningen wissen als een klant dat vraagt',
      'must I delete invoices when a customer asks',
    ],
    answer: lines(
      `Nee. Facturen bewaart u 7 jaar voor de Belastingdienst, ook als iemand vraagt om ze te wissen.
       De rest gaat weg als u het niet meer nodig hebt.
       Leg dat uit in uw antwoord, binnen een maand.`,
      `No. You keep invoices 7 years for the tax office, also when somebody asks to erase them.
       The rest goes if you no longer need it.
       Explain that in your answer, within a month.`,
    ),
    law: t('Art. 17 lid 3 onder b AVG en art. 52 lid 4 AWR', 'Art. 17(3)(b) GDPR and art. 52(4) AWR (Dutch tax act)'),
    held: 'ground legal-duty; request limits erasure; retention data: tax',
    place: { command: 'requests' },
  },
  {
    id: 'erase-what-is-needed',
    about: 'allowed',
    needs: [
      'verwijderver wisverz verwijder wissen =wis gewist delete deleted erase erasure forgotten vergetelheid',
      may,
      `${customer} iemand verzoek person somebody *gegevens =data request werknem medewerk`,
      'vraagt =vraag verzoek =wil wilt altijd always request asks wants =want verwijderverz wisverz allesvan weiger refuse',
    ],
    not: `${byAccident} ${breach} *factu ${photo} foto mail mails cv cvs loonstro hoelang bewaartermijn app account back wanneer ${camera} bsn paspoort excel per oude oud =rekeningen invoic boekhoud whatsapp`,
    asked: [
      'moet ik alle gegevens wissen als iemand dat vraagt',
      'moet ik een klant altijd verwijderen op verzoek',
      'verwijderverzoek van een klant, mag ik weigeren',
      'mag ik weigeren gegevens te wissen',
      'must I always delete data when somebody asks',
    ],
    answer: lines(
      `Vaak wel, maar niet altijd. Wat een wet u laat bewaren blijft staan, en ook wat u nodig hebt voor een rechtszaak.
       De rest gaat weg als u het niet meer nodig hebt.
       Vertel het ook aan wie de gegevens van u kreeg.`,
      `Often, but not always. What a law makes you keep stays, and so does what you need for a court case.
       The rest goes if you no longer need it.
       Also tell whoever got the data from you.`,
    ),
    law: t('Art. 17 en art. 19 AVG', 'Art. 17 and art. 19 GDPR'),
    held: 'request limits erasure; ground legal-duty; ground legal-claims; ground still-needed; glossary recipient',
    place: { command: 'requests' },
  },
  {
    id: 'access-other-people',
    about: 'allowed',
    needs: [
      'inzage kopie copy access dossier inzageverz',
      'anderen derden collega anderepersonen others thirdpart otherpeople',
      '*gegevens =data namen =names verzoek request weglaten weghalen leave zwart',
    ],
    not: `${byAccident} wie offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'moet ik gegevens van anderen weghalen bij inzage',
      'inzageverzoek, er staan gegevens van derden in',
      "kopie van het dossier met namen van collega's, gegevens van anderen weglaten?",
      'must I remove data of others from an access copy',
    ],
    answer: lines(
      `Ja. Geef een kopie van alles over deze persoon, maar niet de gegevens van anderen.
       Haal die er eerst uit.`,
      `Yes. Give a copy of everything about this person, but not the data of others.
       First take those out.`,
    ),
    law: t('Art. 15 lid 4 AVG en art. 41 UAVG', 'Art. 15(4) GDPR and art. 41 UAVG'),
    held: 'request limits access; ground rights-of-others; question request:access-given',
    place: { command: 'requests' },
  },
  {
    id: 'access-what',
    about: 'allowed',
    needs: [
      'inzage inzageverz accessrequest subjectaccess',
      'sturen stuur geef geven meegeven opsturen aanlever =send =give provide handover',
      '=wat welke allemaal =alles =what which everything',
    ],
    not: `${byAccident} veilig safe ${identity} ander anderen derden collega other others ${camera} weiger personeelsd niets`,
    asked: [
      'wat moet ik sturen bij een inzageverzoek',
      'welke gegevens moet ik geven bij inzage',
      'moet ik alles geven bij een inzageverzoek',
      'what must I send for an access request',
    ],
    answer: lines(
      `Een kopie van alles wat u over deze persoon bewaart, ook in mail en notities.
       Zet erbij waarvoor u het gebruikt, wie het krijgt, hoe lang u het bewaart en welke rechten deze persoon heeft.
       Geef geen gegevens van anderen mee.`,
      `A copy of everything you keep about this person, in mail and notes too.
       Add what you use it for, who gets it, how long you keep it, and which rights this person has.
       Hand over no data of others.`,
    ),
    law: t('Art. 15 lid 1, 3 en 4 AVG', 'Art. 15(1), (3) and (4) GDPR'),
    held: 'request limits: access',
    place: { command: 'requests' },
  },
  {
    id: 'access-safe-copy',
    about: 'allowed',
    needs: [
      'inzage kopie copy inzageverz access',
      'sturen stuur mailen =mail versturen geven veilig send =safe safely beveilig',
      'hoe how manier way veilig safe safely',
    ],
    not: `${byAccident} paspoort ${identity} overeenkomst ${camera} factu offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'hoe stuur ik de kopie van de gegevens veilig bij inzage',
      'kopie voor inzageverzoek mailen, hoe veilig',
      'hoe geef ik iemand een kopie van zijn gegevens veilig',
      'how do I send an access copy safely',
    ],
    answer: lines(
      `In het eigen account, als beveiligd bestand, met de post, of aan de balie.
       Een kopie in de verkeerde mailbox is een datalek.`,
      `In their own account, as a protected file, by post, or at the counter.
       A copy in the wrong mailbox is a data breach.`,
    ),
    law: t('Art. 15 lid 3 en art. 32 AVG', 'Art. 15(3) and art. 32 GDPR'),
    held: 'question request:access-given',
    place: { command: 'requests' },
  },
  {
    id: 'correct-opinion',
    about: 'allowed',
    needs: [
      'mening oordeel beoordeling opinion judgment judgement appraisal',
      'corrig verbeter aanpas wijzig rectif correct change verzoek request oneens',
    ],
    not: `${byAccident} bewaar`,
    asked: [
      'moet ik een mening in een dossier verbeteren als iemand dat vraagt',
      'medewerker oneens met beoordeling wil correctie',
      'oordeel aanpassen op verzoek',
      'must I correct an opinion on request',
    ],
    answer: lines(
      `Nee, een mening verbetert u niet. Zet de kijk van de persoon erbij.
       Klopt een feit niet? Dan verbetert u dat wel.`,
      `No, an opinion is not corrected. Add the view of the person.
       Is a fact wrong? Then you do correct it.`,
    ),
    law: t('Art. 16 AVG', 'Art. 16 GDPR'),
    held: 'request limits rectification; ground opinion; ground is-correct',
    place: { command: 'requests' },
  },
  {
    id: 'correct-tell-recipients',
    about: 'allowed',
    needs: [
      'correctie gecorrig corrig verbeter rectif aangepast corrected correct erased gewist',
      'doorgev doorgeven vertel laatweten tell notify pass inform',
      'ander anderen ontvanger bedrijven wie iedereen others recipient accountant bezorger',
    ],
    not: `${byAccident} ${breach} klacht`,
    asked: [
      'moet ik een correctie doorgeven aan anderen',
      'gegevens verbeterd, wie moet ik dat vertellen',
      'adres gecorrigeerd moet ik dat aan de accountant laten weten, doorgeven',
      'must I tell others about a corrected address',
    ],
    answer: lines(
      `Ja, aan wie de oude gegevens van u kreeg.
       Het hoeft niet als het niet kan of te veel moeite kost. Schrijf dan op waarom.`,
      `Yes, to whoever got the old data from you.
       Not if it is impossible or takes too much effort. Then write down why.`,
    ),
    law: t('Art. 19 AVG', 'Art. 19 GDPR'),
    held: 'question request:recipients/told; question request:recipients/told-reason; glossary recipient',
    place: { command: 'requests' },
  },
  {
    id: 'correct-in-dispute',
    about: 'allowed',
    needs: [
      'betwist betwijfel twijfel oneens uitzoek nagaan dispute checking onderzoek',
      '*gegevens =data klopt verzoek correct',
      'gebruiken gebruik =use doorgebruik ondertussen intussen meanwhile',
    ],
    not: `${byAccident} ${breach} identit wie`,
    asked: [
      'mag ik gegevens gebruiken zolang ik uitzoek of ze kloppen',
      'klant betwist zijn gegevens, mag ik ze ondertussen gebruiken',
      'gegevens in twijfel, gebruik intussen stoppen?',
      'may I use data while I am checking a dispute',
    ],
    answer: lines(
      `Nee, zolang u dat nagaat bewaart u het gegeven alleen. U gebruikt het niet.
       Vertel het de persoon voordat u het weer gebruikt.`,
      `No, while you check you only keep the data. You do not use them.
       Tell the person before you use them again.`,
    ),
    law: t('Art. 18 lid 1 onder a en lid 3 AVG', 'Art. 18(1)(a) and (3) GDPR'),
    held: 'question request:disputed; question request:restriction-ended; glossary restriction',
    place: { command: 'requests' },
  },
  {
    id: 'portability',
    about: 'allowed',
    needs: [
      'overdraagbaar overdraagbaarheid dataportab portability meenemen overstap overzetten switch',
      '*gegevens =data bestand klant csv file',
      `${may} verplicht wanneer welk which format`,
    ],
    not: `${byAccident} boekhoudpr boekhoudpak exact moneybird mijngegevens onzegegevens`,
    asked: [
      'moet ik een klant zijn gegevens laten meenemen',
      'dataportabiliteit wanneer verplicht, welke gegevens',
      'klant stapt over en wil zijn gegevens meenemen, moet dat',
      'must I hand over data for portability',
    ],
    answer: lines(
      `Ja, wat de persoon zelf gaf of wat bij het gebruik ontstond, als het met toestemming of een contract was.
       In een bestand dat een computer kan lezen; een pdf of foto is niet genoeg. Voor papier geldt het niet.`,
      `Yes, what the person gave or what arose in use, if it was with consent or a contract.
       In a file that a computer can read; a PDF or photo is not enough. It does not hold for paper.`,
    ),
    law: t('Art. 20 AVG', 'Art. 20 GDPR'),
    held: 'question request:portable-as; request limits portability; glossary portability',
    place: { command: 'requests' },
  },
  {
    id: 'objection-to-advertising',
    about: 'allowed',
    needs: [
      'bezwaar objection object weiger refuse nietmeer stopgezet',
      'reclame nieuwsbr marketing aanbied advert newsl mailing',
      `${may} klant customer weiger refuse doorgaan`,
    ],
    not: `${byAccident} hoesnel binnen knop link cookie`,
    asked: [
      'klant maakt bezwaar tegen reclame, moet ik stoppen',
      'mag ik een bezwaar tegen marketing weigeren',
      'bezwaar nieuwsbrief klant doorgaan mag dat',
      'may I refuse an objection to marketing',
    ],
    answer: lines(
      `U stopt altijd, meteen. Hier is geen nee mogelijk.
       Onthoud dat deze persoon geen reclame wil.`,
      `You always stop, at once. No is not possible here.
       Remember that this person wants no advertising.`,
    ),
    law: t('Art. 21 lid 2 en 3 AVG', 'Art. 21(2) and (3) GDPR'),
    held: 'request limits marketing; glossary objection; template newsletter, purposes',
    place: { command: 'requests' },
  },
  {
    id: 'objection',
    about: 'allowed',
    needs: [
      'bezwaar objection objects',
      `${may} weiger refuse wat`,
      'klant customer iemand somebody someone persoon gebruik *gegevens =data =avg =gdpr',
    ],
    not: `${byAccident} belasting boete vergunning bouw gemeente aanslag reclame nieuwsbr marketing uwv werkgever`,
    asked: [
      'iemand maakt bezwaar tegen het gebruik van zijn gegevens, moet ik stoppen',
      'bezwaar avg mag ik weigeren',
      'klant heeft bezwaar gemaakt wat moet ik doen met zijn gegevens',
      'must I stop when somebody objects',
    ],
    answer: lines(
      `Ja, tenzij u een dringende reden hebt die zwaarder weegt. Bij reclame stopt u altijd.
       Zolang u afweegt, gebruikt u de gegevens niet.
       Gebruikt u ze omdat een wet het vraagt? Dan kan iemand geen bezwaar maken.`,
      `Yes, unless you have a compelling reason that weighs more. With advertising you always stop.
       While you weigh, you do not use the data.
       Do you use them because a law asks it? Then nobody can object.`,
    ),
    law: t('Art. 21 en art. 18 AVG', 'Art. 21 and art. 18 GDPR'),
    held: 'request limits stop-using; glossary objection; question request:stop-what; glossary legal-obligation',
    place: { command: 'requests' },
  },
  {
    id: 'request-human',
    about: 'allowed',
    needs: [
      'mens =iemand persoon human person',
      'computer automatisch algoritme programma automated software',
      'opnieuw kijken bekijken herbeoord review =look again heroverw kijk',
    ],
    not: `${byAccident} offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'moet een mens opnieuw kijken als de computer iemand afwees',
      'klant wil dat een mens naar het automatische besluit kijkt',
      'automatisch afgewezen, moet iemand persoonlijk opnieuw kijken',
      'must a person review an automated decision again',
    ],
    answer: lines(
      `Ja, als alleen een computer besliste.
       Laat iemand kijken die het besluit mag veranderen. Laat de persoon eerst zelf vertellen hoe het zit.`,
      `Yes, if only a computer decided.
       Have somebody look who may change the decision. First let the person tell their side.`,
    ),
    law: t('Art. 22 lid 3 AVG', 'Art. 22(3) GDPR'),
    held: 'request limits human; question request:human-outcome',
    place: { command: 'requests' },
  },
  {
    id: 'access-must',
    about: 'allowed',
    needs: [
      'inzage inzageverz accessrequest opvragen inzien subjectaccess asksfor seewhat',
      `${may} =do`,
      `${customer} iemand persoon *gegevens =data somebody person werknem medewerk employee =staff`,
    ],
    not: `${byAccident} =know weet ${camera} ${breach} weiger geld kost kosten namens kind paspoort ${identity} opdrachtgever belasting verzekeraar bedrijf kvk rapport dossier personeelsd verleng binnen hoelang termijn offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'moet ik een klant inzage geven in zijn gegevens',
      'klant wil zijn gegevens opvragen, moet dat',
      'mag iemand zijn gegevens inzien bij mij',
      'moet ik een inzageverzoek van een ex-werknemer beantwoorden',
      'must I give a person access request to their data',
      'what do I do if someone asks for their data',
      'can staff see what I have about them',
    ],
    answer: lines(
      `Ja. Iemand mag weten welke gegevens u van hem hebt, en krijgt er een kopie van.
       U antwoordt binnen een maand. Het kost de persoon niets.
       Geef geen gegevens van anderen mee.`,
      `Yes. People may know which data you have about them, and get a copy.
       You answer within a month. It costs the person nothing.
       Hand over no data of others.`,
    ),
    law: t('Art. 15 en art. 12 lid 3 AVG', 'Art. 15 and art. 12(3) GDPR'),
    held: 'glossary access-right; request limits access',
    place: { command: 'requests' },
  },
];
