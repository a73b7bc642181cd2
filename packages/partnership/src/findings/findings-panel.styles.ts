import { css } from 'lit';

export const findingsStyles = css`
  .findings-scroll {
    max-block-size: 360px;
    overflow: auto;
  }
  .finding {
    display: flex;
    gap: 9px;
    padding-block: 7px;
    font-size: var(--kv-fs-small);
    line-height: 1.42;
  }
  .finding + .finding {
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .finding p {
    min-inline-size: 0;
    max-inline-size: 76ch;
    overflow-wrap: anywhere;
  }
  .finding > .icon {
    margin-block-start: 2px;
  }
  .finding-danger > .icon {
    color: var(--kv-danger);
  }
  .finding-warning > .icon {
    color: var(--kv-warning);
  }
  .finding-info > .icon {
    color: var(--kv-info);
  }
  .finding-paragraph {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    white-space: nowrap;
  }
  @media print {
    .findings-scroll {
      display: none;
    }
  }
`;
