/** What the command line's exit codes mean. */
export const exitCodes = {
  complete: 0,
  failed: 1,
  usage: 2,
  incomplete: 3,
  interrupted: 130,
} as const;
