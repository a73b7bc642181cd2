/** What can become a stream. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The bytes after a stream of the platform, `deflate-raw` both ways; `undefined` where they are more than `most`. No
 * worker: those that libraries make of texts are not allowed in pages with a strict content security policy.
 */
export async function through(
  bytes: Bytes,
  stream: CompressionStream | DecompressionStream,
  most = Infinity,
): Promise<Bytes | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    length += chunk.value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(chunk.value);
  }
  return joined(chunks, length);
}

/** The pieces in a row. */
export function joined(
  pieces: readonly Uint8Array[],
  length = pieces.reduce((sum, piece) => sum + piece.length, 0),
): Bytes {
  const all = new Uint8Array(length);
  let position = 0;
  for (const piece of pieces) {
    all.set(piece, position);
    position += piece.length;
  }
  return all;
}
