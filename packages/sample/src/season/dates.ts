/** The sample's dates. They are fixed: nothing depends on the day of a run. */

/** 2026-11-20 12:00 UTC, epoch milliseconds: no made-up fight is later. */
export const sampleNow = 1_795_176_000_000;

/** 2026-11-10 15:00 UTC: the made-up patch between the two editions of the trees. */
export const samplePatchTime = 1_794_322_800_000;

/** How far back rankings go, in milliseconds: 28 days. */
export const sampleWindow = 2_419_200_000;
