/** The participants of a project as cards or as a list, without another page. */

const list = document.querySelector<HTMLElement>('#partners');
const profiles = [...document.querySelectorAll('#partners kv-partner-profile')];
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
