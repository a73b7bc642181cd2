import { roadmapCalendar } from '@kvasir/formats/icalendar.js';
import { toProjectXml } from '@kvasir/formats/project-xml.js';
import { expect } from '@open-wc/testing';
import { bladeLoop } from '../../samples/blade-loop.ts';
import {
  brokenZone,
  calendarFile,
  csvFile,
  event,
  projectFile,
  projectText,
  windows1252File,
} from '../testing/files.ts';
import { appears, applies, imports, one, previews, rootOf, shown, textIn } from '../testing/in-exchange.ts';
import { putFile } from '@kvasir/element/testing.js';

const dueDay = 'milestones.ms5@101999999.roadmap.kvasir';

/** A task as Project writes it, with more in it. */
const task = (more = ''): string =>
  `<Tasks><Task><UID>7</UID><Name>Blade saw</Name><OutlineLevel>1</OutlineLevel><Milestone>1</Milestone><Finish>2026-05-29T17:00:00</Finish>${more}</Task></Tasks>`;

describe('The import of a broken plan', () => {
  const refused: [name: string, file: () => File, words: string][] = [
    [
      'XML with an external entity',
      () => projectFile(task(), '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
      'defines types of its own',
    ],
    [
      'XML that would grow without end',
      () =>
        projectFile(task(), '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>'),
      'defines types of its own',
    ],
    [
      'XML that ends in the middle',
      () => new File([projectText(task()).slice(0, 200)], 'plan.xml'),
      'This XML is damaged or cut off, in line 1. Save it anew',
    ],
    [
      'XML of something else',
      () => new File(['<html><body>Log in</body></html>'], 'plan.xml'),
      'it begins with “html”',
    ],
    ['text that is called XML', () => new File(['once upon a time'], 'plan.xml'), 'This is no XML.'],
    ['text that is called a calendar', () => new File(['once upon a time'], 'plan.ics'), 'This is no calendar'],
    [
      'a file of Microsoft Project itself',
      () => new File([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])], 'plan.mpp'),
      '(MPP)',
    ],
    [
      'a picture that is called a calendar',
      () => new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])], 'plan.ics'),
      'This is no list but a picture',
    ],
    ['an empty file', () => new File([], 'plan.xml'), 'There is nothing in this list.'],
  ];
  for (const [name, file, words] of refused) {
    it(`says what is wrong with ${name}, changes nothing, and takes another one`, async () => {
      const roadmap = await shown(bladeLoop);
      await imports(roadmap, file());
      expect(textIn(roadmap, '.exchange .message-danger')).to.contain(words);
      expect(one(roadmap, '.exchange .message-danger').getAttribute('role')).to.equal('alert');
      expect(roadmap.value).to.equal(bladeLoop);
      putFile(
        one<HTMLInputElement>(roadmap, '#exchange-file'),
        csvFile('Milestone number,Milestone name\nMS90,Blade saw\n'),
      );
      await appears(roadmap, '.exchange-columns');
    });
  }

  it('reads the days of a calendar whose time zone is broken, and says so', async () => {
    const roadmap = await shown(bladeLoop);
    const [id = ''] = Object.entries(bladeLoop.milestones ?? {}).find(([, { number }]) => number === 'MS6') ?? [];
    const uid = `milestones.${id}@101999999.roadmap.kvasir`;
    await previews(
      roadmap,
      calendarFile([...brokenZone, ...event(uid, ';TZID=Atlantis/Capital:20270630T090000', 'MS6')]),
    );
    expect(textIn(roadmap, '.exchange-problems')).to.contain('The definition of a time zone is damaged');
    await applies(roadmap);
    const moved = roadmap.value?.milestones?.[id];
    expect([moved?.dueMonth, moved?.forecastMonth]).to.include(28);
  });

  it('reads what is whole of a calendar that ends in the middle, and of lines that are none', async () => {
    const roadmap = await shown(bladeLoop);
    const whole = roadmapCalendar(bladeLoop, { now: '2026-11-18T09:00:00Z' });
    const half = whole.slice(0, whole.lastIndexOf('BEGIN:VEVENT') + 40).replace('CALSCALE:GREGORIAN', 'no line at all');
    await previews(roadmap, new File([half], 'half.ics'));
    expect(textIn(roadmap, '.exchange-problems')).to.contain('The end of this file is missing.');
    expect(textIn(roadmap, '.exchange-problems')).to.contain('Line 4 “no line at all” is no line of a calendar.');
    expect(textIn(roadmap, '.exchange .message-info')).to.contain('nothing that is not in the roadmap already');
  });

  it('reads a calendar in Windows-1252, which none should be, and says so', async () => {
    const roadmap = await shown(bladeLoop);
    const text = ['BEGIN:VCALENDAR', ...event(dueDay, ';VALUE=DATE:20300101', 'Fl\u00fcgel'), 'END:VCALENDAR'].join(
      '\r\n',
    );
    await previews(roadmap, windows1252File(text, 'alt.ics'));
    expect(textIn(roadmap, '.exchange .message-warning')).to.contain('Text read as Windows-1252');
    expect(rootOf(roadmap).textContent).not.to.contain('\ufffd');
  });

  it('names what Project has and a plan has not, and what Project itself does not know, and keeps the latter', async () => {
    const roadmap = await shown(bladeLoop);
    await previews(
      roadmap,
      projectFile(
        task(
          '<Cost>1200</Cost><Sprint>4</Sprint><PredecessorLink><PredecessorUID>99</PredecessorUID></PredecessorLink>',
        ),
      ),
    );
    expect(textIn(roadmap, '.exchange')).to.contain('Project/Tasks/Task/Cost: 1200');
    expect(textIn(roadmap, '.exchange')).to.contain('Project/Tasks/Task/Sprint: 4');
    expect(textIn(roadmap, '.exchange-problems')).to.contain('Blade saw It waits for “99”');
    await applies(roadmap);
    const added = Object.values(roadmap.value?.milestones ?? {}).find(({ title }) => title === 'Blade saw');
    expect(JSON.stringify(added)).to.contain('Sprint');
  });

  it('shows what is hostile as text, and takes no key that is none', async () => {
    const roadmap = await shown(bladeLoop);
    const hostile = toProjectXml({ milestones: { a: { title: '<img src=x onerror=alert(1)>', dueMonth: 3 } } });
    await previews(roadmap, new File([hostile.replaceAll('milestones/a', 'milestones/__proto__')], 'x.xml'));
    expect(rootOf(roadmap).querySelector('.exchange img')).to.equal(null);
    await applies(roadmap);
    expect(({} as Record<string, unknown>)['title']).to.equal(undefined);
  });

  it('passes over events of other plans, and days that no month holds', async () => {
    const roadmap = await shown(bladeLoop);
    await previews(
      roadmap,
      calendarFile([
        ...event('milestones.a@other.roadmap.kvasir', ';VALUE=DATE:20270101', 'Another plan'),
        ...event('milestones.__proto__@101999999.roadmap.kvasir', ';VALUE=DATE:20270101', 'Proto'),
        ...event('milestones.gone@101999999.roadmap.kvasir', ';VALUE=DATE:20270101', 'Gone'),
        'BEGIN:VTODO',
        'END:VTODO',
      ]),
    );
    expect(textIn(roadmap, '.exchange .message-info')).to.contain('nothing that is not in the roadmap already');
    expect(textIn(roadmap, '.exchange-notes')).to.contain('Another plan').and.to.contain('Gone');
    expect(textIn(roadmap, '.exchange-problems')).to.contain('VTODO is no event.');
  });
});
