import { css } from 'lit';

export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 20px;
    margin: 0;
    padding: 10px 0 14px;
    list-style: none;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-label);
  }
  .legend > li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .legend .key-sign {
    --_u: 1px;
    position: relative;
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    padding: 0;
  }
  .legend .key-sign.at::before,
  .legend .key-sign.at::after {
    inset-inline-start: calc(8px - var(--_w) / 2);
  }
  .legend .key-sign.gh {
    inset-block-start: 0;
    border: 0;
  }
  .legend .key-sign.gh::before {
    inset-block-start: 3px;
    inset-inline-start: 3px;
  }
  .legend .way {
    inline-size: 26px;
    block-size: 0;
    border-block-start: 1.5px solid var(--kv-n-6);
  }
  .legend .spare {
    inline-size: 26px;
    block-size: 5px;
    border: solid var(--kv-n-5);
    border-width: 0 0 1px;
    border-inline-end-width: 1px;
  }
  .legend .on-paper {
    display: none;
  }
  .legend .way.violated {
    border-block-start: 1.5px dashed var(--kv-danger-ui);
  }
  .legend .way.critical {
    border-block-start: 2.5px solid var(--kv-text);
  }
  @media (forced-colors: active) {
    .legend .way {
      border-color: CanvasText;
    }
  }
  @media print {
    .legend {
      break-inside: avoid;
    }
    .legend + .legend {
      padding-block-start: 0;
    }
    .legend > li:has(.way),
    .legend > .keys {
      display: none;
    }
    .legend > .on-paper {
      display: inline-flex;
    }
  }
  /* A picture that fits onto A4 grows with the paper, to that of A3. */
  @media print and (min-width: 1300px) {
    .tl,
    .legend {
      zoom: 1.4;
    }
  }
`;
