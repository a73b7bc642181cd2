/** What the signs of the timeline mean. The words of its rows say the same, so that nobody has to learn it. */
import { html, type TemplateResult } from 'lit';
import type { RoadmapMessages } from '../roadmap.messages.ts';

function sign(classes: string, word: string): TemplateResult {
  return html`<li><span class="key-sign ${classes}"></span>${word}</li>`;
}

export function legend({ kinds, statuses, baseline, legend: words }: RoadmapMessages): TemplateResult {
  return html`<ul class="legend" aria-label=${words.label}>
    ${sign('at ms ns', kinds.milestone)}${sign('at gt on', kinds.gate)}${sign('at dl ns', kinds.deliverable)}
    ${sign('at rv', kinds.review)}${sign('at ms done', statuses.achieved)}${sign('at ms risk', statuses['at-risk'])}
    ${sign('at ms late', statuses.delayed)}${sign('gh ms', baseline)}${sign('way', words.waitsFor)}
    ${sign('way violated', words.waitsInVain)}${sign('way critical', words.critical)}
  </ul>`;
}
