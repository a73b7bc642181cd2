import type { LitElement, TemplateResult } from 'lit';
import { cardLayout } from './card-layout.ts';
import type { ProfileView } from './profile-view.ts';

/**
 * The full layout loads when a page first asks for it: most pages show cards, and a card should not wait for tables.
 * A server, which renders at once, has it from the start (`define-server.ts`).
 */
interface FullLayout {
  render: (view: ProfileView) => TemplateResult;
  /** Gives an element the styles of the layout. On a server it has them already. */
  adoptStyles?: (element: LitElement) => void;
}

let loaded: FullLayout | undefined;
let loading: Promise<void> | undefined;

export function fullLayout(): FullLayout | undefined {
  return loaded;
}

export function provideFullLayout(layout: FullLayout): void {
  loaded = layout;
}

/** Resolves when `fullLayout` has it, or when it could not be fetched: a card is then the best that can be shown. */
export function loadFullLayout(): Promise<void> {
  // Its texts are asked for with it, not by it after: they are a file of their own, because the editor has them too.
  loading ??= Promise.all([import('./full-layout.ts'), import('./partner-profile.messages.ts')]).then(
    ([module]) => provideFullLayout({ render: module.fullLayout, adoptStyles: module.adoptFullLayoutStyles }),
    () => provideFullLayout({ render: cardLayout }),
  );
  return loading;
}
