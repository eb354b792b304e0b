// What everybody may do, a guest and who comes before there is anybody in charge too: report, add to it, read the own report.

import { pressOf } from '../../app/buttons.js';
import type { IncomingInput } from '../../app/incoming.js';
import type { AppTurn } from '../../app/turn.js';
import { isUrgent } from '../../app/typing/typed.js';
import { isUnsent, unsentId } from '../../core/engine/unsent.js';
import { reportRegisters } from './files.js';

const commands = ['breach-report', 'breach-own', 'breach-emergency-card', 'breach-exercise', 'breach-help'];

/** Whether this is about a report of the person's own. What else may be read is asked as always. */
export async function isAboutReport(turn: AppTurn, input: IncomingInput): Promise<boolean> {
  switch (input.type) {
    case 'text':
      return isUrgent(turn.registers, input.text) || (await isFocusReport(turn)) || (await isToldHere(turn, input));
    case 'from-message':
      return input.flow === 'breach-from-message';
    case 'press': {
      const press = pressOf(turn.registers, input.action);
      if (press === undefined) return false;
      return press.verb === 'command' ? commands.includes(press.subject) : isReportId(turn, press.subject);
    }
    case 'answer':
      return input.record === undefined ? isFocusReport(turn) : isReportId(turn, input.record);
    default:
      return false;
  }
}

type Typed = Extract<IncomingInput, { type: 'text' }>;

/** Whether words are about a report: they stand over its form, answer the offer to make one, or tell of a breach. */
async function isToldHere(turn: AppTurn, { text, over }: Typed): Promise<boolean> {
  const { told, open } = turn.waited;
  const form = over ?? open?.record;
  if (form !== undefined) return isReportId(turn, form);
  if (told?.flow !== undefined) return isReportId(turn, told.flow);
  const { read } = await turn.registers.hearing();
  const [first] = read(text, { now: turn.now, zone: turn.organisation.zone });
  return first.intent === 'breach';
}

async function isFocusReport(turn: AppTurn): Promise<boolean> {
  const { repositories, organisation, person } = turn;
  const focused = await repositories.conversations.focused(organisation.id, person.id);
  return focused !== undefined && isReportId(turn, focused.record);
}

async function isReportId({ repositories, organisation, person }: AppTurn, id: string): Promise<boolean> {
  if (reportRegisters.some((register) => register === id || unsentId(register) === id)) return true;
  if (isUnsent(id) || id.includes('\u0000')) return false;
  const record = await repositories.records.get(organisation.id, id);
  return record?.createdBy === person.id && reportRegisters.some((register) => register === record.register);
}
