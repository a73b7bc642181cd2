import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconNode } from '../icon.ts';
import { buttonClass, type ButtonLook } from './button-class.ts';

export interface ButtonOptions extends ButtonLook {
  /** A verb and its object. */
  label: string;
  icon?: IconNode | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
  disabled?: boolean | undefined;
  /** Under way: keeps its place and its focus, takes no further click. */
  busy?: boolean | undefined;
  id?: string | undefined;
  /** The id of what explains it. */
  describedBy?: string | undefined;
  /** For a button that shows and hides something, with `controls`. */
  expanded?: boolean | undefined;
  controls?: string | undefined;
  /** In a dialog: the button that has the focus when it opens. */
  autofocus?: boolean | undefined;
  /** For a button that stays pressed. */
  pressed?: boolean | undefined;
}

/** A native button. One primary in view. */
export function button(options: ButtonOptions): TemplateResult {
  const { label, iconOnly = false, busy = false, variant = 'secondary' } = options;
  return html`<button
    type="button"
    id=${options.id ?? nothing}
    class=${buttonClass(options)}
    part="button button-${variant}"
    ?autofocus=${options.autofocus ?? false}
    ?disabled=${options.disabled ?? false}
    aria-disabled=${busy ? 'true' : nothing}
    aria-busy=${busy ? 'true' : nothing}
    aria-label=${iconOnly ? label : nothing}
    title=${iconOnly ? label : nothing}
    aria-describedby=${options.describedBy ?? nothing}
    aria-expanded=${options.expanded ?? nothing}
    aria-controls=${options.controls ?? nothing}
    aria-pressed=${options.pressed ?? nothing}
    @click=${busy ? nothing : (options.onClick ?? nothing)}
  >
    ${busy ? html`<span class="button-spinner" aria-hidden="true"></span>` : options.icon ? icon(options.icon) : nothing}${
      iconOnly ? nothing : html`<span class="button-label">${label}</span>`
    }
  </button>`;
}
