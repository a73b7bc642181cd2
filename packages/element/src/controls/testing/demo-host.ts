import { registerSizeProperty, tokens } from '@kvasir/theme';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import {
  buttonStyles,
  choiceStyles,
  comboboxStyles,
  controlsCatalogue,
  dialogStyles,
  emptyStateStyles,
  fieldStyles,
  LiveRegion,
  menuStyles,
  messageStyles,
  partnerMarkStyles,
  popupStyles,
  progressStyles,
  rangeStyles,
  segmentedStyles,
  skeletonStyles,
  statusStyles,
  tabsStyles,
  tagListStyles,
  tagStyles,
  Toasts,
  toastStyles,
  trlRangeStyles,
} from '../../controls.ts';
import { define } from '../../define.ts';
import { LocalizationController } from '../../localization/localization-controller.ts';
import { foundation } from '../../styles/foundation.styles.ts';

/** What an element brings along for the controls in its shadow root: the host of their stories and tests. */
export class ControlsDemo extends LitElement {
  static override styles = [
    tokens,
    foundation,
    ...[buttonStyles, choiceStyles, comboboxStyles, dialogStyles, emptyStateStyles, fieldStyles, menuStyles],
    ...[messageStyles, partnerMarkStyles, popupStyles, progressStyles, rangeStyles],
    ...[
      segmentedStyles,
      skeletonStyles,
      statusStyles,
      tabsStyles,
      tagListStyles,
      tagStyles,
      toastStyles,
      trlRangeStyles,
    ],
    css`
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
        gap: 20px 32px;
        align-items: start;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 10px 16px;
        align-items: center;
      }
      .stack {
        display: grid;
        gap: 12px;
        max-inline-size: 640px;
      }
    `,
  ];

  static override properties = { template: { attribute: false } };
  declare template: ((host: ControlsDemo) => TemplateResult) | undefined;

  readonly wording = new LocalizationController(this, controlsCatalogue);
  readonly live = new LiveRegion(this);
  readonly toasts = new Toasts(this, this.live);
  readonly values: Record<string, unknown> = {};

  constructor() {
    super();
    registerSizeProperty();
  }

  /** A value with the callbacks that keep it. */
  bind<V>(id: string, initial: V) {
    if (!(id in this.values)) this.values[id] = initial;
    return { id, wording: this.wording, value: this.values[id] as V, onInput: (value: unknown) => this.set(id, value) };
  }

  set(id: string, value: unknown): void {
    this.values[id] = value;
    this.requestUpdate();
  }

  protected override render(): unknown {
    return html`${this.template?.(this) ?? nothing} ${this.toasts.region(this.wording)} ${this.live.region()}`;
  }
}
define('kv-controls-demo', ControlsDemo);

/** A host that draws a template with itself as argument. */
export function demo(template: (host: ControlsDemo) => TemplateResult): TemplateResult {
  return html`<kv-controls-demo .template=${template}></kv-controls-demo>`;
}
