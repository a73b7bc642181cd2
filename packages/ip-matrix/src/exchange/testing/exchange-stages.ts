/** Files in and out in their states, as stories: for pictures, and for the accessibility of each. */
import { html } from 'lit';
import { bladeLoop } from '../../samples/blade-loop.ts';
import { hostile } from '../../samples/hostile.ts';
import { longWords } from '../../samples/long-words.ts';
import { rightToLeft } from '../../samples/right-to-left.ts';
import './exchange-demo.ts';
import type { DemoStep } from './exchange-demo.ts';
import { csvFile, pastedList, picture, windows1252File } from './lists.ts';

interface Args {
  value: unknown;
  list: string | File;
  step: DemoStep;
}

export default {
  args: { value: bladeLoop, list: '', step: 'source' } satisfies Args,
  render: ({ value, list, step }: Args) =>
    html`<kv-exchange-demo .value=${value} .list=${list} .step=${step}></kv-exchange-demo>`,
};

export const Closed = { args: { step: 'closed' } };
export const Source = { args: {} };
export const BadFile = { args: { list: picture } };
export const Columns = { args: { step: 'columns', list: pastedList } };
export const AssumedEncoding = {
  args: { step: 'columns', list: windows1252File('Nr.;Ergebnis;Was es ist\r\nR90;Rückbau großer Flügel;Prozess\r\n') },
};
export const NoTitle = { args: { step: 'columns', list: csvFile('Colour,Weight\nred,3\n', 'unknown.csv') } };
export const NothingMapped = { args: { step: 'preview', list: csvFile('Colour,Weight\nred,3\n', 'unknown.csv') } };
export const Preview = { args: { step: 'preview', list: pastedList } };
export const NothingChanges = {
  args: { step: 'preview', list: 'No.\tResult\nR1\tDX-4 depolymerisable acrylic resin' },
};
export const Hostile = {
  args: {
    value: hostile,
    step: 'preview',
    list: csvFile(
      `Title,Description,<img src=x onerror=alert(1)>\n<script>alert(1)</script>,"=HYPERLINK(""x"")\n${'line\n'.repeat(40)}",x\n__proto__,${'x'.repeat(900)},y\n`,
      '<b>‮xslx.csv',
    ),
  },
};
export const LongWords = {
  args: {
    value: longWords,
    step: 'preview',
    list: `Title\tDescription\n${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2)}\t${'Rückführungslogistik'.repeat(12)}`,
  },
};
export const RightToLeft = {
  args: { value: rightToLeft, step: 'preview', list: 'No.\tTitle\tTRL\nR90\tإعادة تدوير الشفرات (recycling)\t4' },
  globals: { language: 'ar', direction: 'rtl' },
};
export const RightToLeftColumns = {
  args: { ...RightToLeft.args, step: 'columns' },
  globals: { language: 'ar', direction: 'rtl' },
};
