// Advertising by message, and cookies for advertising: the Telecommunicatiewet asks a yes beforehand.

import { rowsOf } from '../../../../core/engine/answers.js';
import { remembered } from '../../../../core/remembered.js';
import { chooseOther, includesAny, known, knownChoices, settled } from '../../../../core/warnings/reading.js';
import { type Raised, warningRule } from '../../../../core/warnings/rule.js';

const advertising =
  /nieuwsbrief|mailing|aanbieding|reclame|marketing|advertent|adverter|acties? (sturen|mailen)|newsletter|offers|advertis|promoti/i;
const cookies = /cookie|pixel|tracking|retarget|volg\w*.{0,30}(website|site|bezoek)|follow\w*.{0,30}(website|visitor)/i;
const advertisingCookies = /advert|reclame|marketing|tracking|pixel|retarget|volg|follow|social media|profiel|profile/i;

/** "Bezoek tellen zonder mensen te volgen" is about counting. */
const without = /\b(zonder|without)\b.*$/i;

/** Who has bought before: to them about one's own similar products, a business may write without a yes (Tw 11.7(3)). */
const ownCustomers = ['customers', 'former-customers', 'members', 'patients'];

export const advertisingBasis = warningRule(['marketing-basis', 'cookies-basis'], (scope) => {
  const subjects = knownChoices(scope, 'subjects');
  if (subjects === undefined) return [];
  return rowsOf(scope.answers, 'purposes').flatMap((row) => {
    const path = `purposes/${row}/basis`;
    const written = known(scope, `purposes/${row}/purpose`);
    const basis = settled(scope, path);
    if (typeof written !== 'string' || basis === undefined || basis === 'consent') return [];
    const about = [path, `purposes/${row}/purpose`, 'subjects'];
    const says = purposeOf(written);
    const onWebsite = says.cookies || (subjects.length === 1 && subjects[0] === 'website-visitors');
    if (onWebsite) return says.advertisingCookies ? [cookieWarning(row, path, about)] : [];
    if (!says.advertising) return [];
    if (basis === 'legitimate' && includesAny(subjects, ownCustomers)) return [];
    return {
      row,
      level: 'strong',
      path,
      about,
      title: ['reclame zonder ja', 'advertising without a yes'],
      sees: `U stuurt aanbiedingen of een nieuwsbrief. Er staat niet bij dat mensen daar ja op zeiden.
             You send offers or a newsletter. It does not say that people said yes to it.`,
      why: `Voor reclame per mail, app of sms is vooraf een ja nodig. Alleen eigen klanten mag u zonder ja mailen, over wat op hun aankoop lijkt. Zij moeten dan elke keer kunnen stoppen.
            Advertising by e-mail, app or text needs a yes beforehand. Only own customers may be mailed without, about things like what they bought. They must be able to stop each time.`,
      article: ['art. 11.7 Telecommunicatiewet', 'art. 11.7 Dutch Telecommunications Act'],
      canDo: `Vraag mensen of zij de berichten willen. Of stuur ze alleen aan eigen klanten.
              Ask people whether they want the messages. Or send them to own customers only.`,
      solutions: [
        { id: 'consent', label: ['Mensen zeiden ja', 'People said yes'], values: { [path]: 'consent' } },
        { id: 'other', label: chooseOther, ask: path },
      ],
    };
  });
});

const purposeOf = remembered(16, (written) => {
  const purpose = written.replace(without, '');
  return {
    cookies: cookies.test(purpose),
    advertisingCookies: advertisingCookies.test(purpose),
    advertising: advertising.test(purpose),
  };
});

function cookieWarning(row: string, path: string, about: readonly string[]): Raised {
  return {
    id: `cookies-basis-${row}`,
    rule: 'cookies-basis',
    level: 'strong',
    path,
    about,
    title: ['volgen op uw website zonder ja', 'following on your website without a yes'],
    sees: `U volgt bezoekers of toont hun reclame. Er staat niet bij dat zij daar ja op zeiden.
           You follow visitors or show them advertising. It does not say that they said yes to it.`,
    why: `Voor cookies die mensen volgen is vooraf een ja nodig. Nee zeggen moet net zo makkelijk zijn.
          Cookies that follow people need a yes beforehand. Saying no must be as easy.`,
    article: ['art. 11.7a Telecommunicatiewet', 'art. 11.7a Dutch Telecommunications Act'],
    canDo: `Vraag het met een duidelijke keuze voor ja of nee. Of zet deze cookies uit.
            Ask it with a clear choice of yes or no. Or switch these cookies off.`,
    solutions: [
      { id: 'consent', label: ['Mensen zeiden ja', 'People said yes'], values: { [path]: 'consent' } },
      { id: 'other', label: chooseOther, ask: path },
    ],
  };
}
