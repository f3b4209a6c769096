/** Takes the time of named stages, in milliseconds. */
export class Stopwatch {
  readonly stages: Record<string, number> = {};
  readonly #start = performance.now();

  async time<Value>(stage: string, work: () => Value | Promise<Value>): Promise<Value> {
    const before = performance.now();
    const value = await work();
    this.stages[stage] = (this.stages[stage] ?? 0) + performance.now() - before;
    return value;
  }

  get total(): number {
    return performance.now() - this.#start;
  }
}
