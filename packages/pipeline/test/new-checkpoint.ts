/** A checkpoint without cells, in a folder of its own. */
import { join } from 'node:path';
import { prepareCheckpoint } from '../src/checkpoint/prepare.ts';
import { newHome } from './run-cli.ts';

export function newCheckpoint(): ReturnType<typeof prepareCheckpoint> {
  return prepareCheckpoint({
    path: join(newHome(), 'cache.jsonl'),
    identity: { endpoint: 'x', zones: [], talentTreeVersion: 'y' },
    startedAt: 1000,
    lastBuilds: {},
    fresh: false,
    say: () => undefined,
  });
}
