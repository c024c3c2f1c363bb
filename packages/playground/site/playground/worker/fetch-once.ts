/** Fetches something when it is first needed, and keeps it. */

/** The function gives what `fetchIt` gave the first time; after a failure, the next call fetches again. */
export function fetchOnce<T>(fetchIt: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () =>
    (kept ??= fetchIt().catch((error: unknown) => {
      kept = undefined;
      throw error;
    }));
}
