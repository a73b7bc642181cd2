import type { ChartMessages, FollowMessages } from './follow.messages.ts';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The words of charts, for themselves: they need no more of the element. */
export const chartEnglish: ChartMessages = {
  target: 'target',
  forecast: 'forecast',
  baseline: 'baseline',
  provisional: 'provisional',
  missing: 'missing',
  notRecorded: 'not recorded',
  today: 'today',
  projectEnds: (month) => `project ends, ${month}`,
  likely: (low, high) => `${low} to ${high} likely`,
  kept: (low, high) => `keep ${low} to ${high}`,
  definition: (version, fields) => `definition ${version}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
  fields: {
    title: 'title',
    definition: 'wording',
    kind: 'kind',
    unit: 'unit',
    direction: 'direction',
    baseline: 'baseline',
    target: 'target',
    source: 'source',
    method: 'method',
  },
  ofDefinition: (version) => `by definition ${version}`,
  otherUnit: (version, number, unit) =>
    `${count(number, 'value', 'values')} in ${unit} by definition ${version}: see the table`,
  moreGroups: (number) => `${count(number, 'more group', 'more groups')} in the table`,
};

export const english: FollowMessages = {
  chart: chartEnglish,
  course: {
    values: (number, from, to) =>
      from === to
        ? `${count(number, 'value', 'values')}, ${from}`
        : `${count(number, 'value', 'values')}, ${from} to ${to}`,
    noValues: 'Nothing recorded yet',
    last: (value, period) => `last ${value} (${period})`,
    targetBy: (value, day) => (day ? `target ${value} by ${day}` : `target ${value}`),
    noTarget: 'no target',
    forecastFor: (value, low, high, day) => `forecast ${value} on ${day}, likely ${low} to ${high}`,
    missingPeriods: (periods) => `missing: ${periods}`,
    pathThen: (value) => `path ${value}`,
    toIncrease: 'to rise',
    toDecrease: 'to fall',
    toMaintain: 'to be kept',
  },
  emptyHeading: 'There is nothing to follow yet.',
  emptyText: 'Once there are indicators, their values are shown here against baseline, target and forecast.',
  pointsLabel: 'Values: left and right arrow keys',
  showTable: 'Show as table',
  showChart: 'Show as chart',
  definition: 'Definition',
  download: 'Download',
  downloads: { svg: 'Picture (SVG)', png: 'Picture (PNG)', csv: 'Values (CSV)' },
  fileName: 'course',
  all: 'All indicators',
  allHint: 'Each on a scale of its own. Choose one to see it large.',
  shown: (name) => `${name} is shown large.`,

  period: 'Period',
  value: 'Value',
  path: 'Path',
  state: 'State',
  note: 'Note',
  version: 'Definition',
  states: { final: 'Final', provisional: 'Provisional', missing: 'Missing', open: 'Not recorded' },
  rows: { baseline: 'Baseline', forecast: 'Forecast', target: 'Target' },
  recordValues: 'Record values',
  tableOf: (name) => `Course of ${name}`,

  dueHeading: 'To be measured',
  nothingDue: 'Nothing is due today.',
  dueBy: (day) => `due by ${day}`,
  overdueSince: (day) => `overdue since ${day}`,
  record: (period) => `Record ${period}`,
  moreIndicators: (number) => `and ${number} more`,
  moreDue: (number) => `Show ${count(number, 'earlier period', 'earlier periods')}`,

  reviewHeading: 'Long-term review',
  reviewHint: 'at the end, after 1, 3 and 5 years',
  checkpoint: 'Checkpoint',
  checkpoints: {
    rehearsal: 'Rehearsal',
    end: 'End',
    'one-year': 'After 1 year',
    'three-years': 'After 3 years',
    'five-years': 'After 5 years',
  },
  aspects: {
    consistency: 'Consistency',
    sustainability: 'Sustainability',
    scalability: 'Scalability',
    reusability: 'Reusability',
  },
  ratings: { yes: 'Yes', partly: 'Partly', 'not-yet': 'Not yet', no: 'No' },
  notRated: 'not rated',
  comment: 'Note',
  fieldOf: (field, checkpoint) => `${field}, ${checkpoint}`,
  opensIn: (month) => `opens in ${month}`,
  notDone: 'not done yet',
  needsEnd: 'opens once the partnership has an end date',
  doneBy: (name, day) => [name, day].filter(Boolean).join(', '),
};
