import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from './profile-view.ts';
import { fieldNames } from './tags.ts';

/** "SDG 7 Affordable and clean energy"; a target such as 7.2 has no short name and stays a number. */
function goalNames({ facts, text }: FullView): string[] {
  return facts.set('sdgs').map((goal) => {
    const name = /^\d+$/.test(goal) ? text.goalNames[Number(goal) - 1] : undefined;
    return name ? `${text.goal(goal)} ${name}` : text.goal(goal);
  });
}

/** Fields of science and sustainable development goals, as lists of tags. */
export function tagLists(view: FullView): TemplateResult | typeof nothing {
  const lists = [fieldNames(view), goalNames(view)].filter((names) => names.length > 0);
  if (lists.length === 0) return nothing;
  return html`${lists.map(
    (names) =>
      html`<ul class="tags">
        ${names.map((name) => html`<li class="tag" part="tag"><bdi>${name}</bdi></li>`)}
      </ul>`,
  )}`;
}
