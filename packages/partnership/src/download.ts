/** Gives a document to the reader as a file. Made in the page: nothing is sent, and no policy is asked. */
export function download(document: object, name: string): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(document, null, 2)], { type: 'application/json' }));
  const link = globalThis.document.createElement('a');
  link.href = url;
  link.download = `${name.replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'partnership'}.json`;
  link.click();
  // The download has begun with the click, but Safari reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
