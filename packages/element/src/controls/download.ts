/** A file that is made in the page. */
export interface MadeFile {
  name: string;
  mediaType: string;
  content: BlobPart;
}

/** Gives a file to the reader. Nothing is sent, and no policy is asked. */
export function download({ name, mediaType, content }: MadeFile): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun with the click, but Safari reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
