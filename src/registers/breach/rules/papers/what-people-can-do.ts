// What people can do themselves after a breach of their data, by kind of data (art. 34(2) asks for measures).
import { type Text, t } from '../../../../core/text.js';

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
    data: ['contact', 'name', 'purchases', 'work', 'family'],
    text: t(`Let op valse mails, appjes en telefoontjes die uit onze naam lijken te komen. Geef nooit een wachtwoord of code.
             Watch for fake e-mails, messages and calls that seem to come from us. Never give a password or code.`),
  },
  {
    data: ['account-number', 'card', 'income-debts', 'benefit'],
    text: t(`Kijk uw rekening de komende weken goed na. Ziet u iets vreemds? Bel uw bank.
             Check your bank account carefully in the coming weeks. Do you see something odd? Call your bank.`),
  },
  {
    data: ['card'],
    text: t(`Laat uw pas blokkeren, en vraag een nieuwe aan.
             Have your card blocked, and ask for a new one.`),
  },
  {
    data: ['bsn', 'id-copy', 'id-number', 'birth-date'],
    text: t(`Iemand kan zich voor u uitgeven. Krijgt u post over iets dat u niet deed? Meld het bij het Centraal Meldpunt Identiteitsfraude van de overheid.
             Somebody may pose as you. Do you get mail about something you did not do? Report it to the government’s identity fraud desk (CMI).`),
  },
  {
    data: ['health', 'criminal', 'religion', 'politics', 'union', 'origin', 'sex-life', 'biometric', 'genetic'],
    text: t(`Merkt u dat iemand dit tegen u gebruikt? Laat het ons weten. Dan helpen wij u.
             Do you notice that somebody uses this against you? Tell us. Then we help you.`),
  },
  {
    data: ['photo'],
    text: t(`Ziet u de foto of film ergens staan? Vraag om weghalen, en laat het ons weten. Dan helpen wij u.
             Do you see the photo or film anywhere? Ask for it to be taken down, and tell us. Then we help you.`),
  },
  {
    data: ['plate'],
    text: t(`Krijgt u een boete of rekening voor een rit die u niet maakte? Maak bezwaar, en bewaar deze brief als bewijs.
             Do you get a fine or bill for a trip you did not make? Object, and keep this letter as proof.`),
  },
  {
    data: ['location'],
    text: t(`Voelt u zich niet veilig door wat bekend is geworden? Bel de politie, bij gevaar 112.
             Do you feel unsafe because of what became known? Call the police, in danger 112.`),
  },
];

/** For every kind of data, and for what is not in the list. */
const always = t(`Bewaar dit bericht. Ziet u de komende tijd iets vreemds, of bent u ongerust? Bel of mail ons.
                  Keep this message. Do you see something odd in the coming time, or are you worried? Call or mail us.`);

/** Tips that fit these kinds of data; all of them when it is not known which. There is always one. */
export function whatPeopleCanDo(data: readonly string[] | undefined): readonly Text[] {
  const fitting = tips.filter((tip) => data === undefined || tip.data.some((kind) => data.includes(kind)));
  return [...fitting.map(({ text }) => text), always];
}
