/** What `C_Timer.NewTimer` gives back. */
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
