import { completenessRingStyles, messageStyles, skeletonStyles } from '@kvasir/element/display.js';
import { panelStyles } from '@kvasir/element/panel.js';
import { css, type CSSResultGroup } from 'lit';
import { stepsNavStyles } from './steps-nav.styles.ts';

const own = css`
  .builder {
    display: grid;
    grid-template-areas: 'line' 'nav' 'head' 'help' 'body';
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: 16px;
    /* What helps comes after the fields, for those who go on by keyboard beside it. Above them it is met before them. */
    reading-flow: grid-rows;
  }
  .builder-line {
    display: flex;
    grid-area: line;
    align-items: center;
    gap: 4px 8px;
    min-block-size: var(--kv-control-s);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
  }
  .builder-choice {
    flex: 1 1 0;
    min-inline-size: 0;
    max-inline-size: 30em;
  }
  /* Beside the number of the step it says itself what it is; who does not see that hears its label. */
  .builder-choice .field-head {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .builder-choice .input {
    min-block-size: var(--kv-control-s);
    border-color: transparent;
    font-size: inherit;
  }
  .builder-choice .input:hover {
    border-color: var(--kv-line-strong);
  }
  .builder-choice .input-control {
    min-block-size: calc(var(--kv-control-s) - 2px);
    padding-inline-start: 6px;
  }
  .builder-at {
    display: none;
    flex: none;
    margin-inline-start: 6px;
  }
  .builder-name {
    min-inline-size: 0;
    color: var(--kv-text-2);
    overflow-wrap: anywhere;
  }
  .builder-previous-result {
    margin-inline-start: -6px;
  }
  .builder-ring {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-inline-start: auto;
    color: var(--kv-text);
  }
  .builder-of {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  :is(.builder-previous-result, .builder-previous) .icon {
    rotate: 90deg;
  }
  :is(.builder-next-result, .builder-next) .icon {
    rotate: -90deg;
  }
  :is(.builder-previous-result, .builder-previous):dir(rtl) .icon {
    rotate: -90deg;
  }
  :is(.builder-next-result, .builder-next):dir(rtl) .icon {
    rotate: 90deg;
  }

  .builder-head {
    grid-area: head;
    min-inline-size: 0;
    padding-block: 8px 14px;
  }
  .builder-question {
    font-size: var(--kv-fs-title);
    font-weight: var(--kv-w-strong);
    line-height: 1.25;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .builder-question > * {
    inline-size: fit-content;
  }
  .builder-intro {
    max-inline-size: 58ch;
    /* The ring around the question, when it has the focus, ends above it. */
    margin-block-start: 8px;
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .builder-help {
    grid-area: help;
    min-inline-size: 0;
    border-block: 1px solid var(--kv-line);
    font-size: var(--kv-fs-small);
  }
  .builder-help-toggle {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 36px;
    font-weight: var(--kv-w-strong);
  }
  .builder-help-content {
    display: none;
    padding-block: 4px 14px;
  }
  .builder-help-content.is-open {
    display: block;
  }
  .builder-body {
    display: grid;
    grid-area: body;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 18px;
    min-inline-size: 0;
    padding-block-start: 16px;
  }
  .builder-body > .panel-findings {
    padding-block: 0;
    border-block-start: 0;
    font-size: var(--kv-fs-small);
  }
  .builder-step-place {
    /* Steps ask it how wide they are. */
    container: kv-panel / inline-size;
    min-inline-size: 0;
  }
  .builder-attach {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 8px;
  }
  .builder-attach > .field {
    flex: 1 1 16em;
  }
  .builder-orphan .message-action {
    flex: 1 1 100%;
    align-items: flex-end;
  }
  .builder-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block-start: 6px;
  }
  .builder-ways .button {
    white-space: normal;
  }
  .builder-ways .icon {
    display: block;
  }
  .builder-foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    margin-block-start: 14px;
    font-size: var(--kv-fs-small);
  }

  /* In the size of the text, so that larger text gives it the room of a narrower box. */
  @container kv-workbench (min-width: 43em) {
    .builder {
      grid-template-areas: 'nav line' 'nav head' 'nav help' 'nav body';
      grid-template-columns: minmax(11.4em, 14.7em) minmax(0, 1fr);
      grid-template-rows: auto auto auto 1fr;
      column-gap: 32px;
    }
    .builder-jump {
      display: none;
    }
    .builder-at {
      display: inline;
    }
    .builder-steps {
      display: block;
      padding-block: 0;
      border-block-end: 0;
    }
    .builder-nav {
      margin-inline-start: -8px;
    }
  }
  @container kv-workbench (min-width: 80em) {
    .builder {
      grid-template-areas: 'nav line help' 'nav head help' 'nav body help';
      grid-template-columns: 14.7em minmax(0, 1fr) 18.7em;
      grid-template-rows: auto auto 1fr;
      column-gap: 44px;
      reading-flow: normal;
    }
    .builder-help {
      align-self: start;
      padding-inline-start: 28px;
      border-block: 0;
      border-inline-start: 1px solid var(--kv-line-strong);
    }
    .builder-help-toggle {
      display: none;
    }
    .builder-help-content {
      display: block;
      padding-block: 4px 0;
    }
  }
  @media (forced-colors: active) {
    .builder-step[aria-current='step'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .builder-segments > i {
      border: 1px solid GrayText;
    }
    .builder-segments > :is(.is-done, .is-attention) {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .builder-segments > .is-here {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .builder {
      display: block;
    }
    .builder-nav,
    .builder-help,
    .builder-ways {
      display: none;
    }
  }
`;

export const frameStyles: CSSResultGroup = [
  panelStyles,
  messageStyles,
  skeletonStyles,
  completenessRingStyles,
  stepsNavStyles,
  own,
];
