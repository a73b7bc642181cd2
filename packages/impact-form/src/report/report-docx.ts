/** The report as a document for Word and LibreOffice, with its charts as pictures. Loaded when it is made. */
import type { ExportReader, MadeExport } from '@kvasir/element/exchange.js';
import { reportToDocx, type ReportDocument, type ReportPart, type ReportTable } from '@kvasir/formats/impact.js';
import { docxMediaType } from '@kvasir/formats/docx.js';
import { longTermAspects } from '@kvasir/model';
import { chartPng } from '../follow/chart-file.ts';
import { followCatalogue, type FollowMessages } from '../follow/follow.messages.ts';
import type { ImpactHost } from '../impact-host.ts';
import { periodName } from '../period-name.ts';
import { agreedBy, partnersSentence, type AgreedBy } from './agreed-by.ts';
import type { IndicatorLine, NowCell } from './indicator-lines.ts';
import { nameOf, readReport, type Report } from './read-report.ts';
import { chartOptions, chartSummary } from './report-charts.ts';
import { reportPeriods } from './report-period.ts';
import { ethicsSentences, eyebrow, footnotes, negativeSentences, shownText } from './report-sentences.ts';
import { longTermRows, nameOf as columnName, nextLongTerm } from './report-tables.ts';
import { reportCatalogue, type ReportMessages } from './report.messages.ts';

interface DocumentContext {
  readonly host: ImpactHost;
  readonly text: ReportMessages;
  readonly course: FollowMessages;
  readonly agreed: AgreedBy;
}

/** Its width on paper: two beside each other would be too small to read. */
const pictureWidth = 420;

/** The report of the period that the element shows. Only code that does not come is thrown. */
export async function reportDocument(host: ImpactHost, { language, direction }: ExportReader): Promise<MadeExport> {
  await Promise.all([reportCatalogue.load(language), followCatalogue.load(language)]);
  const { value, model, settings } = host;
  const { indicators, partners } = model;
  const text = reportCatalogue.spoken(language);
  const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);
  const context: DocumentContext = {
    host,
    text,
    course: followCatalogue.spoken(language),
    agreed: await agreedBy(value, ids(partners), ids(indicators)),
  };
  const period = reportPeriods(value, indicators, settings).chosen;
  const { today } = settings;
  const source = { value, indicators, today, text: host.text, words: text, format: host.format };
  const report = period && readReport({ ...source, period });
  const document: ReportDocument = report
    ? {
        title: shownText(report, 'title'),
        subtitle: eyebrow(report, context).join(' · '),
        parts: await partsOf(report, context),
      }
    : { title: text.document, parts: [{ kind: 'paragraph', text: text.empty }] };
  const content = await reportToDocx(document, { language, rightToLeft: direction === 'rtl' });
  return { content, mediaType: docxMediaType, extension: 'docx' };
}

const paragraph = (text: string): ReportPart => ({ kind: 'paragraph', text });
const head = (text: string): ReportPart => ({ kind: 'heading', level: 1, text });

async function partsOf(report: Report, context: DocumentContext): Promise<ReportPart[]> {
  const { text } = context;
  const lessons = shownText(report, 'lessons');
  return [
    paragraph(shownText(report, 'summary')),
    ...report.groups.flatMap(({ name, lines }): ReportPart[] => [
      { kind: 'heading', level: 2, text: name },
      figures(lines, report, context),
    ]),
    head(text.negative),
    ...negative(report, context),
    head(text.ethics),
    paragraph(ethicsSentences(report, context).join(' ')),
    ...(lessons ? [head(text.lessons), paragraph(lessons)] : []),
    ...agreed(context),
    ...(await charts(report, context)),
    ...longTerm(report, context),
    ...feedback(report, context),
    ...footnotes(report, text).map(paragraph),
  ];
}

function nowText(now: NowCell, { host, text }: DocumentContext): string {
  if (now.kind === 'none') return text.notMeasured;
  if (now.kind === 'missing') return host.text.missing;
  const notes = [
    ...(now.isProvisional ? [host.text.provisionalShort] : []),
    ...(now.earlier ? [now.earlier.unit, host.text.definitionVersion(now.earlier.version)] : []),
    ...(now.period === undefined ? [] : [periodName(now.period, host.text, host.format)]),
  ].filter(Boolean);
  return notes.length > 0 ? `${now.text} (${notes.join(', ')})` : now.text;
}

