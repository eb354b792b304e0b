// The same interview with botbuilder-dialogs: a waterfall of prompts, its state in SQLite with the same durability.
import type Sqlite from 'better-sqlite3';
import {
  ActivityTypes,
  BotAdapter,
  ConversationState,
  type ResourceResponse,
  type Storage,
  type StoreItems,
  TurnContext,
} from 'botbuilder';
import {
  ChoicePrompt,
  ConfirmPrompt,
  DialogSet,
  type DialogTurnResult,
  TextPrompt,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import type { TurnKind } from './interview.js';
import type { Script, ScriptedTurn } from './script.js';

export function createDialogs(sqlite: Sqlite.Database, script: Script, prompts: 'text' | 'by kind') {
  const steps = script.turns.filter(({ kind }) => kind === 'interview');
  const state = new ConversationState(createStorage(sqlite));
  const dialogs = new DialogSet(state.createProperty('dialogs'));
  dialogs.add(new TextPrompt('text'));
  dialogs.add(new ChoicePrompt('choice', undefined, 'nl-nl'));
  dialogs.add(new ConfirmPrompt('confirm', undefined, 'nl-nl'));
  const prompt = (turn: ScriptedTurn) => (prompts === 'text' ? 'text' : promptFor(turn));
  dialogs.add(
    new WaterfallDialog('interview', [
      ...steps.map((turn, index) => async (step: WaterfallStepContext): Promise<DialogTurnResult> => {
        keep(step, index);
        return await step.prompt(prompt(turn), {
          prompt: `Vraag ${index + 1}: hoe zit het hiermee?`,
          ...(prompt(turn) === 'choice' ? { choices: ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'] } : {}),
        });
      }),
      async (step: WaterfallStepContext): Promise<DialogTurnResult> => {
        keep(step, steps.length);
        await step.context.sendActivity('Dank u wel.');
        return await step.endDialog();
      },
    ]),
  );
  const adapter = new QuietAdapter();
  let conversation = 0;
  let activities = 0;

  async function take(text: string): Promise<void> {
    activities += 1;
    const context = new TurnContext(adapter, {
      type: ActivityTypes.Message,
      id: String(activities),
      channelId: 'terminal',
      conversation: { id: `conversation-${conversation}`, isGroup: false, conversationType: 'personal', name: '' },
      from: { id: 'anna', name: 'anna' },
      recipient: { id: 'bot', name: 'bot' },
      serviceUrl: 'https://example.invalid',
      locale: 'nl-nl',
      text,
    });
    await adapter.run(context, async () => {
      const dialog = await dialogs.createContext(context);
      await dialog.continueDialog();
      if (!context.responded) await dialog.beginDialog('interview');
      await state.saveChanges(context);
    });
    if (adapter.sent !== 1) throw new Error(`botbuilder said ${adapter.sent} things in one turn`);
    adapter.sent = 0;
  }

  return {
    async interview(happened: (kind: TurnKind, ms: number) => void): Promise<void> {
      conversation += 1;
      await take('begin');
      for (const turn of steps) {
        const typed = { choice: '1', confirm: 'ja', text: turn.typed }[prompt(turn)];
        const start = performance.now();
        await take(typed);
        happened('interview', performance.now() - start);
      }
    },
  };
}

/** What was answered to the question before is kept in the state of the dialog. */
function keep(step: WaterfallStepContext, index: number): void {
  if (index > 0) Object.assign(step.values, { [`question-${index}`]: step.result });
}

function promptFor({ mode, asked }: ScriptedTurn): 'text' | 'choice' | 'confirm' {
  if (mode === 'rows' || mode === 'section' || asked === 'yes-no') return 'confirm';
  return mode === 'question' && (asked === 'choice' || asked === 'choices') ? 'choice' : 'text';
}

/** An adapter for no channel: what is said is only counted. */
class QuietAdapter extends BotAdapter {
  sent = 0;

  async run(context: TurnContext, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    await this.runMiddleware(context, logic);
  }

  override async sendActivities(_context: TurnContext, said: readonly unknown[]): Promise<ResourceResponse[]> {
    this.sent += said.length;
    return said.map((_, index) => ({ id: String(index) }));
  }

  override async updateActivity(): Promise<void> {}
  override async deleteActivity(): Promise<void> {}
  override async continueConversation(): Promise<void> {}
}

/** State as JSON in one table; a write is one durable transaction, refused when somebody wrote in between. */
function createStorage(sqlite: Sqlite.Database): Storage {
  sqlite.exec('create table state (id text primary key, etag integer not null, value text not null)');
  const find = sqlite.prepare<[string], { etag: number; value: string }>('select etag, value from state where id = ?');
  const save = sqlite.prepare(`
    insert into state values (?, 1, ?)
    on conflict (id) do update set etag = etag + 1, value = excluded.value where ? = '*' or etag = ?`);
  const remove = sqlite.prepare('delete from state where id = ?');
  const saveAll = sqlite.transaction((changes: StoreItems) => {
    for (const [id, { eTag = '*', ...value }] of Object.entries(changes)) {
      const written = save.run(id, JSON.stringify(value), eTag, Number(eTag));
      if (written.changes !== 1) throw new Error('somebody wrote in between');
    }
  });
  return {
    async read(ids) {
      const items: StoreItems = {};
      for (const id of ids) {
        const row = find.get(id);
        if (row !== undefined) items[id] = { ...JSON.parse(row.value), eTag: String(row.etag) };
      }
      return items;
    },
    async write(changes) {
      saveAll.immediate(changes);
    },
    async delete(ids) {
      for (const id of ids) remove.run(id);
    },
  };
}
