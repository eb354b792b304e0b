// Words people meet, in plain language: `/register uitleg <woord>`. Three sentences and an example for each.
import { folded } from './fold.js';
import { asText, type Language, say, type Text, type Words } from './text.js';

export interface GlossaryEntry {
  readonly id: string;
  /** The words that lead here, in lower case; the first is the one shown. */
  readonly words: { readonly nl: readonly string[]; readonly en: readonly string[] };
  /** At most three sentences, then the example. */
  readonly text: Text;
  readonly law?: Text;
}

interface Told {
  readonly nl: readonly string[];
  readonly en: readonly string[];
  readonly means: Words;
  /** What stands behind "Bijvoorbeeld:". */
  readonly example: Words;
  readonly law?: Words;
}

function word(id: string, { nl, en, means, example, law }: Told): GlossaryEntry {
  const [meaning, instance] = [asText(means), asText(example)];
  const text = {
    nl: `${meaning.nl} Bijvoorbeeld: ${instance.nl}`,
    en: `${meaning.en} For example: ${instance.en}`,
  };
  return { id, words: { nl, en }, text, ...(law ? { law: asText(law) } : {}) };
}

export const glossary: readonly GlossaryEntry[] = [
  word('gdpr', {
    nl: ['AVG', 'privacywet', 'algemene verordening gegevensbescherming', 'gdpr'],
    en: ['GDPR', 'privacy law', 'avg'],
    means: `De AVG is de Europese privacywet. Ze zegt hoe u zorgvuldig omgaat met gegevens van mensen. Ze geeft die mensen ook rechten.
            The GDPR is the European privacy law. It says how to handle data about people with care. It also gives those people rights.`,
    example: `een klant mag vragen welke gegevens u van hem hebt.
              a customer may ask which data you have about them.`,
  }),
  word('uavg', {
    nl: ['UAVG', 'uitvoeringswet'],
    en: ['UAVG', 'dutch gdpr implementation act'],
    means: `De UAVG is de Nederlandse wet bij de AVG. Ze vult de Europese regels aan voor ons land. Daarin staan de regels over het BSN en over gezondheid.
            The UAVG is the Dutch act that goes with the GDPR. It adds to the European rules for this country. It has the rules about the BSN and about health.`,
    example: `de regel dat u het BSN alleen gebruikt als een wet dat zegt.
              the rule that you use the BSN only if a law says so.`,
  }),
  word('personal-data', {
    nl: ['persoonsgegevens', 'persoonsgegeven', 'gegevens'],
    en: ['personal data', 'data'],
    means: `Een persoonsgegeven is alles wat over een herkenbaar mens gaat. Het hoeft niet geheim te zijn. Ook een notitie of een foto telt.
            Personal data are everything about a recognisable person. It need not be secret. A note or a photo counts too.`,
    example: ['een naam, een telefoonnummer of een bestelling.', 'a name, a phone number or an order.'],
    law: ['Art. 4 onder 1 AVG', 'Art. 4(1) GDPR'],
  }),
  word('processing', {
    nl: ['verwerking', 'verwerken', 'verwerkingsactiviteit', 'activiteit'],
    en: ['processing', 'processing activity', 'activity'],
    means: `Een verwerking is alles wat u met gegevens doet: opschrijven, bewaren, bekijken, doorgeven en weggooien. Hier zeggen we meestal "activiteit". Elke activiteit krijgt een eigen beschrijving in uw register.
            Processing is everything you do with data: writing down, keeping, looking at, passing on and throwing away. Here we usually say "activity". Each activity gets its own description in your register.`,
    example: ['uw klantenbestand, of de nieuwsbrief.', 'your customer file, or the newsletter.'],
    law: ['Art. 4 onder 2 AVG', 'Art. 4(2) GDPR'],
  }),
  word('register', {
    nl: ['verwerkingsregister', 'register'],
    en: ['record of processing', 'register', 'processing register'],
    means: `Het register is een lijst van wat uw bedrijf met gegevens van mensen doet. Per activiteit staat er: van wie, waarvoor, hoe lang en hoe veilig. Die lijst maakt u hier, en de Autoriteit Persoonsgegevens mag erom vragen.
            The register is a list of what your business does with data about people. For each activity it says whose, what for, how long and how safely. You make that list here, and the authority may ask for it.`,
    example: ['V-001 Klanten, V-002 Leveranciers, V-003 Personeel.', 'V-001 Customers, V-002 Suppliers, V-003 Staff.'],
    law: ['Art. 30 AVG', 'Art. 30 GDPR'],
  }),
  word('second-register', {
    nl: ['tweede register', 'register van verwerker', 'register als verwerker'],
    en: ['second register', 'register as a processor'],
    means: `Werkt u met gegevens waar een klant over beslist? Dan hebt u ook een tweede, korter register nodig. Daarin staat per klant welk werk u doet.
            Do you work with data that a client decides about? Then you need a second, shorter register too. It says for each client which work you do.`,
    example: `een salarisbureau dat de lonen doet voor een bakker.
              a payroll bureau that does the payroll for a baker.`,
    law: ['Art. 30 lid 2 AVG', 'Art. 30(2) GDPR'],
  }),
  word('breach', {
    nl: ['datalek', 'datalekken', 'lek', 'inbreuk'],
    en: ['data breach', 'breach', 'leak'],
    means: `Bij een datalek zijn gegevens kwijt, veranderd of bij de verkeerde gekomen. Ook een vergissing telt. Meld het met /datalek, ook als u twijfelt.
            In a data breach, data are lost, changed or with the wrong person. A mistake counts too. Report it with /datalek, also when in doubt.`,
    example: `een mail naar de verkeerde klant, of een gestolen laptop.
              an e-mail to the wrong customer, or a stolen laptop.`,
    law: ['Art. 4 onder 12, art. 33 en 34 AVG', 'Art. 4(12), art. 33 and 34 GDPR'],
  }),
  word('processor-agreement', {
    nl: ['verwerkersovereenkomst', 'bewerkersovereenkomst', '(ver)bewerkersovereenkomst', 'dpa'],
    en: ['processor agreement', 'data processing agreement', 'dpa'],
    means: `Een verwerkersovereenkomst is een contract met een bedrijf dat voor u met gegevens werkt. Daarin staat wat dat bedrijf ermee mag doen. Vroeger heette het "bewerkersovereenkomst".
            A processor agreement is a contract with a company that works with data for you. It says what that company may do with them. On websites it is often called "DPA".`,
    example: ['het contract met uw salarisbureau.', 'the contract with your payroll bureau.'],
    law: ['Art. 28 lid 3 AVG', 'Art. 28(3) GDPR'],
  }),
  word('privacy-policy', {
    nl: ['privacybeleid'],
    en: ['privacy policy'],
    means: `Privacybeleid zijn de afspraken binnen uw bedrijf: wie mag wat, en wat doet u bij een datalek. Het is voor uzelf en uw collega's. Voor klanten is er de privacyverklaring.
            A privacy policy is the rules within your business: who may do what, and what you do in a data breach. It is for you and your colleagues. Customers get the privacy notice.`,
    example: ['de afspraak dat niemand zijn wachtwoord deelt.', 'the rule that nobody shares a password.'],
    law: ['Art. 24 lid 2 AVG', 'Art. 24(2) GDPR'],
  }),
  word('privacy-notice', {
    nl: ['privacyverklaring', 'privacystatement'],
    en: ['privacy notice', 'privacy statement'],
    means: `In de privacyverklaring vertelt u aan mensen wat u met hun gegevens doet. Vaak staat die op de website. Uw register is er de basis voor.
            In the privacy notice you tell people what you do with their data. It is often on the website. Your register is the basis for it.`,
    example: ['de bladzijde "Privacy" onderaan uw website.', 'the page "Privacy" at the bottom of your website.'],
    law: ['Art. 12, 13 en 14 AVG', 'Art. 12, 13 and 14 GDPR'],
  }),
  word('privacy-officer', {
    nl: ['privacy officer', 'privacycoördinator', 'privacy-officer'],
    en: ['privacy officer', 'privacy coordinator'],
    means: `De privacy officer zorgt bij u voor privacy: houdt het register bij en krijgt de meldingen. De wet kent deze rol niet, u kiest zelf wie het is. De directie blijft verantwoordelijk.
            The privacy officer takes care of privacy: keeps the register and gets the reports. The law does not know this role, you choose who it is. Management stays responsible.`,
    example: ['de eigenaar zelf, of iemand van de administratie.', 'the owner, or somebody of the administration.'],
  }),
  word('dpo', {
    nl: ['FG', 'functionaris gegevensbescherming', 'functionaris voor gegevensbescherming', 'dpo'],
    en: ['data protection officer', 'dpo', 'fg'],
    means: `Een FG kijkt onafhankelijk mee, adviseert, en is aangemeld bij de Autoriteit Persoonsgegevens. De meeste kleine bedrijven hoeven er geen te hebben. Een FG beslist niet zelf, en mag geen directeur zijn.
            A data protection officer looks on independently, gives advice, and is registered with the authority. Most small businesses do not need one. This officer does not decide and cannot be a director.`,
    example: `een ziekenhuis of een beveiliger van winkelstraten heeft er wel een nodig.
              a hospital or a guard of shopping streets does need one.`,
    law: ['Art. 37 tot en met 39 AVG', 'Art. 37 to 39 GDPR'],
  }),
  word('dpia', {
    nl: ['DPIA', 'privacy assessment', 'privacy impact assessment', 'pia', 'gegevensbeschermingseffectbeoordeling'],
    en: ['DPIA', 'privacy assessment', 'data protection impact assessment', 'pia'],
    means: `Een DPIA is een onderzoek vooraf: wat kan er misgaan voor mensen, en wat doet u daartegen? Het is nodig als het risico hoog kan zijn. De bot rekent voor, een mens beslist.
            A DPIA is a study beforehand: what can go wrong for people, and what do you do about it? It is needed if the risk may be high. The bot works it out, a person decides.`,
    example: `u gaat met GPS zien waar uw monteurs rijden.
              you are going to see by GPS where your mechanics drive.`,
    law: ['Art. 35 AVG', 'Art. 35 GDPR'],
  }),
  word('legal-basis', {
    nl: ['grondslag', 'grondslagen', 'rechtsgrond', 'waarom het mag'],
    en: ['legal basis', 'lawful basis'],
    means: `De grondslag is de reden waarom u gegevens mag gebruiken. De wet noemt er zes, en elk doel heeft er één. U kiest vooraf en wisselt later niet.
            The legal basis is the reason why you may use data. The law has six, and each purpose has one. You choose beforehand and do not switch later.`,
    example: `u levert een taart omdat de klant die bestelde: een overeenkomst.
              you deliver a cake because the customer ordered it: a contract.`,
    law: ['Art. 6 lid 1 AVG', 'Art. 6(1) GDPR'],
  }),
  word('contract-basis', {
    nl: ['overeenkomst', 'contract als reden'],
    en: ['contract', 'contract as a reason'],
    means: `U hebt gegevens nodig om een afspraak met de persoon zelf na te komen. Ook een offerte waar iemand om vroeg telt. Een afspraak met zijn werkgever telt niet.
            You need data to keep an agreement with the person. A quote that somebody asked for counts too. An agreement with an employer does not.`,
    example: ['het adres om een bestelling te bezorgen.', 'the address to deliver an order.'],
    law: ['Art. 6 lid 1 onder b AVG', 'Art. 6(1)(b) GDPR'],
  }),
  word('legal-obligation', {
    nl: ['wettelijke plicht', 'wettelijke verplichting'],
    en: ['legal obligation', 'legal duty'],
    means: `Een wet vraagt u om deze gegevens te gebruiken. U gebruikt dan niet meer dan die wet vraagt. Mensen kunnen er geen bezwaar tegen maken.
            A law asks you to use these data. You then use no more than that law asks. People cannot object to it.`,
    example: ['de belastingwet wil dat u rekeningen bewaart.', 'the tax act wants you to keep invoices.'],
    law: ['Art. 6 lid 1 onder c AVG', 'Art. 6(1)(c) GDPR'],
  }),
  word('legitimate-interest', {
    nl: ['gerechtvaardigd belang', 'belangenafweging'],
    en: ['legitimate interest', 'balancing test'],
    means: `Uw bedrijf heeft een goede reden, het kan niet met minder, en de persoon heeft er weinig last van. Die afweging schrijft u op. De persoon mag bezwaar maken.
            Your business has a good reason, it does not work with less, and it hardly bothers the person. You write down how you weighed this. The person may object.`,
    example: ['een camera bij de kassa tegen diefstal.', 'a camera at the till against theft.'],
    law: ['Art. 6 lid 1 onder f en art. 21 AVG', 'Art. 6(1)(f) and art. 21 GDPR'],
  }),
  word('consent', {
    nl: ['toestemming'],
    en: ['consent', 'permission'],
    means: `Iemand zegt vrij en duidelijk ja. Dat past alleen als "nee" ook echt mag, en iemand mag altijd op zijn ja terugkomen. Bij personeel telt het bijna nooit.
            Somebody says yes, freely and clearly. It only fits if "no" is really allowed, and a yes can always be taken back. For staff it almost never counts.`,
    example: `iemand vult zelf zijn mailadres in voor uw nieuwsbrief.
              somebody enters an e-mail address for your newsletter.`,
    law: ['Art. 4 onder 11 en art. 7 AVG', 'Art. 4(11) and art. 7 GDPR'],
  }),
  word('vital-interest', {
    nl: ['vitaal belang'],
    en: ['vital interest'],
    means: `Iemands leven loopt gevaar en de persoon kan zelf geen ja zeggen. Dan mag u gegevens gebruiken om te helpen. Het komt in een bedrijf bijna nooit voor.
            Somebody’s life is in danger and the person cannot say yes. Then you may use data to help. It almost never happens in a business.`,
    example: `u geeft de ambulance de naam van wie bewusteloos is.
              you give the ambulance the name of whoever is unconscious.`,
    law: ['Art. 6 lid 1 onder d AVG', 'Art. 6(1)(d) GDPR'],
  }),
  word('public-task', {
    nl: ['algemeen belang', 'openbaar gezag'],
    en: ['public task', 'public interest'],
    means: `Een wet geeft u een taak voor iedereen. Dan mag u de gegevens gebruiken die daarvoor nodig zijn. Bij gewone bedrijven komt het bijna nooit voor.
            A law gives you a task for everybody. Then you may use the data needed for it. In ordinary businesses it almost never happens.`,
    example: ['een gemeente die paspoorten uitgeeft.', 'a municipality that issues passports.'],
    law: ['Art. 6 lid 1 onder e AVG', 'Art. 6(1)(e) GDPR'],
  }),
  word('purpose', {
    nl: ['doel', 'verwerkingsdoel', 'doelbinding'],
    en: ['purpose', 'purpose limitation'],
    means: `Het doel is waarvoor u gegevens gebruikt. U bepaalt het vooraf en schrijft het op. Voor iets heel anders mag u ze niet zomaar gebruiken.
            The purpose is what you use data for. You set it beforehand and write it down. You may not simply use them for something very different.`,
    example: `een adres voor de bezorging gebruikt u niet ineens voor reclame.
              you do not suddenly use a delivery address for advertising.`,
    law: ['Art. 5 lid 1 onder b AVG', 'Art. 5(1)(b) GDPR'],
  }),
  word('processor', {
    nl: ['verwerker', 'verwerkers', 'bewerker'],
    en: ['processor'],
    means: `Een verwerker is een bedrijf dat voor u met gegevens werkt. Het doet alleen wat u vraagt. Daar hoort een verwerkersovereenkomst bij.
            A processor is a company that works with data for you. It only does what you ask. A processor agreement belongs to it.`,
    example: ['uw salarisbureau of een online programma.', 'your payroll bureau or an online program.'],
    law: ['Art. 4 onder 8 en art. 28 AVG', 'Art. 4(8) and art. 28 GDPR'],
  }),
  word('sub-processor', {
    nl: ['subverwerker', 'onderaannemer'],
    en: ['sub-processor', 'subprocessor'],
    means: `Een subverwerker werkt voor het bedrijf dat voor u werkt. Dat mag alleen als u het goedvindt. Dezelfde afspraken gelden dan ook voor hem.
            A sub-processor works for the company that works for you. That needs your permission. The same agreements then apply to it.`,
    example: ['de computerruimte achter een online programma.', 'the data centre behind an online program.'],
    law: ['Art. 28 lid 2 en 4 AVG', 'Art. 28(2) and (4) GDPR'],
  }),
  word('controller', {
    nl: ['verwerkingsverantwoordelijke', 'verantwoordelijke'],
    en: ['controller', 'data controller'],
    means: `De verantwoordelijke bepaalt waarvoor en hoe gegevens worden gebruikt. Bij uw klanten en personeel is dat uw bedrijf. Sommige bedrijven waarmee u werkt beslissen zelf, en zijn dus zelf verantwoordelijk.
            The controller decides why and how data are used. For your customers and staff that is your business. Some companies you work with decide themselves, so they are controllers too.`,
    example: ['uw bank, de bezorger en de arbodienst.', 'your bank, the carrier and the occupational health service.'],
    law: ['Art. 4 onder 7 AVG', 'Art. 4(7) GDPR'],
  }),
  word('joint-controllers', {
    nl: ['gezamenlijk verantwoordelijk', 'gezamenlijke verwerkingsverantwoordelijken'],
    en: ['joint controllers', 'joint controller'],
    means: `Twee bedrijven beslissen samen wat er met gegevens gebeurt. Ze spreken af wie wat doet. Mensen mogen bij allebei terecht.
            Two businesses decide together what happens with data. They agree on who does what. People may turn to both.`,
    example: ['twee winkels met één klantenkaart.', 'two shops with one loyalty card.'],
    law: ['Art. 26 AVG', 'Art. 26 GDPR'],
  }),
  word('representative', {
    nl: ['vertegenwoordiger'],
    en: ['representative'],
    means: `Een bedrijf van buiten Europa wijst hier een vertegenwoordiger aan. Mensen en de Autoriteit Persoonsgegevens kunnen daar terecht. Een Nederlands bedrijf heeft er geen nodig.
            A business from outside Europe names a representative here. People and the authority can turn to it. A Dutch business does not need one.`,
    example: ['een Turkse webwinkel die in Nederland verkoopt.', 'a Turkish webshop that sells in the Netherlands.'],
    law: ['Art. 27 AVG', 'Art. 27 GDPR'],
  }),
  word('data-subject', {
    nl: ['betrokkene', 'betrokkenen'],
    en: ['data subject', 'data subjects'],
    means: `De betrokkene is de mens om wie het gaat. Die heeft rechten, zoals inzien en laten verbeteren. In het register noemt u groepen, geen namen.
            The data subject is the person it is about. That person has rights, such as seeing and correcting. The register names groups, no names.`,
    example: `uw klant, uw medewerker, de contactpersoon bij uw leverancier.
              your customer, your employee, the contact person at your supplier.`,
    law: ['Art. 4 onder 1 AVG', 'Art. 4(1) GDPR'],
  }),
  word('recipient', {
    nl: ['ontvanger', 'ontvangers'],
    en: ['recipient', 'recipients'],
    means: `Een ontvanger is wie gegevens van u krijgt. Verbetert u iets, dan geeft u het ook aan hem door. Mensen mogen vragen wie dat zijn.
            A recipient is whoever gets data from you. If you correct something, you tell them too. People may ask who they are.`,
    example: ['de Belastingdienst of een bezorger.', 'the tax office or a carrier.'],
    law: ['Art. 4 onder 9 en art. 19 AVG', 'Art. 4(9) and art. 19 GDPR'],
  }),
  word('transfer', {
    nl: ['doorgifte', 'derde land', 'buiten europa'],
    en: ['transfer', 'third country', 'outside europe'],
    means: `Gegevens gaan naar een land buiten Europa, of iemand daar kan erbij. Dan gelden andere regels. Vaak is een extra afspraak nodig.
            Data go to a country outside Europe, or somebody there has access. Then other rules apply. An extra agreement is often needed.`,
    example: ['een helpdesk in India kijkt mee in uw programma.', 'a helpdesk in India looks along in your program.'],
    law: ['Art. 44 tot en met 49 AVG', 'Art. 44 to 49 GDPR'],
  }),
  word('eea', {
    nl: ['EER', 'europese economische ruimte', 'europa'],
    en: ['EEA', 'european economic area', 'europe'],
    means: `De EER zijn de landen van de EU, met Noorwegen, IJsland en Liechtenstein. Daar gelden dezelfde privacyregels. Hier zeggen we kortweg "Europa".
            The EEA is the countries of the EU, with Norway, Iceland and Liechtenstein. The same privacy rules apply there. Here we simply say "Europe".`,
    example: `Duitsland hoort erbij, Zwitserland en Engeland niet.
              Germany belongs to it, Switzerland and England do not.`,
  }),
  word('adequacy', {
    nl: ['adequaatheidsbesluit', 'adequaat'],
    en: ['adequacy decision', 'adequacy'],
    means: `De Europese Commissie heeft een lijst van landen waar gegevens goed beschermd zijn. Naar die landen is geen extra afspraak nodig. De lijst verandert, dus wij bewaren wanneer wij keken.
            The European Commission has a list of countries where data are well protected. No extra agreement is needed for those. The list changes, so we keep when we looked.`,
    example: ['Zwitserland, Japan en het Verenigd Koninkrijk.', 'Switzerland, Japan and the United Kingdom.'],
    law: ['Art. 45 AVG', 'Art. 45 GDPR'],
  }),
  word('scc', {
    nl: ['SCC', 'standaardbepalingen', 'modelcontract'],
    en: ['SCC', 'standard contractual clauses'],
    means: `SCC is een vast contract van de Europese Commissie, voor gegevens die naar een land buiten Europa gaan. Grote leveranciers hebben het vaak al in hun voorwaarden. U kijkt ook of de wetten daar het contract in de weg zitten.
            SCC is a standard contract of the European Commission, for data that go to a country outside Europe. Large suppliers often have it in their terms. You also check whether the laws there get in the way.`,
    example: ['het vaste contract van een programma uit India.', 'the standard contract of a program from India.'],
    law: ['Art. 46 AVG en besluit (EU) 2021/914', 'Art. 46 GDPR and decision (EU) 2021/914'],
  }),
  word('dpf', {
    nl: ['DPF', 'data privacy framework', 'dpf-lijst'],
    en: ['DPF', 'data privacy framework', 'dpf list'],
    means: `Het DPF zijn afspraken tussen Europa en de Verenigde Staten. Ze gelden alleen voor Amerikaanse bedrijven op de lijst van dataprivacyframework.gov. Voor gegevens van personeel moet dat er apart bij staan.
            The DPF is agreements between Europe and the United States. They only cover American companies on the list at dataprivacyframework.gov. For data about staff the list must say so.`,
    example: `u zoekt de naam van uw mailprogramma op in die lijst.
              you look up the name of your mailing program in that list.`,
    law: ['Art. 45 AVG en besluit (EU) 2023/1795', 'Art. 45 GDPR and decision (EU) 2023/1795'],
  }),
  word('bcr', {
    nl: ['BCR', 'bindende bedrijfsvoorschriften'],
    en: ['BCR', 'binding corporate rules'],
    means: `BCR zijn goedgekeurde privacyregels binnen één groot concern. Daarmee mag dat concern gegevens delen met zijn kantoren buiten Europa. Een klein bedrijf heeft ze niet zelf.
            BCR are approved privacy rules within one large group. With them that group may share data with its offices outside Europe. A small business has none of its own.`,
    example: `een groot bureau met kantoren in Utrecht en New York.
              a large firm with offices in Utrecht and New York.`,
    law: ['Art. 47 AVG', 'Art. 47 GDPR'],
  }),
  word('tia', {
    nl: ['TIA', 'transfer impact assessment'],
    en: ['TIA', 'transfer impact assessment'],
    means: `Een TIA is een korte toets: laten de wetten in dat land de afspraken heel? Soms mag de overheid daar meelezen. Dan is extra bescherming nodig, of het kan niet.
            A TIA is a short check: do the laws in that country leave the agreements whole? Sometimes the government there may read along. Then extra protection is needed, or it cannot be done.`,
    example: `alles versleutelen met een sleutel die u zelf houdt.
              encrypting everything with a key you keep yourself.`,
    law: ['Art. 46 AVG en EDPB-aanbevelingen 01/2020', 'Art. 46 GDPR and EDPB recommendations 01/2020'],
  }),
  word('special-data', {
    nl: ['bijzondere persoonsgegevens', 'gevoelige gegevens', 'bijzondere gegevens', 'gevoelig', 'gevoelige'],
    en: ['special categories', 'sensitive data', 'special category data'],
    means: `Sommige gegevens krijgen extra bescherming: gezondheid, geloof, politieke mening, vakbond, afkomst, seksleven, vingerafdruk en DNA. U mag ze alleen gebruiken als de wet een uitzondering maakt. Denk ook aan notities.
            Some data get extra protection: health, religion, political opinion, trade union, origin, sex life, fingerprint and DNA. You may only use them if the law makes an exception. Think of notes too.`,
    example: ['de notitie "komt later, zit in een rolstoel".', 'the note "comes later, uses a wheelchair".'],
    law: ['Art. 9 AVG, art. 22 tot en met 30 UAVG', 'Art. 9 GDPR, art. 22 to 30 UAVG'],
  }),
  word('criminal-data', {
    nl: ['strafrechtelijke gegevens', 'strafbare feiten'],
    en: ['criminal data', 'criminal offences'],
    means: `Dit zijn gegevens over strafbare feiten, en ook over een stevige verdenking. U mag ze alleen in een paar gevallen gebruiken. Voor uw eigen zaak beschermen mag het vaak wel.
            These are data about criminal offences, and about a serious suspicion too. You may only use them in a few cases. To protect your own business it is often allowed.`,
    example: ['het camerabeeld van een dief.', 'the camera image of a thief.'],
    law: ['Art. 10 AVG, art. 31 tot en met 33 UAVG', 'Art. 10 GDPR, art. 31 to 33 UAVG'],
  }),
  word('vog', {
    nl: ['VOG', 'verklaring omtrent het gedrag'],
    en: ['VOG', 'certificate of conduct'],
    means: `Een VOG zegt dat iemands verleden geen bezwaar is voor dit werk. De sollicitant vraagt hem zelf aan. Opschrijven dat u hem zag, is meestal genoeg.
            A VOG says that the past of somebody is no obstacle for this work. The applicant asks for it. Writing down that you saw it is usually enough.`,
    example: ['"VOG gezien op 3 maart" in het dossier.', '"VOG seen on 3 March" in the file.'],
  }),
  word('bsn', {
    nl: ['BSN', 'burgerservicenummer', 'sofinummer'],
    en: ['BSN', 'citizen service number'],
    means: `Het BSN is het nummer waarmee de overheid iemand kent. U gebruikt het alleen waar een wet dat zegt, zoals in de zorg. In een ander klantenbestand hoort het niet.
            The BSN is the number by which the government knows a person. You use it only where a law says so, as in care. It does not belong in any other customer file.`,
    example: ['voor het loon van uw personeel moet u het wel hebben.', 'for the pay of your staff you must have it.'],
    law: ['Art. 46 UAVG', 'Art. 46 UAVG'],
  }),
  word('children', {
    nl: ['kinderen', 'minderjarigen'],
    en: ['children', 'minors'],
    means: `Jonger dan 16 jaar? Dan telt alleen het ja van een ouder of voogd. Leg het ook aan het kind zelf uit, in makkelijke woorden.
            Under 16? Then only the yes of a parent or guardian counts. Explain it to the child too, in easy words.`,
    example: `een ouder vinkt aan dat de foto van het team op de website mag.
              a parent ticks that the photo of the team may be on the website.`,
    law: ['Art. 8 AVG en art. 5 UAVG', 'Art. 8 GDPR and art. 5 UAVG'],
  }),
  word('retention', {
    nl: ['bewaartermijn', 'bewaren', 'hoe lang bewaren'],
    en: ['retention', 'retention period', 'storage period'],
    means: `De bewaartermijn is hoe lang u gegevens bewaart, en vanaf wanneer u telt. Soms zegt een wet hoe lang het minstens moet, soms is er een richtlijn. Anders kiest u zelf en schrijft u op waarom.
            The retention period is how long you keep data, and from when you count. Sometimes a law sets a minimum, sometimes there is a guideline. Otherwise you choose and write down why.`,
    example: `rekeningen 7 jaar na het einde van het boekjaar.
              invoices 7 years after the end of the financial year.`,
    law: ['Art. 5 lid 1 onder e en art. 30 lid 1 onder f AVG', 'Art. 5(1)(e) and art. 30(1)(f) GDPR'],
  }),
  word('guideline', {
    nl: ['richtlijn', 'gebruikelijk'],
    en: ['guideline', 'usual'],
    means: `Een richtlijn is geen wet, maar zo doen de meeste bedrijven het. Vaak komt die van de Autoriteit Persoonsgegevens. Wilt u langer bewaren? Schrijf dan op waarom.
            A guideline is no law, but most businesses do it that way. It often comes from the authority. Do you want to keep longer? Then write down why.`,
    example: ['camerabeelden hoogstens 4 weken.', 'camera images 4 weeks at most.'],
  }),
  word('access-right', {
    nl: ['inzage', 'recht op inzage'],
    en: ['access', 'right of access'],
    means: `Iemand mag weten welke gegevens u van hem hebt, en er een kopie van krijgen. U antwoordt binnen een maand. Het kost de persoon niets.
            Somebody may know which data you have about them, and get a copy. You answer within a month. It costs the person nothing.`,
    example: ['een klant vraagt: "Wat weet u van mij?"', 'a customer asks: "What do you know about me?"'],
    law: ['Art. 15 en art. 12 lid 3 AVG', 'Art. 15 and art. 12(3) GDPR'],
  }),
  word('rectification', {
    nl: ['rectificatie', 'correctie', 'verbeteren', 'correctieverzoek'],
    en: ['rectification', 'correction'],
    means: `Kloppen gegevens niet? Dan mag iemand vragen om ze te verbeteren of aan te vullen. U geeft de verbetering ook door aan wie de gegevens van u kreeg.
            Are data wrong? Then somebody may ask to correct or complete them. You also pass the correction on to whoever got the data from you.`,
    example: ['een verkeerd huisnummer.', 'a wrong house number.'],
    law: ['Art. 16 en 19 AVG', 'Art. 16 and 19 GDPR'],
  }),
  word('erasure', {
    nl: ['verwijderen', 'wissing', 'vergetelheid', 'recht op vergetelheid', 'gegevenswissing'],
    en: ['erasure', 'deletion', 'right to be forgotten'],
    means: `Iemand vraagt u om zijn gegevens weg te halen. Vaak moet dat, maar niet altijd. Rekeningen bewaart u zolang de belastingwet dat wil.
            Somebody asks you to remove their data. Often you must, but not always. You keep invoices as long as the tax act wants.`,
    example: ['een oud-klant wil uit uw bestand.', 'a former customer wants to be out of your file.'],
    law: ['Art. 17 AVG', 'Art. 17 GDPR'],
  }),
  word('restriction', {
    nl: ['beperking', 'beperken'],
    en: ['restriction', 'right to restriction'],
    means: `Iemand vraagt om zijn gegevens even alleen te bewaren. U gebruikt ze dan niet tot het verschil is opgelost. U zet er een teken bij.
            Somebody asks you to only store their data for a while. You then do not use them until the disagreement is solved. You mark them.`,
    example: `een klant zegt dat een rekening niet klopt, en u zoekt het uit.
              a customer says an invoice is wrong, and you look into it.`,
    law: ['Art. 18 AVG', 'Art. 18 GDPR'],
  }),
  word('portability', {
    nl: ['dataportabiliteit', 'overdraagbaarheid', 'gegevens meenemen'],
    en: ['portability', 'data portability'],
    means: `Iemand mag gegevens die hij u zelf gaf meenemen in een gewoon bestand. Dat geldt als hij ja zei of bij een afspraak. Op papier geldt het niet.
            Somebody may take along the data they gave you in a common file. That holds after a yes or with an agreement. It does not hold for paper.`,
    example: ['een klant wil zijn bestellingen in een bestand.', 'a customer wants their orders in a file.'],
    law: ['Art. 20 AVG', 'Art. 20 GDPR'],
  }),
  word('objection', {
    nl: ['bezwaar', 'recht van bezwaar'],
    en: ['objection', 'right to object'],
    means: `Iemand is het er niet mee eens dat u zijn gegevens gebruikt. Bij reclame stopt u altijd meteen. Anders weegt u opnieuw af.
            Somebody does not agree that you use their data. With advertising you always stop at once. Otherwise you weigh it again.`,
    example: ['een klant wil geen aanbiedingen meer.', 'a customer wants no more offers.'],
    law: ['Art. 21 AVG', 'Art. 21 GDPR'],
  }),
  word('automated-decision', {
    nl: ['automatische beslissing', 'geautomatiseerde besluitvorming', 'besluit door een programma'],
    en: ['automated decision', 'automated decision-making'],
    means: `Een programma beslist over iemand, zonder dat een mens meekijkt. Heeft dat grote gevolgen? Dan mag het maar in drie gevallen, en iemand mag om een mens vragen.
            A program decides about somebody, without a person looking. Does it have serious consequences? Then it is only allowed in three cases, and a person may be asked for.`,
    example: ['een webwinkel die achteraf betalen weigert.', 'a webshop that refuses payment afterwards.'],
    law: ['Art. 22 AVG en art. 40 UAVG', 'Art. 22 GDPR and art. 40 UAVG'],
  }),
  word('profiling', {
    nl: ['profilering', 'profiel maken'],
    en: ['profiling', 'profile'],
    means: `Een programma voorspelt iets over iemand uit zijn gegevens. Het gaat bijvoorbeeld over zijn smaak, werk of geld. Mensen horen dat te weten.
            A program predicts something about somebody from their data. It is for example about taste, work or money. People should know.`,
    example: ['een programma dat cv’s een cijfer geeft.', 'a program that gives CVs a mark.'],
    law: ['Art. 4 onder 4 AVG', 'Art. 4(4) GDPR'],
  }),
  word('monitoring', {
    nl: ['mensen volgen', 'monitoring', 'controle van personeel'],
    en: ['following people', 'monitoring'],
    means: `U houdt bij wat mensen doen of waar ze zijn. Dat kan diep ingrijpen, zeker bij personeel. Vertel het vooraf, en volg niet meer dan nodig.
            You keep track of what people do or where they are. That can go deep, certainly with staff. Tell it beforehand, and follow no more than needed.`,
    example: ["camera's, GPS in bestelauto's of een inklokker.", 'cameras, GPS in vans or a time clock.'],
    law: ['Art. 35 AVG en DPIA-lijst van de AP', 'Art. 35 GDPR and the DPIA list of the authority'],
  }),
  word('large-scale', {
    nl: ['grote schaal', 'grootschalig'],
    en: ['large scale', 'large-scale'],
    means: `Grote schaal hangt af van hoeveel mensen, hoeveel gegevens, hoe lang en in welk gebied. De wet noemt geen getal. Een gewone winkel of één huisarts valt er niet onder.
            A large scale depends on how many people, how much data, how long and in which area. The law names no number. An ordinary shop or a single doctor does not count.`,
    example: ['een ziekenhuis of een app met veel gebruikers.', 'a hospital or an app with many users.'],
    law: ['Overweging 91 AVG en richtsnoer WP248', 'Recital 91 GDPR and guideline WP248'],
  }),
  word('works-council', {
    nl: ['ondernemingsraad', 'OR', 'pvt', 'personeelsvertegenwoordiging'],
    en: ['works council', 'OR', 'staff representation'],
    means: `De ondernemingsraad (OR) beslist mee over regels voor gegevens van personeel. Een bedrijf met 50 mensen of meer hoort er een te hebben. Een personeelsvertegenwoordiging (pvt) beslist hier niet mee.
            A works council has a say in rules about data of staff. A business of 50 people or more should have one. A staff representation (pvt) has no say here.`,
    example: `de OR moet het eens zijn met camera’s op de werkvloer.
              the works council has to agree to cameras on the shop floor.`,
    law: ['Art. 27 lid 1 onder k en l WOR', 'Art. 27(1)(k) and (l) Works Councils Act'],
  }),
  word('minimisation', {
    nl: ['dataminimalisatie', 'minimale gegevensverwerking'],
    en: ['data minimisation', 'data minimization'],
    means: `U vraagt alleen wat u echt nodig hebt. Dat scheelt werk. Wat u niet hebt, kan ook niet lekken.
            You only ask for what you really need. That saves work. What you do not have cannot leak.`,
    example: `geen geboortedatum vragen voor een gewone bestelling.
              not asking for a date of birth for an ordinary order.`,
    law: ['Art. 5 lid 1 onder c AVG', 'Art. 5(1)(c) GDPR'],
  }),
  word('accountability', {
    nl: ['verantwoordingsplicht', 'aantonen'],
    en: ['accountability'],
    means: `U moet kunnen laten zien dat u zorgvuldig omgaat met gegevens. Met een register dat klopt, bent u al een heel eind. Schrijf ook op waarom u iets koos.
            You must be able to show that you handle data with care. A register that is right takes you a long way. Write down why you chose something too.`,
    example: ['één zin over waarom u offertes een jaar bewaart.', 'one sentence about why you keep quotes for a year.'],
    law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
  }),
  word('authority', {
    nl: ['AP', 'autoriteit persoonsgegevens', 'toezichthouder'],
    en: ['AP', 'dutch data protection authority', 'supervisor'],
    means: `De Autoriteit Persoonsgegevens (AP) let in Nederland op de privacywet. Daar meldt u een datalek als mensen er last van kunnen krijgen. Mensen kunnen er ook een klacht indienen.
            The Autoriteit Persoonsgegevens (AP) watches over the privacy law in the Netherlands. There you report a data breach if it may affect people. People can also file a complaint there.`,
    example: `op autoriteitpersoonsgegevens.nl staat het formulier voor datalekken.
              the form for data breaches is at autoriteitpersoonsgegevens.nl.`,
    law: ['Art. 33 en art. 77 AVG', 'Art. 33 and art. 77 GDPR'],
  }),
  word('security', {
    nl: ['beveiliging', 'technische en organisatorische maatregelen', 'maatregelen'],
    en: ['security', 'technical and organisational measures'],
    means: `Beveiliging is wat u doet om gegevens te beschermen. Dat kan met techniek en met afspraken. Het past bij het risico: hoe gevoeliger, hoe meer.
            Security is what you do to protect data. It can be technology and rules. It fits the risk: the more sensitive, the more.`,
    example: ['een code op de telefoon, en een kast met slot.', 'a code on the phone, and a cabinet with a lock.'],
    law: ['Art. 32 AVG', 'Art. 32 GDPR'],
  }),
  word('encryption', {
    nl: ['versleutelen', 'versleuteld', 'encryptie', 'versleuteling'],
    en: ['encryption', 'encrypted'],
    means: `Versleutelen maakt gegevens onleesbaar voor wie de sleutel niet heeft. Vaak staat het al aan in uw telefoon of laptop. Bij verlies heeft een vinder er dan weinig aan.
            Encryption makes data unreadable for anybody without the key. It is often already on in your phone or laptop. A finder can then do little with it.`,
    example: ['een laptop die u in de trein vergeet.', 'a laptop you forget on the train.'],
    law: ['Art. 32 lid 1 onder a AVG', 'Art. 32(1)(a) GDPR'],
  }),
  word('two-step', {
    nl: ['tweede stap', 'mfa', 'tweestapsverificatie'],
    en: ['second step', 'mfa', 'two-factor'],
    means: `Na het wachtwoord vraagt het programma nog iets dat alleen u hebt. Wie uw wachtwoord raadt, komt er dan toch niet in. Bijna elk programma heeft het gratis.
            After the password the program asks for something only you have. Whoever guesses your password still does not get in. Almost every program has it for free.`,
    example: ['een code in een app op uw telefoon.', 'a code in an app on your phone.'],
    law: ['Art. 32 AVG', 'Art. 32 GDPR'],
  }),
  word('backup', {
    nl: ['back-up', 'reservekopie'],
    en: ['back-up', 'backup'],
    means: `Een back-up is een kopie van uw gegevens op een andere plek. Test af en toe of u hem kunt terugzetten. Anders weet u het pas als het te laat is.
            A back-up is a copy of your data in another place. Test now and then whether you can restore it. Otherwise you only find out when it is too late.`,
    example: ['elke nacht een kopie van de boekhouding.', 'a copy of the accounts every night.'],
    law: ['Art. 32 lid 1 onder c AVG', 'Art. 32(1)(c) GDPR'],
  }),
  word('log', {
    nl: ['logboek', 'logging'],
    en: ['log', 'logging'],
    means: `Een logboek is een lijst van wie wat wanneer deed in een programma. Het helpt om na een datalek te zien wat er gebeurde. Ook daar staan gegevens van mensen in.
            A log is a list of who did what and when in a program. It helps to see what happened after a data breach. It holds data about people too.`,
    example: ['wie een dossier opende, en hoe laat.', 'who opened a file, and at what time.'],
    law: ['Art. 32 AVG', 'Art. 32 GDPR'],
  }),
  word('pseudonymisation', {
    nl: ['pseudonimiseren', 'pseudonimisering'],
    en: ['pseudonymisation', 'pseudonymise'],
    means: `U vervangt namen door een nummer, en bewaart de lijst met namen apart. Dat verkleint het risico. Het blijven wel persoonsgegevens.
            You replace names by a number, and keep the list of names elsewhere. That makes the risk smaller. They are still personal data.`,
    example: ['deelnemer 12 in plaats van een naam.', 'participant 12 instead of a name.'],
    law: ['Art. 4 onder 5 AVG', 'Art. 4(5) GDPR'],
  }),
  word('cookie', {
    nl: ['cookie', 'cookies'],
    en: ['cookie', 'cookies'],
    means: `Een cookie is een klein bestand dat een website op een apparaat zet. Voor nodige cookies hoeft u niets te vragen. Voor andere is vooraf een ja nodig, en nee zeggen moet net zo makkelijk zijn.
            A cookie is a small file that a website puts on a device. For needed cookies you need not ask. For others you need a yes beforehand, and saying no must be as easy.`,
    example: `een winkelmandje is nodig, reclame volgen niet.
              a shopping basket is needed, following for advertising is not.`,
    law: ['Art. 11.7a Telecommunicatiewet', 'Art. 11.7a Dutch Telecommunications Act'],
  }),
  word('direct-marketing', {
    nl: ['reclame', 'direct marketing'],
    en: ['advertising', 'direct marketing'],
    means: `Voor reclame per mail, app of sms is vooraf een ja nodig. Eigen klanten mag u ook mailen over iets dat lijkt op wat zij kochten. In elk bericht staat hoe iemand zich afmeldt.
            Advertising by e-mail, app or text needs a yes beforehand. Own customers may also be mailed about things like what they bought. Each message says how to unsubscribe.`,
    example: `een bakker mailt vaste klanten over de kersttaart.
              a baker mails regular customers about the Christmas cake.`,
    law: ['Art. 11.7 Telecommunicatiewet', 'Art. 11.7 Dutch Telecommunications Act'],
  }),
  word('ip-address', {
    nl: ['IP-adres', 'ip'],
    en: ['IP address', 'ip'],
    means: `Een IP-adres is het nummer van een computer of telefoon op internet. Het kan naar een mens leiden. Daarom telt het als persoonsgegeven.
            An IP address is the number of a computer or phone on the internet. It can lead to a person. That is why it counts as personal data.`,
    example: `uw website ziet van welk nummer een bezoeker komt.
              your website sees from which number a visitor comes.`,
    law: ['Art. 4 onder 1 AVG', 'Art. 4(1) GDPR'],
  }),
  word('source', {
    nl: ['bron', 'herkomst'],
    en: ['source', 'provenance'],
    means: `De bron is van wie u gegevens kreeg. Kwamen ze van een ander? Dan laat u het de persoon weten, meestal binnen een maand.
            The source is from whom you got data. Did they come from somebody else? Then you tell the person, usually within a month.`,
    example: ['een uitzendbureau stuurt u een cv.', 'an agency sends you a CV.'],
    law: ['Art. 14 AVG', 'Art. 14 GDPR'],
  }),
  word('proposal', {
    nl: ['voorstel', 'standaard'],
    en: ['proposal', 'suggestion'],
    means: `Een voorstel is wat bedrijven als het uwe meestal invullen. Het telt pas als u het hebt bevestigd. Klopt het niet, dan past u het aan.
            A proposal is what businesses like yours usually have. It only counts when you have confirmed it. If it is not right, you change it.`,
    example: ['"rekeningen: 7 jaar" bij het klantenbestand.', '"invoices: 7 years" with the customer file.'],
  }),
  word('open-point', {
    nl: ['open punt', 'weet ik niet'],
    en: ['open point', 'i do not know'],
    means: `Een open punt is iets dat u nog niet weet of nog moet doen. Het blijft op uw lijst tot het af is. U ziet ze met /register controle.
            An open point is something you do not know yet or still have to do. It stays on your list until it is done. You see them with /register check.`,
    example: ['de datum van het contract met uw salarisbureau.', 'the date of the contract with your payroll bureau.'],
  }),
  word('draft', {
    nl: ['concept'],
    en: ['draft', 'concept'],
    means: `Een concept is een beschrijving die nog niet is bevestigd. U kunt er altijd aan verder werken. Na bevestigen hoort ze bij uw register.
            A draft is a description that is not confirmed yet. You can always go on with it. After confirming it belongs to your register.`,
    example: ['het voorstel voor Personeel dat de bot klaarzette.', 'the proposal for Staff that the bot prepared.'],
  }),
  word('deputy', {
    nl: ['vervanger', 'plaatsvervanger'],
    en: ['deputy', 'stand-in'],
    means: `De vervanger neemt het over als de privacy officer er niet is. Die krijgt dan de meldingen. De wet vraagt er geen, maar een datalek wacht niet.
            The deputy takes over when the privacy officer is away. That person then gets the reports. The law asks for none, but a data breach does not wait.`,
    example: ['een collega in de vakantie.', 'a colleague during the holidays.'],
  }),
  word('adviser', {
    nl: ['adviseur'],
    en: ['adviser'],
    means: `Uw adviseur is iemand die u om raad vraagt als het lastig wordt. De bot noemt de naam op het goede moment. U beslist altijd zelf.
            Your adviser is somebody you ask when it gets difficult. The bot gives the name at the right moment. You always decide yourself.`,
    example: `uw accountant, een jurist of de brancheorganisatie.
              your accountant, a lawyer or the trade association.`,
  }),
  word('management', {
    nl: ['directie', 'eigenaar'],
    en: ['management', 'owner'],
    means: `De directie of eigenaar blijft verantwoordelijk voor wat er met gegevens gebeurt. Ook als een ander het register bijhoudt. Zij beslist bij een datalek mee.
            Management or the owner stays responsible for what happens with data. Also when somebody else keeps the register. They help decide in a data breach.`,
    example: ['de eigenaar van een bakkerij.', 'the owner of a bakery.'],
    law: ['Art. 24 AVG', 'Art. 24 GDPR'],
  }),
  word('garnishment', {
    nl: ['loonbeslag', 'deurwaarder'],
    en: ['wage garnishment', 'bailiff'],
    means: `Een deurwaarder legt beslag op een deel van het loon van een medewerker. U moet daaraan meewerken. Vertel het aan niemand die het niet hoeft te weten.
            A bailiff claims part of the pay of an employee. You have to cooperate. Tell nobody who does not need to know.`,
    example: ['een deel van het loon gaat naar een schuldeiser.', 'part of the pay goes to a creditor.'],
  }),
  word('hash', {
    nl: ['hash', 'hashes', 'gehasht', 'hashen'],
    en: ['hash', 'hashes', 'hashed', 'hashing'],
    means: `Een hash is een code die uit een wachtwoord of een ander gegeven wordt gemaakt. U kunt de code bijna niet terugrekenen. Vraag aan wie uw programma maakte of het zo werkt.
            A hash is a code that is made from a password or other data. The code can hardly be worked back. Ask whoever made your program whether it works like that.`,
    example: `een programma bewaart van uw wachtwoord alleen de hash, en niet het woord zelf.
              a program keeps only the hash of your password, and not the word itself.`,
  }),
  word('vat-id', {
    nl: ['btw-nummer', 'btw-id'],
    en: ['vat number', 'vat id'],
    means: `Zzp'ers hebben twee nummers bij de Belastingdienst. Op rekeningen staat het btw-id, en daar zit geen BSN meer in. Het andere nummer is alleen voor de Belastingdienst.
            Freelancers have two numbers with the tax office. Invoices show the VAT id, which no longer holds a BSN. The other number is for the tax office only.`,
    example: ['NL000099998B57 op een rekening.', 'NL000099998B57 on an invoice.'],
  }),
  word('data-breach-register', {
    nl: ['datalekregister'],
    en: ['breach register'],
    means: `In het datalekregister staat elk datalek, ook als u het niet hoeft te melden. U schrijft op wat er gebeurde, wat de gevolgen zijn en wat u deed. De AP mag erom vragen.
            The breach register holds every data breach, also those you need not report. You write down what happened, what it means and what you did. The authority may ask for it.`,
    example: ['een brief bij de verkeerde buurman.', 'a letter at the wrong neighbour.'],
    law: ['Art. 33 lid 5 AVG', 'Art. 33(5) GDPR'],
  }),
  word('blacklist', {
    nl: ['zwarte lijst', 'zwarte lijsten'],
    en: ['blacklist', 'black list'],
    means: `Op een zwarte lijst staan mensen die u niet meer helpt of niet meer binnenlaat. Wie erop staat, kan daar veel last van hebben. Daarom is er meestal eerst een DPIA nodig.
            On a blacklist stand people whom you no longer help or let in. That can be hard on whoever is on it. That is why a DPIA is usually needed first.`,
    example: ['een lijst van klanten die niet betaalden.', 'a list of customers who did not pay.'],
    law: ['Art. 35 AVG; DPIA-lijst van de AP, nummer 2', 'Art. 35 GDPR; DPIA list of the authority, number 2'],
  }),
  word('occupational-health', {
    nl: ['arbodienst', 'bedrijfsarts', 'arboarts'],
    en: ['occupational health service', 'company doctor'],
    means: `De arbodienst of bedrijfsarts helpt u als een medewerker ziek is. De arts weet wat iemand heeft. U hoort alleen welk werk wel en niet kan.
            The occupational health service or company doctor helps you when a member of staff is ill. The doctor knows what somebody suffers from. You only hear which work is possible.`,
    example: ['de arts zegt: halve dagen, niet tillen.', 'the doctor says: half days, no lifting.'],
    law: ['Art. 14 Arbeidsomstandighedenwet', 'Art. 14 Dutch Working Conditions Act'],
  }),
  word('authorised', {
    nl: ['bevoegd', 'bevoegde', 'bevoegden', 'bevoegde mensen', 'onbevoegd', 'onbevoegden'],
    en: ['authorised', 'authorised people', 'unauthorised'],
    means: `Bevoegd is wie de gegevens nodig heeft voor zijn werk. U bepaalt wie dat zijn. Anderen kunnen er niet bij.
            Authorised is who needs the data for their work. You decide who that is. Others have no access.`,
    example: ['alleen wie de lonen doet, ziet de lonen.', 'only who does the payroll sees the pay.'],
    law: ['Art. 29 en art. 32 lid 4 AVG', 'Art. 29 and art. 32(4) GDPR'],
  }),
  word('tax-statement', {
    nl: ['loonbelastingverklaring', 'loonbelastingverklaringen'],
    en: ['wages tax statement'],
    means: `Op een loonbelastingverklaring vult een nieuwe medewerker zijn naam, adres en BSN in. U hebt die nodig om belasting van het loon af te houden.
            On a wages tax statement a new member of staff fills in their name, address and citizen number. You need it to deduct tax from the pay.`,
    example: ['het formulier op de eerste werkdag.', 'the form on the first day of work.'],
    law: ['Art. 28 Wet op de loonbelasting 1964', 'Art. 28 Dutch Wages Tax Act 1964'],
  }),
  word('uwv', {
    nl: ['UWV'],
    en: ['UWV'],
    means: `Het UWV betaalt uitkeringen, zoals bij ontslag of lange ziekte. Het hoort bij de overheid. Een wet vraagt dat u er gegevens van medewerkers aan doorgeeft.
            The UWV pays benefits, such as after dismissal or during long illness. It is a public body. A law asks you to pass on data of staff to it.`,
    example: ['de ziekmelding van een zwangere medewerker.', 'the report of illness of a pregnant member of staff.'],
  }),
  word('financial-year', {
    nl: ['boekjaar', 'boekjaren'],
    en: ['financial year'],
    means: `Een boekjaar is het jaar waarover u uw boekhouding maakt. Meestal is dat gewoon het kalenderjaar. Zeven jaar bewaren telt vanaf het einde ervan.
            A financial year is the year of your bookkeeping. Usually that is just the calendar year. Keeping something for seven years counts from its end.`,
    example: [
      'een rekening uit maart telt vanaf 1 januari erna.',
      'an invoice of March counts from the next 1 January.',
    ],
    law: ['Art. 52 lid 4 AWR', 'Art. 52(4) AWR, the Dutch tax act'],
  }),
  word('tax-act', {
    nl: ['AWR', 'algemene wet inzake rijksbelastingen', 'belastingwet'],
    en: ['AWR', 'dutch tax act', 'tax act'],
    means: `De AWR is de Nederlandse belastingwet. Die zegt dat een bedrijf zijn administratie zeven jaar bewaart. Zo kan de Belastingdienst haar controleren.
            The AWR is the Dutch tax act. It says that a business keeps its accounts for seven years. That way the tax office can check them.`,
    example: ['rekeningen, loonstroken en het kasboek.', 'invoices, payslips and the cash book.'],
    law: ['Art. 52 AWR', 'Art. 52 AWR, the Dutch tax act'],
  }),
  word('iban', {
    nl: ['IBAN', 'bankrekeningnummer'],
    en: ['IBAN', 'bank account number'],
    means: `Een IBAN is het nummer van een bankrekening. Van een mens is het een persoonsgegeven. Geef het alleen aan wie het nodig heeft.
            An IBAN is the number of a bank account. Of a person it is personal data. Give it only to who needs it.`,
    example: ['het nummer waarop u het loon betaalt.', 'the number to which you pay the wages.'],
  }),
  word('update', {
    nl: ['update', 'updates'],
    en: ['update', 'updates'],
    means: `Een update is een nieuwe versie van een programma. Vaak sluit die een gat waardoor iemand naar binnen kan. Zet hem er daarom meteen op.
            An update is a new version of a program. Often it closes a hole through which somebody can get in. That is why it is best installed at once.`,
    example: ['de melding op uw computer of telefoon.', 'the message on your computer or phone.'],
    law: ['Art. 32 AVG', 'Art. 32 GDPR'],
  }),
  word('secure-sending', {
    nl: ['beveiligd versturen', 'beveiligd sturen', 'beveiligde mail', 'veilig versturen'],
    en: ['sending securely', 'secure e-mail'],
    means: `Beveiligd versturen is zo sturen dat alleen wie het krijgt het kan lezen. Gewone mail doet dat niet. Gebruik een beveiligde website van die partij, of een bestand met een wachtwoord.
            Sending securely is sending so that only who receives it can read it. Plain e-mail does not. Use a secure website of that party, or a file with a password.`,
    example: [
      'loonstroken via het portaal van het salarisbureau.',
      'payslips through the portal of the payroll bureau.',
    ],
    law: ['Art. 32 AVG', 'Art. 32 GDPR'],
  }),
  word('reintegration', {
    nl: ['re-integratie', 'reintegratie'],
    en: ['reintegration', 'return to work'],
    means: `Re-integratie is hoe een zieke medewerker weer aan het werk komt. U helpt daarbij, en legt vast wat u afspreekt. Wat iemand heeft, schrijft u nooit op.
            Reintegration is how a member of staff who is ill gets back to work. You help with that, and put down what you agree. What somebody suffers from you never write down.`,
    example: ['het plan: eerst halve dagen.', 'the plan: half days first.'],
    law: ['Wet verbetering poortwachter', 'Dutch Gatekeeper Improvement Act'],
  }),
];

