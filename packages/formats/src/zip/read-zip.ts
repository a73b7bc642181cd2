/** ZIP archives (APPNOTE 6.3), as office files are. */
import { crc32 } from './crc32.ts';
import { through, type Bytes } from './streams.ts';

/** Why an archive cannot be read. */
export type ZipErrorCode = 'truncated' | 'encrypted' | 'too-large' | 'damaged';

export class ZipError extends Error {
  override name = 'ZipError';
  readonly code: ZipErrorCode;

  constructor(code: ZipErrorCode) {
    super(code);
    this.code = code;
  }
}

/** The end of the directory: 22 bytes, and a remark of at most 65,535. */
const endLength = 22;
const longestRemark = 0xffff;

interface Entry {
  name: string;
  flags: number;
  method: number;
  checksum: number;
  compressed: number;
  length: number;
  offset: number;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestRemark);
  for (let position = view.byteLength - endLength; position >= first; position -= 1) {
    if (view.getUint32(position, true) === 0x06054b50) return position;
  }
  // The directory comes last, so a file that was cut off has none.
  throw new ZipError('truncated');
}

function* directory(bytes: Bytes, view: DataView): Generator<Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(position, true) !== 0x02014b50) throw new ZipError('damaged');
    const nameLength = view.getUint16(position + 28, true);
    const rest = view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
    yield {
      name: new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength)),
      flags: view.getUint16(position + 8, true),
      method: view.getUint16(position + 10, true),
      checksum: view.getUint32(position + 16, true),
      compressed: view.getUint32(position + 20, true),
      length: view.getUint32(position + 24, true),
      offset: view.getUint32(position + 42, true),
    };
    position += 46 + nameLength + rest;
  }
}

async function contentOf(bytes: Bytes, view: DataView, entry: Entry, most: number): Promise<Bytes> {
  if (entry.flags & 1) throw new ZipError('encrypted');
  if (entry.length > most) throw new ZipError('too-large');
  if (view.getUint32(entry.offset, true) !== 0x04034b50) throw new ZipError('damaged');
  // The lengths in front of the content may differ from those in the directory.
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const data = bytes.subarray(start, start + entry.compressed);
  if (data.length < entry.compressed) throw new ZipError('truncated');
  if (entry.method !== 0 && entry.method !== 8) throw new ZipError('damaged');
  const content = entry.method === 0 ? data : await through(data, new DecompressionStream('deflate-raw'), entry.length);
  if (content?.length !== entry.length || crc32(content) !== entry.checksum) throw new ZipError('damaged');
  return content;
}

/**
 * The files in an archive whose names are wanted, by name.
 *
 * @param most how many bytes all of them together may have: small archives can hold gigabytes of nothing
 * @throws ZipError
 */
export async function readZip(
  bytes: Bytes,
  isWanted: (name: string) => boolean,
  most: number,
): Promise<Map<string, Bytes>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Bytes>();
  let left = most;
  try {
    for (const entry of directory(bytes, view)) {
      if (!isWanted(entry.name)) continue;
      const content = await contentOf(bytes, view, entry, left);
      left -= content.length;
      files.set(entry.name, content);
    }
  } catch (error) {
    // Places outside of the file, and streams that are none.
    throw error instanceof ZipError ? error : new ZipError('damaged');
  }
  return files;
}
