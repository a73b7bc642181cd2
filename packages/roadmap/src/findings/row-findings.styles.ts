import { css } from 'lit';

/**
 * The sign of what was found about a row of the timeline, in the room that its title leaves: it comes after the first
 * picture. It is filled, where the sign of a status is an outline.
 */
export const rowFindingsStyles = css`
  .fd {
    --_hole: 44% 34%, 56% 34%, 56% 64%, 44% 64%, 44% 34%, 44% 72%, 56% 72%, 56% 84%, 44% 84%, 44% 72%, 44% 34%;
    position: absolute;
    inset-block-start: calc(50% - 6 * var(--_u));
    inset-inline-end: 0;
    inline-size: calc(13 * var(--_u));
    block-size: calc(12 * var(--_u));
    background: var(--kv-warning-ui);
    clip-path: polygon(evenodd, 50% 0, 100% 100%, 0 100%, 50% 0, var(--_hole), 50% 0);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .fd.error {
    inline-size: calc(12 * var(--_u));
    border-radius: 50%;
    background: var(--kv-danger-ui);
    clip-path: polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, var(--_hole), 0 0);
  }
  .item:has(> .fd) {
    position: relative;
  }
  @media (forced-colors: active) {
    .fd,
    .fd.error {
      background: CanvasText;
    }
  }
  @media print {
    .fd {
      position: static;
      display: inline-block;
      margin-inline-start: 4px;
      vertical-align: middle;
    }
  }
`;
