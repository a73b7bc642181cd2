/**
 * An id for a node, made of any text, a JSON Pointer with a person's own key in it for instance: the idrefs of ARIA take
 * no spaces. Different texts give different ids; ids need to be unique within one shadow root only.
 */
export function domId(...texts: readonly string[]): string {
  return texts
    .map((text) => text.replace(/[^\w.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}_`))
    .join('--');
}
