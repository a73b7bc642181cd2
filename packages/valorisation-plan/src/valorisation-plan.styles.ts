import { css } from 'lit';

/** What the first picture is drawn with, around the portfolio. What comes later has styles of its own. */
export const valorisationPlanStyles = css`
  .frame > .agreement {
    margin-block-start: 16px;
  }
`;
