import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyPatch, type Partnership } from '@kvasir/model';
import fc from 'fast-check';
import { bladeRoadmap } from '../testing/roadmap-document.ts';
import { fromProjectXml, type ProjectReading } from './from-project-xml.ts';
import { toProjectXml } from './to-project-xml.ts';

const exported = toProjectXml(bladeRoadmap);

function codesOf({ problems }: ProjectReading): string[] {
  return problems.map(({ code }) => code);
}

function task(uid: number, name: string, level: number, content: string): string {
  return `<Task><UID>${String(uid)}</UID><ID>${String(uid)}</ID><Name>${name}</Name><OutlineLevel>${String(level)}</OutlineLevel>${content}</Task>`;
}

function project(tasks: string, rest = ''): string {
  return `<?xml version="1.0"?>\n<!-- by hand --><Project xmlns="http://schemas.microsoft.com/project"><Title>Plan</Title><StartDate>2026-01-01T08:00:00</StartDate>${rest}<Tasks>${tasks}</Tasks></Project>`;
}

const span = (from: string, to: string): string => `<Start>${from}T08:00:00</Start><Finish>${to}T17:00:00</Finish>`;

/** A plan that somebody made in Project, with its project task and nested summaries. */
const foreign = project(
  [
    task(0, 'Plan', 0, '<Summary>1</Summary>'),
    task(1, 'All of it', 1, '<Summary>1</Summary>'),
    task(
      2,
      'Resin &amp; more',
      2,
      `<Summary>1</Summary><WBS>WP1</WBS>${span('2026-01-01', '2026-06-30')}<Cost>1200</Cost>`,
    ),
    task(3, 'Lab work', 3, `<Summary>1</Summary>${span('2026-01-01', '2026-03-12')}`),
    task(
      4,
      'Report',
      4,
      `${span('2026-02-01', '2026-03-12')}<PercentComplete>100</PercentComplete><Notes>a\nb</Notes>`,
    ),
    task(
      5,
      'Go',
      3,
      `<Milestone>1</Milestone>${span('2026-06-30', '2026-06-30')}<Deadline>2026-05-31T17:00:00</Deadline>
      <PredecessorLink><PredecessorUID>4</PredecessorUID><Type>3</Type><LinkLag>96000</LinkLag><LagFormat>11</LagFormat></PredecessorLink>
      <PredecessorLink><PredecessorUID>2</PredecessorUID></PredecessorLink>
      <ExtendedAttribute><FieldID>188743731</FieldID><Value>green</Value></ExtendedAttribute>
      <Mood><Now>good</Now><Then>bad</Then></Mood>`,
    ),
    task(6, 'Blades', 2, `<Summary>1</Summary><Active>0</Active>${span('2026-07-01', '2026-12-31')}`),
  ].join(''),
  '<ExtendedAttributes><ExtendedAttribute><FieldID>188743731</FieldID><FieldName>Text1</FieldName><Alias>Light</Alias></ExtendedAttribute></ExtendedAttributes><DaysPerMonth>20</DaysPerMonth><Weather>fine</Weather>' +
    '<Resources><Resource><UID>1</UID><Name>Northlake University</Name></Resource><Resource><UID>2</UID><Name>Ada</Name></Resource><Resource><UID>3</UID><Name>Steel</Name><Type>0</Type></Resource></Resources>' +
    '<Assignments><Assignment><TaskUID>4</TaskUID><ResourceUID>1</ResourceUID></Assignment><Assignment><TaskUID>4</TaskUID><ResourceUID>2</ResourceUID></Assignment></Assignments>',
);

