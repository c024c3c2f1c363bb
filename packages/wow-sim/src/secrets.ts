/**
 * Secret values (12.0+): an addon may hold one, but not look into it.
 *
 * Arithmetic, ordering, concatenation, indexing, length and calls raise; equality and truth tests pass, as in plain Lua.
 */
import { raise, withMetatable } from './lua.ts';

export type LuaTypeName = 'string' | 'number' | 'boolean';

interface Secret {
  readonly value: object;
  readonly trueType: LuaTypeName;
}

/** Makes secrets and recognizes them. */
export class SecretVault {
  /** Whether Lua's `type` already knows of secrets. */
  typeIsTaught = false;
  private secrets: Secret[] = [];

  /** A new secret. `type()` returns the type behind it, so an addon cannot recognize a secret by its type. */
  make(trueType: LuaTypeName): unknown {
    const refuse = (): never => raise('attempt to use a secret value');
    const value = withMetatable({
      __index: refuse,
      __newindex: refuse,
      __call: refuse,
      __concat: refuse,
      __add: refuse,
      __sub: refuse,
      __mul: refuse,
      __div: refuse,
      __mod: refuse,
      __pow: refuse,
      __unm: refuse,
      __lt: refuse,
      __le: refuse,
      __len: refuse,
      __tostring: refuse,
    });
    this.secrets.push({ value, trueType });
    return value;
  }

  /** The Lua type behind a secret, or undefined for a value that is no secret. */
  trueType(value: unknown): LuaTypeName | undefined {
    for (const secret of this.secrets) {
      if (secret.value === value) {
        return secret.trueType;
      }
    }
    return undefined;
  }

  isSecret(value: unknown): boolean {
    return this.trueType(value) !== undefined;
  }

  /** Forgets all secrets: the session is over. */
  clear(): void {
    this.secrets = [];
  }
}
