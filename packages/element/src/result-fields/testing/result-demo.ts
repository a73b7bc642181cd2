import { entriesOf, partnerMark, textOf, type Partner } from '@kvasir/model';
import { tokens } from '@kvasir/theme';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { HeadingLevel } from '../../controls/heading.ts';
import { define } from '../../define.ts';
import { Format } from '../../localization/format.ts';
import type { Path } from '../../panel/edits.ts';
import { PanelForm } from '../../panel/panel-form.ts';
import type { EntryPlace, PanelHost, PanelPartner } from '../../panel/panel-host.ts';
import { panelStyles } from '../../panel/panel.styles.ts';
import { hasJointRegime } from '../joint.ts';
import type { ResultSection } from '../names.ts';
import { resultFieldStyles } from '../result-fields.styles.ts';
import type { ResultForm } from '../result-form.ts';
import { resultTermsCatalogue } from '../result-terms.messages.ts';
import { resultWordsCatalogue } from '../result-words.messages.ts';
import { saysByBeing } from '../says-by-being.ts';
import { controlSection } from '../sections/control.ts';
import { opennessSection } from '../sections/openness.ts';
import { ownershipSection } from '../sections/ownership.ts';
import { protectionSection } from '../sections/protection.ts';
import { regimeSection } from '../sections/regime.ts';
import { transferSection } from '../sections/transfer.ts';

class DemoForm extends PanelForm<ResultDemo, EntryPlace, ResultSection> implements ResultForm {
  readonly today = '2026-11-22';
  showsAllPartners = false;
  readonly #words = this.speak(resultWordsCatalogue);
  readonly #terms = this.speak(resultTermsCatalogue);

  get resultWords() {
    return this.#words.messages;
  }
  get resultTerms() {
    return this.#terms.messages;
  }

  headingOf(section: ResultSection): string {
    return this.resultWords.sections[section];
  }

  protected override saysByBeing(path: Path): boolean {
    return saysByBeing(path);
  }
}

/** The fields of the result `r` in an element that has nothing else. */
export class ResultDemo extends LitElement implements PanelHost {
  static override styles = [tokens, panelStyles, resultFieldStyles];
  static override properties = { value: { attribute: false }, canEdit: { attribute: false } };
  declare value: object;
  declare canEdit: boolean;

  readonly level: HeadingLevel = 2;
  readonly format = Format.for('en');
  readonly announced: string[] = [];
  readonly form: ResultForm = new DemoForm(this);

  constructor() {
    super();
    this.value = {};
    this.canEdit = true;
    this.form.turnTo({ collection: 'results', id: 'r' });
  }

  get element(): this {
    return this;
  }

  get partners(): readonly PanelPartner[] {
    const partners = (this.value as { partners?: Readonly<Record<string, Partner>> }).partners;
    return entriesOf(partners).map(([id, partner]) => ({
      id,
      name: textOf(partner.name),
      mark: partnerMark(partner, id),
    }));
  }

  edit(next: object): void {
    this.value = next;
  }

  finishEdit(): void {}

  announce(text: string): void {
    this.announced.push(text);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { form } = this;
    if (!form.isReady) return nothing;
    return html`${ownershipSection(form)} ${hasJointRegime(form) ? regimeSection(form) : nothing}
    ${controlSection(form)} ${protectionSection(form)} ${opennessSection(form)} ${transferSection(form)}`;
  }
}
define('kv-result-demo', ResultDemo);
