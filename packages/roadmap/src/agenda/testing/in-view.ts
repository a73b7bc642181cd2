import { found, settled, type TestPlace } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { KvRoadmap } from '../../roadmap.ts';
import type { Roadmap } from '../../roadmap-value.ts';
import type { RoadmapView } from '../../settings.ts';
import { create } from '../../testing/small-roadmap.ts';

/** A roadmap as a page writes it that asks for a view, whatever was looked at last; drawn once its view has come. */
export async function inView(
  view: RoadmapView,
  selector: string,
  properties: Partial<Omit<KvRoadmap, 'value'>> & { value: unknown },
  { lang = 'en', dir = 'ltr', width = '1100px' }: TestPlace = {},
): Promise<KvRoadmap> {
  const { value, ...others } = properties;
  const element = create({ ...others, value: value as Roadmap });
  element.setAttribute('view', view);
  const frame = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}>${element}</div>`);
  frame.style.inlineSize = width;
  await found(element, selector);
  await settled(frame);
  return element;
}
