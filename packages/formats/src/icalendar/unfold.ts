/** A line of a file with its continuations joined (RFC 5545, 3.1). */
export interface UnfoldedLine {
  text: string;
  /** Where it begins, counted from 1. */
  line: number;
}

/**
 * The content lines of a calendar. Bare line feeds and carriage returns end lines too, because much software writes them;
 * empty lines are passed over.
 */
export function* unfold(text: string): Generator<UnfoldedLine> {
  const lineEnd = /\r\n|\r|\n/g;
  let parts: string[] = [];
  let began = 1;
  let line = 1;
  let from = text.startsWith('\ufeff') ? 1 : 0;
  while (from <= text.length) {
    lineEnd.lastIndex = from;
    const end = lineEnd.exec(text);
    const physical = text.slice(from, end?.index ?? text.length);
    const continues = (physical.startsWith(' ') || physical.startsWith('\t')) && parts.length > 0;
    if (continues) parts.push(physical.slice(1));
    else {
      if (parts.length > 0) yield { text: parts.join(''), line: began };
      parts = physical.trim() === '' ? [] : [physical];
      began = line;
    }
    if (!end) break;
    from = end.index + end[0].length;
    line += 1;
  }
  if (parts.length > 0) yield { text: parts.join(''), line: began };
}
