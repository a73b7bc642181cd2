import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { registerPseudoLanguage, pseudoLanguage } from '@kvasir/element/pseudo-language.js';
import { html } from 'lit';
import { forControls, type Manifest } from './manifest.ts';
import './preview.css';

// Tables and controls come from the manifests that the packages ship: what is documented is what is there.
const manifests = import.meta.glob<Manifest>('../packages/*/dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
setCustomElementsManifest({
  schemaVersion: '1.0.0',
  modules: Object.values(manifests).flatMap((manifest) => forControls(manifest).modules),
});

registerPseudoLanguage();

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Welcome', 'Design tokens', 'Elements', 'Foundation'] } },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    },
  },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: { icon: 'contrast', title: 'Theme', items: ['system', 'light', 'dark'], dynamicTitle: true },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        title: 'Language',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'de', title: 'Deutsch' },
          { value: 'fr', title: 'Français' },
          { value: 'ar', title: 'العربية (names only)' },
          { value: pseudoLanguage, title: 'Pseudo-language' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: { icon: 'transfer', title: 'Direction', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    width: {
      description: 'Room for the element',
      toolbar: {
        icon: 'ruler',
        title: 'Width',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'All there is' },
          { value: '320', title: '320 px' },
          { value: '720', title: '720 px' },
          { value: '1440', title: '1440 px' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'system', language: 'en', direction: 'ltr', width: 'full' },
  decorators: [
    (story, { globals }) =>
      html`<div
        class="stage theme-${globals['theme']} width-${globals['width']}"
        lang=${globals['language']}
        dir=${globals['direction']}
      >
        ${story()}
      </div>`,
  ],
};
export default preview;
