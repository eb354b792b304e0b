// What may hit people harder: other use, programs that decide, signs for a DPIA; and what is asked about it afterwards.

import type { Question, Section } from '../../../core/engine/checklist.js';
import { needsDpiaDecision, needsWorksCouncil, watchesStaff } from './conditions.js';
import { dpiaOutcome } from './findings.js';
import { securityPlan } from './security-plan.js';

/** Part of the interview. Templates give an answer to each of them. */
export const riskQuestions: readonly Question[] = [
  {
    id: 'reuse',
    kind: 'choice',
    explains: ['purpose'],
    options: [
      { id: 'no', label: { nl: 'Nee', en: 'No' } },
      { id: 'yes', label: { nl: 'Ja', en: 'Yes' } },
    ],
    ask: {
      nl: 'Gebruikt u deze gegevens later ook voor iets heel anders?',
      en: 'Do you later use these data for something very different too?',
    },
    label: { nl: 'Ander gebruik', en: 'Other use' },
    why: {
      nl: 'Mensen gaven hun gegevens voor één ding. Iets anders mag alleen als het daarbij past.',
      en: 'People gave their data for one thing. Something else must fit with that.',
    },
    law: { nl: 'Art. 5 lid 1 onder b en art. 6 lid 4 AVG', en: 'Art. 5(1)(b) and art. 6(4) GDPR' },
    example: {
      nl: "Bijvoorbeeld: foto's van de personeelspas op de website zetten",
      en: 'For example: putting photos of the staff pass on the website',
    },
  },
  {
    id: 'reuse-what',
    kind: 'text',
    when: { question: 'reuse', is: 'yes' },
    ask: { nl: 'Waarvoor gebruikt u ze dan nog meer?', en: 'What else do you use them for then?' },
    label: { nl: 'Waarvoor nog meer', en: 'What else for' },
    why: {
      nl: 'Ook een nieuw doel hoort opgeschreven te zijn. Mensen horen het vooraf.',
      en: 'A new purpose has to be written down too. People are told beforehand.',
    },
    law: { nl: 'Art. 6 lid 4 en art. 13 lid 3 AVG', en: 'Art. 6(4) and art. 13(3) GDPR' },
  },
  {
    id: 'reuse-why',
    kind: 'choice',
    when: { question: 'reuse', is: 'yes' },
    options: [
      { id: 'fits', label: { nl: 'Het past bij het eerste doel', en: 'It fits with the first purpose' } },
      { id: 'consent', label: { nl: 'De persoon heeft er ja op gezegd', en: 'The person said yes to it' } },
      { id: 'law', label: { nl: 'Een wet vraagt het', en: 'A law asks it' } },
      { id: 'unsure', label: { nl: 'Dat is nog niet duidelijk', en: 'That is not clear yet' } },
    ],
    ask: { nl: 'Waarom mag u ze daarvoor gebruiken?', en: 'Why may you use them for that?' },
    label: { nl: 'Waarom mag dat', en: 'Why allowed' },
    why: {
      nl: 'Let op het verband met het eerste doel, op wat mensen verwachten, en op gevoelige gegevens.',
      en: 'Look at the link with the first purpose, at what people expect, and at sensitive data.',
    },
    law: { nl: 'Art. 6 lid 4 AVG', en: 'Art. 6(4) GDPR' },
  },
  {
    id: 'automated',
    kind: 'choice',
    explains: ['automated-decision', 'profiling'],
    options: [
      { id: 'no', label: { nl: 'Nee', en: 'No' } },
      {
        id: 'scores',
        label: { nl: 'Het geeft een score of advies', en: 'It gives a score or advice' },
        hint: { nl: 'een mens kijkt ernaar en beslist echt', en: 'a person looks at it and really decides' },
      },
      {
        id: 'decides',
        label: { nl: 'Ja, zonder dat een mens meekijkt', en: 'Yes, without a person looking' },
        hint: {
          nl: 'met grote gevolgen, zoals een afwijzing',
          en: 'with serious consequences, such as a rejection',
        },
      },
    ],
    ask: { nl: 'Beslist hier een programma over mensen?', en: 'Does a program decide about people here?' },
    label: { nl: 'Programma beslist', en: 'Program decides' },
    why: {
      nl: 'Mensen mogen vragen of een mens opnieuw kijkt. Ze moeten weten dat een programma beslist.',
      en: 'People may ask a person to look again. They must know that a program decides.',
    },
    law: {
      nl: 'Art. 22 en art. 13 lid 2 onder f AVG, art. 40 UAVG',
      en: 'Art. 22 and art. 13(2)(f) GDPR, art. 40 UAVG',
    },
    example: {
      nl: "Bijvoorbeeld: een programma dat cv's afwijst of achteraf betalen weigert",
      en: 'For example: a program that rejects CVs or refuses payment afterwards',
    },
  },
  {
    id: 'automated-why',
    kind: 'choice',
    when: { question: 'automated', is: 'decides' },
    options: [
      { id: 'contract', label: { nl: 'Anders kan de afspraak niet doorgaan', en: 'The agreement needs it' } },
      { id: 'law', label: { nl: 'Een wet staat het toe', en: 'A law allows it' } },
      { id: 'consent', label: { nl: 'De persoon heeft er duidelijk ja op gezegd', en: 'The person clearly said yes' } },
      { id: 'unsure', label: { nl: 'Dat is nog niet duidelijk', en: 'That is not clear yet' } },
    ],
    ask: { nl: 'Waarom mag een programma hier beslissen?', en: 'Why may a program decide here?' },
    label: { nl: 'Waarom mag dat', en: 'Why allowed' },
    why: {
      nl: "Zo'n beslissing mag alleen in drie gevallen.",
      en: 'Such a decision is only allowed in three cases.',
    },
    law: { nl: 'Art. 22 lid 2 AVG en art. 40 UAVG', en: 'Art. 22(2) GDPR and art. 40 UAVG' },
  },
  {
    id: 'automated-logic',
    kind: 'text',
    when: { question: 'automated', is: 'decides' },
    ask: { nl: 'Waar kijkt het programma naar?', en: 'What does the program look at?' },
    label: { nl: 'Waar het naar kijkt', en: 'What it looks at' },
    why: {
      nl: 'Mensen mogen weten hoe de beslissing tot stand komt.',
      en: 'People may know how the decision comes about.',
    },
    law: { nl: 'Art. 13 lid 2 onder f AVG', en: 'Art. 13(2)(f) GDPR' },
  },
  {
    id: 'automated-consequence',
    kind: 'text',
    when: { question: 'automated', is: 'decides' },
    ask: { nl: 'Wat merkt iemand van die beslissing?', en: 'What does somebody notice of that decision?' },
    label: { nl: 'Gevolg', en: 'Consequence' },
    why: { nl: 'Mensen mogen weten wat het voor hen betekent.', en: 'People may know what it means for them.' },
    law: { nl: 'Art. 13 lid 2 onder f AVG', en: 'Art. 13(2)(f) GDPR' },
  },
  {
    id: 'automated-human',
    kind: 'choice',
    other: true,
    when: { question: 'automated', is: 'decides' },
    options: [
      { id: 'contact', label: { nl: 'Ja, met een mail of telefoontje', en: 'Yes, with an e-mail or a phone call' } },
      { id: 'not-yet', label: { nl: 'Dat kan nu nog niet', en: 'That is not possible yet' } },
    ],
    ask: { nl: 'Kan iemand vragen of een mens opnieuw kijkt?', en: 'Can somebody ask a person to look again?' },
    label: { nl: 'Mens kijkt opnieuw', en: 'A person looks again' },
    why: { nl: 'Daar heeft iedereen recht op.', en: 'Everybody has a right to that.' },
    law: { nl: 'Art. 22 lid 3 AVG', en: 'Art. 22(3) GDPR' },
  },
  {
    id: 'risks',
    kind: 'choices',
    none: 'none',
    finds: dpiaOutcome,
    explains: ['dpia', 'large-scale'],
    options: [
      { id: 'none', label: { nl: 'Nee, niets hiervan', en: 'No, none of these' } },
      {
        id: 'large-scale',
        label: { nl: 'Het gaat om heel veel mensen of gegevens', en: 'It is about very many people or data' },
        hint: {
          nl: 'een gewone winkel of praktijk valt hier niet onder',
          en: 'an ordinary shop or practice does not count',
        },
      },
      {
        id: 'combining',
        label: {
          nl: 'We voegen gegevens uit verschillende bronnen samen',
          en: 'We combine data from different sources',
        },
        hint: { nl: 'op een manier die mensen niet verwachten', en: 'in a way people do not expect' },
      },
      {
        id: 'new-technology',
        label: { nl: 'We gebruiken nieuwe techniek, zoals AI', en: 'We use new technology, such as AI' },
      },
      {
        id: 'sensors',
        label: { nl: 'Slimme apparaten meten wat mensen doen', en: 'Smart devices measure what people do' },
      },
      {
        id: 'exclusion',
        label: {
          nl: 'Mensen kunnen hierdoor iets niet krijgen',
          en: 'People may be refused something because of this',
        },
        hint: { nl: 'zoals een contract, huis of lening', en: 'such as a contract, house or loan' },
      },
      {
        id: 'trust',
        label: { nl: 'We kijken of mensen kunnen betalen', en: 'We check whether people can pay' },
      },
      { id: 'fraud', label: { nl: 'We zoeken naar fraude', en: 'We look for fraud' } },
      {
        id: 'blacklist',
        label: { nl: 'We delen een lijst van mensen die we weigeren', en: 'We share a list of people we refuse' },
      },
      {
        id: 'sharing',
        label: { nl: 'We delen gevoelige gegevens met de overheid', en: 'We share sensitive data with the government' },
        hint: { nl: 'of met een groep van partijen', en: 'or with a group of parties' },
      },
      {
        id: 'advertising',
        label: { nl: 'We volgen surfgedrag voor advertenties', en: 'We follow surfing for advertisements' },
      },
      {
        id: 'hidden',
        label: { nl: 'Mensen weten niet dat we dit verzamelen', en: 'People do not know that we collect this' },
      },
    ],
    ask: { nl: 'Speelt hier iets wat extra risico geeft?', en: 'Is there anything here that gives extra risk?' },
    label: { nl: 'Extra risico', en: 'Extra risk' },
    why: {
      nl: "Bij een hoog risico onderzoekt u eerst wat er mis kan gaan. Zo'n onderzoek heet een DPIA.",
      en: 'With a high risk you first study what can go wrong. Such a study is called a DPIA.',
    },
    law: {
      nl: 'Art. 35 AVG, de DPIA-lijst van de Autoriteit Persoonsgegevens en richtsnoer WP248',
      en: 'Art. 35 GDPR, the DPIA list of the Dutch authority and guideline WP248',
    },
  },
];

