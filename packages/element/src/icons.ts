/** The icons that Kvasir uses, from Lucide (ISC), one module each so that a page loads only those that it draws. */
export { default as iconAdd } from 'lucide/dist/esm/icons/plus.mjs';
export { default as iconBan } from 'lucide/dist/esm/icons/ban.mjs';
export { default as iconCheck } from 'lucide/dist/esm/icons/check.mjs';
export { default as iconChevronDown } from 'lucide/dist/esm/icons/chevron-down.mjs';
export { default as iconClose } from 'lucide/dist/esm/icons/x.mjs';
export { default as iconError } from 'lucide/dist/esm/icons/octagon-alert.mjs';
export { default as iconInfo } from 'lucide/dist/esm/icons/info.mjs';
export { default as iconSearch } from 'lucide/dist/esm/icons/search.mjs';
export { default as iconWarning } from 'lucide/dist/esm/icons/triangle-alert.mjs';
export { default as iconOffline } from 'lucide/dist/esm/icons/wifi-off.mjs';
export { default as iconPending } from 'lucide/dist/esm/icons/circle.mjs';
export { default as iconRetry } from 'lucide/dist/esm/icons/rotate-cw.mjs';
export { default as iconEdit } from 'lucide/dist/esm/icons/pencil.mjs';
export { default as iconMore } from 'lucide/dist/esm/icons/ellipsis.mjs';
export { default as iconFiles } from 'lucide/dist/esm/icons/arrow-down-up.mjs';
export { default as iconRedo } from 'lucide/dist/esm/icons/redo-2.mjs';
export { default as iconUndo } from 'lucide/dist/esm/icons/undo-2.mjs';
