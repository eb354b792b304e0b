// "Vraag mijn adviseur": a mail for a person to send, with number and question, without names of people concerned.
import { textAt, valueAt, type Write } from '../core/engine/answers.js';
import { pressId } from '../core/engine/press.js';
import type { Action, Reply } from '../core/engine/replies.js';
import { placeOf } from '../core/engine/scope.js';
import { showValue } from '../core/engine/telling/show.js';
import { can } from '../core/permissions.js';
import { say } from '../core/text.js';
import { warningsOf } from '../core/warnings/warnings.js';
import { warningText } from '../core/warnings/words.js';
import { loadAll, nameOf } from './register.js';
import { type AppTurn, type Loaded, reply } from './turn.js';
import { warningSentences as sentences } from './warning-sentences.js';

/** Questions at which "weet ik niet" is a reason to ask somebody who knows the law. */
const forAdviser = /^(purposes\/[^/]+\/basis|sensitive-exception|criminal-ground|dpia-status|bsn-law)$/;

/** The offer to ask the adviser, when such a question was just answered with "weet ik niet", or with the adviser. */
export function adviserOffer(turn: AppTurn, { record }: Loaded, writes: readonly Write[]): readonly Reply[] {
  const asks = writes.find(({ path, provenance, value }) =>
    provenance === 'onbekend' ? forAdviser.test(path) : value === 'adviser' && path.endsWith('/interest-agreed'),
  );
  if (asks === undefined) return [];
  const text = say(sentences.offer, turn.language);
  return [{ type: 'text', text, actions: [adviserAction(turn, record.id, asks.path)] }];
}

/** Adds the button to the question on which a DPIA is decided: a person decides, and seldom alone. */
export function withAdviser(turn: AppTurn, reply: Reply): Reply {
  if (reply.type !== 'ask' || reply.mode !== 'question') return reply;
  const [field] = reply.fields;
  if (field === undefined || !/^dpia-(status|reason)$/.test(field.path)) return reply;
  return { ...reply, actions: [...reply.actions, adviserAction(turn, reply.record, field.path)] };
}

function adviserAction({ language }: AppTurn, record: string, path: string): Action {
  return { id: pressId('adviser', record, path), label: say(sentences.askAdviser, language) };
}

/** The name of the adviser in the profile, if it is there. */
export function adviserIn(profile: Loaded | undefined): string | undefined {
  return profile && textAt(profile.scope.answers, 'adviser-name');
}

/** The mail about one question of a record, and about the warning with this id when there is one. */
export async function askAdviser(turn: AppTurn, loaded: Loaded, path: string, warningId: string): Promise<void> {
  const { language } = turn;
  const [profile] = await loadAll(turn, 'organisation');
  const adviser = adviserIn(profile);
  const contact = profile && textAt(profile.scope.answers, 'adviser-contact');
  const told =
    adviser === undefined
      ? say(sentences.noAdviser, language)
      : say(sentences.mailTo, language, { adviser, contact: contact === undefined ? '' : ` (${contact})` });
  const enter = adviser === undefined ? sentences.enterAdviser : sentences.changeAdviser;
  const mayEnter = profile !== undefined && can(turn.actor, 'edit-organisation');
  const button = mayEnter ? [{ id: pressId('form', profile.record.id, '@adviser'), label: say(enter, language) }] : [];
  const organisation = profile && textAt(profile.scope.answers, 'name');
  const mail = mailAbout(turn, loaded, { path, warningId, adviser, organisation });
  reply(turn, { type: 'text', text: `${told}\n\n${mail}`, ...(button.length > 0 ? { actions: button } : {}) });
}

interface MailAbout {
  readonly path: string;
  readonly warningId: string;
  readonly adviser: string | undefined;
  readonly organisation: string | undefined;
}

function mailAbout(turn: AppTurn, loaded: Loaded, { path, warningId, adviser, organisation }: MailAbout): string {
  const { language, person } = turn;
  const record = nameOf(turn, loaded.record);
  const warning = warningsOf(loaded.scope).find(({ id }) => id === warningId);
  const about = warning ? [say(sentences.mailWarning, language, { warning: warningText(warning, turn.language) })] : [];
  const lines = [
    say(sentences.subject, language, { record }),
    '',
    say(sentences.greeting, language, { adviser: adviser ?? say(sentences.someAdviser, language) }),
    '',
    say(sentences.mailIntro, language, {
      organisation: organisation ?? say(sentences.ourOrganisation, language),
      record,
    }),
    '',
    ...questionLines(turn, loaded, path),
    ...about,
    '',
    say(sentences.mailRequest, language),
    '',
    say(sentences.mailEnd, language),
    person.name,
  ];
  return lines.join('\n');
}

/** The question as it is asked and the answer now; who is the answer to a question about a person stays out. */
function questionLines({ language }: AppTurn, { scope, checklist }: Loaded, path: string): readonly string[] {
  const place = placeOf(checklist, path);
  const question = place?.column ?? place?.question;
  if (question === undefined) return [];
  const asked = say(question.ask, language).replaceAll(/"?\{\w+\}"?/g, '…');
  const line = say(sentences.mailQuestion, language, { question: asked, law: say(question.law, language) });
  if (question.kind === 'rows' || question.kind === 'person') return [line];
  const value = valueAt(scope.answers, path);
  if (value === undefined) return [line, say(sentences.mailUnknown, language)];
  return [line, say(sentences.mailAnswer, language, { answer: showValue(question, value, scope, language) })];
}
