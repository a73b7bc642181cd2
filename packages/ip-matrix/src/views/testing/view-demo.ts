import { define } from '@kvasir/element';
import type { PropertyValues } from 'lit';
import type { MatrixHost } from '../../matrix-host.ts';
import { HostDemo } from '../../testing/host-demo.ts';

/** A view of the matrix, as its class is made. */
export type ViewClass = new (host: MatrixHost) => { render(): unknown };

/** The page of one view. */
export class ViewDemo extends HostDemo {
  static override properties = { ...HostDemo.properties, view: { attribute: false } };
  declare view: ViewClass | undefined;

  /** What is done once the view stands there: opens a form, to be looked at. */
  act: ((root: ParentNode) => void) | undefined;
  #shown: { render(): unknown } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.view) this.#shown ??= new this.view(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.act || !this.renderRoot.querySelector('.views-page')) return;
    const { act } = this;
    this.act = undefined;
    // After the update: what it asks for is the next one.
    void this.updateComplete.then(() => act(this.renderRoot));
  }

  protected override renderPart(): unknown {
    return this.#shown?.render();
  }
}
define('kv-view-demo', ViewDemo);
