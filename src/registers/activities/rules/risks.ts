// What may hit people harder: other use, programs that decide, signs for a DPIA; and what is asked about it afterwards.

import type { Question, Section } from '../../../core/engine/checklist.js';
import { choice, choices, day, is, longText, noYes, options, section, text } from '../../../core/engine/questions.js';
import { t } from '../../../core/text.js';
import { needsDpiaDecision, needsWorksCouncil, watchesStaff } from './conditions.js';
import { dpiaOutcome } from './findings.js';
import { securityPlan } from './security-plan.js';

/** Part of the interview. Templates give an answer to each of them. */
export const riskQuestions: readonly Question[] = [
  choice('reuse', {
    explains: ['purpose'],
    options: noYes,
    ask: `Gebruikt u deze gegevens later ook voor iets heel anders?
          Do you later use these data for something very different too?`,
    label: ['Ander gebruik', 'Other use'],
    why: `Mensen gaven hun gegevens voor één ding. Iets anders mag alleen als het daarbij past.
          People gave their data for one thing. Something else must fit with that.`,
    law: ['Art. 5 lid 1 onder b en art. 6 lid 4 AVG', 'Art. 5(1)(b) and art. 6(4) GDPR'],
    example: `Bijvoorbeeld: foto's van de personeelspas op de website zetten
              For example: putting photos of the staff pass on the website`,
  }),
  text('reuse-what', {
    when: is('reuse', 'yes'),
    ask: ['Waarvoor gebruikt u ze dan nog meer?', 'What else do you use them for then?'],
    label: ['Waarvoor nog meer', 'What else for'],
    why: `Ook een nieuw doel hoort opgeschreven te zijn. Mensen horen het vooraf.
          A new purpose has to be written down too. People are told beforehand.`,
    law: ['Art. 6 lid 4 en art. 13 lid 3 AVG', 'Art. 6(4) and art. 13(3) GDPR'],
  }),
  choice('reuse-why', {
    when: is('reuse', 'yes'),
    options: options({
      fits: ['Het past bij het eerste doel', 'It fits with the first purpose'],
      consent: ['De persoon heeft er ja op gezegd', 'The person said yes to it'],
      law: ['Een wet vraagt het', 'A law asks it'],
      unsure: ['Dat is nog niet duidelijk', 'That is not clear yet'],
    }),
    ask: ['Waarom mag u ze daarvoor gebruiken?', 'Why may you use them for that?'],
    label: ['Waarom mag dat', 'Why allowed'],
    why: `Let op het verband met het eerste doel, op wat mensen verwachten, en op gevoelige gegevens.
          Look at the link with the first purpose, at what people expect, and at sensitive data.`,
    law: ['Art. 6 lid 4 AVG', 'Art. 6(4) GDPR'],
  }),
  choice('automated', {
    explains: ['automated-decision', 'profiling'],
    options: options({
      no: ['Nee', 'No'],
      scores: `Het geeft een score of advies
               It gives a score or advice
               een mens kijkt ernaar en beslist echt
               a person looks at it and really decides`,
      decides: `Ja, zonder dat een mens meekijkt
                Yes, without a person looking
                met grote gevolgen, zoals een afwijzing
                with serious consequences, such as a rejection`,
    }),
    ask: ['Beslist hier een programma over mensen?', 'Does a program decide about people here?'],
    label: ['Programma beslist', 'Program decides'],
    why: `Mensen mogen vragen of een mens opnieuw kijkt. Ze moeten weten dat een programma beslist.
          People may ask a person to look again. They must know that a program decides.`,
    law: ['Art. 22 en art. 13 lid 2 onder f AVG, art. 40 UAVG', 'Art. 22 and art. 13(2)(f) GDPR, art. 40 UAVG'],
    example: `Bijvoorbeeld: een programma dat cv's afwijst of achteraf betalen weigert
              For example: a program that rejects CVs or refuses payment afterwards`,
  }),
  choice('automated-why', {
    when: is('automated', 'decides'),
    options: options({
      contract: ['Anders kan de afspraak niet doorgaan', 'The agreement needs it'],
      law: ['Een wet staat het toe', 'A law allows it'],
      consent: ['De persoon heeft er duidelijk ja op gezegd', 'The person clearly said yes'],
      unsure: ['Dat is nog niet duidelijk', 'That is not clear yet'],
    }),
    ask: ['Waarom mag een programma hier beslissen?', 'Why may a program decide here?'],
    label: ['Waarom mag dat', 'Why allowed'],
    why: ["Zo'n beslissing mag alleen in drie gevallen.", 'Such a decision is only allowed in three cases.'],
    law: ['Art. 22 lid 2 AVG en art. 40 UAVG', 'Art. 22(2) GDPR and art. 40 UAVG'],
  }),
  text('automated-logic', {
    when: is('automated', 'decides'),
    ask: ['Waar kijkt het programma naar?', 'What does the program look at?'],
    label: ['Waar het naar kijkt', 'What it looks at'],
    why: ['Mensen mogen weten hoe de beslissing tot stand komt.', 'People may know how the decision comes about.'],
    law: ['Art. 13 lid 2 onder f AVG', 'Art. 13(2)(f) GDPR'],
  }),
  text('automated-consequence', {
    when: is('automated', 'decides'),
    ask: ['Wat merkt iemand van die beslissing?', 'What does somebody notice of that decision?'],
    label: ['Gevolg', 'Consequence'],
    why: ['Mensen mogen weten wat het voor hen betekent.', 'People may know what it means for them.'],
    law: ['Art. 13 lid 2 onder f AVG', 'Art. 13(2)(f) GDPR'],
  }),
  choice('automated-human', {
    other: true,
    when: is('automated', 'decides'),
    options: options({
      contact: ['Ja, met een mail of telefoontje', 'Yes, with an e-mail or a phone call'],
      'not-yet': ['Dat kan nu nog niet', 'That is not possible yet'],
    }),
    ask: ['Kan iemand vragen of een mens opnieuw kijkt?', 'Can somebody ask a person to look again?'],
    label: ['Mens kijkt opnieuw', 'A person looks again'],
    why: ['Daar heeft iedereen recht op.', 'Everybody has a right to that.'],
    law: ['Art. 22 lid 3 AVG', 'Art. 22(3) GDPR'],
  }),
  choices('risks', {
    none: 'none',
    finds: dpiaOutcome,
    explains: ['dpia', 'large-scale'],
    options: options({
      none: ['Nee, niets hiervan', 'No, none of these'],
      'large-scale': `Het gaat om heel veel mensen of gegevens
                      It is about very many people or data
                      een gewone winkel of praktijk valt hier niet onder
                      an ordinary shop or practice does not count`,
      combining: `We voegen gegevens uit verschillende bronnen samen
                  We combine data from different sources
                  op een manier die mensen niet verwachten
                  in a way people do not expect`,
      'new-technology': ['We gebruiken nieuwe techniek, zoals AI', 'We use new technology, such as AI'],
      sensors: ['Slimme apparaten meten wat mensen doen', 'Smart devices measure what people do'],
      exclusion: `Mensen kunnen hierdoor iets niet krijgen
                  People may be refused something because of this
                  zoals een contract, huis of lening
                  such as a contract, house or loan`,
      trust: ['We kijken of mensen kunnen betalen', 'We check whether people can pay'],
      fraud: ['We zoeken naar fraude', 'We look for fraud'],
      blacklist: ['We delen een lijst van mensen die we weigeren', 'We share a list of people we refuse'],
      sharing: `We delen gevoelige gegevens met de overheid
                We share sensitive data with the government
                of met een groep van partijen
                or with a group of parties`,
      advertising: ['We volgen surfgedrag voor advertenties', 'We follow surfing for advertisements'],
      hidden: ['Mensen weten niet dat we dit verzamelen', 'People do not know that we collect this'],
    }),
    ask: ['Speelt hier iets wat extra risico geeft?', 'Is there anything here that gives extra risk?'],
    label: ['Extra risico', 'Extra risk'],
    why: `Bij een hoog risico onderzoekt u eerst wat er mis kan gaan. Zo'n onderzoek heet een DPIA.
          With a high risk you first study what can go wrong. Such a study is called a DPIA.`,
    law: `Art. 35 AVG, de DPIA-lijst van de Autoriteit Persoonsgegevens en richtsnoer WP248
          Art. 35 GDPR, the DPIA list of the Dutch authority and guideline WP248`,
  }),
];

