import type { Partner, Partnership } from '@kvasir/model';
import '@kvasir/partner-profile/define.js';
import '@kvasir/partnership/define.js';
import { PartnershipStore } from '@kvasir/store';
import { httpSource } from '@kvasir/store/http.js';
import { FakePartnershipServer, type FakeConnection } from '@kvasir/store/testing.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement, type TemplateResult } from 'lit';

const northlake: Partner = {
  name: 'Northlake University',
  mark: { letters: 'NLU', colour: 1 },
  sector: 'academia',
  locations: { athlone: { city: 'Athlone', country: 'IE' } },
  summary: 'Structural monitoring, data science and coating of large composite structures.',
};

/** An invented project of invented organisations. */
const bladeloop: Partnership = {
  schema: 'urn:kvasir:partnership:1',
  acronym: 'BladeLoop',
  title: 'Blades that can be taken back',
  partners: {
    northlake,
    brenner: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 }, sector: 'industry' },
  },
};

interface Person {
  name: string;
  partner: string;
  line: FakeConnection;
  store: PartnershipStore;
}

/** Two people, each with a browser of their own and a line to the one server, side by side in one page. */
export class TwoPeople extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr));
      gap: 40px;
      font:
        15px/1.5 system-ui,
        sans-serif;
    }
    section {
      min-inline-size: 0;
    }
    h2 {
      margin: 0 0 8px;
      font-size: 1.2em;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      margin: 0 0 12px;
    }
  `;

  readonly #room = Math.random().toString(36).slice(2);
  readonly server = new FakePartnershipServer(bladeloop, { latency: 80 });
  readonly people: readonly Person[] = [
    this.#person('Aoife Lennon', 'northlake'),
    this.#person('Jonas Brenner', 'brenner'),
  ];

  #person(name: string, partner: string): Person {
    const line = this.server.connection();
    // The address is nobody's, and another one each time: what was left undecided stays with it.
    const source = httpSource(`https://partnership.invalid/${this.#room}`, { fetch: line.fetch });
    return { name, partner, line, store: new PartnershipStore(source) };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const { store } of this.people) store.close();
  }

  protected override render(): TemplateResult {
    return html`${this.people.map((person) => this.#renderPerson(person))}`;
  }

  #renderPerson({ name, partner, line, store }: Person): TemplateResult {
    const turn = (): void => {
      if (line.isCut) line.mend();
      else line.cut();
      this.requestUpdate();
    };
    return html`<section aria-label=${name}>
      <h2>${name}</h2>
      <p>
        <button type="button" @click=${turn}>${line.isCut ? 'Reconnect' : 'Cut the network'}</button>
        <span role="status">${line.isCut ? 'The network is cut.' : 'Connected.'}</span>
      </p>
      <kv-partnership .store=${store} partner=${partner} person=${name} agreement>
        <kv-partner-profile partner="northlake" editable></kv-partner-profile>
      </kv-partnership>
    </section>`;
  }
}
if (!customElements.get('kv-two-people')) customElements.define('kv-two-people', TwoPeople);

type Story = StoryObj;

const meta: Meta = { title: 'Together/Two people, one server' };
export default meta;

/**
 * Type on both sides: each sees what the other typed. Cut the network of one, type the same field on both sides,
 * reconnect: nothing is lost, and the one whose value does not stand is asked to decide.
 */
export const TwoPeopleOneServer: Story = { render: () => html`<kv-two-people></kv-two-people>` };
