import { icon, iconCheck, iconEdit, type Format } from '@kvasir/element';
import {
  button,
  buttonClass,
  heading,
  textareaField,
  textField,
  type HeadingLevel,
  type Wording,
} from '@kvasir/element/controls.js';
import { html, nothing, type TemplateResult } from 'lit';
import {
  bandCertainty,
  fitsBand,
  guideModels,
  guideQuestions,
  modelCertainty,
  type Certainty,
  type GuideAnswers,
  type GuideNote,
  type GuideQuestion,
  type GuideReading,
} from './guide-reading.ts';
import type { GuideMessages } from './guide.messages.ts';

export interface GuideResultOptions {
  /** The level of its headings. */
  readonly level: HeadingLevel;
  readonly answers: GuideAnswers;
  readonly reading: GuideReading;
  readonly note: GuideNote;
  readonly canEdit: boolean;
  readonly text: GuideMessages;
  readonly wording: Wording;
  readonly format: Format;
  /** A link to the agreements themselves. */
  readonly toolkit: TemplateResult;
  onChange(question: GuideQuestion): void;
  onNote(field: 'by' | 'remark', text: string, phase: 'typing' | 'finished'): void;
  onStartAgain(): void;
}

/** What the answers speak for, what to know besides, and the answers themselves. */
export function guideResult(options: GuideResultOptions): TemplateResult {
  const { level, reading, text, toolkit } = options;
  return html`<section class="guide-result" id="guide-result" tabindex="-1" aria-label=${text.reading}>
      ${conclusion(options)}
    </section>
    <section class="guide-section">
      ${heading(level, text.models, 'views-subheading')} ${models(reading, text)}
      <p class="views-note">${toolkit}</p>
    </section>
    <section class="guide-section">
      ${heading(level, text.facts, 'views-subheading')}
      <ul class="guide-list">
        <li>${text.jointOwnership} ${certainty('published', text)}</li>
        <li>${text.failsToExploit} ${certainty('published', text)}</li>
        <li>${text.further} ${certainty('practice', text)}</li>
      </ul>
      <p class="views-source">${text.certaintyMeaning}</p>
    </section>
    <section class="guide-section">
      ${heading(level, text.yourAnswers, 'views-subheading')} ${answerTable(options)} ${noteShown(options)}
    </section>`;
}

/** How sure a statement is, in words: nobody should take experience for the text. */
function certainty(kind: Certainty, text: GuideMessages): TemplateResult {
  return html`<span class="guide-certainty guide-certainty-${kind}">${text.certainty[kind]}</span>`;
}

function conclusion({ level, reading, text }: GuideResultOptions): TemplateResult {
  const { yes, no, open, bands } = reading;
  const [first, last] = [bands[0], bands.at(-1)];
  if (!first || !last || first !== last) {
    const between = first && last ? text.between(text.bands[first].title, text.bands[last].title) : '';
    return html`${heading(level, text.notSettled, 'guide-conclusion')}
      <p class="views-note">${text.counted(yes, no, open)}</p>
      <p>${text.notSettledText(open)} ${between}</p>`;
  }
  return html`${heading(level, text.bands[first].title, 'guide-conclusion')}
    <p class="views-note">${text.counted(yes, no, open)} ${certainty(bandCertainty[first], text)}</p>
    <p>${text.bands[first].text}</p>`;
}

function models({ bands }: GuideReading, text: GuideMessages): TemplateResult {
  const [band] = bands;
  const settled = bands.length === 1 ? band : undefined;
  return html`<table class="view-table guide-models">
    <caption class="visually-hidden">
      ${text.models}
    </caption>
    <thead>
      <tr>
        <th scope="col">${text.model}</th>
        <th scope="col">${text.settles}</th>
        <th scope="col">${text.howSure}</th>
      </tr>
    </thead>
    <tbody>
      ${guideModels.map((model) => {
        const fits = settled !== undefined && fitsBand(model, settled);
        return html`<tr class=${fits ? 'guide-fits' : ''}>
          <th scope="row">
            ${text.modelName(model)}
            ${fits ? html`<span class="guide-fit">${icon(iconCheck)}${text.fits}</span>` : nothing}
          </th>
          <td>${text.modelTexts[model]}</td>
          <td>${certainty(modelCertainty[model], text)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function answerTable({ answers, canEdit, text, onChange }: GuideResultOptions): TemplateResult {
  return html`<ol class="guide-answers">
    ${guideQuestions.map((question, index) => {
      const answer = answers[question];
      const { question: words } = text.questions[question];
      return html`<li>
        <span class="views-number" aria-hidden="true">${index + 1}</span>
        <span class="guide-words">${words}</span>
        <b class="guide-given ${answer ? '' : 'views-quiet'}">${answer ? text.answers[answer] : text.open}</b>
        ${
          canEdit
            ? html`<button
                type="button"
                class=${buttonClass({ variant: 'quiet', size: 'small', iconOnly: true })}
                aria-label=${text.change(words)}
                title=${text.changeShort}
                @click=${() => onChange(question)}
              >
                ${icon(iconEdit)}
              </button>`
            : nothing
        }
      </li>`;
    })}
  </ol>`;
}

function noteShown({ note, canEdit, text, wording, format, onNote, onStartAgain }: GuideResultOptions): TemplateResult {
  const { by, date, remark } = note;
  const shownDate = date && format.date(date);
  const who = !shownDate ? '' : by && !canEdit ? text.answeredBy(by, shownDate) : text.answeredOn(shownDate);
  const answered = who ? html`<p class="views-note"><bdi>${who}</bdi></p>` : nothing;
  const remarkShown = remark ? html`<p class="views-text guide-remark"><bdi>${remark}</bdi></p>` : nothing;
  if (!canEdit) {
    return html`${answered}${remarkShown}`;
  }
  // Paper has no boxes to type in.
  return html`${answered}
    <div class="guide-on-paper">${by ? html`<p>${text.byLabel}: <bdi>${by}</bdi></p>` : nothing}${remarkShown}</div>
    <div class="guide-note">
      ${textField({
        id: 'guide-by',
        label: text.byLabel,
        wording,
        kind: 'name',
        hint: text.byHint,
        value: by,
        onInput: (words) => onNote('by', words, 'typing'),
        onChange: (words) => onNote('by', words.trim(), 'finished'),
      })}
      ${textareaField({
        id: 'guide-remark',
        label: text.remark,
        wording,
        value: remark,
        rows: 2,
        onInput: (words) => onNote('remark', words, 'typing'),
        onChange: (words) => onNote('remark', words.trim(), 'finished'),
      })}
    </div>
    <div class="views-actions">${button({ label: text.startAgain, size: 'small', onClick: onStartAgain })}</div>`;
}
