import { readCsv } from '@kvasir/formats/csv.js';
import { readCalendar } from '@kvasir/formats/read-icalendar.js';
import { fromProjectXml } from '@kvasir/formats/project-xml.js';
import { readXlsx } from '@kvasir/formats/xlsx.js';
import { Downloads, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { bladeLoop } from '../samples/blade-loop.ts';
import { hostile } from '../samples/hostile.ts';
import { appears, named, one, rootOf, shown, textIn } from './testing/in-exchange.ts';

const count = (map: object | undefined): number => Object.keys(map ?? {}).length;

describe('The menu of files', () => {
  const downloads = new Downloads();
  beforeEach(() => downloads.start());
  afterEach(() => downloads.stop());

  it('makes a calendar with a day for everything that has one, in which nothing is doubled later', async () => {
    const roadmap = await shown(bladeLoop);
    named(roadmap, 'Calendar (iCalendar)').click();
    const { name, blob } = await downloads.next();
    expect(name).to.match(/^BladeLoop-roadmap-\d{4}-\d\d-\d\d\.ics$/);
    expect(blob.type).to.contain('text/calendar');
    const first = readCalendar(await blob.text());
    expect(first.problems).to.deep.equal([]);
    expect(first.events.length).to.be.greaterThan(count(bladeLoop.milestones));
    expect(first.events.every(({ ref, sequence }) => ref?.partnership === '101999999' && sequence)).to.equal(true);
    named(roadmap, 'Calendar (iCalendar)').click();
    const second = readCalendar(await (await downloads.next()).blob.text());
    expect(second.events.map(({ uid }) => uid)).to.deep.equal(first.events.map(({ uid }) => uid));
  });

  it('makes a calendar of one partner, who is asked for', async () => {
    const roadmap = await shown(bladeLoop, { partner: 'brenner' });
    named(roadmap, 'Calendar of one partner…').click();
    await appears(roadmap, '#calendar-dialog[open] select');
    expect(one<HTMLSelectElement>(roadmap, '#calendar-partner').value).to.equal('brenner');
    named(roadmap, 'Save the calendar').click();
    const { name, blob } = await downloads.next();
    expect(name).to.match(/^BladeLoop-roadmap-Brenner.*\.ics$/);
    const text = await blob.text();
    expect(text).to.match(/X-WR-CALNAME:BladeLoop · Brenner/);
    const { events } = readCalendar(text);
    expect(events.some(({ summary }) => summary.includes('60 m shell infused'))).to.equal(true);
    expect(events.length).to.be.lessThan(count(bladeLoop.deliverables));
    await waitUntil(() => !rootOf(roadmap).querySelector('#calendar-dialog[open]'));
  });

  it('makes the tables of Part B as sheets with exactly their columns', async () => {
    const roadmap = await shown(bladeLoop);
    named(roadmap, 'Tables of Part B (XLSX)').click();
    const { name, blob } = await downloads.next();
    expect(name).to.match(/^BladeLoop-tables-of-part-b-.*\.xlsx$/);
    const { sheets, error } = await readXlsx(blob);
    expect(error).to.equal(undefined);
    expect(sheets.map((sheet) => sheet.name)).to.deep.equal([
      ...['Work packages', 'Deliverables', 'Milestones', 'Critical risks'],
    ]);
    const milestones = sheets[2]?.rows ?? [];
    expect(milestones[0]).to.deep.equal([
      ...['Milestone number', 'Milestone name', 'Related work package(s)', 'Due date (in month)'],
      'Means of verification',
    ]);
    expect(milestones).to.have.length(count(bladeLoop.milestones) + 1);
  });

  for (const [label, heading, rows] of [
    ['Work packages (CSV)', 'Work package number', bladeLoop.workPackages],
    ['Deliverables (CSV)', 'Deliverable number', bladeLoop.deliverables],
    ['Milestones (CSV)', 'Milestone number', bladeLoop.milestones],
    ['Critical risks (CSV)', 'Description of risk', bladeLoop.risks],
  ] as const) {
    it(`makes ${label}, with a row for each`, async () => {
      const roadmap = await shown(bladeLoop);
      named(roadmap, label).click();
      const { rows: read, encodingAssumed } = readCsv(await (await downloads.next()).blob.arrayBuffer());
      expect(encodingAssumed).to.equal(false);
      expect(read[0]?.[0]).to.equal(heading);
      expect(read).to.have.length(count(rows) + 1);
    });
  }

  it('makes a plan for Microsoft Project that comes back as it is, and says what has no place there', async () => {
    const roadmap = await shown(bladeLoop);
    named(roadmap, 'Microsoft Project (XML)').click();
    const { name, blob } = await downloads.next();
    expect(name).to.match(/\.xml$/);
    const { slice, problems, unknown } = fromProjectXml(await blob.text(), { document: bladeLoop });
    expect(unknown).to.deep.equal([]);
    expect(problems.map(({ code }) => code).filter((code) => code !== 'before-start')).to.deep.equal([]);
    expect(Object.keys(slice.deliverables ?? {}).sort()).to.deep.equal(
      Object.keys(bladeLoop.deliverables ?? {}).sort(),
    );
    await waitUntil(() => textIn(roadmap, '.toast-text').includes('no place for reviews and risks'));
  });

  it('speaks German to a German reader, with semicolons in CSV', async () => {
    const roadmap = await shown(bladeLoop, { language: 'de' });
    named(roadmap, 'Meilensteine (CSV)').click();
    const { rows, delimiter } = readCsv(await (await downloads.next()).blob.arrayBuffer());
    expect(delimiter).to.equal(';');
    expect(rows[0]?.slice(0, 2)).to.deep.equal(['Nummer des Meilensteins', 'Bezeichnung des Meilensteins']);
    expect(rows.flat()).to.include('Verzögert');
    named(roadmap, 'Kalender (iCalendar)').click();
    expect(await (await downloads.next()).blob.text()).to.contain('Meilenstein');
  });

  it('works without anything to write, and with anything that is hostile', async () => {
    for (const value of [{ startDate: '2026-01-01', endDate: '2026-12-31' }, hostile]) {
      const roadmap = await shown(value);
      for (const label of [
        ...['Calendar (iCalendar)', 'Tables of Part B (XLSX)', 'Whole plan (XLSX)', 'Critical risks (CSV)'],
        ...['Microsoft Project (XML)', 'Picture of the timeline (SVG)', 'Picture of the timeline (PNG)'],
      ]) {
        named(roadmap, label).click();
        expect((await downloads.next()).blob.size, label).to.be.greaterThan(0);
      }
    }
  });

  it('prints', async () => {
    const roadmap = await shown(bladeLoop);
    const print = globalThis.print;
    let printed = 0;
    globalThis.print = () => (printed += 1);
    named(roadmap, 'Print').click();
    await waitUntil(() => printed === 1);
    globalThis.print = print;
  });

  it('offers an import to those who may edit only', async () => {
    const reading = await shown(bladeLoop, { readonly: true });
    expect(() => named(reading, 'Import a plan…')).to.throw();
    expect(named(await shown(bladeLoop), 'Import a plan…')).to.be.instanceOf(HTMLButtonElement);
  });
});
