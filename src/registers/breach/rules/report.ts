// Reporting a possible data breach: three answers that everybody can give within a minute. What is reported becomes, or
// joins, a record that only some may read; the report itself stays of who made it.

import type { Checklist } from '../../../core/engine/checklist.js';
import {
  any,
  choice,
  is,
  longText,
  moment,
  number,
  options,
  section,
  text,
  yesNo,
} from '../../../core/engine/questions.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { type Text, t } from '../../../core/text.js';
import { dayOf, showInstant } from '../../../core/time.js';
import { knownSuppliers } from '../../suppliers/rules/sources.js';
import { breachClock, breachLawOn } from './clock.js';
import { concerns, confidant, inDanger } from './hearers.js';
import { otherTimes } from './hearing/other-times.js';
import { stillOpenSaid } from './hearing/still-open-said.js';
import { incidents } from './options.js';

export const article33 = t('Art. 33 lid 1 en 5 AVG', 'Art. 33(1) and (5) GDPR');

/** A number that is put right says nothing of whether it just went right. */
export const saidOfNearMiss =
  /^(?:ja|jep|jawel|nee|neen|yes|no)\b|\b(?:net (?:nog )?(?:goed|op tijd)|bijna|just in time|near miss)\b/i;

/** A moment that was said roughly, with what it means for the term. */
function termFrom(at: string, { now, zone }: { readonly now: string; readonly zone: string }): Text {
  const { deadline } = breachClock(at, breachLawOn(dayOf(at, zone)));
  const said = (one: string, language: 'nl' | 'en') => showInstant(one, zone, language);
  if (deadline < now)
    return {
      nl: `Ik reken vanaf ${said(at, 'nl')}. De tijd liep tot ${said(deadline, 'nl')}. ${over.nl} Was het anders? Wijzig het.`,
      en: `I count from ${said(at, 'en')}. The time ran until ${said(deadline, 'en')}. ${over.en} Was it otherwise? Change it.`,
    };
  return {
    nl: `Ik reken vanaf ${said(at, 'nl')}. Dan is er tijd tot ${said(deadline, 'nl')}. Was het anders? Wijzig het.`,
    en: `I count from ${said(at, 'en')}. Then there is time until ${said(deadline, 'en')}. Was it otherwise? Change it.`,
  };
}
const over = t(`Die tijd is al voorbij. Meld het toch, en meteen: het kan nog, met uitleg.
                That time has passed. Report it all the same, and at once: it is still possible, with an explanation.`);

/** What was heard of whether it goes on, and what follows from it. */
function heardOpen(open: boolean, text: string): Text | undefined {
  if (stillOpenSaid(text) !== open) return undefined;
  return open
    ? t(`Ik lees dat iemand er nu nog bij kan. Klopt dat?
         I read that somebody can still reach it now. Is that right?`)
    : t(`Ik lees dat er nu niemand meer bij kan. Klopt dat? Dan wacht een bericht 's nachts tot de ochtend.
         I read that nobody can reach it any more. Is that right? Then a message at night waits for the morning.`);
}

/** The optional questions about which supplier told it; in the report and in the file. */
export const supplierSection = section('supplier', {
  title: ['Het andere bedrijf', 'The other company'],
  intro: `Zoek het bericht van dat bedrijf erbij. Weet u iets niet? Laat het leeg.
          Find the message of that company. Is there something you do not know? Leave it empty.`,
  when: any(is('learned', 'supplier'), is('incident', 'at-supplier')),
  form: true,
  later: true,
  beside: true,
  questions: [
    choice('supplier', {
      options: knownSuppliers,
      other: true,
      optional: true,
      ask: ['Welk bedrijf meldde het?', 'Which company reported it?'],
      label: ['Ander bedrijf', 'Other company'],
      why: `Met dat bedrijf is een afspraak over dit soort berichten.
            There is an agreement with that company about such messages.`,
      law: ['Art. 33 lid 2 AVG', 'Art. 33(2) GDPR'],
    }),
    moment('supplier-told-at', {
      only: 'past',
      optional: true,
      ask: ['Wanneer kwam hun bericht binnen?', 'When did their message come in?'],
      label: ['Bericht ontvangen', 'Message received'],
      why: ['De tijd om te melden begint als zij het ons vertellen.', 'The time to report begins when they tell us.'],
      law: ['Art. 33 lid 1 en 2 AVG; EDPB 9/2022', 'Art. 33(1) and (2) GDPR; EDPB 9/2022'],
    }),
    text('supplier-reference', {
      optional: true,
      ask: ['Staat er een nummer of naam bij hun bericht?', 'Is there a number or name with their message?'],
      label: ['Hun kenmerk', 'Their reference'],
      why: ['Dan vinden zij het snel terug.', 'Then they find it back quickly.'],
      law: ownChoice,
    }),
  ],
});

