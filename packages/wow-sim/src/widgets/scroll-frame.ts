/** A frame that shows a part of another. */
import { SimFrame } from './frame.ts';

export class SimScrollFrame extends SimFrame {
  private offset = 0;
  private child: SimFrame | undefined;

  /** Shows the child inside this frame, from its top. */
  SetScrollChild(child: SimFrame): void {
    child.SetParent(this);
    this.child = child;
    this.placeChild();
  }

  SetVerticalScroll(offset: number): void {
    this.offset = offset;
    this.placeChild();
  }

  GetVerticalScroll(): number {
    return this.offset;
  }

  /** How far the child can be scrolled, in pixels. */
  GetVerticalScrollRange(): number {
    return Math.max(0, (this.child?.GetHeight() ?? 0) - this.GetHeight());
  }

  /** What the template's wheel and scroll bar do: never further than the child reaches. */
  simScrollTo(offset: number): void {
    this.SetVerticalScroll(Math.max(0, Math.min(offset, this.GetVerticalScrollRange())));
  }

  private placeChild(): void {
    this.child?.ClearAllPoints();
    this.child?.SetPoint('TOPLEFT', this, 'TOPLEFT', 0, this.offset);
  }
}
