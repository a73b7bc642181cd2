import { css } from 'lit';

export const frameStyles = css`
  .frame-form {
    display: grid;
    gap: 12px;
    padding-block-start: 4px;
  }
  .frame-fields {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 12px;
  }
  .frame-months {
    inline-size: 7em;
  }
  .frame-runs,
  .frame-note {
    max-inline-size: var(--kv-measure);
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .frame-runs:empty {
    display: none;
  }
  .frame-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .frame-preview {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--kv-fs-small);
    line-height: 1.4;
  }
  .frame-preview :is(th, td) {
    padding: 5px 10px 5px 0;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .frame-preview thead > tr > * {
    border-block-end-color: var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .frame-preview :is(th, td):last-child {
    padding-inline-end: 0;
  }
`;
