import { css } from 'lit';

export const emptyStateStyles = css`
  .empty {
    max-inline-size: 58ch;
    padding-block: 32px 36px;
  }
  .empty-heading {
    font-size: var(--kv-fs-lead);
    font-weight: var(--kv-w-strong);
    line-height: 1.3;
    text-wrap: balance;
  }
  .empty-text {
    margin-block-start: 4px;
    color: var(--kv-text-2);
  }
  .empty-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-start: 14px;
  }
  @media print {
    .empty-actions {
      display: none;
    }
  }
`;
