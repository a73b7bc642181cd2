/** Twenty records of the largest organisations are two megabytes; what is longer is no answer to a look-up. */
const maxBytes = 4_000_000;
const maxRecords = 20;

/**
 * Asks a registry, and reads the records of its answer: `{ items: [record, …] }` as the ROR API gives them, or the list
 * alone. Rejects, for the control to say so, when no answer comes, the server refuses, or the answer is something else.
 */
export async function fetchRecords(address: string, signal: AbortSignal): Promise<readonly unknown[]> {
  const response = await fetch(address, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The registry answered with status ${response.status}.`);
  const answer: unknown = JSON.parse(await readText(response));
  const items = typeof answer === 'object' && answer !== null && 'items' in answer ? answer.items : answer;
  if (!Array.isArray(items)) throw new Error('The registry answered with something that is no list of records.');
  return items.slice(0, maxRecords);
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new Error(`The registry answered with more than ${maxBytes} bytes.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
