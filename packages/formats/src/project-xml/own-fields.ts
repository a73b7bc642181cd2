/**
 * What of an item Microsoft Project has no field for, and what makes the way back exact: text fields of a task that it
 * shows under these names and keeps.
 */
export const ownTaskFields = {
  id: { field: '188743731', name: 'Text1', alias: 'Kvasir id' },
  number: { field: '188743734', name: 'Text2', alias: 'Number' },
  status: { field: '188743737', name: 'Text3', alias: 'Status' },
  months: { field: '188743740', name: 'Text4', alias: 'Project months' },
  workPackages: { field: '188743743', name: 'Text5', alias: 'Work packages' },
  verification: { field: '188743746', name: 'Text6', alias: 'Means of verification' },
} as const;
export type OwnTaskField = keyof typeof ownTaskFields;

/** The text field of a resource that has the id of the partner. */
export const ownResourceField = { field: '205520904', name: 'Text1', alias: 'Kvasir partner' } as const;

/** As long as a name or a text field may be. */
const longest = 255;

const ellipsis = '…';

/** The text, cut where Project would refuse it. */
export function cut(text: string): string {
  if (text.length <= longest) return text;
  return text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '') + ellipsis;
}

/** Whether a text is only the beginning of one. */
export function isCutOf(text: string, whole: unknown): boolean {
  return typeof whole === 'string' && text.endsWith(ellipsis) && cut(whole) === text;
}
