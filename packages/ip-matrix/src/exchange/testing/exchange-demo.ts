import { define } from '@kvasir/element';
import { putFile, waitUntil } from '@kvasir/element/testing.js';
import { html, type PropertyValues } from 'lit';
import { FilesMenu } from '../../control/files-menu.ts';
import type { MatrixHost } from '../../matrix-host.ts';
import { ViewDemo } from '../../views/testing/view-demo.ts';

/** The menu and what it opens, where the element has them. */
class FilesView {
  readonly menu: FilesMenu;

  constructor(host: MatrixHost) {
    this.menu = new FilesMenu(host);
    if (host.element instanceof ExchangeDemo) host.element.files = this.menu;
  }

  render(): unknown {
    return html`<div class="views">${this.menu.button('Export and import')}</div>
      ${this.menu.exchange.render()}`;
  }
}

/** How far an import is brought along by itself. */
export type DemoStep = 'closed' | 'source' | 'columns' | 'preview';

/** Stands in for the element, with nothing but its files. */
export class ExchangeDemo extends ViewDemo {
  /** What is imported: pasted cells, or a file. */
  list: string | File = '';
  step: DemoStep = 'closed';
  files: FilesMenu | undefined;
  #played: Promise<void> | undefined;

  constructor() {
    super();
    this.view = FilesView;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#played;
    return complete;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    if (this.step !== 'closed') this.#played = this.#play().then(() => this.#atRest());
  }

  async #play(): Promise<void> {
    await waitUntil(() => this.files, 'The menu does not come.');
    this.files?.exchange.openImport();
    await this.#find('#exchange-file');
    if (this.list === '') return;
    if (typeof this.list === 'string') {
      const area = await this.#find<HTMLTextAreaElement>('#exchange-paste');
      area.value = this.list;
      area.dispatchEvent(new Event('input', { bubbles: true }));
      (await this.#find('.exchange-paste .button')).click();
    } else {
      putFile(await this.#find<HTMLInputElement>('#exchange-file'), this.list);
    }
    if (this.step === 'source') return void (await this.#find('.exchange .message, .exchange .field-error'));
    await this.#find('.exchange-columns');
    if (this.step === 'columns') return;
    (await this.#find('.button-primary')).click();
    await this.#find('.exchange-summary, .exchange .message-info, .exchange .message-danger');
  }

  /** A dialog comes up from below, and is not to be looked at before it stands. */
  async #atRest(): Promise<void> {
    const dialog = await this.#find('.dialog-body');
    await Promise.all((dialog.closest('dialog')?.getAnimations() ?? []).map(({ finished }) => finished));
  }

  async #find<E extends HTMLElement>(selector: string): Promise<E> {
    let found: E | null | undefined;
    await waitUntil(
      () => (found = this.shadowRoot?.querySelector<E>(`#exchange-import[open] ${selector}`)),
      `No ${selector}.`,
    );
    if (!found) throw new Error(`No ${selector}.`);
    return found;
  }
}
define('kv-exchange-demo', ExchangeDemo);

declare global {
  interface HTMLElementTagNameMap {
    'kv-exchange-demo': ExchangeDemo;
  }
}