function figures(lines: readonly IndicatorLine[], { targetYear }: Report, context: DocumentContext): ReportTable {
  const { text } = context;
  const isNumber = true;
  return {
    kind: 'table',
    columns: [
      { header: text.indicator, width: 3 },
      { header: text.baseline, isNumber },
      { header: text.now, isNumber, width: 1.4 },
      { header: targetYear === undefined ? text.target : text.targetOf(targetYear), isNumber },
    ],
    rows: lines.map((line) => [
      [nameOf(line), line.unit].filter(Boolean).join(', '),
      line.baseline,
      nowText(line.now, context),
      targetYear === undefined && line.targetYear ? `${line.target} (${line.targetYear})` : line.target,
    ]),
  };
}

function negative(report: Report, context: DocumentContext): ReportPart[] {
  if (report.negative.length === 0) return negativeSentences(report, context).map(paragraph);
  const items = report.negative.map(({ indicator, description, affected, mitigation }) =>
    [[indicator, description].filter(Boolean).join(' '), affected, mitigation ? context.text.measure(mitigation) : '']
      .filter(Boolean)
      .map((sentence) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`))
      .join(' '),
  );
  return [{ kind: 'list', items }];
}

function agreed({ host, text, agreed: by }: DocumentContext): ReportPart[] {
  const { partners } = host.model;
  if (partners.length === 0) return [];
  const names = (ids: readonly string[]): string[] =>
    partners.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const [agreeing, objecting] = [names(by.agreed), names(by.objecting)];
  const sentence = partnersSentence(by, partners.length, text);
  return [
    head(text.agreedBy),
    paragraph(agreeing.length > 0 ? `${sentence}: ${host.format.list(agreeing)}` : sentence),
    ...(objecting.length > 0 ? [paragraph(text.objecting(host.format.list(objecting)))] : []),
  ];
}

async function charts(report: Report, context: DocumentContext): Promise<ReportPart[]> {
  const { text } = context;
  const pictures: ReportPart[] = [];
  // One after the other: each has a canvas of its own.
  for (const line of report.courses) {
    const options = { ...chartOptions(line, report, context), width: pictureWidth, height: 190, textSize: 12 };
    const { content } = await chartPng(options);
    pictures.push({
      kind: 'picture',
      png: new Uint8Array(await content.arrayBuffer()),
      alt: `${nameOf(line)}: ${chartSummary(line, report, context)}.`,
      caption: [nameOf(line), line.unit].filter(Boolean).join(', '),
      width: pictureWidth,
    });
  }
  return pictures.length > 0 ? [head(text.courses), paragraph(text.coursesKey), ...pictures] : [];
}

function longTerm(report: Report, context: DocumentContext): ReportPart[] {
  const { course, text } = context;
  const rows = longTermRows(report, course, context);
  const next = nextLongTerm(report, course, context);
  if (rows.length === 0 && next === undefined) return [];
  const table: ReportTable = {
    kind: 'table',
    columns: [
      { header: course.checkpoint, width: 1.3 },
      ...longTermAspects.map((aspect) => ({ header: course.aspects[aspect], width: 1.35 })),
      { header: course.comment, width: 1.7 },
    ],
    rows: rows.map(({ name, day, ratings, note }) => [[name, day].filter(Boolean).join(', '), ...ratings, note]),
  };
  return [head(text.longTerm), ...(rows.length > 0 ? [table] : []), ...(next === undefined ? [] : [paragraph(next)])];
}

function feedback({ feedback: table }: Report, { host, text }: DocumentContext): ReportPart[] {
  if (!table) return [];
  const { title, closed, columns, rows } = table;
  return [
    head(text.feedback),
    paragraph(text.feedbackRound(title, host.format.date(closed))),
    {
      kind: 'table',
      columns: [
        { header: text.question, width: 1.6 },
        ...columns.map((column) => ({ header: columnName(column), isNumber: true })),
      ],
      rows: rows.map(({ question, cells }) => [
        question,
        ...cells.map(({ mean, answers }) => (mean && answers ? `${mean} (${answers})` : mean || answers)),
      ]),
    },
  ];
}
