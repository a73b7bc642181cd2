/** Text as a cell of a workbook can hold it (ECMA-376, Part 1: XML 1.0, and Excel's own limits). */
import { neutraliseFormula } from '../table/formula.ts';
import { legalXml } from '../table/legal-xml.ts';

/** More characters than this, and Excel calls the file damaged. */
export const longestCellText = 32_767;

// Excel reads `_x0041_` as `A`, so a text that says so needs its own underscore written that way.
const escapeForm = /_(?=x[0-9A-Fa-f]{4}_)/g;

export interface CellText {
  text: string;
  /** What could not be kept. */
  lost?: 'cut' | 'characters';
}

/** The text of a cell, neutralised, with the line ends of a cell. */
export function cellText(text: string): CellText {
  const legal = legalXml(text);
  const isWhole = legal === text.replace(/\r\n?/g, '\n');
  const neutral = neutraliseFormula(legal).replace(escapeForm, '_x005F_');
  if (neutral.length <= longestCellText) return { text: neutral, ...(!isWhole && { lost: 'characters' }) };
  // Not through the middle of a character.
  return { text: neutral.slice(0, longestCellText).replace(/[\ud800-\udbff]$/, ''), lost: 'cut' };
}

/** Text in the content or an attribute of an element. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
