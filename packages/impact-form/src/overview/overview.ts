import { html, type TemplateResult } from 'lit';
import type { ImpactPicture } from '../impact-view.ts';
import { balanceSentence } from './balance-sentence.ts';
import { balanceTable } from './balance-table.ts';
import { indicatorTable } from './indicator-table.ts';
import { shownProgress } from './shown-progress.ts';

/** How the indicators spread, what is to be looked at, and each of them with its way to the target. */
export function overview(picture: ImpactPicture): TemplateResult {
  return html`<div class="overview">
    <div class="overview-top">
      <div>${balanceTable(picture)}</div>
      <div>${balanceSentence(picture)}${lines(picture)}</div>
    </div>
    ${indicatorTable(picture)}
  </div>`;
}

/** What is to be looked at comes when there is something, and after the first picture. */
function lines({ model, findings, later, settings, ...picture }: ImpactPicture): unknown {
  const { today } = settings;
  const isBehind = model.indicators.some((indicator) => shownProgress(indicator, today).kind === 'behind');
  if (isBehind || findings.all.length > 0) later.expect();
  return later.part?.lines({ findings: findings.all, today, ...picture });
}
