// Words people meet, in plain language: `/register uitleg <woord>`. Three sentences and an example for each.
import { folded } from './fold.js';
import { type Language, say, type Text } from './text.js';

export interface GlossaryEntry {
  readonly id: string;
  /** The words that lead here, in lower case; the first is the one shown. */
  readonly words: { readonly nl: readonly string[]; readonly en: readonly string[] };
  /** At most three sentences, then the example. */
  readonly text: Text;
  readonly law?: Text;
}

/** What stands behind "Bijvoorbeeld:" at a word. */
const explained = (text: Text, example: Text): Text => ({
  nl: `${text.nl} Bijvoorbeeld: ${example.nl}`,
  en: `${text.en} For example: ${example.en}`,
});

export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'gdpr',
    words: {
      nl: ['AVG', 'privacywet', 'algemene verordening gegevensbescherming', 'gdpr'],
      en: ['GDPR', 'privacy law', 'avg'],
    },
    text: explained(
      {
        nl: 'De AVG is de Europese privacywet. Ze zegt hoe u zorgvuldig omgaat met gegevens van mensen. Ze geeft die mensen ook rechten.',
        en: 'The GDPR is the European privacy law. It says how to handle data about people with care. It also gives those people rights.',
      },
      {
        nl: 'een klant mag vragen welke gegevens u van hem hebt.',
        en: 'a customer may ask which data you have about them.',
      },
    ),
  },
  {
    id: 'uavg',
    words: { nl: ['UAVG', 'uitvoeringswet'], en: ['UAVG', 'dutch gdpr implementation act'] },
    text: explained(
      {
        nl: 'De UAVG is de Nederlandse wet bij de AVG. Ze vult de Europese regels aan voor ons land. Daarin staan de regels over het BSN en over gezondheid.',
        en: 'The UAVG is the Dutch act that goes with the GDPR. It adds to the European rules for this country. It has the rules about the BSN and about health.',
      },
      {
        nl: 'de regel dat u het BSN alleen gebruikt als een wet dat zegt.',
        en: 'the rule that you use the BSN only if a law says so.',
      },
    ),
  },
  {
    id: 'personal-data',
    words: { nl: ['persoonsgegevens', 'persoonsgegeven', 'gegevens'], en: ['personal data', 'data'] },
    text: explained(
      {
        nl: 'Een persoonsgegeven is alles wat over een herkenbaar mens gaat. Het hoeft niet geheim te zijn. Ook een notitie of een foto telt.',
        en: 'Personal data are everything about a recognisable person. It need not be secret. A note or a photo counts too.',
      },
      { nl: 'een naam, een telefoonnummer of een bestelling.', en: 'a name, a phone number or an order.' },
    ),
    law: { nl: 'Art. 4 onder 1 AVG', en: 'Art. 4(1) GDPR' },
  },
  {
    id: 'processing',
    words: {
      nl: ['verwerking', 'verwerken', 'verwerkingsactiviteit', 'activiteit'],
      en: ['processing', 'processing activity', 'activity'],
    },
    text: explained(
      {
        nl: 'Een verwerking is alles wat u met gegevens doet: opschrijven, bewaren, bekijken, doorgeven en weggooien. Hier zeggen we meestal "activiteit". Elke activiteit krijgt een eigen beschrijving in uw register.',
        en: 'Processing is everything you do with data: writing down, keeping, looking at, passing on and throwing away. Here we usually say "activity". Each activity gets its own description in your register.',
      },
      { nl: 'uw klantenbestand, of de nieuwsbrief.', en: 'your customer file, or the newsletter.' },
    ),
    law: { nl: 'Art. 4 onder 2 AVG', en: 'Art. 4(2) GDPR' },
  },
  {
    id: 'register',
    words: { nl: ['verwerkingsregister', 'register'], en: ['record of processing', 'register', 'processing register'] },
    text: explained(
      {
        nl: 'Het register is een lijst van wat uw bedrijf met gegevens van mensen doet. Per activiteit staat er: van wie, waarvoor, hoe lang en hoe veilig. Die lijst maakt u hier, en de Autoriteit Persoonsgegevens mag erom vragen.',
        en: 'The register is a list of what your business does with data about people. For each activity it says whose, what for, how long and how safely. You make that list here, and the authority may ask for it.',
      },
      {
        nl: 'V-001 Klanten, V-002 Leveranciers, V-003 Personeel.',
        en: 'V-001 Customers, V-002 Suppliers, V-003 Staff.',
      },
    ),
    law: { nl: 'Art. 30 AVG', en: 'Art. 30 GDPR' },
  },
  {
    id: 'second-register',
    words: {
      nl: ['tweede register', 'register van verwerker', 'register als verwerker'],
      en: ['second register', 'register as a processor'],
    },
    text: explained(
      {
        nl: 'Werkt u met gegevens waar een klant over beslist? Dan hebt u ook een tweede, korter register nodig. Daarin staat per klant welk werk u doet.',
        en: 'Do you work with data that a client decides about? Then you need a second, shorter register too. It says for each client which work you do.',
      },
      {
        nl: 'een salarisbureau dat de lonen doet voor een bakker.',
        en: 'a payroll bureau that does the payroll for a baker.',
      },
    ),
    law: { nl: 'Art. 30 lid 2 AVG', en: 'Art. 30(2) GDPR' },
  },
  {
    id: 'breach',
    words: { nl: ['datalek', 'datalekken', 'lek', 'inbreuk'], en: ['data breach', 'breach', 'leak'] },
    text: explained(
      {
        nl: 'Bij een datalek zijn gegevens kwijt, veranderd of bij de verkeerde gekomen. Ook een vergissing telt. Meld het met /datalek, ook als u twijfelt.',
        en: 'In a data breach, data are lost, changed or with the wrong person. A mistake counts too. Report it with /datalek, also when in doubt.',
      },
      {
        nl: 'een mail naar de verkeerde klant, of een gestolen laptop.',
        en: 'an e-mail to the wrong customer, or a stolen laptop.',
      },
    ),
    law: { nl: 'Art. 4 onder 12, art. 33 en 34 AVG', en: 'Art. 4(12), art. 33 and 34 GDPR' },
  },
  {
    id: 'processor-agreement',
    words: {
      nl: ['verwerkersovereenkomst', 'bewerkersovereenkomst', '(ver)bewerkersovereenkomst', 'dpa'],
      en: ['processor agreement', 'data processing agreement', 'dpa'],
    },
    text: explained(
      {
        nl: 'Een verwerkersovereenkomst is een contract met een bedrijf dat voor u met gegevens werkt. Daarin staat wat dat bedrijf ermee mag doen. Vroeger heette het "bewerkersovereenkomst".',
        en: 'A processor agreement is a contract with a company that works with data for you. It says what that company may do with them. On websites it is often called "DPA".',
      },
      { nl: 'het contract met uw salarisbureau.', en: 'the contract with your payroll bureau.' },
    ),
    law: { nl: 'Art. 28 lid 3 AVG', en: 'Art. 28(3) GDPR' },
  },
  {
    id: 'privacy-policy',
    words: { nl: ['privacybeleid'], en: ['privacy policy'] },
    text: explained(
      {
        nl: "Privacybeleid zijn de afspraken binnen uw bedrijf: wie mag wat, en wat doet u bij een datalek. Het is voor uzelf en uw collega's. Voor klanten is er de privacyverklaring.",
        en: 'A privacy policy is the rules within your business: who may do what, and what you do in a data breach. It is for you and your colleagues. Customers get the privacy notice.',
      },
      { nl: 'de afspraak dat niemand zijn wachtwoord deelt.', en: 'the rule that nobody shares a password.' },
    ),
    law: { nl: 'Art. 24 lid 2 AVG', en: 'Art. 24(2) GDPR' },
  },
  {
    id: 'privacy-notice',
    words: { nl: ['privacyverklaring', 'privacystatement'], en: ['privacy notice', 'privacy statement'] },
    text: explained(
      {
        nl: 'In de privacyverklaring vertelt u aan mensen wat u met hun gegevens doet. Vaak staat die op de website. Uw register is er de basis voor.',
        en: 'In the privacy notice you tell people what you do with their data. It is often on the website. Your register is the basis for it.',
      },
      { nl: 'de bladzijde "Privacy" onderaan uw website.', en: 'the page "Privacy" at the bottom of your website.' },
    ),
    law: { nl: 'Art. 12, 13 en 14 AVG', en: 'Art. 12, 13 and 14 GDPR' },
  },
  {
    id: 'privacy-officer',
    words: {
      nl: ['privacy officer', 'privacycoördinator', 'privacy-officer'],
      en: ['privacy officer', 'privacy coordinator'],
    },
    text: explained(
      {
        nl: 'De privacy officer zorgt bij u voor privacy: houdt het register bij en krijgt de meldingen. De wet kent deze rol niet, u kiest zelf wie het is. De directie blijft verantwoordelijk.',
        en: 'The privacy officer takes care of privacy: keeps the register and gets the reports. The law does not know this role, you choose who it is. Management stays responsible.',
      },
      { nl: 'de eigenaar zelf, of iemand van de administratie.', en: 'the owner, or somebody of the administration.' },
    ),
  },
  {
    id: 'dpo',
    words: {
      nl: ['FG', 'functionaris gegevensbescherming', 'functionaris voor gegevensbescherming', 'dpo'],
      en: ['data protection officer', 'dpo', 'fg'],
    },
    text: explained(
      {
        nl: 'Een FG kijkt onafhankelijk mee, adviseert, en is aangemeld bij de Autoriteit Persoonsgegevens. De meeste kleine bedrijven hoeven er geen te hebben. Een FG beslist niet zelf, en mag geen directeur zijn.',
        en: 'A data protection officer looks on independently, gives advice, and is registered with the authority. Most small businesses do not need one. This officer does not decide and cannot be a director.',
      },
      {
        nl: 'een ziekenhuis of een beveiliger van winkelstraten heeft er wel een nodig.',
        en: 'a hospital or a guard of shopping streets does need one.',
      },
    ),
    law: { nl: 'Art. 37 tot en met 39 AVG', en: 'Art. 37 to 39 GDPR' },
  },
  {
    id: 'dpia',
    words: {
      nl: ['DPIA', 'privacy assessment', 'privacy impact assessment', 'pia', 'gegevensbeschermingseffectbeoordeling'],
      en: ['DPIA', 'privacy assessment', 'data protection impact assessment', 'pia'],
    },
    text: explained(
      {
        nl: 'Een DPIA is een onderzoek vooraf: wat kan er misgaan voor mensen, en wat doet u daartegen? Het is nodig als het risico hoog kan zijn. De bot rekent voor, een mens beslist.',
        en: 'A DPIA is a study beforehand: what can go wrong for people, and what do you do about it? It is needed if the risk may be high. The bot works it out, a person decides.',
      },
      {
        nl: 'u gaat met GPS zien waar uw monteurs rijden.',
        en: 'you are going to see by GPS where your mechanics drive.',
      },
    ),
    law: { nl: 'Art. 35 AVG', en: 'Art. 35 GDPR' },
  },
  {
    id: 'legal-basis',
    words: { nl: ['grondslag', 'grondslagen', 'rechtsgrond', 'waarom het mag'], en: ['legal basis', 'lawful basis'] },
    text: explained(
      {
        nl: 'De grondslag is de reden waarom u gegevens mag gebruiken. De wet noemt er zes, en elk doel heeft er één. U kiest vooraf en wisselt later niet.',
        en: 'The legal basis is the reason why you may use data. The law has six, and each purpose has one. You choose beforehand and do not switch later.',
      },
      {
        nl: 'u levert een taart omdat de klant die bestelde: een overeenkomst.',
        en: 'you deliver a cake because the customer ordered it: a contract.',
      },
    ),
    law: { nl: 'Art. 6 lid 1 AVG', en: 'Art. 6(1) GDPR' },
  },
  {
    id: 'contract-basis',
    words: { nl: ['overeenkomst', 'contract als reden'], en: ['contract', 'contract as a reason'] },
    text: explained(
      {
        nl: 'U hebt gegevens nodig om een afspraak met de persoon zelf na te komen. Ook een offerte waar iemand om vroeg telt. Een afspraak met zijn werkgever telt niet.',
        en: 'You need data to keep an agreement with the person. A quote that somebody asked for counts too. An agreement with an employer does not.',
      },
      { nl: 'het adres om een bestelling te bezorgen.', en: 'the address to deliver an order.' },
    ),
    law: { nl: 'Art. 6 lid 1 onder b AVG', en: 'Art. 6(1)(b) GDPR' },
  },
  {
    id: 'legal-obligation',
    words: { nl: ['wettelijke plicht', 'wettelijke verplichting'], en: ['legal obligation', 'legal duty'] },
    text: explained(
      {
        nl: 'Een wet vraagt u om deze gegevens te gebruiken. U gebruikt dan niet meer dan die wet vraagt. Mensen kunnen er geen bezwaar tegen maken.',
        en: 'A law asks you to use these data. You then use no more than that law asks. People cannot object to it.',
      },
      { nl: 'de belastingwet wil dat u rekeningen bewaart.', en: 'the tax act wants you to keep invoices.' },
    ),
    law: { nl: 'Art. 6 lid 1 onder c AVG', en: 'Art. 6(1)(c) GDPR' },
  },
  {
    id: 'legitimate-interest',
    words: { nl: ['gerechtvaardigd belang', 'belangenafweging'], en: ['legitimate interest', 'balancing test'] },
    text: explained(
      {
        nl: 'Uw bedrijf heeft een goede reden, het kan niet met minder, en de persoon heeft er weinig last van. Die afweging schrijft u op. De persoon mag bezwaar maken.',
        en: 'Your business has a good reason, it does not work with less, and it hardly bothers the person. You write down how you weighed this. The person may object.',
      },
      { nl: 'een camera bij de kassa tegen diefstal.', en: 'a camera at the till against theft.' },
    ),
    law: { nl: 'Art. 6 lid 1 onder f en art. 21 AVG', en: 'Art. 6(1)(f) and art. 21 GDPR' },
  },
  {
    id: 'consent',
    words: { nl: ['toestemming'], en: ['consent', 'permission'] },
    text: explained(
      {
        nl: 'Iemand zegt vrij en duidelijk ja. Dat past alleen als "nee" ook echt mag, en iemand mag altijd op zijn ja terugkomen. Bij personeel telt het bijna nooit.',
        en: 'Somebody says yes, freely and clearly. It only fits if "no" is really allowed, and a yes can always be taken back. For staff it almost never counts.',
      },
      {
        nl: 'iemand vult zelf zijn mailadres in voor uw nieuwsbrief.',
        en: 'somebody enters an e-mail address for your newsletter.',
      },
    ),
    law: { nl: 'Art. 4 onder 11 en art. 7 AVG', en: 'Art. 4(11) and art. 7 GDPR' },
  },
  {
    id: 'vital-interest',
    words: { nl: ['vitaal belang'], en: ['vital interest'] },
    text: explained(
      {
        nl: 'Iemands leven loopt gevaar en de persoon kan zelf geen ja zeggen. Dan mag u gegevens gebruiken om te helpen. Het komt in een bedrijf bijna nooit voor.',
        en: 'Somebody’s life is in danger and the person cannot say yes. Then you may use data to help. It almost never happens in a business.',
      },
      {
        nl: 'u geeft de ambulance de naam van wie bewusteloos is.',
        en: 'you give the ambulance the name of whoever is unconscious.',
      },
    ),
    law: { nl: 'Art. 6 lid 1 onder d AVG', en: 'Art. 6(1)(d) GDPR' },
  },
  {
    id: 'public-task',
    words: { nl: ['algemeen belang', 'openbaar gezag'], en: ['public task', 'public interest'] },
    text: explained(
      {
        nl: 'Een wet geeft u een taak voor iedereen. Dan mag u de gegevens gebruiken die daarvoor nodig zijn. Bij gewone bedrijven komt het bijna nooit voor.',
        en: 'A law gives you a task for everybody. Then you may use the data needed for it. In ordinary businesses it almost never happens.',
      },
      { nl: 'een gemeente die paspoorten uitgeeft.', en: 'a municipality that issues passports.' },
    ),
    law: { nl: 'Art. 6 lid 1 onder e AVG', en: 'Art. 6(1)(e) GDPR' },
  },
  {
    id: 'purpose',
    words: { nl: ['doel', 'verwerkingsdoel', 'doelbinding'], en: ['purpose', 'purpose limitation'] },
    text: explained(
      {
        nl: 'Het doel is waarvoor u gegevens gebruikt. U bepaalt het vooraf en schrijft het op. Voor iets heel anders mag u ze niet zomaar gebruiken.',
        en: 'The purpose is what you use data for. You set it beforehand and write it down. You may not simply use them for something very different.',
      },
      {
        nl: 'een adres voor de bezorging gebruikt u niet ineens voor reclame.',
        en: 'you do not suddenly use a delivery address for advertising.',
      },
    ),
    law: { nl: 'Art. 5 lid 1 onder b AVG', en: 'Art. 5(1)(b) GDPR' },
  },
  {
    id: 'processor',
    words: { nl: ['verwerker', 'verwerkers', 'bewerker'], en: ['processor'] },
    text: explained(
      {
        nl: 'Een verwerker is een bedrijf dat voor u met gegevens werkt. Het doet alleen wat u vraagt. Daar hoort een verwerkersovereenkomst bij.',
        en: 'A processor is a company that works with data for you. It only does what you ask. A processor agreement belongs to it.',
      },
      { nl: 'uw salarisbureau of een online programma.', en: 'your payroll bureau or an online program.' },
    ),
    law: { nl: 'Art. 4 onder 8 en art. 28 AVG', en: 'Art. 4(8) and art. 28 GDPR' },
  },
  {
    id: 'sub-processor',
    words: { nl: ['subverwerker', 'onderaannemer'], en: ['sub-processor', 'subprocessor'] },
    text: explained(
      {
        nl: 'Een subverwerker werkt voor het bedrijf dat voor u werkt. Dat mag alleen als u het goedvindt. Dezelfde afspraken gelden dan ook voor hem.',
        en: 'A sub-processor works for the company that works for you. That needs your permission. The same agreements then apply to it.',
      },
      { nl: 'de computerruimte achter een online programma.', en: 'the data centre behind an online program.' },
    ),
    law: { nl: 'Art. 28 lid 2 en 4 AVG', en: 'Art. 28(2) and (4) GDPR' },
  },
  {
    id: 'controller',
    words: { nl: ['verwerkingsverantwoordelijke', 'verantwoordelijke'], en: ['controller', 'data controller'] },
    text: explained(
      {
        nl: 'De verantwoordelijke bepaalt waarvoor en hoe gegevens worden gebruikt. Bij uw klanten en personeel is dat uw bedrijf. Sommige bedrijven waarmee u werkt beslissen zelf, en zijn dus zelf verantwoordelijk.',
        en: 'The controller decides why and how data are used. For your customers and staff that is your business. Some companies you work with decide themselves, so they are controllers too.',
      },
      {
        nl: 'uw bank, de bezorger en de arbodienst.',
        en: 'your bank, the carrier and the occupational health service.',
      },
    ),
    law: { nl: 'Art. 4 onder 7 AVG', en: 'Art. 4(7) GDPR' },
  },
  {
    id: 'joint-controllers',
    words: {
      nl: ['gezamenlijk verantwoordelijk', 'gezamenlijke verwerkingsverantwoordelijken'],
      en: ['joint controllers', 'joint controller'],
    },
    text: explained(
      {
        nl: 'Twee bedrijven beslissen samen wat er met gegevens gebeurt. Ze spreken af wie wat doet. Mensen mogen bij allebei terecht.',
        en: 'Two businesses decide together what happens with data. They agree on who does what. People may turn to both.',
      },
      { nl: 'twee winkels met één klantenkaart.', en: 'two shops with one loyalty card.' },
    ),
    law: { nl: 'Art. 26 AVG', en: 'Art. 26 GDPR' },
  },
  {
    id: 'representative',
    words: { nl: ['vertegenwoordiger'], en: ['representative'] },
    text: explained(
      {
        nl: 'Een bedrijf van buiten Europa wijst hier een vertegenwoordiger aan. Mensen en de Autoriteit Persoonsgegevens kunnen daar terecht. Een Nederlands bedrijf heeft er geen nodig.',
        en: 'A business from outside Europe names a representative here. People and the authority can turn to it. A Dutch business does not need one.',
      },
      { nl: 'een Turkse webwinkel die in Nederland verkoopt.', en: 'a Turkish webshop that sells in the Netherlands.' },
    ),
    law: { nl: 'Art. 27 AVG', en: 'Art. 27 GDPR' },
  },
  {
    id: 'data-subject',
    words: { nl: ['betrokkene', 'betrokkenen'], en: ['data subject', 'data subjects'] },
    text: explained(
      {
        nl: 'De betrokkene is de mens om wie het gaat. Die heeft rechten, zoals inzien en laten verbeteren. In het register noemt u groepen, geen namen.',
        en: 'The data subject is the person it is about. That person has rights, such as seeing and correcting. The register names groups, no names.',
      },
      {
        nl: 'uw klant, uw medewerker, de contactpersoon bij uw leverancier.',
        en: 'your customer, your employee, the contact person at your supplier.',
      },
    ),
    law: { nl: 'Art. 4 onder 1 AVG', en: 'Art. 4(1) GDPR' },
  },
  {
    id: 'recipient',
    words: { nl: ['ontvanger', 'ontvangers'], en: ['recipient', 'recipients'] },
    text: explained(
      {
        nl: 'Een ontvanger is wie gegevens van u krijgt. Verbetert u iets, dan geeft u het ook aan hem door. Mensen mogen vragen wie dat zijn.',
        en: 'A recipient is whoever gets data from you. If you correct something, you tell them too. People may ask who they are.',
      },
      { nl: 'de Belastingdienst of een bezorger.', en: 'the tax office or a carrier.' },
    ),
    law: { nl: 'Art. 4 onder 9 en art. 19 AVG', en: 'Art. 4(9) and art. 19 GDPR' },
  },
  {
    id: 'transfer',
    words: { nl: ['doorgifte', 'derde land', 'buiten europa'], en: ['transfer', 'third country', 'outside europe'] },
    text: explained(
      {
        nl: 'Gegevens gaan naar een land buiten Europa, of iemand daar kan erbij. Dan gelden andere regels. Vaak is een extra afspraak nodig.',
        en: 'Data go to a country outside Europe, or somebody there has access. Then other rules apply. An extra agreement is often needed.',
      },
      {
        nl: 'een helpdesk in India kijkt mee in uw programma.',
        en: 'a helpdesk in India looks along in your program.',
      },
    ),
    law: { nl: 'Art. 44 tot en met 49 AVG', en: 'Art. 44 to 49 GDPR' },
  },
  {
    id: 'eea',
    words: { nl: ['EER', 'europese economische ruimte', 'europa'], en: ['EEA', 'european economic area', 'europe'] },
    text: explained(
      {
        nl: 'De EER zijn de landen van de EU, met Noorwegen, IJsland en Liechtenstein. Daar gelden dezelfde privacyregels. Hier zeggen we kortweg "Europa".',
        en: 'The EEA is the countries of the EU, with Norway, Iceland and Liechtenstein. The same privacy rules apply there. Here we simply say "Europe".',
      },
      {
        nl: 'Duitsland hoort erbij, Zwitserland en Engeland niet.',
        en: 'Germany belongs to it, Switzerland and England do not.',
      },
    ),
  },
  {
    id: 'adequacy',
    words: { nl: ['adequaatheidsbesluit', 'adequaat'], en: ['adequacy decision', 'adequacy'] },
    text: explained(
      {
        nl: 'De Europese Commissie heeft een lijst van landen waar gegevens goed beschermd zijn. Naar die landen is geen extra afspraak nodig. De lijst verandert, dus wij bewaren wanneer wij keken.',
        en: 'The European Commission has a list of countries where data are well protected. No extra agreement is needed for those. The list changes, so we keep when we looked.',
      },
      { nl: 'Zwitserland, Japan en het Verenigd Koninkrijk.', en: 'Switzerland, Japan and the United Kingdom.' },
    ),
    law: { nl: 'Art. 45 AVG', en: 'Art. 45 GDPR' },
  },
  {
    id: 'scc',
    words: { nl: ['SCC', 'standaardbepalingen', 'modelcontract'], en: ['SCC', 'standard contractual clauses'] },
    text: explained(
      {
        nl: 'SCC is een vast contract van de Europese Commissie, voor gegevens die naar een land buiten Europa gaan. Grote leveranciers hebben het vaak al in hun voorwaarden. U kijkt ook of de wetten daar het contract in de weg zitten.',
        en: 'SCC is a standard contract of the European Commission, for data that go to a country outside Europe. Large suppliers often have it in their terms. You also check whether the laws there get in the way.',
      },
      { nl: 'het vaste contract van een programma uit India.', en: 'the standard contract of a program from India.' },
    ),
    law: { nl: 'Art. 46 AVG en besluit (EU) 2021/914', en: 'Art. 46 GDPR and decision (EU) 2021/914' },
  },
  {
    id: 'dpf',
    words: { nl: ['DPF', 'data privacy framework', 'dpf-lijst'], en: ['DPF', 'data privacy framework', 'dpf list'] },
    text: explained(
      {
        nl: 'Het DPF zijn afspraken tussen Europa en de Verenigde Staten. Ze gelden alleen voor Amerikaanse bedrijven op de lijst van dataprivacyframework.gov. Voor gegevens van personeel moet dat er apart bij staan.',
        en: 'The DPF is agreements between Europe and the United States. They only cover American companies on the list at dataprivacyframework.gov. For data about staff the list must say so.',
      },
      {
        nl: 'u zoekt de naam van uw mailprogramma op in die lijst.',
        en: 'you look up the name of your mailing program in that list.',
      },
    ),
    law: { nl: 'Art. 45 AVG en besluit (EU) 2023/1795', en: 'Art. 45 GDPR and decision (EU) 2023/1795' },
  },
  {
    id: 'bcr',
    words: { nl: ['BCR', 'bindende bedrijfsvoorschriften'], en: ['BCR', 'binding corporate rules'] },
    text: explained(
      {
        nl: 'BCR zijn goedgekeurde privacyregels binnen één groot concern. Daarmee mag dat concern gegevens delen met zijn kantoren buiten Europa. Een klein bedrijf heeft ze niet zelf.',
        en: 'BCR are approved privacy rules within one large group. With them that group may share data with its offices outside Europe. A small business has none of its own.',
      },
      {
        nl: 'een groot bureau met kantoren in Utrecht en New York.',
        en: 'a large firm with offices in Utrecht and New York.',
      },
    ),
    law: { nl: 'Art. 47 AVG', en: 'Art. 47 GDPR' },
  },
  {
    id: 'tia',
    words: { nl: ['TIA', 'transfer impact assessment'], en: ['TIA', 'transfer impact assessment'] },
    text: explained(
      {
        nl: 'Een TIA is een korte toets: laten de wetten in dat land de afspraken heel? Soms mag de overheid daar meelezen. Dan is extra bescherming nodig, of het kan niet.',
        en: 'A TIA is a short check: do the laws in that country leave the agreements whole? Sometimes the government there may read along. Then extra protection is needed, or it cannot be done.',
      },
      {
        nl: 'alles versleutelen met een sleutel die u zelf houdt.',
        en: 'encrypting everything with a key you keep yourself.',
      },
    ),
    law: { nl: 'Art. 46 AVG en EDPB-aanbevelingen 01/2020', en: 'Art. 46 GDPR and EDPB recommendations 01/2020' },
  },
  {
    id: 'special-data',
    words: {
      nl: ['bijzondere persoonsgegevens', 'gevoelige gegevens', 'bijzondere gegevens'],
      en: ['special categories', 'sensitive data', 'special category data'],
    },
    text: explained(
      {
        nl: 'Sommige gegevens krijgen extra bescherming: gezondheid, geloof, politieke mening, vakbond, afkomst, seksleven, vingerafdruk en DNA. U mag ze alleen gebruiken als de wet een uitzondering maakt. Denk ook aan notities.',
        en: 'Some data get extra protection: health, religion, political opinion, trade union, origin, sex life, fingerprint and DNA. You may only use them if the law makes an exception. Think of notes too.',
      },
      { nl: 'de notitie "komt later, zit in een rolstoel".', en: 'the note "comes later, uses a wheelchair".' },
    ),
    law: { nl: 'Art. 9 AVG, art. 22 tot en met 30 UAVG', en: 'Art. 9 GDPR, art. 22 to 30 UAVG' },
  },
  {
    id: 'criminal-data',
    words: { nl: ['strafrechtelijke gegevens', 'strafbare feiten'], en: ['criminal data', 'criminal offences'] },
    text: explained(
      {
        nl: 'Dit zijn gegevens over strafbare feiten, en ook over een stevige verdenking. U mag ze alleen in een paar gevallen gebruiken. Voor uw eigen zaak beschermen mag het vaak wel.',
        en: 'These are data about criminal offences, and about a serious suspicion too. You may only use them in a few cases. To protect your own business it is often allowed.',
      },
      { nl: 'het camerabeeld van een dief.', en: 'the camera image of a thief.' },
    ),
    law: { nl: 'Art. 10 AVG, art. 31 tot en met 33 UAVG', en: 'Art. 10 GDPR, art. 31 to 33 UAVG' },
  },
  {
    id: 'vog',
    words: { nl: ['VOG', 'verklaring omtrent het gedrag'], en: ['VOG', 'certificate of conduct'] },
    text: explained(
      {
        nl: 'Een VOG zegt dat iemands verleden geen bezwaar is voor dit werk. De sollicitant vraagt hem zelf aan. Opschrijven dat u hem zag, is meestal genoeg.',
        en: 'A VOG says that the past of somebody is no obstacle for this work. The applicant asks for it. Writing down that you saw it is usually enough.',
      },
      { nl: '"VOG gezien op 3 maart" in het dossier.', en: '"VOG seen on 3 March" in the file.' },
    ),
  },
  {
    id: 'bsn',
    words: { nl: ['BSN', 'burgerservicenummer', 'sofinummer'], en: ['BSN', 'citizen service number'] },
    text: explained(
      {
        nl: 'Het BSN is het nummer waarmee de overheid iemand kent. U gebruikt het alleen waar een wet dat zegt. In een klantenbestand hoort het niet.',
        en: 'The BSN is the number by which the government knows a person. You use it only where a law says so. It does not belong in a customer file.',
      },
      {
        nl: 'voor het loon van uw personeel moet u het wel hebben.',
        en: 'for the pay of your staff you must have it.',
      },
    ),
    law: { nl: 'Art. 46 UAVG', en: 'Art. 46 UAVG' },
  },
  {
    id: 'children',
    words: { nl: ['kinderen', 'minderjarigen'], en: ['children', 'minors'] },
    text: explained(
      {
        nl: 'Jonger dan 16 jaar? Dan telt alleen het ja van een ouder of voogd. Leg het ook aan het kind zelf uit, in makkelijke woorden.',
        en: 'Under 16? Then only the yes of a parent or guardian counts. Explain it to the child too, in easy words.',
      },
      {
        nl: 'een ouder vinkt aan dat de foto van het team op de website mag.',
        en: 'a parent ticks that the photo of the team may be on the website.',
      },
    ),
    law: { nl: 'Art. 8 AVG en art. 5 UAVG', en: 'Art. 8 GDPR and art. 5 UAVG' },
  },
  {
    id: 'retention',
    words: {
      nl: ['bewaartermijn', 'bewaren', 'hoe lang bewaren'],
      en: ['retention', 'retention period', 'storage period'],
    },
    text: explained(
      {
        nl: 'De bewaartermijn is hoe lang u gegevens bewaart, en vanaf wanneer u telt. Soms zegt een wet hoe lang het minstens moet, soms is er een richtlijn. Anders kiest u zelf en schrijft u op waarom.',
        en: 'The retention period is how long you keep data, and from when you count. Sometimes a law sets a minimum, sometimes there is a guideline. Otherwise you choose and write down why.',
      },
      {
        nl: 'rekeningen 7 jaar na het einde van het boekjaar.',
        en: 'invoices 7 years after the end of the financial year.',
      },
    ),
    law: { nl: 'Art. 5 lid 1 onder e en art. 30 lid 1 onder f AVG', en: 'Art. 5(1)(e) and art. 30(1)(f) GDPR' },
  },
  {
    id: 'guideline',
    words: { nl: ['richtlijn', 'gebruikelijk'], en: ['guideline', 'usual'] },
    text: explained(
      {
        nl: 'Een richtlijn is geen wet, maar zo doen de meeste bedrijven het. Vaak komt die van de Autoriteit Persoonsgegevens. Wilt u langer bewaren? Schrijf dan op waarom.',
        en: 'A guideline is no law, but most businesses do it that way. It often comes from the authority. Do you want to keep longer? Then write down why.',
      },
      { nl: 'camerabeelden hoogstens 4 weken.', en: 'camera images 4 weeks at most.' },
    ),
  },
  {
    id: 'access-right',
    words: { nl: ['inzage', 'recht op inzage'], en: ['access', 'right of access'] },
    text: explained(
      {
        nl: 'Iemand mag weten welke gegevens u van hem hebt, en er een kopie van krijgen. U antwoordt binnen een maand. Het kost de persoon niets.',
        en: 'Somebody may know which data you have about them, and get a copy. You answer within a month. It costs the person nothing.',
      },
      { nl: 'een klant vraagt: "Wat weet u van mij?"', en: 'a customer asks: "What do you know about me?"' },
    ),
    law: { nl: 'Art. 15 en art. 12 lid 3 AVG', en: 'Art. 15 and art. 12(3) GDPR' },
  },
  {
    id: 'rectification',
    words: { nl: ['rectificatie', 'correctie', 'verbeteren', 'correctieverzoek'], en: ['rectification', 'correction'] },
    text: explained(
      {
        nl: 'Kloppen gegevens niet? Dan mag iemand vragen om ze te verbeteren of aan te vullen. U geeft de verbetering ook door aan wie de gegevens van u kreeg.',
        en: 'Are data wrong? Then somebody may ask to correct or complete them. You also pass the correction on to whoever got the data from you.',
      },
      { nl: 'een verkeerd huisnummer.', en: 'a wrong house number.' },
    ),
    law: { nl: 'Art. 16 en 19 AVG', en: 'Art. 16 and 19 GDPR' },
  },
  {
    id: 'erasure',
    words: {
      nl: ['verwijderen', 'wissing', 'vergetelheid', 'recht op vergetelheid', 'gegevenswissing'],
      en: ['erasure', 'deletion', 'right to be forgotten'],
    },
    text: explained(
      {
        nl: 'Iemand vraagt u om zijn gegevens weg te halen. Vaak moet dat, maar niet altijd. Rekeningen bewaart u zolang de belastingwet dat wil.',
        en: 'Somebody asks you to remove their data. Often you must, but not always. You keep invoices as long as the tax act wants.',
      },
      { nl: 'een oud-klant wil uit uw bestand.', en: 'a former customer wants to be out of your file.' },
    ),
    law: { nl: 'Art. 17 AVG', en: 'Art. 17 GDPR' },
  },
  {
    id: 'restriction',
    words: { nl: ['beperking', 'beperken'], en: ['restriction', 'right to restriction'] },
    text: explained(
      {
        nl: 'Iemand vraagt om zijn gegevens even alleen te bewaren. U gebruikt ze dan niet tot het verschil is opgelost. U zet er een teken bij.',
        en: 'Somebody asks you to only store their data for a while. You then do not use them until the disagreement is solved. You mark them.',
      },
      {
        nl: 'een klant zegt dat een rekening niet klopt, en u zoekt het uit.',
        en: 'a customer says an invoice is wrong, and you look into it.',
      },
    ),
    law: { nl: 'Art. 18 AVG', en: 'Art. 18 GDPR' },
  },
  {
    id: 'portability',
    words: {
      nl: ['dataportabiliteit', 'overdraagbaarheid', 'gegevens meenemen'],
      en: ['portability', 'data portability'],
    },
    text: explained(
      {
        nl: 'Iemand mag gegevens die hij u zelf gaf meenemen in een gewoon bestand. Dat geldt als hij ja zei of bij een afspraak. Op papier geldt het niet.',
        en: 'Somebody may take along the data they gave you in a common file. That holds after a yes or with an agreement. It does not hold for paper.',
      },
      { nl: 'een klant wil zijn bestellingen in een bestand.', en: 'a customer wants their orders in a file.' },
    ),
    law: { nl: 'Art. 20 AVG', en: 'Art. 20 GDPR' },
  },
  {
    id: 'objection',
    words: { nl: ['bezwaar', 'recht van bezwaar'], en: ['objection', 'right to object'] },
    text: explained(
      {
        nl: 'Iemand is het er niet mee eens dat u zijn gegevens gebruikt. Bij reclame stopt u altijd meteen. Anders weegt u opnieuw af.',
        en: 'Somebody does not agree that you use their data. With advertising you always stop at once. Otherwise you weigh it again.',
      },
      { nl: 'een klant wil geen aanbiedingen meer.', en: 'a customer wants no more offers.' },
    ),
    law: { nl: 'Art. 21 AVG', en: 'Art. 21 GDPR' },
  },
  {
    id: 'automated-decision',
    words: {
      nl: ['automatische beslissing', 'geautomatiseerde besluitvorming'],
      en: ['automated decision', 'automated decision-making'],
    },
    text: explained(
      {
        nl: 'Een programma beslist over iemand, zonder dat een mens meekijkt. Heeft dat grote gevolgen? Dan mag het maar in drie gevallen, en iemand mag om een mens vragen.',
        en: 'A program decides about somebody, without a person looking. Does it have serious consequences? Then it is only allowed in three cases, and a person may be asked for.',
      },
      { nl: 'een webwinkel die achteraf betalen weigert.', en: 'a webshop that refuses payment afterwards.' },
    ),
    law: { nl: 'Art. 22 AVG en art. 40 UAVG', en: 'Art. 22 GDPR and art. 40 UAVG' },
  },
  {
    id: 'profiling',
    words: { nl: ['profilering', 'profiel maken'], en: ['profiling', 'profile'] },
    text: explained(
      {
        nl: 'Een programma voorspelt iets over iemand uit zijn gegevens. Het gaat bijvoorbeeld over zijn smaak, werk of geld. Mensen horen dat te weten.',
        en: 'A program predicts something about somebody from their data. It is for example about taste, work or money. People should know.',
      },
      { nl: 'een programma dat cv’s een cijfer geeft.', en: 'a program that gives CVs a mark.' },
    ),
    law: { nl: 'Art. 4 onder 4 AVG', en: 'Art. 4(4) GDPR' },
  },
  {
    id: 'monitoring',
    words: { nl: ['mensen volgen', 'monitoring', 'controle van personeel'], en: ['following people', 'monitoring'] },
    text: explained(
      {
        nl: 'U houdt bij wat mensen doen of waar ze zijn. Dat kan diep ingrijpen, zeker bij personeel. Vertel het vooraf, en volg niet meer dan nodig.',
        en: 'You keep track of what people do or where they are. That can go deep, certainly with staff. Tell it beforehand, and follow no more than needed.',
      },
      { nl: "camera's, GPS in bestelauto's of een inklokker.", en: 'cameras, GPS in vans or a time clock.' },
    ),
    law: { nl: 'Art. 35 AVG en DPIA-lijst van de AP', en: 'Art. 35 GDPR and the DPIA list of the authority' },
  },
  {
    id: 'large-scale',
    words: { nl: ['grote schaal', 'grootschalig'], en: ['large scale', 'large-scale'] },
    text: explained(
      {
        nl: 'Grote schaal hangt af van hoeveel mensen, hoeveel gegevens, hoe lang en in welk gebied. De wet noemt geen getal. Een gewone winkel of één huisarts valt er niet onder.',
        en: 'A large scale depends on how many people, how much data, how long and in which area. The law names no number. An ordinary shop or a single doctor does not count.',
      },
      { nl: 'een ziekenhuis of een app met veel gebruikers.', en: 'a hospital or an app with many users.' },
    ),
    law: { nl: 'Overweging 91 AVG en richtsnoer WP248', en: 'Recital 91 GDPR and guideline WP248' },
  },
  {
    id: 'works-council',
    words: {
      nl: ['ondernemingsraad', 'OR', 'pvt', 'personeelsvertegenwoordiging'],
      en: ['works council', 'OR', 'staff representation'],
    },
    text: explained(
      {
        nl: 'De ondernemingsraad (OR) beslist mee over regels voor gegevens van personeel. Een bedrijf met 50 mensen of meer hoort er een te hebben. Een personeelsvertegenwoordiging (pvt) beslist hier niet mee.',
        en: 'A works council has a say in rules about data of staff. A business of 50 people or more should have one. A staff representation (pvt) has no say here.',
      },
      {
        nl: 'de OR moet het eens zijn met camera’s op de werkvloer.',
        en: 'the works council has to agree to cameras on the shop floor.',
      },
    ),
    law: { nl: 'Art. 27 lid 1 onder k en l WOR', en: 'Art. 27(1)(k) and (l) Works Councils Act' },
  },
  {
    id: 'minimisation',
    words: { nl: ['dataminimalisatie', 'minimale gegevensverwerking'], en: ['data minimisation', 'data minimization'] },
    text: explained(
      {
        nl: 'U vraagt alleen wat u echt nodig hebt. Dat scheelt werk. Wat u niet hebt, kan ook niet lekken.',
        en: 'You only ask for what you really need. That saves work. What you do not have cannot leak.',
      },
      {
        nl: 'geen geboortedatum vragen voor een gewone bestelling.',
        en: 'not asking for a date of birth for an ordinary order.',
      },
    ),
    law: { nl: 'Art. 5 lid 1 onder c AVG', en: 'Art. 5(1)(c) GDPR' },
  },
  {
    id: 'accountability',
    words: { nl: ['verantwoordingsplicht', 'aantonen'], en: ['accountability'] },
    text: explained(
      {
        nl: 'U moet kunnen laten zien dat u zorgvuldig omgaat met gegevens. Met een register dat klopt, bent u al een heel eind. Schrijf ook op waarom u iets koos.',
        en: 'You must be able to show that you handle data with care. A register that is right takes you a long way. Write down why you chose something too.',
      },
      {
        nl: 'één zin over waarom u offertes een jaar bewaart.',
        en: 'one sentence about why you keep quotes for a year.',
      },
    ),
    law: { nl: 'Art. 5 lid 2 AVG', en: 'Art. 5(2) GDPR' },
  },
  {
    id: 'authority',
    words: {
      nl: ['AP', 'autoriteit persoonsgegevens', 'toezichthouder'],
      en: ['AP', 'dutch data protection authority', 'supervisor'],
    },
    text: explained(
      {
        nl: 'De Autoriteit Persoonsgegevens (AP) let in Nederland op de privacywet. Daar meldt u een datalek als mensen er last van kunnen krijgen. Mensen kunnen er ook een klacht indienen.',
        en: 'The Autoriteit Persoonsgegevens (AP) watches over the privacy law in the Netherlands. There you report a data breach if it may affect people. People can also file a complaint there.',
      },
      {
        nl: 'op autoriteitpersoonsgegevens.nl staat het formulier voor datalekken.',
        en: 'the form for data breaches is at autoriteitpersoonsgegevens.nl.',
      },
    ),
    law: { nl: 'Art. 33 en art. 77 AVG', en: 'Art. 33 and art. 77 GDPR' },
  },
  {
    id: 'security',
    words: {
      nl: ['beveiliging', 'technische en organisatorische maatregelen', 'maatregelen'],
      en: ['security', 'technical and organisational measures'],
    },
    text: explained(
      {
        nl: 'Beveiliging is wat u doet om gegevens te beschermen. Dat kan met techniek en met afspraken. Het past bij het risico: hoe gevoeliger, hoe meer.',
        en: 'Security is what you do to protect data. It can be technology and rules. It fits the risk: the more sensitive, the more.',
      },
      { nl: 'een code op de telefoon, en een kast met slot.', en: 'a code on the phone, and a cabinet with a lock.' },
    ),
    law: { nl: 'Art. 32 AVG', en: 'Art. 32 GDPR' },
  },
  {
    id: 'encryption',
    words: { nl: ['versleutelen', 'versleuteld', 'encryptie', 'versleuteling'], en: ['encryption', 'encrypted'] },
    text: explained(
      {
        nl: 'Versleutelen maakt gegevens onleesbaar voor wie de sleutel niet heeft. Vaak staat het al aan in uw telefoon of laptop. Bij verlies heeft een vinder er dan weinig aan.',
        en: 'Encryption makes data unreadable for anybody without the key. It is often already on in your phone or laptop. A finder can then do little with it.',
      },
      { nl: 'een laptop die u in de trein vergeet.', en: 'a laptop you forget on the train.' },
    ),
    law: { nl: 'Art. 32 lid 1 onder a AVG', en: 'Art. 32(1)(a) GDPR' },
  },
  {
    id: 'two-step',
    words: { nl: ['tweede stap', 'mfa', 'tweestapsverificatie'], en: ['second step', 'mfa', 'two-factor'] },
    text: explained(
      {
        nl: 'Na het wachtwoord vraagt het programma nog iets dat alleen u hebt. Wie uw wachtwoord raadt, komt er dan toch niet in. Bijna elk programma heeft het gratis.',
        en: 'After the password the program asks for something only you have. Whoever guesses your password still does not get in. Almost every program has it for free.',
      },
      { nl: 'een code in een app op uw telefoon.', en: 'a code in an app on your phone.' },
    ),
    law: { nl: 'Art. 32 AVG', en: 'Art. 32 GDPR' },
  },
  {
    id: 'backup',
    words: { nl: ['back-up', 'reservekopie'], en: ['back-up', 'backup'] },
    text: explained(
      {
        nl: 'Een back-up is een kopie van uw gegevens op een andere plek. Test af en toe of u hem kunt terugzetten. Anders weet u het pas als het te laat is.',
        en: 'A back-up is a copy of your data in another place. Test now and then whether you can restore it. Otherwise you only find out when it is too late.',
      },
      { nl: 'elke nacht een kopie van de boekhouding.', en: 'a copy of the accounts every night.' },
    ),
    law: { nl: 'Art. 32 lid 1 onder c AVG', en: 'Art. 32(1)(c) GDPR' },
  },
  {
    id: 'log',
    words: { nl: ['logboek', 'logging'], en: ['log', 'logging'] },
    text: explained(
      {
        nl: 'Een logboek is een lijst van wie wat wanneer deed in een programma. Het helpt om na een datalek te zien wat er gebeurde. Ook daar staan gegevens van mensen in.',
        en: 'A log is a list of who did what and when in a program. It helps to see what happened after a data breach. It holds data about people too.',
      },
      { nl: 'wie een dossier opende, en hoe laat.', en: 'who opened a file, and at what time.' },
    ),
    law: { nl: 'Art. 32 AVG', en: 'Art. 32 GDPR' },
  },
  {
    id: 'pseudonymisation',
    words: { nl: ['pseudonimiseren', 'pseudonimisering'], en: ['pseudonymisation', 'pseudonymise'] },
    text: explained(
      {
        nl: 'U vervangt namen door een nummer, en bewaart de lijst met namen apart. Dat verkleint het risico. Het blijven wel persoonsgegevens.',
        en: 'You replace names by a number, and keep the list of names elsewhere. That makes the risk smaller. They are still personal data.',
      },
      { nl: 'deelnemer 12 in plaats van een naam.', en: 'participant 12 instead of a name.' },
    ),
    law: { nl: 'Art. 4 onder 5 AVG', en: 'Art. 4(5) GDPR' },
  },
  {
    id: 'cookie',
    words: { nl: ['cookie', 'cookies'], en: ['cookie', 'cookies'] },
    text: explained(
      {
        nl: 'Een cookie is een klein bestand dat een website op een apparaat zet. Voor nodige cookies hoeft u niets te vragen. Voor andere is vooraf een ja nodig, en nee zeggen moet net zo makkelijk zijn.',
        en: 'A cookie is a small file that a website puts on a device. For needed cookies you need not ask. For others you need a yes beforehand, and saying no must be as easy.',
      },
      {
        nl: 'een winkelmandje is nodig, reclame volgen niet.',
        en: 'a shopping basket is needed, following for advertising is not.',
      },
    ),
    law: { nl: 'Art. 11.7a Telecommunicatiewet', en: 'Art. 11.7a Dutch Telecommunications Act' },
  },
  {
    id: 'direct-marketing',
    words: { nl: ['reclame', 'direct marketing'], en: ['advertising', 'direct marketing'] },
    text: explained(
      {
        nl: 'Voor reclame per mail, app of sms is vooraf een ja nodig. Eigen klanten mag u ook mailen over iets dat lijkt op wat zij kochten. In elk bericht staat hoe iemand zich afmeldt.',
        en: 'Advertising by e-mail, app or text needs a yes beforehand. Own customers may also be mailed about things like what they bought. Each message says how to unsubscribe.',
      },
      {
        nl: 'een bakker mailt vaste klanten over de kersttaart.',
        en: 'a baker mails regular customers about the Christmas cake.',
      },
    ),
    law: { nl: 'Art. 11.7 Telecommunicatiewet', en: 'Art. 11.7 Dutch Telecommunications Act' },
  },
  {
    id: 'ip-address',
    words: { nl: ['IP-adres', 'ip'], en: ['IP address', 'ip'] },
    text: explained(
      {
        nl: 'Een IP-adres is het nummer van een computer of telefoon op internet. Het kan naar een mens leiden. Daarom telt het als persoonsgegeven.',
        en: 'An IP address is the number of a computer or phone on the internet. It can lead to a person. That is why it counts as personal data.',
      },
      {
        nl: 'uw website ziet van welk nummer een bezoeker komt.',
        en: 'your website sees from which number a visitor comes.',
      },
    ),
    law: { nl: 'Art. 4 onder 1 AVG', en: 'Art. 4(1) GDPR' },
  },
  {
    id: 'source',
    words: { nl: ['bron', 'herkomst'], en: ['source', 'provenance'] },
    text: explained(
      {
        nl: 'De bron is van wie u gegevens kreeg. Kwamen ze van een ander? Dan laat u het de persoon weten, meestal binnen een maand.',
        en: 'The source is from whom you got data. Did they come from somebody else? Then you tell the person, usually within a month.',
      },
      { nl: 'een uitzendbureau stuurt u een cv.', en: 'an agency sends you a CV.' },
    ),
    law: { nl: 'Art. 14 AVG', en: 'Art. 14 GDPR' },
  },
  {
    id: 'proposal',
    words: { nl: ['voorstel', 'standaard'], en: ['proposal', 'suggestion'] },
    text: explained(
      {
        nl: 'Een voorstel is wat bedrijven als het uwe meestal invullen. Het telt pas als u het hebt bevestigd. Klopt het niet, dan past u het aan.',
        en: 'A proposal is what businesses like yours usually have. It only counts when you have confirmed it. If it is not right, you change it.',
      },
      { nl: '"rekeningen: 7 jaar" bij het klantenbestand.', en: '"invoices: 7 years" with the customer file.' },
    ),
  },
  {
    id: 'open-point',
    words: { nl: ['open punt', 'weet ik niet'], en: ['open point', 'i do not know'] },
    text: explained(
      {
        nl: 'Een open punt is iets dat u nog niet weet of nog moet doen. Het blijft op uw lijst tot het af is. U ziet ze met /register controle.',
        en: 'An open point is something you do not know yet or still have to do. It stays on your list until it is done. You see them with /register check.',
      },
      {
        nl: 'de datum van het contract met uw salarisbureau.',
        en: 'the date of the contract with your payroll bureau.',
      },
    ),
  },
  {
    id: 'draft',
    words: { nl: ['concept'], en: ['draft', 'concept'] },
    text: explained(
      {
        nl: 'Een concept is een beschrijving die nog niet is bevestigd. U kunt er altijd aan verder werken. Na bevestigen hoort ze bij uw register.',
        en: 'A draft is a description that is not confirmed yet. You can always go on with it. After confirming it belongs to your register.',
      },
      { nl: 'het voorstel voor Personeel dat de bot klaarzette.', en: 'the proposal for Staff that the bot prepared.' },
    ),
  },
  {
    id: 'deputy',
    words: { nl: ['vervanger', 'plaatsvervanger'], en: ['deputy', 'stand-in'] },
    text: explained(
      {
        nl: 'De vervanger neemt het over als de privacy officer er niet is. Die krijgt dan de meldingen. De wet vraagt er geen, maar een datalek wacht niet.',
        en: 'The deputy takes over when the privacy officer is away. That person then gets the reports. The law asks for none, but a data breach does not wait.',
      },
      { nl: 'een collega in de vakantie.', en: 'a colleague during the holidays.' },
    ),
  },
  {
    id: 'adviser',
    words: { nl: ['adviseur'], en: ['adviser'] },
    text: explained(
      {
        nl: 'Uw adviseur is iemand die u om raad vraagt als het lastig wordt. De bot noemt de naam op het goede moment. U beslist altijd zelf.',
        en: 'Your adviser is somebody you ask when it gets difficult. The bot gives the name at the right moment. You always decide yourself.',
      },
      {
        nl: 'uw accountant, een jurist of de brancheorganisatie.',
        en: 'your accountant, a lawyer or the trade association.',
      },
    ),
  },
  {
    id: 'management',
    words: { nl: ['directie', 'eigenaar'], en: ['management', 'owner'] },
    text: explained(
      {
        nl: 'De directie of eigenaar blijft verantwoordelijk voor wat er met gegevens gebeurt. Ook als een ander het register bijhoudt. Zij beslist bij een datalek mee.',
        en: 'Management or the owner stays responsible for what happens with data. Also when somebody else keeps the register. They help decide in a data breach.',
      },
      { nl: 'de eigenaar van een bakkerij.', en: 'the owner of a bakery.' },
    ),
    law: { nl: 'Art. 24 AVG', en: 'Art. 24 GDPR' },
  },
  {
    id: 'garnishment',
    words: { nl: ['loonbeslag', 'deurwaarder'], en: ['wage garnishment', 'bailiff'] },
    text: explained(
      {
        nl: 'Een deurwaarder legt beslag op een deel van het loon van een medewerker. U moet daaraan meewerken. Vertel het aan niemand die het niet hoeft te weten.',
        en: 'A bailiff claims part of the pay of an employee. You have to cooperate. Tell nobody who does not need to know.',
      },
      { nl: 'een deel van het loon gaat naar een schuldeiser.', en: 'part of the pay goes to a creditor.' },
    ),
  },
  {
    id: 'vat-id',
    words: { nl: ['btw-nummer', 'btw-id'], en: ['vat number', 'vat id'] },
    text: explained(
      {
        nl: "Zzp'ers hebben twee nummers bij de Belastingdienst. Op rekeningen staat het btw-id, en daar zit geen BSN meer in. Het andere nummer is alleen voor de Belastingdienst.",
        en: 'Freelancers have two numbers with the tax office. Invoices show the VAT id, which no longer holds a BSN. The other number is for the tax office only.',
      },
      { nl: 'NL000099998B57 op een rekening.', en: 'NL000099998B57 on an invoice.' },
    ),
  },
  {
    id: 'data-breach-register',
    words: { nl: ['datalekregister'], en: ['breach register'] },
    text: explained(
      {
        nl: 'In het datalekregister staat elk datalek, ook als u het niet hoeft te melden. U schrijft op wat er gebeurde, wat de gevolgen zijn en wat u deed. De AP mag erom vragen.',
        en: 'The breach register holds every data breach, also those you need not report. You write down what happened, what it means and what you did. The authority may ask for it.',
      },
      { nl: 'een brief bij de verkeerde buurman.', en: 'a letter at the wrong neighbour.' },
    ),
    law: { nl: 'Art. 33 lid 5 AVG', en: 'Art. 33(5) GDPR' },
  },
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

/** What the word means, with the article of law where there is one. */
export function meaningInWords({ text, law }: GlossaryEntry, language: Language): string {
  return `${say(text, language)}${law ? ` (${say(law, language)})` : ''}`;
}
