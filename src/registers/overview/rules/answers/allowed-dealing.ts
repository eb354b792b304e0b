// How one deals with those whose data they are and who asks about them: refusing, telling on the phone, giving to who asks for it.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, breach, camera, customer, may, remove, staff } from './words.js';

const persons = `${customer} ${staff} leden =lid gast gasten patient member guest iemand somebody`;

export const allowedInDealing: readonly KnownAnswer[] = [
  {
    id: 'refuse-without-data',
    about: 'allowed',
    needs: [
      'weiger geweiger verplichtmaken verplichtstel refuse oblig',
      persons,
      'nietgev nietwil geengeg gegevensniet adresniet nietinvul wontgive willnot dontgive refusestogive datawilnot nietdelen zijngegevens hungegevens',
      may,
    ],
    not: `${aside} ${breach} inzage verzoek =wissen cookie`,
    asked: [
      'mag ik een klant weigeren die zijn gegevens niet wil geven',
      'klant wil zijn adres niet geven, mag ik hem weigeren, hij wil zijn gegevens niet delen',
      'mag ik een lid weigeren dat zijn geboortedatum niet wil invullen',
      'may I refuse a customer who will not give their data',
    ],
    answer: lines(
      `U mag vragen wat u nodig hebt, zoals een adres om te bezorgen. Geeft iemand dat niet, dan kunt u niet leveren.
       Wat u niet nodig hebt, mag u niet verplicht maken.
       Zeg bij elke vraag of iemand die mag overslaan.`,
      `You may ask for what you need, such as an address to deliver. Without it you cannot deliver.
       What you do not need you may not make obligatory.
       Say with each question whether it may be skipped.`,
    ),
    law: t(
      'Art. 5 lid 1 onder c, art. 7 lid 4 en art. 13 lid 2 onder e AVG',
      'Art. 5(1)(c), art. 7(4) and art. 13(2)(e) GDPR',
    ),
    held: 'glossary minimisation; glossary contract-basis',
    place: { template: 'customers' },
  },
  {
    id: 'deceased',
    about: 'allowed',
    needs: [
      'overleden overled overlijden gestorven =dood deceased died dead',
      `${may} avg gegevens dossier =data gdpr`,
    ],
    not: `${aside} ${breach} hoelang howlong famil nabestaand dochter zoon kinderen weduw erfgen relative widow =son daughter`,
    asked: [
      'geldt de avg ook voor overleden mensen',
      'klant is overleden, mag ik zijn gegevens nog gebruiken',
      'overleden lid, wat moet ik met zijn gegevens',
      'does the gdpr apply to deceased people',
    ],
    answer: lines(
      `Nee, de AVG gaat over mensen die leven.
       Geef toch niet zomaar iets aan familie: in gegevens staan vaak ook anderen, en die leven.
       Soms zegt een andere wet iets, zoals bij een medisch dossier of uw boekhouding.`,
      `No, the GDPR is about people who are alive.
       Still do not just give anything to family: data often name others too, and they are alive.
       Sometimes another law says something, such as with a medical file or your books.`,
    ),
    law: t('Art. 4 onder 1 en overweging 27 AVG', 'Art. 4(1) and recital 27 GDPR'),
    held: 'glossary minimisation; glossary legal-obligation',
  },
  {
    id: 'interest-for-everything',
    about: 'allowed',
    needs: [
      'gerechtvaardigd eigenbelang legitimateint legitimeint',
      'alles altijd overal everything always anything instead plaatsvan',
      `${may} gebruik use`,
    ],
    not: `${aside} ${breach}`,
    asked: [
      'mag ik gerechtvaardigd belang voor alles gebruiken',
      'kan ik altijd gerechtvaardigd belang gebruiken',
      'gerechtvaardigd belang in plaats van toestemming, mag dat altijd',
      'can I use legitimate interest for everything',
    ],
    answer: lines(
      `Nee. Het kan als uw reden echt is, het niet met minder kan, en het zwaarder weegt dan wat mensen ervan merken.
       Schrijf dat op, per doel.
       Een nieuwsbrief, volgcookies en gevoelige gegevens vragen meestal een ja (toestemming), of een andere reden uit de wet.`,
      `No. It can if your reason is real, less will not do, and it outweighs what people notice of it.
       Write that down, for each purpose.
       A newsletter, tracking cookies and sensitive data mostly ask for a yes (consent), or another reason in the law.`,
    ),
    law: t(
      'Art. 6 lid 1 onder f en art. 9 AVG; art. 11.7 en 11.7a Telecommunicatiewet',
      'Art. 6(1)(f) and art. 9 GDPR; art. 11.7 and 11.7a Dutch Telecommunications Act',
    ),
    held: 'glossary legitimate-interest; glossary consent; glossary special-data',
    place: { command: 'list' },
  },
  {
    id: 'erase-tell-recipients',
    about: 'allowed',
    needs: [
      `${remove} wisverzoek verwijderverzoek erasure erase`,
      'leverancier partner verwerkers ontvangers anderen mailchimp derden supplier suppliers recipients partners',
      'doorgev doorgeven doorzet vertellen laatweten latenweten =weten melden =tell pass inform',
      may,
    ],
    not: `${aside} ${breach} stop hoelang`,
    asked: [
      'klant wil gewist worden, moet ik dat ook aan mijn leverancier doorgeven',
      'moet ik een verwijderverzoek ook doorgeven aan partners',
      'moet ik anderen laten weten dat ik gegevens heb gewist',
      'must I tell my suppliers when somebody wants their data deleted',
    ],
    answer: lines(
      `Ja, aan iedereen aan wie u die gegevens gaf, tenzij dat niet kan of heel veel moeite kost.
       Ook uw leveranciers wissen wat zij voor u bewaren.
       Vraagt de persoon wie zijn gegevens kreeg? Dan noemt u hen.`,
      `Yes, to everybody you gave those data to, unless that is impossible or takes very much effort.
       Your suppliers delete what they keep for you too.
       Does the person ask who got the data? Then you name them.`,
    ),
    law: t('Art. 19 en art. 28 lid 3 onder e AVG', 'Art. 19 and art. 28(3)(e) GDPR'),
    held: 'kind erasure; request rule erasing',
    place: { command: 'request-new' },
  },
  {
    id: 'data-to-police',
    about: 'allowed',
    needs: [
      'politie justitie recherche officier inspectie inspecteur advocaat gemeente deurwaarder police prosecutor inspector lawyer',
      'gegevens =adres =naam namen klantg personeelsg dossier =data details',
      `${may} geven =geef give afgev verstrek`,
    ],
    not: `${aside} ${breach} ${camera} beeld footage loonbeslag loon incasso namens verzoek inzage request`,
    asked: [
      'mag ik gegevens van een klant aan de politie geven',
      'politie vraagt om het adres van een medewerker, moet ik dat geven',
      'moet ik de inspectie gegevens van mijn personeel geven',
      'may I give customer data to the police',
    ],
    answer: lines(
      `Vraag om een schriftelijke vordering, van wie die komt en welke wet het zegt.
       Is die geldig? Dan geeft u wat erin staat, en niet meer.
       Zonder vordering beslist u zelf, per geval en alleen als het nodig is. Schrijf op wat u gaf, aan wie en waarom.`,
      `Ask for a written order, who it comes from and which law says so.
       Is it valid? Then you give what is in it, and no more.
       Without an order you decide yourself, case by case and only if needed. Write down what you gave, to whom and why.`,
    ),
    law: t('Art. 5 lid 2 en art. 6 lid 1 onder c en f AVG', 'Art. 5(2) and art. 6(1)(c) and (f) GDPR'),
    held: 'glossary legal-obligation; glossary legitimate-interest; glossary minimisation',
  },
  {
    id: 'number-plate',
    about: 'allowed',
    needs: [
      'kenteken kentekens nummerbord nummerplaat numberplate licenseplate licenceplate platenumber',
      may,
      'bewaar noteren noteer opschrijv vastleg registre scannen bijhoud keep note record write store scan',
    ],
    not: `${aside} ${breach} foto facebook online website hoelang howlong`,
    asked: [
      'mag ik het kenteken van een klant noteren',
      'mag ik kentekens van bezoekers bijhouden, registreren op het parkeerterrein',
      'kenteken van bezoekers opschrijven, mag dat',
      'may I keep the number plate of a customer on record',
    ],
    answer: lines(
      `Ja, als u het nodig hebt, zoals voor een reparatie of een parkeerplaats.
       Een kenteken hoort bij iemand, dus het telt als persoonsgegeven.
       Bewaar het niet langer dan nodig, en zet het in uw register.`,
      `Yes, if you need it, such as for a repair or a parking place.
       A number plate belongs to somebody, so it counts as personal data.
       Keep it no longer than needed, and put it in your register.`,
    ),
    law: t('Art. 4 onder 1 en art. 5 lid 1 onder b, c en e AVG', 'Art. 4(1) and art. 5(1)(b), (c) and (e) GDPR'),
    held: 'glossary purpose; glossary minimisation; glossary retention',
    place: { template: 'customers' },
  },
  {
    id: 'statement-update',
    about: 'allowed',
    needs: [
      'privacyverk privacystat privacypol privacynotice',
      'bijwerk aanpass updat vernieuw elkjaar iederjaar jaarlijks opnieuw veranderd verandert wijzig everyyear update renew change',
      `${may} hoevaak howoften wanneer when`,
    ],
    not: `${aside} ${breach}`,
    asked: [
      'moet ik mijn privacyverklaring elk jaar bijwerken',
      'wanneer moet ik mijn privacyverklaring aanpassen',
      'hoe vaak moet de privacyverklaring opnieuw, updaten verplicht',
      'must I update my privacy statement every year',
    ],
    answer: lines(
      `Pas hem aan zodra er iets verandert: een nieuw doel, een andere termijn, of iemand anders die de gegevens krijgt.
       Gebruikt u gegevens ergens anders voor? Vertel het vooraf.
       Verandert er niets, dan hoeft het niet. Eén keer per jaar nakijken is uw eigen keuze.`,
      `Change it as soon as something changes: a new purpose, another term, or somebody else who gets the data.
       Do you use data for something else? Tell people beforehand.
       If nothing changes, you need not. Checking it once a year is your own choice.`,
    ),
    law: t('Art. 12 lid 1 en art. 13 lid 3 AVG', 'Art. 12(1) and art. 13(3) GDPR'),
    held: 'glossary privacy-notice; statement words',
    place: { command: 'statement' },
  },
  {
    id: 'data-by-phone',
    about: 'allowed',
    needs: [
      'telefonisch aandetelef telefoon overdetelef belt opgebeld =phone onthephone overthephone calls',
      'gegevens informatie =info doorgev geven =geef vertellen vertel zeggen data information details tell give',
      `${persons} anderen`,
      may,
    ],
    not: `${aside} ${breach} opnemen recording verkoop aanbieding collega eigentelef privetelef nummer number staan zetten toestel ownphone theirphone`,
    asked: [
      'mag ik over de telefoon gegevens van een klant geven',
      'iemand belt en vraagt informatie over een patient, mag ik dat zeggen',
      'mag ik telefonisch iets over een lid vertellen',
      'may I give information about a customer over the phone',
    ],
    answer: lines(
      `Alleen als u zeker weet wie u spreekt, en die persoon het mag weten.
       Bel terug op een nummer dat u al had, of vraag iets wat alleen die persoon weet.
       Twijfelt u? Zeg niets, en vraag om een mail of een bezoek.`,
      `Only if you know for sure who you are speaking to, and that person may know.
       Call back on a number you already had, or ask something only that person knows.
       In doubt? Say nothing, and ask for an email or a visit.`,
    ),
    law: t('Art. 5 lid 1 onder f, art. 12 lid 6 en art. 32 AVG', 'Art. 5(1)(f), art. 12(6) and art. 32 GDPR'),
    held: 'question request:identity-method; breach incident phone-impostor',
  },
];
