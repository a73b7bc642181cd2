import { LazyPart } from '@kvasir/element';
import type { AgreementFoot } from '@kvasir/element/agreement.js';
import type { LitElement } from 'lit';
import type { CardHost, CardList } from '../cards/card-list.ts';
import type { GridEditing } from '../editing/grid-editing.ts';
import type { FilesMenu } from './files-menu.ts';
import type { FilterPanel } from '../filters/filter-panel.ts';
import type { FilterHost } from '../filters/viewing.ts';
import type { MatrixHost } from '../matrix-host.ts';
import type { ItemPanel } from '../panel/item-panel.ts';
import type { MatrixView } from '../views.ts';

/** A view that stands in the place of the matrix. */
export interface OtherView {
  render(): unknown;
}

/** What of the element loads when it is first wanted: who reads a matrix needs none of it. */
export class LaterParts {
  readonly editing: LazyPart<GridEditing>;
  readonly panel: LazyPart<ItemPanel>;
  readonly files: LazyPart<FilesMenu>;
  readonly filters: LazyPart<FilterPanel>;
  readonly cards: LazyPart<CardList>;
  readonly agreement: LazyPart<AgreementFoot>;
  readonly views: Readonly<Record<Exclude<MatrixView, 'matrix'>, LazyPart<OtherView>>>;

  constructor(element: LitElement, host: MatrixHost, viewing: FilterHost, cards: CardHost) {
    this.editing = new LazyPart(element, async () => {
      const { GridEditing } = await import('../editing/grid-editing.ts');
      return new GridEditing(host);
    });
    this.panel = new LazyPart(element, async () => {
      const { ItemPanel } = await import('../panel/item-panel.ts');
      return new ItemPanel(host);
    });
    this.files = new LazyPart(element, async () => {
      const { FilesMenu } = await import('./files-menu.ts');
      return new FilesMenu(host);
    });
    this.filters = new LazyPart(element, async () => {
      const { FilterPanel } = await import('../filters/filter-panel.ts');
      return new FilterPanel(host, viewing);
    });
    this.cards = new LazyPart(element, async () => {
      const { CardList } = await import('../cards/card-list.ts');
      return new CardList(host, cards);
    });
    this.agreement = new LazyPart(element, async () => {
      const { AgreementFoot } = await import('@kvasir/element/agreement.js');
      return new AgreementFoot(element, '/results');
    });
    this.views = {
      access: new LazyPart<OtherView>(element, async () => {
        const { AccessView } = await import('../views/access-view.ts');
        return new AccessView(host);
      }),
      background: new LazyPart<OtherView>(element, async () => {
        const { BackgroundView } = await import('../views/background-view.ts');
        return new BackgroundView(host);
      }),
      strategy: new LazyPart<OtherView>(element, async () => {
        const { StrategyView } = await import('../views/strategy-view.ts');
        return new StrategyView(host);
      }),
      guide: new LazyPart<OtherView>(element, async () => {
        const { GuideView } = await import('../views/guide-view.ts');
        return new GuideView(host);
      }),
    };
  }

  /** Those whose code did not come. */
  get failed(): LazyPart<unknown>[] {
    const { editing, panel, files, filters, cards, agreement, views } = this;
    return [editing, panel, files, filters, cards, agreement, ...Object.values(views)].filter(
      ({ hasFailed }) => hasFailed,
    );
  }
}
