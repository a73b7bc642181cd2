import type { StatusKind } from '@kvasir/element/controls.js';
import type { ItemStatus } from '@kvasir/model';

/** Which sign and colour a status has, wherever it is told in a line. */
export const statusKinds: Readonly<Record<ItemStatus, StatusKind>> = {
  'not-started': 'neutral',
  'on-track': 'neutral',
  'at-risk': 'warning',
  delayed: 'danger',
  achieved: 'success',
  cancelled: 'neutral',
};
