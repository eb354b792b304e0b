// The first run: who the organisation is. Its later sections are asked when a document needs them.

import type { Checklist } from '../../../core/engine/checklist.js';
import {
  choice,
  choices,
  is,
  number,
  options,
  person,
  rows,
  section,
  text,
  yesNo,
} from '../../../core/engine/questions.js';
import { findingSection, saidSection } from '../../../core/finding-out.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { t } from '../../../core/text.js';
import { keptSection } from '../../../core/warnings/kept-section.js';
import { hasTenStaff } from '../../activities/rules/conditions.js';
import { basicMeasures, measures } from '../../activities/rules/measures.js';
import { securityPlan } from '../../activities/rules/security-plan.js';
import { contradictionsInOrganisation } from './contradictions.js';
import { saidOfDeputy, saidOfOfficer } from './duties-told.js';
import { websiteOfShop } from './following.js';
import { kindsOfBusiness } from './option-words.js';
import { worksForUs } from './others-work.js';
import { termDays } from './term-days.js';
import { conflictingDpo, oldLawData } from './warnings.js';
import { workingHours } from './working-hours.js';

export const organisation: Checklist = {
  id: 'organisation',
  version: 1,
  access: 'organisation',
  duties: { questions: ['officer', 'deputy'], open: ['concept', 'active'] },
  warns: [contradictionsInOrganisation, conflictingDpo, oldLawData],
  title: t('Uw organisatie', 'Your organisation'),
  name: 'name',
  confirmsItself: true,
  sections: [
    section('name', {
      title: ['Naam en contact', 'Name and contact'],
      intro: `Eerst kennismaken: zes korte stappen.
              First an introduction: six short steps.`,
      form: true,
      questions: [
        text('name', {
          names: 'business',
          ask: ['Hoe heet uw bedrijf?', 'What is the name of your business?'],
          label: ['Naam bedrijf', 'Business name'],
          why: `Deze naam staat boven uw register. Zo is duidelijk van wie het is.
                This name is at the top of your register. It shows whose register it is.`,
          law: ['Art. 30 lid 1 onder a AVG', 'Art. 30(1)(a) GDPR'],
          example: ['Bijvoorbeeld: Bakkerij De Korenbloem', 'For example: Bakery De Korenbloem'],
        }),
        text('contact', {
          format: 'email-or-phone',
          ask: `Op welk mailadres of telefoonnummer bent u bereikbaar?
                At which e-mail address or phone number can people reach you?`,
          label: ['Contact', 'Contact'],
          why: `Mensen met een vraag over hun gegevens weten dan waar ze terechtkunnen.
                People with a question about their data then know where to turn.`,
          law: ['Art. 30 lid 1 onder a AVG', 'Art. 30(1)(a) GDPR'],
          example: ['Bijvoorbeeld: info@uwbedrijf.nl', 'For example: info@yourbusiness.nl'],
        }),
      ],
    }),
    section('sector', {
      title: ['Soort bedrijf', 'Kind of business'],
      questions: [
        choice('sector', {
          other: true,
          notWith: worksForUs,
          options: options({
            food: ['Bakker, slager of andere versspecialist', 'Baker, butcher or other food shop'],
            retail: ['Winkel', 'Shop'],
            webshop: ['Webwinkel', 'Webshop'],
            hospitality: ['Horeca of verblijf', 'Restaurant, café or lodging'],
            construction: ['Bouw of installatie', 'Construction or installation'],
            transport: ['Vervoer of garage', 'Transport or garage'],
            beauty: ['Kapper of schoonheidssalon', 'Hairdresser or beauty salon'],
            care: ['Zorg of welzijn', 'Care or welfare'],
            services: ['Advies of zakelijke diensten', 'Advice or business services'],
            finance: ['Boekhouding, geld of verzekeringen', 'Accounting, finance or insurance'],
            it: ['IT, reclame of media', 'IT, advertising or media'],
            education: ['Onderwijs of kinderopvang', 'Education or childcare'],
            industry: ['Fabriek of groothandel', 'Factory or wholesale'],
            farming: ['Land- en tuinbouw', 'Farming or gardening'],
            club: ['Sport, cultuur of vereniging', 'Sport, culture or club'],
          }),
          ask: ['Wat voor bedrijf hebt u?', 'What kind of business do you have?'],
          label: ['Soort bedrijf', 'Kind of business'],
          why: ['Dan passen onze voorstellen beter bij uw werk.', 'Then our suggestions fit your work better.'],
          law: ownChoice,
          example: ['Kies het grootste deel van uw werk.', 'Pick the largest part of your work.'],
        }),
      ],
    }),
    section('staff', {
      title: ['Mensen', 'People'],
      questions: [
        number('staff', {
          min: 1,
          max: 100000,
          unit: ['mensen', 'people'],
          one: ['mens', 'person'],
          notWith:
            /\b(?:klant|cli[eë]nt|pati[eë]nt|bezoeker|abonnee|customer|client|patient|visitor|subscriber)(?:en|s)?\b/i,
          ask: ['Hoeveel mensen werken er, uzelf meegeteld?', 'How many people work there, including yourself?'],
          label: ['Aantal mensen', 'Number of people'],
          why: `Dan passen onze voorstellen beter. Ook een klein bedrijf heeft bijna altijd een register nodig.
                Then our suggestions fit better. A small business almost always needs a register too.`,
          law: ['Art. 30 lid 5 AVG', 'Art. 30(5) GDPR'],
          example: ['Tel ook stagiairs en oproepkrachten.', 'Count trainees and on-call workers too.'],
        }),
      ],
    }),
    section('officer', {
      title: ['Wie zorgt voor privacy', 'Who takes care of privacy'],
      questions: [
        person('officer', {
          explains: ['privacy-officer'],
          grants: 'privacy-officer',
          notWith: saidOfDeputy,
          notCalled: kindsOfBusiness,
          ask: ['Wie zorgt er bij u voor privacy?', 'Who takes care of privacy in your business?'],
          label: ['Privacy officer', 'Privacy officer'],
          why: `Eén persoon houdt het overzicht. Die krijgt de vragen en de meldingen.
                One person keeps the overview. That person gets the questions and the reports.`,
          law: `Onze eigen keuze. De wet vraagt wel dat u kunt laten zien hoe u het regelt (art. 5 lid 2 AVG).
                Our own choice. The law does ask that you can show how you arrange things (art. 5(2) GDPR).`,
          example: ['Dat mag u zelf zijn. Een diploma is niet nodig.', 'It may be you. No diploma is needed.'],
        }),
      ],
    }),
    section('deputy', {
      title: ['Vervanger voor privacy', 'Deputy for privacy'],
      form: true,
      questions: [
        person('deputy', {
          grants: 'deputy',
          notWith: saidOfOfficer,
          notCalled: kindsOfBusiness,
          none: ['Ik heb geen vervanger', 'I have no deputy'],
          notSameAs: 'officer',
          ask: ['Wie neemt het over bij ziekte of vakantie?', 'Who takes over during illness or holidays?'],
          label: ['Vervanger', 'Deputy'],
          why: `Een datalek wacht niet tot u terug bent. De vervanger krijgt dan de melding.
                A data breach does not wait until you are back. The deputy then gets the report.`,
          law: ownChoice,
        }),
        text('deputy-phone', {
          format: 'phone',
          phoneOf: 'deputy',
          optional: true,
          ask: ['Op welk nummer is de vervanger te bellen?', 'On which number can the deputy be called?'],
          label: ['Telefoon vervanger', 'Phone of deputy'],
          why: `Bij haast is bellen sneller dan een bericht.
                When there is a hurry, a call is faster than a message.`,
          law: ownChoice,
          example: ['Geen vervanger? Laat dit leeg.', 'No deputy? Leave this empty.'],
        }),
      ],
    }),
    section('business', {
      title: ['Wat u doet', 'What you do'],
      intro: ['Bij elk "ja" krijgt uw register een voorstel.', 'With each "yes" your register gets a proposal.'],
      questions: [
        yesNo('has-customers', {
          drafts: ['customers'],
          ask: ['Bewaart u gegevens van klanten?', 'Do you keep data about customers?'],
          label: ['Klanten', 'Customers'],
          why: `Bij "ja" zetten we alvast een voorstel klaar. U hoeft het dan alleen na te kijken.
                With "yes" we prepare a proposal. You then only have to check it.`,
          law: ['Art. 30 lid 1 AVG', 'Art. 30(1) GDPR'],
          example: ['Ook een lijst met namen.', 'A list of names too.'],
        }),
        yesNo('has-suppliers', {
          drafts: ['suppliers'],
          ask: ['Bewaart u gegevens van leveranciers?', 'Do you keep data about suppliers?'],
          label: ['Leveranciers', 'Suppliers'],
          why: `Bij een leverancier kent u vaak één persoon. Diens naam en nummer zijn ook gegevens.
                At a supplier you often know one person. That name and number are data too.`,
          law: ['Art. 30 lid 1 AVG', 'Art. 30(1) GDPR'],
        }),
        yesNo('has-staff', {
          drafts: ['staff', 'payroll', 'absence', 'hours'],
          ask: ['Hebt u personeel in dienst?', 'Do you employ staff?'],
          label: ['Personeel', 'Staff'],
          why: `Over personeel bewaart u veel, zoals loon, uren en verzuim. Daar zijn voorstellen voor.
                You keep a lot about staff, such as pay, hours and sick leave. There are proposals for that.`,
          law: ['Art. 30 lid 1 AVG', 'Art. 30(1) GDPR'],
          example: ['Ook een oproepkracht.', 'An on-call worker too.'],
        }),
        yesNo('recruits', {
          drafts: ['recruitment'],
          ask: ['Zoekt u wel eens nieuw personeel?', 'Do you sometimes look for new staff?'],
          label: ['Sollicitanten', 'Job applicants'],
          why: `Brieven en cv's van sollicitanten mag u kort bewaren.
                Letters and CVs of applicants may be kept for a short time.`,
          law: ['Art. 30 lid 1 AVG', 'Art. 30(1) GDPR'],
          example: ['Ook een open sollicitatie.', 'An open application too.'],
        }),
        yesNo('hires', {
          drafts: ['hired-workers'],
          ask: `Huurt u wel eens zzp'ers of uitzendkrachten in?
                Do you sometimes hire freelancers or temporary workers?`,
          label: ['Inhuur', 'Hired workers'],
          why: `Voor mensen die u inhuurt gelden eigen regels, bijvoorbeeld voor hun papieren.
                People you hire have their own rules, for example about their papers.`,
          law: ['Art. 30 lid 1 AVG', 'Art. 30(1) GDPR'],
        }),
        yesNo('sells-online', {
          drafts: ['webshop'],
          ask: ['Kunnen klanten bij u op internet bestellen?', 'Can customers order from you on the internet?'],
          label: ['Webwinkel', 'Webshop'],
          why: `Bij een bestelling op internet komen adres, betaling en bezorging kijken.
                An order on the internet involves address, payment and delivery.`,
          law: ['Art. 30 lid 1 AVG', 'Art. 30(1) GDPR'],
        }),
        yesNo('has-website', {
          follows: websiteOfShop,
          drafts: ['website', 'contact-form'],
          ask: ['Hebt u een website?', 'Do you have a website?'],
          label: ['Website', 'Website'],
          why: `Een website houdt vaak meer bij dan u denkt, zoals cookies en berichten.
                A website often keeps more than you think, such as cookies and messages.`,
          law: ['Art. 30 lid 1 AVG', 'Art. 30(1) GDPR'],
        }),
        yesNo('sends-newsletter', {
          drafts: ['newsletter'],
          ask: ['Stuurt u een nieuwsbrief of aanbiedingen?', 'Do you send a newsletter or offers?'],
          label: ['Nieuwsbrief', 'Newsletter'],
          why: ['Voor reclame in de mail gelden aparte regels.', 'Advertising by e-mail has its own rules.'],
          law: ['Art. 30 lid 1 AVG', 'Art. 30(1) GDPR'],
          example: ['Ook reclame via WhatsApp.', 'Advertising by WhatsApp too.'],
        }),
        yesNo('has-cameras', {
          drafts: ['cameras'],
          ask: ["Hangen er camera's bij uw bedrijf?", 'Are there cameras at your business?'],
          label: ["Camera's", 'Cameras'],
          why: `Op beelden staan mensen. Zij moeten weten dat u filmt.
                There are people on the images. They must know that you film.`,
          law: ['Art. 30 lid 1 AVG', 'Art. 30(1) GDPR'],
          example: ['Ook een deurbel met camera.', 'A doorbell with a camera too.'],
        }),
        yesNo('uses-ai', {
          drafts: ['ai'],
          ask: ['Gebruikt u AI bij uw werk?', 'Do you use AI in your work?'],
          label: ['AI', 'AI'],
          why: `In wat u aan een AI vraagt, staan vaak namen of andere gegevens.
                What you ask an AI often holds names or other data.`,
          law: ['Art. 30 lid 1 AVG', 'Art. 30(1) GDPR'],
          example: ['Zoals ChatGPT of Copilot.', 'Such as ChatGPT or Copilot.'],
        }),
      ],
    }),
    section('details', {
      title: ['Bedrijfsgegevens', 'Business details'],
      later: true,
      form: true,
      questions: [
        choice('legal-form', {
          other: true,
          options: options({
            'sole-trader': ['Eenmanszaak', 'Sole trader'],
            partnership: ['Vof of maatschap', 'Partnership (vof or maatschap)'],
            'private-company': ['Bv', 'Private company (bv)'],
            'public-company': ['Nv', 'Public company (nv)'],
            foundation: ['Stichting', 'Foundation'],
            association: ['Vereniging', 'Association'],
            cooperative: ['Coöperatie', 'Cooperative'],
          }),
          ask: ['Welke rechtsvorm heeft uw bedrijf?', 'What legal form does your business have?'],
          label: ['Rechtsvorm', 'Legal form'],
          why: `Zo staat in uw register en brieven precies wie verantwoordelijk is.
                Your register and letters then say exactly who is responsible.`,
          law: ['Art. 30 lid 1 onder a AVG', 'Art. 30(1)(a) GDPR'],
          example: `Het staat in uw uittreksel van de Kamer van Koophandel.
                    It is in your extract from the Chamber of Commerce.`,
        }),
        text('address', {
          ask: ['Wat is het adres van uw bedrijf?', 'What is the address of your business?'],
          label: ['Adres', 'Address'],
          why: `Het adres hoort bij de contactgegevens in uw register.
                The address is part of the contact details in your register.`,
          law: ['Art. 30 lid 1 onder a AVG', 'Art. 30(1)(a) GDPR'],
          example: ['Bijvoorbeeld: Dorpsstraat 1, 1234 AB Ons Dorp', 'For example: Dorpsstraat 1, 1234 AB Ons Dorp'],
        }),
        text('kvk', {
          format: 'kvk',
          optional: true,
          ask: ['Wat is uw KvK-nummer?', 'What is your Chamber of Commerce (KvK) number?'],
          label: ['KvK-nummer', 'KvK number'],
          why: `Handig bij een melding of een brief. Het mag ook leeg blijven.
                Useful for a report or a letter. It may also stay empty.`,
          law: ownChoice,
          example: ['Acht cijfers', 'Eight digits'],
        }),
      ],
    }),
    section('dpo', {
      title: ['Functionaris (FG)', 'Data protection officer'],
      intro: `Een functionaris gegevensbescherming (FG) kijkt onafhankelijk mee. De meeste kleine bedrijven hoeven er geen te hebben.
              A data protection officer looks on independently. Most small businesses do not need one.`,
      later: true,
      questions: [
        choice('has-dpo', {
          explains: ['dpo'],
          options: options({
            no: ['Nee', 'No'],
            yes: `Ja
                  Yes
                  aangemeld bij de Autoriteit Persoonsgegevens
                  registered with the Dutch data protection authority`,
          }),
          ask: ['Hebt u een functionaris gegevensbescherming (FG)?', 'Do you have a data protection officer?'],
          label: ['FG', 'DPO'],
          why: `Hebt u er een? Dan horen de naam en het contact in uw register.
                Do you have one? Then the name and contact belong in your register.`,
          law: ['Art. 30 lid 1 onder a en art. 37 AVG', 'Art. 30(1)(a) and art. 37 GDPR'],
          example: `Een privacy officer is geen FG. Een FG is onafhankelijk en is aangemeld.
                    A privacy officer is not a data protection officer. The latter is independent and registered.`,
        }),
        text('dpo-name', {
          when: is('has-dpo', 'yes'),
          ask: ['Hoe heet uw FG?', 'What is the name of your data protection officer?'],
          label: ['Naam FG', 'Name of DPO'],
          why: ['De naam hoort in uw register.', 'The name belongs in your register.'],
          law: ['Art. 30 lid 1 onder a AVG', 'Art. 30(1)(a) GDPR'],
        }),
        text('dpo-contact', {
          format: 'email-or-phone',
          when: is('has-dpo', 'yes'),
          ask: ['Hoe is uw FG te bereiken?', 'How can your data protection officer be reached?'],
          label: ['Contact FG', 'Contact of DPO'],
          why: `Iedereen mag de FG een vraag stellen. Het contact staat ook in uw privacyverklaring.
                Everybody may ask this person a question. The contact is also in your privacy notice.`,
          law: ['Art. 30 lid 1 onder a en art. 37 lid 7 AVG', 'Art. 30(1)(a) and art. 37(7) GDPR'],
          example: ['Een mailadres of een telefoonnummer', 'An e-mail address or a phone number'],
        }),
        text('dpo-number', {
          optional: true,
          when: is('has-dpo', 'yes'),
          ask: `Onder welk nummer is uw FG aangemeld?
                Under which number is your data protection officer registered?`,
          label: ['FG-nummer', 'DPO number'],
          why: `De Autoriteit Persoonsgegevens vraagt dit nummer bij een melding van een datalek.
                The Dutch data protection authority asks for this number when you report a data breach.`,
          law: ['Art. 37 lid 7 AVG', 'Art. 37(7) GDPR'],
          example: ['Het staat in de bevestiging van de aanmelding.', 'It is in the confirmation of the registration.'],
        }),
        choice('no-dpo-reason', {
          other: true,
          when: is('has-dpo', 'no'),
          options: options({
            'not-core': `Mensen volgen is niet ons vak
                         Following people is not our trade
                         wij zijn geen overheid, en ook gevoelige gegevens zijn niet ons hoofdwerk
                         we are no public body, and sensitive data are not our main work either`,
            'small-scale': `Het hoort bij ons werk, maar niet op grote schaal
                            It is part of our work, but not on a large scale
                            bijvoorbeeld een zorgverlener die alleen werkt
                            for example a care provider who works alone`,
          }),
          ask: ['Waarom hebt u geen FG nodig?', 'Why do you not need a data protection officer?'],
          label: ['Waarom geen FG', 'Why no DPO'],
          why: `Met één zin laat u zien dat u erover hebt nagedacht.
                One sentence shows that you thought about it.`,
          law: ['Art. 37 lid 1 en art. 5 lid 2 AVG', 'Art. 37(1) and art. 5(2) GDPR'],
          example: `Twijfelt u? Kies "Weet ik niet", dan wordt het een open punt.
                    In doubt? Choose "I do not know", then it becomes an open point.`,
        }),
      ],
    }),
    section('security', {
      title: ['Bescherming', 'Protection'],
      intro: `Dit geldt voor uw hele bedrijf. U hoeft het dan niet bij elke activiteit te herhalen.
              This is about your whole business. Then you need not repeat it in each activity.`,
      later: true,
      questions: [
        choices('security', {
          other: true,
          explains: ['security', 'encryption'],
          options: measures.filter(({ id }) => basicMeasures.includes(id) || id === 'ring-back'),
          ask: `Wat doet uw hele bedrijf om gegevens te beschermen?
                What does your whole business do to protect data?`,
          label: ['Bescherming', 'Protection'],
          why: `Deze dingen vormen samen een goede basis voor een klein bedrijf.
                These things together are a good basis for a small business.`,
          law: ['Art. 32 AVG', 'Art. 32 GDPR'],
          example: ['Vink alleen aan wat u nu echt doet.', 'Only tick what you really do now.'],
        }),
      ],
    }),
    securityPlan,
    section('works-council', {
      title: ['Ondernemingsraad', 'Works council'],
      later: true,
      when: hasTenStaff,
      questions: [
        yesNo('works-council', {
          explains: ['works-council'],
          ask: ['Hebt u een ondernemingsraad (OR)?', 'Do you have a works council?'],
          label: ['Ondernemingsraad', 'Works council'],
          why: `Een OR beslist mee over regels voor gegevens van personeel. Vanaf 50 mensen hoort u er een te hebben.
                A works council has a say in rules about data of staff. From 50 people you should have one.`,
          law: ['Art. 2 en art. 27 lid 1 onder k en l WOR', 'Art. 2 and art. 27(1)(k) and (l) Works Councils Act'],
          example: `Hebt u een personeelsvertegenwoordiging (pvt)? Kies dan "Nee": die beslist hier niet mee.
                    Do you have a staff representation (pvt)? Then choose "No": it has no say here.`,
        }),
      ],
    }),
    section('adviser', {
      title: ['Uw adviseur', 'Your adviser'],
      later: true,
      form: true,
      questions: [
        text('adviser-name', {
          optional: true,
          ask: ['Wie kunt u om raad vragen over privacy?', 'Whom can you ask for advice about privacy?'],
          label: ['Adviseur', 'Adviser'],
          why: `Wordt het lastig? Dan noemt de bot deze naam op het goede moment.
                When it gets difficult, the bot gives this name at the right moment.`,
          law: ownChoice,
          example: `Bijvoorbeeld uw accountant, jurist of brancheorganisatie
                    For example your accountant, lawyer or trade association`,
        }),
        text('adviser-contact', {
          format: 'email-or-phone',
          optional: true,
          ask: ['Hoe is deze adviseur te bereiken?', 'How can this adviser be reached?'],
          label: ['Contact adviseur', 'Contact of adviser'],
          why: ['Dan hoeft u bij haast niet te zoeken.', 'Then you need not search when there is a hurry.'],
          law: ownChoice,
          example: ['Een mailadres of een telefoonnummer', 'An e-mail address or a phone number'],
        }),
      ],
    }),
    workingHours,
    section('joint', {
      title: ['Samen met een ander bedrijf', 'Together with another business'],
      later: true,
      questions: [
        yesNo('joint-controllers', {
          explains: ['joint-controllers'],
          ask: `Beslist u samen met een ander bedrijf wat er met gegevens gebeurt?
                Do you decide together with another business what happens with data?`,
          label: ['Samen beslissen', 'Deciding together'],
          why: `Wie samen beslist, is samen verantwoordelijk. Dat bedrijf hoort dan in uw register.
                Who decides together is responsible together. That business then belongs in your register.`,
          law: ['Art. 26 en art. 30 lid 1 onder a AVG', 'Art. 26 and art. 30(1)(a) GDPR'],
          example: `Bijvoorbeeld: twee winkels met één klantenkaart. Een bedrijf dat alleen voor u werkt, telt niet.
                    For example: two shops with one loyalty card. A company that only works for you does not count.`,
        }),
        rows('joint', {
          item: ['bedrijf', 'business'],
          title: 'partner',
          when: is('joint-controllers', true),
          ask: ['Met welke bedrijven beslist u samen?', 'With which businesses do you decide together?'],
          label: ['Samen met', 'Together with'],
          why: `De naam en het contact van dat bedrijf horen in uw register.
                The name and contact of that business belong in your register.`,
          law: ['Art. 30 lid 1 onder a AVG', 'Art. 30(1)(a) GDPR'],
          columns: [
            text('partner', {
              ask: ['Hoe heet dat bedrijf?', 'What is the name of that business?'],
              label: ['Naam', 'Name'],
              why: ['De naam hoort in uw register.', 'The name belongs in your register.'],
              law: ['Art. 30 lid 1 onder a AVG', 'Art. 30(1)(a) GDPR'],
            }),
            text('partner-contact', {
              format: 'email-or-phone',
              ask: ['Hoe is dat bedrijf te bereiken?', 'How can that business be reached?'],
              label: ['Contact', 'Contact'],
              why: ['Het contact hoort in uw register.', 'The contact belongs in your register.'],
              law: ['Art. 30 lid 1 onder a AVG', 'Art. 30(1)(a) GDPR'],
              example: ['Een mailadres of een telefoonnummer', 'An e-mail address or a phone number'],
            }),
            text('about', {
              ask: ['Waarover beslist u samen?', 'What do you decide about together?'],
              label: ['Waarover', 'What about'],
              why: `Dan is duidelijk welk deel van wie is. Leg die afspraken ook samen vast.
                    Then it is clear which part is whose. Write those agreements down together too.`,
              law: ['Art. 26 AVG', 'Art. 26 GDPR'],
              example: ['Bijvoorbeeld: de klantenkaart', 'For example: the loyalty card'],
            }),
          ],
        }),
      ],
    }),
    section('representative', {
      title: ['Vertegenwoordiger', 'Representative'],
      later: true,
      questions: [
        choice('established', {
          explains: ['eea'],
          options: options({ inside: ['Ja', 'Yes'], outside: ['Nee, alleen daarbuiten', 'No, only outside it'] }),
          ask: ['Heeft uw bedrijf een vestiging in Europa?', 'Does your business have an office in Europe?'],
          label: ['Vestiging', 'Office'],
          why: `Een bedrijf van buiten Europa wijst hier een vertegenwoordiger aan. Een Nederlands bedrijf hoeft dat niet.
                A business from outside Europe names a representative here. A Dutch business does not need to.`,
          law: ['Art. 27 en art. 30 lid 1 onder a AVG', 'Art. 27 and art. 30(1)(a) GDPR'],
          example: `Met Europa bedoelen we hier: de EU, Noorwegen, IJsland en Liechtenstein.
                    By Europe we mean here: the EU, Norway, Iceland and Liechtenstein.`,
        }),
        text('representative-name', {
          when: is('established', 'outside'),
          ask: ['Wie vertegenwoordigt u in Europa?', 'Who represents you in Europe?'],
          label: ['Vertegenwoordiger', 'Representative'],
          why: ['De naam hoort in uw register.', 'The name belongs in your register.'],
          law: ['Art. 27 en art. 30 lid 1 onder a AVG', 'Art. 27 and art. 30(1)(a) GDPR'],
        }),
        text('representative-contact', {
          format: 'email-or-phone',
          when: is('established', 'outside'),
          ask: ['Hoe is deze vertegenwoordiger te bereiken?', 'How can this representative be reached?'],
          label: ['Contact', 'Contact'],
          why: ['Het contact hoort in uw register.', 'The contact belongs in your register.'],
          law: ['Art. 27 en art. 30 lid 1 onder a AVG', 'Art. 27 and art. 30(1)(a) GDPR'],
          example: ['Een mailadres of een telefoonnummer', 'An e-mail address or a phone number'],
        }),
      ],
    }),
    termDays,
    keptSection,
    findingSection,
    saidSection,
  ],
};
