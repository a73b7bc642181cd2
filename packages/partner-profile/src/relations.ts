import { html, nothing, type TemplateResult } from 'lit';
import { relationName } from './facts-parts.ts';
import type { Facts } from './partner-reader.ts';
import type { FullView } from './profile-view.ts';

/** How many related organisations are shown before the reader asks for the rest: one real record has 1,038. */
const shownAtFirst = 8;

export function relationGroups(view: FullView): TemplateResult | typeof nothing {
  const { facts, text } = view;
  const relations = facts.entries('relations').map(([, relation]) => relation);
  if (relations.length === 0) return nothing;
  const groups: [kind: string, label: string][] = [
    ['parent', text.parents],
    ['child', text.children],
    ['predecessor', text.predecessors],
    ['successor', text.successors],
    ['related', text.related],
  ];
  const named = new Set(groups.map(([kind]) => kind));
  const ofKind = (kind: string) =>
    relations.filter((relation) => {
      const stated = relation.text('kind') ?? '';
      return stated === kind || (kind === 'related' && !named.has(stated));
    });
  return html`<dl class="facts">
    ${groups.map(([kind, label]) => {
      const members = ofKind(kind);
      return members.length === 0
        ? nothing
        : html`<div>
            <dt>${label}</dt>
            <dd>${relationList(members, view)}</dd>
          </div>`;
    })}
  </dl>`;
}

function relationList(members: Facts[], { text, format }: FullView): TemplateResult {
  const first = members.slice(0, shownAtFirst);
  const rest = members.slice(shownAtFirst);
  return html`<ul>
      ${first.map((relation) => html`<li>${relationName(relation)}</li>`)}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>${text.showAll(members.length, format)}</summary>
            <ul>
              ${rest.map((relation) => html`<li>${relationName(relation)}</li>`)}
            </ul>
          </details>`
    }`;
}
