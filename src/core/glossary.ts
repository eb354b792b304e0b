// Words people meet, in plain language: `/register uitleg <woord>`.
import type { Text } from './text.js';

export interface GlossaryEntry {
  readonly id: string;
  /** The words that lead here, in lower case; the first is the one shown. */
  readonly words: { readonly nl: readonly string[]; readonly en: readonly string[] };
  readonly text: Text;
  readonly law?: Text;
}

export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'gdpr',
    words: {
      nl: ['AVG', 'privacywet', 'algemene verordening gegevensbescherming', 'gdpr'],
      en: ['GDPR', 'privacy law', 'avg'],
    },
    text: {
      nl: 'De Europese privacywet. Ze zegt hoe u zorgvuldig omgaat met gegevens van mensen, en welke rechten die mensen hebben.',
      en: 'The European privacy law. It says how to handle data about people with care, and which rights those people have.',
    },
  },
  {
    id: 'uavg',
    words: { nl: ['UAVG', 'uitvoeringswet'], en: ['UAVG', 'dutch gdpr implementation act'] },
    text: {
      nl: 'De Nederlandse wet bij de AVG. Daarin staan bijvoorbeeld de regels over het BSN en over gezondheid.',
      en: 'The Dutch act that goes with the GDPR. It has for example the rules about the BSN and about health.',
    },
  },
  {
    id: 'personal-data',
    words: { nl: ['persoonsgegevens', 'persoonsgegeven', 'gegevens'], en: ['personal data', 'data'] },
    text: {
      nl: 'Alles wat over een herkenbaar mens gaat: een naam, een telefoonnummer, een bestelling, een foto, een notitie.',
      en: 'Everything about a recognisable person: a name, a phone number, an order, a photo, a note.',
    },
    law: { nl: 'Art. 4 onder 1 AVG', en: 'Art. 4(1) GDPR' },
  },
  {
    id: 'processing',
    words: {
      nl: ['verwerking', 'verwerken', 'verwerkingsactiviteit', 'activiteit'],
      en: ['processing', 'processing activity', 'activity'],
    },
    text: {
      nl: 'Alles wat u met gegevens doet: opschrijven, bewaren, bekijken, doorgeven en weggooien. Hier zeggen we meestal "activiteit".',
      en: 'Everything you do with data: writing down, keeping, looking at, passing on and throwing away. Here we usually say "activity".',
    },
    law: { nl: 'Art. 4 onder 2 AVG', en: 'Art. 4(2) GDPR' },
  },
  {
    id: 'register',
    words: { nl: ['verwerkingsregister', 'register'], en: ['record of processing', 'register', 'processing register'] },
    text: {
      nl: 'Een lijst van wat uw bedrijf met gegevens van mensen doet: van wie, waarvoor, hoe lang en hoe veilig. Die lijst maakt u hier.',
      en: 'A list of what your business does with data about people: whose, what for, how long and how safely. You make that list here.',
    },
    law: { nl: 'Art. 30 AVG', en: 'Art. 30 GDPR' },
  },
  {
    id: 'breach',
    words: { nl: ['datalek', 'lek', 'inbreuk'], en: ['data breach', 'breach', 'leak'] },
    text: {
      nl: 'Gegevens zijn kwijt, veranderd of bij de verkeerde gekomen. Bijvoorbeeld: een mail naar de verkeerde klant, of een gestolen laptop. Meld het met /datalek, ook als u twijfelt.',
      en: 'Data are lost, changed or with the wrong person. For example: an e-mail to the wrong customer, or a stolen laptop. Report it with /datalek, also when in doubt.',
    },
    law: { nl: 'Art. 4 onder 12, art. 33 en 34 AVG', en: 'Art. 4(12), art. 33 and 34 GDPR' },
  },
  {
    id: 'processor-agreement',
    words: {
      nl: ['verwerkersovereenkomst', 'bewerkersovereenkomst', '(ver)bewerkersovereenkomst', 'dpa'],
      en: ['processor agreement', 'data processing agreement', 'dpa'],
    },
    text: {
      nl: 'Een contract met een bedrijf dat voor u met gegevens werkt. Daarin staat wat dat bedrijf ermee mag doen. Vroeger heette het "bewerkersovereenkomst".',
      en: 'A contract with a company that works with data for you. It says what that company may do with them.',
    },
    law: { nl: 'Art. 28 lid 3 AVG', en: 'Art. 28(3) GDPR' },
  },
  {
    id: 'privacy-policy',
    words: { nl: ['privacybeleid'], en: ['privacy policy'] },
    text: {
      nl: "De afspraken binnen uw bedrijf: wie mag wat, en wat doet u bij een datalek. Dit is voor uzelf en uw collega's. Voor klanten is er de privacyverklaring.",
      en: 'The rules within your business: who may do what, and what you do in a data breach. It is for you and your colleagues. Customers get the privacy notice.',
    },
    law: { nl: 'Art. 24 lid 2 AVG', en: 'Art. 24(2) GDPR' },
  },
  {
    id: 'privacy-notice',
    words: { nl: ['privacyverklaring', 'privacystatement'], en: ['privacy notice', 'privacy statement'] },
    text: {
      nl: 'De tekst waarin u aan mensen vertelt wat u met hun gegevens doet. Vaak staat die op de website. Uw register is er de basis voor.',
      en: 'The text in which you tell people what you do with their data. It is often on the website. Your register is the basis for it.',
    },
    law: { nl: 'Art. 12, 13 en 14 AVG', en: 'Art. 12, 13 and 14 GDPR' },
  },
  {
    id: 'privacy-officer',
    words: {
      nl: ['privacy officer', 'privacycoördinator', 'privacy-officer'],
      en: ['privacy officer', 'privacy coordinator'],
    },
    text: {
      nl: 'Degene die bij u voor privacy zorgt: houdt het register bij en krijgt de meldingen. De wet kent deze rol niet; u kiest zelf wie het is. De directie blijft verantwoordelijk.',
      en: 'The person who takes care of privacy: keeps the register and gets the reports. The law does not know this role; you choose who it is. Management stays responsible.',
    },
  },
  {
    id: 'dpo',
    words: {
      nl: ['FG', 'functionaris gegevensbescherming', 'functionaris voor gegevensbescherming', 'dpo'],
      en: ['data protection officer', 'dpo', 'fg'],
    },
    text: {
      nl: 'Iemand die onafhankelijk meekijkt en adviseert, en die is aangemeld bij de Autoriteit Persoonsgegevens. De meeste kleine bedrijven hoeven er geen te hebben.',
      en: 'Somebody who looks on independently, gives advice, and is registered with the Dutch data protection authority. Most small businesses do not need one.',
    },
    law: { nl: 'Art. 37 tot en met 39 AVG', en: 'Art. 37 to 39 GDPR' },
  },
  {
    id: 'dpia',
    words: {
      nl: ['DPIA', 'privacy assessment', 'privacy impact assessment', 'pia', 'gegevensbeschermingseffectbeoordeling'],
      en: ['DPIA', 'privacy assessment', 'data protection impact assessment', 'pia'],
    },
    text: {
      nl: 'Een onderzoek vooraf: wat kan er misgaan voor mensen, en wat doet u daartegen? Het is nodig als het risico hoog kan zijn, zoals bij het volgen van mensen.',
      en: 'A study beforehand: what can go wrong for people, and what do you do about it? It is needed if the risk may be high, such as when following people.',
    },
    law: { nl: 'Art. 35 AVG', en: 'Art. 35 GDPR' },
  },
  {
    id: 'legal-basis',
    words: { nl: ['grondslag', 'rechtsgrond', 'waarom het mag'], en: ['legal basis', 'lawful basis'] },
    text: {
      nl: 'De reden waarom u gegevens mag gebruiken. De wet noemt er zes: overeenkomst, wettelijke plicht, gerechtvaardigd belang, toestemming, vitaal belang en algemeen belang. Elk doel heeft er één.',
      en: 'The reason why you may use data. The law has six: contract, legal obligation, legitimate interest, consent, vital interest and public task. Each purpose has one.',
    },
    law: { nl: 'Art. 6 lid 1 AVG', en: 'Art. 6(1) GDPR' },
  },
  {
    id: 'consent',
    words: { nl: ['toestemming'], en: ['consent', 'permission'] },
    text: {
      nl: 'Iemand zegt vrij en duidelijk ja. Dat past alleen als "nee" ook echt mag. De persoon mag altijd terugkomen op zijn ja. Bij personeel telt het bijna nooit.',
      en: 'Somebody says yes, freely and clearly. It only fits if "no" is really allowed. The person may always take the yes back. For staff it almost never counts.',
    },
    law: { nl: 'Art. 4 onder 11 en art. 7 AVG', en: 'Art. 4(11) and art. 7 GDPR' },
  },
  {
    id: 'legitimate-interest',
    words: { nl: ['gerechtvaardigd belang', 'belangenafweging'], en: ['legitimate interest', 'balancing test'] },
    text: {
      nl: 'Uw bedrijf heeft een goede reden, het kan niet met minder, en de persoon heeft er weinig last van. Die afweging schrijft u op. De persoon mag bezwaar maken.',
      en: 'Your business has a good reason, it does not work with less, and it hardly bothers the person. You write down how you weighed this. The person may object.',
    },
    law: { nl: 'Art. 6 lid 1 onder f en art. 21 AVG', en: 'Art. 6(1)(f) and art. 21 GDPR' },
  },
  {
    id: 'legal-obligation',
    words: { nl: ['wettelijke plicht', 'wettelijke verplichting'], en: ['legal obligation', 'legal duty'] },
    text: {
      nl: 'Een wet vraagt u om deze gegevens te gebruiken. Bijvoorbeeld: de belastingwet wil dat u rekeningen bewaart.',
      en: 'A law asks you to use these data. For example: the tax act wants you to keep invoices.',
    },
    law: { nl: 'Art. 6 lid 1 onder c AVG', en: 'Art. 6(1)(c) GDPR' },
  },
  {
    id: 'purpose',
    words: { nl: ['doel', 'verwerkingsdoel', 'doelbinding'], en: ['purpose', 'purpose limitation'] },
    text: {
      nl: 'Waarvoor u gegevens gebruikt. U bepaalt het vooraf en schrijft het op. Voor iets heel anders mag u ze niet zomaar gebruiken.',
      en: 'What you use data for. You set it beforehand and write it down. You may not simply use them for something very different.',
    },
    law: { nl: 'Art. 5 lid 1 onder b AVG', en: 'Art. 5(1)(b) GDPR' },
  },
  {
    id: 'processor',
    words: { nl: ['verwerker', 'bewerker'], en: ['processor'] },
    text: {
      nl: 'Een bedrijf dat voor u met gegevens werkt en alleen doet wat u vraagt. Bijvoorbeeld uw salarisbureau of een online programma.',
      en: 'A company that works with data for you and only does what you ask. For example your payroll bureau or an online program.',
    },
    law: { nl: 'Art. 4 onder 8 en art. 28 AVG', en: 'Art. 4(8) and art. 28 GDPR' },
  },
  {
    id: 'sub-processor',
    words: { nl: ['subverwerker', 'onderaannemer'], en: ['sub-processor', 'subprocessor'] },
    text: {
      nl: 'Een bedrijf dat werkt voor het bedrijf dat voor u werkt. Bijvoorbeeld de computerruimte achter een online programma. Dat mag alleen als u het goedvindt.',
      en: 'A company that works for the company that works for you. For example the data centre behind an online program. It needs your permission.',
    },
    law: { nl: 'Art. 28 lid 2 en 4 AVG', en: 'Art. 28(2) and (4) GDPR' },
  },
  {
    id: 'controller',
    words: { nl: ['verwerkingsverantwoordelijke', 'verantwoordelijke'], en: ['controller', 'data controller'] },
    text: {
      nl: 'Wie bepaalt waarvoor en hoe gegevens worden gebruikt. Bij uw klanten en personeel is dat uw bedrijf.',
      en: 'Whoever decides why and how data are used. For your customers and staff that is your business.',
    },
    law: { nl: 'Art. 4 onder 7 AVG', en: 'Art. 4(7) GDPR' },
  },
  {
    id: 'joint-controllers',
    words: {
      nl: ['gezamenlijk verantwoordelijk', 'gezamenlijke verwerkingsverantwoordelijken'],
      en: ['joint controllers', 'joint controller'],
    },
    text: {
      nl: 'Twee bedrijven die samen beslissen wat er met gegevens gebeurt. Ze spreken af wie wat doet.',
      en: 'Two businesses that decide together what happens with data. They agree on who does what.',
    },
    law: { nl: 'Art. 26 AVG', en: 'Art. 26 GDPR' },
  },
  {
    id: 'data-subject',
    words: { nl: ['betrokkene', 'betrokkenen'], en: ['data subject', 'data subjects'] },
    text: {
      nl: 'De mens om wie het gaat: uw klant, uw medewerker, de contactpersoon bij uw leverancier.',
      en: 'The person it is about: your customer, your employee, the contact person at your supplier.',
    },
    law: { nl: 'Art. 4 onder 1 AVG', en: 'Art. 4(1) GDPR' },
  },
  {
    id: 'recipient',
    words: { nl: ['ontvanger', 'ontvangers'], en: ['recipient', 'recipients'] },
    text: {
      nl: 'Wie gegevens van u krijgt, zoals de Belastingdienst of een bezorger. Verbetert u iets, dan geeft u het ook aan hen door.',
      en: 'Who gets data from you, such as the tax office or a carrier. If you correct something, you tell them too.',
    },
    law: { nl: 'Art. 4 onder 9 en art. 19 AVG', en: 'Art. 4(9) and art. 19 GDPR' },
  },
  {
    id: 'transfer',
    words: { nl: ['doorgifte', 'derde land', 'buiten europa'], en: ['transfer', 'third country', 'outside europe'] },
    text: {
      nl: 'Gegevens gaan naar een land buiten Europa, of iemand daar kan erbij. Dan is vaak een extra afspraak nodig.',
      en: 'Data go to a country outside Europe, or somebody there has access. Then an extra agreement is often needed.',
    },
    law: { nl: 'Art. 44 tot en met 49 AVG', en: 'Art. 44 to 49 GDPR' },
  },
  {
    id: 'eea',
    words: { nl: ['EER', 'europese economische ruimte', 'europa'], en: ['EEA', 'european economic area', 'europe'] },
    text: {
      nl: 'De landen van de EU, en Noorwegen, IJsland en Liechtenstein. Daar gelden dezelfde privacyregels. Hier zeggen we kortweg "Europa".',
      en: 'The countries of the EU, and Norway, Iceland and Liechtenstein. The same privacy rules apply there. Here we simply say "Europe".',
    },
  },
  {
    id: 'scc',
    words: { nl: ['SCC', 'standaardbepalingen', 'modelcontract'], en: ['SCC', 'standard contractual clauses'] },
    text: {
      nl: 'Een vast contract van de Europese Commissie, voor gegevens die naar een land buiten Europa gaan. Grote leveranciers hebben het vaak al in hun voorwaarden.',
      en: 'A standard contract of the European Commission, for data that go to a country outside Europe. Large suppliers often have it in their terms.',
    },
    law: { nl: 'Art. 46 AVG en besluit (EU) 2021/914', en: 'Art. 46 GDPR and decision (EU) 2021/914' },
  },
  {
    id: 'dpf',
    words: { nl: ['DPF', 'data privacy framework', 'dpf-lijst'], en: ['DPF', 'data privacy framework', 'dpf list'] },
    text: {
      nl: 'Afspraken tussen Europa en de Verenigde Staten. Ze gelden alleen voor Amerikaanse bedrijven op de lijst van dataprivacyframework.gov.',
      en: 'Agreements between Europe and the United States. They only cover American companies on the list at dataprivacyframework.gov.',
    },
    law: { nl: 'Art. 45 AVG en besluit (EU) 2023/1795', en: 'Art. 45 GDPR and decision (EU) 2023/1795' },
  },
  {
    id: 'special-data',
    words: {
      nl: ['bijzondere persoonsgegevens', 'gevoelige gegevens', 'bijzondere gegevens'],
      en: ['special categories', 'sensitive data', 'special category data'],
    },
    text: {
      nl: 'Gegevens die extra bescherming krijgen: gezondheid, geloof, politieke mening, vakbond, afkomst, seksleven, vingerafdruk en DNA. U mag ze alleen gebruiken als de wet een uitzondering maakt.',
      en: 'Data with extra protection: health, religion, political opinion, trade union, origin, sex life, fingerprint and DNA. You may only use them if the law makes an exception.',
    },
    law: { nl: 'Art. 9 AVG, art. 22 tot en met 30 UAVG', en: 'Art. 9 GDPR, art. 22 to 30 UAVG' },
  },
  {
    id: 'bsn',
    words: { nl: ['BSN', 'burgerservicenummer', 'sofinummer'], en: ['BSN', 'citizen service number'] },
    text: {
      nl: 'Het nummer waarmee de overheid iemand kent. U gebruikt het alleen waar een wet dat zegt, zoals voor het loon. In een klantenbestand hoort het niet.',
      en: 'The number by which the government knows a person. You use it only where a law says so, such as for pay. It does not belong in a customer file.',
    },
    law: { nl: 'Art. 46 UAVG', en: 'Art. 46 UAVG' },
  },
  {
    id: 'retention',
    words: {
      nl: ['bewaartermijn', 'bewaren', 'hoe lang bewaren'],
      en: ['retention', 'retention period', 'storage period'],
    },
    text: {
      nl: 'Hoe lang u gegevens bewaart, en vanaf wanneer u telt. Soms zegt een wet hoe lang het minstens moet, soms is er een richtlijn, en anders kiest u zelf en schrijft u op waarom.',
      en: 'How long you keep data, and from when you count. Sometimes a law sets a minimum, sometimes there is a guideline, and otherwise you choose and write down why.',
    },
    law: { nl: 'Art. 5 lid 1 onder e en art. 30 lid 1 onder f AVG', en: 'Art. 5(1)(e) and art. 30(1)(f) GDPR' },
  },
  {
    id: 'access-right',
    words: { nl: ['inzage', 'recht op inzage'], en: ['access', 'right of access'] },
    text: {
      nl: 'Iemand mag weten welke gegevens u van hem hebt, en er een kopie van krijgen. U antwoordt binnen een maand.',
      en: 'Somebody may know which data you have about them, and get a copy. You answer within a month.',
    },
    law: { nl: 'Art. 15 en art. 12 lid 3 AVG', en: 'Art. 15 and art. 12(3) GDPR' },
  },
  {
    id: 'rectification',
    words: { nl: ['rectificatie', 'correctie', 'verbeteren', 'correctieverzoek'], en: ['rectification', 'correction'] },
    text: {
      nl: 'Kloppen gegevens niet? Dan mag iemand vragen om ze te verbeteren of aan te vullen. U geeft de verbetering ook door aan wie de gegevens van u kreeg.',
      en: 'Are data wrong? Then somebody may ask to correct or complete them. You also pass the correction on to whoever got the data from you.',
    },
    law: { nl: 'Art. 16 en 19 AVG', en: 'Art. 16 and 19 GDPR' },
  },
  {
    id: 'erasure',
    words: {
      nl: ['verwijderen', 'wissing', 'vergetelheid', 'gegevenswissing'],
      en: ['erasure', 'deletion', 'right to be forgotten'],
    },
    text: {
      nl: 'Iemand vraagt u om zijn gegevens weg te halen. Vaak moet dat, maar niet altijd: rekeningen bewaart u zolang de belastingwet dat wil.',
      en: 'Somebody asks you to remove their data. Often you must, but not always: you keep invoices as long as the tax act wants.',
    },
    law: { nl: 'Art. 17 AVG', en: 'Art. 17 GDPR' },
  },
  {
    id: 'minimisation',
    words: { nl: ['dataminimalisatie', 'minimale gegevensverwerking'], en: ['data minimisation', 'data minimization'] },
    text: {
      nl: 'Alleen vragen wat u echt nodig hebt. Wat u niet hebt, kan ook niet lekken.',
      en: 'Only ask for what you really need. What you do not have cannot leak.',
    },
    law: { nl: 'Art. 5 lid 1 onder c AVG', en: 'Art. 5(1)(c) GDPR' },
  },
  {
    id: 'accountability',
    words: { nl: ['verantwoordingsplicht', 'aantonen'], en: ['accountability'] },
    text: {
      nl: 'U moet kunnen laten zien dat u zorgvuldig omgaat met gegevens. Met een register dat klopt, bent u al een heel eind.',
      en: 'You must be able to show that you handle data with care. A register that is right takes you a long way.',
    },
    law: { nl: 'Art. 5 lid 2 AVG', en: 'Art. 5(2) GDPR' },
  },
  {
    id: 'authority',
    words: {
      nl: ['AP', 'autoriteit persoonsgegevens', 'toezichthouder'],
      en: ['AP', 'dutch data protection authority', 'supervisor'],
    },
    text: {
      nl: 'De Autoriteit Persoonsgegevens let in Nederland op de privacywet. Daar meldt u een datalek als mensen er last van kunnen krijgen. Mensen kunnen er ook een klacht indienen.',
      en: 'The Autoriteit Persoonsgegevens watches over the privacy law in the Netherlands. There you report a data breach if it may affect people. People can also file a complaint there.',
    },
    law: { nl: 'Art. 33 en art. 77 AVG', en: 'Art. 33 and art. 77 GDPR' },
  },
  {
    id: 'security',
    words: {
      nl: ['beveiliging', 'technische en organisatorische maatregelen', 'maatregelen'],
      en: ['security', 'technical and organisational measures'],
    },
    text: {
      nl: 'Wat u doet om gegevens te beschermen: met techniek, zoals een code op de telefoon, en met afspraken, zoals wie erbij mag.',
      en: 'What you do to protect data: with technology, such as a code on the phone, and with rules, such as who has access.',
    },
    law: { nl: 'Art. 32 AVG', en: 'Art. 32 GDPR' },
  },
  {
    id: 'encryption',
    words: { nl: ['versleutelen', 'versleuteld', 'encryptie'], en: ['encryption', 'encrypted'] },
    text: {
      nl: 'Gegevens onleesbaar maken voor wie de sleutel niet heeft. Raakt een versleutelde laptop kwijt, dan heeft een vinder er weinig aan.',
      en: 'Making data unreadable for anybody without the key. If an encrypted laptop gets lost, a finder can do little with it.',
    },
    law: { nl: 'Art. 32 lid 1 onder a AVG', en: 'Art. 32(1)(a) GDPR' },
  },
  {
    id: 'pseudonymisation',
    words: { nl: ['pseudonimiseren', 'pseudonimisering'], en: ['pseudonymisation', 'pseudonymise'] },
    text: {
      nl: 'Namen vervangen door een nummer, en de lijst met namen apart bewaren. Het blijven wel persoonsgegevens.',
      en: 'Replacing names by a number, and keeping the list of names elsewhere. They are still personal data.',
    },
    law: { nl: 'Art. 4 onder 5 AVG', en: 'Art. 4(5) GDPR' },
  },
];

const byId = new Map(glossary.map((entry) => [entry.id, entry]));

/** The words of the glossary that a question names. */
export function explained(question: { readonly explains?: readonly string[] }): readonly GlossaryEntry[] {
  return (question.explains ?? []).flatMap((id) => byId.get(id) ?? []);
}
