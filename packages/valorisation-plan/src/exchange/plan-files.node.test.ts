import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Format } from '@kvasir/element';
import { zipEntries } from '@kvasir/element/internal/exchange/testing/zip-entries.js';
import { agree, namedPartners, type Partnership } from '@kvasir/model';
import { openedByLibreOffice } from '@kvasir/tooling/libre-office';
import { wholePlan } from '../document/testing/whole-plan.ts';
import type { PlanSlice } from '../plan-value.ts';
import { planFile, sheetFile, type PlanSource } from './plan-files.ts';

const today = '2026-11-18';

function sourceOf(value: PlanSlice): PlanSource {
  return { value, partners: namedPartners(value.partners), settings: { today } };
}

function readerOf(language: string, direction: 'ltr' | 'rtl' = 'ltr') {
  return { language, direction, format: Format.for(language) } as const;
}

async function bytesOf(made: Promise<{ content: BlobPart }>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob([(await made).content]).arrayBuffer());
}

/** The texts of headings of a level, or of all paragraphs, as LibreOffice writes them. */
function headings(xml: string, level: number): string[] {
  const found = xml.matchAll(
    new RegExp(`<text:h [^>]*text:outline-level="${String(level)}"[^>]*>(.*?)</text:h>`, 'gs'),
  );
  return [...found].map(([, text = '']) => text.replace(/<[^>]+>/g, ''));
}

describe('what the menu of files makes', () => {
  let plan = '';
  let german = '';
  let sheet = '';

  before(async () => {
    const document = { schema: 'urn:kvasir:partnership:1', ...wholePlan } as Partnership;
    const agreed = await agree(document, '/valorisationPlans/r3', 'brc', 'Ana', new Date('2026-11-02T09:00:00Z'));
    const files = await Promise.all([
      bytesOf(planFile(sourceOf(agreed), readerOf('en'), ['r3', 'r14', 'gone'])),
      bytesOf(planFile(sourceOf(wholePlan), readerOf('de-AT'), ['r3'])),
      bytesOf(sheetFile(sourceOf(wholePlan), readerOf('fr'), 'r3')),
    ]);
    const [first = '', second = '', third = ''] = await openedByLibreOffice(files, 'docx');
    [plan, german, sheet] = [first, second, third];
  });

  it('is opened by LibreOffice with its headings and header rows', () => {
    assert.deepEqual(headings(plan, 1), [
      'Results in this plan',
      'R3 Infusion process',
      'R14 Low-heat separation',
      'gone',
    ]);
    assert.ok(headings(plan, 2).includes('Steps to impact'));
    assert.equal(plan.match(/<table:table /g)?.length, plan.match(/<table:table-header-rows>/g)?.length);
  });

  it('says of each plan who agreed to exactly that', () => {
    assert.match(plan, /Brenner Composites GmbH has agreed to exactly this plan \(version 1\)\./);
    assert.match(plan, /Northlake University has not decided yet\./);
    assert.match(plan, /Check code of this version: [0-9a-f]{4}…[0-9a-f]{4}/);
    assert.match(plan, /Nobody has agreed to this plan yet\./);
    assert.doesNotMatch(plan, /Stichting Hergebruik has not decided/);
  });

  it('speaks the language of its reader, with its terms and days', () => {
    assert.ok(headings(german, 2).includes('Schritte zur Wirkung'));
    assert.match(german, /Verfahren|Prozess/);
    assert.match(german, /18\.11\.2026/);
    assert.match(german, /Diesem Plan hat noch niemand zugestimmt\./);
    assert.match(sheet, /Résultat clé exploitable/);
    assert.match(plan, /18 Nov 2026/);
  });

  it('makes fifty plans in one go', async () => {
    const ids = Array.from({ length: 50 }, (_, at) => `r${String(at)}`);
    const each = <T>(entry: T): Record<string, T> => Object.fromEntries(ids.map((id) => [id, entry]));
    const { r3: result = { title: '' } } = wholePlan.results ?? {};
    const { r3: planned = {} } = wholePlan.valorisationPlans ?? {};
    const many = { ...wholePlan, results: each(result), valorisationPlans: each(planned) };
    const bytes = await bytesOf(planFile(sourceOf(many), readerOf('en'), ids));
    const body = await (await zipEntries(new Blob([bytes]))).get('word/document.xml')?.();
    assert.equal(body?.match(/<w:pStyle w:val="Heading1"\/>/g)?.length, 51);
  });
});
