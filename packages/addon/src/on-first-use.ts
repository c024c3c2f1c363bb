/** Makes something when it is first asked for, and keeps it: what a session never needs is never made, nor its code compiled. */

/** @noSelf */
export interface OnFirstUse<Made> {
  get(): Made;
  /** Undefined while nobody has asked for it. */
  made(): Made | undefined;
}

export function onFirstUse<Made>(make: () => Made): OnFirstUse<Made> {
  let made: Made | undefined;
  return {
    get() {
      made ??= make();
      return made;
    },
    made: () => made,
  };
}
