/** Event dispatch: which frame hears what, in the order of registration. */
import { isKnownEvent } from './event-names.ts';
import { raise } from './lua.ts';

/** What the dispatcher needs of a frame. */
export interface Listener {
  hear(event: string, payload: readonly unknown[]): void;
}

interface Registration {
  readonly listener: Listener;
  /** Only events of these units; undefined means all. */
  readonly units: readonly string[] | undefined;
}

export class EventBus {
  private registrations: Record<string, Registration[] | undefined> = {};

  /** The client raises on a name that it does not know (`C_EventUtils.IsEventValid`). */
  register(listener: Listener, event: string, units?: readonly string[]): void {
    if (!isKnownEvent(event)) {
      raise(`attempt to register unknown event "${event}"`);
    }
    this.unregister(listener, event);
    const list = this.registrations[event] ?? [];
    list.push({ listener, units });
    this.registrations[event] = list;
  }

  unregister(listener: Listener, event: string): void {
    const list = this.registrations[event];
    if (list !== undefined) {
      this.registrations[event] = list.filter((registration) => registration.listener !== listener);
    }
  }

  isRegistered(listener: Listener, event: string): boolean {
    const list = this.registrations[event] ?? [];
    return list.some((registration) => registration.listener === listener);
  }

  /** Fires an event to every listener that is registered now, except those that a handler removes meanwhile. */
  dispatch(event: string, payload: readonly unknown[]): void {
    const unit = payload[0];
    for (const registration of [...(this.registrations[event] ?? [])]) {
      const meant = registration.units === undefined || registration.units.some((name) => name === unit);
      if (meant && this.isRegistered(registration.listener, event)) {
        registration.listener.hear(event, payload);
      }
    }
  }

  clear(): void {
    this.registrations = {};
  }
}
