import { LazyPart, type PartnershipScope } from '@kvasir/element';
import type { LitElement } from 'lit';
import type { AgreementFoot } from './agreement-foot.ts';
import type { ConflictDialog, ConflictHost } from './conflicts/conflict-dialog.ts';
import type { FindingsPanel } from './findings/findings-panel.ts';

/** What of the element loads when it is first needed: most pages never see a conflict. */
export class LaterParts {
  readonly conflicts: LazyPart<ConflictDialog>;
  readonly findings: LazyPart<FindingsPanel>;
  readonly foot: LazyPart<AgreementFoot>;

  constructor(element: LitElement, scope: PartnershipScope, host: Omit<ConflictHost, 'element'>) {
    this.conflicts = new LazyPart(element, async () => {
      const { ConflictDialog } = await import('./conflicts/conflict-dialog.ts');
      return new ConflictDialog({ element, ...host });
    });
    this.findings = new LazyPart(element, async () => {
      const { FindingsPanel } = await import('./findings/findings-panel.ts');
      return new FindingsPanel(element);
    });
    this.foot = new LazyPart(element, async () => {
      const { AgreementFoot } = await import('./agreement-foot.ts');
      return new AgreementFoot(element, scope);
    });
  }

  /** Those whose code did not come. */
  get failed(): LazyPart<unknown>[] {
    return [this.conflicts, this.findings, this.foot].filter(({ hasFailed }) => hasFailed);
  }
}
