/** Faults of a stand-in: what happens to a request instead of an answer. */
import type { Told } from './exchange.ts';

/**
 * `hang`: never answers, and does nothing. `lost`: does what was asked, and never answers. `reset`: cuts the connection. Or an
 * answer of one's own.
 */
export type FaultKind = 'hang' | 'lost' | 'reset' | Told;

export interface Fault {
  readonly kind: FaultKind;
  /** Default: every method. */
  readonly method?: string;
  /** The beginning of the path, with the stand-in's name: `/wago/api/projects`. */
  readonly path: string;
  /** How often; default: always. */
  readonly times?: number;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault for a request, if any; counts it. */
  next(method: string, path: string): FaultKind | undefined;
}

export function createFaults(): Faults {
  let open: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => open.push({ fault, left: fault.times ?? Infinity }),
    clear: () => (open = []),
    next: (method, path) => {
      const found = open.find(
        ({ fault, left }) =>
          left > 0 && path.startsWith(fault.path) && (fault.method === undefined || fault.method === method),
      );
      if (found !== undefined) {
        found.left--;
      }
      return found?.fault.kind;
    },
  };
}
