/** Entry `@kvasir/element/picture.js`: pictures as files, SVG and PNG from one drawing. Loaded when a picture is made. */
export { colours, inkOn, paler, partnerColour } from './exchange/picture/colours.ts';
export {
  Drawing,
  fonts,
  type Ink,
  type Measure,
  type Point,
  type Shape,
  type Type,
} from './exchange/picture/drawing.ts';
export { measureText, pngOf, type Png } from './exchange/picture/png.ts';
export { svgOf } from './exchange/picture/svg.ts';
