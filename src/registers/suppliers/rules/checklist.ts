// One company or program that holds or handles data for the organisation. Asked once, used by every activity.

import { endingSection } from '../../../core/ending.js';
import { valueAt } from '../../../core/engine/answers.js';
import type { Checklist, ChoiceQuestion, Test } from '../../../core/engine/checklist.js';
import { all, any, choice, choices, day, is, not, options, section, text } from '../../../core/engine/questions.js';
import { findingSection, saidSection } from '../../../core/finding-out.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { t } from '../../../core/text.js';
import { keptSection } from '../../../core/warnings/kept-section.js';
import { contractAskedSection } from './contract-asked.js';
import { contractPoints } from './contract-points.js';
import { contradictionsInSupplier } from './contradictions.js';
import { fromReadyList, promisedInContract } from './following.js';
import { readyTexts } from './sources.js';
import { companyInWords, companyTold } from './telling.js';
import { country, instrument, instrumentFollowUps, instrumentInContract } from './transfer-instruments.js';
import {
  americanSupplier,
  incompleteContract,
  supplierOutsideEurope,
  supplierWithoutContract,
  transferNotArranged,
} from './warnings.js';

/** Looked at as it is stored: a condition about an answer asks first whether its question applies. */
const hasContact: Test = {
  holds: ({ answers }) => valueAt(answers, 'contact') !== undefined,
  says: t('als er al staat hoe u het bereikt', 'if it is noted already how to reach it'),
};

/** A company of which it is known that it works for the organisation does not decide itself. */
const agreementsThatFit: NonNullable<ChoiceQuestion['offers']> = {
  from: ({ answers }) => [
    'yes-dated',
    'in-terms',
    'no',
    ...(valueAt(answers, 'role') === 'processor' ? [] : ['own-controller']),
  ],
  says: t('wat past bij de rol van het bedrijf', 'what fits the role of the company'),
};

const worksForUs = not(is('role', 'own-controller', 'place'));

