// What a letter about a breach says of the data and of what may happen, in sentences of the one who writes it.
import { valueAt } from '../../../../core/engine/answers.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import { capitalised, type Language, say, type Text, t } from '../../../../core/text.js';

/** Each kind of data as it is called towards the person. */
export const yourData: Readonly<Record<string, Text>> = {
  name: t('uw naam', 'your name'),
  contact: t('uw adres, mailadres of telefoonnummer', 'your address, e-mail address or telephone number'),
  gender: t('of u man of vrouw bent', 'your gender'),
  age: t('uw leeftijd', 'your age'),
  'birth-date': t('uw geboortedatum', 'your date of birth'),
  family: t('wie er bij uw gezin hoort', 'who belongs to your family'),
  bsn: t('uw burgerservicenummer (BSN)', 'your citizen service number (BSN)'),
  'id-number': t('het nummer van uw paspoort of ID-kaart', 'the number of your passport or ID card'),
  'id-copy': t('een kopie van uw paspoort of ID-kaart', 'a copy of your passport or ID card'),
  credentials: t('uw inlognaam of wachtwoord', 'your login name or password'),
  'account-number': t('uw rekeningnummer of een betaling', 'your account number or a payment'),
  card: t('de gegevens van uw creditcard of pas', 'the data of your credit or debit card'),
  'income-debts': t('wat u verdient of schuldig bent', 'what you earn or owe'),
  benefit: t('uw uitkering of toeslag', 'your benefit or allowance'),
  purchases: t('wat u bij ons bestelde of graag hebt', 'what you ordered from us or like'),
  work: t('uw werk of opleiding', 'your work or education'),
  location: t('waar u bent of was', 'where you are or were'),
  plate: t('uw kenteken', 'your number plate'),
  photo: t('een foto of film van u', 'a photo or film of you'),
  health: t('iets over uw gezondheid', 'something about your health'),
  criminal: t('iets over politie of justitie', 'something about police or justice'),
  religion: t('uw geloof of levensovertuiging', 'your religion or belief'),
  politics: t('uw politieke voorkeur', 'your political opinion'),
  union: t('dat u lid bent van een vakbond', 'that you are a member of a trade union'),
  origin: t('uw afkomst', 'your origin'),
  'sex-life': t('iets over uw seksuele leven', 'something about your sex life'),
  biometric: t('uw vingerafdruk of gezicht', 'your fingerprint or face'),
  genetic: t('uw DNA', 'your DNA'),
};

/** Each consequence as a sentence. */
export const mayHappen: Readonly<Record<string, Text>> = {
  'no-control': t(`U weet niet meer zeker wie uw gegevens heeft.
                   You no longer know for sure who has your data.`),
  'identity-fraud': t(`Iemand doet zich voor als u. Dat heet identiteitsfraude.
                       Somebody poses as you. That is called identity fraud.`),
  'fraud-mail': t('U kunt valse mails of telefoontjes krijgen.', 'You may get fake e-mails or calls.'),
  money: t('U kunt er geld door verliezen.', 'You may lose money because of it.'),
  reputation: t('Anderen kunnen slechter over u denken.', 'Others may think less of you.'),
  discrimination: t('Iemand kan u er anders om behandelen.', 'Somebody may treat you differently for it.'),
  secrecy: t('Anderen kunnen iets weten dat u voor u hield.', 'Others may know something you kept to yourself.'),
  rights: t('U kunt iets niet doen of krijgen.', 'You may not be able to do or get something.'),
  safety: t('U kunt er gevaar door lopen.', 'You may be in danger because of it.'),
};

/** "uw naam, uw adres en wat u bestelde"; what stands under "anders" as it was typed. */
export function inOneSentence(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(', ')} ${say(and, language)} ${last}`;
}

const and = t('en', 'and');

/** What was typed, as sentences: with a capital, and a stop behind each line. */
export function asSentences(typed: string): string {
  return typed
    .split(/\n+/)
    .map((line) => line.trim().replace(/^[-•*]\s*/, ''))
    .filter((line) => line !== '')
    .map((line) => `${capitalised(line)}${/[.!?]$/.test(line) ? '' : '.'}`)
    .join(' ');
}

/** Each kind as it is called towards the person, in the order of the list, and then what was typed under "anders" as it is. */
export function dataInSentence({ answers }: Scope, language: Language): string {
  const value = valueAt(answers, 'data');
  if (!Array.isArray(value)) return '';
  const known = Object.entries(yourData).flatMap(([kind, words]) =>
    value.includes(kind) ? [say(words, language)] : [],
  );
  const others = value.flatMap((kind) => (typeof kind === 'object' ? [kind.other] : []));
  return inOneSentence([...known, ...others], language);
}

/** What may happen, a sentence for each. */
export function effectsInSentences({ answers }: Scope, language: Language): string {
  const value = valueAt(answers, 'effects-people');
  if (!Array.isArray(value)) return '';
  return value
    .flatMap((effect) => {
      if (typeof effect === 'object') return [asSentences(effect.other)];
      const words = mayHappen[effect];
      return words === undefined ? [] : [say(words, language)];
    })
    .join(' ');
}
