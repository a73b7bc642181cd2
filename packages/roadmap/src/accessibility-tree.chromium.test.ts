import { isTold, neverAnswers } from '@kvasir/element/testing.js';
import { empty } from './samples/blade-loop.ts';
import { shown, small } from './testing/small-roadmap.ts';

/** The lines up to the first that begins so. */
const until =
  (start: string) =>
  (lines: string[]): string[] =>
    lines.slice(
      0,
      lines.findIndex((line) => line.startsWith(start)),
    );

describe('a screen reader is told', () => {
  it('of the head, what it is about and what can be done', async () => {
    await shown({ value: small });
    await isTold(
      `
        heading "Roadmap" [level=3]
        paragraph "BladeLoop · 48 months from 1 Mar 2025 · today is in M21 of 48"
        button "Undo" [disabled]
        button "Redo" [disabled]
        button "Files"
        button "Add"
        group "View"
          button "Timeline" [pressed=true]
          button "Table" [pressed=false]
          button "Agenda" [pressed=false]
          button "Reviews" [pressed=false]`,
      { pick: until('"Partner"') },
    );
  });

  it('of the timeline, where each item stands, what it waits for, and what has no slack', async () => {
    await shown({ value: small });
    await isTold(
      `
        treegrid "Roadmap"
          row 1: columnheader "Item" | columnheader "Lead" | columnheader "Due" | columnheader "Status" | columnheader "Time"
          row 2 [level=1]: rowheader "Reviews" | "" | "" | "Next 18 Feb 2027" | "Mid-term Second: Mid-term, held 19 Aug 2026; Second, planned 18 Feb 2027; Next 18 Feb 2027"
          row 3 [level=1] [expanded=true]: rowheader "WP3 Blade manufacture" | "Brenner Composites GmbH" | "M6–36" | "1 delayed" | "M6 to M36, 2 items"
          row 4 [level=2]: rowheader "MS4 60 m shell infused" | "Brenner Composites GmbH" | "M24" | "Delayed" | "MS4 +3: expected M24, 3 months later than planned, critical"
          row 5 [level=2]: rowheader "D3.2 Infusion process description" | "Brenner Composites GmbH" | "M26" | "On track" | "D3.2: M26, critical, waits for MS4"
          row 6 [level=1] [expanded=true]: rowheader "Without a work package" | "" | "" | "" | "1 item"
          row 7 [level=2]: rowheader "D1.1 Data management plan" | "Northlake University" | "M6" | "Achieved" | "D1.1: achieved M6"`,
      { roles: ['treegrid'] },
    );
  });

  it('of the table, its columns as the grant agreement names them', async () => {
    await shown({ value: small, view: 'table' });
    await isTold(
      `
        treegrid "Table 3.1d: Milestones" [multiselectable]
          row 1: columnheader "Select all rows" | columnheader "No" | columnheader "Milestone" | columnheader "WP" | columnheader "Lead" | columnheader "Due, month" | columnheader "Date" | columnheader "Means of verification" | columnheader "Status" | columnheader "Findings and details"
          row 2 [level=1] [expanded=true]: rowheader "WP3 Blade manufacture Brenner Composites GmbH M6–36"
          row 3 [level=2]: "Select MS4" | "MS4" | rowheader "60 m shell infused" | "WP3" | "Brenner Composites GmbH" | "first planned 21 24" | "28 Feb 2027" | "Shell released by class inspector" | "Delayed" | "Details of MS4"`,
      { roles: ['treegrid'] },
    );
  });

  it('of the agenda, what runs late first, and then by month', async () => {
    await shown({ value: small, view: 'agenda', readOnly: true });
    await isTold(
      `
        region "Running late"
          heading "Running late" [level=4]
          list
            listitem [level=1]
              button "60 m shell infused"
              paragraph "Milestone MS4 · was 30 Nov 2026"
              paragraph "Delayed, now 28 Feb 2027"
              image "Brenner Composites GmbH"
                "BRC"
        region "February 2027 in 3 months"
          heading "February 2027 in 3 months" [level=4]
          list
            listitem [level=1]
              button "Second"
              paragraph "Review · Thu 18 Feb, M24"
        region "April 2027 in 5 months"
          heading "April 2027 in 5 months" [level=4]
          list
            listitem [level=1]
              button "Infusion process description"
              paragraph "Deliverable D3.2 · Fri 30 Apr, M26"
              paragraph "On track"
              image "Brenner Composites GmbH"
                "BRC"`,
      { roles: ['region'] },
    );
  });

  it('of the reviews, what was decided, and when the next one is due', async () => {
    await shown({ value: small, view: 'reviews', readOnly: true });
    await isTold(
      `
        table "Review log"
          row: columnheader "Review" | columnheader "Date" | columnheader "Decided" | columnheader "Present"
          row: rowheader "Planned"
          row: rowheader "Second , M24" | "18 Feb 2027" | "" | ""
          row: rowheader "Held"
          row: rowheader "Mid-term , M18" | "19 Aug 2026" | "Keep MS4." | "Northlake University Brenner Composites GmbH"`,
      { roles: ['table'] },
    );
  });

  it('of an empty roadmap, what to begin with', async () => {
    await shown({ value: empty });
    await isTold(
      `
        heading "When does it start?" [level=4]
        paragraph "Give the first month and the length. Milestones are then set in project months, and dates follow."`,
      { pick: (lines) => lines.slice(lines.indexOf('heading "When does it start?" [level=4]')).slice(0, 2) },
    );
  });

  it('that data is on its way', async () => {
    await shown({ src: neverAnswers() });
    await isTold(`status "Loading"`);
  });

  it('in the language of the page', async () => {
    await shown({ value: small, view: 'agenda', readOnly: true }, { lang: 'de' });
    await isTold(
      `
        region "Im Verzug"
          heading "Im Verzug" [level=4]
          list
            listitem [level=1]
              button "60 m shell infused"
              paragraph "Meilenstein MS4 · war 30. Nov. 2026"`,
      { roles: ['region'], pick: (lines) => lines.slice(0, 6) },
    );
  });
});
