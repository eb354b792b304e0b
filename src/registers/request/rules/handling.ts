// How a request is handled step by step: what has to change, where it is, what is done and what is decided.

import type { Condition, Section } from '../../../core/engine/checklist.js';
import {
  all,
  choice,
  choices,
  day,
  includes,
  is,
  longText,
  options,
  person,
  rows,
  section,
  text,
  yesNo,
} from '../../../core/engine/questions.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { requestLimits } from './advice.js';
import { ofTheLaw, stepwise } from './conditions.js';
import { refusalGrounds } from './grounds.js';
import { likelyFirst, placesOfThisRequest, rightsOfThisRequest } from './sources.js';

const asks = (kind: string): Condition => all(stepwise, includes('kinds', kind));

export const requestHandling: readonly Section[] = [
  section('change', {
    title: ['Wat er anders moet', 'What must change'],
    when: asks('rectification'),
    form: true,
    questions: [
      yesNo('disputed', {
        explains: ['restriction'],
        ask: ['Moet u nog nagaan of het echt niet klopt?', 'Do you still have to check whether it is wrong?'],
        label: ['Nog na te gaan', 'To be checked'],
        why: `Zolang u dat nagaat, gebruikt u het gegeven niet. U bewaart het alleen.
              While you check, you do not use the data. You only keep them.`,
        law: ['Art. 18 lid 1 onder a AVG', 'Art. 18(1)(a) GDPR'],
      }),
      day('restricted-on', {
        only: 'past',
        when: is('disputed', true),
        ask: ['Vanaf wanneer gebruikt u het niet?', 'Since when do you not use it?'],
        label: ['Niet gebruikt vanaf', 'Not used since'],
        why: ['Zo kunt u laten zien dat het gemarkeerd was.', 'Then you can show that it was marked.'],
        law: ['Art. 18 lid 1 onder a AVG', 'Art. 18(1)(a) GDPR'],
      }),
      day('restriction-ended', {
        only: 'past',
        optional: true,
        when: is('disputed', true),
        ask: ['Wanneer mocht u het weer gebruiken?', 'When could you use it again?'],
        label: ['Weer gebruikt vanaf', 'Used again since'],
        why: ['Vertel het de persoon vóórdat u het weer gebruikt.', 'Tell the person before you use it again.'],
        law: ['Art. 18 lid 3 AVG', 'Art. 18(3) GDPR'],
        example: ['Nog niet zover? Kies "Overslaan".', 'Not there yet? Choose "Skip".'],
      }),
      text('old-value', {
        optional: true,
        ask: ['Wat stond er verkeerd?', 'What was wrong?'],
        label: ['Was', 'Was'],
        why: `Collega's zoeken hiermee. Na de bewaartijd wissen wij dit.
              Colleagues search with it. We erase this after its time.`,
        law: ['Art. 5 lid 2 en art. 16 AVG', 'Art. 5(2) and art. 16 GDPR'],
        example: ['Alleen wat nodig is. Mag leeg blijven.', 'Only what is needed. May stay empty.'],
      }),
      text('new-value', {
        optional: true,
        ask: ['Wat moet er komen te staan?', 'What should it be?'],
        label: ['Wordt', 'Becomes'],
        why: `Zo past iedereen hetzelfde aan. Na de bewaartijd wissen wij dit.
              Then everybody changes the same. We erase this after its time.`,
        law: ['Art. 16 AVG', 'Art. 16 GDPR'],
      }),
      text('proof', {
        optional: true,
        ask: ['Waaruit blijkt dat?', 'What shows that?'],
        label: ['Blijkt uit', 'Shown by'],
        why: ['Bij een simpele wijziging is niets nodig.', 'A simple change needs nothing.'],
        law: ['Art. 16 AVG', 'Art. 16 GDPR'],
        example: ['Zoals "brief van de gemeente gezien".', 'Such as "saw the letter of the municipality".'],
      }),
    ],
  }),
  section('where', {
    title: ['Waar het staat', 'Where it is'],
    when: stepwise,
    questions: [
      choices('activities', {
        none: 'none',
        options: likelyFirst,
        ask: ['Waar kunnen gegevens van deze persoon staan?', 'Where may data of this person be?'],
        label: ['Activiteiten', 'Activities'],
        why: `Uw register weet welke programma’s en collega’s daarbij horen.
              Your register knows which programs and colleagues belong to it.`,
        law: ['Art. 15 tot en met 19 AVG', 'Art. 15 to 19 GDPR'],
        example: ['Kies er liever een te veel dan een te weinig.', 'Better one too many than one too few.'],
      }),
      rows('places', {
        forEach: placesOfThisRequest,
        item: ['plaats', 'place'],
        ask: ['Wie kijkt waar, en wat kwam eruit?', 'Who looks where, and what came of it?'],
        label: ["Programma's en plaatsen", 'Programs and places'],
        why: ['Elke collega krijgt één vraag in de chat.', 'Each colleague gets one question in the chat.'],
        law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
        columns: [
          person('who', {
            does: true,
            none: ['Niemand, ik weet het al', 'Nobody, I know already'],
            // What came of looking denies nobody.
            notWith:
              /\b(?:staat|stond|staan|stonden|zit|zat|nog niet|niet (?:\S+ )?(?:gewist|gedaan|aangepast|verwijderd|verbeterd|weggehaald|gevonden))\b/i,
            ask: ['Wie kijkt in {row}?', 'Who looks in {row}?'],
            label: ['Wie kijkt', 'Who looks'],
            why: `Deze collega krijgt de vraag en een herinnering.
                  This colleague gets the question and a reminder.`,
            law: ownChoice,
          }),
          choice('result', {
            optional: true,
            notWith: /\b(?:nog )?niet (?:\S+ )?(?:gewist|gedaan|aangepast|verwijderd|verbeterd|weggehaald)\b/i,
            options: options({
              done: ['Gevonden en gedaan', 'Found and done'],
              found: ['Gevonden, blijft staan', 'Found, stays'],
              'not-found': ['Niet gevonden', 'Not found'],
            }),
            ask: ['Wat kwam eruit in {row}?', 'What came of {row}?'],
            label: ['Uitkomst', 'Outcome'],
            why: ['Zo staat vast dat overal is gekeken.', 'Then it is certain that everything was looked through.'],
            law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
            example: ['Laat leeg als uw collega nog moet kijken.', 'Leave empty if your colleague still has to look.'],
          }),
        ],
      }),
    ],
  }),
  section('doing', {
    title: ['Wat u doet', 'What you do'],
    when: stepwise,
    questions: [
      day('marketing-stopped', {
        only: 'past',
        when: asks('marketing'),
        explains: ['direct-marketing'],
        ask: ['Sinds wanneer krijgt deze persoon geen reclame meer?', 'Since when are there no more adverts?'],
        label: ['Reclame gestopt', 'Adverts stopped'],
        why: `Dit moet meteen, zonder afweging. Binnen twee werkdagen is ons doel.
              This must be at once, without weighing. Within two working days is our target.`,
        law: ['Art. 21 lid 3 AVG; twee werkdagen is onze keuze', 'Art. 21(3) GDPR; two days is our choice'],
      }),
      day('withdraw-stopped', {
        only: 'past',
        when: asks('withdraw'),
        explains: ['consent'],
        ask: ['Sinds wanneer gebruikt u de gegevens niet meer?', 'Since when do you not use the data?'],
        label: ['Gebruik gestopt', 'Use stopped'],
        why: `Zonder toestemming stopt het gebruik meteen. Wat eerder gebeurde, mocht.
              Without consent the use stops at once. What happened before was allowed.`,
        law: ['Art. 7 lid 3 AVG; twee werkdagen is onze keuze', 'Art. 7(3) GDPR; two days is our choice'],
      }),
      choice('stop-what', {
        when: asks('stop-using'),
        explains: ['objection', 'restriction'],
        options: options({
          object: ['Helemaal stoppen', 'Stop altogether'],
          pause: ['Voorlopig alleen bewaren', 'Only keep for now'],
        }),
        ask: ['Wat wil de persoon precies?', 'What does the person want exactly?'],
        label: ['Wat stopt', 'What stops'],
        why: `Zolang u afweegt of u moet stoppen, gebruikt u de gegevens niet.
              While you weigh whether to stop, you do not use the data.`,
        law: ['Art. 18 en art. 21 lid 1 AVG', 'Art. 18 and art. 21(1) GDPR'],
      }),
      choice('access-given', {
        other: true,
        when: asks('access'),
        options: options({
          portal: ['In het eigen account', 'In their own account'],
          encrypted: ['Beveiligd bestand', 'Protected file'],
          post: ['Op papier, met de post', 'On paper, by post'],
          counter: ['Meegegeven aan de balie', 'Handed over at the counter'],
        }),
        ask: ['Hoe geeft u de kopie veilig?', 'How do you hand over the copy safely?'],
        label: ['Kopie', 'Copy'],
        why: ['Een kopie in de verkeerde mailbox is een datalek.', 'A copy in the wrong mailbox is a data breach.'],
        law: ['Art. 15 lid 3 en art. 32 AVG', 'Art. 15(3) and art. 32 GDPR'],
        example: ['Haal gegevens van anderen er eerst uit.', 'First take out data of others.'],
      }),
      choice('portable-as', {
        other: true,
        when: asks('portability'),
        explains: ['portability'],
        options: options({
          csv: ['Tabel (csv)', 'Table (csv)'],
          json: ['Gegevensbestand (json)', 'Data file (json)'],
        }),
        ask: ['In welk bestand geeft u de gegevens mee?', 'In which file do you hand over the data?'],
        label: ['Bestand', 'File'],
        why: `Een computer moet het kunnen lezen. Een pdf of foto is niet genoeg.
              A computer must be able to read it. A PDF or photo is not enough.`,
        law: ['Art. 20 AVG', 'Art. 20 GDPR'],
        example: `Alleen wat de persoon zelf gaf of wat bij gebruik ontstond, bij toestemming of contract.
                  Only what the person gave or what arose in use, with consent or a contract.`,
      }),
      choice('portable-to', {
        when: asks('portability'),
        options: options({
          person: ['Aan de persoon zelf', 'To the person'],
          company: ['Direct aan het andere bedrijf', 'Directly to the other business'],
        }),
        ask: ['Aan wie geeft u het bestand?', 'To whom do you give the file?'],
        label: ['Naar wie', 'To whom'],
        why: `De persoon mag vragen om het direct over te zetten, als dat technisch kan.
              The person may ask for a direct transfer where that is technically possible.`,
        law: ['Art. 20 lid 2 AVG', 'Art. 20(2) GDPR'],
      }),
      choice('human-outcome', {
        when: asks('human'),
        explains: ['automated-decision'],
        options: options({
          changed: ['Het besluit is anders geworden', 'The decision has changed'],
          same: ['Het besluit blijft zo', 'The decision stays'],
        }),
        ask: ['Wat vond de collega die zelf keek?', 'What did the colleague who looked find?'],
        label: ['Oordeel van mens', 'Human judgment'],
        why: `Iemand die het besluit mag veranderen, kijkt echt opnieuw.
              Somebody who may change the decision really looks again.`,
        law: ['Art. 22 lid 3 AVG', 'Art. 22(3) GDPR'],
        example: ['Laat de persoon eerst zelf vertellen hoe het zit.', 'First let the person tell their side.'],
      }),
    ],
  }),
  section('deciding', {
    title: ['Besluit', 'Decision'],
    when: stepwise,
    questions: [
      rows('decisions', {
        forEach: rightsOfThisRequest,
        item: ['besluit', 'decision'],
        ask: ['Wat besluit u?', 'What do you decide?'],
        label: ['Besluit', 'Decision'],
        why: `U beslist, niet de bot. Elk deel krijgt een eigen besluit.
              You decide, not the bot. Each part gets its own decision.`,
        law: ['Art. 12 lid 3 en 4 AVG', 'Art. 12(3) and (4) GDPR'],
        columns: [
          choice('decision', {
            own: true,
            needed: true,
            finds: requestLimits,
            options: options({
              granted: ['Ja, helemaal', 'Yes, fully'],
              partly: ['Deels', 'Partly'],
              refused: ['Nee', 'No'],
            }),
            ask: ['Doet u wat gevraagd is: {row}?', 'Do you do what was asked: {row}?'],
            label: ['Besluit', 'Decision'],
            why: `Ja is de regel. Nee kan alleen met een reden uit de wet.
                  Yes is the rule. No is only possible for a reason in the law.`,
            law: ['Art. 12 lid 4 AVG', 'Art. 12(4) GDPR'],
          }),
          choice('ground', {
            other: true,
            when: all(is('decision', 'partly', 'refused'), ofTheLaw),
            options: refusalGrounds,
            ask: ['Welke reden geeft de wet daarvoor?', 'Which reason does the law give?'],
            label: ['Reden uit wet', 'Legal reason'],
            why: ['Deze reden komt in uw brief.', 'This reason goes into your letter.'],
            law: ['Art. 12 lid 4 AVG', 'Art. 12(4) GDPR'],
          }),
          longText('reason', {
            reason: true,
            max: 1000,
            when: is('decision', 'partly', 'refused'),
            ask: ['Hoe legt u dat de persoon uit?', 'How do you explain that to the person?'],
            label: ['Uitleg', 'Explanation'],
            why: ['Deze zinnen komen letterlijk in uw brief.', 'These sentences go into your letter as they are.'],
            law: ['Art. 12 lid 4 AVG', 'Art. 12(4) GDPR'],
            example: `Zoals "Uw facturen bewaren wij zeven jaar voor de Belastingdienst."
                      Such as "We keep your invoices for seven years for the tax office."`,
          }),
        ],
      }),
    ],
  }),
];
