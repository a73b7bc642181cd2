import { css } from 'lit';

/** A button that reads as a link. */
export const panelLinkStyles = css`
  .panel-link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--kv-accent-text);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .panel-link:hover {
    text-decoration-thickness: 2px;
  }
`;
