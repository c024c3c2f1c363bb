/** Keeps the talents of the former specialization from being read as those of the current one. */
import type { Talents } from './port.ts';

/** A specialization, and the handle of what is worn in it. */
export interface ActiveConfig {
  specId: number;
  configId: number;
}

/**
 * Where the specialization that was seen last is kept over a /reload.
 *
 * @noSelf
 */
interface Keeper {
  character(): { activeConfig?: ActiveConfig | undefined };
}

/** @noSelf */
export interface SettledTalents {
  /** The client's talents, which count as not loaded while the handle of what is worn lags behind the specialization. */
  readonly talents: Talents;
  /** Records the current specialization and its handle, once both are known to belong together. */
  record(): void;
  /** After a /reload: what was recorded before it still counts. After a login the client may have other handles. */
  resume(): void;
}

/**
 * After a specialization change the client reports the former handle for some seconds. Read with that handle, no build of the new
 * specialization fits the tree.
 */
export function createSettledTalents(client: Talents, store: Keeper): SettledTalents {
  let known: ActiveConfig | undefined;

  function activeConfigId(): number | undefined {
    const configId = client.activeConfigId();
    const isFormer = known !== undefined && known.configId === configId && known.specId !== client.specId();
    return isFormer ? undefined : configId;
  }

  return {
    talents: { ...client, activeConfigId },
    record() {
      const specId = client.specId();
      const configId = activeConfigId();
      if (specId !== undefined && configId !== undefined) {
        known = { specId, configId };
        store.character().activeConfig = known;
      }
    },
    resume() {
      known = store.character().activeConfig;
    },
  };
}
