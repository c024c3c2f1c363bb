/** What every command gets. */
import type { Environment } from '../settings.ts';

export interface CommandContext {
  readonly environment: Environment;
  readonly say: (line: string) => void;
}
