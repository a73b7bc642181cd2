import { fonts, haloWidth, type Drawing, type Ink, type Measure, type Shape } from './drawing.ts';

/** Browsers draw nothing that is longer in a direction, or larger: Safari on a phone has the smallest limit of area. */
const longestSide = 16_384;
const largestArea = 16_777_216;

/** Sharp on screens of today, and when it is printed small. */
const usualScale = 2;

export interface Png {
  readonly content: Blob;
  /** Whether it had to be made smaller than usual. */
  readonly isSmaller: boolean;
}

function fontOf({ size, isStrong = false }: { size: number; isStrong?: boolean }): string {
  return `${isStrong ? '600 ' : ''}${size}px ${fonts}`;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  return context;
}

/** How wide texts are, asked of the browser. */
export function measureText(): Measure {
  const context = contextOf(document.createElement('canvas'));
  let font = '';
  return (text, type) => {
    const wanted = fontOf(type);
    if (wanted !== font) context.font = font = wanted;
    return context.measureText(text).width;
  };
}

/**
 * The drawing as PNG. It is painted as the SVG is written, shape by shape: a policy that lets images come from the host
 * alone (`img-src 'self'`) would not let the SVG be loaded as one.
 */
export async function pngOf(drawing: Drawing): Promise<Png> {
  const { width, height } = drawing;
  const scale = Math.min(usualScale, longestSide / Math.max(width, height), Math.sqrt(largestArea / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(width * scale));
  canvas.height = Math.max(1, Math.floor(height * scale));
  const context = contextOf(canvas);
  context.scale(scale, scale);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.direction = drawing.direction;
  for (const shape of drawing.shapes) paint(shape, context);
  const content = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!content) throw new Error('The picture could not be made.');
  return { content, isSmaller: scale < 1 };
}

function paint(shape: Shape, context: CanvasRenderingContext2D): void {
  if (shape.kind === 'text') {
    const { anchor = 'start', fill, halo } = shape.type;
    context.font = fontOf(shape.type);
    context.fillStyle = fill;
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    if (halo !== undefined) {
      context.setLineDash([]);
      context.strokeStyle = halo;
      context.lineWidth = haloWidth;
      context.strokeText(shape.text, shape.x, shape.y);
    }
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  context.beginPath();
  if (shape.kind === 'rect') context.rect(shape.x, shape.y, shape.width, shape.height);
  else if (shape.kind === 'circle') context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  else {
    for (const [x, y] of shape.points) context.lineTo(x, y);
    if (shape.isClosed) context.closePath();
  }
  ink(shape.ink, context);
}

function ink({ fill, stroke, strokeWidth = 1, dash = [] }: Ink, context: CanvasRenderingContext2D): void {
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke === undefined) return;
  context.setLineDash([...dash]);
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth;
  context.stroke();
}
