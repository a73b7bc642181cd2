import { css } from 'lit';

/** What is folded out below a value, and what the dialogs show. */
export const detailStyles = css`
  .rec-details {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
    gap: 12px 20px;
    padding: 6px 0 14px 58px;
    padding-inline: 58px 0;
  }
  .is-narrow .rec-details {
    padding-inline: 0;
  }
  .rec-details > :is(.rec-hint, .rec-links) {
    grid-column: 1 / -1;
  }
  .rec-hint {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .rec-value-is > .field-label {
    display: block;
    margin-block-end: 4px;
  }
  .rec-links {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .rec-more-groups {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px;
    max-inline-size: 420px;
    padding: 4px 0 12px;
    padding-inline-start: 76px;
  }
  .is-narrow .rec-more-groups {
    padding-inline-start: 0;
  }
  .rec-preview {
    max-block-size: min(320px, 40vh);
    margin-block-start: 12px;
    overflow: auto;
    font-size: var(--kv-fs-small);
  }
  .rec-preview table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .rec-preview :is(th, td) {
    padding: 4px 12px 4px 0;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .rec-preview td:nth-child(2) {
    min-inline-size: 10ch;
  }
  .rec-preview thead th {
    white-space: nowrap;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .rec-preview .is-unread td:last-child {
    color: var(--kv-warning);
  }
  .rec-preview li {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 4px;
    border-block-end: 1px solid var(--kv-line-faint);
  }
`;
