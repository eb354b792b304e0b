// What people can do themselves after a breach of their data, by kind of data (art. 34(2) asks for measures).
import { type Text, t } from '../../../core/text.js';

interface Tip {
  readonly data: readonly string[];
  readonly text: Text;
}

const tips: readonly Tip[] = [
  {
    data: ['credentials'],
    text: t(`Verander uw wachtwoord bij ons, en overal waar u hetzelfde wachtwoord gebruikt.
             Change your password with us, and wherever you use the same password.`),
  },
  {
    data: ['contact', 'name', 'purchases', 'work'],
    text: t(`Let op valse mails, appjes en telefoontjes die uit onze naam lijken te komen. Geef nooit een wachtwoord of code.
             Watch for fake e-mails, messages and calls that seem to come from us. Never give a password or code.`),
  },
  {
    data: ['account-number', 'card', 'income-debts', 'benefit'],
    text: t(`Kijk uw rekening de komende weken goed na. Ziet u iets vreemds? Bel uw bank.
             Check your bank account carefully in the coming weeks. Do you see something odd? Call your bank.`),
  },
  {
    data: ['bsn', 'id-copy', 'birth-date'],
    text: t(`Iemand kan zich voor u uitgeven. Krijgt u post over iets dat u niet deed? Meld het bij het Centraal Meldpunt Identiteitsfraude van de overheid.
             Somebody may pose as you. Do you get mail about something you did not do? Report it to the government’s identity fraud desk (CMI).`),
  },
  {
    data: ['health', 'criminal', 'religion', 'politics', 'union', 'origin', 'sex-life', 'biometric', 'genetic'],
    text: t(`Merkt u dat iemand dit tegen u gebruikt? Laat het ons weten. Dan helpen wij u.
             Do you notice that somebody uses this against you? Tell us. Then we help you.`),
  },
  {
    data: ['location'],
    text: t(`Voelt u zich niet veilig door wat bekend is geworden? Bel de politie, bij gevaar 112.
             Do you feel unsafe because of what became known? Call the police, in danger 112.`),
  },
];

/** Tips that fit these kinds of data; all of them when it is not known which. */
export function whatPeopleCanDo(data: readonly string[] | undefined): readonly Text[] {
  return tips
    .filter((tip) => data === undefined || tip.data.some((kind) => data.includes(kind)))
    .map(({ text }) => text);
}
