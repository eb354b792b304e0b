// What runs inside a worker thread: it reads a file that somebody sent, or makes a document, and loads no more than that.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';

const reads = z.object({ reads: z.literal(true) });

/** Answers the thread that started this one. What reads files knows no database. */
export async function work(): Promise<void> {
  if (parentPort === null) return;
  if (!reads.safeParse(workerData).success) return makeDocuments(parentPort);
  const { serveTables } = await import('../../adapters/tables/tables.js');
  serveTables(parentPort);
}

/** Reads the register from its own connection and writes the document. */
async function makeDocuments(port: NonNullable<typeof parentPort>): Promise<void> {
  const config = z.object({ DATABASE_URL: z.string(), SECRETS_KEYS: z.string().optional() }).parse(workerData);
  const [{ serveDocuments }, { readDocuments }, { storeOf }, { checklistOf }, { templateOf }, { version }] =
    await Promise.all([
      import('../../adapters/documents/documents.js'),
      import('./documents.js'),
      import('./store.js'),
      import('../registers/index.js'),
      import('../registers/activities/rules/templates/index.js'),
      import('./about.js'),
    ]);
  const checklists = {
    organisation: checklistOf('organisation'),
    activity: checklistOf('controller-activity'),
    supplier: checklistOf('supplier'),
  };
  serveDocuments(port, async (request, use) => {
    const store = await storeOf(config, { mode: 'read', demo: false });
    try {
      const source = { store, checklists, template: templateOf, program: `AVG-maatje ${version()}` };
      await readDocuments(source, request, use);
    } finally {
      await store.close();
    }
  });
}
