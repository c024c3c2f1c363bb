/** What to do where a list of encounters contradicts the game package. */

const correct = 'Correct packages/game/src/seasons';

/** For what Warcraft Logs lists now. */
export const correctForListed = `${correct}: until then the data is not released.`;

/** For data that was made before: the game package may have changed since. */
export const correctForStored =
  `${correct} if Warcraft Logs has changed a fact; ` + 'run pnpm refresh if packages/game has changed since.';
