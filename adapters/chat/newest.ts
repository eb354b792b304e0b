// What is remembered in memory, with an end to it.

/** A map that forgets what was put in it longest ago when there is too much. */
export class Newest<V> {
  private readonly kept = new Map<string, V>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  get(key: string): V | undefined {
    return this.kept.get(key);
  }

  set(key: string, value: V): void {
    this.kept.delete(key);
    const [oldest] = this.kept.keys();
    if (this.kept.size >= this.most && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(key, value);
  }

  values(): readonly V[] {
    return [...this.kept.values()];
  }

  delete(key: string): void {
    this.kept.delete(key);
  }
}
