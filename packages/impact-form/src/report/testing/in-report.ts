import { settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../define.ts';
import { followCatalogue } from '../../follow/follow.messages.ts';
import type { KvImpactForm } from '../../impact-form.ts';
import { catalogue } from '../../impact-form.messages.ts';
import { reportCatalogue } from '../report.messages.ts';

interface ShownOptions {
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly mode?: 'edit' | 'report';
  readonly period?: string;
  readonly readOnly?: boolean;
  readonly today?: string;
  readonly width?: string;
}

/** The report of this value on 18 November 2026, when it is there. */
export async function shownReport(value: unknown, options: ShownOptions = {}): Promise<KvImpactForm> {
  const {
    language = 'en',
    direction = 'ltr',
    mode = 'report',
    readOnly = false,
    period,
    today = '2026-11-18',
  } = options;
  await Promise.all([catalogue, reportCatalogue, followCatalogue].map((one) => one.load(language)));
  const frame = await fixture<HTMLElement>(
    html`<div lang=${language} dir=${direction}>
      <kv-impact-form
        mode=${mode}
        view="report"
        today=${today}
        .value=${value}
        .period=${period}
        ?readonly=${readOnly}
      ></kv-impact-form>
    </div>`,
  );
  if (options.width) frame.style.inlineSize = options.width;
  await settled(frame);
  const element = frame.querySelector('kv-impact-form');
  if (!element) throw new Error('There is no impact form.');
  await waitUntil(() => rootOf(element).querySelector('.report, .empty'), 'There is no report.');
  await element.updateComplete;
  return element;
}

export function rootOf(element: KvImpactForm): ShadowRoot {
  if (!element.shadowRoot) throw new Error('There is no shadow root.');
  return element.shadowRoot;
}

/** All that can be read there, with single spaces. */
export function textIn(element: KvImpactForm, selector = '.report'): string {
  return [...rootOf(element).querySelectorAll(selector)]
    .map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim())
    .join(' | ');
}

/** The cells of the row of an indicator. */
export function rowOf(element: KvImpactForm, name: string): string[] {
  const row = [...rootOf(element).querySelectorAll('.report-figures tr')].find((one) =>
    one.textContent?.includes(name),
  );
  return [...(row?.children ?? [])].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
}