const byId = new Map(glossary.map((entry) => [entry.id, entry]));

/** The words of the glossary that a question names. */
export function wordsOf(question: { readonly explains?: readonly string[] }): readonly GlossaryEntry[] {
  return (question.explains ?? []).flatMap((id) => byId.get(id) ?? []);
}

const byWord = new Map(
  glossary.flatMap((entry) => [...entry.words.nl, ...entry.words.en].map((word) => [folded(word), entry] as const)),
);

/** The entry that a word leads to, in whichever language and however it is written. */
export function entryFor(word: string): GlossaryEntry | undefined {
  return byWord.get(folded(word));
}

const asksMeaning: readonly RegExp[] = [
  /^(?:wat (?:is|zijn|betekent|betekenen|bedoelt u met|bedoel je met)|what (?:is|are|does)|leg uit|uitleg|explain)\s+(.+)$/i,
  /^wat houdt (.+) in$/i,
  // Who has a role is asked of the business; who the authority is, of the law.
  /^(?:wie is|who is) ((?:de |the )?(?:ap|autoriteit persoonsgegevens|(?:dutch )?data protection authority)(?: eigenlijk| precies| exactly)?)$/i,
];

/** The entry that somebody asks for instead of answering: "wat is een datalek?", "wat betekent AVG eigenlijk". */
export function meaningAsked(text: string): GlossaryEntry | undefined {
  if (text.length > 100) return undefined;
  const asked = text.trim().replace(/[\s?!.]+$/, '');
  const [word = ''] = asksMeaning.flatMap((shape) => shape.exec(asked)?.[1] ?? []);
  const bare = word
    .replace(/^(?:(?:nou|nu|dat|eigenlijk|precies),?\s+)+/i, '')
    .replace(/^(?:een|de|het|an?|the)\s+/i, '')
    .replace(/\s+(?:precies|eigenlijk|mean|exactly)$/i, '');
  return bare === '' ? undefined : entryFor(bare);
}

/** The longest word of the glossary that a text holds, as it stands there; undefined where it holds none, or two as long. */
export function wordIn(text: string): string | undefined {
  const said = ` ${folded(text.slice(0, 300)).replaceAll(/[^\p{L}\d-]+/gu, ' ')} `;
  const [first, second] = [...byWord.keys()]
    .filter((word) => said.includes(` ${word} `))
    .toSorted((one, other) => other.length - one.length);
  return first === undefined || (second?.length === first.length && byWord.get(second) !== byWord.get(first))
    ? undefined
    : first;
}

/** What the word means, with the article of law where there is one. */
export function meaningInWords({ text, law }: GlossaryEntry, language: Language): string {
  return `${say(text, language)}${law ? ` (${say(law, language)})` : ''}`;
}
