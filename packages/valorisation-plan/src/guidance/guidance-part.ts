/** What stands beside the question of a place: what helps to decide, an example that ended well, and words. */
import { LazyPart } from '@kvasir/element';
import { button, editWithUndo, WordedPart } from '@kvasir/element/controls.js';
import { heading, levelBelow, message, skeletonLines } from '@kvasir/element/display.js';
import type { Write } from '@kvasir/element/panel.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../builder/plan-form.ts';
import type { PlanHost } from '../plan-host.ts';
import type { BuilderPlace } from '../settings.ts';
import { startOf, withStart } from './guidance-start.ts';
import { guidanceCatalogue, type GuidanceMessages } from './guidance.messages.ts';
import { guidanceStyles } from './guidance.styles.ts';
import type { Guidance, PlaceGuidance } from './guidance.ts';

type Load = () => Promise<{ readonly guidance: Guidance }>;

/** Only the reader's language is loaded. */
const languages: Readonly<Record<string, Load>> = {
  en: () => import('./guidance.en.ts'),
  de: () => import('./guidance.de.ts'),
  fr: () => import('./guidance.fr.ts'),
};

export class GuidancePart extends WordedPart<PlanHost, GuidanceMessages> {
  readonly #form: PlanForm;
  readonly #loaded = new Map<string, LazyPart<Guidance>>();
  #place: BuilderPlace = 'need';

  constructor(form: PlanForm) {
    super(form.host, guidanceCatalogue, guidanceStyles);
    this.#form = form;
  }

  override render(place: BuilderPlace = this.#place): unknown {
    this.#place = place;
    return super.render();
  }

  protected override renderPart(): unknown {
    const part = this.#guidance;
    part.expect();
    if (part.hasFailed) {
      return message({
        kind: 'warning',
        content: this.text.missing,
        action: button({ label: this.host.text.retry, size: 'small', onClick: () => void part.want() }),
      });
    }
    return part.part ? this.#content(part.part[this.#place]) : skeletonLines(70, 100, 90, 60);
  }

  get #guidance(): LazyPart<Guidance> {
    // That of the element, which is there: the words around it may still be on their way.
    const [base = ''] = this.host.format.language.toLowerCase().split('-');
    const language = Object.hasOwn(languages, base) ? base : 'en';
    let part = this.#loaded.get(language);
    if (!part) {
      part = new LazyPart(this.element, async () => {
        const load = languages[language] ?? (() => import('./guidance.en.ts'));
        return (await load()).guidance;
      });
      this.#loaded.set(language, part);
    }
    return part;
  }

  #content(guidance: PlaceGuidance): TemplateResult {
    const { text } = this;
    return html`<div class="guidance">
      ${this.#part(
        text.questions,
        html`<ul class="guidance-questions">
          ${guidance.questions.map((question) => html`<li>${question}</li>`)}
        </ul>`,
      )}
      ${this.#part(
        text.example,
        html`<p class="guidance-example">${guidance.example}</p>
          ${this.#start(guidance)}`,
      )}
      ${this.#part(
        text.words,
        html`<dl class="guidance-words">
          ${guidance.words.map(
            ([term, meaning]) =>
              html`<div>
                <dt>${term}</dt>
                <dd>${meaning}</dd>
              </div>`,
          )}
        </dl>`,
      )}
    </div>`;
  }

  #part(name: string, content: unknown): TemplateResult {
    return html`<div class="guidance-part">
      ${heading(levelBelow(this.host.level, 2), name, 'guidance-heading')} ${content}
    </div>`;
  }

  #start(guidance: PlaceGuidance): unknown {
    const writes = this.host.canEdit ? startOf(this.#form, guidance) : [];
    if (writes.length === 0) return nothing;
    const { text } = this;
    return html`<p>
        ${button({
          id: 'guidance-start',
          label: text.useAsStart,
          size: 'small',
          describedBy: 'guidance-start-hint',
          onClick: () => this.#begin(writes),
        })}
      </p>
      <p class="guidance-hint" id="guidance-start-hint">${text.useAsStartHint}</p>`;
  }

  #begin(writes: readonly Write[]): void {
    const { host, text } = this;
    const form = this.#form;
    form.leave();
    const { after, written } = withStart(host.value, writes);
    const [first] = written;
    if (!first) return;
    editWithUndo(host, after, {
      text: text.started(written.length),
      undo: host.text.undo,
      onUndone: () => {
        host.announce(text.startTakenBack);
        void this.focus('guidance-start');
      },
    });
    // The button goes, since nothing is left to fill: one goes on in the first of the fields.
    form.focus(form.idOf(first));
  }
}
