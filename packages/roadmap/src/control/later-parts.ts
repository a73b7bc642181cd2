import { LazyPart } from '@kvasir/element';
import type { AgreementFoot } from '@kvasir/element/agreement.js';
import type { FilesMenu } from '../exchange/files-menu.ts';
import type { FindingsList } from '../findings/findings-list.ts';
import type { FrameDialog } from '../frame/frame-dialog.ts';
import type { FrameForm } from '../frame/frame-form.ts';
import type { EntryPanel } from '../panel/entry-panel.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import type { RoadmapView } from '../settings.ts';
import type { AddMenu } from './add-menu.ts';

/** A view that stands in the place of the timeline. */
export interface OtherView {
  render(): unknown;
  /** Gives the focus back to where it was before the panel was opened. */
  focusBack?(): void;
}

/** What of the element loads when it is first wanted: who reads a timeline needs none of it. */
export class LaterParts {
  readonly panel: LazyPart<EntryPanel>;
  readonly files: LazyPart<FilesMenu>;
  readonly adding: LazyPart<AddMenu>;
  readonly findings: LazyPart<FindingsList>;
  readonly frame: LazyPart<FrameForm>;
  readonly frameDialog: LazyPart<FrameDialog>;
  readonly agreement: LazyPart<AgreementFoot>;
  readonly views: Readonly<Record<Exclude<RoadmapView, 'timeline'>, LazyPart<OtherView>>>;

  constructor(host: RoadmapHost) {
    const { element } = host;
    this.panel = new LazyPart(element, async () => {
      const { EntryPanel } = await import('../panel/entry-panel.ts');
      return new EntryPanel(host);
    });
    this.files = new LazyPart(element, async () => {
      const { FilesMenu } = await import('../exchange/files-menu.ts');
      return new FilesMenu(host);
    });
    this.adding = new LazyPart(element, async () => {
      const { AddMenu } = await import('./add-menu.ts');
      return new AddMenu(host);
    });
    this.findings = new LazyPart(element, async () => {
      const { FindingsList } = await import('../findings/findings-list.ts');
      return new FindingsList(host);
    });
    this.frame = new LazyPart(element, async () => {
      const { FrameForm } = await import('../frame/frame-form.ts');
      return new FrameForm(host);
    });
    this.frameDialog = new LazyPart(element, async () => {
      const { FrameDialog } = await import('../frame/frame-dialog.ts');
      return new FrameDialog(host);
    });
    this.agreement = new LazyPart(element, async () => {
      const { AgreementFoot } = await import('@kvasir/element/agreement.js');
      return new AgreementFoot(element, '/milestones');
    });
    this.views = {
      table: new LazyPart<OtherView>(element, async () => {
        const { TableView } = await import('../table/table-view.ts');
        return new TableView(host);
      }),
      agenda: new LazyPart<OtherView>(element, async () => {
        const { AgendaView } = await import('../agenda/agenda-view.ts');
        return new AgendaView(host);
      }),
      reviews: new LazyPart<OtherView>(element, async () => {
        const { ReviewsView } = await import('../reviews/reviews-view.ts');
        return new ReviewsView(host);
      }),
    };
  }

  /** Those whose code did not come. */
  get failed(): LazyPart<unknown>[] {
    const { views, ...others } = this;
    return [...Object.values(others), ...Object.values(views)].filter(({ hasFailed }) => hasFailed);
  }
}
