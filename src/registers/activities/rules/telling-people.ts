// What an activity is for, about whom and which data, as sentences.
import type { Telling } from '../../../core/engine/checklist.js';
import { all, includes, is, not } from '../../../core/engine/questions.js';
import { says, whether } from '../../../core/engine/telling-build.js';
import { t } from '../../../core/text.js';
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
      says([
        '{purpose} ({interest}. Daarom: {interest-safeguard})',
        '{purpose} ({interest}. Therefore: {interest-safeguard})',
      ]),
      says(['{purpose} ({interest})', '{purpose} ({interest})']),
      says(`{purpose} (zo gevraagd: {consent-asked}; intrekken kan {consent-withdraw})
            {purpose} (asked like this: {consent-asked}; withdrawing is possible {consent-withdraw})`),
      says(['{purpose} ({vital-why})', '{purpose} ({vital-why})']),
      says(['{purpose} ({public-task-which})', '{purpose} ({public-task-which})']),
      says(['{purpose}', '{purpose}']),
    ],
    says: [
      whether('basis', 'contract', ['Omdat het zo is afgesproken: {rows}.', 'Because it was agreed so: {rows}.']),
      whether('basis', 'legal', ['Omdat een wet het vraagt: {rows}.', 'Because a law asks it: {rows}.']),
      whether(
        'basis',
        'legitimate',
        `Omdat {u} er een goede reden voor [hebt/hebben/heeft]: {rows}.
         Because {u} [have/has] a good reason: {rows}.`,
      ),
      whether('basis', 'consent', ['Omdat de persoon ja zei: {rows}.', 'Because the person said yes: {rows}.']),
      whether('basis', 'vital', ['Om iemands leven te beschermen: {rows}.', "To protect somebody's life: {rows}."]),
      whether('basis', 'public-task', ['Voor een taak uit de wet: {rows}.', 'For a task from the law: {rows}.']),
      says(
        `Minder kan niet, mensen verwachten dit, en [uw/onze/haar] reden weegt zwaarder dan hun last.
            It does not work with less, people expect this, and [your/our/its] reason outweighs the bother to them.`,
        {
          when: all(is('interest-less', 'no'), is('interest-surprise', 'no'), is('interest-agreed', 'yes')),
          of: ['interest-less', 'interest-surprise', 'interest-agreed'],
        },
      ),
      whether('interest-less', 'no', ['Met minder lukt het niet.', 'It does not work with less.']),
      whether('interest-less', 'yes', ['Het kan ook met minder.', 'It also works with less.']),
      whether('interest-surprise', 'no', ['Mensen verwachten dit.', 'People expect this.']),
      whether('interest-surprise', 'maybe', ['Niet iedereen verwacht dit.', 'Not everybody expects this.']),
      whether('interest-surprise', 'yes', ['Mensen kunnen hiervan schrikken.', 'This may startle people.']),
      whether(
        'interest-agreed',
        'yes',
        '[Uw/Onze/Haar] reden weegt zwaarder dan hun last.\n[Your/Our/Its] reason outweighs the bother to them.',
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
  called: t('Meestal niet nodig', 'Seldom needed'),
  says: [
    says('{found} [bewaart/bewaren] {u} niet.\n{u} [do/does] not keep {found}.', {
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
      `Gevoelige gegevens en een BSN [bewaart u/bewaren wij/bewaart {u}] hier niet.
          {u} [keep/keeps] no sensitive data and no BSN here.`,
      {
        when: all(includes('sensitive', 'none'), is('bsn', 'no')),
        of: ['sensitive', 'bsn'],
      },
    ),
    says(
      `Gevoelige gegevens [bewaart u/bewaren wij/bewaart {u}] hier niet.
          {u} [keep/keeps] no sensitive data here.`,
      { when: includes('sensitive', 'none'), of: ['sensitive'] },
    ),
    says('Er zitten gevoelige gegevens bij: {sensitive}.\nThere are sensitive data among them: {sensitive}.', {
      when: not(includes('sensitive', 'none')),
    }),
    says(['Dat mag, want {sensitive-exception}.', 'That is allowed: {sensitive-exception}.']),
    says(`Strafbare feiten [mag u/mogen wij/mag {u}] vastleggen, want {criminal-ground}.
          Recording criminal offences is allowed: {criminal-ground}.`),
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
    says(['Die wet is: {bsn-law}.', 'That law is: {bsn-law}.']),
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
