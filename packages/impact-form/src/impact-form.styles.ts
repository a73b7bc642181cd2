import { css } from 'lit';

/** What the first picture is drawn with, around the indicators. What comes later has styles of its own. */
export const impactFormStyles = css`
  .frame {
    --_side-size: var(--kv-impact-form-block-size, min(720px, 85vh));
  }
`;
