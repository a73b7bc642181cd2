import { html, type TemplateResult } from 'lit';

/** A drawing as Lucide publishes it: a list of SVG shapes with their attributes. */
export type IconNode = readonly (readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
])[];

const templates = new WeakMap<IconNode, TemplateResult>();

/**
 * Draws a Lucide icon. The word beside it, or the accessible name of its button, says what it means: it is hidden from
 * screen readers. Each drawing becomes one static template, which Lit parses once and then clones.
 */
export function icon(node: IconNode): TemplateResult {
  let template = templates.get(node);
  if (!template) {
    const shapes = node.map(([tag, attributes]) => `<${tag} ${attributesText(attributes)}></${tag}>`).join('');
    const markup = `<svg class="icon" part="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes}</svg>`;
    // A static template whose text is the icon library's own data, never a user's.
    template = html(Object.assign([markup], { raw: [markup] }));
    templates.set(node, template);
  }
  return template;
}

function attributesText(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}
