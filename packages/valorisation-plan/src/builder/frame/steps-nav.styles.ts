import { css } from 'lit';

/** All places of the builder, with how far each has come. */
export const stepsNavStyles = css`
  .builder-nav {
    grid-area: nav;
    min-inline-size: 0;
  }
  .builder-jump,
  .builder-help-toggle {
    inline-size: 100%;
    min-block-size: var(--kv-control-s);
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .builder-jump {
    display: grid;
    gap: 4px;
    padding-block: 6px 4px;
  }
  .builder-jump-text {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .builder-jump[aria-expanded='true'] .icon,
  .builder-help-toggle[aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .builder-segments {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 3px;
  }
  .builder-segments > i {
    block-size: 4px;
    background: var(--kv-n-3);
  }
  .builder-segments > .is-begun {
    background: var(--kv-n-5);
  }
  .builder-segments > .is-done {
    background: var(--kv-success-ui);
  }
  .builder-segments > .is-attention {
    background: var(--kv-warning-ui);
  }
  .builder-segments > .is-here {
    background: var(--kv-accent-mark, var(--kv-accent-text));
    outline: 1px solid var(--kv-accent-text);
  }
  .builder-steps {
    display: none;
    padding-block: 4px 8px;
    border-block-end: 1px solid var(--kv-line-faint);
  }
  .builder-steps.is-open {
    display: block;
  }
  .builder-step {
    display: flex;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 7px 8px;
    border: 0;
    border-radius: var(--kv-r-2);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .builder-step:hover {
    background: var(--kv-bg-hover);
  }
  .builder-step[aria-current='step'] {
    background: var(--kv-bg-selected);
  }
  .builder-step[aria-current='step'] .builder-step-name {
    font-weight: var(--kv-w-strong);
  }
  .builder-mark {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: 22px;
    block-size: 22px;
    border: 1px solid var(--kv-line-strong);
    border-radius: 50%;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-label);
    line-height: 1;
  }
  .builder-mark > .icon {
    inline-size: 13px;
    block-size: 13px;
  }
  /* Half the way round. */
  .is-begun > .builder-mark {
    border-color: var(--kv-text-2) var(--kv-line-strong) var(--kv-line-strong) var(--kv-text-2);
    border-width: 2px;
  }
  .is-done > .builder-mark {
    border-color: var(--kv-success-ui);
    color: var(--kv-success);
  }
  .is-attention > .builder-mark {
    border-color: var(--kv-warning-ui);
    color: var(--kv-warning);
  }
  .builder-step-text {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .builder-step-name {
    font-size: var(--kv-fs-small);
    line-height: 1.4;
  }
  .builder-step-state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    line-height: 1.4;
  }
  .builder-step.is-attention .builder-step-state > :last-child {
    color: var(--kv-warning);
  }
`;
