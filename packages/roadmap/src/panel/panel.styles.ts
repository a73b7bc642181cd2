import { css, type CSSResultGroup } from 'lit';
import { signStyles } from '../agenda/entry-sign.ts';

/** What only the panel of the roadmap has: months beside days, what a delay moves. */
const own = css`
  .panel-plan :is(th, td) {
    color: var(--kv-text-3);
    white-space: nowrap;
  }
  .panel-plan th {
    white-space: normal;
  }
  .panel-plan td {
    font-variant-numeric: tabular-nums;
  }
  .panel-plan-now > :is(th, td) {
    color: var(--kv-text);
  }
  .panel-plan-now > td:nth-child(2) {
    font-weight: var(--kv-w-strong);
  }
  .panel-plan .status {
    white-space: normal;
  }
  .panel-steps {
    display: grid;
    gap: 8px;
  }
  /* In one line: what is moved, and a button to each side of its month. */
  .panel-step {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto auto;
    gap: 2px 6px;
    align-items: center;
  }
  .panel-step > .field {
    display: contents;
  }
  .panel-step .field-head {
    grid-area: 1 / 1;
    margin: 0;
  }
  .panel-step .field-label {
    font-weight: 400;
  }
  .panel-step .input {
    grid-area: 1 / 3;
    inline-size: 5.2em;
  }
  .panel-step .input-control {
    text-align: center;
  }
  .panel-step .field-error-place {
    grid-column: 1 / -1;
  }
  .panel-step > .button:first-child {
    grid-area: 1 / 2;
  }
  .panel-step > .button:last-child {
    grid-area: 1 / 4;
  }
  .panel-step > .button {
    min-block-size: var(--kv-control);
    min-inline-size: var(--kv-control);
  }
  .panel-moves {
    display: grid;
    gap: 4px;
  }
  .panel-move-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }
  /* Rather than in a column of single words it stands above its months. */
  .panel-move-name {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .panel-move-months {
    flex: none;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  @media print {
    .panel-steps,
    .panel-fold {
      display: none;
    }
  }
`;

export const entryPanelStyles: CSSResultGroup = [signStyles, own];