describe('fromProjectXml', () => {
  it('takes the only summary of a project for its work package', () => {
    const phase = (level: number): string =>
      [
        task(1, 'Phase one', level, `<Summary>1</Summary>${span('2026-01-01', '2026-06-30')}`),
        task(2, 'Report', level + 1, span('2026-02-01', '2026-03-31')),
        task(3, 'Go', level + 1, `<Milestone>1</Milestone>${span('2026-06-30', '2026-06-30')}`),
      ].join('');
    const root = task(9, 'Plan', 1, '<Summary>1</Summary>');
    for (const tasks of [phase(1), root + phase(2)]) {
      const { slice, problems } = fromProjectXml(project(tasks));
      assert.deepEqual(
        Object.values(slice.workPackages ?? {}).map(({ title }) => title),
        ['Phase one'],
      );
      assert.deepEqual(
        [...Object.values(slice.deliverables ?? {}), ...Object.values(slice.milestones ?? {})].map((one) =>
          Object.keys(one.workPackages ?? {}),
        ),
        [['plan-task-1'], ['plan-task-1']],
      );
      assert.deepEqual(problems, []);
    }
  });

  /** The work packages that are made of an outline: each line a task, as deep as it is indented; groups end in a colon. */
  function packagesOf(outline: string, title?: string): { packages: string[]; told: string[] } {
    const tasks = outline
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, at) => {
        const level = (line.length - line.trimStart().length) / 2;
        const name = line.trim();
        return task(at + 1, name.replace(/:$/, ''), level, name.endsWith(':') ? '<Summary>1</Summary>' : '');
      });
    const file = project(tasks.join(''));
    const { slice, problems } = fromProjectXml(title === undefined ? file : file.replace('>Plan<', `>${title}<`));
    return {
      packages: Object.values(slice.workPackages ?? {}).map((one) => one.title ?? ''),
      told: problems.map(({ code, text }) => `${code} ${text}`),
    };
  }

  it('takes a group that stands alone with tasks of its own for a work package, also with a group in it', () => {
    const outline = `
  Resin:
    Order
    Tests:
      Cure
      Fire`;
    assert.deepEqual(packagesOf(outline), { packages: ['Resin'], told: ['nested-summary Tests'] });
  });

  it('takes a group around several groups for the project, and says so', () => {
    const outline = `
  Blades:
    Kick-off
    Resin:
      Tests:
        Cure
    Mould:
      Order`;
    assert.deepEqual(packagesOf(outline), {
      packages: ['Resin', 'Mould'],
      told: ['outer-summary Blades', 'nested-summary Tests'],
    });
  });

  it('takes a group around nothing but a group for the project, however often', () => {
    const outline = `
  Department:
    Blades:
      Resin:
        Order
        Tests:
          Cure`;
    assert.deepEqual(packagesOf(outline), {
      packages: ['Resin'],
      told: ['outer-summary Department', 'outer-summary Blades', 'nested-summary Tests'],
    });
  });

  it('knows the project by its name, whatever stands beside and in it', () => {
    const outline = `
  Kick-off
  Blades:
    Resin:
      Tests:
        Cure
    Report`;
    assert.deepEqual(packagesOf(outline, 'Blades'), { packages: ['Resin'], told: ['nested-summary Tests'] });
    assert.deepEqual(packagesOf(outline), {
      packages: ['Blades'],
      told: ['nested-summary Resin', 'nested-summary Tests'],
    });
    const byFile = project(
      task(1, 'Blades', 1, '<Summary>1</Summary>') +
        task(2, 'Resin', 2, '<Summary>1</Summary>') +
        task(3, 'Cure', 3, '') +
        task(4, 'Report', 2, ''),
      '<Name>Blades.xml</Name>',
    );
    assert.deepEqual(Object.keys(fromProjectXml(byFile).slice.workPackages ?? {}), ['plan-task-2']);
  });

  it('takes what is called a work package for one, at whatever depth it lies', () => {
    const alone = `
  WP1 Resin:
    T1.1 Order:
      Offers
    T1.2 Tests:
      Cure`;
    assert.deepEqual(packagesOf(alone), {
      packages: ['WP1 Resin'],
      told: ['nested-summary T1.1 Order', 'nested-summary T1.2 Tests'],
    });
    const byChance = `
  Spring:
    Lot 1 of resin:
      Order
    Mould:
      Order
    Press:
      Order
  Summer:
    Cure`;
    assert.deepEqual(packagesOf(byChance).packages, ['Spring', 'Summer']);
    const deep = `
  Kick-off
  Work:
    Arbeitspaket 1:
      Order
    Arbeitspaket 2:
      Cure
  Afterwards:
    Report`;
    assert.deepEqual(packagesOf(deep), {
      packages: ['Arbeitspaket 1', 'Arbeitspaket 2'],
      told: ['outer-summary Work', 'outer-summary Afterwards'],
    });
  });

  it('reads a plan that was made in Project', () => {
    const { slice, problems, unused, unknown } = fromProjectXml(foreign);
    assert.deepEqual(slice, {
      title: 'Plan',
      startDate: '2026-01-01',
      partners: { 'northlake-university': { name: 'Northlake University' }, ada: { name: 'Ada' } },
      workPackages: {
        'plan-task-2': { title: 'Resin & more', number: 'WP1', order: 1, startMonth: 1, endMonth: 6 },
        'plan-task-6': { title: 'Blades', order: 4, startMonth: 7, endMonth: 12 },
      },
      deliverables: {
        'plan-task-4': {
          title: 'Report',
          order: 2,
          description: 'a\nb',
          startMonth: 2,
          dueMonth: 3,
          dueDate: '2026-03-12',
          status: 'achieved',
          lead: 'northlake-university',
          raci: { ada: { responsible: true } },
          workPackages: { 'plan-task-2': true },
        },
      },
      milestones: {
        'plan-task-5': {
          title: 'Go',
          order: 3,
          dueMonth: 5,
          forecastMonth: 6,
          workPackages: { 'plan-task-2': true },
          dependsOn: { 'plan-task-4': { type: 'SS', lag: 1 } },
          fromProject: { Light: 'green', Mood: { Now: 'good', Then: 'bad' } },
        },
      },
    });
    assert.deepEqual(
      problems.map(({ code, text }) => `${code} ${text}`),
      ['outer-summary All of it', 'nested-summary Lab work', 'unknown-predecessor Resin & more'],
    );
    assert.deepEqual(unused, [
      { path: 'Project/Resources/Resource', count: 1, example: 'Steel' },
      { path: 'Project/Tasks/Task/Cost', count: 1, example: '1200' },
    ]);
    assert.deepEqual(
      unknown.map(({ path, count }) => `${path} ${String(count)}`),
      ['Project/Tasks/Task/Mood 1', 'Project/Weather 1'],
    );
  });

  it('finds the items of a plan by number and title, and its partners by name', () => {
    const { slice, problems } = fromProjectXml(
      foreign.replace('<Title>Plan', '<Title>Other').replace('>Go<', '>First blade<'),
      { document: bladeRoadmap },
    );
    assert.deepEqual(Object.keys(slice.milestones ?? {}), ['blade']);
    assert.deepEqual(Object.keys(slice.workPackages ?? {}), ['resin', 'other-task-6']);
    assert.equal(slice.deliverables?.['other-task-4']?.lead, 'nlu');
    assert.deepEqual(Object.keys(slice.partners ?? {}), ['ada']);
    assert.equal(slice.title, undefined);
    assert.equal(slice.startDate, undefined);
    assert.equal(problems[0]?.code, 'other-start');
  });

  it('takes what was moved in Project for a forecast, and leaves the rest as it was', () => {
    const moved = exported.replaceAll('<Finish>2026-08-14T', '<Finish>2026-10-02T');
    const { slice, problems } = fromProjectXml(moved, { document: bladeRoadmap });
    assert.deepEqual(problems, []);
    const next = applyPatch(bladeRoadmap as Partnership, slice);
    assert.deepEqual(next.milestones?.['formula'], { ...bladeRoadmap.milestones?.['formula'], forecastMonth: 9 });
    assert.deepEqual({ ...next, milestones: {} }, { ...bladeRoadmap, milestones: {} });
  });

  it('takes another deadline, and what was ticked off, called off or taken up again', () => {
    const changed = exported
      .replace('<Deadline>2027-12-17T17', '<Deadline>2028-01-14T17')
      .replace(/(<Name>First blade<[^]*?<PercentComplete>)0/, '$1100')
      .replace(/(<Name>Report on blades<\/Name>\s*<Active>)1/, '$10')
      .replace(/(<Name>Something, some day<\/Name>\s*<Active>)0/, '$11');
    const { milestones, deliverables } = fromProjectXml(changed, { document: bladeRoadmap }).slice;
    assert.equal(milestones?.['blade']?.dueMonth, 24);
    assert.equal(milestones['blade'].dueDate, '2028-01-14');
    assert.equal(milestones['blade'].status, 'achieved');
    assert.equal(deliverables?.['report']?.status, 'cancelled');
    assert.equal(milestones['undated']?.status, 'not-started');
  });

  it('rounds a lag that is no number of months, and says so', () => {
    const days = exported.replace(
      /<LinkLag>288000<\/LinkLag>\s*<LagFormat>11/,
      '<LinkLag>192000</LinkLag><LagFormat>7',
    );
    const { slice, problems } = fromProjectXml(days);
    assert.deepEqual(slice.milestones?.['blade']?.dependsOn?.['formula'], { type: 'FS', lag: 1 });
    assert.deepEqual(problems, [{ code: 'rounded-lag', task: 'First blade', text: '192000 → 1' }]);
    const percent = fromProjectXml(days.replace('<LagFormat>7', '<LagFormat>19'));
    assert.deepEqual(codesOf(percent), ['unreadable-lag']);
    assert.deepEqual(
      codesOf(
        fromProjectXml(exported.replace('<Type>3<', '<Type>9<').replace('<PredecessorUID>2', '<PredecessorUID>99')),
      ).slice(0, 2),
      ['unknown-predecessor', 'unknown-dependency-type'],
    );
  });

  it('takes a task twice for the first of them', () => {
    const twice = exported.replace('deliverables/dmp', 'milestones/formula');
    assert.deepEqual(codesOf(fromProjectXml(twice)), ['repeated-task', 'unknown-predecessor']);
  });

  it('reads days before the first one, and says so', () => {
    const { slice, problems } = fromProjectXml(project(task(1, 'Early', 1, span('2025-11-03', '2025-11-30'))));
    assert.equal(slice.deliverables?.['plan-task-1']?.dueMonth, -1);
    assert.deepEqual(problems, [{ code: 'before-start', task: 'Early', text: '2025-11-03' }]);
  });

  it('takes the first task for the beginning of a project that has none', () => {
    const late = fromProjectXml(
      project(task(1, 'A', 1, span('2026-03-01', '2026-04-30'))).replace(/<StartDate>.*?<\/StartDate>/, ''),
    );
    assert.equal(late.slice.startDate, '2026-03-01');
    assert.equal(late.slice.deliverables?.['plan-task-1']?.dueMonth, 2);
    assert.deepEqual(codesOf(late), ['missing-start']);
  });

  it('counts what ends at midnight to the day that is over then', () => {
    const { slice } = fromProjectXml(
      project(task(1, 'A', 1, '<Start>2026-01-01T00:00:00</Start><Finish>2026-02-01T00:00:00</Finish>')),
    );
    assert.deepEqual(slice.deliverables?.['plan-task-1'], { title: 'A', order: 1, startMonth: 1, dueMonth: 1 });
  });

  it('tells what cannot be read of a task, and keeps the rest', () => {
    const { slice, problems } = fromProjectXml(
      project(
        task(1, '', 1, '<Start>soon</Start><Finish>2026-02-30T00:00:00</Finish><Deadline>2026-02-28</Deadline>') +
          task(1, 'Twice', 1, '') +
          '<Task/>',
      ),
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['unreadable-date', 'unreadable-date', 'missing-name', 'missing-name'],
    );
    assert.equal(slice.deliverables?.['plan-task-1']?.dueMonth, 2);
  });
});

