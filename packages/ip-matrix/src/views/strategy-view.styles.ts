import { css } from 'lit';

export const strategyStyles = css`
  .strategy-view {
    max-inline-size: 920px;
  }
  .strategy-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 16em);
    gap: 12px 48px;
    align-items: end;
  }
  .strategy-parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .strategy-part {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr) minmax(0, 16em);
    column-gap: 0;
    padding-block: 20px 24px;
    border-block-start: 1px solid var(--kv-line);
  }
  .strategy-number {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-body);
    line-height: 1.35;
  }
  .strategy-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    max-inline-size: var(--kv-measure);
  }
  .strategy-title {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--kv-control-s);
    margin-block: -4px 0;
  }
  .strategy-guidance {
    max-inline-size: var(--kv-measure);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .strategy-text {
    max-inline-size: var(--kv-measure);
    margin-block-start: 4px;
  }
  .strategy-blank {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    align-items: center;
    margin-block-start: 4px;
  }
  .strategy-facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    align-content: start;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .strategy-facts dt {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .strategy-form {
    display: grid;
    gap: 14px;
    margin-block-start: 8px;
  }
  .strategy-form-facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    gap: 14px 24px;
    align-items: start;
  }
  @container (max-width: 760px) {
    .strategy-head {
      grid-template-columns: minmax(0, 1fr);
    }
    .strategy-part {
      grid-template-columns: 24px minmax(0, 1fr);
    }
    .strategy-facts {
      grid-column: 2;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
      max-inline-size: var(--kv-measure);
      margin-block-start: 10px;
    }
  }
  @media print {
    .strategy-guidance,
    .strategy-progress {
      display: none;
    }
    .strategy-part {
      break-inside: avoid;
      padding-block: 12px 14px;
    }
  }
`;
