/**
 * Entry `@kvasir/element/workbench.js`: what elements have in common in which a slice of the document is worked on: the
 * history of edits, the head, the views to choose from, the states without content; and what loads when somebody comes to
 * them.
 */
export { KvEditorElement, type EditorMessages, type WorkPicture } from './workbench/kv-editor-element.ts';
export { type ControlSource, type WorkHistory, type WorkSource } from './workbench/work-source.ts';
export { SliceModel } from './workbench/slice-model.ts';
export { historyStep, isInField, markedAction, type MarkedAction } from './workbench/actions.ts';
export { ControlHost, type WorkHost } from './workbench/control/work-host.ts';
export { WorkControl, type WorkParts } from './workbench/control/work-control.ts';
export { NarrowWatch } from './workbench/narrow-watch.ts';
export {
  viewButtons,
  workHead,
  type WorkAction,
  type WorkHeadMessages,
  type WorkHeadOptions,
} from './workbench/work-head.ts';
export {
  laterPart,
  partMissing,
  withSide,
  workContent,
  type ShownPart,
  type WorkStateMessages,
} from './workbench/work-states.ts';
export { workbenchStyles } from './workbench/workbench.styles.ts';
export { sideStyles } from './workbench/side.styles.ts';
