/** What a partner is to an item, drawn in one cell: a shape in the partner's colour, a share, letters of access. */
import { accessPurposes, type AccessMark, type AccessPurpose, type Standing } from '@kvasir/model';
import type { IpMatrixMessages } from '../ip-matrix.messages.ts';
import type { FactWords } from './fact-cell.ts';
import { shareText, shareValue, slice, type ShareNotation } from './share-text.ts';

/** The words of cells. */
export interface StandingWords extends FactWords {
  readonly shares: ShareNotation;
}

/** A letter of access: what it stands for is its tooltip. */
export interface AccessSign {
  readonly mark: AccessMark;
  readonly sign: string;
  readonly title: string;
}

/**
 * A standing as it is drawn. Letters, and the word of an owner whose share is not known, stand for longer words and are
 * drawn by the style sheet: the cell has the longer ones as its name, which would else have to repeat them (WCAG 2.5.3).
 */
export interface StandingLook {
  /** The classes that draw the shape, which has the colour of the nearest partner class, `p1` to `p12`. */
  readonly classes: string;
  readonly word: string | undefined;
  readonly share: string;
  readonly access: readonly AccessSign[];
}

const shortOf = (purpose: AccessPurpose, text: IpMatrixMessages): string =>
  purpose === 'implementation' ? text.implementationShort : text.exploitationShort;
const nameOf = (purpose: AccessPurpose, text: IpMatrixMessages): string =>
  purpose === 'implementation' ? text.implementation : text.exploitation;

/** The standing in words, whole: the name of its cell. */
export function standingLabel(standing: Standing, { text, shares }: StandingWords): string {
  const { role, share, access } = standing;
  const parts: string[] = [];
  // Who has access has that part, and no other.
  if (role !== 'none' || !accessPurposes.some((purpose) => access[purpose])) parts.push(text.roles[role]);
  if (share !== undefined && (role === 'joint' || role === 'sole')) {
    const isShare = shareValue(share) !== undefined;
    parts.push(isShare ? text.share(shareText(share, shares, text)) : text.unreadableShare(share));
  }
  for (const purpose of accessPurposes) {
    const mark = access[purpose];
    if (mark) parts.push(text.access(nameOf(purpose, text), mark));
  }
  const label = parts.join(', ');
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** The one list of none. */
export const noAccess: readonly AccessSign[] = [];

function accessSigns(access: Standing['access'], text: IpMatrixMessages): readonly AccessSign[] {
  if (!access.implementation && !access.exploitation) return noAccess;
  return accessPurposes.flatMap((purpose) => {
    const mark = access[purpose];
    return mark ? [{ mark, sign: shortOf(purpose, text), title: text.access(nameOf(purpose, text), mark) }] : [];
  });
}

export function standingLook({ role, share, access }: Standing, { text, shares }: StandingWords): StandingLook {
  const signs = accessSigns(access, text);
  if (role === 'none') return { classes: 'st', word: undefined, share: '', access: signs };
  const classes = `st g ${role}`;
  if (role !== 'sole' && role !== 'joint') return { classes, word: undefined, share: '', access: signs };
  if (share === undefined) {
    const word = text.roleWords[role];
    return { classes: `${classes}${wrapping(signs, word)}`, word, share: '', access: signs };
  }
  const said = shareText(share, shares, text);
  const part = slice(share);
  const shape = part === undefined ? 'odd' : role === 'joint' ? `sliced s${part}` : '';
  return {
    classes: `${classes}${shape && ` ${shape}`}${wrapping(signs, said)}`,
    word: undefined,
    share: said,
    access: signs,
  };
}

/** A share that is longer than this is cut, with all that follows it. */
const longShare = 8;

/** The class of a cell whose letters of access go below what is owned where they have no room beside it. */
function wrapping(signs: readonly AccessSign[], said: string): string {
  return signs.length > 0 && said.length <= longShare ? ' wraps' : '';
}
