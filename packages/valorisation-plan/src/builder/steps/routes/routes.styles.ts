import { css } from 'lit';

/** Routes as rows, each of which opens where it stands. */
export const routesStyles = css`
  .routes {
    container: kv-routes / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 22px;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .routes .field-group > .field-controls {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: 0 18px;
  }
  .routes .field-group .choice-row {
    display: grid;
    margin-block-start: 0;
  }
  .routes-heading {
    font-weight: var(--kv-w-strong);
  }
  .routes-list + .routes-heading {
    margin-block-start: 22px;
  }
  .routes-list {
    margin-block-start: 6px;
    border-block-start: 1px solid var(--kv-line-strong);
  }
  .route {
    padding-block: 7px;
    border-block-end: 1px solid var(--kv-line-faint);
  }
  .route.is-open {
    padding-block-end: 18px;
    border-block-end-color: var(--kv-line);
  }
  .route-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 15em);
    gap: 2px 18px;
  }
  .route-head > .field:last-child {
    grid-column: 1 / -1;
  }
  .route-head .field-hint {
    margin-block-start: 0;
    margin-inline-start: 25px;
  }
  .route.is-open .route-name {
    font-weight: var(--kv-w-strong);
  }
  .route-word {
    padding-block-start: 3px;
  }
  .route-word > .status {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .route-word > .status > .icon {
    inline-size: 13px;
    block-size: 13px;
  }
  .route-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    margin-block-start: 10px;
    padding-inline-start: 25px;
  }
  .route-permission .status {
    margin-inline-end: 4px;
    font-weight: var(--kv-w-strong);
  }
  .route-columns {
    display: grid;
    grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
    gap: 18px 28px;
    align-items: start;
  }
  /* One line, until there is more to say. */
  .route-columns .input-multiline > .input-control[rows='1'] {
    min-block-size: 0;
  }
  .route-notice {
    display: grid;
    gap: 6px;
    justify-items: start;
  }
  .route-demands-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 4px;
  }
  .route-demand {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 2px 9px;
    align-items: baseline;
    min-block-size: 28px;
    padding-block: 3px;
  }
  .route-demand > .field {
    grid-column: 1 / -1;
    align-self: center;
  }
  .route-demand .choice {
    min-block-size: 0;
    padding-block: 0;
    font-size: inherit;
  }
  .route-demand-way {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .route-demand-way:hover {
    color: var(--kv-accent-text);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .route-demand-icon > .icon {
    color: var(--kv-success);
  }
  .route-demand.is-open > .route-demand-icon > .icon {
    color: var(--kv-neutral-ui);
  }
  .route-demand:not(.is-open) {
    color: var(--kv-text-2);
  }
  .route-demand > .panel-link {
    font-size: var(--kv-fs-label);
  }
  @container kv-routes (max-width: 45em) {
    .route-columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container kv-routes (max-width: 35em) {
    .route-head {
      grid-template-columns: minmax(0, 1fr);
    }
    .route-word {
      padding-inline-start: 25px;
    }
    .route-body {
      padding-inline-start: 0;
    }
  }
  @media print {
    .routes {
      container-type: normal;
    }
  }
`;
