/** The addon's private namespace, shared by the files of the TOC. */

export interface AddonNamespace {
  /** What `TalentData.lua` put there. Anything at all until `data/talent-data.ts` has looked at it. */
  talentData?: unknown;
  /** What the language's file put there: the texts in the client's language. Read by `locale/texts.ts`. */
  locale?: unknown;
}