export const breachReport: Checklist = {
  id: 'breach-report',
  version: 1,
  access: 'flow',
  author: 'reporter',
  tells: 'breach',
  secret: true,
  opens: { question: 'what-happened', send: t('Melden', 'Report') },
  title: t('Datalek melden', 'Report a breach'),
  confirmsItself: true,
  kept: { years: 5, from: 'noticed-at' },
  sections: [
    section('report', {
      title: ['Wat is er aan de hand?', 'What is going on?'],
      intro: `Twijfelt u? Meld het toch. Melden is goed, ook als het uw eigen fout was. Stuur de gegevens zelf niet mee.
              In doubt? Report it anyway. Reporting is good, even when it was your own mistake. Do not send the data themselves.`,
      form: true,
      seldom: {
        of: ['learned', 'concerns', 'confidant'],
        button: t('Vertrouwelijk melden, of meer', 'Report in confidence, or more'),
      },
      questions: [
        longText('what-happened', {
          incident: true,
          ask: ['Wat is er gebeurd?', 'What happened?'],
          label: ['Wat er gebeurde', 'What happened'],
          why: ['Dan kan iemand meteen gaan helpen.', 'Then somebody can start helping at once.'],
          law: article33,
          example: `Bijvoorbeeld: ik mailde een lijst met klanten naar het verkeerde adres.
                    For example: I mailed a list of customers to the wrong address.`,
        }),
        moment('noticed-at', {
          only: 'past',
          saysBack: termFrom,
          notWith: otherTimes,
          ask: ['Wanneer merkte u het?', 'When did you notice it?'],
          label: ['Gemerkt op', 'Noticed at'],
          why: `Vanaf dat moment is er drie dagen tijd. Ongeveer is ook goed.
                From that moment there are three days. Roughly is enough.`,
          law: article33,
          example: `Bijvoorbeeld: nu, een uur geleden, of gisteravond rond 9 uur
                    For example: now, an hour ago, or yesterday at 21:00`,
        }),
        yesNo('still-open', {
          saysBack: heardOpen,
          // "Zat er een code op? Ja" says yes to what they ask themselves. "Nee, hij ligt nog in de trein", "nee 12 kinderen" and "no names on it" say no to something else, "nee die heeft m nog" says the opposite, "yes its encrypted" no yes.
          // A decision about it says nothing of who can reach it, nor does a code that is on it.
          notWith:
            /^(?:(?:het|mijn|ons|onze|my|our) )?(?:besluit|decision)\b|^(?!.*\b(?:dus|so) (?:nee|niet|niemand|no)\b)(?:ja[, ]+)?(?:(?:er|zat|zit|staat|stond|met|wel) )+(?:een |n )?(?:pin\p{L}*|code|wachtwoord|vergrendel\p{L}*|versleutel\p{L}*|slot)\b|^(?![^?]{0,200}\b(?:bij|erbij|open|online|zien|lezen|zichtbaar|bereik\p{L}*|toegang|dicht|reach|see|access|read|visible)\b)[^?]{2,200}\?\s*\p{L}|^(?:no|geen) (?!one\b|body\b|longer\b|more\b|hoor\b|mens\b|idee\b|idea\b|(?:it|they|he|she|we|i|you|not|nobody|nothing|thanks|hij|zij|ze|het|die|er|niemand)\b)\p{L}+|^(?:ja|yes|yep)[, ]+(?!.*\b(?:not|niet|geen|no)\b).*\b(?:encrypted|locked|versleuteld|vergrendeld|op slot|passworded|wiped|gewist)\b|^(?!(?:ja|jawel|yes|yep|kan|zou|could)\b).*\b(?:ligt|liggen|zwerft|slingert|lies|lying)\b|^(?:nee|neen|no)[, ]+(?![^.]{0,60}\b(?:niemand|geen|niet|nobody|not)\b)(?=[^.]{0,40}\b(?:heeft|hebben|has|have|got)\b[^.]{0,30}\b(?:nog|still)\b)|^(?:no)[, ]+(?=[^.]{0,30}\bstill (?:has|have)\b)|^(?:nee|neen|no)[, ]+(?:het (?:zijn|waren|is|was) )?(?:\d+|twee|drie|vier|vijf|zes|two|three|four) |^(?:nee|neen|no|ja|yes)[, ]+(?:ik|we|wij|i) (?:weet|weten|hoorden?|heb|hebben|know|heard)(?: (?:het|dat|dit|it|this))? (?:van|via|door|from|through) |^(?:nee|neen|no|ja|yes|jawel)[, ]+(?:(?:dat|het) )?(?:doe|doen|ga|gaan|regel|regelen|zal|zullen|meld|melden|bel|bellen) (?:ik|we|wij|het)\b|^(?:nee|neen|no|ja|yes|jawel)[, ]+(?:ik|we|wij|i) (?:meld|melden|ga|gaan|doe|doen|bel|bellen|zal|zullen|wil|willen|report|will|am)\b|^(?:ik |we |i )?(?:weet|weten|wist|don['’]?t know|do not know|no idea) (?:(?:ik|we|wij|nog|het|er|alleen) )*(?:niet |geen )?(?:meer |precies |zeker |exactly )*(?:wie|hoe|waarom|welke?|wanneer|van wie|who|how|why|when|which)\b|^(?:of|or) (?:\d|een|twee|drie|vier|vijf|zes|one|two|three)|^(?:it|that|he|she|they|het|die|dat|(?:the|de|het) \S+) (?:was|is|were|wasn['’]?t|isn['’]?t|had)\b[^,]{0,30}\b(?:encrypted|passworded|locked|versleuteld|vergrendeld|beveiligd)\b|^(?:(?:oh?|sorry|wait|wacht|actually|trouwens)[, ]+)+(?:it|he|she|het|dat) was \p{L}+ (?:not|niet) \p{L}+[.!]*$|^(?:nee|neen|no)[, ]+(?:(?:het|dat|die|ik|we|it|that|i) )?(?:kan|kunnen|lukt|krijg|can|could)[^,.]{0,25}\b(?:niet|not)\b[^,.]{0,15}\b(?:terug\p{L}*|ongedaan|intrekken|ingetrokken|recalled?|undone)\b|^(?:nog )?niemand (?:\S+ ){0,4}?(?:gezegd|gereageerd|geklaagd|gemerkt|gebeld|gemaild|gevraagd)\b/iu,
          ask: ['Kan iemand er nu nog bij?', 'Can anybody still reach it now?'],
          label: ['Staat nog open', 'Still within reach'],
          why: ['Als het nog openstaat, gaat dat dichten voor.', 'If it is still open, closing it comes first.'],
          law: ['Art. 33 lid 3 onder d AVG', 'Art. 33(3)(d) GDPR'],
          example: `Nog niet gewist, dicht of terug? Dan "ja".
                    Not deleted, closed or back yet? Then "yes".`,
        }),
        choice('incident', {
          options: incidents,
          other: true,
          optional: true,
          ask: ['Wat lijkt er het meest op?', 'What is it most like?'],
          label: ['Soort', 'Kind'],
          why: ['Dan ziet u meteen wat u nu het beste doet.', 'Then you see at once what is best to do now.'],
          law: ownChoice,
        }),
        choice('learned', {
          optional: true,
          saidWith:
            /\b(?:zelf|ikzelf|zag|gezien|merkte|gemerkt|ontdekte?|gehoord|hoorde|zeg(?:t|gen)|zei(?:den)?|vertelde|gemeld|meldde|meldt|belde|mailde|appte|waarschuwde|leverancier|ander bedrijf|supplier|myself|noticed|heard|told|said|called|reported)\b/i,
          // "Zij belden zelf", "Esra zei het zelf": what others did themselves was not noticed here.
          notWith:
            /\b(?:zei|zeiden|vertelde|belde|mailde|appte|meldde|told|said|called)\b.{0,30}\b(?:zelf|himself|herself|themselves)\b|(?:^(?:(?:nee|ja|no|yes)[, ]+)?|[,;.] (?:en |maar |and |but )?)(?:zij|ze|hij|die|they|he|she|(?:de|het|onze|the|our) \S+)\b.*\b(?:zelf|himself|herself|themselves)\b|\b(?:van|door|from|by) \S+ (?:zelf|himself|herself|themselves)\b|\b(?:ontdekt|gemerkt|gezien|gevonden|opgemerkt|discovered|noticed|found|seen) (?:door|by) (?!(?:mij|mezelf|ons|me|us)\b)|\bkre(?:eg|gen) (?:hem|het|ze|die|m|'m|de)\b/i,
          options: options({
            self: ['Ik merkte het zelf', 'I noticed it myself'],
            told: ['Iemand zei het tegen mij', 'Somebody told me'],
            supplier: ['Een ander bedrijf meldt het', 'Another company reports it'],
          }),
          ask: ['Hoe weet u het?', 'How do you know?'],
          label: ['Hoe u het weet', 'How you know'],
          why: ['Van een ander bedrijf bewaren we ook hun bericht.', 'Of another company we keep their message too.'],
          law: ['Art. 33 lid 1 en 2 AVG', 'Art. 33(1) and (2) GDPR'],
        }),
        inDanger,
        concerns,
        confidant,
      ],
    }),
    supplierSection,
    section('more', {
      title: ['Nog iets toevoegen', 'Add something'],
      intro: `Niets hiervan moet. Vertel soorten gegevens, geen namen of nummers.
              None of this is required. Tell kinds of data, no names or numbers.`,
      form: true,
      later: true,
      beside: true,
      questions: [
        yesNo('near-miss', {
          saidWith: saidOfNearMiss,
          optional: true,
          ask: ['Ging het nog net goed?', 'Did it just go right?'],
          label: ['Net goed gegaan', 'Just went right'],
          why: ['Ook daar leren we van. Iemand kijkt het na.', 'We learn from that too. Somebody checks it.'],
          law: ownChoice,
        }),
        text('which-data', {
          optional: true,
          ask: ['Om wat voor gegevens gaat het?', 'What sort of data is it about?'],
          label: ['Wat voor gegevens', 'What sort of data'],
          why: ['Daar hangt van af hoe erg het is.', 'How bad it is depends on that.'],
          law: ['Art. 33 lid 3 onder a AVG', 'Art. 33(3)(a) GDPR'],
          example: ['Bijvoorbeeld: namen en bestellingen', 'For example: names and orders'],
        }),
        text('whose-data', {
          optional: true,
          ask: ['Van wie zijn de gegevens?', 'Whose data are they?'],
          label: ['Van wie', 'Whose'],
          why: ['Misschien moeten zij het weten.', 'They may have to know.'],
          law: ['Art. 33 lid 3 onder a AVG', 'Art. 33(3)(a) GDPR'],
          example: ['Bijvoorbeeld: klanten van de webwinkel', 'For example: customers of the webshop'],
        }),
        number('how-many', {
          min: 1,
          max: 100_000_000,
          unit: ['mensen', 'people'],
          one: ['mens', 'person'],
          optional: true,
          ask: ['Om hoeveel mensen gaat het ongeveer?', 'About how many people is it?'],
          label: ['Hoeveel mensen', 'How many people'],
          why: ['Een schatting helpt al.', 'An estimate helps already.'],
          law: ['Art. 33 lid 3 onder a AVG', 'Art. 33(3)(a) GDPR'],
        }),
        longText('addition', {
          optional: true,
          ask: ['Wat wilt u er nog bij vertellen?', 'What else do you want to tell?'],
          label: ['Aanvulling', 'Addition'],
          why: ['Alles wat u weet kan helpen.', 'Anything you know may help.'],
          law: ownChoice,
          example: ['Stuur de gegevens zelf niet mee.', 'Do not send the data themselves.'],
        }),
      ],
    }),
    section('number', {
      title: ['Nummer', 'Number'],
      later: true,
      beside: true,
      questions: [
        text('filed-as', {
          optional: true,
          ask: ['Onder welk nummer staat deze melding?', 'Under which number is this report?'],
          label: ['Nummer', 'Number'],
          why: ['Dat nummer geeft de bot.', 'The bot gives that number.'],
          law: ownChoice,
        }),
      ],
    }),
  ],
};
