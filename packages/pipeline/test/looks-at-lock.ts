/** A thread that has the lock of a checkpoint for a moment. */
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { lockCheckpoint } from '../src/checkpoint/lock.ts';

const unlock = lockCheckpoint(String(workerData));
parentPort?.postMessage('taken');
await sleep(50);
unlock();
