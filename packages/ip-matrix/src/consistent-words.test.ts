import { documentCatalogue } from '@kvasir/element/agreement.js';
import { findingCatalogue } from '@kvasir/element/findings.js';
import { resultWordsCatalogue } from '@kvasir/element/result-fields.js';
import { expect } from '@open-wc/testing';
import { cardCatalogue } from './cards/card.messages.ts';
import { legendCatalogue } from './control/legend.messages.ts';
import { editingCatalogue } from './editing/editing.messages.ts';
import { exchangeCatalogue } from './exchange/exchange.messages.ts';
import { tableCatalogue } from './exchange/table-language.ts';
import { filterCatalogue } from './filters/filter.messages.ts';
import { catalogue } from './ip-matrix.messages.ts';
import { panelCatalogue } from './panel/panel.messages.ts';
import { accessCatalogue } from './views/access.messages.ts';
import { backgroundCatalogue } from './views/background.messages.ts';
import { guideCatalogue } from './views/guide.messages.ts';
import { strategyCatalogue } from './views/strategy.messages.ts';

const catalogues = [
  ...[catalogue, panelCatalogue, editingCatalogue, exchangeCatalogue, tableCatalogue, filterCatalogue],
  legendCatalogue,
  ...[accessCatalogue, backgroundCatalogue, guideCatalogue, strategyCatalogue, cardCatalogue],
  ...[documentCatalogue, findingCatalogue, resultWordsCatalogue],
] as const;

/** All texts of messages, those in functions as they are written. */
function textsOf(messages: unknown): string[] {
  if (typeof messages === 'string' || typeof messages === 'function') return [String(messages)];
  return typeof messages === 'object' && messages !== null ? Object.values(messages).flatMap(textsOf) : [];
}

/** Other words for the same thing, that no part of the element says. */
const others = {
  de: /Vorwissen|Altrecht|Inhaber|Verwertungsplän|Wichtiges verwertbares|Offener Zugang/,
  fr: /antérieures|exploitable clé|[Ll]ibre accès|remarques/,
};

describe('The words of the matrix', () => {
  for (const language of ['en', 'de', 'fr']) {
    it(`call background, owners and key results alike in every part: ${language}`, async () => {
      await Promise.all(catalogues.map((one) => one.load(language)));
      const matrix = catalogue.spoken(language);
      const words = [
        matrix.backgroundGroup,
        panelCatalogue.spoken(language).background,
        backgroundCatalogue.spoken(language).heading,
        accessCatalogue.spoken(language).background,
        strategyCatalogue.spoken(language).parts.background.title,
        tableCatalogue.spoken(language).labels.background,
        documentCatalogue.spoken(language).fields.background,
      ];
      expect([...new Set(words)]).to.have.length(1);
      expect(matrix.keyExploitable).to.equal(tableCatalogue.spoken(language).labels.columns.keyExploitable);
      const { owners } = resultWordsCatalogue.spoken(language).labels;
      expect(cardCatalogue.spoken(language).owners).to.equal(owners);
      expect(documentCatalogue.spoken(language).fields.owners).to.equal(owners);
      expect(matrix.keyExploitable).to.equal(panelCatalogue.spoken(language).labels.keyExploitable);
    });
  }

  for (const language of ['de', 'fr'] as const) {
    it(`have no second word for what has one: ${language}`, async () => {
      await Promise.all(catalogues.map((one) => one.load(language)));
      const found = catalogues
        .flatMap((one) => textsOf(one.spoken(language)))
        .filter((text) => others[language].test(text));
      expect(found).to.deep.equal([]);
    });
  }
});
