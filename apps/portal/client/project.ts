/** The participants of a project: what was edited in this browser, and cards or list without another page. */
import type { KvPartnerProfile } from 'kvasir';
import { profileTexts } from '../texts/profile-texts.ts';
import { KeptEdits } from './kept-edits.ts';
import { pageLanguage } from './page-language.ts';

const list = document.querySelector<HTMLElement>('#partners');
const profiles = [...document.querySelectorAll<KvPartnerProfile>('#partners kv-partner-profile')];
const views = document.querySelectorAll<HTMLAnchorElement>('.segmented a');

for (const link of views) {
  link.addEventListener('click', (event) => {
    // A click that asks for another tab or window is the browser's.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(link.dataset['view'] === 'list' ? 'list' : 'cards');
    history.replaceState(null, '', link.href);
  });
}

function show(view: 'cards' | 'list'): void {
  if (list) list.className = view;
  for (const link of views) {
    if (link.dataset['view'] === view) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const profile of profiles) {
    profile.setAttribute('layout', view === 'list' ? 'row' : 'card');
    if (view === 'list') profile.setAttribute('sections', 'record');
    else profile.removeAttribute('sections');
  }
}

await customElements.whenDefined('kv-partner-profile');
const kept = new KeptEdits();
for (const profile of profiles) {
  const edit = kept.read({ project: list?.dataset['project'] ?? '', partner: profile.dataset['partner'] ?? '' });
  if (edit.kind !== 'edit') continue;
  profile.value = edit.edit.edited;
  const note = document.createElement('span');
  note.slot = 'actions';
  note.className = 'edited-here';
  note.textContent = profileTexts[pageLanguage()].editedHere;
  profile.append(note);
}
