/** What the page shows, as the part of its address behind `#`. */

export interface Selection {
  readonly specId: number | undefined;
  /** `ref` of the build; undefined for the first. */
  readonly build: string | undefined;
  /** `ref` of the build that it is compared with; undefined for the general build. */
  readonly against: string | undefined;
}

/** Reads the address leniently: what it does not understand is undefined. */
export function readSelection(hash: string): Selection {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const specId = Number(fields.get('spec'));
  return {
    specId: Number.isInteger(specId) && specId > 0 ? specId : undefined,
    build: fields.get('build') ?? undefined,
    against: fields.get('against') ?? undefined,
  };
}

/** With its `#`. */
export function writeSelection({ specId, build, against }: Selection): string {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries({ spec: specId, build, against })) {
    if (value !== undefined) {
      fields.set(name, `${value}`);
    }
  }
  return `#${fields}`;
}
