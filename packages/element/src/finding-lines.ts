/** What the rules find, told in lines, each with its next step. An entry of its own, for it comes after the first picture. */
export { findingLine, type FindingLineOptions, type FindingLineWords } from './findings/finding-line.ts';
export { findingLineStyles } from './findings/finding-line.styles.ts';
export { FindingLines, gravestFirst, type FindingLinesOptions } from './findings/finding-lines.ts';
export type { FindingLinesMessages } from './findings/finding-lines.messages.ts';
