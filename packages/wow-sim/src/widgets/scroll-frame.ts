/** A frame that shows a part of another; here, all of it. */
import { SimFrame } from './frame.ts';

export class SimScrollFrame extends SimFrame {
  private offset = 0;

  /** The child is shown inside from now on. */
  SetScrollChild(child: SimFrame): void {
    child.SetParent(this);
  }

  SetVerticalScroll(offset: number): void {
    this.offset = offset;
  }

  GetVerticalScroll(): number {
    return this.offset;
  }
}
