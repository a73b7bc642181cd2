import { viewTableStyles } from '@kvasir/element/display.js';
import { css, type CSSResultGroup } from 'lit';

const own = css`
  .views-page {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    padding-block-start: 14px;
    line-height: var(--kv-lh-body);
  }
  .views-heading {
    font-size: var(--kv-fs-lead);
    font-weight: var(--kv-w-strong);
    line-height: 1.3;
    text-wrap: balance;
  }
  .views-subheading {
    font-size: var(--kv-fs-body);
    font-weight: var(--kv-w-strong);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .views-lead {
    max-inline-size: var(--kv-measure);
    text-wrap: pretty;
    margin-block-start: 4px;
    color: var(--kv-text-2);
  }
  .views-note {
    max-inline-size: var(--kv-measure);
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .views-source,
  .views-paragraph {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .views-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
    align-items: end;
  }
  .views-tools > .field {
    flex: 0 1 15em;
  }
  .views-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .views-quiet {
    color: var(--kv-text-3);
  }
  .views-text {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .views-partner {
    display: inline-flex;
    gap: 7px;
    align-items: baseline;
    max-inline-size: 100%;
    min-inline-size: 0;
  }
  .views-partner > .mark {
    translate: 0 -1px;
  }
  .views-partner-name,
  .views-unknown {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .views-partner > .icon {
    align-self: center;
    inline-size: 14px;
    block-size: 14px;
    color: var(--kv-danger-ui);
  }

  /* An item that opens in the panel: a button that reads as a link. */
  .views-link {
    display: inline-block;
    min-block-size: var(--kv-target);
    max-inline-size: 100%;
    /* On the line of its neighbours, though it is taller than they are. */
    margin-block: -2px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--kv-accent-text);
    line-height: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .views-link:hover {
    text-decoration-thickness: 2px;
  }
  /* A title of forty lines: its beginning here, all of it in the panel and on paper. */
  .views-link > bdi {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  /* A number and a title, the title below where the number is long. */
  .views-item {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .views-item > .views-number {
    min-inline-size: 28px;
    max-inline-size: 100%;
    white-space: normal;
  }
  .views-item > .views-link {
    flex: 1 1 min(100%, 9em);
  }
  .views-number {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    unicode-bidi: isolate;
    white-space: nowrap;
  }

  .view-table thead th {
    line-height: 1.35;
    vertical-align: bottom;
  }

  .views-findings {
    display: grid;
    gap: 4px;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .views-finding {
    display: flex;
    gap: 7px;
    align-items: flex-start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .views-finding > .icon {
    margin-block-start: 2px;
  }
  .views-finding-danger > .icon {
    color: var(--kv-danger-ui);
  }
  .views-finding-warning > .icon {
    color: var(--kv-warning-ui);
  }
  .views-finding-info > .icon {
    color: var(--kv-info-ui);
  }

  @media print {
    .views-link {
      color: inherit;
      text-decoration: none;
    }
    .views-link > bdi {
      display: inline;
    }
    .views-tools,
    .views-more {
      display: none;
    }
    .views-heading,
    .views-subheading {
      break-after: avoid;
    }
  }
`;

/** What the views beside the matrix look like alike: head, notes, tables, partners, findings. */
export const viewsStyles: CSSResultGroup = [viewTableStyles, own];
