import { css } from 'lit';

/** What is shown as it came, for it cannot be read, and what stands in the place of fields that have none. */
export const unreadableStyles = css`
  .panel-raw {
    max-inline-size: 100%;
    padding: 6px 9px;
    background: var(--kv-bg-sunken);
    overflow-wrap: anywhere;
  }
  .panel-unreadable {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  @media (forced-colors: active) {
    .panel-raw {
      border: 1px solid;
    }
  }
`;
