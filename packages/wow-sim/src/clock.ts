/** The client's clock: whole milliseconds since login, and what is due when. */

export interface Timer {
  cancelled: boolean;
}

/** @noSelf */
interface Due extends Timer {
  readonly at: number;
  readonly order: number;
  readonly byServer: boolean;
  readonly action: () => void;
}

/** One drawn frame: no timer fires before the next frame. */
const frameMilliseconds = 16;

export class Clock {
  /** Milliseconds since the client started. */
  now = 0;
  private nextOrder = 0;
  private due: Due[] = [];

  /**
   * Runs `action` that many seconds from now, on the next frame at the earliest.
   *
   * @param byServer The server runs it, so it outlives the session.
   */
  after(seconds: number, action: () => void, byServer = false): Timer {
    const wait = Math.max(frameMilliseconds, Math.floor(seconds * 1000 + 0.5));
    const due: Due = { at: this.now + wait, order: this.nextOrder, action, byServer, cancelled: false };
    this.nextOrder += 1;
    this.due.push(due);
    return due;
  }

  /** Lets time pass and runs what falls due, the earliest first and equals in the order of `after`. `run` wraps each action. */
  advance(seconds: number, run: (action: () => void) => void): void {
    const end = this.now + Math.floor(seconds * 1000 + 0.5);
    let next = this.takeNext(end);
    while (next !== undefined) {
      this.now = Math.max(this.now, next.at);
      run(next.action);
      next = this.takeNext(end);
    }
    this.now = end;
  }

  /** When the next thing falls due, in milliseconds of this clock; undefined if nothing waits. */
  nextDue(): number | undefined {
    let earliest: number | undefined;
    for (const { cancelled, at } of this.due) {
      if (!cancelled && (earliest === undefined || at < earliest)) {
        earliest = at;
      }
    }
    return earliest;
  }

  /** Forgets what the client has still to run, because it is closed; what the server has still to run stays. */
  clear(): void {
    this.due = this.due.filter((due) => due.byServer);
  }

  private takeNext(end: number): Due | undefined {
    let best: Due | undefined;
    for (const candidate of this.due) {
      if (candidate.cancelled || candidate.at > end) {
        continue;
      }
      if (
        best === undefined ||
        candidate.at < best.at ||
        (candidate.at === best.at && candidate.order < best.order)
      ) {
        best = candidate;
      }
    }
    this.due = this.due.filter((candidate) => candidate !== best && !candidate.cancelled);
    return best;
  }
}
