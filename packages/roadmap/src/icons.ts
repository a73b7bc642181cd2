/** The icons that only the roadmap draws, from Lucide (ISC). */
export { default as iconFiles } from 'lucide/dist/esm/icons/arrow-down-up.mjs';
export { default as iconMinus } from 'lucide/dist/esm/icons/minus.mjs';
export { default as iconRedo } from 'lucide/dist/esm/icons/redo-2.mjs';
export { default as iconUndo } from 'lucide/dist/esm/icons/undo-2.mjs';
