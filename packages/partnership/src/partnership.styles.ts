import { css } from 'lit';

export const partnershipStyles = css`
  .frame {
    container-type: inline-size;
  }
  /* Two lines high from the start where two lines may come: nothing below it moves when the words change. */
  .bar {
    display: flex;
    align-items: center;
    gap: 4px 16px;
    min-block-size: 40px;
    padding-block: 5px;
    border-block-end: 1px solid var(--kv-line);
    font-size: var(--kv-fs-small);
  }
  .save-state {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .save-state .skeleton {
    inline-size: 120px;
  }
  .tools {
    flex: none;
    display: flex;
    align-items: center;
    gap: 2px;
    min-block-size: var(--kv-control-s);
    margin-inline-start: auto;
  }
  .step[aria-disabled='true'] {
    color: var(--kv-n-5);
    cursor: not-allowed;
  }
  .step[aria-disabled='true']:hover {
    background: none;
  }
  .step:dir(rtl) .icon {
    scale: -1 1;
  }
  .findings-button {
    margin-inline-end: 6px;
  }
  .findings-danger > .icon {
    color: var(--kv-danger);
  }
  .findings-warning > .icon {
    color: var(--kv-warning);
  }
  .findings-info > .icon {
    color: var(--kv-info);
  }
  .chevron {
    display: inline-flex;
    color: var(--kv-text-3);
  }
  [aria-expanded='true'] > .chevron {
    rotate: 180deg;
  }
  .findings {
    padding-block: 4px;
    border-block-end: 1px solid var(--kv-line);
  }
  .banners {
    display: grid;
    gap: 8px;
  }
  .banners:not(:empty) {
    padding-block-start: 8px;
  }
  slot {
    display: block;
    padding-block: 16px;
  }
  .foot {
    min-block-size: 57px;
  }
  @container (max-width: 480px) {
    .bar {
      flex-wrap: wrap;
    }
    .save-state {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    .step[aria-disabled='true'] {
      color: GrayText;
    }
  }
  /* On paper there is nothing to do, but who reads must know that this is not what the others have. */
  @media print {
    .tools,
    .findings,
    .bar:not(.unsaved) {
      display: none;
    }
  }
`;
