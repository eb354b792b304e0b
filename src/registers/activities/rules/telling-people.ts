// What an activity is for, about whom and which data, as sentences.
import type { Telling } from '../../../core/engine/checklist.js';
import { all, includes, is, not } from '../../../core/engine/questions.js';
import { says, whether } from '../../../core/engine/telling/telling-build.js';
import { t } from '../../../core/text.js';
import { consentIsProposed, interestIsProposed, weighingIsProposed } from './conditions.js';
import { absentNames, keptFromAbsent } from './findings.js';

/** Purposes with the same legal basis are told together (art. 6(1) GDPR). */
export const purposes: Telling = {
  of: ['purposes', 'name'],
  titled: ['name'],
  says: [],
  rows: {
    by: ['basis', 'interest-less', 'interest-surprise', 'interest-agreed'],
    each: [
      says(['{purpose} ({contract-which})', '{purpose} ({contract-which})']),
      says(['{purpose} ({legal-which})', '{purpose} ({legal-which})']),
      says(['{purpose} (voorstel: "{interest}")', '{purpose} (proposal: "{interest}")'], {
        when: interestIsProposed,
      }),
      says([
        '{purpose} (waarom: "{interest}"; minder last: "{interest-safeguard}")',
        '{purpose} (why: "{interest}"; less bother: "{interest-safeguard}")',
      ]),
      says(['{purpose} (waarom: "{interest}")', '{purpose} (why: "{interest}")']),
      says(
        `{purpose} ([vraagt u/vragen wij/vraagt {u}] het zo? Dan klopt: {consent-asked}; intrekken kan {consent-withdraw})
         {purpose} ([do you/do we/does {u}] ask it like this? Then this is right: {consent-asked}; withdrawing is possible {consent-withdraw})`,
        { when: consentIsProposed },
      ),
      says(`{purpose} (zo gevraagd: {consent-asked}; intrekken kan {consent-withdraw})
            {purpose} (asked like this: {consent-asked}; withdrawing is possible {consent-withdraw})`),
      says(['{purpose} ({vital-why})', '{purpose} ({vital-why})']),
      says(['{purpose} ({public-task-which})', '{purpose} ({public-task-which})']),
      says(['{purpose}', '{purpose}']),
    ],
    says: [
      whether('basis', 'contract', ['Zo is het afgesproken: {rows}.', 'It was agreed so: {rows}.']),
      whether('basis', 'legal', ['Een wet vraagt het: {rows}.', 'A law asks it: {rows}.']),
      whether(
        'basis',
        'legitimate',
        `{u} [hebt/hebben/heeft] een goede reden: {rows}.
         {u} [have/has] a good reason: {rows}.`,
      ),
      whether('basis', 'consent', ['Alleen als de persoon ja zegt: {rows}.', 'Only if the person says yes: {rows}.']),
      whether('basis', 'vital', ['Om iemands leven te beschermen: {rows}.', "To protect somebody's life: {rows}."]),
      whether('basis', 'public-task', ['Voor een taak uit de wet: {rows}.', 'For a task from the law: {rows}.']),
      whether('interest-less', 'no', ['Minder gegevens vragen kan niet.', 'Asking for less data will not do.']),
      whether('interest-less', 'yes', ['Minder gegevens vragen kan ook.', 'Asking for less data would do.']),
      whether('interest-surprise', 'no', ['Wie het betreft, verwacht dit.', 'The people concerned expect this.']),
      whether('interest-surprise', 'maybe', [
        'Niet iedereen die het betreft, verwacht dit.',
        'Not everybody concerned expects this.',
      ]),
      whether('interest-surprise', 'yes', [
        'Wie het betreft, kan hiervan schrikken.',
        'This may startle the people concerned.',
      ]),
      says(
        `Ons voorstel: [uw/onze/haar] reden weegt zwaarder dan hun privacy.
         Our proposal: [your/our/its] reason outweighs their privacy.`,
        { when: all(is('interest-agreed', 'yes'), weighingIsProposed), of: ['interest-agreed'] },
      ),
      whether(
        'interest-agreed',
        'yes',
        'Daarom weegt [uw/onze/haar] reden zwaarder dan hun privacy.\nSo [your/our/its] reason outweighs their privacy.',
      ),
      whether(
        'interest-agreed',
        'adviser',
        'Een adviseur kijkt eerst mee of dat zwaarder weegt.\nAn adviser first looks whether that outweighs.',
      ),
    ],
  },
};
export const subjects: Telling = {
  of: ['subjects'],
  says: [says(['Dit gaat over {subjects}.', 'This is about {subjects}.'])],
};

export const data: Telling = {
  of: ['data'],
  says: [says(['{u} [bewaart/bewaren] {data}.', '{u} [keep/keeps] {data}.'])],
};

