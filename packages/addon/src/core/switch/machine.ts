/** The state machine of a switch, whole: what each event means in each phase. */
import {
  abandon,
  configRemoved,
  createRefused,
  createTimeUp,
  created,
  createdTooLate,
  isBack,
  isBackAfterCombat,
  notRemoved,
  putBack,
  putBackRefused,
  putBackTimeUp,
  remove,
  removeTimeUp,
  removedUnseen,
} from './slot-steps.ts';
import { fail, go } from './step.ts';
import type { Step } from './step.ts';
import type { SwitchEvent } from './switch-event.ts';
import type { StateOf, SwitchJob, SwitchPhase, SwitchState, SwitchWay } from './switch-state.ts';
import {
  castFailed,
  castStarted,
  castSucceeded,
  combatEnded,
  commitFailed,
  confirmTimeUp,
  landingTimeUp,
  listUpdated,
  loadTimeUp,
  loaded,
  looked,
  settled,
  switchTimeUp,
  wear,
} from './wearing-steps.ts';

type EventOf<Type extends SwitchEvent['type']> = Extract<SwitchEvent, { readonly type: Type }>;

/** @noSelf */
type Transitions = {
  readonly [Phase in SwitchPhase]: {
    readonly [Type in SwitchEvent['type']]?: (state: StateOf<Phase>, event: EventOf<Type>) => Step;
  };
};

const specChanged = () => fail({ reason: 'specChanged' });
const combatBegan = () => fail({ reason: 'inCombat' });
const hindered = (_state: SwitchState, event: EventOf<'hindered'>) => fail(event.failure);

/** These may fire as soon as the change was requested. */
const changeEvents = {
  castStarted,
  castSucceeded,
  castFailed,
  commitFailed,
  configUpdated: looked,
};

/** An event that is not listed in a phase changes nothing there. */
const transitions: Transitions = {
  removing: {
    configRemoved,
    configUpdated: removedUnseen,
    removeRefused: notRemoved,
    timeUp: removeTimeUp,
    combatStarted: (state) => go({ ...state, inCombat: true }),
    combatEnded: (state) => go({ ...state, inCombat: false }),
    specChanged,
  },
  creating: {
    configCreated: created,
    createRefused,
    timeUp: createTimeUp,
    combatStarted: (state) => go({ ...state, inCombat: true }),
    combatEnded: (state) => go({ ...state, inCombat: false }),
    specChanged: abandon,
    hindered,
  },
  abandoned: {
    configCreated: createdTooLate,
    createRefused: (state) => fail(state.failure),
    timeUp: (state) => fail(state.failure),
  },
  settling: {
    castStarted,
    configUpdated: listUpdated,
    timeUp: settled,
    combatStarted: combatBegan,
    specChanged,
  },
  switching: {
    ...changeEvents,
    timeUp: switchTimeUp,
    combatStarted: combatBegan,
    specChanged,
    hindered,
  },
  loading: {
    ...changeEvents,
    loaded,
    timeUp: loadTimeUp,
    combatStarted: combatBegan,
    specChanged,
    hindered,
  },
  // A cast that is under way may still succeed in combat.
  confirming: {
    ...changeEvents,
    timeUp: confirmTimeUp,
    specChanged,
  },
  landing: {
    ...changeEvents,
    timeUp: landingTimeUp,
    specChanged,
  },
  wornInCombat: {
    combatEnded,
    specChanged: combatEnded,
  },
  waitingToPutBack: {
    timeUp: (state) => (state.inCombat ? go(state) : putBack(state)),
    combatStarted: (state) => go({ ...state, inCombat: true }),
    combatEnded: (state) => putBack({ ...state, inCombat: false }),
    specChanged,
  },
  puttingBack: {
    configCreated: isBack,
    createRefused: putBackRefused,
    timeUp: putBackTimeUp,
    combatStarted: (state) => go({ ...state, inCombat: true }),
    combatEnded: (state) => go({ ...state, inCombat: false }),
    specChanged,
    hindered,
  },
  backInCombat: {
    combatEnded: isBackAfterCombat,
    specChanged,
  },
  done: {},
};

export function step(state: SwitchState, event: SwitchEvent): Step {
  const transition = transitions[state.phase][event.type] as
    ((state: SwitchState, event: SwitchEvent) => Step) | undefined;
  return transition === undefined ? go(state) : transition(state, event);
}

/** The first step, before anything has happened. */
export function firstStep(job: SwitchJob, way: SwitchWay): Step {
  switch (way.way) {
    case 'existing': {
      const { configId, unique } = way;
      return wear({ job, configId, byName: unique });
    }
    case 'import':
      return remove(job);
    case 'putBack':
      return putBack({ job, inCombat: false, failure: { reason: 'specChanged' }, tries: 0 });
  }
}
