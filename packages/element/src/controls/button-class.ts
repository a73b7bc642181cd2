/** How a button looks, for what writes its own `<button>`. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'medium' | 'small';

export interface ButtonLook {
  variant?: ButtonVariant | undefined;
  /** `small` (28 px) in rows and panels, `medium` (34 px) elsewhere. */
  size?: ButtonSize | undefined;
  /** Only the icon is seen; the label is its accessible name and tooltip. */
  iconOnly?: boolean | undefined;
}

/** The classes of a button, for what only looks like one: `<a class=${buttonClass({ variant: 'primary' })} href=…>`. */
export function buttonClass({ variant = 'secondary', size = 'medium', iconOnly = false }: ButtonLook = {}): string {
  return `button button-${variant} button-${size}${iconOnly ? ' button-icon-only' : ''}`;
}
