/** The courses of the indicators, small, side by side. */
import { html, nothing, type TemplateResult } from 'lit';
import { indicatorChart, type ChartOptions } from '../follow/chart.ts';
import { courseSummary, type CourseWords } from '../follow/course-words.ts';
import { courseOf } from '../follow/course.ts';
import type { IndicatorLine } from './indicator-lines.ts';
import { nameOf, type Report } from './read-report.ts';
import { section, type ReportContext } from './report-page.ts';

/** As large as they are on paper, in pixels. */
const [width, height, textSize] = [250, 74, 11];

/** What a chart of the report is drawn from: what was known on the day of which it speaks. */
export function chartOptions(
  { known }: IndicatorLine,
  { day }: Pick<Report, 'day'>,
  { host, course }: Pick<ReportContext, 'host' | 'course'>,
): ChartOptions {
  const { value, text, format } = host;
  const size = { width, height, textSize };
  return { ...size, indicator: known, today: day, projectEnd: value.endDate, chart: course.chart, text, format };
}

/** The same in words, for those who do not see it. */
export function chartSummary(
  line: IndicatorLine,
  report: Pick<Report, 'day'>,
  context: Pick<ReportContext, 'host' | 'course'>,
): string {
  const { host, course } = context;
  const { indicator, today, projectEnd } = chartOptions(line, report, context);
  const words: CourseWords = {
    chart: course.chart,
    course: course.course,
    states: course.states,
    text: host.text,
    format: host.format,
  };
  return courseSummary(courseOf(indicator, { today, projectEnd }), words);
}

export function courseCharts(report: Report, context: ReportContext): TemplateResult | typeof nothing {
  const { courses } = report;
  const { text } = context;
  if (courses.length === 0) return nothing;
  return section(
    text.courses,
    'courses',
    context,
    html`<ul class="report-charts">
        ${courses.map(
          (line) =>
            html`<li>
              <figure>
                <figcaption>
                  <bdi>${nameOf(line)}</bdi
                  >${line.unit ? html`, <bdi class="report-quiet">${line.unit}</bdi>` : nothing}
                </figcaption>
                ${indicatorChart({
                  ...chartOptions(line, report, context),
                  detail: 'small',
                  label: chartSummary(line, report, context),
                })}
              </figure>
            </li>`,
        )}
      </ul>
      <p class="report-quiet report-note"><bdi>${text.coursesKey}</bdi></p>`,
  );
}