const withStatus = (...ids: readonly string[]) => ({ any: ids.map((is) => ({ question: 'dpia-status', is })) });

/** Not part of the interview: an open point that is one tap away, because nobody should confirm it in passing. */
export const afterwards: readonly Section[] = [
  section('dpia', {
    title: ['Risico-onderzoek (DPIA)', 'Study of risks (DPIA)'],
    later: true,
    form: true,
    when: needsDpiaDecision,
    questions: [
      choice('dpia-status', {
        own: true,
        finds: dpiaOutcome,
        explains: ['dpia'],
        options: options({
          'not-needed': ['Niet nodig, en ik schrijf op waarom', 'Not needed, and I write down why'],
          needed: ['Nodig, nog niet begonnen', 'Needed, not begun yet'],
          busy: ['We zijn ermee bezig', 'We are busy with it'],
          done: ['Klaar', 'Done'],
        }),
        ask: ['Hoe staat het met het onderzoek (DPIA)?', 'How is the study (DPIA) going?'],
        label: ['DPIA', 'DPIA'],
        open: t('Risico-onderzoek (DPIA)', 'Risk study (DPIA)'),
        why: `Een mens beslist of het onderzoek nodig is. De bot rekent alleen voor.
              A person decides whether the study is needed. The bot only works it out beforehand.`,
        law: ['Art. 35 AVG', 'Art. 35 GDPR'],
      }),
      longText('dpia-reason', {
        reason: true,
        own: true,
        when: withStatus('not-needed'),
        ask: ['Waarom is een DPIA niet nodig?', 'Why is a DPIA not needed?'],
        label: ['Waarom geen DPIA', 'Why no DPIA'],
        why: `Met uw reden op papier kunt u het later uitleggen.
              With your reason on paper you can explain it later.`,
        law: ['Art. 35 lid 1 en art. 5 lid 2 AVG', 'Art. 35(1) and art. 5(2) GDPR'],
        example: `Klopt de tekst niet helemaal? Pas hem aan voor uw bedrijf.
                  Is the text not quite right? Change it for your business.`,
      }),
      text('dpia-by', {
        when: withStatus('busy', 'done'),
        ask: ['Wie doet het onderzoek?', 'Who does the study?'],
        label: ['Door wie', 'By whom'],
        why: ['Dan weet u later bij wie u moet zijn.', 'Then you know later whom to ask.'],
        law: ['Art. 35 lid 1 en art. 5 lid 2 AVG', 'Art. 35(1) and art. 5(2) GDPR'],
        example: `Noem een functie. Bijvoorbeeld: directie, met onze adviseur
                  Name a function. For example: management, with our adviser`,
      }),
      day('dpia-date', {
        only: 'past',
        when: withStatus('done'),
        ask: ['Op welke dag was het klaar?', 'On which day was it done?'],
        label: ['Klaar op', 'Done on'],
        why: ['Zo ziet u wanneer het oud wordt.', 'Then you see when it gets old.'],
        law: ['Art. 35 lid 11 AVG', 'Art. 35(11) GDPR'],
      }),
      longText('dpia-conclusion', {
        when: withStatus('done'),
        ask: ['Wat kwam eruit?', 'What was the result?'],
        label: ['Uitkomst', 'Result'],
        why: `Blijft het risico hoog? Dan vraagt u eerst de Autoriteit Persoonsgegevens.
              Does the risk stay high? Then you first ask the Dutch data protection authority.`,
        law: ['Art. 35 lid 7 en art. 36 AVG', 'Art. 35(7) and art. 36 GDPR'],
        example: `Noem de risico's en wat u ertegen doet. Geen namen.
                  Name the risks and what you do about them. No names.`,
      }),
      text('dpia-link', {
        optional: true,
        when: withStatus('busy', 'done'),
        ask: ['Waar ligt het verslag?', 'Where is the report?'],
        label: ['Verslag', 'Report'],
        why: ['Dan vindt u het terug als iemand erom vraagt.', 'Then you find it when somebody asks.'],
        law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
        example: ['Bijvoorbeeld: map Privacy, of een link', 'For example: the folder Privacy, or a link'],
      }),
      longText('dpia-dpo-advice', {
        optional: true,
        explains: ['dpo'],
        when: withStatus('busy', 'done'),
        ask: ['Wat vond uw FG of adviseur ervan?', 'What did your data protection officer or adviser think?'],
        label: ['Advies', 'Advice'],
        why: ['Hebt u een FG? Dan vraagt u die om advies.', 'With a data protection officer, you ask for advice.'],
        law: ['Art. 35 lid 2 AVG', 'Art. 35(2) GDPR'],
      }),
      day('dpia-next', {
        only: 'future',
        optional: true,
        when: withStatus('not-needed', 'done'),
        ask: ['Wanneer kijkt u er weer naar?', 'When will you look at it again?'],
        label: ['Weer kijken op', 'Look again on'],
        why: ['Verandert er iets, dan kan het risico ook veranderen.', 'If something changes, so may the risk.'],
        law: ['Art. 35 lid 11 AVG; de datum is uw keuze', 'Art. 35(11) GDPR; the day is your choice'],
      }),
    ],
  }),
  section('works-council', {
    title: ['Ondernemingsraad', 'Works council'],
    later: true,
    when: needsWorksCouncil,
    questions: [
      choice('works-council-agreed', {
        explains: ['works-council'],
        options: options({
          agreed: ['Ja', 'Yes'],
          asked: ['We hebben het gevraagd', 'We have asked'],
          'not-yet': ['Nog niet gevraagd', 'Not asked yet'],
          'no-rules': ['Hier is geen regel of systeem voor', 'There is no rule or system for this'],
        }),
        ask: ['Vindt de ondernemingsraad (OR) dit goed?', 'Does the works council agree to this?'],
        label: ['OR akkoord', 'Works council'],
        why: `Een OR beslist mee over regels voor gegevens van personeel, en over systemen die personeel volgen.
              A works council has a say in rules about data of staff, and in systems that follow staff.`,
        law: ['Art. 27 lid 1 onder k en l WOR', 'Art. 27(1)(k) and (l) Works Councils Act'],
      }),
      day('works-council-date', {
        only: 'past',
        when: is('works-council-agreed', 'agreed'),
        ask: ['Op welke dag ging de OR akkoord?', 'On which day did the works council agree?'],
        label: ['OR akkoord op', 'Agreed on'],
        why: ['Met de datum vindt u het besluit terug.', 'With the day you find the decision.'],
        law: ['Art. 27 lid 1 WOR en art. 5 lid 2 AVG', 'Art. 27(1) Works Councils Act and art. 5(2) GDPR'],
      }),
    ],
  }),
  section('staff-told', {
    title: ['Uw medewerkers', 'Your staff'],
    later: true,
    when: watchesStaff,
    questions: [
      choice('staff-told', {
        own: true,
        explains: ['monitoring'],
        options: options({
          yes: ['Ja, op papier of in een mail', 'Yes, on paper or by e-mail'],
          spoken: ['Ja, maar alleen verteld', 'Yes, but only spoken'],
          'not-yet': ['Nog niet', 'Not yet'],
        }),
        ask: `Weten uw medewerkers vooraf wat u volgt en waarom?
              Do your staff know beforehand what you follow and why?`,
        label: ['Personeel weet het', 'Staff know'],
        why: `Wie gevolgd wordt, hoort dat vooraf te weten. Dat geldt ook zonder ondernemingsraad.
              Whoever is followed has to know beforehand. That also holds without a works council.`,
        law: ['Art. 5 lid 1 onder a en art. 13 AVG', 'Art. 5(1)(a) and art. 13 GDPR'],
      }),
    ],
  }),
  securityPlan,
];
