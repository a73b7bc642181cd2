import { css } from 'lit';

/** What floats: lists of suggestions and menus. In the top layer, so that nothing cuts it off. */
export const popupStyles = css`
  .popup {
    --kv-bg: var(--kv-bg-raised);
    --kv-bg-hover: color-mix(in oklab, var(--kv-accent-ui) 8%, var(--kv-bg-raised));
    --kv-bg-selected: color-mix(in oklab, var(--kv-accent-ui) 14%, var(--kv-bg-raised));
    position: fixed;
    max-inline-size: calc(100vi - 16px);
    padding: 4px;
    border: 0;
    border-radius: var(--kv-r-2);
    background: var(--kv-bg-raised);
    box-shadow: var(--kv-lift-1);
    color: var(--kv-text);
    font-size: var(--kv-fs-small);
    line-height: 1.35;
    text-align: start;
  }
  /* Not while it is closed: display would undo what hides a popover. */
  .popup:popover-open {
    display: flex;
    flex-direction: column;
    max-block-size: min(var(--_room, 340px), 340px);
    margin: 0;
    inset: auto;
    overflow: hidden;
  }
  @media (forced-colors: active) {
    .popup {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .popup {
      display: none;
    }
  }
`;
