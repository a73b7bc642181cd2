/** Searches while the reader types. The server draws the same page as for the form; this script takes its results over. */

const pause = 180;
let typing: ReturnType<typeof setTimeout> | undefined;
let request: XMLHttpRequest | undefined;

const form = document.querySelector<HTMLFormElement>('form.search');
form?.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => search(form), pause);
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  search(form);
});

function search(from: HTMLFormElement): void {
  const url = addressOf(from);
  request?.abort();
  request = new XMLHttpRequest();
  request.open('GET', url);
  // A parsed document, which no other way gives under Trusted Types: `fetch` gives text, and text may not become markup.
  request.responseType = 'document';
  request.addEventListener('load', ({ target }) => {
    const page = target instanceof XMLHttpRequest && target.status === 200 ? target.responseXML : null;
    if (page) take(page, url);
    else from.submit();
  });
  // Without an answer the browser's own error page says best what is wrong, and has the button to try again.
  request.addEventListener('error', () => from.submit());
  request.send();
}

function addressOf(from: HTMLFormElement): string {
  const asked = [...new FormData(from)].filter(
    ([name, value]) => value !== '' && !(name === 'sort' && value === 'match'),
  );
  const query = new URLSearchParams(asked.map(([name, value]) => [name, String(value)]));
  return query.size > 0 ? `/?${query.toString()}` : '/';
}

function take(page: Document, url: string): void {
  const results = page.querySelector('#results');
  if (results) document.querySelector('#results')?.replaceChildren(...results.childNodes);
  // The count stays the same element, because only a live region that was there before is read out.
  const count = document.querySelector('.result-count');
  if (count) count.textContent = page.querySelector('.result-count')?.textContent ?? '';
  const links = page.querySelectorAll<HTMLAnchorElement>('.languages a');
  document.querySelectorAll<HTMLAnchorElement>('.languages a').forEach((link, index) => {
    link.href = links[index]?.getAttribute('href') ?? link.href;
  });
  history.replaceState(null, '', url);
}
