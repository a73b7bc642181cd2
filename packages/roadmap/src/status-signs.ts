import { iconBan, type IconNode } from '@kvasir/element';
import type { StatusOptions } from '@kvasir/element/controls.js';
import type { ItemStatus } from '@kvasir/model';

/** As in the timeline. Lucide's own dot in a circle is too small to be seen beside a word. */
const iconUnderWay: IconNode = [
  ['circle', { cx: '12', cy: '12', r: '10' }],
  ['circle', { cx: '12', cy: '12', r: '3.5', fill: 'currentColor' }],
];

/** Which sign and colour a status has, wherever it is told in a line: no two have the same sign. */
export const statusSigns: Readonly<Record<ItemStatus, Pick<StatusOptions, 'kind' | 'icon'>>> = {
  'not-started': { kind: 'neutral' },
  'on-track': { kind: 'neutral', icon: iconUnderWay },
  'at-risk': { kind: 'warning' },
  delayed: { kind: 'danger' },
  achieved: { kind: 'success' },
  cancelled: { kind: 'neutral', icon: iconBan },
};
