/** What the tests of one file share: started when the file is read, and closed after its last test. */
import { startSandbox } from '@toptalent/wcl-sandbox';
import type { Sandbox, SandboxOptions } from '@toptalent/wcl-sandbox';
import { afterAll, afterEach } from 'vitest';
import { eightBosses } from './eight-bosses.ts';
import { expectComplete, startFaultyWorld } from './faulty-world.ts';
import type { FaultyWorld } from './faulty-world.ts';
import { newHome, readWritten, removeHomes } from './run-cli.ts';
import type { WrittenFiles } from './run-cli.ts';

export async function sharedSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ ...options, world: eightBosses(options) });
  closeAfterwards(sandbox);
  return sandbox;
}

/** A world whose faults end with each test. */
export async function sharedWorld(options: SandboxOptions = {}): Promise<FaultyWorld> {
  const world = await startFaultyWorld(options);
  afterEach(() => world.put([]));
  closeAfterwards(world);
  return world;
}

/** A run that nothing disturbs: its home, and what it wrote. */
export async function undisturbedRun(
  world: FaultyWorld,
): Promise<{ readonly home: string; readonly files: WrittenFiles }> {
  const home = newHome();
  await expectComplete(world.run(home));
  return { home, files: readWritten(home) };
}

function closeAfterwards(server: { close(): Promise<void> }): void {
  afterAll(async () => {
    removeHomes();
    await server.close();
  });
}
