import { css } from 'lit';

/** One line for each partner; in a narrow box a card. */
export const rolesStyles = css`
  .roles {
    container: kv-roles / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
    --_raci: calc(8em + 12px);
  }
  .roles-table,
  .roles-table > :is(thead, tbody) {
    display: block;
  }
  .roles-table :is(th, td) {
    display: block;
    min-inline-size: 0;
    font-weight: 400;
    text-align: start;
  }
  .roles-table tr {
    display: grid;
    grid-template-columns: minmax(14.5em, 1.4fr) minmax(7em, 1fr) minmax(9em, 1.2fr) minmax(9em, 1.2fr) var(--_raci);
    gap: 6px 12px;
    align-items: start;
    padding-block: 8px;
    border-block-end: 1px solid var(--kv-line-faint);
  }
  .roles-table > thead > tr {
    padding-block: 4px;
    border-block-end-color: var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .roles-table > thead .role-head-claims {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .roles-table > tbody > .role-group {
    grid-template-columns: minmax(0, 1fr);
    padding-block: 12px 4px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .roles-table > tbody:first-of-type > .role-group {
    padding-block-start: 6px;
  }
  .roles-table .role-partner {
    display: flex;
    gap: 8px;
    align-items: start;
    padding-block-start: 5px;
  }
  .role-who {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .role-who > .panel-quiet {
    font-size: var(--kv-fs-label);
  }
  /* The head of the column names the field; in a card its own label does. */
  .role-cell > .field > :is(.field-head, .field-label),
  .role-claimed > .field-group > .field-label,
  .role-claimed > .field > .field-label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .role-cell .input {
    font-size: inherit;
  }
  .role-cell .input-multiline > .input-control {
    min-block-size: 0;
    field-sizing: content;
    resize: none;
  }
  /* A browser that cannot fit a field to its words leaves it to the hand. */
  @supports not (field-sizing: content) {
    .role-cell .input-multiline > .input-control {
      min-block-size: 3.6em;
      resize: vertical;
    }
  }
  .role-cell > .field-read {
    padding-block-start: 5px;
  }
  .role-claims .field-read {
    padding-block-start: 0;
  }
  .roles-table .role-all {
    grid-column: 2 / -1;
  }
  .roles-table .role-claims {
    grid-column: 2 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: start;
  }
  .roles-table .role-claims > .role-claimed {
    flex: 1 1 20em;
  }
  .roles-table .role-claims > .field {
    flex: 1 1 13em;
  }
  .role-claimed {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    align-items: baseline;
    min-inline-size: 0;
  }
  .role-claims-label,
  .roles-table .role-claims > .field .field-label {
    flex: 1 0 100%;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    font-weight: 400;
  }
  .roles-table .role-claims > .field > :is(.field-head, .field-label) {
    position: static;
    inline-size: auto;
    block-size: auto;
    margin-block-end: 1px;
    clip-path: none;
  }
  .role-claimed .field-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
  }
  .role-claimed .choice-row {
    display: grid;
    margin-block-start: 0;
  }
  .role-claimed .choice {
    gap: 6px;
    font-size: inherit;
  }
  .roles-table .role-under {
    grid-column: 2 / -1;
    display: grid;
    gap: 8px;
    padding-block-start: 4px;
  }
  .role-giving {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 10px;
    align-items: end;
  }
  .role-giving > .field {
    flex: 0 1 22em;
  }
  .role-also {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
  }

  .is-vacant .role-name {
    color: var(--kv-text-2);
  }

  @container kv-roles (min-width: 85em) {
    .roles-table tr {
      grid-template-columns:
        minmax(14.5em, 1.15fr) minmax(0, 0.8fr) minmax(0, 1.2fr) minmax(0, 1.2fr) var(--_raci)
        minmax(0, 1.5fr);
    }
    .roles-table > thead .role-head-claims {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    .roles-table .role-claims {
      grid-column: 6;
      padding-block-start: 4px;
    }
    .role-claims-label {
      display: none;
    }
  }
  @container kv-roles (max-width: 54em) {
    .roles-table > thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .roles-table > tbody:first-of-type {
      border-block-start: 1px solid var(--kv-line-strong);
    }
    .roles-table tr {
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
      padding-block: 14px;
    }
    .roles-table :is(.role-partner, .role-claims, .role-under, .role-all) {
      grid-column: 1;
      padding-block-start: 0;
    }
    .roles-table .role-partner {
      flex-wrap: wrap;
    }
    .role-who {
      flex: 1 1 9em;
    }
    .role-who > .role-name {
      font-weight: var(--kv-w-strong);
    }
    .role-cell > .field > :is(.field-head, .field-label) {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    .role-claims-label,
    .roles-table .role-claims > .field .field-label {
      color: inherit;
      font-size: inherit;
      font-weight: var(--kv-w-strong);
    }
  }
  /* A card in which there is room beside. */
  @container kv-roles (min-width: 34em) and (max-width: 54em) {
    .roles-table .role {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 16px;
    }
    .roles-table .role > :is(.role-raci, .role-claims, .role-under, .role-all) {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .roles {
      container-type: normal;
    }
    .role-giving,
    .role-also {
      display: none;
    }
    .role {
      break-inside: avoid;
    }
  }
`;
