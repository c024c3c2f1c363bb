/** Carries out the state machine's commands through the ports. */
import { difference } from '@toptalent/loadout';
import type { Ports } from '../ports.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import { importEntries } from './import-entries.ts';
import { longBlock } from './left-over.ts';
import { rememberBeside, rememberSlot, setUpLoadout } from './own-loadouts.ts';
import type { Run } from './run.ts';
import type { SwitchCommand } from './switch-command.ts';
import type { ToldEvent } from './switch-event.ts';

/** The commands that ask the client for something, or remember what it did; the others concern the switch itself. */
export type ClientCommand = Exclude<SwitchCommand, { readonly run: 'wait' | 'succeed' | 'fail' }>;

/** @returns What the client answered at once, if that matters. */
export function carryOut(command: ClientCommand, run: Run, ports: Ports): ToldEvent | undefined {
  const { loadouts } = ports;
  switch (command.run) {
    case 'remove':
      return remove(command.configId, run, ports);
    case 'create':
      return unlessHindered(ports, () => create(run, ports));
    case 'putBack':
      return putBack(run, ports);
    case 'remember':
      remember(command.configId, run, ports);
      return undefined;
    case 'setUp':
      setUpLoadout(run, command.configId, ports);
      return undefined;
    case 'switchByName':
      return unlessHindered(ports, () => {
        loadouts.loadTalentWindow();
        loadouts.switchByName(run.wanted.name);
        return undefined;
      });
    case 'load':
      return unlessHindered(ports, () => ({
        type: 'loaded',
        ...loadouts.load(command.configId),
      }));
    case 'commit':
      return loadouts.commit(command.configId)
        ? undefined
        : { type: 'commitFailed', configId: command.configId };
  }
}

/** A keystone run or a match that began since the click ends the switch. What was deleted is put back at a better time. */
function unlessHindered(ports: Ports, ask: () => ToldEvent | undefined): ToldEvent | undefined {
  const failure = longBlock(ports);
  return failure === undefined ? ask() : { type: 'hindered', failure };
}

/** Until something takes its place, our slot stays marked as deleted, so that it can be put back even in another session. */
function remove(configId: number, run: Run, ports: Ports): ToldEvent | undefined {
  if (!ports.loadouts.remove(configId)) {
    return { type: 'removeRefused' };
  }
  rememberSlot(ports.store.character(), run.snapshot.specId, { ...run.recycled!, deleted: true });
  return undefined;
}

function create(run: Run, ports: Ports): ToldEvent | undefined {
  const { asked, snapshot } = run;
  // TRAIT_CONFIG_CREATED may fire before `create` returns.
  run.awaitsLoadout = true;
  const entries = importEntries(asked.loadout, snapshot.tree);
  const { name, code } = asked;
  const answer = ports.loadouts.create({ activeConfigId: snapshot.configId, entries, name, code });
  if (answer.accepted) {
    return undefined;
  }
  run.awaitsLoadout = false;
  return { type: 'createRefused', text: answer.text };
}

function putBack(run: Run, ports: Ports): ToldEvent | undefined {
  const { state } = run;
  const slot = run.recycled!;
  if (ports.loadouts.windowShown() && state.phase === 'puttingBack') {
    // The open talent window would wear it.
    return { type: 'hindered', failure: state.failure };
  }
  const loadout = fittingLoadout(slot.code, run.snapshot);
  if (!loadout.ok) {
    return { type: 'createRefused' };
  }
  run.asked = { name: slot.name, code: slot.code, loadout: loadout.value };
  return unlessHindered(ports, () => create(run, ports));
}

function remember(configId: number, run: Run, ports: Ports): void {
  const character = ports.store.character();
  const { specId } = run.snapshot;
  const { name, code } = run.asked;
  if (run.perBuild) {
    rememberBeside(character, specId, { configId, name, code });
  } else {
    rememberSlot(character, specId, { configId, name, code });
  }
}

/**
 * What is left to do once the client wears the loadout.
 *
 * @returns How many points could not be set.
 */
export function complete(configId: number, run: Run, ports: Ports): number {
  const { specId } = run.snapshot;
  ports.store.character().applied[specId] = run.wanted.code;
  if (ports.talents.specId() !== specId) {
    return 0;
  }
  // Only now, and only for the current specialization: an early call leaves lasting damage in the talent window.
  if (ports.loadouts.selected(specId) !== configId) {
    ports.loadouts.select(specId, configId);
  }
  if (run.needsSetUp) {
    setUpLoadout(run, configId, ports);
  }
  // Switching by name clears it, loading by handle does not.
  ports.loadouts.clearStarterBuild();
  const snapshot = takeSnapshot(ports.talents);
  return snapshot === undefined ? 0 : difference(snapshot.worn, run.wanted.loadout).points;
}
