/** The icons of the library, from Lucide (ISC). */
export { default as iconFile } from 'lucide/dist/esm/icons/file-up.mjs';