export const supplier: Checklist = {
  id: 'supplier',
  version: 1,
  access: 'register',
  looksAtActivities: 'all',
  warns: [
    contradictionsInSupplier,
    supplierWithoutContract,
    incompleteContract,
    supplierOutsideEurope,
    transferNotArranged,
    americanSupplier,
  ],
  title: t("Bedrijven en programma's", 'Companies and programs'),
  confirmsAtOnce: true,
  prefix: 'L',
  name: 'name',
  ready: readyTexts,
  inWords: companyInWords,
  sections: [
    section('basics', {
      title: ['Wie is het', 'Who it is'],
      form: true,
      readsAs: companyTold.basics,
      questions: [
        text('name', {
          ask: ['Hoe heet dit bedrijf of programma?', 'What is the name of this company or program?'],
          label: ['Naam', 'Name'],
          why: `U vult het één keer in. Daarna kunt u het bij elke activiteit kiezen.
                You enter it once. After that you can pick it in every activity.`,
          law: ['Art. 30 lid 1 onder d AVG', 'Art. 30(1)(d) GDPR'],
          example: ['Bijvoorbeeld: uw boekhoudprogramma', 'For example: your accounting program'],
        }),
        text('use', {
          ask: ['Waarvoor gebruikt u het?', 'What do you use it for?'],
          label: ['Waarvoor', 'What for'],
          why: `Dan weet u later nog waarom dit bedrijf gegevens van u heeft.
                Then you still know later why this company has data from you.`,
          law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
          example: ['Bijvoorbeeld: rekeningen sturen', 'For example: sending invoices'],
        }),
        choice('role', {
          explains: ['processor', 'controller'],
          options: options({
            processor: `Het werkt voor mij
                        It works for me
                        het doet met de gegevens alleen wat u vraagt
                        it only does with the data what you ask`,
            'own-controller': `Het bepaalt zelf wat het met de gegevens doet
                               It decides itself what it does with the data
                               zoals een bank of bezorger
                               such as a bank, a carrier or the occupational health service`,
            place: `Het is een plek in mijn eigen bedrijf
                    It is a place in my own business
                    zoals een kast of computer
                    such as a cupboard or your own computer`,
            unsure: ['Dat is niet duidelijk', 'That is not clear'],
          }),
          ask: ['Werkt dit bedrijf voor u met de gegevens?', 'Does this company work with the data for you?'],
          label: ['Rol', 'Role'],
          open: t('of het voor u werkt', 'whether it works for you'),
          why: `Werkt een bedrijf voor u? Dan is een contract nodig over wat het met uw gegevens mag.
                If a company works for you, you need a contract about what it may do with your data.`,
          law: ['Art. 4 onder 7 en 8 AVG', 'Art. 4(7) and (8) GDPR'],
          example: ['Een online programma werkt meestal voor u.', 'An online program usually works for you.'],
        }),
        text('contact', {
          // Who noted one for a place of their own keeps it.
          when: any(not(is('role', 'place')), hasContact),
          format: 'email-or-phone',
          optional: true,
          ask: ['Hoe bereikt u dit bedrijf bij een datalek?', 'How do you reach this company in a data breach?'],
          label: ['Contact', 'Contact'],
          why: ['Dan hoeft u bij haast niet te zoeken.', 'Then you need not search when there is a hurry.'],
          law: ownChoice,
        }),
      ],
    }),
    section('agreement', {
      title: ['Contract', 'Contract'],
      when: not(is('role', 'place')),
      form: true,
      readsAs: companyTold.agreement,
      questions: [
        choice('agreement', {
          when: not(is('role', 'own-controller')),
          follows: fromReadyList('agreement'),
          offers: agreementsThatFit,
          explains: ['processor-agreement', 'sub-processor'],
          options: options({
            'yes-dated': ['Ja, met een datum', 'Yes, with a date'],
            'in-terms': ['Ja, die zit in hun algemene voorwaarden', 'Yes, it is in their general terms'],
            no: ['Nee', 'No'],
            'own-controller': `Dit bedrijf bepaalt zelf wat het met de gegevens doet
                               This company decides itself what it does with the data`,
          }),
          ask: `Hebt u een contract over de gegevens (verwerkersovereenkomst)?
                Do you have a contract about the data (processor agreement)?`,
          label: ['Verwerkersovereenkomst', 'Processor agreement'],
          open: t('of er een contract is', 'whether there is a contract'),
          why: `Werkt een ander bedrijf voor u met deze gegevens? Dan moet op papier staan wat het ermee mag. Vroeger heette dat contract "bewerkersovereenkomst".
                Does another company work with these data for you? Then it must be in writing what it may do with them.`,
          law: ['Art. 28 lid 3 AVG', 'Art. 28(3) GDPR'],
          example: ['Online heet dat vaak "DPA".', 'Online it is often called "DPA".'],
        }),
        choice('stored', {
          follows: fromReadyList('stored'),
          explains: ['eea', 'transfer'],
          options: options({
            eea: ['In Europa, bij een Europees bedrijf', 'In Europe, with a European company'],
            'us-group-eea-storage': `In Europa, maar het bedrijf is Amerikaans
                                     In Europe, but the company is American`,
            outside: `Buiten Europa
                      Outside Europe
                      of iemand daar kan erbij
                      or somebody there has access`,
          }),
          ask: ['Waar bewaart dit bedrijf de gegevens?', 'Where does this company keep the data?'],
          label: ['Plaats', 'Place'],
          open: t('waar de gegevens staan', 'where the data are'),
          why: `Buiten Europa gelden andere regels. Dan is vaak een extra afspraak nodig. Europa is hier: de EU, Noorwegen, IJsland en Liechtenstein.
                Other rules apply outside Europe. Then an extra agreement is often needed. Europe is here: the EU, Norway, Iceland and Liechtenstein.`,
          law: ['Art. 30 lid 1 onder e en art. 44 tot en met 49 AVG', 'Art. 30(1)(e) and art. 44 to 49 GDPR'],
        }),
      ],
    }),
    section('agreement-details', {
      title: ['Over het contract', 'About the contract'],
      when: all(worksForUs, is('agreement', 'yes-dated', 'in-terms')),
      form: true,
      readsAs: companyTold['agreement-details'],
      questions: [
        day('agreement-date', {
          only: 'past',
          when: is('agreement', 'yes-dated'),
          ask: ['Van welke datum is die overeenkomst?', 'What is the date of that agreement?'],
          label: ['Datum contract', 'Date of contract'],
          open: t('datum van het contract', 'date of the contract'),
          why: `Zo vindt u de goede versie terug, en ziet u wanneer het oud wordt.
                Then you find the right version, and see when it gets old.`,
          law: ['Art. 28 lid 9 en art. 5 lid 2 AVG', 'Art. 28(9) and art. 5(2) GDPR'],
        }),
        day('agreement-until', {
          optional: true,
          when: is('agreement', 'yes-dated'),
          ask: ['Tot welke dag loopt die overeenkomst?', 'Until which day does that agreement run?'],
          label: ['Loopt tot', 'Runs until'],
          open: t('einddatum', 'end date'),
          why: ['Dan vraag ik op tijd of er een nieuwe komt.', 'Then I ask in time whether there will be a new one.'],
          law: `Art. 28 lid 3 AVG; de herinnering is onze keuze, geen wet
                Art. 28(3) GDPR; the reminder is our choice, not a law`,
          example: ['Geen einddatum? Laat dit leeg.', 'No end date? Leave this empty.'],
        }),
        text('agreement-link', {
          follows: fromReadyList('agreement-link'),
          when: is('agreement', 'in-terms'),
          ask: ['Waar staan die voorwaarden?', 'Where are those terms?'],
          label: ['Link', 'Link'],
          open: t('link naar de voorwaarden', 'link to the terms'),
          why: `Voorwaarden veranderen soms. Met een link kijkt u ze snel weer na.
                Terms sometimes change. With a link you can check them quickly.`,
          law: ['Art. 28 lid 9 en art. 5 lid 2 AVG', 'Art. 28(9) and art. 5(2) GDPR'],
        }),
        day('agreement-seen', {
          only: 'past',
          optional: true,
          when: is('agreement', 'in-terms'),
          ask: ['Op welke dag hebt u ze bekeken?', 'On which day did you look at them?'],
          label: ['Bekeken op', 'Looked at on'],
          open: t('wanneer u die bekeek', 'when you looked at them'),
          why: `Grote leveranciers hebben één vaste tekst. Het is genoeg dat u die kent en bewaart.
                Large suppliers have one fixed text. It is enough to know it and keep it.`,
          law: ['Art. 28 lid 3 en art. 5 lid 2 AVG', 'Art. 28(3) and art. 5(2) GDPR'],
        }),
        choices('guarantees', {
          follows: promisedInContract,
          other: true,
          options: options({
            certificate: ['Het heeft een certificaat', 'It has a certificate', 'zoals ISO 27001', 'such as ISO 27001'],
            terms: ['Het contract belooft bescherming', 'The contract promises protection'],
            'well-known': ['Veel bedrijven werken ermee', 'Many businesses use it'],
            asked: ['Wij vroegen naar de bescherming', 'We asked how it protects them'],
            years: ['Wij werken er al jaren goed mee', 'We have worked well with it for years'],
          }),
          ask: ['Waarom vertrouwt u dit bedrijf met gegevens?', 'Why do you trust this company with data?'],
          label: ['Vertrouwen', 'Trust'],
          open: t('waarom u het vertrouwt', 'why you trust it'),
          why: `U mag alleen werken met een bedrijf dat gegevens goed beschermt. Een goede naam telt mee, een certificaat of een antwoord op uw vraag zegt meer.
                You may only work with a company that protects data well. A good name counts, a certificate or an answer to your question says more.`,
          law: `Art. 28 lid 1 AVG en richtsnoer 07/2020 van de EDPB
                Art. 28(1) GDPR and guideline 07/2020 of the EDPB`,
        }),
      ],
    }),
    section('agreement-says', {
      title: ['In het contract', 'In the contract'],
      when: all(worksForUs, is('agreement', 'yes-dated')),
      readsAs: companyTold['agreement-says'],
      questions: [
        choices('agreement-points', {
          explains: ['processor-agreement', 'sub-processor'],
          options: contractPoints,
          ask: ['Wat staat er in dat contract?', 'What does that contract say?'],
          label: ['Staat erin', 'It says'],
          open: t('wat er in het contract staat', 'what the contract says'),
          why: `De wet noemt deze punten. Mist er een? Vraag dan om een aanvulling.
                The law names these points. Is one missing? Then ask to add it.`,
          law: ['Art. 28 lid 2, 3, 4 en 9 AVG', 'Art. 28(2), (3), (4) and (9) GDPR'],
          example: ['Niet nagekeken? Kies "Weet ik niet".', 'Not looked up? Choose "I do not know".'],
        }),
      ],
    }),
    section('storage', {
      title: ['Waar het staat', 'Where it is kept'],
      when: not(is('role', 'place')),
      questions: [
        country(['Naar welk land gaan de gegevens?', 'To which country do the data go?'], {
          when: is('stored', 'outside'),
          law: ['Art. 30 lid 1 onder e AVG', 'Art. 30(1)(e) GDPR'],
        }),
        instrument({ when: is('stored', 'outside'), example: instrumentInContract }),
        ...instrumentFollowUps.filter(({ id }) => id !== 'dpf-checked'),
        day('dpf-checked', {
          only: 'past',
          optional: true,
          when: any(is('stored', 'us-group-eea-storage'), is('instrument', 'dpf')),
          ask: ['Wanneer hebt u op de DPF-lijst gekeken?', 'When did you look at the DPF list?'],
          label: ['DPF bekeken', 'DPF checked'],
          why: `Op die lijst staan Amerikaanse bedrijven die de Europese afspraken volgen. De lijst verandert.
                That list has American companies that follow the European agreements. It changes.`,
          law: ['Art. 45 AVG en besluit (EU) 2023/1795', 'Art. 45 GDPR and decision (EU) 2023/1795'],
          example: ['Zoek de naam op dataprivacyframework.gov.', 'Look up the name at dataprivacyframework.gov.'],
        }),
      ],
    }),
    contractAskedSection,
    endingSection,
    keptSection,
    findingSection,
    saidSection,
  ],
};
