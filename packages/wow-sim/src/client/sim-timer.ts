/** The object that `C_Timer.NewTimer` returns. */
import type { Timer } from '../clock.ts';

export class SimTimer {
  private readonly timer: Timer;

  constructor(timer: Timer) {
    this.timer = timer;
  }

  Cancel(): void {
    this.timer.cancelled = true;
  }

  IsCancelled(): boolean {
    return this.timer.cancelled;
  }
}
