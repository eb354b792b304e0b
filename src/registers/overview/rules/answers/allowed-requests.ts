// Somebody asks something about their own data: who may, how, what it costs, and when no is possible.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { breach, byAccident, copy, identity, may, requests, staff } from './words.js';

export const allowedAboutRequests: readonly KnownAnswer[] = [
  {
    id: 'request-identity-copy',
    about: 'allowed',
    needs: [
      `${identity} rijbewijs legitim`,
      'verzoek inzage request opvra privacyverz',
      `${may} ${copy} vraag vragen =ask`,
    ],
    not: `${byAccident} kopievangegevens ${staff} offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'mag ik een kopie van het paspoort vragen bij een inzageverzoek',
      'legitimatie vragen bij een verzoek om gegevens',
      'moet iemand een id sturen bij een verzoek',
      'can I ask for a passport for an access request',
    ],
    answer: lines(
      `Niet standaard. Alleen bij echte twijfel vraagt u iets extra, en dan zo weinig mogelijk.
       Bijvoorbeeld: bel terug op het bekende nummer, of laat inloggen in het eigen account.
       Past niets anders? Dan een afgeschermde kopie, die u meteen weggooit.`,
      `Not as a habit. Only in real doubt do you ask for more, and then as little as possible.
       For example: call the known number, or have them log in to their own account.
       Does nothing else work? Then a shielded copy, which you delete at once.`,
    ),
    law: t('Art. 12 lid 6 en art. 5 lid 1 onder c AVG', 'Art. 12(6) and art. 5(1)(c) GDPR'),
    held: 'question request:identity; question request:identity-method; letter request-identity',
    place: { command: 'requests' },
  },
  {
    id: 'request-cost',
    about: 'allowed',
    needs: [
      'geld kost kosten rekenen bedrag betaling vragenvoor charge fee cost =pay money gratis free',
      'verzoek inzage request opvra kopiegeg kopievan =eenkopie =access =acopy copyof theircopy',
    ],
    not: `${byAccident} factu bestell offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'mag ik geld vragen voor een inzageverzoek',
      'kosten rekenen voor inzage',
      'is een privacy verzoek gratis',
      'mag ik geld vragen voor een kopie',
      'kost het geld om inzage te vragen',
      'can I charge a fee for an access request',
      'can i charge money for a copy',
    ],
    answer: lines(
      `Het kost de persoon niets: u vraagt er geen geld voor.
       Alleen een duidelijk ongegronde of steeds herhaalde vraag mag u weigeren. Dat moet u kunnen laten zien.`,
      `It costs the person nothing: you ask no money for it.
       Only a clearly unfounded or repetitive request may be refused. You must be able to show that.`,
    ),
    law: t('Art. 12 lid 5 AVG', 'Art. 12(5) GDPR'),
    held: 'letter request-receipt; ground excessive; glossary access-right',
    place: { command: 'requests' },
  },
  {
    id: 'request-repeated',
    about: 'allowed',
    needs: [
      'steeds opnieuw alweer herhaald vaker vaak iedermaand again repeat every elke misbruik',
      'verzoek inzage request',
      'weiger negeren stop refuse ignore moet mag =must =may',
    ],
    not: `${byAccident} elkedatalek register offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'klant doet steeds opnieuw een inzageverzoek, mag ik weigeren',
      'herhaald verzoek weigeren',
      'elke maand een verzoek, moet ik blijven antwoorden',
      'may I refuse a repeated request',
    ],
    answer: lines(
      `Alleen als het duidelijk zonder grond is, of steeds hetzelfde.
       U moet dat kunnen laten zien, en het uitleggen aan de persoon.`,
      `Only if it is clearly unfounded, or repetitive.
       You must be able to show that, and explain it to the person.`,
    ),
    law: t('Art. 12 lid 5 AVG', 'Art. 12(5) GDPR'),
    held: 'ground excessive; question request:decisions/ground',
    place: { command: 'requests' },
  },
  {
    id: 'request-spoken',
    about: 'allowed',
    needs: [
      'mondeling telefonisch telefoon balie whatsapp spoken phone formulier mail socialmedia oral =form appje schriftelijk',
      'verzoek inzage request privacyverz',
      'telt geldig =geldt moet mag verplicht count valid must may',
    ],
    not: `${byAccident} id paspoort paspoor kopie copy offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'telt een mondeling verzoek om inzage',
      'mag ik een formulier verplichten voor een verzoek',
      'verzoek per telefoon, is dat geldig',
      'does a spoken request count',
    ],
    answer: lines(
      `Ja, elke manier telt: aan de balie, per telefoon, mail, chat of brief.
       De maand loopt vanaf de dag dat iemand van u het kreeg.
       Op een digitale vraag antwoordt u ook digitaal.`,
      `Yes, every way counts: at the counter, by phone, e-mail, chat or letter.
       The month runs from the day one of you got it.
       A digital question gets a digital answer.`,
    ),
    law: t('Art. 12 lid 1 en 3 AVG', 'Art. 12(1) and (3) GDPR'),
    held: 'question request:how; question request:received; question request:answer-how',
    place: { command: 'requests' },
  },
  {
    id: 'request-for-child',
    about: 'allowed',
    needs: [
      '=kind kinderen minderj =zoon dochter child children minor',
      'verzoek inzage request opvra inzien *gegevens',
      'ouder voogd parent guardian zelf =mag =wie may who',
    ],
    not: `${byAccident} foto toestemm factu nieuwsbr websit bewaar offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'wie doet een verzoek voor een kind',
      'ouder wil gegevens van zijn kind opvragen',
      'mag een kind zelf een inzageverzoek doen',
      'may a parent request data of a child',
    ],
    answer: lines(
      `Voor een kind jonger dan 16 vraagt een ouder of voogd.
       Ga na of iemand ouder of voogd is, als u dat nog niet weet.`,
      `For a child under 16 a parent or guardian asks.
       Check whether somebody is a parent or guardian, if you do not know yet.`,
    ),
    law: t('Art. 12 lid 2 AVG en art. 5 UAVG', 'Art. 12(2) GDPR and art. 5 UAVG'),
    held: 'question request:on-behalf; question request:authorised',
    place: { command: 'requests' },
  },
  {
    id: 'request-from-sixteen',
    about: 'allowed',
    needs: [
      '=16 =17 =18 =19 16jar 17jar 18jar zestien zeventien achttien sixteen seventeen eighteen meerderj',
      'ouder voogd =moeder =vader =mama =papa parent guardian =mother =father',
      'verzoek inzage inzien inzie request opvra *gegevens dossier =zien =data =file access',
      `${may} =wie who`,
    ],
    not: `${byAccident} foto toestemm factu nieuwsbr websit bewaar offert jonger onder16 under16 verlof vakantiedag subsidie vergunning`,
    asked: [
      'mag een ouder van een 16-jarige het dossier inzien',
      'mag de moeder van een jongen van 17 zijn gegevens opvragen',
      'vader wil inzage, dochter is 16, mag dat',
      'may a parent see the data of a 17 year old',
    ],
    answer: lines(
      `Vanaf 16 jaar beslist een jongere zelf. De jongere vraagt het zelf, of laat een ouder het namens hem vragen.
       Ga dan na of de jongere dat wil. Voor een kind jonger dan 16 vraagt een ouder of voogd.`,
      `From 16 on a young person decides for themselves. They ask themselves, or have a parent ask on their behalf.
       Then check whether they want that. For a child under 16 a parent or guardian asks.`,
    ),
    law: t('Art. 12 lid 2 AVG en art. 5 UAVG', 'Art. 12(2) GDPR and art. 5 UAVG'),
    held: 'question request:on-behalf; question request:authorised',
    place: { command: 'requests' },
  },
  {
    id: 'request-on-behalf',
    about: 'allowed',
    needs: [
      'namens advocaat machtig gemachtig volmacht onbehalf lawyer representative vooreenander partnervan',
      'verzoek inzage request opvra *gegevens',
      `${may} klant persoon iemand somebody`,
    ],
    not: `${byAccident} vertegenwoordigernodig offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'advocaat doet verzoek namens een klant, mag dat',
      'iemand vraagt gegevens op namens een ander, inzage',
      'machtiging nodig bij inzageverzoek namens iemand, moet dat',
      'may somebody make a request on behalf of another',
    ],
    answer: lines(
      `Ja, als duidelijk is dat het namens de persoon mag.
       Een kort briefje met een handtekening is meestal genoeg.`,
      `Yes, if it is clear that it is allowed on behalf of the person.
       A short signed note is usually enough.`,
    ),
    law: t('Art. 12 lid 2 AVG', 'Art. 12(2) GDPR'),
    held: 'question request:authorised; question request:on-behalf',
    place: { command: 'requests' },
  },
  {
    id: 'request-to-processor',
    about: 'allowed',
    needs: [
      'verzoek inzage request privacyverz',
      'opdrachtgever onzeklant verwerker client processor',
      `${may} doorstu beantwoord antwoord =zelf pass =answer`,
    ],
    not: `${byAccident} ${breach} namens offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'wij krijgen een verzoek over gegevens van onze opdrachtgever, moet ik dat beantwoorden',
      'inzageverzoek als verwerker doorsturen',
      'verzoek voor een opdrachtgever, mag ik zelf antwoorden',
      'we are a processor and got an access request, must we answer',
    ],
    answer: lines(
      `Stuur het meteen door. Uw opdrachtgever beslist en antwoordt.
       U verandert zelf niets, en helpt als hij daarom vraagt. Voor hem loopt de maand al.`,
      `Pass it on at once. Your client decides and answers.
       You change nothing yourself, and help if asked. For the client the month is already running.`,
    ),
    law: t('Art. 28 lid 3 onder e AVG', 'Art. 28(3)(e) GDPR'),
    held: 'question request:client-name; question request:passed-on; letter request-pass-on',
    place: { command: 'requests' },
  },
  {
    id: 'request-nothing-found',
    about: 'allowed',
    needs: [
      'geengegevens nietsgevonden nietgevonden nietsvind nodata nothingfound geendata niksgevonden',
      requests,
      `antwoord answer ${may} wat what maar`,
    ],
    not: `${byAccident} ${breach} offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'wat antwoord ik op een verzoek als ik geen gegevens heb',
      'inzageverzoek maar niets gevonden',
      'moet ik antwoorden op inzage als we geen gegevens van die persoon hebben',
      'access request but no data found, must I answer',
    ],
    answer: lines(
      `Antwoord ook dan, binnen een maand. Schrijf dat u overal hebt gekeken en niets vond.
       Noem dat iemand kan klagen bij de AP.`,
      `Answer then too, within a month. Write that you looked everywhere and found nothing.
       Mention that people can complain to the authority.`,
    ),
    law: t('Art. 12 lid 3 en 4 en art. 15 lid 1 AVG', 'Art. 12(3) and (4) and art. 15(1) GDPR'),
    held: 'ground no-data; letter parts: authority',
    place: { command: 'requests' },
  },
  {
    id: 'request-erase-all',
    about: 'allowed',
    needs: [
      '=alles =everything allesweg allgone',
      'weggooi weggegooi wissen =wis gewist verwijder vernietig delete erase throwaway =weg',
      'verzoek inzage request privacyverz',
      `${may}`,
    ],
    not: `${byAccident} ${breach} offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'inzageverzoek, moet ik alles weggooien',
      'moet ik alles wissen bij een verzoek',
      'access request, do i have to delete everything',
      'iemand doet een verzoek, moeten wij alles verwijderen',
    ],
    answer: lines(
      `Nee. Wie wil zien wat u bewaart, krijgt een kopie: gooi dan niets weg.
       Wie iets weg wil hebben, krijgt dat, maar niet wat u van een wet moet bewaren.`,
      `No. Who wants to see what you keep gets a copy: delete nothing then.
       Who wants something erased gets that, but not what a law makes you keep.`,
    ),
    law: t('Art. 15 lid 3 en art. 17 lid 1 en 3 onder b AVG', 'Art. 15(3) and art. 17(1) and (3)(b) GDPR'),
    held: 'question request:decisions/decision; question request:decisions/ground',
    place: { command: 'requests' },
  },
  {
    id: 'request-refuse',
    about: 'allowed',
    needs: [
      'weiger geweigerd afwijs refuse deny decline afwijz sayno neezeg',
      'verzoek inzage request privacyverz deletion erasure',
      `${may} hoe wanneer how when reden`,
    ],
    not: `${byAccident} offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'mag ik een inzageverzoek weigeren',
      'wanneer mag ik een privacyverzoek afwijzen',
      'verzoek weigeren hoe moet dat',
      'can I refuse an access request',
      'can i say no to deletion',
    ],
    answer: lines(
      `Alleen met een reden uit de wet. Ja is de regel.
       Leg het uit binnen een maand, met de reden.
       Schrijf erbij dat iemand kan klagen bij de AP en naar de rechter kan.`,
      `Only for a reason in the law. Yes is the rule.
       Explain it within a month, with the reason.
       Add that people can complain to the authority and go to court.`,
    ),
    law: t('Art. 12 lid 4 AVG', 'Art. 12(4) GDPR'),
    held: 'question request:decisions/decision; question request:decisions/ground; letter parts: authority; letter parts: court',
    place: { command: 'requests' },
  },
];
