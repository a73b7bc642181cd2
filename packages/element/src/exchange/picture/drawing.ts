/** A drawing: what is drawn, and where, for whatever it is drawn on. From right to left it is mirrored as a whole. */

import { isolated } from '@kvasir/model';

export interface Ink {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** How long dashes and the gaps between them are, in turn. */
  readonly dash?: readonly number[];
}

export type Point = readonly [x: number, y: number];

/** How a text is written. It begins at its place, or is in the middle of it, or ends there. */
export interface Type {
  readonly size: number;
  readonly fill: string;
  readonly isStrong?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The colour around the letters, where they stand on lines. */
  readonly halo?: string;
}

export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly ink: Ink;
    }
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly isClosed: boolean; readonly ink: Ink }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number; readonly ink: Ink }
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly type: Type };

/** The fonts of a picture that is looked at anywhere. */
export const fonts = 'Inter, "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", sans-serif';

/** How wide the line around letters is, half of it under them. */
export const haloWidth = 3;

/** Letters of scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** How wide a text is. */
export type Measure = (text: string, type: Pick<Type, 'size' | 'isStrong'>) => number;

export class Drawing {
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  height = 0;
  readonly shapes: Shape[] = [];
  readonly #measure: Measure;

  constructor(width: number, direction: 'ltr' | 'rtl', measure: Measure) {
    this.width = width;
    this.direction = direction;
    this.#measure = measure;
  }

  rect(x: number, y: number, width: number, height: number, ink: Ink): void {
    const left = this.direction === 'rtl' ? this.width - x - width : x;
    this.shapes.push({ kind: 'rect', x: left, y, width, height, ink });
  }

  line(points: readonly Point[], ink: Ink, isClosed = false): void {
    this.shapes.push({ kind: 'line', points: points.map(([x, y]) => [this.#x(x), y]), isClosed, ink });
  }

  circle(x: number, y: number, radius: number, ink: Ink): void {
    this.shapes.push({ kind: 'circle', x: this.#x(x), y, radius, ink });
  }

  text(x: number, y: number, text: string, type: Type): void {
    const oneLine = text.replace(/\s+/gu, ' ').trim();
    if (oneLine === '') return;
    // A text of the other direction begins where it is read from, and `+3` is not `3+`, whatever the picture's own is.
    const isMixed = this.direction === 'rtl' || rightToLeft.test(oneLine);
    const written = isMixed ? isolated(oneLine) : oneLine;
    this.shapes.push({ kind: 'text', x: this.#x(x), y, text: written, type });
  }

  /** A text that ends with an ellipsis where there is no room for all of it. */
  textWithin(x: number, y: number, room: number, text: string, type: Type): void {
    this.text(x, y, this.#fitted(text.replace(/\s+/gu, ' ').trim(), room, type), type);
  }

  widthOf(text: string, type: Pick<Type, 'size' | 'isStrong'>): number {
    return this.#measure(text, type);
  }

  #x(x: number): number {
    return this.direction === 'rtl' ? this.width - x : x;
  }

  #fitted(text: string, room: number, type: Type): string {
    // No room has as many letters as a title without an end.
    const characters = Array.from(text.slice(0, 1000));
    if (text.length <= 1000 && this.widthOf(text, type) <= room) return text;
    let [fits, tooMany] = [0, characters.length];
    while (tooMany - fits > 1) {
      const middle = Math.floor((fits + tooMany) / 2);
      if (this.widthOf(`${characters.slice(0, middle).join('')}…`, type) <= room) fits = middle;
      else tooMany = middle;
    }
    return `${characters.slice(0, fits).join('').trimEnd()}…`;
  }
}
