import { css } from 'lit';

/** What the first picture is drawn with. What stands beside it or comes between later is in `control/control.styles.ts`. */
export const ipMatrixStyles = css`
  .frame {
    --_side-size: var(--kv-ip-matrix-block-size, min(720px, 85vh));
  }
  .search {
    position: relative;
    display: inline-flex;
    align-items: center;
    flex: 0 1 190px;
  }
  .search > svg {
    position: absolute;
    inset-inline-start: 8px;
    color: var(--kv-text-3);
    pointer-events: none;
  }
  .search-input {
    inline-size: 100%;
    padding-inline: 30px 6px;
  }
  .found-all {
    display: inline-flex;
    gap: 12px;
    margin-inline-start: auto;
  }
  .found.error {
    color: var(--kv-danger);
  }
  .found.warning {
    color: var(--kv-warning);
  }
`;
