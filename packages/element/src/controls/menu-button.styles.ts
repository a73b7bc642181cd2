import { css } from 'lit';

/** `menuButton` needs `buttonStyles` and `popupStyles` too. */
export const menuStyles = css`
  .menu-anchor {
    display: inline-flex;
    max-inline-size: 100%;
  }
  /* Both names, so that it goes before what holds for every popup, in whichever order the two come. */
  .popup.menu:popover-open {
    min-inline-size: min(180px, 100vi - 16px);
    /* All that can be done is seen at once, where the window has the room: what must be scrolled to is not found. */
    max-block-size: var(--_room, calc(100dvb - 16px));
    overflow: auto;
  }
  .menu-item {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    flex: none;
    min-block-size: 32px;
    padding: 7px 12px 7px 9px;
    border: 0;
    border-inline-start: 2px solid transparent;
    border-radius: var(--kv-r-1);
    background: none;
    color: var(--kv-text);
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }
  .menu-item > .icon {
    margin-block-start: 1px;
  }
  .menu-label {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .menu-item:focus {
    border-inline-start-color: var(--kv-accent-ui);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    outline: none;
    background: var(--kv-bg-selected);
  }
  .menu-item-danger {
    color: var(--kv-danger);
  }
  .menu-item-separated {
    position: relative;
    margin-block-start: 9px;
  }
  .menu-item-separated::before {
    content: '';
    position: absolute;
    inset-block-start: -5px;
    inset-inline: -2px 0;
    border-block-start: 1px solid var(--kv-line);
  }
  .menu-item[aria-disabled='true'] {
    color: var(--kv-n-5);
    cursor: not-allowed;
  }
  @media (forced-colors: active) {
    .menu-item {
      border-inline-start-color: Canvas;
    }
    .menu-item:focus {
      forced-color-adjust: none;
      border-inline-start-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .menu-item[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
