/** Copies saved variables as the client writes them to disk: plain data and nothing else. */
import { copyTable, raise } from '../lua.ts';
import type { SecretVault } from '../secrets.ts';

/** A value as it comes back from disk. Raises on functions and secrets, which cannot be saved. */
export function copyForDisk(value: unknown, secrets: SecretVault, path: string): unknown {
  if (value === undefined || value === null) {
    return undefined;
  }
  if (secrets.isSecret(value)) {
    return raise(`${path} is a secret value and would be saved`);
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (typeof value === 'function') {
    return raise(`${path} is a function and would be lost`);
  }
  return copyTable(value, (inner, key) => copyForDisk(inner, secrets, `${path}.${key}`));
}
