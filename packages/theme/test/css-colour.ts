import { color, computedValue } from '@csstools/css-color-parser';
import {
  isCommentNode,
  isFunctionNode,
  isTokenNode,
  isWhitespaceNode,
  parseComponentValue,
  parseListOfComponentValues,
  replaceComponentValues,
  type ComponentValue,
  type FunctionNode,
} from '@csstools/css-parser-algorithms';
import { isTokenComma, stringify, tokenize } from '@csstools/css-tokenizer';
import { clampRgb, converter, type Rgb } from 'culori';

export type Scheme = 'light' | 'dark';

const toRgb = converter('rgb');

/** The comma-separated arguments of a function. Only the first comma of a `var()` separates. */
function argumentsOf(node: FunctionNode, most = Infinity): string[] {
  const parts: string[] = [''];
  for (const child of node.value) {
    const comma = isTokenNode(child) && isTokenComma(child.value);
    if (comma && parts.length < most) parts.push('');
    else if (!isCommentNode(child)) parts.push((parts.pop() ?? '') + child.toString());
  }
  return parts.map((part) => part.trim());
}

function componentsOf(text: string): ComponentValue[] {
  return parseListOfComponentValues(tokenize({ css: text }));
}

/** Puts the values of `var()` in, and of `light-dark()` the side of the scheme. */
function substitute(text: string, declared: ReadonlyMap<string, string>, scheme: Scheme): string {
  const replaced = replaceComponentValues([componentsOf(text)], (node) => {
    if (!isFunctionNode(node)) return;
    if (node.getName() === 'var') {
      const [name = '', fallback] = argumentsOf(node, 2);
      const value = declared.get(name) ?? fallback;
      if (value === undefined) throw new Error(`${name} is not declared`);
      return componentsOf(substitute(value, declared, scheme));
    }
    if (node.getName() === 'light-dark') {
      const [light = '', dark = ''] = argumentsOf(node);
      return componentsOf(substitute(scheme === 'light' ? light : dark, declared, scheme));
    }
    return;
  });
  return replaced.map((values) => stringify(...values.flatMap((value) => value.tokens()))).join(',');
}

/**
 * What a browser shows for a CSS colour: an sRGB colour, each channel cut at the edge of the gamut.
 *
 * @param declared custom properties by name; a `var()` with no value here takes its fallback
 * @throws when the text is no colour, or names a property that is declared nowhere
 */
export function shownColour(text: string, declared: ReadonlyMap<string, string>, scheme: Scheme): Rgb {
  const css = substitute(text, declared, scheme).trim();
  const node = parseComponentValue(tokenize({ css }));
  const parsed = node && !isWhitespaceNode(node) && color(node);
  const rgb = parsed && toRgb(computedValue(parsed));
  if (!rgb) throw new Error(`${css} is not a colour`);
  return clampRgb(rgb);
}
