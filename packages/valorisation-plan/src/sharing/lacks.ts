/** What is missing before value can be shared, each with the way to where it is said. */
import { button, status } from '@kvasir/element/display.js';
import type { Path } from '@kvasir/element/panel.js';
import { sumOfShares } from '@kvasir/model/shares.js';
import type { Sharing, SharingLack, SharingRule } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { SharingContext } from './sharing-context.ts';
import { partiesPath } from './sharing-reading.ts';

type Unready = Extract<Sharing, { readonly kind: 'unready' }>;

/** A way that leads on. */
interface Way {
  readonly label: string;
  readonly path: Path;
}

export function lacksOf(context: SharingContext, { lacks }: Unready, goTo: (path: Path) => void): TemplateResult {
  const { text, form, reading } = context;
  return html`<div class="sharing-lacks">
    <p class="sharing-heading">${text.unready}</p>
    <ul>
      ${lacks.map(
        (lack) =>
          html`<li>
            ${status({ kind: 'neutral', label: lackWords(lack, reading.shownSplit, context) })}
            ${
              form.host.canEdit
                ? html`<span class="sharing-acts">
                    ${waysFor(lack, context).map(({ label, path }) => button({ label, size: 'small', onClick: () => goTo(path) }))}
                  </span>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What is missing, in a sentence. */
export function lackWords(lack: SharingLack, rule: SharingRule | undefined, { text, reading }: SharingContext): string {
  if (lack !== 'shares') return text.lacks[lack];
  const isProportional = rule === 'proportional';
  const given = reading.parties
    .map(({ share, owned }) => (isProportional ? owned : share))
    .filter((share) => share !== undefined);
  const sum = given.length > 0 ? sumOfShares(given) : undefined;
  const words = text.lacksShares[isProportional ? 'proportional' : 'negotiated'];
  return sum && sum.comparison !== 0
    ? `${words} ${text.sharesSum(sum.total, sum.difference, sum.comparison > 0)}`
    : words;
}

function waysFor(lack: SharingLack, context: SharingContext): readonly Way[] {
  const { form, text, reading } = context;
  const { ways } = text;
  const ownership: Way = { label: ways.ownership, path: form.resultPath('ownership') };
  switch (lack) {
    case 'rule':
      return [{ label: ways.rule, path: form.path('sharing', 'rule') }];
    case 'gross':
      return [{ label: ways.gross, path: form.path('sharing', 'gross') }];
    case 'parties':
      return [ownership, { label: ways.parties, path: partiesPath(form) }];
    case 'weights':
      return [{ label: ways.weights, path: form.path('sharing', 'weights') }];
    case 'shares': {
      if (reading.shownSplit === 'proportional') return [ownership];
      const first = reading.parties[0]?.id ?? '';
      return [{ label: ways.shares, path: [...partiesPath(form), first, 'share'] }];
    }
  }
}
