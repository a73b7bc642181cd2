import { LazyPart } from '@kvasir/element';
import type { BuilderView } from '../builder/frame/builder-view.ts';
import type { FilesMenu } from '../exchange/files-menu.ts';
import type { PlanHost } from '../plan-host.ts';
import type { PlanView } from '../settings.ts';

/** A view that stands in the place of the portfolio. */
export interface OtherView {
  render(): unknown;
}

/** What of the element loads when it is first wanted: who reads a portfolio needs none of it. */
export class LaterParts {
  readonly files: LazyPart<FilesMenu>;
  readonly builder: LazyPart<BuilderView>;
  readonly views: Readonly<Record<Exclude<PlanView, 'portfolio'>, LazyPart<OtherView>>>;

  constructor(host: PlanHost) {
    const { element } = host;
    this.files = new LazyPart(element, async () => {
      const { FilesMenu } = await import('../exchange/files-menu.ts');
      return new FilesMenu(host);
    });
    this.builder = new LazyPart(element, async () => {
      const { BuilderView } = await import('../builder/frame/builder-view.ts');
      return new BuilderView(host);
    });
    this.views = {
      builder: this.builder,
      canvas: new LazyPart<OtherView>(element, async () => {
        const { CanvasView } = await import('../canvas/canvas-view.ts');
        return new CanvasView(host);
      }),
      document: new LazyPart<OtherView>(element, async () => {
        const { DocumentView } = await import('../document/document-view.ts');
        return new DocumentView(host);
      }),
    };
  }

  /** Those whose code did not come. */
  get failed(): LazyPart<unknown>[] {
    const { files, views } = this;
    return [files, ...Object.values(views)].filter(({ hasFailed }) => hasFailed);
  }
}
