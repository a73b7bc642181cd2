import { isTold, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { large } from './samples/large.ts';
import { shown, small } from './testing/small-matrix.ts';

const cellAt = (root: ShadowRoot, row: number, column: number): HTMLElement => {
  const cell = root.querySelector<HTMLElement>(`[role=row][aria-rowindex="${row}"] [aria-colindex="${column}"]`);
  if (!cell) throw new Error(`There is no cell in row ${row}, column ${column}.`);
  return cell;
};

/** Opens the editor of a cell by the keyboard. */
async function edit(root: ShadowRoot, row: number, column: number): Promise<void> {
  cellAt(root, row, column).focus();
  await sendKeys({ press: 'F2' });
  await waitUntil(() => root.querySelector('[role=dialog]')?.contains(root.activeElement), 'No editor opens.');
}

describe('a screen reader is told by a matrix in use', () => {
  it('of the panel of an item, its parts under headings, and where the focus is', async () => {
    const root = await shown({ value: small });
    cellAt(root, 3, 1).focus();
    await sendKeys({ press: ' ' });
    await isTold(
      `
        region "Acrylic resin"
          sectionheader
            paragraph "R1"
            button "Previous item" [disabled]
            button "Next item"
            button "Close"
            heading "Acrylic resin" [focused] [level=4]
            button "Edit the title"
            image "0 of 6 settled. Ownership and control: needs attention; Open access: open; Protection: open; Role of each party: open; Steps to impact: open; Joint exploitation: open"
          list "Findings"
            listitem [level=1]
              paragraph "Warning : Ownership and control .  “Acrylic resin” has joint owners, but it is not said who decides on filing and on licences. Name them, or write down how the owners decide. Code 3.3.1(a)"
              button "Go to field: “Acrylic resin” has joint owners, but it is not said who decides on filing and on licences. Name them, or write down how the owners decide."
            listitem [level=1]
              paragraph "Advice : Protection .  It is not decided how “Acrylic resin” shall be protected. Choose a form, or say that there shall be none. Code 3.3.1(a)"
              button "Go to field: It is not decided how “Acrylic resin” shall be protected. Choose a form, or say that there shall be none."
            listitem [level=1]
              paragraph "Advice : Open access .  It is not decided how open “Acrylic resin” shall be. Choose open, restricted or closed. Code 3.3.1(a)"
              button "Go to field: It is not decided how open “Acrylic resin” shall be. Choose open, restricted or closed."
          group "What it is"
            heading "What it is" [level=5]
            button "Edit: What it is"
            term "Work packages"
            definition "WP2 Resin chemistry"
          group "Ownership"
            heading "Ownership" [level=5]
            "Joint owners"
            button "Edit: Ownership"
            image "Shares: Northlake University 1/3 and Brenner Composites GmbH 2/3"
            table
              row: rowheader "Northlake University" | "1/3"
              row: rowheader "Brenner Composites GmbH" | "2/3"
              row: rowheader "Sum" | "exactly 1"`,
      { roles: ['region'], pick: (lines) => lines.slice(0, lines.indexOf('  group "Joint regime"')) },
    );
  });

  it('of the editor in a cell, whose part in what is edited, and each of its choices', async () => {
    const root = await shown({ value: small });
    await edit(root, 3, 3);
    await isTold(
      `
        dialog "Brenner Composites GmbH in R1 Acrylic resin"
          "in R1 Acrylic resin"
          radiogroup "Role"
            radio "Sole owner" [checked=false]
            radio "Joint owner" [focused] [checked=true]
            textbox "Share" [value=2/3] [description=of 1.]
              "2/3"
            status "of 1."
            button "Split equally"
            radio "Contributor, owns nothing" [checked=false]
            radio "Owner to be determined" [checked=false]
            radio "No part stated" [checked=false]
          group "Set access"
            checkbox "Access for implementation royalty-free, the default" [checked=false]
            checkbox "Access for exploitation fair and reasonable conditions, the default" [checked=false]
          button "Set"
          button "Clear"
          button "Open the result"
          button "Leave as it was"`,
      { roles: ['dialog'] },
    );
  });

  it('of selected cells, which they are, and what can be done with them', async () => {
    const root = await shown({ value: small });
    await edit(root, 3, 2);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => root.activeElement === cellAt(root, 3, 2));
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ up: 'Shift' });
    await isTold(
      `
        grid "Ownership and access rights" [multiselectable] [rowcount=9] [colcount=4]
          row 1: columnheader "Result or background item" | columnheader "Northlake University" | columnheader "Brenner Composites GmbH" | columnheader "Complete"
          row 2: rowheader "Resin chemistry, 1 item" [expanded=true]
          row 3: rowheader "R1 Acrylic resin 1 warning, 2 pieces of advice" | "Joint owner, share 1/3" [selected] | "Joint owner, share 2/3" [focused] [selected] | "0 of 6 parts settled. Open: Ownership and control, Open access, Protection, Role of each party, Steps to impact, Joint exploitation"
          row 4: rowheader "No work package, 1 item" [expanded=true]
          row 5: rowheader "R2 Cure monitor" | "Sole owner" | "Access for implementation, default terms, access for exploitation, agreed specially" | "1 of 6 parts settled. Open: Open access, Protection, Role of each party, Steps to impact, Joint exploitation"
          row 6: rowheader "Background, 1 item" [expanded=true]
          row 7: rowheader "B1 Monomer library" | "No part stated" | "Brings this background" | ""
          row 8: rowheader "Owns alone + jointly" | "1 alone, 1 jointly" | "0 alone, 1 jointly" | ""
          row 9: rowheader "Needs access to" | "0" | "1" | ""
        toolbar "Selected cells"
          "2 cells"
          button "Set role…" [expanded=false]
          button "Set access…" [expanded=false]
          button "Copy"
          button "Fill…" [expanded=false]
          button "Clear"
          button "End the selection"
        status
          paragraph "1 row by 2 columns selected"`,
      { roles: ['grid', 'toolbar', 'status'] },
    );
  });

  it('of a closed group, that it is closed, and of the rows, how many are left', async () => {
    const root = await shown({ value: small });
    cellAt(root, 2, 1).focus();
    await sendKeys({ press: 'Enter' });
    await isTold(
      `
        grid "Ownership and access rights" [multiselectable] [rowcount=8] [colcount=4]
          row 1: columnheader "Result or background item" | columnheader "Northlake University" | columnheader "Brenner Composites GmbH" | columnheader "Complete"
          row 2: rowheader "Resin chemistry, 1 item" [focused] [expanded=false]
          row 3: rowheader "No work package, 1 item" [expanded=true]
          row 4: rowheader "R2 Cure monitor" | "Sole owner" | "Access for implementation, default terms, access for exploitation, agreed specially" | "1 of 6 parts settled. Open: Open access, Protection, Role of each party, Steps to impact, Joint exploitation"
          row 5: rowheader "Background, 1 item" [expanded=true]
          row 6: rowheader "B1 Monomer library" | "No part stated" | "Brings this background" | ""
          row 7: rowheader "Owns alone + jointly" | "1 alone, 1 jointly" | "0 alone, 1 jointly" | ""
          row 8: rowheader "Needs access to" | "0" | "1" | ""`,
      { roles: ['grid', 'status'] },
    );
  });

  it('of a thousand rows and forty partners, where those stand that are drawn', async () => {
    const root = await shown({ value: large(40, 1000), group: 'none' });
    const viewport = root.querySelector('[part~=viewport]');
    const { height } = cellAt(root, 2, 1).getBoundingClientRect();
    const { width } = cellAt(root, 1, 2).getBoundingClientRect();
    const drawn = (): number[] =>
      [...root.querySelectorAll('[role=row]')].map((row) => Number(row.getAttribute('aria-rowindex')));
    // Rows may be of different heights: nearer and nearer, until the middle is drawn.
    await waitUntil(() => {
      const middle = drawn().filter((row) => row > 2 && row < 1052);
      if ([460, 461, 462, 463].every((row) => middle.includes(row))) return true;
      viewport?.scrollTo(
        18 * width,
        viewport.scrollTop + (462 - (middle.at(Math.floor(middle.length / 2)) ?? 2)) * height,
      );
      return false;
    });
    /** Of each row the first three cells; of the rows the first, the one that has the focus, some of the middle, the sums. */
    const pick = (lines: string[]): string[] => {
      const short = lines.map((line) => line.split(' | ').slice(0, 3).join(' | '));
      return [...short.slice(0, 3), ...short.filter((line) => /^ {2}row 46[0-3]:/.test(line)), ...short.slice(-2)];
    };
    await isTold(
      `
        grid "Ownership and access rights" [multiselectable] [rowcount=1053] [colcount=42]
          row 1: columnheader "Result or background item" | column 19: columnheader "Partner 18" | columnheader "Partner 19"
          row 2: rowheader "R1 Expected result 1 Intellectual property right · TRL 1 → 4 1 warning" | column 19: "No part stated" | "No part stated"
          row 460: rowheader "R459 Expected result 459 Prototype · TRL 4 → 7 3 warnings" | column 19: "No part stated" | "Access for implementation, default terms"
          row 461: rowheader "R460 Expected result 460 Process · TRL 5 → 8" | column 19: "No part stated" | "No part stated"
          row 462: rowheader "R461 Expected result 461 Practice · TRL 1 → 4" | column 19: "No part stated" | "No part stated"
          row 463: rowheader "R462 Expected result 462 Technology · TRL 2 → 5 1 warning" | column 19: "No part stated" | "No part stated"
          row 1052: rowheader "Owns alone + jointly" | column 19: "0 alone, 25 jointly" | "0 alone, 50 jointly"
          row 1053: rowheader "Needs access to" | column 19: "52" | "51"`,
      { roles: ['grid'], pick },
    );
    expect(drawn()).to.deep.equal([...new Set(drawn())].sort((a, b) => a - b));
    const columns = (row: Element) => [...row.children].map((cell) => cell.getAttribute('aria-colindex')).join();
    expect(new Set([...root.querySelectorAll('[role=row]')].map(columns)).size).to.equal(1);
  });
});
