import { Format } from '@kvasir/element';
import type { ItemCounts } from '@kvasir/element/exchange.js';
import type { ExchangeMessages } from './exchange.messages.ts';

const format = Format.for('en');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;
const counts =
  (one: string, other: string) =>
  ({ added, changed, same }: ItemCounts) =>
    `${counted(added, one, other)} added, ${number(changed)} changed, ${number(same)} as ${same === 1 ? 'it is' : 'they are'}`;

export const english: ExchangeMessages = {
  exports: {
    calendar: 'Calendar (iCalendar)',
    'part-b-xlsx': 'Tables of Part B (XLSX)',
    'plan-xlsx': 'Whole plan (XLSX)',
    'work-packages-csv': 'Work packages (CSV)',
    'deliverables-csv': 'Deliverables (CSV)',
    'milestones-csv': 'Milestones (CSV)',
    'risks-csv': 'Critical risks (CSV)',
    'project-xml': 'Microsoft Project (XML)',
    'timeline-svg': 'Picture of the timeline (SVG)',
    'timeline-png': 'Picture of the timeline (PNG)',
  },
  fileNames: {
    calendar: 'roadmap',
    'part-b-xlsx': 'tables-of-part-b',
    'plan-xlsx': 'roadmap',
    'work-packages-csv': 'work-packages',
    'deliverables-csv': 'deliverables',
    'milestones-csv': 'milestones',
    'risks-csv': 'critical-risks',
    'project-xml': 'roadmap-ms-project',
    'timeline-svg': 'timeline',
    'timeline-png': 'timeline',
  },
  partnerCalendar: 'Calendar of one partner…',
  importPlan: 'Import a plan…',
  undated: (count) => `${counted(count, 'entry has', 'entries have')} no day, and cannot stand in a calendar`,
  notInProject: 'Microsoft Project has no place for reviews and risks: they are left out',
  cutInProject: (texts) =>
    `${counted(texts, 'text is', 'texts are')} longer than Microsoft Project can hold, and cut there`,
  smaller: 'Browsers draw no picture that large: it was made smaller. The SVG file has its full size',

  calendarHeading: 'Calendar of one partner',
  calendarLead: 'What the partner leads or has a part in, and the reviews that it takes part in: each on its day.',
  calendarSubscribe:
    'Open the file in Google, Outlook or Apple Calendar. Opened there again later, it moves what has moved, and doubles nothing.',
  calendarOf: 'Partner',
  makeCalendar: 'Save the calendar',
  close: 'Close',

  heading: 'Import a plan',
  fileKinds: 'XLSX, CSV, Microsoft Project XML or iCalendar, up to 10 MB',
  comparing: 'Comparing with the roadmap…',
  kinds: {
    workPackages: 'a work package',
    deliverables: 'a deliverable',
    milestones: 'a milestone',
    risks: 'a critical risk',
  },
  fields: 'Fields',
  effort: 'Person-months of a partner',
  titleMissing: 'No column becomes the title. Rows that are not in the roadmap yet cannot be added without one.',
  counts: {
    workPackages: counts('work package', 'work packages'),
    deliverables: counts('deliverable', 'deliverables'),
    milestones: counts('milestone', 'milestones'),
    risks: counts('risk', 'risks'),
    reviews: counts('review', 'reviews'),
    partners: counts('partner', 'partners'),
  },
  nothingChanges: 'The file says nothing that is not in the roadmap already.',
  changedMeanwhile: 'The roadmap has changed since. What will change has been worked out anew.',
  frame: 'Frame of the project',
  startDate: 'First day',
  projectTitle: 'Title of the project',
  partnerName: 'Name',
  reviewDate: 'Day of the review',
  rowProblems: {
    'unknown-partner': (text) => `Unknown partner “${text}”. It is left out.`,
    'unknown-link': (text) => `“${text}” is not in this partnership. The link is left out.`,
    'unknown-term': (text) => `“${text}” is none of the words for this field. The field stays as it is.`,
    'unknown-role': (text) => `“${text}” says none of R, A, C and I. It is left out.`,
    'unknown-item': (text) => `“${text}” is no milestone or deliverable of the roadmap. The dependency is left out.`,
    'own-dependency': (text) => `“${text}” would wait for itself. The dependency is left out.`,
    'not-a-number': (text) => `“${text}” is no number. The field stays as it is.`,
    'out-of-range': (text, range) =>
      `${text} is too small or too large for this field${range ? `, which takes ${number(range[0])} to ${number(range[1])}` : ''}. The field stays as it is.`,
    'not-a-date': (text) => `“${text}” is no date. The field stays as it is.`,
    'ambiguous-date': (text) =>
      `“${text}” may be read with the day or with the month first. The field stays as it is; write 2026-09-01.`,
    'not-a-url': (text) => `“${text}” is no web address. The field stays as it is.`,
    'missing-title': () => 'A new entry without a title. The row is passed over.',
    'ambiguous-item': (text) => `Several entries are called “${text}”. The row is passed over.`,
    'repeated-item': (text) => `An earlier row is about the same one, as “${text}”. This row is passed over.`,
  },

  line: (line) => `Line ${number(line)}`,
  readAs: (encoding) => `Text read as ${encoding}: the file does not say. Check that accented letters are right.`,
  events: (count) => counted(count, 'event', 'events'),
  tasks: (count) => counted(count, 'task', 'tasks'),
  calendarProblems: {
    'not-a-calendar': () =>
      'This is no calendar: it does not begin with BEGIN:VCALENDAR. Export it anew from the calendar program as iCalendar (ICS).',
    'too-large': () => 'This calendar is too large to be read. Export a shorter time, or this project alone.',
    truncated: () => 'The end of this file is missing. All events that are whole have been read.',
    'unreadable-line': (text) => `“${text}” is no line of a calendar. It is passed over.`,
    'missing-uid': (text) => `“${text}” has no UID, and so cannot be found again. It is passed over.`,
    'repeated-uid': (text) => `${text} is there more than once. The newest one counts.`,
    'unreadable-date': (text) => `“${text}” is no day. The entry stays where it is.`,
    'unknown-time-zone': (text) => `Nobody knows the time zone “${text}”. The day is taken as it is written.`,
    'broken-time-zone': (text) =>
      `The definition of a time zone is damaged: “${text}”. Days are taken as they are written.`,
    repeating: (text) => `“${text}” repeats. Its first day is taken.`,
    'not-an-event': (text) => `${text} is no event. It is passed over.`,
    'more-problems': (text) => `There are ${text} more problems of this kind.`,
  },
  otherEvents: (count) =>
    `${counted(count, 'event does', 'events do')} not come from this roadmap, and ${count === 1 ? 'is' : 'are'} passed over`,
  stays: 'This was achieved or cancelled, and stays where it is.',
  wholeMonths: (count) =>
    `What is expected is counted in months: ${counted(count, 'day becomes', 'days become')} the whole month`,
  wholeMonth: (name, month, until) => `${name}: ${month}, until ${until}`,
  beforeStart: 'This day lies before the first month, or too far ahead. The entry stays where it is.',
  projectProblems: {
    'not-xml': () => 'This is no XML. Open the plan in Microsoft Project, and save it as XML.',
    'document-type': () =>
      'This file defines types of its own, by which others could be attacked. Microsoft Project does not do that; it is not read.',
    damaged: (place) =>
      `This XML is damaged or cut off${place && `, in ${place}`}. Save it anew from the program that it comes from.`,
    'too-large': () => 'This file is too large to be read.',
    'not-a-project': (text) => `This is XML, but no plan of Microsoft Project: it begins with “${text}”.`,
    'missing-start': (text) => `The file has no first day. That of its first task is taken: ${text}.`,
    'other-start': (text) =>
      `The file begins on ${text}, the roadmap on another day. Months are counted from the day of the roadmap.`,
    'before-start': (text) => `${text} lies before the first month. The month is taken over as it is.`,
    'unreadable-date': (text) => `“${text}” is no day. It is left out.`,
    'missing-name': () => 'A task without a name. It is taken over without one.',
    'repeated-task': () => 'An earlier task is the same entry. This one is passed over.',
    'nested-summary': () => 'A group inside of a work package. What is in it belongs to the work package.',
    'outer-summary': () =>
      'A group above the work packages, as the project itself is. What is in it is taken over, the group is not.',
    'unknown-predecessor': (text) => `It waits for “${text}”, which is no milestone or deliverable. That is left out.`,
    'unknown-dependency-type': (text) => `A dependency of the unknown kind “${text}” becomes “finish to start”.`,
    'unreadable-lag': (text) => `“${text}” is no length of time. The dependency has no lag.`,
    'rounded-lag': (text) => `A lag is a whole number of months here: ${text}.`,
    'unknown-status': (text) => `“${text}” is no status. It is kept beside the entry.`,
    'more-problems': (text) => `There are ${text} more problems of this kind.`,
  },
  damagedAt: (line) => `line ${number(line)}`,
  projectFile:
    'This is a file of Microsoft Project itself (MPP), or an old workbook. In Project, save it as XML; in Excel, as XLSX.',
  unused: (count) => `${counted(count, 'thing', 'things')} of Microsoft Project for which a roadmap has no place`,
  unknown: (count) =>
    `${counted(count, 'unknown element', 'unknown elements')}; on tasks they are kept beside the entry`,
  passed: (path, count, example) =>
    `${path}${count > 1 ? ` (${number(count)} times)` : ''}${example && `: ${example}`}`,

  picture: {
    title: (acronym) => (acronym ? `${acronym}: roadmap` : 'Roadmap'),
    asOf: (day) => `as of ${day}`,
    lead: 'Lead',
    due: 'Due',
    planned: 'first planned',
    slip: 'later than planned',
    slack: 'slack: can slip as far as this',
    dependency: 'waits for',
    broken: 'waits in vain',
    describes: (items) => `Timeline of ${counted(items, 'entry', 'entries')} in lanes, on an axis of project months.`,
  },
};
