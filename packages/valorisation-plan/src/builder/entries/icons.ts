/** The icons that only lists of entries draw, from Lucide (ISC). */
export { default as iconDown } from 'lucide/dist/esm/icons/arrow-down.mjs';
export { default as iconUp } from 'lucide/dist/esm/icons/arrow-up.mjs';
