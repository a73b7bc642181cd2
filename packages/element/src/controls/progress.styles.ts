import { css } from 'lit';

export const progressStyles = css`
  .progress {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 12px;
    font-size: var(--kv-fs-small);
  }
  .progress-text {
    color: var(--kv-text-3);
  }
  .progress-bar {
    appearance: none;
    flex: 1 0 100%;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--kv-bg-fill);
    color: var(--kv-accent-fill);
    overflow: hidden;
  }
  .progress-bar::-webkit-progress-bar {
    background: var(--kv-bg-fill);
  }
  .progress-bar::-webkit-progress-value {
    border-radius: 3px;
    background: var(--kv-accent-fill);
  }
  .progress-bar::-moz-progress-bar {
    border-radius: 3px;
    background: var(--kv-accent-fill);
  }
  /* Firefox draws an indeterminate bar as a full one. */
  .progress-bar:indeterminate::-moz-progress-bar {
    background: none;
  }
  .progress-bar:indeterminate {
    background: linear-gradient(90deg, transparent 30%, var(--kv-accent-fill) 30% 60%, transparent 60%) 0 0 / 300% 100%
      var(--kv-bg-fill);
  }
  .progress-bar:indeterminate::-webkit-progress-bar {
    background: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .progress-bar:indeterminate {
      animation: kv-pass 1.4s linear infinite;
    }
  }
  @keyframes kv-pass {
    from {
      background-position-x: 100%;
    }
    to {
      background-position-x: 0;
    }
  }
  @media (forced-colors: active) {
    .progress-bar {
      appearance: auto;
    }
  }
`;
