/** XML as elements to be asked for what is known, which remember what nobody asked for. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** What makes a text no XML that is read. */
export type XmlProblem = 'not-xml' | 'document-type' | 'damaged' | 'too-large';

export type XmlReading =
  { root: XmlElement; problem?: undefined } | { root?: undefined; problem: XmlProblem; line?: number; text: string };

/** Beyond this many characters, a browser would be busy for too long. */
const longest = 50_000_000;

/** Deeper than any project; what nests deeper is an attack on a recursive reader. */
const deepest = 60;

const textKey = '#text';
const literalKey = '#cdata';

/** An element as the parser gives it: its text, or its children by name. */
type Node = string | Readonly<Record<string, readonly Node[]>>;

/**
 * No entity but the five of XML itself and characters by number: what a document defines for itself is refused with its
 * definition (XXE, "billion laughs"), and the parser is told to leave all of them alone.
 */
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, hex, digits, name) => {
    if (typeof name === 'string') return entities[name] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(digits);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function parts(node: Node, key: string): readonly Node[] {
  return typeof node === 'string' || !Object.hasOwn(node, key) ? [] : (node[key] ?? []);
}

function textOfNode(node: Node): string {
  if (typeof node === 'string') return decoded(node);
  // The parser gives a text, or a list of them where it was interrupted.
  const strings = (key: string): string =>
    [parts(node, key)]
      .flat()
      .filter((part) => typeof part === 'string')
      .join('');
  return decoded(strings(textKey)) + strings(literalKey);
}

function plainOf(node: Node): unknown {
  if (typeof node === 'string') return decoded(node);
  const names = Object.keys(node).filter((name) => name !== textKey && name !== literalKey);
  if (names.length === 0) return textOfNode(node);
  return Object.fromEntries(
    names.map((name) => {
      const children = parts(node, name).map(plainOf);
      return [name, children.length === 1 ? children[0] : children];
    }),
  );
}

export class XmlElement {
  readonly name: string;
  readonly #node: Node;
  readonly #asked = new Set<string>([textKey, literalKey]);

  constructor(name: string, node: Node) {
    this.name = name;
    this.#node = node;
  }

  /** Its own text. */
  get content(): string {
    return textOfNode(this.#node);
  }

  /** The text of a child, without the space around it; `undefined` where it says nothing. */
  text(name: string): string | undefined {
    this.#asked.add(name);
    const [first] = parts(this.#node, name);
    return first === undefined ? undefined : textOfNode(first).trim() || undefined;
  }

  children(name: string): XmlElement[] {
    this.#asked.add(name);
    return parts(this.#node, name).map((node) => new XmlElement(name, node));
  }

  child(name: string): XmlElement | undefined {
    return this.children(name)[0];
  }

  /** All that is in it, to be kept: its text, or its children by name. */
  plain(): unknown {
    return plainOf(this.#node);
  }

  /** The children that nobody has asked for. */
  rest(): XmlElement[] {
    if (typeof this.#node === 'string') return [];
    return Object.keys(this.#node)
      .filter((name) => !this.#asked.has(name))
      .flatMap((name) => parts(this.#node, name).map((node) => new XmlElement(name, node)));
  }
}

/** Where the first element begins: behind a declaration, instructions and comments. */
function rootStart(text: string): number {
  const blank = /\s*/y;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    blank.lastIndex = at;
    at += blank.exec(text)?.[0].length ?? 0;
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (end === undefined) return at;
    const found = text.indexOf(end, at + 2);
    if (found < 0) return at;
    at = found + end.length;
  }
}

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: false,
  cdataPropName: literalKey,
  maxNestedTags: deepest,
  isArray: (name) => name !== textKey,
});

/** Where a text is no XML; what the validator says of it is for programmers, and in English. */
function damage(text: string, before: number): XmlReading | undefined {
  // The parser alone mends what is broken. The package that is to follow the validator would be one more to trust.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const result = XMLValidator.validate(text);
  if (result === true) return undefined;
  const [, root = ''] = /^<([^\s/>]*)/.exec(text.slice(before, before + 200)) ?? [];
  // The validator counts what is cut off among the first line.
  const line = text.includes(`</${root}`) ? result.err.line : text.trimEnd().split(/\r\n?|\n/).length;
  return { problem: 'damaged', line, text: '' };
}

/** Reads XML. Never throws. */
export function readXml(text: unknown): XmlReading {
  if (typeof text !== 'string') return { problem: 'not-xml', text: '' };
  if (text.length > longest) return { problem: 'too-large', text: String(text.length) };
  const before = rootStart(text);
  const begin = text.slice(before, before + 200);
  if (/^<!DOCTYPE/i.test(begin)) return { problem: 'document-type', text: begin.slice(0, 100) };
  if (!/^<[\p{L}_]/u.test(begin)) return { problem: 'not-xml', text: begin.slice(0, 100) };
  try {
    const damaged = damage(text, before);
    if (damaged) return damaged;
    const roots = Object.entries(parser.parse(text) as Readonly<Record<string, readonly Node[]>>);
    const [name, nodes] = roots.find(([key]) => key !== textKey) ?? [];
    const [node] = nodes ?? [];
    if (name === undefined || node === undefined) return { problem: 'not-xml', text: begin.slice(0, 100) };
    return { root: new XmlElement(name, node) };
  } catch {
    return { problem: 'damaged', text: '' };
  }
}
