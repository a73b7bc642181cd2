/**
 * Puts text on the clipboard. Resolves with false where a page may not write there, for want of a secure context or of
 * leave: then whoever asks selects the text, and a person can.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
