const longest = 2_000;

/** Any value as text that can stand in a control or a sentence: what has the wrong type is shown as it came. */
export function rawText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  const text = textOf(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function textOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  try {
    // An object may say of itself that it is nothing, and then there is no text.
    return JSON.stringify(value) ?? '';
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** A text to read, or nothing where there is nothing to read in it. */
export function readable(value: unknown): string | undefined {
  return rawText(value).trim() || undefined;
}
