/** What `--help` adds to the list of options: examples, environment, exit codes. */
export const helpExamples = `
Examples:
  pnpm refresh                                   everything that is due
  pnpm refresh --spec Discipline                 one specialization; everything else stays as it is
  pnpm refresh --class Mage --content raid       three specializations, raids only
  pnpm refresh --encounter "Twin Fangs" --pages 5
  pnpm refresh --choose exact --fresh            the plain rule, from nothing
  pnpm refresh --wait                            sleep when the points are spent
  pnpm refresh plan                              what a run would fetch and cost
  pnpm refresh status                            what the checkpoint holds
  pnpm -s refresh --json > outcome.json          for pipes

Environment (or .env): WCL_CLIENT_ID and WCL_CLIENT_SECRET; without them a stand-in with sample data is used.
WCL_TOKEN_URL, WCL_API_URL, TALENT_TREES_URL point elsewhere; TOPTALENT_HOME moves .env, checkpoint and data;
SOURCE_DATE_EPOCH dates the data; NO_COLOR is respected.

Exit codes: 0 complete, 1 failed, 2 usage, 3 incomplete but resumable, 130 interrupted but resumable.
`;
