/**
 * The small parts that show: nothing but Lit and icons, so that they may stand in a page's first load. They have an entry
 * of their own because some bundlers split by file: what shares a barrel with the fields would load with them.
 */
export { partnerMark, partnerMarkClass, type PartnerMarkOptions } from './controls/partner-mark.ts';
export { partnerMarkStyles } from './controls/partner-mark.styles.ts';
export { status, statusIcons, type StatusKind, type StatusOptions } from './controls/status.ts';
export { statusStyles } from './controls/status.styles.ts';
export { tag, type TagOptions } from './controls/tag.ts';
export { tagStyles } from './controls/tag.styles.ts';
export { message, type MessageOptions } from './controls/message.ts';
export { messageStyles } from './controls/message.styles.ts';
export { skeletonLines, skeletonMark, type SkeletonWidth } from './controls/skeleton.ts';
export { skeletonStyles } from './controls/skeleton.styles.ts';
export { emptyState, type EmptyStateOptions } from './controls/empty-state.ts';
export { emptyStateStyles } from './controls/empty-state.styles.ts';
export { heading, type HeadingLevel } from './controls/heading.ts';
export { levelBelow, readLevel } from './controls/heading-level.ts';
export { button, type ButtonOptions } from './controls/button.ts';
export { buttonClass, type ButtonLook, type ButtonSize, type ButtonVariant } from './controls/button-class.ts';
export { buttonStyles } from './controls/button.styles.ts';
export { LiveRegion, type Politeness } from './controls/live-region.ts';
export { download, type MadeFile } from './controls/download.ts';
export {
  completenessRing,
  completenessRingStyles,
  countDone,
  partState,
  type PartState,
} from './controls/completeness-ring.ts';
export { viewTableStyles } from './styles/view-table.styles.ts';
export { readinessStrip, readinessStripStyles, type ReadinessStripOptions } from './controls/readiness-strip.ts';
