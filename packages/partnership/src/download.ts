import { download } from '@kvasir/element/display.js';

/** Gives a document to the reader as a file. It is here from the beginning: it is for when nothing more can be loaded. */
export function downloadDocument(document: object, name: string): void {
  download({
    name: `${name.replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'partnership'}.json`,
    mediaType: 'application/json',
    content: JSON.stringify(document, null, 2),
  });
}
