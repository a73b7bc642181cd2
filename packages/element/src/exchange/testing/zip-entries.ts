/** The files in a ZIP archive, by their names (APPNOTE 4.3): as much as a test needs to look into a document. */
export async function zipEntries(blob: Blob): Promise<ReadonlyMap<string, () => Promise<string>>> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const entries = new Map<string, () => Promise<string>>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [size, nameLength] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
    const local = view.getUint32(at + 42, true);
    const isDeflated = view.getUint16(at + 10, true) === 8;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = new Blob([bytes.slice(start, start + size)]);
    entries.set(name, () =>
      isDeflated
        ? new Response(content.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
        : content.text(),
    );
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
