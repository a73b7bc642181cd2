/** ZIP archives (APPNOTE 6.3), as office files are. */
import { crc32 } from './crc32.ts';
import { joined, through, type Bytes } from './streams.ts';

/** 1 January 1980, the first day that ZIP knows: the same content gives the same file on every day. */
const firstDay = 0x0021;
const stored = 0;
const deflated = 8;

interface Entry {
  name: Bytes;
  method: typeof stored | typeof deflated;
  data: Bytes;
  length: number;
  checksum: number;
  offset: number;
}

/** Numbers of two and four bytes, the lower byte first. */
function record(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Bytes {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let position = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(position, value, true);
    else view.setUint32(position, value, true);
    position += size;
  }
  return bytes;
}

/** What the header of an entry and its line in the directory have in common. */
function common({ method, checksum, data, length, name }: Entry): readonly (readonly [2 | 4, number])[] {
  return [
    [2, 20],
    [2, 0],
    [2, method],
    [2, 0],
    [2, firstDay],
    [4, checksum],
    [4, data.length],
    [4, length],
    [2, name.length],
    [2, 0],
  ];
}

function directoryLine(entry: Entry): Bytes[] {
  const line = record([4, 0x02014b50], [2, 20], ...common(entry), [2, 0], [2, 0], [2, 0], [4, 0], [4, entry.offset]);
  return [line, entry.name];
}

/**
 * An archive of files, in their order. Names are ASCII.
 *
 * @param compress whether it is made small; without it, it is made at once
 */
export async function writeZip(
  files: Iterable<readonly [name: string, content: Bytes]>,
  compress: boolean,
): Promise<Bytes> {
  const pieces: Bytes[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const data = compress ? await through(content, new CompressionStream('deflate-raw')) : content;
    const entry: Entry = {
      name: new TextEncoder().encode(path),
      method: compress ? deflated : stored,
      data: data ?? content,
      length: content.length,
      checksum: crc32(content),
      offset,
    };
    const header = record([4, 0x04034b50], ...common(entry));
    pieces.push(header, entry.name, entry.data);
    offset += header.length + entry.name.length + entry.data.length;
    entries.push(entry);
  }
  const directory = joined(entries.flatMap(directoryLine));
  const count = entries.length;
  const end = record(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return joined([...pieces, directory, end]);
}
