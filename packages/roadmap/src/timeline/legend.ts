/** What the signs of the timeline mean. The words of its rows say the same, so that nobody has to learn it. */
import { partnerMark } from '@kvasir/element/display.js';
import { textOf, type NamedPartner } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { RoadmapModel } from '../roadmap-model.ts';
import type { RoadmapMessages } from '../roadmap.messages.ts';
import type { AroundMessages } from './around.messages.ts';
import type { TimelinePicture } from './picture.ts';
import { leadIn } from './row-look.ts';

function sign(classes: string, word: string): TemplateResult {
  return html`<li><span class="key-sign ${classes}"></span>${word}</li>`;
}

export function legend(
  { kinds, statuses, baseline, legend: words }: RoadmapMessages,
  { slack, notOnPaper, keys }: AroundMessages,
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

/** Whose marks stand in the rows. On a screen each mark says it itself; on paper it cannot be asked. */
export function partnerLegend({ rows, frame, model }: TimelinePicture): unknown {
  const leads = new Set(rows.map(leadIn));
  const partners = [...frame.partners.values()].filter(({ id }) => leads.has(id));
  if (partners.length === 0) return nothing;
  return html`<ul class="legend" aria-label=${frame.text.laneKinds.partners}>
    ${partners.map((partner) => html`<li>${partnerMark(partner.mark)}<bdi>${namesOf(partner, model)}</bdi></li>`)}
  </ul>`;
}

/** The short name too, where the letters of the mark are others. */
function namesOf({ id, name, mark }: NamedPartner, { value }: RoadmapModel): string {
  const short = textOf(value.partners?.[id]?.shortName);
  return [short, name]
    .filter((one, index, all) => one !== '' && one !== mark.letters && all.indexOf(one) === index)
    .join(', ');
}
