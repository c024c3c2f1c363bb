/** Every scenario, in reading order. */
import { applyingScenarios } from './applying.ts';
import { askedTooEarlyScenarios } from './asked-too-early.ts';
import { backupScenarios } from './backups.ts';
import { browserScenarios } from './browser.ts';
import { bossSignScenarios } from './boss-signs.ts';
import { clientWordScenarios } from './client-words.ts';
import { combatScenarios } from './combat.ts';
import { commandScenarios } from './commands.ts';
import { corpseRunScenarios } from './corpse-run.ts';
import { dataScenarios } from './data.ts';
import { kindsOfPlacesScenarios } from './kinds-of-places.ts';
import { keepMineScenarios } from './keep-mine.ts';
import { lowLevelScenarios } from './low-level.ts';
import { mishapScenarios } from './mishaps.ts';
import { newerVersionScenarios } from './newer-version.ts';
import { pinScenarios } from './pins.ts';
import { popupPartScenarios } from './popup-parts.ts';
import { popupStaysScenarios } from './popup-stays.ts';
import { secondGroupScenarios } from './second-group.ts';
import { oneBuildForBothScenarios } from './one-build-for-both.ts';
import { loginScenarios } from './login.ts';
import { dungeonScenarios } from './dungeon.ts';
import { ownLoadoutScenarios } from './own-loadouts.ts';
import { raidFinderScenarios } from './raid-finder.ts';
import { readyCheckScenarios } from './ready-check.ts';
import { wingScenarios } from './wings.ts';
import { windowScenarios } from './windows.ts';
import { windowsStayScenarios } from './windows-stay.ts';
import { refusalScenarios } from './refusals.ts';
import { slowServerScenarios } from './slow-server.ts';
import { specializationCastScenarios } from './specialization-cast.ts';
import { specializationScenarios } from './specialization.ts';
import { tooEarlyScenarios } from './too-early.ts';
import { trapScenarios } from './traps.ts';
import { wayBackScenarios } from './way-back.ts';
import type { Scenario } from './world.ts';

export const allScenarios: readonly Scenario[] = [
  ...loginScenarios,
  ...oneBuildForBothScenarios,
  ...specializationScenarios,
  ...specializationCastScenarios,
  ...tooEarlyScenarios,
  ...askedTooEarlyScenarios,
  ...keepMineScenarios,
  ...applyingScenarios,
  ...ownLoadoutScenarios,
  ...refusalScenarios,
  ...combatScenarios,
  ...trapScenarios,
  ...slowServerScenarios,
  ...backupScenarios,
  ...lowLevelScenarios,
  ...mishapScenarios,
  ...popupPartScenarios,
  ...popupStaysScenarios,
  ...bossSignScenarios,
  ...secondGroupScenarios,
  ...dataScenarios,
  ...newerVersionScenarios,
  ...commandScenarios,
  ...readyCheckScenarios,
  ...raidFinderScenarios,
  ...kindsOfPlacesScenarios,
  ...corpseRunScenarios,
  ...dungeonScenarios,
  ...wingScenarios,
  ...wayBackScenarios,
  ...windowScenarios,
  ...clientWordScenarios,
  ...browserScenarios,
  ...pinScenarios,
  ...windowsStayScenarios,
];
