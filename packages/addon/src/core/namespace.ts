/** The addon's private namespace, shared by the files of the TOC. */

export interface AddonNamespace {
  /** What `TalentData.lua` put there: anything at all until `data/open-data.ts` has checked it. */
  talentData?: unknown;
  /** What the language's file put there: the texts in the client's language. Read by `locale/texts.ts`. */
  locale?: unknown;
}
