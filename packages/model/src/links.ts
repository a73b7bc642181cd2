/** Whether the text is an `http` or `https` address that a browser can open; nothing else is ever linked. */
export function isHttpUrl(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
