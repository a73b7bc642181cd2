/** All expected results on one page: as a picture of potential against readiness, and as a table that says the same. */
import { isMap, type Id, type ResultPart } from '@kvasir/model';
import { rankPortfolio, type PortfolioEntry } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PlanPicture } from '../plan-view.ts';
import type { PortfolioColumn } from '../valorisation-plan.messages.ts';
import { picture } from './picture.ts';
import { portfolioRow, type RowSurroundings } from './portfolio-row.ts';

/** In the order in which they are shown. */
const columns: readonly (readonly [PortfolioColumn, look: string])[] = [
  ['number', 'no'],
  ['result', ''],
  ['lead', 'by'],
  ['readiness', 'wide'],
  ['potential', 'wide'],
  ['next-step', 'next'],
  ['plan', 'plan'],
  ['agreement', 'agreed'],
  ['priority', 'priority'],
];

/** Columns that are folded into the second one where there is little room. */
const wide = columns.filter(([, look]) => look === 'wide').length;

/** So many rows belong to the first picture; the others come when it is drawn. */
const firstRows = 30;

/** Whether partners were asked to agree to plans at all: to one, to all of them, or to the whole document. */
function hasAgreements(agreements: unknown): boolean {
  if (!isMap(agreements)) return false;
  return Object.keys(agreements).some((pointer) => pointer === '' || /^\/valorisationPlans(\/|$)/.test(pointer));
}

export function portfolio(look: PlanPicture): TemplateResult {
  const { model, text, settings, later, findings, canEdit, chosen } = look;
  const { format } = settings;
  const all = model.portfolio;
  const { part } = later;
  const attentionOf = (id: Id): ReadonlySet<ResultPart> => findings.of('results', id).attention;
  const ranked = part ? part.ranked(all) : rankPortfolio(all, 'potential');
  const shown = part ? part.shown(ranked, attentionOf) : ranked;
  const compared = part?.compared;
  return html`<div class="portfolio-view">
    <div class="portfolio-top">
      ${guard([shown, findings.all, chosen, compared, canEdit, text, format], () =>
        picture({
          entries: shown,
          isChosen: (id) => id === chosen || (compared?.has(id) ?? false),
          isOpen: (id) => attentionOf(id).size > 0 || part?.unowned?.id === id,
          canEdit,
          text,
          format,
        }),
      )}
      <div>${part?.lines() ?? nothing}</div>
    </div>
    ${part?.tools(all, shown) ?? nothing} ${shown.length > 0 ? nothing : part?.nothingFound()}
    ${table(look, ranked, new Set(shown))}
  </div>`;
}

function table(
  { model, text, settings, later, findings, canEdit, chosen, isWhole }: PlanPicture,
  ranked: readonly PortfolioEntry[],
  shown: ReadonlySet<PortfolioEntry>,
): unknown {
  const { partners, agreements, startDate } = model.value;
  const { format, today } = settings;
  const { part } = later;
  const isAsked = hasAgreements(agreements);
  const around: RowSurroundings = {
    partners: model.partnerMap,
    raw: partners,
    text,
    format,
    today,
    canEdit,
    isAsked,
    part,
  };
  const rows = isWhole ? ranked : ranked.slice(0, firstRows);
  const own = rows.filter(({ isOrphan }) => !isOrphan);
  const orphans = rows.filter(({ isOrphan }) => isOrphan);
  const comparing = part?.comparing ?? false;
  const isAlone = ranked.length === 1;
  const drawn = (entries: readonly PortfolioEntry[]): unknown =>
    repeat(
      entries,
      ({ id }) => id,
      (entry) => {
        const { id, result, plan } = entry;
        const isChosen = id === chosen;
        const found = findings.of('results', id);
        // What a filter leaves out stays where it is: it may be back with the next letter.
        const isHidden = !shown.has(entry);
        const isCompared = comparing && part?.compared.has(id);
        // What an edit changes of a row is in its result, in its plan, or in what surrounds all of them.
        const key = [result, plan, found, isChosen, isCompared, isHidden, comparing, partners, agreements, startDate];
        return guard([...key, today, canEdit, text, format, part, part?.words, isAlone], () =>
          portfolioRow(entry, { isChosen, isHidden, attention: found.attention }, around),
        );
      },
    );
  const names = columns.filter(([name]) => isAsked || name !== 'agreement');
  return html`<table
    class="portfolio"
    part="portfolio"
    role="table"
    aria-label=${text.table}
    ?hidden=${shown.size === 0}
  >
    <thead>
      <tr role="row">
        ${names.map(
          ([name, look]) => html`<th role="columnheader" scope="col" class=${look}>${text.columns[name]}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${drawn(own)}
    </tbody>
    ${
      orphans.length > 0
        ? html`<tbody ?hidden=${!orphans.some((entry) => shown.has(entry))}>
            <tr role="row" class="group">
              <th role="rowheader" scope="rowgroup" colspan=${names.length - wide}>
                ${text.withoutResult} <span class="quiet">${orphans.length}</span>
              </th>
              <td role="cell" class="wide" colspan=${wide}></td>
            </tr>
            ${drawn(orphans)}
          </tbody>`
        : nothing
    }
  </table>`;
}
