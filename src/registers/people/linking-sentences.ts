// What `/register koppel` says.
import { type Text, t } from '../../core/text.js';

export const linkingSentences = {
  code: t(`Uw code is {code}. Ga naar de andere plek waar u met mij praat, en typ daar: /register koppel {code}. De code werkt één keer, tot {until}. Houd hem voor uzelf: wie hem typt, is daarna voor mij dezelfde persoon als u.
           Your code is {code}. Go to the other place where you talk to me, and type there: /register link {code}. The code works once, until {until}. Keep it to yourself: whoever types it is the same person as you to me from then on.`),
  shape: t(`Een code heeft acht letters en cijfers. U krijgt er een als u op de andere plek /register koppel typt.
            A code has eight letters and digits. You get one when you type /register link in the other place.`),
  wrong: t(`Deze code klopt niet, is al gebruikt of is verlopen. Typ op de andere plek /register koppel voor een nieuwe.
            This code is not right, was used before or has expired. Type /register link in the other place for a new one.`),
  tooMany: t(`Dat waren te veel verkeerde codes. U kunt het weer proberen op {until}.
              Those were too many wrong codes. You can try again on {until}.`),
  samePlace: t(`Deze code hebt u hier gekregen. Typ hem op de andere plek waar u met mij praat. Hij werkt daar nog.
                You got this code here. Type it in the other place where you talk to me. It still works there.`),
  linked:
    t(`Gekoppeld. U bent hier en op de andere plek nu dezelfde persoon: {name}. Uw rollen en uw werk zijn bij elkaar. Waar u mee bezig was, vindt u bij de status.
       Linked. Here and in the other place you are now the same person: {name}. Your roles and your work are together. What you were doing is under the status.`),
  joined: t(`De twee registers zijn nu één register. Meegekomen: {count}. Rollen uit het lege register gelden niet meer.
             The two registers are now one register. Came along: {count}. Roles from the empty register no longer count.`),
  bothFilled: t(`In beide registers is al iets bevestigd. Ik kan ze daarom niet samenvoegen. Er is niets veranderd.
                 Something was confirmed in both registers already. So I cannot join them. Nothing was changed.`),
  notYours:
    t(`Deze code is van een ander register. Twee registers samenvoegen kan alleen iemand die in beide voor privacy zorgt of de directie is. Er is niets veranderd.
       This code belongs to another register. Only somebody who takes care of privacy or is the management in both can join two registers. Nothing was changed.`),
} as const satisfies Record<string, Text>;
