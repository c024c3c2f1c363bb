/** A thread that has the lock of a checkpoint until somebody else wants it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { lockCheckpoint } from '../src/checkpoint/lock.ts';

export interface LookedAt {
  readonly path: string;
  /** Its only element is 1 once the other one is about to try. */
  readonly wanted: Int32Array<SharedArrayBuffer>;
}

const { path, wanted } = workerData as LookedAt;
const unlock = lockCheckpoint(path);
parentPort?.postMessage('taken');
Atomics.wait(wanted, 0, 0);
// Let it find the lock taken.
await sleep(50);
unlock();
