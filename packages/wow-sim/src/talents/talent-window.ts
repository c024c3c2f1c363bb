/** The game's talent window as addons notice it: it switches loadouts from its own list. */
import { clientStrings } from '../strings.ts';
import { loadConfigResult } from './load-answer.ts';
import type { ConfigStore } from './configs.ts';
import type { TalentHost } from './host.ts';
import type { LoadAnswer } from './load-answer.ts';

interface KnownLoadout {
  readonly configId: number;
  readonly name: string;
}

/** @noSelf */
interface WindowParts {
  readonly configs: ConfigStore;
  readonly host: TalentHost;
  /** Loads and applies a saved loadout, as the window does. */
  readonly load: (configId: number) => LoadAnswer;
}

export class TalentWindow {
  private readonly parts: WindowParts;
  private loaded = false;
  private known: KnownLoadout[] = [];

  constructor(parts: WindowParts) {
    this.parts = parts;
  }

  /** Reads the list of loadouts anew: on TRAIT_CONFIG_UPDATED, on a specialization change and at login. */
  refresh(): void {
    const { configs, host } = this.parts;
    this.known = configs
      .savedOf(host.currentSpecId())
      .map((config) => ({ configId: config.configId, name: config.name }));
  }

  /** Loads the window's own addon (`Blizzard_PlayerSpells`). */
  load(): void {
    this.loaded = true;
  }

  /** `SwitchToLoadoutByName`: a failure shows as the red text only. */
  switchTo(name: string): void {
    const { host } = this.parts;
    if (host.traps.talentWindowNotLoaded && !this.loaded) {
      this.loaded = true;
      host.showError(clientStrings.ERR_TALENT_FAILED_NO_DATA);
      return;
    }
    if (!host.traps.staleLoadoutCache) {
      this.refresh();
    }
    const config = this.known.find((candidate) => candidate.name === name);
    if (config === undefined) {
      host.showError(clientStrings.ERR_TALENT_FAILED_INVALID_CONFIG);
      return;
    }
    const answer = this.parts.load(config.configId);
    if (answer.result === loadConfigResult.error && answer.changeError !== undefined) {
      host.showError(answer.changeError);
    }
  }
}