export const notKept: Telling = {
  of: ['not-kept'],
  called: t('Andere gegevens', 'Other data'),
  says: [
    says('{found} [bewaart/bewaren] {u} hier niet.\n{u} [do/does] not keep {found} here.', {
      when: includes('not-kept', 'none'),
      of: ['not-kept'],
      finds: absentNames,
    }),
    says('{u} [bewaart/bewaren] ook {not-kept}. {found}\n{u} also [keep/keeps] {not-kept}. {found}', {
      when: not(includes('not-kept', 'none')),
      finds: keptFromAbsent,
    }),
  ],
};

export const needed: Telling = {
  of: ['needed'],
  says: [],
  rows: {
    by: ['needed'],
    each: [says(['{row} ({reason})', '{row} ({reason})']), says(['{row}', '{row}'])],
    says: [
      says('Dit [hebt u/hebben wij/heeft {u}] echt nodig: {rows}.\n{u} really [need/needs]: {rows}.', {
        when: { question: 'needed', is: true },
        of: ['needed'],
      }),
      says('Dit kan ook zonder, en {u} [vraagt/vragen] er niet meer om: {rows}.\nThis also works without: {rows}.', {
        when: { question: 'needed', is: false },
        of: ['needed'],
      }),
    ],
  },
};

export const sensitive: Telling = {
  of: ['sensitive', 'sensitive-exception', 'criminal-ground', 'bsn', 'bsn-law'],
  says: [
    says(
      `Niets gevoeligs, zoals geloof, en geen BSN.
       Nothing sensitive in this, such as religion, and no BSN.`,
      {
        when: all(includes('sensitive', 'none'), is('bsn', 'no'), not(includes('data', 'bsn'))),
        of: ['sensitive', 'bsn'],
      },
    ),
    says(
      `Hierbij niets gevoeligs, zoals geloof.
       Nothing sensitive in this, such as religion.`,
      { when: includes('sensitive', 'none'), of: ['sensitive'] },
    ),
    // A sick note is about health, also where nothing of a doctor is kept.
    says(
      `Er zitten gevoelige gegevens bij: {sensitive} (ziek zijn telt mee).
       There are sensitive data among them: {sensitive} (being ill counts).`,
      { when: all(includes('sensitive', 'health'), includes('data', 'absence')) },
    ),
    says('Er zitten gevoelige gegevens bij: {sensitive}.\nThere are sensitive data among them: {sensitive}.', {
      when: not(includes('sensitive', 'none')),
    }),
    says(['Dat mag, want {sensitive-exception}.', 'That is allowed: {sensitive-exception}.']),
    says(`Strafbare feiten [mag u/mogen wij/mag {u}] vastleggen, want {criminal-ground}.
          Recording criminal offences is allowed: {criminal-ground}.`),
    says(
      `Waarom [u het BSN hier mag/wij het BSN hier mogen/{u} het BSN hier mag] bewaren, is nog te vragen.
       Why {u} may keep the BSN here is still to ask.`,
      { when: all(is('bsn', 'no'), includes('data', 'bsn')), of: ['bsn'] },
    ),
    whether('bsn', 'no', ['Een BSN [bewaart u/bewaren wij/bewaart {u}] hier niet.', '{u} [keep/keeps] no BSN here.']),
    says(
      `Het BSN [bewaart u/bewaren wij/bewaart {u}] hier wel, omdat een wet dat vraagt: {bsn-law}.
          {u} [keep/keeps] the BSN, because a law asks it: {bsn-law}.`,
      { when: is('bsn', 'law'), of: ['bsn'] },
    ),
    whether(
      'bsn',
      'law',
      'Het BSN [bewaart u/bewaren wij/bewaart {u}] hier wel, omdat een wet dat vraagt.\n{u} [keep/keeps] the BSN, because a law asks it.',
    ),
    whether(
      'bsn',
      'unsure',
      'Het BSN [bewaart u/bewaren wij/bewaart {u}] hier wel, en of dat mag is nog niet duidelijk.\n{u} [keep/keeps] the BSN, and whether that is allowed is not clear yet.',
    ),
    says(['Die wet is: {bsn-law}.', 'That law is: {bsn-law}.'], { when: is('bsn', 'law', 'unsure') }),
    says(['Is er een BSN bij, dan geldt: {bsn-law}.', 'If there is a BSN among them, this applies: {bsn-law}.']),
  ],
};

export const children: Telling = {
  of: ['children-consent', 'children-words'],
  says: [
    says(['Voor een kind zegt {children-consent} ja.', 'For a child, {children-consent} says yes.']),
    says(`Kinderen krijgen uitleg in makkelijke woorden: {children-words}.
          Children get an explanation in easy words: {children-words}.`),
  ],
};
