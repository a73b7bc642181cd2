/** What a course says in words: for those who do not see it, and for the line above it. */
import { textOf } from '@kvasir/model';
import { figures } from '../overview/figures.ts';
import { periodName } from '../period-name.ts';
import { dayAt } from './chart-geometry.ts';
import { figuresOf, type ChartWords } from './chart-frame.ts';
import type { ChartMarks } from './chart-marks.ts';
import { expectedOn, type Course, type CoursePoint } from './course.ts';
import { shownUnit } from '../unit-name.ts';
import type { CourseMessages, FollowMessages } from './follow.messages.ts';

export interface CourseWords extends ChartWords {
  readonly course: CourseMessages;
  readonly states: FollowMessages['states'];
}

/** Beyond this many, missing periods are counted in the table. */
const mostNamed = 4;

/** A longer one says more than a number has room for. */
const longestUnit = 40;

export function unitOf({ unit, isJudged }: Course): string {
  if (isJudged) return '1–5';
  const shown = shownUnit(unit);
  return shown.length > longestUnit ? `${shown.slice(0, longestUnit)}…` : shown;
}

export function withUnit(value: string, course: Course): string {
  return course.isJudged || unitOf(course) === '' ? value : `${value}\u00a0${unitOf(course)}`;
}

function dayText(day: number | undefined, { format }: ChartWords): string {
  return day === undefined ? '' : format.date(dayAt(day));
}

/** All that matters of a course, in one sentence. */
export function courseSummary(course: Course, words: CourseWords): string {
  const { course: say, text, format } = words;
  const figure = figuresOf(course, format);
  const value = (number: number): string => withUnit(figure(number), course);
  const { points, holes, target, forecast, direction } = course;
  const [first, last] = [points[0], points.at(-1)];
  const name = ({ period }: { period: string }): string => periodName(period, text, format);
  const expected = forecast.at(-1);
  const aim = { increase: say.toIncrease, decrease: say.toDecrease, maintain: say.toMaintain };
  return [
    first && last ? say.values(points.length, name(first), name(last)) : say.noValues,
    last && say.last(value(last.value), stateOf(last, words)),
    target ? say.targetBy(value(target.value), dayText(target.day, words)) : say.noTarget,
    direction && aim[direction],
    expected &&
      say.forecastFor(value(expected.value), figure(expected.low), figure(expected.high), dayText(expected.day, words)),
    holes.length > 0 && holes.length <= mostNamed && say.missingPeriods(format.list(holes.map((hole) => name(hole)))),
  ]
    .filter((part) => part !== undefined && part !== false)
    .join('; ');
}

function stateOf({ period, isProvisional }: CoursePoint, { text, format, chart }: CourseWords): string {
  const name = periodName(period, text, format);
  return isProvisional ? `${name}, ${chart.provisional}` : name;
}

/** Something of a chart that can be gone to with the arrow keys or the pointer. */
export interface Stop {
  readonly x: number;
  readonly y: number | undefined;
  readonly text: string;
}

/** All that a large chart shows of days, in the order of time. */
export function stopsOf(indicator: unknown, course: Course, marks: ChartMarks, words: CourseWords): Stop[] {
  const { course: say, chart, text, format } = words;
  const figure = figuresOf(course, format);
  const name = (period: string): string => periodName(period, text, format);
  const stops = marks.points.map(({ x, y, point }): Stop => {
    const groups = course.groups.flatMap((group) => {
      const own = group.points.find(({ period }) => period === point.period);
      return own ? [`${group.name} ${figure(own.value)}`] : [];
    });
    const expected = expectedOn(indicator, course, point.day);
    const parts = [
      withUnit(figure(point.value), course),
      point.isProvisional && chart.provisional,
      expected !== undefined && say.pathThen(figures([expected], format)(expected)),
      ...groups,
    ];
    return { x, y, text: `${name(point.period)}: ${parts.filter(Boolean).join(', ')}` };
  });
  for (const { period, day, isRecorded } of course.holes) {
    const observation = course.observations.find((one) => one.span?.key === period && one.missing !== undefined);
    const state = isRecorded ? chart.missing : chart.notRecorded;
    const reason = textOf(observation?.missing);
    stops.push({
      x: marks.xOf(day),
      y: undefined,
      text: `${name(period)}: ${state}${reason && `. ${reason}`}`,
    });
  }
  for (const { version, points, otherUnit } of course.earlier) {
    for (const { day, period, value } of points) {
      const unit = otherUnit === undefined ? unitOf(course) : shownUnit(otherUnit);
      stops.push({
        x: marks.xOf(day),
        y: otherUnit === undefined ? marks.yOf(value) : undefined,
        text: `${name(period)}: ${figure(value)}${unit && `\u00a0${unit}`}, ${chart.ofDefinition(version)}`,
      });
    }
  }
  const [target, expected] = [course.target, course.forecast.at(-1)];
  if (expected) {
    const { day, value, low, high } = expected;
    const said = say.forecastFor(withUnit(figure(value), course), figure(low), figure(high), dayText(day, words));
    stops.push({ x: marks.xOf(day), y: marks.yOf(value), text: said });
  }
  if (target?.day !== undefined) {
    const said = say.targetBy(withUnit(figure(target.value), course), dayText(target.day, words));
    stops.push({ x: marks.xOf(target.day), y: marks.yOf(target.value), text: said });
  }
  return stops.sort((one, other) => one.x - other.x);
}
