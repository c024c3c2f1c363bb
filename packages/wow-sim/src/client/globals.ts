/** The table of globals: what the client puts into it, and what addons add. */
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

  /** Sets a global of the client's own. */
  install(name: string, value: unknown): void {
    this.own[name] = true;
    this.table[name] = value;
  }

  /** Names of the globals that addons wrote, sorted. */
  written(): string[] {
    return sortedKeys(this.table, (key) => this.before[key] !== true && this.own[key] !== true);
  }

  /** Removes every global that was added since the start. Globals that the client replaced stay replaced. */
  clear(): void {
    for (const key of sortedKeys(this.table)) {
      if (this.before[key] !== true) {
        removeKey(this.table, key);
      }
    }
  }
}
