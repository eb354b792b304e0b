// Whose data a breach is about: our own, of clients we work for, or decided on together with another (art. 26, 28 and 33).
import { type Answers, rowsOf, valueAt } from '../../../core/engine/answers.js';
import type { Instant } from '../../../core/time.js';

export type Whose = 'own' | 'client' | 'both' | 'joint';

/** Typed by who opened that part of the file and works for nobody. */
const nobody = /^(nee+|geen|niemand|n\.?v\.?t\.?|niet van toepassing|no|none|nobody|n\/a|not applicable|-+)[.!]?$/i;

/** As the file says; undefined while nobody said. What was filled in about a client later than that counts. */
export function whoseOf(answers: Answers): Whose | undefined {
  const said = answers.get('whose');
  const client = answers.get('client');
  const whose = wholeWhose(said?.value);
  if (whose !== undefined && !(client !== undefined && said !== undefined && client.at > said.at)) return whose;
  if (whose === 'both') return 'both';
  return namesClient(answers) ? 'client' : whose === 'client' ? undefined : whose;
}

function wholeWhose(value: unknown): Whose | undefined {
  return value === 'own' || value === 'client' || value === 'both' || value === 'joint' ? value : undefined;
}

/** In files from before the question stood there, a client in the file says it. */
function namesClient(answers: Answers): boolean {
  const client = valueAt(answers, 'client');
  if (typeof client === 'string') return !nobody.test(client.trim());
  return ['client-hours', 'client-told-at'].some((path) => valueAt(answers, path) !== undefined);
}

/**
 * Whether the file says that we hold these data for a client. Then the client weighs, decides and reports; we warn the
 * client without undue delay (art. 33(2)).
 */
export function isForClient(answers: Answers): boolean {
  const whose = whoseOf(answers);
  return whose === 'client' || whose === 'both';
}

/** A client whose data were hit, as far as was filled in. */
export interface HitClient {
  readonly name: string | undefined;
  /** Of the contract. */
  readonly hours: number | undefined;
  readonly toldAt: Instant | undefined;
}

/** Every client hit; one of which nothing is known while none was named. */
export function hitClients(answers: Answers): readonly HitClient[] {
  if (!isForClient(answers)) return [];
  const at = (path: string) => valueAt(answers, path);
  const words = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const one = (name: string, hours: string, told: string): HitClient => {
    const agreed = at(hours);
    return {
      name: words(at(name)),
      hours: typeof agreed === 'number' ? agreed : undefined,
      toldAt: words(at(told)),
    };
  };
  const more = rowsOf(answers, 'clients').map((row) =>
    one(`clients/${row}/client-name`, `clients/${row}/hours`, `clients/${row}/told-at`),
  );
  const first = one('client', 'client-hours', 'client-told-at');
  const isEmpty = first.name === undefined && first.hours === undefined && first.toldAt === undefined;
  return isEmpty && more.length > 0 ? more : [first, ...more];
}

/** The client asked us to report to the authority for it: else that is not ours to do. */
export const hasMandate = (answers: Answers): boolean => isForClient(answers) && valueAt(answers, 'mandate') === true;

/** A supplier of ours told us: we are aware when it tells (EDPB 9/2022), and it is our breach all the same. */
export function isAtSupplier(answers: Answers): boolean {
  const learned = valueAt(answers, 'learned');
  return learned === 'supplier' || (learned === undefined && valueAt(answers, 'incident') === 'at-supplier');
}
