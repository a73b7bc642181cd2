import type { Partner } from '@kvasir/model';
import type { FileKind } from './profile-files.ts';

/** Makes the menu of downloads work: files are made here, in the browser, from what the page shows. */
export function setUpDownloads(menu: HTMLDetailsElement, partner: () => Partner | undefined, language: string): void {
  const buttons = [...menu.querySelectorAll<HTMLButtonElement>('button[data-file]')];
  for (const button of buttons) {
    button.addEventListener('click', () => void download(button.dataset['file'] as FileKind));
  }
  menu.addEventListener('toggle', () => {
    if (menu.open) void markEmpty();
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });

  async function fileOf(kind: FileKind): Promise<{ name: string; content: Blob } | undefined> {
    const { profileFile } = await import('./profile-files.ts');
    const shown = partner();
    return shown && profileFile(shown, kind, language);
  }

  // A file that would be empty is not offered, and the menu says why.
  async function markEmpty(): Promise<void> {
    for (const button of buttons) {
      const empty = (await fileOf(button.dataset['file'] as FileKind)) === undefined;
      button.setAttribute('aria-disabled', String(empty));
      const reason = button.querySelector<HTMLElement>('[data-reason]');
      if (reason) reason.hidden = !empty;
    }
  }

  async function download(kind: FileKind): Promise<void> {
    const file = await fileOf(kind);
    if (!file) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file.content);
    link.download = file.name;
    link.click();
    URL.revokeObjectURL(link.href);
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
}
