/** The file, from the folder that holds `dist/`, that keeps what a build said: the cache gives it back with the addon. */
export const outcomeFile = 'dist/build-outcome.txt';
