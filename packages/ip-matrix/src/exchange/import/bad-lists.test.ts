import { writeXlsx, type Table } from '@kvasir/formats/xlsx.js';
import { expect } from '@open-wc/testing';
import { bladeLoop } from '../../samples/blade-loop.ts';
import { appears, choosesFile, mapped, one, shown, textIn } from '../testing/in-exchange.ts';
import { csvFile, picture } from '../testing/lists.ts';

const columns = '.exchange-columns';

async function workbook(...tables: Table[]): Promise<File> {
  const { bytes } = await writeXlsx(tables);
  return new File([bytes], 'list.xlsx');
}

describe('The import of what is no list', () => {
  const bad: [name: string, file: () => File | Promise<File>, words: string][] = [
    ['an empty file', () => new File([], 'empty.csv'), 'There is nothing in this list.'],
    ['blank lines', () => csvFile('\n;;\n\n'), 'There is nothing in this list.'],
    ['a picture, called CSV', () => picture, 'This is no list but a picture'],
    ['a PDF', () => new File(['%PDF-1.7\n'], 'list.xlsx'), 'This is no list but a picture'],
    [
      'an archive that is no workbook',
      async () => new File([await (await workbook()).slice(0, 2).arrayBuffer(), 'x'], 'a.zip'),
      '',
    ],
    [
      'a truncated workbook',
      async () => {
        const whole = await workbook({ name: 'R', columns: [{ header: 'Title' }], rows: [['Blade saw']] });
        return new File([whole.slice(0, whole.size / 2)], 'list.xlsx');
      },
      'The end of this file is missing.',
    ],
    [
      'a workbook of Excel 97',
      () => new File([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])], 'list.xls'),
      'Excel 97',
    ],
    [
      'a file of 20 MB',
      () => new File([new Uint8Array(20 * 1024 * 1024)], 'all.xlsx'),
      'This file has 20 MB, and at most 10 are read.',
    ],
  ];
  for (const [name, file, words] of bad) {
    it(`says what is wrong with ${name}, and takes another one`, async () => {
      const demo = await shown(bladeLoop, { step: 'source', list: await file() });
      expect(textIn(demo, '.exchange .message-danger')).to.contain(words);
      expect(one(demo, '.exchange .message-danger').getAttribute('role')).to.equal('alert');
      await choosesFile(demo, csvFile('No.,Title\nR90,Blade saw\n'));
      await appears(demo, columns);
      expect(mapped(demo)).to.deep.equal(['number', 'title']);
    });
  }
});
