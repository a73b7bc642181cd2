/** One profile: edit it, keep the edits in this browser, go back to the published facts, take it along as a file. */
import type { Partner } from '@kvasir/model';
import type { KvPartnerProfile } from 'kvasir';
import { intlTag } from '../texts/languages.ts';
import { profileTexts } from '../texts/profile-texts.ts';
import { setUpDownloads } from './download-menu.ts';
import { KeptEdits, storageKey, type KeptEdit } from './kept-edits.ts';
import { pageLanguage } from './page-language.ts';

/** What the line above the profile says. */
type State =
  | { kind: 'published' }
  | { kind: 'kept'; edit: KeptEdit }
  | { kind: 'reverted'; edit: KeptEdit }
  | { kind: 'elsewhere'; edit: KeptEdit }
  | { kind: 'full' | 'refused' | 'unreadable' };

const language = pageLanguage();
const texts = profileTexts[language];

await customElements.whenDefined('kv-partner-profile');
const profile = find<KvPartnerProfile>('#profile');
const line = find<HTMLElement>('#tools .state');
const editButton = find<HTMLButtonElement>('#edit');
const revertButton = find<HTMLButtonElement>('#revert');
const undoButton = find<HTMLButtonElement>('#undo');

const key = { project: profile.dataset['project'] ?? '', partner: profile.dataset['partner'] ?? '' };
const published = JSON.parse(profile.querySelector('script')?.textContent ?? '{}') as Partner;
const kept = new KeptEdits();
let state: State = { kind: 'published' };

open();
profile.addEventListener('input', keep);
editButton.addEventListener('click', () => setEditable(!profile.editable));
revertButton.addEventListener('click', revert);
undoButton.addEventListener('click', undo);
setUpDownloads(find<HTMLDetailsElement>('#tools .downloads'), () => profile.value, language);
addEventListener('storage', ({ key: changed }) => {
  if (changed === storageKey(key)) takeOver();
});
addEventListener('beforeunload', (event) => {
  if (state.kind === 'full' || state.kind === 'refused') event.preventDefault();
});
find<HTMLElement>('#tools .actions').hidden = false;

function open(): void {
  const found = kept.read(key);
  if (found.kind === 'edit') profile.value = found.edit.edited;
  if (found.kind === 'edit') setState({ kind: 'kept', edit: found.edit });
  else setState({ kind: found.kind === 'unreadable' ? 'unreadable' : 'published' });
}

function keep(): void {
  const edited = profile.value;
  if (edited === undefined) return;
  const base = state.kind === 'kept' || state.kind === 'elsewhere' ? state.edit.base : published;
  const edit: KeptEdit = { edited, base, at: new Date().toISOString() };
  const result = kept.keep(key, edit);
  setState(result === 'kept' ? { kind: 'kept', edit } : { kind: result });
}

function revert(): void {
  const edit: KeptEdit = { edited: profile.value ?? published, base: published, at: new Date().toISOString() };
  kept.remove(key);
  setEditable(false);
  profile.value = published;
  setState({ kind: 'reverted', edit });
  undoButton.focus();
}

function undo(): void {
  if (state.kind !== 'reverted') return;
  profile.value = state.edit.edited;
  keep();
  editButton.focus();
}

/** Another tab has kept or taken back an edit: shown at once, unless that would pull a form from under a reader's hands. */
function takeOver(): void {
  const found = kept.read(key);
  if (profile.editable) {
    if (found.kind === 'edit') setState({ kind: 'elsewhere', edit: found.edit });
  } else if (found.kind === 'edit') {
    open();
  } else {
    profile.value = published;
    setState({ kind: 'published' });
  }
}

function setEditable(editable: boolean): void {
  profile.editable = editable;
  editButton.textContent = editable ? texts.done : texts.edit;
  editButton.classList.toggle('primary', editable);
}

function setState(next: State): void {
  state = next;
  const words = sentence(next);
  // The line is a live region: the same words again would be read out again with every key.
  if (line.textContent !== words) line.textContent = words;
  line.classList.toggle('trouble', next.kind === 'full' || next.kind === 'refused' || next.kind === 'unreadable');
  revertButton.hidden = next.kind === 'published' || next.kind === 'reverted';
  undoButton.hidden = next.kind !== 'reverted';
}

function sentence(shown: State): string {
  switch (shown.kind) {
    case 'published':
      return texts.published;
    case 'kept':
      return isOutdated(shown.edit) ? texts.keptOutdated(timeOf(shown.edit)) : texts.kept(timeOf(shown.edit));
    case 'reverted':
      return texts.reverted;
    case 'elsewhere':
      return texts.keptElsewhere(timeOf(shown.edit));
    case 'full':
      return texts.storageFull;
    case 'refused':
      return texts.storageRefused;
    case 'unreadable':
      return texts.unreadable;
  }
}

function isOutdated({ base }: KeptEdit): boolean {
  return JSON.stringify(base) !== JSON.stringify(published);
}

/** "11:42", and with the day when that is not today. */
function timeOf({ at }: KeptEdit): string {
  const date = new Date(at);
  const today = date.toDateString() === new Date().toDateString();
  return date.toLocaleString(
    intlTag(language),
    today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
  );
}

function find<E extends Element>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