const withStatus = (...ids: readonly string[]) => ({ any: ids.map((is) => ({ question: 'dpia-status', is })) });

/** Not part of the interview: an open point that is one tap away, because nobody should confirm it in passing. */
export const afterwards: readonly Section[] = [
  {
    id: 'dpia',
    title: { nl: 'Risico-onderzoek (DPIA)', en: 'Study of risks (DPIA)' },
    later: true,
    form: true,
    when: needsDpiaDecision,
    questions: [
      {
        id: 'dpia-status',
        kind: 'choice',
        own: true,
        finds: dpiaOutcome,
        explains: ['dpia'],
        options: [
          {
            id: 'not-needed',
            label: { nl: 'Niet nodig, en ik schrijf op waarom', en: 'Not needed, and I write down why' },
          },
          { id: 'needed', label: { nl: 'Nodig, nog niet begonnen', en: 'Needed, not begun yet' } },
          { id: 'busy', label: { nl: 'We zijn ermee bezig', en: 'We are busy with it' } },
          { id: 'done', label: { nl: 'Klaar', en: 'Done' } },
        ],
        ask: { nl: 'Hoe staat het met het onderzoek (DPIA)?', en: 'How is the study (DPIA) going?' },
        label: { nl: 'DPIA', en: 'DPIA' },
        why: {
          nl: 'Een mens beslist of het onderzoek nodig is. De bot rekent alleen voor.',
          en: 'A person decides whether the study is needed. The bot only works it out beforehand.',
        },
        law: { nl: 'Art. 35 AVG', en: 'Art. 35 GDPR' },
      },
      {
        id: 'dpia-reason',
        kind: 'long-text',
        reason: true,
        own: true,
        when: withStatus('not-needed'),
        ask: { nl: 'Waarom is een DPIA niet nodig?', en: 'Why is a DPIA not needed?' },
        label: { nl: 'Waarom geen DPIA', en: 'Why no DPIA' },
        why: {
          nl: 'Met uw reden op papier kunt u het later uitleggen.',
          en: 'With your reason on paper you can explain it later.',
        },
        law: { nl: 'Art. 35 lid 1 en art. 5 lid 2 AVG', en: 'Art. 35(1) and art. 5(2) GDPR' },
        example: {
          nl: 'Klopt de tekst niet helemaal? Pas hem aan voor uw bedrijf.',
          en: 'Is the text not quite right? Change it for your business.',
        },
      },
      {
        id: 'dpia-by',
        kind: 'text',
        when: withStatus('busy', 'done'),
        ask: { nl: 'Wie doet het onderzoek?', en: 'Who does the study?' },
        label: { nl: 'Door wie', en: 'By whom' },
        why: { nl: 'Dan weet u later bij wie u moet zijn.', en: 'Then you know later whom to ask.' },
        law: { nl: 'Art. 35 lid 1 en art. 5 lid 2 AVG', en: 'Art. 35(1) and art. 5(2) GDPR' },
        example: {
          nl: 'Noem een functie. Bijvoorbeeld: directie, met onze adviseur',
          en: 'Name a function. For example: management, with our adviser',
        },
      },
      {
        id: 'dpia-date',
        kind: 'day',
        only: 'past',
        when: withStatus('done'),
        ask: { nl: 'Op welke dag was het klaar?', en: 'On which day was it done?' },
        label: { nl: 'Klaar op', en: 'Done on' },
        why: { nl: 'Zo ziet u wanneer het oud wordt.', en: 'Then you see when it gets old.' },
        law: { nl: 'Art. 35 lid 11 AVG', en: 'Art. 35(11) GDPR' },
      },
      {
        id: 'dpia-conclusion',
        kind: 'long-text',
        when: withStatus('done'),
        ask: { nl: 'Wat kwam eruit?', en: 'What was the result?' },
        label: { nl: 'Uitkomst', en: 'Result' },
        why: {
          nl: 'Blijft het risico hoog? Dan vraagt u eerst de Autoriteit Persoonsgegevens.',
          en: 'Does the risk stay high? Then you first ask the Dutch data protection authority.',
        },
        law: { nl: 'Art. 35 lid 7 en art. 36 AVG', en: 'Art. 35(7) and art. 36 GDPR' },
        example: {
          nl: "Noem de risico's en wat u ertegen doet. Geen namen.",
          en: 'Name the risks and what you do about them. No names.',
        },
      },
      {
        id: 'dpia-link',
        kind: 'text',
        optional: true,
        when: withStatus('busy', 'done'),
        ask: { nl: 'Waar ligt het verslag?', en: 'Where is the report?' },
        label: { nl: 'Verslag', en: 'Report' },
        why: { nl: 'Dan vindt u het terug als iemand erom vraagt.', en: 'Then you find it when somebody asks.' },
        law: { nl: 'Art. 5 lid 2 AVG', en: 'Art. 5(2) GDPR' },
        example: { nl: 'Bijvoorbeeld: map Privacy, of een link', en: 'For example: the folder Privacy, or a link' },
      },
      {
        id: 'dpia-dpo-advice',
        kind: 'long-text',
        optional: true,
        explains: ['dpo'],
        when: withStatus('busy', 'done'),
        ask: { nl: 'Wat vond uw FG of adviseur ervan?', en: 'What did your data protection officer or adviser think?' },
        label: { nl: 'Advies', en: 'Advice' },
        why: {
          nl: 'Hebt u een FG? Dan vraagt u die om advies.',
          en: 'With a data protection officer, you ask for advice.',
        },
        law: { nl: 'Art. 35 lid 2 AVG', en: 'Art. 35(2) GDPR' },
      },
      {
        id: 'dpia-next',
        kind: 'day',
        only: 'future',
        optional: true,
        when: withStatus('not-needed', 'done'),
        ask: { nl: 'Wanneer kijkt u er weer naar?', en: 'When will you look at it again?' },
        label: { nl: 'Weer kijken op', en: 'Look again on' },
        why: {
          nl: 'Verandert er iets, dan kan het risico ook veranderen.',
          en: 'If something changes, so may the risk.',
        },
        law: { nl: 'Art. 35 lid 11 AVG; de datum is uw keuze', en: 'Art. 35(11) GDPR; the day is your choice' },
      },
    ],
  },
  {
    id: 'works-council',
    title: { nl: 'Ondernemingsraad', en: 'Works council' },
    later: true,
    when: needsWorksCouncil,
    questions: [
      {
        id: 'works-council-agreed',
        kind: 'choice',
        explains: ['works-council'],
        options: [
          { id: 'agreed', label: { nl: 'Ja', en: 'Yes' } },
          { id: 'asked', label: { nl: 'We hebben het gevraagd', en: 'We have asked' } },
          { id: 'not-yet', label: { nl: 'Nog niet gevraagd', en: 'Not asked yet' } },
          {
            id: 'no-rules',
            label: { nl: 'Hier is geen regel of systeem voor', en: 'There is no rule or system for this' },
          },
        ],
        ask: { nl: 'Vindt de ondernemingsraad (OR) dit goed?', en: 'Does the works council agree to this?' },
        label: { nl: 'OR akkoord', en: 'Works council' },
        why: {
          nl: 'Een OR beslist mee over regels voor gegevens van personeel, en over systemen die personeel volgen.',
          en: 'A works council has a say in rules about data of staff, and in systems that follow staff.',
        },
        law: { nl: 'Art. 27 lid 1 onder k en l WOR', en: 'Art. 27(1)(k) and (l) Works Councils Act' },
      },
      {
        id: 'works-council-date',
        kind: 'day',
        only: 'past',
        when: { question: 'works-council-agreed', is: 'agreed' },
        ask: { nl: 'Op welke dag ging de OR akkoord?', en: 'On which day did the works council agree?' },
        label: { nl: 'OR akkoord op', en: 'Agreed on' },
        why: { nl: 'Met de datum vindt u het besluit terug.', en: 'With the day you find the decision.' },
        law: { nl: 'Art. 27 lid 1 WOR en art. 5 lid 2 AVG', en: 'Art. 27(1) Works Councils Act and art. 5(2) GDPR' },
      },
    ],
  },
  {
    id: 'staff-told',
    title: { nl: 'Uw medewerkers', en: 'Your staff' },
    later: true,
    when: watchesStaff,
    questions: [
      {
        id: 'staff-told',
        kind: 'choice',
        own: true,
        explains: ['monitoring'],
        options: [
          { id: 'yes', label: { nl: 'Ja, op papier of in een mail', en: 'Yes, on paper or by e-mail' } },
          { id: 'spoken', label: { nl: 'Ja, maar alleen verteld', en: 'Yes, but only spoken' } },
          { id: 'not-yet', label: { nl: 'Nog niet', en: 'Not yet' } },
        ],
        ask: {
          nl: 'Weten uw medewerkers vooraf wat u volgt en waarom?',
          en: 'Do your staff know beforehand what you follow and why?',
        },
        label: { nl: 'Personeel weet het', en: 'Staff know' },
        why: {
          nl: 'Wie gevolgd wordt, hoort dat vooraf te weten. Dat geldt ook zonder ondernemingsraad.',
          en: 'Whoever is followed has to know beforehand. That also holds without a works council.',
        },
        law: { nl: 'Art. 5 lid 1 onder a en art. 13 AVG', en: 'Art. 5(1)(a) and art. 13 GDPR' },
      },
    ],
  },
  securityPlan,
];
