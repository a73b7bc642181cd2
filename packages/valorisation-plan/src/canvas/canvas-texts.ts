/** The texts of a plan that are written in the boxes of the canvas. */
import { rawText } from '@kvasir/element/controls.js';
import type { CanvasBox } from '@kvasir/model/valorisation.js';

export const canvasTexts = [
  'need',
  'targetGroups',
  'users',
  'outcomes',
  'barriers',
  'impacts',
  'sustainability',
] as const;
export type CanvasText = (typeof canvasTexts)[number];

/** Which texts belong to which box, in their order; the first answers its question. */
export const textsOf: Readonly<Record<CanvasBox, readonly CanvasText[]>> = {
  'specific-needs': ['need'],
  'expected-results': [],
  measures: [],
  'target-groups': ['targetGroups', 'users'],
  outcomes: ['outcomes', 'barriers'],
  impacts: ['impacts', 'sustainability'],
};

/** Those that the template does not ask for there: they stand under a heading of their own. */
export const besides: ReadonlySet<CanvasText> = new Set<CanvasText>(['barriers', 'sustainability']);

/** The lines of a text that say something; what is no text, as it came. */
export function linesIn(value: unknown): string[] {
  return rawText(value)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter(Boolean);
}
