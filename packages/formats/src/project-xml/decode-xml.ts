import { decode } from '../csv/decode.ts';

/** The text of an XML file, and how it was read. */
export interface DecodedXml {
  text: string;
  /** As the file names it, or as it was found out. */
  encoding: string;
  /** The file says nothing of its encoding, or not the truth: letters with accents should be looked at. */
  assumed: boolean;
}

/** `<?xml version="1.0" encoding="windows-1252"?>`, which stands in ASCII whatever comes behind it. */
function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]{0,150}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1]?.toLowerCase();
}

/**
 * The text of an XML file (XML 1.0, 4.3.3): by its byte order mark, else by what it declares, else UTF-8. One that is not
 * what it says is read as Windows-1252, as is one that says nothing and is no UTF-8.
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const found = decode(bytes);
  const said = declared(bytes);
  const isUnicode = found.encoding !== 'windows-1252';
  // Everything in ASCII is valid UTF-8, and only a declaration tells of another encoding beyond it.
  if (said === undefined || said.startsWith('utf') || !found.assumed) {
    return { text: found.text, encoding: found.encoding, assumed: !isUnicode };
  }
  // Latin-1 is Windows-1252 in most files. What is valid UTF-8 all the same was saved anew without a look at that line.
  if (/^(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii|ascii)$/.test(said)) {
    return { text: found.text, encoding: said, assumed: false };
  }
  try {
    return { text: new TextDecoder(said).decode(bytes), encoding: said, assumed: false };
  } catch {
    return { text: found.text, encoding: found.encoding, assumed: true };
  }
}
