/** The reviews of the whole roadmap, in one row: held, planned, and the one that is due. */
import { isMap, textOf } from '@kvasir/model';
import { reviewPlan } from '@kvasir/model/roadmap.js';
import { entryKey } from '../entries.ts';
import type { TimelinePicture } from './picture.ts';
import { nameOf, type RowLook, type Sign } from './row-look.ts';

/** A review every month for eight years; whoever holds more finds them in the log. */
const mostReviews = 100;

interface ShownReview {
  readonly sign: Sign;
  readonly words: string;
}

function shownReviews({ model, frame }: TimelinePicture): ShownReview[] {
  const { text, format, scale, today } = frame;
  const { reviews } = model.value;
  const shown: ShownReview[] = [];
  if (!isMap(reviews)) return shown;
  for (const id of Object.keys(reviews)) {
    const entry: unknown = reviews[id];
    const day = isMap(entry) ? textOf(entry['date']) : '';
    const at = scale.xOfDay(day);
    if (!isMap(entry) || at === undefined || shown.length === mostReviews) continue;
    const isHeld = day <= today;
    const title = textOf(entry['title']);
    // Names that stand side by side are read as one word else.
    const label = title && `${title} `;
    const name = title || text.kinds.review;
    const said = format.date(day);
    shown.push({
      sign: {
        at,
        classes: `at rv ${isHeld ? 'done' : 'ns'}`,
        label,
        slip: '',
        key: entryKey({ collection: 'reviews', id }),
      },
      words: isHeld ? text.reviewHeld(name, said) : text.reviewPlanned(name, said),
    });
  }
  return shown.sort((one, other) => one.sign.at - other.sign.at);
}

/** Of a name that would run into the next, only the sign is drawn. */
function withoutCollisions(signs: readonly Sign[], letterWidth: number): Sign[] {
  return signs.map((sign, index) => {
    const room = (signs[index + 1]?.at ?? Infinity) - sign.at;
    return sign.label.length * letterWidth + 30 > room ? { ...sign, label: '' } : sign;
  });
}

export function reviewsLook(picture: TimelinePicture): RowLook {
  const { model, frame } = picture;
  const { text, format, scale, today } = frame;
  const shown = shownReviews(picture);
  const { due, isOverdue } = reviewPlan(model.value, today);
  const dueX = due === undefined ? undefined : scale.xOfDay(due);
  let signs = shown.map(({ sign }) => sign);
  // One that is planned for that day is there already.
  if (dueX !== undefined && !signs.some(({ at }) => at === dueX)) {
    signs.push({ at: dueX, classes: `at rv ${isOverdue ? 'late' : 'due'}`, label: '', slip: '', key: 'reviews' });
    signs.sort((one, other) => one.at - other.at);
  }
  signs = withoutCollisions(signs, 7);
  const next = due === undefined ? '' : (isOverdue ? text.reviewOverdue : text.nextReview)(format.date(due));
  return {
    classes: 'line lane rvs l1',
    level: 1,
    number: '',
    title: text.reviews,
    isOpen: undefined,
    lead: undefined,
    due: '',
    status: next === '' ? undefined : { word: next, classes: isOverdue ? 'late' : 'plain' },
    name: nameOf(signs, [...shown.map(({ words }) => words), next].filter(Boolean).join('; ')),
    bar: undefined,
    ghost: undefined,
    signs,
  };
}
