import { css } from 'lit';

export const specimenPartStyles = css`
  .title {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;
