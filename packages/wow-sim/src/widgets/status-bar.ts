/** A bar that is filled from the left as far as its value says. */
import { raise } from '../lua.ts';
import { SimFrame } from './frame.ts';
import type { WidgetHost } from './host.ts';
import { lookOfFile } from './known-art.ts';

export class SimStatusBar extends SimFrame {
  simColor: readonly number[] = [1, 1, 1, 1];
  private least = 0;
  private most = 0;
  private value = 0;

  constructor(host: WidgetHost, type: string, name: string | undefined, parent: SimFrame | undefined) {
    super(host, type, name, parent);
    this.simArt = 'statusBar';
  }

  SetMinMaxValues(least: number, most: number): void {
    this.least = least;
    this.most = most;
  }

  SetValue(value: number): void {
    this.value = value;
  }

  GetValue(): number {
    return this.value;
  }

  SetStatusBarTexture(file: string): void {
    if (lookOfFile(file) === undefined) {
      raise(`unknown texture "${file}"`);
    }
  }

  SetStatusBarColor(red: number, green: number, blue: number, alpha?: number): void {
    this.simColor = [red, green, blue, alpha ?? 1];
  }

  /** The filled part, 0 to 1. */
  simFilled(): number {
    const span = this.most - this.least;
    return span > 0 ? Math.max(0, Math.min(1, (this.value - this.least) / span)) : 0;
  }
}
