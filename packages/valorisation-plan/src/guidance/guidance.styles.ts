import { css } from 'lit';

export const guidanceStyles = css`
  .guidance {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
    line-height: 1.5;
  }
  .guidance-part {
    display: grid;
    gap: 6px;
    overflow-wrap: break-word;
  }
  .guidance-heading {
    color: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  .guidance-questions {
    display: grid;
    gap: 6px;
    padding-inline-start: 14px;
    list-style: disc;
  }
  .guidance-questions > li::marker {
    color: var(--kv-text-3);
  }
  .guidance-example {
    max-inline-size: var(--kv-measure);
    hyphens: auto;
  }
  .guidance-hint {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .guidance-words {
    display: grid;
    gap: 6px;
  }
  .guidance-words dt {
    color: var(--kv-text);
  }
  @media print {
    .guidance {
      display: none;
    }
  }
`;
