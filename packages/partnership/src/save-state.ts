import { iconEdit, iconError, iconOffline, type Format, type IconNode } from '@kvasir/element';
import type { StatusKind } from '@kvasir/element/display.js';
import type { StoreStatus } from '@kvasir/store';
import { groupConflicts } from './conflicts/conflict-groups.ts';
import { iconConflict, iconInPage, iconReadOnly, iconSaved, iconSavedHere, iconSaving } from './icons.ts';
import { moment } from './moment.ts';
import type { PartnershipMessages } from './partnership.messages.ts';

/** Where the document lies: in this page, in this browser, at an address, or in a store of the host's. */
export type Keeping = 'page' | 'browser' | 'server' | 'host';

/** Whether all that was typed is where it belongs: a word and a drawing for the bar. */
export interface SaveState {
  kind: StatusKind;
  icon: IconNode;
  label: string;
  /** Something is only here: it is said on paper too. */
  isUnsaved: boolean;
}

/** What the bar says of a status. Undefined while there is nothing to say but that it loads. */
export function saveState(
  status: StoreStatus,
  { keeping, readOnly, isLoaded }: { keeping: Keeping; readOnly: boolean; isLoaded: boolean },
  text: PartnershipMessages,
  format: Format,
): SaveState | undefined {
  switch (status.kind) {
    case 'loading':
      return undefined;
    case 'ready':
      return readOnly
        ? { kind: 'neutral', icon: iconReadOnly, label: text.readOnly, isUnsaved: false }
        : savedState(status.saved?.at, keeping, text, format);
    case 'saving':
      return keeping === 'page'
        ? savedState(undefined, keeping, text, format)
        : { kind: 'neutral', icon: iconSaving, label: text.saving, isUnsaved: true };
    case 'offline': {
      const away = status.reason === 'network' ? text.offline : text.serverAway;
      const waiting = (status.isKept ? text.keptHere : text.onlyHere)(status.unsaved);
      const label = status.unsaved > 0 ? `${away}, ${waiting}` : away;
      return { kind: 'warning', icon: iconOffline, label, isUnsaved: status.unsaved > 0 };
    }
    case 'conflict':
      return {
        kind: 'warning',
        icon: iconConflict,
        label: text.conflicts(groupConflicts(status.conflicts).length),
        isUnsaved: true,
      };
    case 'error': {
      const isUnsaved = status.unsaved > 0;
      const label = isUnsaved ? text.notSaved : isLoaded ? text.notCurrent : text.notLoaded;
      return { kind: 'danger', icon: iconError, label, isUnsaved };
    }
  }
}

function savedState(at: string | undefined, keeping: Keeping, text: PartnershipMessages, format: Format): SaveState {
  const when = at && moment(at, format);
  switch (keeping) {
    case 'page':
      return { kind: 'neutral', icon: iconInPage, label: text.inPage, isUnsaved: false };
    case 'browser':
      return when
        ? { kind: 'success', icon: iconSavedHere, label: text.savedHereAt(when), isUnsaved: false }
        : { kind: 'neutral', icon: iconEdit, label: text.notSavedYet, isUnsaved: false };
    case 'server':
    case 'host':
      return { kind: 'success', icon: iconSaved, label: when ? text.savedAt(when) : text.saved, isUnsaved: false };
  }
}
