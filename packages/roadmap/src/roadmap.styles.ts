import { css } from 'lit';

export const roadmapStyles = css`
  .title {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;
