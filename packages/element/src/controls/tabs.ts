import { html, nothing, type TemplateResult } from 'lit';

export interface Tab<K extends string> {
  key: K;
  label: unknown;
  /** What the tab shows; called only while it is selected. */
  panel: () => unknown;
}

export interface TabsOptions<K extends string> {
  id: string;
  /** What the tabs divide: "Views of Brenner Composites". */
  label: string;
  tabs: readonly Tab<K>[];
  selected: K;
  onSelect: (key: K) => void;
  /** `automatic`: arrow keys select at once. `manual`: they move the focus only, for panels that are slow to come. */
  activation?: 'automatic' | 'manual' | undefined;
}

/** Tabs after the ARIA Authoring Practices: one stop for Tab, arrow keys in between, panels in the same root. */
export function tabs<K extends string>(options: TabsOptions<K>): TemplateResult {
  const { id, label, tabs: all, selected, onSelect } = options;
  return html`<div class="tabs" part="tabs">
    <div
      class="tab-list"
      part="tab-list"
      role="tablist"
      aria-label=${label}
      @keydown=${(event: KeyboardEvent) => onKey(event, options)}
    >
      ${all.map(
        ({ key, label: name }, index) =>
          html`<button
            type="button"
            role="tab"
            class="tab"
            part="tab"
            id="${id}-tab-${index}"
            aria-selected=${key === selected ? 'true' : 'false'}
            aria-controls="${id}-panel-${index}"
            tabindex=${key === selected ? nothing : '-1'}
            @click=${() => onSelect(key)}
          >
            ${name}
          </button>`,
      )}
    </div>
    ${all.map(
      ({ key, panel }, index) =>
        html`<div
          role="tabpanel"
          class="tab-panel"
          part="tab-panel"
          id="${id}-panel-${index}"
          aria-labelledby="${id}-tab-${index}"
          tabindex="0"
          ?hidden=${key !== selected}
        >
          ${key === selected ? panel() : nothing}
        </div>`,
    )}
  </div>`;
}

function onKey<K extends string>(
  event: KeyboardEvent,
  { tabs: all, onSelect, activation = 'automatic' }: TabsOptions<K>,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const list = event.currentTarget as HTMLElement;
  const buttons = [...list.querySelectorAll<HTMLElement>('.tab')];
  const at = buttons.indexOf((event.target as Element).closest<HTMLElement>('.tab') ?? list);
  const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const targets: Partial<Record<string, number>> = {
    [forward]: (at + 1) % buttons.length,
    [backward]: (at - 1 + buttons.length) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  };
  const to = targets[event.key];
  const tab = to === undefined ? undefined : all[to];
  if (to === undefined || !tab) return;
  event.preventDefault();
  buttons[to]?.focus();
  if (activation === 'automatic') onSelect(tab.key);
}
