/** An event of the clipboard, as a browser dispatches it. Firefox and WebKit give none of their own the data of a script. */
export function clipboardEvent(type: 'copy' | 'cut' | 'paste', clipboardData: DataTransfer): ClipboardEvent {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  return event as ClipboardEvent;
}
