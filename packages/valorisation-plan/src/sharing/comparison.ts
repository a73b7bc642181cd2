/** The rules side by side: what each party would get by each of them. */
import { buttonClass, status } from '@kvasir/element/display.js';
import {
  compareRules,
  sharingOf,
  splitRules,
  type Sharing,
  type SharingOptions,
  type SharingRule,
  type SplitRule,
} from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { amountText, partText, percentText, ratioValue } from './amounts.ts';
import { lackWords } from './lacks.ts';
import { partyMark, type SharingContext } from './sharing-context.ts';
import type { Shared } from './sharing-rows.ts';

/** One way to share, and what comes of it. */
export interface RuleLine {
  readonly rule: SharingRule;
  readonly rest: SplitRule | undefined;
  readonly sharing: Sharing;
  readonly stands: boolean;
  readonly isTried: boolean;
}

export interface RuleGroup {
  readonly of: 'income' | 'rest';
  readonly lines: readonly RuleLine[];
}

/** Each rule for all of the income, and for what is left where a waterfall takes something out. */
export function rulesOf({ form, reading }: SharingContext): readonly RuleGroup[] {
  const { value } = form.host;
  const id = form.item?.id ?? '';
  const { trial, rule, split, shownRule, shownSplit } = reading;
  const line = (own: SharingRule, rest: SplitRule | undefined, sharing: Sharing): RuleLine => ({
    rule: own,
    rest,
    sharing,
    stands: own === rule && (rest ?? own) === split,
    isTried: own === shownRule && (rest ?? own) === shownSplit && !(own === rule && (rest ?? own) === split),
  });
  const { rule: _, rest: __, ...numbers } = trial;
  const plain = splitRules.map((own) => line(own, undefined, sharingOf(value, id, { ...numbers, rule: own })));
  const hasWaterfall = shownRule === 'waterfall' || rule === 'waterfall' || reading.deductions.length > 0;
  if (!hasWaterfall) return [{ of: 'income', lines: plain }];
  const falls = compareRules(value, id, { ...numbers, rule: 'waterfall' });
  return [
    { of: 'rest', lines: splitRules.map((rest) => line('waterfall', rest, falls[rest])) },
    { of: 'income', lines: plain },
  ];
}

function partyIn(shared: Shared, id: string): Shared['parties'][number] | undefined {
  return shared.parties.find((party) => party.id === id);
}

/** What says most beside another rule comes first: the Code asks for sharing by impact. */
const tellingRules: readonly SharingRule[] = ['by-impact', 'negotiated', 'proportional', 'equal'];

/** Another rule of the same kind that gives other parts, in a sentence: what one may want to know before one agrees. */
export function insteadWords(context: SharingContext, groups: readonly RuleGroup[]): string | undefined {
  const { form, text, format, reading } = context;
  const { shown, shownRule, parties } = reading;
  if (shown.kind !== 'shared') return undefined;
  const lines = groups.find(({ of }) => of === (shownRule === 'waterfall' ? 'rest' : 'income'))?.lines ?? [];
  const ratios = (shared: Shared) => parties.map(({ id }) => partyIn(shared, id)?.ratio ?? '0');
  const other = lines
    .toSorted((one, next) => tellingRules.indexOf(one.rest ?? one.rule) - tellingRules.indexOf(next.rest ?? next.rule))
    .find(
      ({ sharing }) => sharing.kind === 'shared' && ratios(sharing).some((ratio, at) => ratio !== ratios(shown)[at]),
    );
  if (other?.sharing.kind !== 'shared') return undefined;
  const parts = ratios(other.sharing).map((ratio) => percentText(ratioValue(ratio) ?? 0, format, 0));
  return text.instead(
    form.terms.sharingRules[other.rest ?? other.rule],
    format.list(parties.map(({ name }) => name)),
    format.list(parts),
  );
}

export function comparison(
  context: SharingContext,
  groups: readonly RuleGroup[],
  onTry: (trial: SharingOptions) => void,
): TemplateResult {
  const { text, reading } = context;
  const { parties } = reading;
  return html`<p class="sharing-quiet">${text.compareHint}</p>
    <div class="panel-scroll" role="region" tabindex="0" aria-label=${text.compareTable}>
      <table class="panel-table sharing-rules">
        <thead>
          <tr>
            <th scope="col">${text.rule}</th>
            ${parties.map((party) => html`<th scope="col" class="panel-number">${partyMark(party, true)}</th>`)}
            <td></td>
          </tr>
        </thead>
        ${groups.map(
          ({ of, lines }) =>
            html`<tbody>
              ${
                groups.length > 1
                  ? html`<tr class="sharing-rules-of">
                      <th scope="rowgroup" colspan=${parties.length + 2}>
                        ${of === 'rest' ? text.ofRest : text.ofIncome}
                      </th>
                    </tr>`
                  : nothing
              }
              ${lines.map((line) => ruleRow(line, context, onTry))}
            </tbody>`,
        )}
      </table>
    </div>`;
}

function ruleRow(line: RuleLine, context: SharingContext, onTry: (trial: SharingOptions) => void): TemplateResult {
  const { form, text, format, reading } = context;
  const { rule, rest, sharing, stands, isTried } = line;
  const { parties, trial } = reading;
  const name = form.terms.sharingRules[rest ?? rule];
  const act = () => {
    const { rule: _, rest: __, ...numbers } = trial;
    onTry({ ...numbers, rule, ...(rest && { rest }) });
  };
  return html`<tr class=${stands ? 'sharing-stands' : isTried ? 'sharing-tried' : ''}>
    <th scope="row">
      ${name}
      ${stands ? html`<span class="sharing-quiet">${text.stands}</span>` : isTried ? html`<span class="sharing-quiet">${text.tried}</span>` : nothing}
    </th>
    ${
      sharing.kind === 'shared'
        ? parties.map(({ id }) => {
            const party = partyIn(sharing, id);
            return html`<td class="panel-number">
              <bdi>${amountText(party?.cents ?? 0, format)}</bdi>
              <span class="sharing-note"><bdi>${partText(party?.ratio ?? '0', format)}</bdi></span>
            </td>`;
          })
        : html`<td colspan=${parties.length}>
            ${status({ kind: 'neutral', label: text.notReckoned })}
            <span class="sharing-note"
              >${sharing.lacks.map((lack) => lackWords(lack, rest ?? rule, context)).join(' ')}</span
            >
          </td>`
    }
    <td class="panel-number">
      ${
        sharing.kind === 'shared' && !isTried && (!stands || reading.isTrial)
          ? html`<button
              type="button"
              class=${buttonClass({ size: 'small', variant: 'quiet' })}
              part="button button-quiet"
              aria-label=${text.tryRule(name)}
              @click=${act}
            >
              ${text.tryShort}
            </button>`
          : nothing
      }
    </td>
  </tr>`;
}
