// The first run: who the organisation is. Its later sections are asked when a document needs them.

import type { Checklist } from '../../../core/engine/checklist.js';
import { keptSection } from '../../../core/warnings/kept-section.js';
import { hasTenStaff } from '../../activities/rules/conditions.js';
import { basicMeasures, measures } from '../../activities/rules/measures.js';
import { securityPlan } from '../../activities/rules/security-plan.js';
import { termDays } from './term-days.js';
import { conflictingDpo, oldLawData } from './warnings.js';
import { workingHours } from './working-hours.js';

export const organisation: Checklist = {
  id: 'organisation',
  version: 1,
  access: 'organisation',
  duties: { questions: ['officer', 'deputy'], open: ['concept', 'active'] },
  warns: [
    { rules: ['dpo-conflict'], of: conflictingDpo },
    { rules: ['old-law-data'], of: oldLawData },
  ],
  title: { nl: 'Uw organisatie', en: 'Your organisation' },
  name: 'name',
  confirmsItself: true,
  sections: [
    {
      id: 'name',
      title: { nl: 'Naam', en: 'Name' },
      intro: {
        nl: 'Eerst even kennismaken. Dat kost een paar minuten.',
        en: 'First a short introduction. It takes a few minutes.',
      },
      form: true,
      questions: [
        {
          id: 'name',
          kind: 'text',
          ask: { nl: 'Hoe heet uw bedrijf?', en: 'What is the name of your business?' },
          label: { nl: 'Naam bedrijf', en: 'Business name' },
          why: {
            nl: 'Deze naam staat boven uw register. Zo is duidelijk van wie het is.',
            en: 'This name is at the top of your register. It shows whose register it is.',
          },
          law: { nl: 'Art. 30 lid 1 onder a AVG', en: 'Art. 30(1)(a) GDPR' },
          example: { nl: 'Bijvoorbeeld: Bakkerij De Korenbloem', en: 'For example: Bakery De Korenbloem' },
        },
        {
          id: 'contact',
          kind: 'text',
          format: 'email-or-phone',
          ask: {
            nl: 'Op welk mailadres of telefoonnummer bent u bereikbaar?',
            en: 'At which e-mail address or phone number can people reach you?',
          },
          label: { nl: 'Contact', en: 'Contact' },
          why: {
            nl: 'Mensen met een vraag over hun gegevens weten dan waar ze terechtkunnen.',
            en: 'People with a question about their data then know where to turn.',
          },
          law: { nl: 'Art. 30 lid 1 onder a AVG', en: 'Art. 30(1)(a) GDPR' },
          example: { nl: 'Bijvoorbeeld: info@uwbedrijf.nl', en: 'For example: info@yourbusiness.nl' },
        },
      ],
    },
    {
      id: 'sector',
      title: { nl: 'Soort bedrijf', en: 'Kind of business' },
      questions: [
        {
          id: 'sector',
          kind: 'choice',
          other: true,
          options: [
            {
              id: 'food',
              label: { nl: 'Bakker, slager of andere versspecialist', en: 'Baker, butcher or other food shop' },
            },
            { id: 'retail', label: { nl: 'Winkel', en: 'Shop' } },
            { id: 'webshop', label: { nl: 'Webwinkel', en: 'Webshop' } },
            { id: 'hospitality', label: { nl: 'Horeca of verblijf', en: 'Restaurant, café or lodging' } },
            { id: 'construction', label: { nl: 'Bouw of installatie', en: 'Construction or installation' } },
            { id: 'transport', label: { nl: 'Vervoer of garage', en: 'Transport or garage' } },
            { id: 'beauty', label: { nl: 'Kapper of schoonheidssalon', en: 'Hairdresser or beauty salon' } },
            { id: 'care', label: { nl: 'Zorg of welzijn', en: 'Care or welfare' } },
            { id: 'services', label: { nl: 'Advies of zakelijke diensten', en: 'Advice or business services' } },
            {
              id: 'finance',
              label: { nl: 'Boekhouding, geld of verzekeringen', en: 'Accounting, finance or insurance' },
            },
            { id: 'it', label: { nl: 'IT, reclame of media', en: 'IT, advertising or media' } },
            { id: 'education', label: { nl: 'Onderwijs of kinderopvang', en: 'Education or childcare' } },
            { id: 'industry', label: { nl: 'Fabriek of groothandel', en: 'Factory or wholesale' } },
            { id: 'farming', label: { nl: 'Land- en tuinbouw', en: 'Farming or gardening' } },
            { id: 'club', label: { nl: 'Sport, cultuur of vereniging', en: 'Sport, culture or club' } },
          ],
          ask: { nl: 'Wat voor bedrijf hebt u?', en: 'What kind of business do you have?' },
          label: { nl: 'Soort bedrijf', en: 'Kind of business' },
          why: {
            nl: 'Dan passen onze voorstellen beter bij uw werk.',
            en: 'Then our suggestions fit your work better.',
          },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
          example: {
            nl: 'Past er meer dan één? Kies het grootste deel van uw werk.',
            en: 'Does more than one fit? Pick the largest part of your work.',
          },
        },
      ],
    },
    {
      id: 'staff',
      title: { nl: 'Mensen', en: 'People' },
      questions: [
        {
          id: 'staff',
          kind: 'number',
          min: 1,
          max: 100000,
          unit: { nl: 'mensen', en: 'people' },
          ask: {
            nl: 'Hoeveel mensen werken er, uzelf meegeteld?',
            en: 'How many people work there, including yourself?',
          },
          label: { nl: 'Aantal mensen', en: 'Number of people' },
          why: {
            nl: 'Dan passen onze voorstellen beter. Ook een klein bedrijf heeft bijna altijd een register nodig.',
            en: 'Then our suggestions fit better. A small business almost always needs a register too.',
          },
          law: { nl: 'Art. 30 lid 5 AVG', en: 'Art. 30(5) GDPR' },
          example: {
            nl: 'Tel mensen, geen uren. Werkt u alleen? Vul 1 in.',
            en: 'Count people, not hours. Do you work alone? Enter 1.',
          },
        },
      ],
    },
    {
      id: 'officer',
      title: { nl: 'Wie zorgt ervoor', en: 'Who takes care of it' },
      questions: [
        {
          id: 'officer',
          kind: 'person',
          explains: ['privacy-officer'],
          grants: 'privacy-officer',
          ask: { nl: 'Wie zorgt er bij u voor privacy?', en: 'Who takes care of privacy in your business?' },
          label: { nl: 'Privacy officer', en: 'Privacy officer' },
          why: {
            nl: 'Eén persoon houdt het overzicht. Die krijgt de vragen en de meldingen.',
            en: 'One person keeps the overview. That person gets the questions and the reports.',
          },
          law: {
            nl: 'Onze eigen keuze. De wet vraagt wel dat u kunt laten zien hoe u het regelt (art. 5 lid 2 AVG).',
            en: 'Our own choice. The law does ask that you can show how you arrange things (art. 5(2) GDPR).',
          },
          example: {
            nl: 'Dat mag u zelf zijn. Een diploma is niet nodig.',
            en: 'It may be you. No diploma is needed.',
          },
        },
      ],
    },
    {
      id: 'deputy',
      title: { nl: 'Vervanger', en: 'Deputy' },
      form: true,
      questions: [
        {
          id: 'deputy',
          kind: 'person',
          grants: 'deputy',
          none: { nl: 'Ik heb geen vervanger', en: 'I have no deputy' },
          notSameAs: 'officer',
          ask: { nl: 'Wie neemt het over bij ziekte of vakantie?', en: 'Who takes over during illness or holidays?' },
          label: { nl: 'Vervanger', en: 'Deputy' },
          why: {
            nl: 'Een datalek wacht niet tot u terug bent. De vervanger krijgt dan de melding.',
            en: 'A data breach does not wait until you are back. The deputy then gets the report.',
          },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
          example: {
            nl: 'Werkt u alleen? Kies dan "Ik heb geen vervanger".',
            en: 'Do you work alone? Then choose "I have no deputy".',
          },
        },
        {
          id: 'deputy-phone',
          kind: 'text',
          format: 'phone',
          phoneOf: 'deputy',
          optional: true,
          ask: { nl: 'Op welk nummer is de vervanger te bellen?', en: 'On which number can the deputy be called?' },
          label: { nl: 'Telefoon vervanger', en: 'Phone of deputy' },
          why: {
            nl: 'Bij haast is bellen sneller dan een bericht.',
            en: 'When there is a hurry, a call is faster than a message.',
          },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
          example: { nl: 'Geen vervanger? Laat dit dan leeg.', en: 'No deputy? Then leave this empty.' },
        },
      ],
    },
    {
      id: 'business',
      title: { nl: 'Wat u doet', en: 'What you do' },
      intro: {
        nl: 'Bij elk "ja" zetten we een voorstel klaar. Er is nog veel meer: typ later /register nieuw.',
        en: 'With each "yes" we prepare a proposal. There is much more: type /register new later.',
      },
      questions: [
        {
          id: 'has-customers',
          kind: 'yes-no',
          drafts: ['customers'],
          ask: { nl: 'Bewaart u gegevens van klanten?', en: 'Do you keep data about customers?' },
          label: { nl: 'Klanten', en: 'Customers' },
          why: {
            nl: 'Bij "ja" zetten we alvast een voorstel klaar. U hoeft het dan alleen na te kijken.',
            en: 'With "yes" we prepare a proposal. You then only have to check it.',
          },
          law: { nl: 'Art. 30 lid 1 AVG', en: 'Art. 30(1) GDPR' },
          example: {
            nl: 'Een bestellijst of een rekening met een naam telt ook.',
            en: 'An order list or an invoice with a name counts too.',
          },
        },
        {
          id: 'has-suppliers',
          kind: 'yes-no',
          drafts: ['suppliers'],
          ask: { nl: 'Bewaart u gegevens van leveranciers?', en: 'Do you keep data about suppliers?' },
          label: { nl: 'Leveranciers', en: 'Suppliers' },
          why: {
            nl: 'Bij een leverancier kent u vaak één persoon. Diens naam en nummer zijn ook gegevens.',
            en: 'At a supplier you often know one person. That name and number are data too.',
          },
          law: { nl: 'Art. 30 lid 1 AVG', en: 'Art. 30(1) GDPR' },
          example: {
            nl: 'Bijvoorbeeld de vertegenwoordiger van de meelfabriek.',
            en: 'For example the sales person of the flour mill.',
          },
        },
        {
          id: 'has-staff',
          kind: 'yes-no',
          drafts: ['staff', 'payroll', 'absence', 'hours'],
          ask: { nl: 'Hebt u personeel in dienst?', en: 'Do you employ staff?' },
          label: { nl: 'Personeel', en: 'Staff' },
          why: {
            nl: 'Over personeel bewaart u veel, zoals loon, uren en verzuim. Daar zijn voorstellen voor.',
            en: 'You keep a lot about staff, such as pay, hours and sick leave. There are proposals for that.',
          },
          law: { nl: 'Art. 30 lid 1 AVG', en: 'Art. 30(1) GDPR' },
          example: { nl: 'Een oproepkracht of bijbaan telt ook.', en: 'An on-call worker or a side job counts too.' },
        },
        {
          id: 'recruits',
          kind: 'yes-no',
          drafts: ['recruitment'],
          ask: { nl: 'Zoekt u wel eens nieuw personeel?', en: 'Do you sometimes look for new staff?' },
          label: { nl: 'Sollicitanten', en: 'Job applicants' },
          why: {
            nl: "Brieven en cv's van sollicitanten mag u kort bewaren.",
            en: 'Letters and CVs of applicants may be kept for a short time.',
          },
          law: { nl: 'Art. 30 lid 1 AVG', en: 'Art. 30(1) GDPR' },
          example: {
            nl: 'Ook een mailtje van iemand die werk zoekt.',
            en: 'An e-mail of somebody looking for work counts too.',
          },
        },
        {
          id: 'hires',
          kind: 'yes-no',
          drafts: ['hired-workers'],
          ask: {
            nl: "Huurt u wel eens zzp'ers of uitzendkrachten in?",
            en: 'Do you sometimes hire freelancers or temporary workers?',
          },
          label: { nl: 'Inhuur', en: 'Hired workers' },
          why: {
            nl: 'Voor mensen die u inhuurt gelden eigen regels, bijvoorbeeld voor hun papieren.',
            en: 'People you hire have their own rules, for example about their papers.',
          },
          law: { nl: 'Art. 30 lid 1 AVG', en: 'Art. 30(1) GDPR' },
          example: { nl: 'Bijvoorbeeld extra hulp in december.', en: 'For example extra help in December.' },
        },
        {
          id: 'sells-online',
          kind: 'yes-no',
          drafts: ['webshop'],
          ask: {
            nl: 'Kunnen klanten bij u op internet bestellen?',
            en: 'Can customers order from you on the internet?',
          },
          label: { nl: 'Webwinkel', en: 'Webshop' },
          why: {
            nl: 'Bij een bestelling op internet komen adres, betaling en bezorging kijken.',
            en: 'An order on the internet involves address, payment and delivery.',
          },
          law: { nl: 'Art. 30 lid 1 AVG', en: 'Art. 30(1) GDPR' },
          example: {
            nl: 'Een bestelformulier op uw website telt ook.',
            en: 'An order form on your website counts too.',
          },
        },
        {
          id: 'has-website',
          kind: 'yes-no',
          drafts: ['website', 'contact-form'],
          ask: { nl: 'Hebt u een website?', en: 'Do you have a website?' },
          label: { nl: 'Website', en: 'Website' },
          why: {
            nl: 'Een website houdt vaak meer bij dan u denkt, zoals cookies en berichten.',
            en: 'A website often keeps more than you think, such as cookies and messages.',
          },
          law: { nl: 'Art. 30 lid 1 AVG', en: 'Art. 30(1) GDPR' },
          example: {
            nl: 'Ook een pagina met alleen een contactformulier.',
            en: 'A page with only a contact form counts too.',
          },
        },
        {
          id: 'sends-newsletter',
          kind: 'yes-no',
          drafts: ['newsletter'],
          ask: { nl: 'Stuurt u een nieuwsbrief of aanbiedingen?', en: 'Do you send a newsletter or offers?' },
          label: { nl: 'Nieuwsbrief', en: 'Newsletter' },
          why: { nl: 'Voor reclame in de mail gelden aparte regels.', en: 'Advertising by e-mail has its own rules.' },
          law: { nl: 'Art. 30 lid 1 AVG', en: 'Art. 30(1) GDPR' },
          example: { nl: 'Een groepsbericht in een app telt ook.', en: 'A group message in an app counts too.' },
        },
        {
          id: 'has-cameras',
          kind: 'yes-no',
          drafts: ['cameras'],
          ask: { nl: "Hangen er camera's bij uw bedrijf?", en: 'Are there cameras at your business?' },
          label: { nl: "Camera's", en: 'Cameras' },
          why: {
            nl: 'Op beelden staan mensen. Zij moeten weten dat u filmt.',
            en: 'There are people on the images. They must know that you film.',
          },
          law: { nl: 'Art. 30 lid 1 AVG', en: 'Art. 30(1) GDPR' },
          example: { nl: 'Een deurbel met camera telt ook.', en: 'A doorbell with a camera counts too.' },
        },
        {
          id: 'uses-ai',
          kind: 'yes-no',
          drafts: ['ai'],
          ask: { nl: 'Gebruikt u AI bij uw werk?', en: 'Do you use AI in your work?' },
          label: { nl: 'AI', en: 'AI' },
          why: {
            nl: 'In wat u aan een AI vraagt, staan vaak namen of andere gegevens.',
            en: 'What you ask an AI often holds names or other data.',
          },
          law: { nl: 'Art. 30 lid 1 AVG', en: 'Art. 30(1) GDPR' },
          example: { nl: 'Bijvoorbeeld ChatGPT of Copilot.', en: 'For example ChatGPT or Copilot.' },
        },
      ],
    },
    {
      id: 'details',
      title: { nl: 'Bedrijfsgegevens', en: 'Business details' },
      later: true,
      form: true,
      questions: [
        {
          id: 'legal-form',
          kind: 'choice',
          other: true,
          options: [
            { id: 'sole-trader', label: { nl: 'Eenmanszaak', en: 'Sole trader' } },
            { id: 'partnership', label: { nl: 'Vof of maatschap', en: 'Partnership (vof or maatschap)' } },
            { id: 'private-company', label: { nl: 'Bv', en: 'Private company (bv)' } },
            { id: 'public-company', label: { nl: 'Nv', en: 'Public company (nv)' } },
            { id: 'foundation', label: { nl: 'Stichting', en: 'Foundation' } },
            { id: 'association', label: { nl: 'Vereniging', en: 'Association' } },
            { id: 'cooperative', label: { nl: 'Coöperatie', en: 'Cooperative' } },
          ],
          ask: { nl: 'Welke rechtsvorm heeft uw bedrijf?', en: 'What legal form does your business have?' },
          label: { nl: 'Rechtsvorm', en: 'Legal form' },
          why: {
            nl: 'Zo staat in uw register en brieven precies wie verantwoordelijk is.',
            en: 'Your register and letters then say exactly who is responsible.',
          },
          law: { nl: 'Art. 30 lid 1 onder a AVG', en: 'Art. 30(1)(a) GDPR' },
          example: {
            nl: 'Het staat in uw uittreksel van de Kamer van Koophandel.',
            en: 'It is in your extract from the Chamber of Commerce.',
          },
        },
        {
          id: 'address',
          kind: 'text',
          ask: { nl: 'Wat is het adres van uw bedrijf?', en: 'What is the address of your business?' },
          label: { nl: 'Adres', en: 'Address' },
          why: {
            nl: 'Het adres hoort bij de contactgegevens in uw register.',
            en: 'The address is part of the contact details in your register.',
          },
          law: { nl: 'Art. 30 lid 1 onder a AVG', en: 'Art. 30(1)(a) GDPR' },
          example: {
            nl: 'Bijvoorbeeld: Dorpsstraat 1, 1234 AB Ons Dorp',
            en: 'For example: Dorpsstraat 1, 1234 AB Ons Dorp',
          },
        },
        {
          id: 'kvk',
          kind: 'text',
          format: 'kvk',
          optional: true,
          ask: { nl: 'Wat is uw KvK-nummer?', en: 'What is your Chamber of Commerce (KvK) number?' },
          label: { nl: 'KvK-nummer', en: 'KvK number' },
          why: {
            nl: 'Handig bij een melding of een brief. Het mag ook leeg blijven.',
            en: 'Useful for a report or a letter. It may also stay empty.',
          },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
          example: { nl: 'Acht cijfers', en: 'Eight digits' },
        },
      ],
    },
    {
      id: 'dpo',
      title: { nl: 'Functionaris (FG)', en: 'Data protection officer' },
      intro: {
        nl: 'Een functionaris gegevensbescherming (FG) kijkt onafhankelijk mee. De meeste kleine bedrijven hoeven er geen te hebben.',
        en: 'A data protection officer looks on independently. Most small businesses do not need one.',
      },
      later: true,
      questions: [
        {
          id: 'has-dpo',
          kind: 'choice',
          explains: ['dpo'],
          options: [
            { id: 'no', label: { nl: 'Nee', en: 'No' } },
            {
              id: 'yes',
              label: { nl: 'Ja', en: 'Yes' },
              hint: {
                nl: 'aangemeld bij de Autoriteit Persoonsgegevens',
                en: 'registered with the Dutch data protection authority',
              },
            },
          ],
          ask: {
            nl: 'Hebt u een functionaris gegevensbescherming (FG)?',
            en: 'Do you have a data protection officer?',
          },
          label: { nl: 'FG', en: 'DPO' },
          why: {
            nl: 'Hebt u er een? Dan horen de naam en het contact in uw register.',
            en: 'Do you have one? Then the name and contact belong in your register.',
          },
          law: { nl: 'Art. 30 lid 1 onder a en art. 37 AVG', en: 'Art. 30(1)(a) and art. 37 GDPR' },
          example: {
            nl: 'Een privacy officer is geen FG. Een FG is onafhankelijk en is aangemeld.',
            en: 'A privacy officer is not a data protection officer. The latter is independent and registered.',
          },
        },
        {
          id: 'dpo-name',
          kind: 'text',
          when: { question: 'has-dpo', is: 'yes' },
          ask: { nl: 'Hoe heet uw FG?', en: 'What is the name of your data protection officer?' },
          label: { nl: 'Naam FG', en: 'Name of DPO' },
          why: { nl: 'De naam hoort in uw register.', en: 'The name belongs in your register.' },
          law: { nl: 'Art. 30 lid 1 onder a AVG', en: 'Art. 30(1)(a) GDPR' },
        },
        {
          id: 'dpo-contact',
          kind: 'text',
          format: 'email-or-phone',
          when: { question: 'has-dpo', is: 'yes' },
          ask: { nl: 'Hoe is uw FG te bereiken?', en: 'How can your data protection officer be reached?' },
          label: { nl: 'Contact FG', en: 'Contact of DPO' },
          why: {
            nl: 'Iedereen mag de FG een vraag stellen. Het contact staat ook in uw privacyverklaring.',
            en: 'Everybody may ask this person a question. The contact is also in your privacy notice.',
          },
          law: { nl: 'Art. 30 lid 1 onder a en art. 37 lid 7 AVG', en: 'Art. 30(1)(a) and art. 37(7) GDPR' },
          example: { nl: 'Een mailadres of een telefoonnummer', en: 'An e-mail address or a phone number' },
        },
        {
          id: 'dpo-number',
          kind: 'text',
          optional: true,
          when: { question: 'has-dpo', is: 'yes' },
          ask: {
            nl: 'Onder welk nummer is uw FG aangemeld?',
            en: 'Under which number is your data protection officer registered?',
          },
          label: { nl: 'FG-nummer', en: 'DPO number' },
          why: {
            nl: 'De Autoriteit Persoonsgegevens vraagt dit nummer bij een melding van een datalek.',
            en: 'The Dutch data protection authority asks for this number when you report a data breach.',
          },
          law: { nl: 'Art. 37 lid 7 AVG', en: 'Art. 37(7) GDPR' },
          example: {
            nl: 'Het staat in de bevestiging van de aanmelding.',
            en: 'It is in the confirmation of the registration.',
          },
        },
        {
          id: 'no-dpo-reason',
          kind: 'choice',
          other: true,
          when: { question: 'has-dpo', is: 'no' },
          options: [
            {
              id: 'not-core',
              label: { nl: 'Mensen volgen is niet ons vak', en: 'Following people is not our trade' },
              hint: {
                nl: 'wij zijn geen overheid, en ook gevoelige gegevens zijn niet ons hoofdwerk',
                en: 'we are no public body, and sensitive data are not our main work either',
              },
            },
            {
              id: 'small-scale',
              label: {
                nl: 'Het hoort bij ons werk, maar niet op grote schaal',
                en: 'It is part of our work, but not on a large scale',
              },
              hint: {
                nl: 'bijvoorbeeld een zorgverlener die alleen werkt',
                en: 'for example a care provider who works alone',
              },
            },
          ],
          ask: { nl: 'Waarom hebt u geen FG nodig?', en: 'Why do you not need a data protection officer?' },
          label: { nl: 'Waarom geen FG', en: 'Why no DPO' },
          why: {
            nl: 'Met één zin laat u zien dat u erover hebt nagedacht.',
            en: 'One sentence shows that you thought about it.',
          },
          law: { nl: 'Art. 37 lid 1 en art. 5 lid 2 AVG', en: 'Art. 37(1) and art. 5(2) GDPR' },
          example: {
            nl: 'Twijfelt u? Kies "Weet ik niet", dan wordt het een open punt.',
            en: 'In doubt? Choose "I do not know", then it becomes an open point.',
          },
        },
      ],
    },
    {
      id: 'security',
      title: { nl: 'Bescherming', en: 'Protection' },
      intro: {
        nl: 'Dit geldt voor uw hele bedrijf. U hoeft het dan niet bij elke activiteit te herhalen.',
        en: 'This is about your whole business. Then you need not repeat it in each activity.',
      },
      later: true,
      questions: [
        {
          id: 'security',
          kind: 'choices',
          other: true,
          explains: ['security', 'encryption'],
          options: measures.filter(({ id }) => basicMeasures.includes(id)),
          ask: {
            nl: 'Wat doet uw hele bedrijf om gegevens te beschermen?',
            en: 'What does your whole business do to protect data?',
          },
          label: { nl: 'Bescherming', en: 'Protection' },
          why: {
            nl: 'Deze tien dingen vormen samen een goede basis voor een klein bedrijf.',
            en: 'These ten things together are a good basis for a small business.',
          },
          law: { nl: 'Art. 32 AVG', en: 'Art. 32 GDPR' },
          example: { nl: 'Vink alleen aan wat u nu echt doet.', en: 'Only tick what you really do now.' },
        },
      ],
    },
    securityPlan,
    {
      id: 'works-council',
      title: { nl: 'Ondernemingsraad', en: 'Works council' },
      later: true,
      when: hasTenStaff,
      questions: [
        {
          id: 'works-council',
          kind: 'yes-no',
          explains: ['works-council'],
          ask: { nl: 'Hebt u een ondernemingsraad (OR)?', en: 'Do you have a works council?' },
          label: { nl: 'Ondernemingsraad', en: 'Works council' },
          why: {
            nl: 'Een OR beslist mee over regels voor gegevens van personeel. Vanaf 50 mensen hoort u er een te hebben.',
            en: 'A works council has a say in rules about data of staff. From 50 people you should have one.',
          },
          law: {
            nl: 'Art. 2 en art. 27 lid 1 onder k en l WOR',
            en: 'Art. 2 and art. 27(1)(k) and (l) Works Councils Act',
          },
          example: {
            nl: 'Hebt u een personeelsvertegenwoordiging (pvt)? Kies dan "Nee": die beslist hier niet mee.',
            en: 'Do you have a staff representation (pvt)? Then choose "No": it has no say here.',
          },
        },
      ],
    },
    {
      id: 'adviser',
      title: { nl: 'Uw adviseur', en: 'Your adviser' },
      later: true,
      form: true,
      questions: [
        {
          id: 'adviser-name',
          kind: 'text',
          optional: true,
          ask: { nl: 'Wie kunt u om raad vragen over privacy?', en: 'Whom can you ask for advice about privacy?' },
          label: { nl: 'Adviseur', en: 'Adviser' },
          why: {
            nl: 'Wordt het lastig? Dan noemt de bot deze naam op het goede moment.',
            en: 'When it gets difficult, the bot gives this name at the right moment.',
          },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
          example: {
            nl: 'Bijvoorbeeld uw accountant, jurist of brancheorganisatie',
            en: 'For example your accountant, lawyer or trade association',
          },
        },
        {
          id: 'adviser-contact',
          kind: 'text',
          format: 'email-or-phone',
          optional: true,
          ask: { nl: 'Hoe is deze adviseur te bereiken?', en: 'How can this adviser be reached?' },
          label: { nl: 'Contact adviseur', en: 'Contact of adviser' },
          why: { nl: 'Dan hoeft u bij haast niet te zoeken.', en: 'Then you need not search when there is a hurry.' },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
          example: { nl: 'Een mailadres of een telefoonnummer', en: 'An e-mail address or a phone number' },
        },
      ],
    },
    workingHours,
    {
      id: 'joint',
      title: { nl: 'Samen met een ander bedrijf', en: 'Together with another business' },
      later: true,
      questions: [
        {
          id: 'joint-controllers',
          kind: 'yes-no',
          explains: ['joint-controllers'],
          ask: {
            nl: 'Beslist u samen met een ander bedrijf wat er met gegevens gebeurt?',
            en: 'Do you decide together with another business what happens with data?',
          },
          label: { nl: 'Samen beslissen', en: 'Deciding together' },
          why: {
            nl: 'Wie samen beslist, is samen verantwoordelijk. Dat bedrijf hoort dan in uw register.',
            en: 'Who decides together is responsible together. That business then belongs in your register.',
          },
          law: { nl: 'Art. 26 en art. 30 lid 1 onder a AVG', en: 'Art. 26 and art. 30(1)(a) GDPR' },
          example: {
            nl: 'Bijvoorbeeld: twee winkels met één klantenkaart. Een bedrijf dat alleen voor u werkt, telt niet.',
            en: 'For example: two shops with one loyalty card. A company that only works for you does not count.',
          },
        },
        {
          id: 'joint',
          kind: 'rows',
          item: { nl: 'bedrijf', en: 'business' },
          title: 'partner',
          when: { question: 'joint-controllers', is: true },
          ask: { nl: 'Met welke bedrijven beslist u samen?', en: 'With which businesses do you decide together?' },
          label: { nl: 'Samen met', en: 'Together with' },
          why: {
            nl: 'De naam en het contact van dat bedrijf horen in uw register.',
            en: 'The name and contact of that business belong in your register.',
          },
          law: { nl: 'Art. 30 lid 1 onder a AVG', en: 'Art. 30(1)(a) GDPR' },
          columns: [
            {
              id: 'partner',
              kind: 'text',
              ask: { nl: 'Hoe heet dat bedrijf?', en: 'What is the name of that business?' },
              label: { nl: 'Naam', en: 'Name' },
              why: { nl: 'De naam hoort in uw register.', en: 'The name belongs in your register.' },
              law: { nl: 'Art. 30 lid 1 onder a AVG', en: 'Art. 30(1)(a) GDPR' },
            },
            {
              id: 'partner-contact',
              kind: 'text',
              format: 'email-or-phone',
              ask: { nl: 'Hoe is dat bedrijf te bereiken?', en: 'How can that business be reached?' },
              label: { nl: 'Contact', en: 'Contact' },
              why: { nl: 'Het contact hoort in uw register.', en: 'The contact belongs in your register.' },
              law: { nl: 'Art. 30 lid 1 onder a AVG', en: 'Art. 30(1)(a) GDPR' },
              example: { nl: 'Een mailadres of een telefoonnummer', en: 'An e-mail address or a phone number' },
            },
            {
              id: 'about',
              kind: 'text',
              ask: { nl: 'Waarover beslist u samen?', en: 'What do you decide about together?' },
              label: { nl: 'Waarover', en: 'What about' },
              why: {
                nl: 'Dan is duidelijk welk deel van wie is. Leg die afspraken ook samen vast.',
                en: 'Then it is clear which part is whose. Write those agreements down together too.',
              },
              law: { nl: 'Art. 26 AVG', en: 'Art. 26 GDPR' },
              example: { nl: 'Bijvoorbeeld: de klantenkaart', en: 'For example: the loyalty card' },
            },
          ],
        },
      ],
    },
    {
      id: 'representative',
      title: { nl: 'Vertegenwoordiger', en: 'Representative' },
      later: true,
      questions: [
        {
          id: 'established',
          kind: 'choice',
          explains: ['eea'],
          options: [
            { id: 'inside', label: { nl: 'Ja', en: 'Yes' } },
            { id: 'outside', label: { nl: 'Nee, alleen daarbuiten', en: 'No, only outside it' } },
          ],
          ask: { nl: 'Heeft uw bedrijf een vestiging in Europa?', en: 'Does your business have an office in Europe?' },
          label: { nl: 'Vestiging', en: 'Office' },
          why: {
            nl: 'Een bedrijf van buiten Europa wijst hier een vertegenwoordiger aan. Een Nederlands bedrijf hoeft dat niet.',
            en: 'A business from outside Europe names a representative here. A Dutch business does not need to.',
          },
          law: { nl: 'Art. 27 en art. 30 lid 1 onder a AVG', en: 'Art. 27 and art. 30(1)(a) GDPR' },
          example: {
            nl: 'Met Europa bedoelen we hier: de EU, Noorwegen, IJsland en Liechtenstein.',
            en: 'By Europe we mean here: the EU, Norway, Iceland and Liechtenstein.',
          },
        },
        {
          id: 'representative-name',
          kind: 'text',
          when: { question: 'established', is: 'outside' },
          ask: { nl: 'Wie vertegenwoordigt u in Europa?', en: 'Who represents you in Europe?' },
          label: { nl: 'Vertegenwoordiger', en: 'Representative' },
          why: { nl: 'De naam hoort in uw register.', en: 'The name belongs in your register.' },
          law: { nl: 'Art. 27 en art. 30 lid 1 onder a AVG', en: 'Art. 27 and art. 30(1)(a) GDPR' },
        },
        {
          id: 'representative-contact',
          kind: 'text',
          format: 'email-or-phone',
          when: { question: 'established', is: 'outside' },
          ask: { nl: 'Hoe is deze vertegenwoordiger te bereiken?', en: 'How can this representative be reached?' },
          label: { nl: 'Contact', en: 'Contact' },
          why: { nl: 'Het contact hoort in uw register.', en: 'The contact belongs in your register.' },
          law: { nl: 'Art. 27 en art. 30 lid 1 onder a AVG', en: 'Art. 27 and art. 30(1)(a) GDPR' },
          example: { nl: 'Een mailadres of een telefoonnummer', en: 'An e-mail address or a phone number' },
        },
      ],
    },
    termDays,
    keptSection,
  ],
};
