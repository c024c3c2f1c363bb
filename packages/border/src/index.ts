/** What text, ids, codes and figures from outside may be: one schema each, for every reader. */
export { importCodeSchema, reportCodeSchema } from './codes.ts';
export {
  countSchema,
  idSchema,
  latestSecond,
  millisecondsSchema,
  secondsSchema,
  shareSchema,
} from './figures.ts';
export { firstIssue } from './first-issue.ts';
export { markdownText } from './markdown.ts';
export { isVisible, nameSchema, plainName, plainNameSchema, visibleNameSchema } from './names.ts';
export { lineSchema, longestLine, plainLine, replaceUnseen } from './plain-line.ts';
