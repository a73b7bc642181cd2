/** What the parts of the impact form that load later may ask of the element. */
import { ControlHost, type WorkHistory } from '@kvasir/element/workbench.js';
import type { Finding, Id } from '@kvasir/model';
import type { ImpactControl } from './control/impact-control.ts';
import type { ImpactFormMessages } from './impact-form.messages.ts';
import type { ImpactModel } from './impact-model.ts';
import type { ImpactSlice } from './impact-value.ts';
import type { ImpactSettings, ImpactView } from './settings.ts';

export class ImpactHost extends ControlHost<ImpactSlice, ImpactFormMessages, ImpactModel, ImpactSettings> {
  declare protected readonly control: ImpactControl;

  findingsOf(indicator: Id): readonly Finding[] {
    return this.control.source.findings.of('indicators', indicator).findings;
  }

  /** The indicator in the side panel. */
  get open(): Id | undefined {
    return this.control.source.state.openIndicator;
  }

  /** The indicator whose course is shown large. */
  get followed(): Id | undefined {
    return this.control.source.state.followed;
  }

  /** What can be taken back here; undefined where nobody can edit, or the partnership around keeps the history. */
  get history(): WorkHistory | undefined {
    return this.control.source.history();
  }

  /** Shows an indicator in the side panel; with the JSON Pointer of a field, at that field. */
  openIndicator(indicator: Id, field?: string): void {
    void this.control.open(indicator, field);
  }

  closeIndicator(): void {
    this.control.close();
  }

  /** Shows the course of an indicator. */
  follow(indicator: Id): void {
    this.control.follow(indicator);
  }

  /** Opens the library, where a gap is named with what fills it. */
  openLibrary(gap?: { readonly orientation?: string; readonly dimension?: string }): void {
    void this.control.parts.library.want().then((library) => library?.show(gap));
  }

  show(view: ImpactView): void {
    this.control.show(view);
  }

  /** Chooses the period that is recorded or reported. */
  choosePeriod(period: string): void {
    this.control.source.element.period = period;
  }
}
