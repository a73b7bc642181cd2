/** The icons of files in and out, from Lucide (ISC). */
export { default as iconCalendar } from 'lucide/dist/esm/icons/calendar-days.mjs';
export { default as iconDocument } from 'lucide/dist/esm/icons/file-text.mjs';
export { default as iconImport } from 'lucide/dist/esm/icons/file-up.mjs';
export { default as iconPicture } from 'lucide/dist/esm/icons/image.mjs';
export { default as iconPrint } from 'lucide/dist/esm/icons/printer.mjs';
export { default as iconSheet } from 'lucide/dist/esm/icons/file-spreadsheet.mjs';
