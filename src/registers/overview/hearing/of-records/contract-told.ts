// "Met Exact hebben we een verwerkersovereenkomst": what is told of the contract with one company is proposed there.
import { canWith, focusedRecord } from '../../../../app/register.js';
import { type AppTurn, type Loaded, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { applicableQuestions } from '../../../../core/engine/applies.js';
import { focusOnQuestion } from '../../../../core/engine/focus.js';
import { sectionOf } from '../../../../core/engine/scope.js';
import { sameValue } from '../../../../core/engine/value.js';
import { folded } from '../../../../core/fold.js';
import { can } from '../../../../core/permissions.js';
import { say, t } from '../../../../core/text.js';
import { filledBy } from '../../../../core/understanding/forms/form-said.js';
import { beginsToAsk } from '../../../../core/understanding/talk/asks-in-general.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { programsIn } from '../../../suppliers/rules/told.js';
import { namesKnown, seenIn } from '../../changes/change-world.js';
import { listening } from '../../rules/listening.js';
import { respondToPrograms } from '../told.js';
import { proposeToo, tellAlready } from './proposed-there.js';

const noDay = t(`Van welke dag het contract is, weet ik nog niet: dat vraag ik straks.
                 Of which day the contract is, I do not know yet: I ask that later.`);

const firstHere =
  t(`{who} staat nog niet in uw register. Daarna vul ik in wat u over het contract zei, als u het nog eens zegt.
                     {who} is not in your register yet. After that I fill in what you said of the contract, if you say it once more.`);

const ofContract =
  /\b(?:(?:ver|be)werkers? ?(?:overeenkomst|contract)\w*|dpa|contract(?:je|en|s)?|overeenkomst(?:en)?|(?:data )?process(?:ing|or) agreements?)\b/i;
const longest = 160;

/** Proposes whether there is a contract with the one company that is named, of which day, and where it keeps the data. */
export async function contractTold(turn: AppTurn, text: string): Promise<boolean> {
  if (text.length > longest || !ofContract.test(text) || text.includes('?') || beginsToAsk(wordsIn(text))) return false;
  const seen = await seenIn(turn);
  const found = companyNamed(turn, text, seen);
  if (found === undefined) return notHere(turn, text, seen);
  if ((await focusedRecord(turn))?.id === found.loaded.record.id) return false;
  const { loaded, rest } = found;
  const values = toldOf(rest, loaded);
  if (!('agreement' in values)) return false;
  heardAs(turn, 'correction', text, values, 'likely');
  const { answers } = loaded.scope;
  if (Object.entries(values).every(([path, value]) => sameValue(valueAt(answers, path), value))) {
    tellAlready(turn, loaded);
    return true;
  }
  proposeToo(turn, { loaded, values });
  if (values['agreement'] === 'yes-dated' && !('agreement-date' in values)) tell(turn, noDay);
  return true;
}

/** A program of the ready list that is not in the register yet comes first: what was said of its contract is asked there. */
async function notHere(turn: AppTurn, text: string, seen: readonly Loaded[]): Promise<boolean> {
  const [only, ...more] = programsIn(text);
  if (only === undefined || more.length > 0 || saidPlainly(text) === undefined) return false;
  const isHere = seen.some(
    ({ record }) => record.register === 'supplier' && folded(record.title) === folded(only.name.nl),
  );
  if (isHere || !can(turn.actor, 'create-record')) return false;
  const values = { suppliers: [only.name.nl] };
  heardAs(turn, 'supplier', text, values, 'likely');
  tell(turn, firstHere, { who: say(only.name, turn.language) });
  await respondToPrograms(turn, { intent: 'supplier', sure: 'likely', words: text, values });
  return true;
}

/** The only company of the register that a text names, and the text without that name. */
function companyNamed(turn: AppTurn, text: string, seen: readonly Loaded[]) {
  const plain = ` ${folded(text).replaceAll(/[^\p{L}\d.&-]+/gu, ' ')} `;
  const found = namesKnown(turn, seen).suppliers.flatMap(({ id, names }) => {
    const name = names.map((one) => ` ${folded(one)} `).find((one) => plain.includes(one));
    return name === undefined ? [] : [{ id, name: name.trim() }];
  });
  const [only, ...more] = found;
  const loaded = only && seen.find(({ record }) => record.id === only.id);
  if (only === undefined || loaded === undefined || more.length > 0 || !canWith(turn, 'edit', loaded)) return undefined;
  return { loaded, rest: folded(text).replace(only.name, 'hen') };
}

/** What the form of its contract hears in it; whether it is there is heard from how it is said as well. */
function toldOf(text: string, { scope, checklist }: Loaded): Readonly<Record<string, unknown>> {
  const section = sectionOf(checklist, 'agreement');
  const asks = section && applicableQuestions(section, scope).some(({ id }) => id === 'agreement');
  if (asks !== true) return {};
  const open = { scope, focus: focusOnQuestion(scope, 'agreement'), filled: {} };
  const { values } = filledBy(text, ['agreement', 'stored', 'agreement-date'], open, listening.phrases(checklist.id));
  const { agreement = saidPlainly(text), stored, 'agreement-date': day } = values;
  if (agreement === undefined) return {};
  return {
    agreement,
    ...(stored === undefined ? {} : { stored }),
    ...(day === undefined || agreement !== 'yes-dated' ? {} : { 'agreement-date': day }),
  };
}

/** Any contract may be missing; that there is one is said of the one about data. */
function saidPlainly(text: string): string | undefined {
  if (toCome.test(text)) return undefined;
  if (denied.test(text)) return 'no';
  return ofData.test(text) && there.test(text) ? 'yes-dated' : undefined;
}
/** "Er komt een nieuwe verwerkersovereenkomst": one that is announced is none yet. */
const toCome = /\b(?:komt|komen|volgt|krijgen|stuurt|sturen|maken|will|coming)\b/i;
const denied = /\b(?:geen|niet|nooit|zonder|no|not|never|without)\b|n['’]t\b/i;
const ofData = /\b(?:(?:ver|be)werkers?|dpa|process(?:ing|or))/i;
const there =
  /\b(?:is|zijn|heb|hebben|hebt|heeft|ligt|hangt|have|has|got|getekend|ondertekend|gesloten|geregeld|rond|signed|sorted|binnen|klaar)\b/i;
