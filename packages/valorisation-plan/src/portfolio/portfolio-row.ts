import type { Format } from '@kvasir/element';
import { completenessRing, countDone, partnerMark, partState, status } from '@kvasir/element/display.js';
import { isMap, resultParts, textOf, type Id, type NamedPartner, type ResultPart } from '@kvasir/model';
import { hasDeparted, type PortfolioEntry } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ValorisationPlanMessages } from '../valorisation-plan.messages.ts';
import { potentialText, titleOf } from './entry-words.ts';
import type { PortfolioLater } from './portfolio-later.ts';

/** What a row shows of its surroundings. */
export interface RowSurroundings {
  readonly partners: ReadonlyMap<Id, NamedPartner>;
  /** The partners as they stand in the document. */
  readonly raw: unknown;
  readonly text: ValorisationPlanMessages;
  readonly format: Format;
  readonly today: string;
  readonly canEdit: boolean;
  /** Whether partners were asked to agree to plans. */
  readonly isAsked: boolean;
  readonly part: PortfolioLater | undefined;
}

export interface RowLook {
  readonly isChosen: boolean;
  /** Whether a filter leaves it out. */
  readonly isHidden: boolean;
  /** The parts of 3.3.1(a) that something was found about. */
  readonly attention: ReadonlySet<ResultPart>;
}

export function portfolioRow(
  entry: PortfolioEntry,
  { isChosen, isHidden, attention }: RowLook,
  around: RowSurroundings,
): TemplateResult {
  const { id, number, routes, isKeyExploitable, readiness, priority } = entry;
  const { text, format, part, canEdit, isAsked } = around;
  const { columns } = text;
  const potential = potentialText(entry, text, format);
  const isKnown = readiness.now !== undefined || readiness.target !== undefined;
  const trl = isKnown ? text.trl(readiness.now, readiness.target) : '';
  return html`<tr role="row" class="row ${isChosen ? 'is-chosen' : ''}" ?hidden=${isHidden}>
    <td role="cell" class="no">${part?.choice(entry) ?? nothing}<bdi>${number}</bdi></td>
    <th role="rowheader" scope="row" class="name">
      <button
        type="button"
        id="plan-${id}"
        class="title-button"
        data-do="plan"
        data-id=${id}
        aria-current=${isChosen ? 'true' : nothing}
      >
        <bdi>${titleOf(entry, text)}</bdi>
      </button>
      <span class="quiet ${routes.length === 0 ? 'is-undecided' : ''}"
        >${routes.length === 0 ? text.notDecided : format.list(routes.map((route) => text.routes[route]))}${
          isKeyExploitable ? html` · <abbr title=${text.keyResult}>${text.keyResultShort}</abbr>` : nothing
        }</span
      >
      <span class="folded"
        ><bdi>${[trl, potential && `${columns.potential} ${potential}`].filter(Boolean).join(' · ')}</bdi></span
      >
    </th>
    <td role="cell" class="by">${lead(entry, around)}</td>
    <td role="cell" class="wide"><bdi>${trl || '–'}</bdi></td>
    <td role="cell" class="wide"><bdi>${potential || '–'}</bdi></td>
    <td role="cell" class="next" data-label=${columns['next-step']}>${nextStep(entry, around)}</td>
    <td role="cell" class="plan" data-label=${columns.plan}>${ring(entry, attention, text)}</td>
    ${isAsked ? html`<td role="cell" class="agreed" data-label=${columns.agreement}>${part?.agreement(id) ?? nothing}</td>` : nothing}
    <td role="cell" class="priority" data-label=${columns.priority}>
      ${(canEdit && part?.priority(entry)) || (priority ? text.priorities[priority] : '–')}
    </td>
  </tr>`;
}

/** Who answers for the plan. Who has left keeps the mark, struck through, so that one sees what is to be filled. */
function lead({ lead: id }: PortfolioEntry, { partners, raw, text, format, today }: RowSurroundings): unknown {
  if (id === undefined) return html`<span class="quiet">–</span>`;
  const known = partners.get(id);
  const partner: unknown = isMap(raw) && Object.hasOwn(raw, id) ? raw[id] : undefined;
  if (known && !hasDeparted(partner, today)) return partnerMark({ ...known.mark, name: known.name });
  const since = isMap(partner) ? textOf(partner['withdrawnOn']) : '';
  const name = text.vacantSince(known?.name ?? id, since && format.date(since));
  return html`${known ? partnerMark({ ...known.mark, name, withdrawn: true }) : html`<bdi>${id}</bdi>`}
    <span class="vacant" aria-hidden=${known ? 'true' : nothing}>${text.vacant}</span>`;
}

function nextStep({ nextStep: step, steps }: PortfolioEntry, { text, format }: RowSurroundings): unknown {
  if (!step) return html`<span class="quiet">${steps > 0 ? text.allStepsOver : text.noStep}</span>`;
  const month = step.endMonth ?? step.startMonth;
  const when = [
    month === undefined ? '' : text.month(month),
    step.endDate === undefined ? '' : format.date(step.endDate, 'month'),
  ].filter(Boolean);
  return html`<bdi>${step.title}</bdi>
    <span class="quiet"
      >${when.join(' · ')} ${step.isLate ? status({ kind: 'warning', label: text.late }) : nothing}</span
    >`;
}

function ring(
  { completeness }: PortfolioEntry,
  attention: ReadonlySet<ResultPart>,
  text: ValorisationPlanMessages,
): TemplateResult {
  const done = countDone(completeness, attention);
  const open = resultParts.filter((part) => partState(completeness, attention, part) !== 'done');
  const label = text.completeness(
    done,
    open.map((part) => text.parts[part]),
  );
  return html`<span class="settled"
    >${completenessRing(completeness, attention, label)}<span aria-hidden="true"
      >${done}<span class="quiet">/6</span></span
    ></span
  >`;
}
