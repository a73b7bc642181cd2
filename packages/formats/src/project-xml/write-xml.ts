import { legalXml } from '../table/legal-xml.ts';
import { escapeXml } from '../xlsx/cell-text.ts';

/** An element: its name, and its text or its children. Without a content it is left out. */
export type Xml = readonly [name: string, content: string | number | readonly Xml[] | undefined];

/** The text of an element, indented as people read it. */
export function writeXml([name, content]: Xml, indent = ''): string {
  if (content === undefined) return '';
  if (typeof content !== 'object') return `${indent}<${name}>${escapeXml(legalXml(String(content)))}</${name}>\n`;
  const inner = content.map((child) => writeXml(child, `${indent}  `)).join('');
  return inner === '' ? `${indent}<${name}/>\n` : `${indent}<${name}>\n${inner}${indent}</${name}>\n`;
}
