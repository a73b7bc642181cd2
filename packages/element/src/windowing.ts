/** What every long table is drawn with: only the rows that are seen, in elements that go from row to row. */
export {
  extent,
  indexAt,
  offsetsOf,
  scrollFor,
  sizeAt,
  spanIn,
  type Offsets,
  type Span,
} from './windowing/geometry.ts';
export { isSame } from './windowing/is-same.ts';
export { RowLines, type Line, type LinesPicture } from './windowing/row-lines.ts';
export { px, styled, type Styles } from './windowing/styled.ts';
export { ScrollRoom, usualRoom, type Room } from './windowing/scroll-room.ts';
