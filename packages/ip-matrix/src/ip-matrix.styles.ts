import { css } from 'lit';

/** What the first picture is drawn with. What stands beside it or comes between later is in `control/control.styles.ts`. */
export const ipMatrixStyles = css`
  .frame {
    --_side-size: var(--kv-ip-matrix-block-size, min(720px, 85vh));
  }
  /* Signs grow with the text, and are never smaller than they are drawn for. */
  .icon {
    inline-size: max(16px, calc(var(--kv-size) * 1.066));
    block-size: max(16px, calc(var(--kv-size) * 1.066));
  }
  .search {
    position: relative;
    display: inline-flex;
    align-items: center;
    flex: 0 1 max(190px, 14em);
  }
  .search > svg {
    position: absolute;
    inset-inline-start: 8px;
    color: var(--kv-text-3);
    pointer-events: none;
  }
  .search-input {
    inline-size: 100%;
    padding-inline: max(30px, 1.6em) 6px;
  }
  /* On a phone what is read comes soon: what is known by its sign has no words to be seen, but to be heard. */
  @container kv-workbench (max-width: 480px) {
    .title {
      font-size: var(--kv-fs-lead);
    }
    .acts,
    .tools {
      gap: 6px;
    }
    .acts > .button-primary {
      flex: 1 1 max(100px, 8em);
    }
    .tools {
      padding-block: 8px 4px;
    }
    .views {
      flex: 1 1 100%;
    }
    .view {
      flex: auto;
      padding-inline: 5px;
    }
    .search {
      flex: 1;
    }
    #files,
    #filter,
    #key {
      gap: 0;
      padding-inline: 9px;
    }
    :is(#files, #filter, #key) > .button-label {
      inline-size: 0;
      overflow: hidden;
      white-space: nowrap;
    }
    .split {
      padding: 0;
    }
  }
`;
