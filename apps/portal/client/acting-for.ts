/** On whose behalf the reader acts, on all pages of a project until another is chosen. */
import type { KvPartnership } from 'kvasir';

const choice = document.querySelector<HTMLElement>('#acting-for');
const select = choice?.querySelector('select');
const partnership = document.querySelector<KvPartnership>('kv-partnership');

if (choice && select && partnership) {
  const storageKey = `kvasir-portal:acting-for:${choice.dataset['project']}`;
  select.value = remembered(storageKey);
  // A partner that is none of this project's any more.
  if (select.selectedIndex < 0) select.value = '';
  act(partnership, select.value);
  select.addEventListener('change', () => {
    act(partnership, select.value);
    remember(storageKey, select.value);
  });
  choice.hidden = false;
}

function act(partnership: KvPartnership, partner: string): void {
  if (partner) partnership.setAttribute('partner', partner);
  else partnership.removeAttribute('partner');
}

// A browser that refuses storage refuses it by throwing; the choice then lasts as long as the page.
function remembered(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function remember(key: string, partner: string): void {
  try {
    if (partner) localStorage.setItem(key, partner);
    else localStorage.removeItem(key);
  } catch {
    return;
  }
}
