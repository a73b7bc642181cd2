import { LazyPart } from '@kvasir/element';
import type { AgreementFoot } from '@kvasir/element/agreement.js';
import type { FilesMenu } from '../exchange/files-menu.ts';
import type { ImpactHost } from '../impact-host.ts';
import type { LibraryDialog } from '../library/library-dialog.ts';
import type { IndicatorPanel } from '../panel/indicator-panel.ts';
import type { ImpactView } from '../settings.ts';

/** A view that stands in the place of the indicators. */
export interface OtherView {
  render(): unknown;
  /** Gives the focus back to where it was before the panel was opened. */
  focusBack?(): void;
}

/** What of the element loads when it is first wanted: who reads a list of indicators needs none of it. */
export class LaterParts {
  readonly panel: LazyPart<IndicatorPanel>;
  readonly library: LazyPart<LibraryDialog>;
  readonly files: LazyPart<FilesMenu>;
  readonly agreement: LazyPart<AgreementFoot>;
  readonly views: Readonly<Record<Exclude<ImpactView, 'indicators'> | 'survey', LazyPart<OtherView>>>;

  constructor(host: ImpactHost) {
    const { element } = host;
    this.panel = new LazyPart(element, async () => {
      const { IndicatorPanel } = await import('../panel/indicator-panel.ts');
      return new IndicatorPanel(host);
    });
    this.library = new LazyPart(element, async () => {
      const { LibraryDialog } = await import('../library/library-dialog.ts');
      return new LibraryDialog(host);
    });
    this.files = new LazyPart(element, async () => {
      const { FilesMenu } = await import('../exchange/files-menu.ts');
      return new FilesMenu(host);
    });
    this.agreement = new LazyPart(element, async () => {
      const { AgreementFoot } = await import('@kvasir/element/agreement.js');
      return new AgreementFoot(element, '/indicators');
    });
    this.views = {
      record: new LazyPart<OtherView>(element, async () => {
        const { RecordView } = await import('../record/record-view.ts');
        return new RecordView(host);
      }),
      follow: new LazyPart<OtherView>(element, async () => {
        const { FollowView } = await import('../follow/follow-view.ts');
        return new FollowView(host);
      }),
      negative: new LazyPart<OtherView>(element, async () => {
        const { NegativeView } = await import('../negative/negative-view.ts');
        return new NegativeView(host);
      }),
      feedback: new LazyPart<OtherView>(element, async () => {
        const { FeedbackView } = await import('../feedback/feedback-view.ts');
        return new FeedbackView(host);
      }),
      report: new LazyPart<OtherView>(element, async () => {
        const { ReportView } = await import('../report/report-view.ts');
        return new ReportView(host);
      }),
      survey: new LazyPart<OtherView>(element, async () => {
        const { SurveyView } = await import('../feedback/survey-view.ts');
        return new SurveyView(host);
      }),
    };
  }

  /** Those whose code did not come. */
  get failed(): LazyPart<unknown>[] {
    const { panel, library, files, agreement, views } = this;
    return [panel, library, files, agreement, ...Object.values(views)].filter(({ hasFailed }) => hasFailed);
  }
}
