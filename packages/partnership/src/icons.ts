/** The icons of the bar, from Lucide (ISC), besides those that all elements share. */
export { default as iconConflict } from 'lucide/dist/esm/icons/git-merge-conflict.mjs';
export { default as iconDownload } from 'lucide/dist/esm/icons/download.mjs';
export { default as iconInPage } from 'lucide/dist/esm/icons/panel-top.mjs';
export { default as iconReadOnly } from 'lucide/dist/esm/icons/lock.mjs';
export { default as iconSaved } from 'lucide/dist/esm/icons/cloud.mjs';
export { default as iconSavedHere } from 'lucide/dist/esm/icons/hard-drive.mjs';
export { default as iconSaving } from 'lucide/dist/esm/icons/refresh-cw.mjs';
