import { message, rawText } from '@kvasir/element/controls.js';
import { html, nothing, type TemplateResult } from 'lit';
import { fromPointer } from '@kvasir/model';
import { problemText } from './problem-text.ts';
import type { Place, PartnerForm } from './partner-form.ts';
import type { Path } from './partner-patch.ts';

/** A thing to put right, and where. */
interface Entry {
  text: string;
  path: Path;
  place: Place | undefined;
}

/** How many are named; a list of a thousand leads nobody anywhere. */
const atMost = 10;

/**
 * What is to be put right, above the form, each with the way to its field. Problems at places that the form has no
 * control for are named with their JSON Pointer. To be rendered after the fields, which say what they are called.
 */
export function errorSummary(form: PartnerForm): TemplateResult | typeof nothing {
  // Who cannot edit cannot put anything right.
  if (form.readOnly || form.disabled) return nothing;
  const entries = entriesOf(form);
  if (entries.length === 0) return nothing;
  const { text, format } = form;
  const name = rawText(form.read(['name'])).trim() || undefined;
  const title = html`<b>${text.problemsTitle(entries.length, name, format)}</b>`;
  const [only] = entries;
  return html`<div class="summary-of-problems" part="problems">
    ${message({
      kind: 'danger',
      content:
        entries.length === 1 && only
          ? html`${title} ${link(form, only)}`
          : html`${title}
              <ul class="problems">
                ${entries.slice(0, atMost).map((entry) => html`<li>${link(form, entry)}</li>`)}
                ${entries.length > atMost ? html`<li>…</li>` : nothing}
              </ul>`,
    })}
  </div>`;
}

function entriesOf(form: PartnerForm): Entry[] {
  const { text, format } = form;
  const incomplete = form.state.incomplete.map((pointer) => ({
    path: fromPointer(pointer) ?? [],
    words: text.incompleteDate,
  }));
  const found = form.shownProblems.map((problem) => ({
    path: problem.path,
    words: problemText(problem, text, format),
  }));
  return [...incomplete, ...found].map(({ path, words }) => {
    const place = form.placeFor(path);
    const label = place?.label ?? `/${path.join('/')}`;
    return { path, place, text: text.problemAt(label, firstSentence(words)) };
  });
}

/** What is wrong; what to do stands beside the field. */
function firstSentence(words: string): string {
  return /^.+?\.(?=\s|$)/u.exec(words)?.[0] ?? words;
}

function link(form: PartnerForm, { text, place }: Entry): TemplateResult {
  if (!place) return html`<bdi>${text}</bdi>`;
  const go = (event: Event) => {
    // The target is in a shadow root, where an address leads nobody.
    event.preventDefault();
    void form.focus(place.id);
  };
  return html`<a href="#${place.id}" @click=${go}>${text}</a>`;
}
