/** Messages for the developer of the host page: each once, and none in production builds of the host's own choosing. */
const said = new Set<string>();

/** Warns once per text. Never throws, never repeats: a page with a thousand cards has one mistake, not a thousand. */
export function warnOnce(subject: string, message: string): void {
  const text = `${subject}: ${message}`;
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}
