/** What a run can write to: data on one side, progress on the other. */

export interface Output {
  /** stdout: data alone. */
  readonly data: (text: string) => void;
  /** stderr: a line for whoever watches. */
  readonly say: (line: string) => void;
  /** A progress bar makes sense, and so do colours. */
  readonly terminal: NodeJS.WriteStream | undefined;
}

/** The process's own streams. When the reader goes away, the run goes on and ends by itself. */
export function processOutput(): Output {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') {
        throw error;
      }
    });
  }
  return {
    data: (text) => process.stdout.write(text),
    say: (line) => process.stderr.write(`${line}\n`),
    terminal: process.stderr.isTTY ? process.stderr : undefined,
  };
}
