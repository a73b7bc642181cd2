import { fonts, haloWidth, type Drawing, type Ink, type Shape } from './drawing.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** What no XML may hold (XML 1.0, 2.2), wherever it came from. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Hundredths of a pixel: nobody sees less, and files are half as long. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function inkOf({ fill = 'none', stroke, strokeWidth = 1, dash }: Ink): Record<string, string> {
  return {
    fill,
    ...(stroke !== undefined && { stroke, 'stroke-width': rounded(strokeWidth) }),
    ...(dash && { 'stroke-dasharray': dash.map(rounded).join(' ') }),
  };
}

/**
 * The drawing as SVG. It is built as a document and then written, so that no text in it can be anything but text; all of
 * its looks are attributes, which every program and every policy takes.
 */
export function svgOf(drawing: Drawing, about: { language: string; title: string; description: string }): string {
  const { width, height, direction, shapes } = drawing;
  const page = document.implementation.createDocument(namespace, 'svg', null);
  const root = page.documentElement;
  const add = (name: string, attributes: Readonly<Record<string, string>>, text?: string): void => {
    const node = page.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    if (text !== undefined) node.append(text.replace(illegal, '\ufffd'));
    root.append(node);
  };
  const looks = {
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
    width: rounded(width),
    height: rounded(height),
    role: 'img',
    lang: about.language,
    direction,
    'font-family': fonts,
  };
  for (const [key, value] of Object.entries(looks)) root.setAttribute(key, value);
  add('title', {}, about.title);
  add('desc', {}, about.description);
  add('rect', { width: '100%', height: '100%', fill: '#fff' });
  for (const shape of shapes) add(...elementOf(shape));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(page)}`;
}

function elementOf(shape: Shape): [name: string, attributes: Record<string, string>, text?: string] {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height } = shape;
      const box = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
      return ['rect', { ...box, ...inkOf(shape.ink) }];
    }
    case 'line': {
      const points = shape.points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' ');
      return [shape.isClosed ? 'polygon' : 'polyline', { points, ...inkOf(shape.ink) }];
    }
    case 'circle':
      return ['circle', { cx: rounded(shape.x), cy: rounded(shape.y), r: rounded(shape.radius), ...inkOf(shape.ink) }];
    case 'text': {
      const { size, fill, isStrong = false, anchor = 'start', halo } = shape.type;
      const place = { x: rounded(shape.x), y: rounded(shape.y), 'font-size': rounded(size), fill };
      const looks = {
        ...(isStrong && { 'font-weight': '600' }),
        ...(anchor !== 'start' && { 'text-anchor': anchor }),
        ...(halo !== undefined && { stroke: halo, 'stroke-width': String(haloWidth), 'paint-order': 'stroke' }),
      };
      return ['text', { ...place, ...looks }, shape.text];
    }
  }
}
