/** What `C_ClassTalents.LoadConfig` returns. */

/** `Enum.LoadConfigResult` (12.1.0). */
export const loadConfigResult = { error: 0, noChangesNecessary: 1, loadInProgress: 2, ready: 3 } as const;

export interface LoadAnswer {
  readonly result: number;
  readonly changeError?: string | undefined;
}
