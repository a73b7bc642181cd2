/** The work plan as Microsoft Project XML (MSPDI), out and in. Loaded on demand: it brings a library. */
export { decodeXml, type DecodedXml } from './project-xml/decode-xml.ts';
export {
  fromProjectXml,
  type ProjectReading,
  type ProjectReadingOptions,
  type ProjectSlice,
} from './project-xml/from-project-xml.ts';
export { type PassedElement, type ProjectProblem, type ProjectProblemCode } from './project-xml/project-problem.ts';
export { type ProjectDocument } from './project-xml/project-tasks.ts';
export { projectMediaType, toProjectXml, type ProjectWritingOptions } from './project-xml/to-project-xml.ts';
