/** One profile: to edit, and to take along as a file. What is edited is kept by the partnership around it. */
import type { KvPartnerProfile } from 'kvasir';
import { profileTexts } from '../texts/profile-texts.ts';
import { setUpDownloads } from './download-menu.ts';
import { pageLanguage } from './page-language.ts';

const language = pageLanguage();
const texts = profileTexts[language];

await customElements.whenDefined('kv-partner-profile');
const profile = find<KvPartnerProfile>('#profile');
const editButton = find<HTMLButtonElement>('#edit');

editButton.addEventListener('click', () => {
  profile.editable = !profile.editable;
  editButton.textContent = profile.editable ? texts.done : texts.edit;
  editButton.classList.toggle('primary', profile.editable);
});
setUpDownloads(find<HTMLDetailsElement>('#tools .downloads'), () => profile.value, language);
find<HTMLElement>('#tools .actions').hidden = false;

function find<E extends Element>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
