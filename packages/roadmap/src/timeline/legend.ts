/** What the signs of the timeline mean. The words of its rows say the same, so that nobody has to learn it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RoadmapMessages } from '../roadmap.messages.ts';
import type { LegendMessages } from './legend.messages.ts';

function sign(classes: string, word: string): TemplateResult {
  return html`<li><span class="key-sign ${classes}"></span>${word}</li>`;
}

export function legend(
  { kinds, statuses, baseline, legend: words }: RoadmapMessages,
  { slack, notOnPaper, keys }: LegendMessages,
  canEdit: boolean,
): TemplateResult {
  return html`<ul class="legend" aria-label=${words.label}>
    ${sign('at ms ns', kinds.milestone)}${sign('at gt on', kinds.gate)}${sign('at dl ns', kinds.deliverable)}
    ${sign('at rv', kinds.review)}${sign('at ms done', statuses.achieved)}${sign('at ms risk', statuses['at-risk'])}
    ${sign('at ms late', statuses.delayed)}${sign('gh ms', baseline)}${sign('spare', slack)}
    ${sign('way', words.waitsFor)}${sign('way violated', words.waitsInVain)}${sign('way critical', words.critical)}
    <li class="on-paper">${notOnPaper}</li>
    ${canEdit ? html`<li class="keys">${keys}</li>` : nothing}
  </ul>`;
}