describe('a file that is not what it says', () => {
  it('is refused where it defines types or entities', () => {
    const lol = Array.from(
      { length: 10 },
      (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
    ).join('');
    for (const attack of [
      `<!DOCTYPE Project [<!ENTITY l0 "lol">${lol}]>\n<Project><Title>&l9;</Title></Project>`,
      '<?xml version="1.0"?>\n<!-- x --><!DOCTYPE p SYSTEM "file:///etc/passwd"><Project/>',
      '\ufeff<!doctype html><html></html>',
    ]) {
      const reading = fromProjectXml(attack);
      assert.deepEqual(codesOf(reading), ['document-type']);
      assert.deepEqual(reading.slice, {});
    }
  });

  it('cannot bring an entity in from within', () => {
    const inside = project(task(1, '&x;<!DOCTYPE a [<!ENTITY x "boo">]>&x;', 1, ''));
    assert.doesNotMatch(JSON.stringify(fromProjectXml(inside)), /boo(?!")/);
    const { slice } = fromProjectXml(project(task(1, '&#72;&#x69; &lt;b&gt; &amp;amp;<![CDATA[ &amp; <i>]]>', 1, '')));
    assert.equal(slice.deliverables?.['plan-task-1']?.title, 'Hi <b> &amp; &amp; <i>');
  });

  it('is told from a project by its first element', () => {
    assert.deepEqual(codesOf(fromProjectXml('<gantt/>')), ['not-a-project']);
    for (const text of ['', 'PK\u0003\u0004', 'BEGIN:VCALENDAR', '{}', '<', '<!--', undefined, null, 7, {}])
      assert.deepEqual(codesOf(fromProjectXml(text as string)), ['not-xml']);
  });

  it('is told to be damaged where it ends in the middle, with the line', () => {
    const { problems, slice } = fromProjectXml(exported.slice(0, exported.length / 2));
    assert.equal(problems[0]?.code, 'damaged');
    assert.equal(problems[0].line, exported.slice(0, exported.length / 2).split('\n').length);
    assert.equal(problems[0].text, '', 'not in the words of a parser');
    const crossed = fromProjectXml('<Project>\n<Tasks>\n</Task></Tasks></Project>');
    assert.deepEqual([crossed.problems[0]?.line, crossed.problems[0]?.text], [3, '']);
    assert.deepEqual(slice, {});
  });

  it('cannot nest without end, or reach a prototype', () => {
    assert.deepEqual(codesOf(fromProjectXml(`<Project>${'<a>'.repeat(1e5)}${'</a>'.repeat(1e5)}</Project>`)), [
      'damaged',
    ]);
    for (const name of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString']) {
      fromProjectXml(project(task(1, 'A', 1, `<${name}><polluted>1</polluted></${name}>`)));
      const own = exported.replaceAll('milestones/formula', `milestones/${name}`);
      JSON.stringify(fromProjectXml(own, { document: bladeRoadmap }).slice);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    }
  });

  it('is read in seconds where it has ten megabytes', () => {
    const started = performance.now();
    const links = '<PredecessorLink><PredecessorUID>7</PredecessorUID></PredecessorLink>';
    const one = (_: unknown, at: number): string =>
      task(at + 1, `Task ${String(at)}`, 1, span('2026-02-01', '2026-03-31') + links);
    const large = project(Array.from({ length: 40_000 }, one).join(''));
    assert.ok(large.length > 9_000_000);
    assert.equal(Object.keys(fromProjectXml(large).slice.deliverables ?? {}).length, 40_000);
    for (const rubbish of ['<b '.repeat(3e6), '&'.repeat(1e7), '<!--'.repeat(2e6), ' '.repeat(1e7)])
      fromProjectXml(`<Project>${rubbish}</Project>`);
    assert.deepEqual(codesOf(fromProjectXml('x'.repeat(60_000_000))), ['too-large']);
    // About fifteen seconds on a slow machine; far below what a quadratic reader would take.
    assert.ok(performance.now() - started < 90_000);
  });

  it('never throws, whatever is cut out of it or put into it', () => {
    const at = fc.nat(exported.length);
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<Task/>',
        '</Task>',
        '<Tasks>',
        '<UID>1</UID>',
        '<![CDATA[',
        '<!--',
        '<?',
        '&',
        '<Name/>',
        '<a:Task xmlns:a="b"/>',
      ),
    );
    fc.assert(
      fc.property(at, fc.nat(60), junk, (from, length, text) => {
        const reading = fromProjectXml(exported.slice(0, from) + text + exported.slice(from + length), {
          document: bladeRoadmap,
        });
        JSON.stringify(applyPatch(bladeRoadmap as Partnership, reading.slice));
      }),
      { numRuns: 1000 },
    );
  });
});
