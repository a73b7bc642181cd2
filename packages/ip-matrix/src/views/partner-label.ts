import { icon, iconError } from '@kvasir/element';
import { partnerMark } from '@kvasir/element/display.js';
import type { Id } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import type { MatrixPartner } from '../matrix-host.ts';

/** The partners by their ids; of a list of a thousand rows each asks for one. */
export function partnersById(partners: readonly MatrixPartner[]): ReadonlyMap<Id, MatrixPartner> {
  return new Map(partners.map((partner) => [partner.id, partner]));
}

/**
 * A partner's mark and name; of an id that leads to no partner, the id.
 *
 * @param notAPartner says of an id that it leads nowhere
 */
export function partnerLabel(
  partner: MatrixPartner | undefined,
  id: Id,
  notAPartner: (id: Id) => string,
): TemplateResult {
  if (!partner) {
    return html`<span class="views-partner"
      >${icon(iconError)}<bdi class="views-unknown">${notAPartner(id)}</bdi></span
    >`;
  }
  return html`<span class="views-partner"
    >${partnerMark(partner.mark)}<bdi class="views-partner-name">${partner.name || id}</bdi></span
  >`;
}
