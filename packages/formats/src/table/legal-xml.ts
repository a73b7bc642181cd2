// What XML 1.0 cannot hold, half surrogates included.
const illegal =
  // eslint-disable-next-line no-control-regex -- control characters are what it is about.
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without the characters that XML does not have, with the line ends of XML. */
export function legalXml(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(illegal, '');
}
