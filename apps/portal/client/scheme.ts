/**
 * Light or dark: as the system says, until the reader presses the button; back at the system's own, the portal follows
 * the system again. The script stands in the head and has no imports, so that the page is never drawn in the other scheme
 * first.
 */
{
  type Scheme = 'light' | 'dark';
  const storageKey = 'kvasir-portal:scheme';
  const root = document.documentElement;
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const system = (): Scheme => (systemDark.matches ? 'dark' : 'light');
  const shown = (): Scheme =>
    root.dataset['scheme'] === 'dark' ? 'dark' : root.dataset['scheme'] === 'light' ? 'light' : system();

  const show = (scheme: Scheme): void => {
    if (scheme === system()) delete root.dataset['scheme'];
    else root.dataset['scheme'] = scheme;
  };

  // A browser that refuses storage refuses it by throwing; the choice then lasts as long as the page.
  const remember = (scheme: Scheme): void => {
    try {
      if (scheme === system()) localStorage.removeItem(storageKey);
      else localStorage.setItem(storageKey, scheme);
    } catch {
      return;
    }
  };
  const remembered = (): Scheme => {
    try {
      const scheme = localStorage.getItem(storageKey);
      return scheme === 'dark' || scheme === 'light' ? scheme : system();
    } catch {
      return system();
    }
  };

  show(remembered());
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector<HTMLButtonElement>('#scheme');
    if (!button) return;
    const label = (): void => {
      button.textContent = (shown() === 'dark' ? button.dataset['light'] : button.dataset['dark']) ?? '';
    };
    button.addEventListener('click', () => {
      const scheme = shown() === 'dark' ? 'light' : 'dark';
      show(scheme);
      remember(scheme);
      label();
    });
    systemDark.addEventListener('change', () => {
      show(remembered());
      label();
    });
    label();
    button.hidden = false;
  });
}
