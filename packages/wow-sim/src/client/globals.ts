/** The table of globals: what the client puts there, and what addons leave behind. */
import { removeKey, sortedKeys } from '../lua.ts';

export class Globals {
  readonly table: Record<string, unknown>;
  private readonly before: Record<string, true | undefined> = {};
  private readonly own: Record<string, true | undefined> = {};

  constructor(table: Record<string, unknown>) {
    this.table = table;
    for (const key of sortedKeys(table)) {
      this.before[key] = true;
    }
  }

  /** Puts a global of the client's own in place. */
  install(name: string, value: unknown): void {
    this.own[name] = true;
    this.table[name] = value;
  }

  /** Names that neither the machine nor the client put there, sorted: what addons wrote. */
  written(): string[] {
    return sortedKeys(this.table, (key) => this.before[key] !== true && this.own[key] !== true);
  }

  /** Takes away everything since the start; what the machine had is as it was, unless the client replaced it. */
  clear(): void {
    for (const key of sortedKeys(this.table)) {
      if (this.before[key] !== true) {
        removeKey(this.table, key);
      }
    }
  }
}
