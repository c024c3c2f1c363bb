/** The game's own talent window, so far as addons feel it: it switches loadouts, from its own list of them. */
import { clientStrings } from '../strings.ts';
import { loadConfigResult } from './load-answer.ts';
import type { Talents } from './talents.ts';

interface KnownLoadout {
  readonly configId: number;
  readonly name: string;
}

export class TalentWindow {
  private readonly talents: Talents;
  private loaded = false;
  private known: KnownLoadout[] = [];

  constructor(talents: Talents) {
    this.talents = talents;
  }

  /** What happens on TRAIT_CONFIG_UPDATED, on a change of specialization and at login. */
  refresh(): void {
    const { configs, host } = this.talents;
    this.known = configs
      .savedOf(host.currentSpecId())
      .map((config) => ({ configId: config.configId, name: config.name }));
  }

  /** Loads the window's own addon (`Blizzard_PlayerSpells`). */
  load(): void {
    this.loaded = true;
  }

  /** `SwitchToLoadoutByName`: says nothing but the red text when it fails. */
  switchTo(name: string): void {
    const { host } = this.talents;
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
    const answer = this.talents.load(config.configId, true, true);
    if (answer.result === loadConfigResult.error && answer.changeError !== undefined) {
      host.showError(answer.changeError);
    }
  }
}
