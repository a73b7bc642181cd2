import type { CSSResultGroup } from 'lit';
import { axisStyles } from './axis.styles.ts';
import { forcedColourStyles } from './forced-colours.styles.ts';
import { limitStyles } from './limits.styles.ts';
import { printStyles } from './print.styles.ts';
import { rowStyles } from './rows.styles.ts';
import { signStyles } from './signs.styles.ts';
import { statusStyles } from './statuses.styles.ts';

/** All that the first picture of the timeline needs, in this order. */
export const timelineStyles: CSSResultGroup = [
  rowStyles,
  signStyles,
  statusStyles,
  axisStyles,
  limitStyles,
  forcedColourStyles,
  printStyles,
];
