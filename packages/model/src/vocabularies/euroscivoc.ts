/**
 * Entry `@kvasir/model/vocabularies/euroscivoc.js`: the European Science Vocabulary. Load it on demand,
 * `await import(…)`; it is 35 kB before compression.
 */
import { euroSciVocLines } from './data/euroscivoc.ts';

export interface EuroSciVocNode {
  /** The code path from the root, as CORDIS writes it: `/21/33/117`. */
  code: string;
  /** The English label. */
  title: string;
  /** The code path of the broader field; absent for the six roots. */
  parent?: string;
}

function nodeOf(line: string): EuroSciVocNode {
  const [code = '', title = ''] = line.split('\t');
  const parent = code.slice(0, code.lastIndexOf('/'));
  return parent === '' ? { code, title } : { code, title, parent };
}

/** The 1,024 nodes that Horizon Europe projects use, broader before narrower. */
export const euroSciVoc: readonly EuroSciVocNode[] = /*#__PURE__*/ euroSciVocLines.map(nodeOf);

const byCode: ReadonlyMap<string, EuroSciVocNode> = /*#__PURE__*/ new Map(euroSciVoc.map((node) => [node.code, node]));

/** The node with this code path. */
export function euroSciVocNode(code: string): EuroSciVocNode | undefined {
  return byCode.get(code);
}

/** The nodes from the root down to the one with this code path; empty when there is none. */
export function euroSciVocPath(code: string): EuroSciVocNode[] {
  const node = byCode.get(code);
  return node ? [...euroSciVocPath(node.parent ?? ''), node] : [];
}
