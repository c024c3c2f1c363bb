/** The game's tooltip: lines of text beside what the pointer is on. */
import { SimFrame } from './frame.ts';
import type { SimRegion } from './region.ts';

export class SimGameTooltip extends SimFrame {
  simOwner: SimRegion | undefined;
  simLines: string[] = [];

  SetOwner(owner: SimRegion, _anchor: string, _x?: number, _y?: number): void {
    this.simOwner = owner;
    this.ClearLines();
  }

  ClearLines(): void {
    this.simLines = [];
  }

  SetText(text: string, ..._color: number[]): void {
    this.simLines = [text];
    this.Show();
  }

  AddLine(text: string, _red?: number, _green?: number, _blue?: number, _wrap?: boolean): void {
    this.simLines.push(text);
  }

  AddDoubleLine(left: string, right: string): void {
    this.simLines.push(`${left} | ${right}`);
  }

  override Hide(): void {
    super.Hide();
    this.simOwner = undefined;
    this.ClearLines();
  }
}
