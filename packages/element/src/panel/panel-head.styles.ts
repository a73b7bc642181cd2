import { css } from 'lit';

/** What the panel begins with: the entry's own line, title and measures, and its findings. */
export const panelHeadStyles = css`
  .panel-header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    padding-block-end: 14px;
  }
  .panel-header-line,
  .panel-title-line {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }
  .panel-kind {
    flex: 1;
    min-inline-size: 0;
    padding-block: 4px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    overflow-wrap: anywhere;
  }
  .panel-nav {
    display: flex;
    flex: none;
    margin-inline-end: -6px;
  }
  .panel-previous .icon {
    rotate: 180deg;
  }
  .panel-title {
    flex: 1;
    min-inline-size: 0;
    font-size: var(--kv-fs-lead);
    font-weight: var(--kv-w-strong);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .panel-title-line > .button {
    margin-inline-end: -6px;
    margin-block-start: -2px;
  }
  .panel-measures {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    min-block-size: 24px;
    color: var(--kv-text-2);
  }

  .panel-findings {
    display: grid;
    gap: 12px;
    padding-block: 14px 16px;
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .panel-finding {
    display: flex;
    gap: 9px;
  }
  .panel-finding > div {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .panel-finding > .icon {
    margin-block-start: 2px;
  }
  .panel-finding-danger > .icon,
  .panel-finding-danger .panel-subject {
    color: var(--kv-danger);
  }
  .panel-finding-warning > .icon,
  .panel-finding-warning .panel-subject {
    color: var(--kv-warning);
  }
  .panel-finding-info > .icon,
  .panel-finding-info .panel-subject {
    color: var(--kv-info);
  }
  .panel-paragraph {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    white-space: nowrap;
  }
`;
