/** The icons that only the tables draw, from Lucide (ISC). */
export { default as iconAscending } from 'lucide/dist/esm/icons/arrow-up.mjs';
export { default as iconDescending } from 'lucide/dist/esm/icons/arrow-down.mjs';
export { default as iconCopy } from 'lucide/dist/esm/icons/copy.mjs';
export { default as iconDelete } from 'lucide/dist/esm/icons/trash.mjs';
export { default as iconDetails } from 'lucide/dist/esm/icons/panel-right-open.mjs';
