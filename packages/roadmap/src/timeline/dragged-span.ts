import type { ItemSpan } from '@kvasir/model/roadmap.js';

/** What of an item is moved. */
export type DragPart = 'all' | 'start' | 'finish';

/** Documents hold months from 1 on, for a century. */
const lastMonth = 1200;

/** Where an item lies when it, or one of its ends, is moved by so many months. Nothing finishes before it starts. */
export function placed(span: ItemSpan, part: DragPart, months: number): ItemSpan {
  const { start, finish, isPoint } = span;
  // A point lies at the end of a month, the first of which is 1; a span may begin with the project.
  const first = isPoint ? 1 : 0;
  const shift = Math.min(Math.max(months, first - start), lastMonth - finish);
  switch (part) {
    case 'all':
      return { ...span, start: start + shift, finish: finish + shift };
    case 'start':
      return { ...span, start: Math.min(start + shift, finish - 1) };
    case 'finish':
      return { ...span, finish: Math.max(Math.min(finish + months, lastMonth), isPoint ? 1 : start + 1) };
  }
}
