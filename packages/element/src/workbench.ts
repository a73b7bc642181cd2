/**
 * Entry `@kvasir/element/workbench.js`: what elements have in common in which a slice of the document is worked on: the
 * history of edits, the head, the views to choose from, the states without content.
 */
export { KvEditorElement, type EditorMessages } from './workbench/kv-editor-element.ts';
export { historyStep, isInField, markedAction, type MarkedAction } from './workbench/actions.ts';
export { LaterNotes } from './workbench/later-notes.ts';
export { NarrowWatch } from './workbench/narrow-watch.ts';
export {
  viewButtons,
  workHead,
  type WorkAction,
  type WorkHeadMessages,
  type WorkHeadOptions,
} from './workbench/work-head.ts';
export { partMissing, workFailure, workLoading, type WorkStateMessages } from './workbench/work-states.ts';
export { workbenchStyles } from './workbench/workbench.styles.ts';
export { sideStyles } from './workbench/side.styles.ts';
