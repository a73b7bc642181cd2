/** The picture of the timeline as a file. */
import type { MadeExport } from '@kvasir/element/exchange.js';
import { measureText, pngOf, svgOf, type Drawing } from '@kvasir/element/picture.js';
import { textOf } from '@kvasir/model';
import type { RoadmapHost } from '../../roadmap-host.ts';
import type { RoadmapReader } from '../exports.ts';
import { timelinePicture } from './timeline-picture.ts';

function drawn(host: RoadmapHost, { direction, words }: RoadmapReader): Drawing {
  return timelinePicture(host, words, { direction, measure: measureText() });
}

export function timelineSvg(host: RoadmapHost, reader: RoadmapReader): MadeExport {
  const { value, model, settings } = host;
  const { language, words } = reader;
  const content = svgOf(drawn(host, reader), {
    language,
    title: words.picture.title(textOf(value.acronym) || textOf(value.title)),
    description: words.picture.describes(model.items(settings.today).length),
  });
  return { content, mediaType: 'image/svg+xml', extension: 'svg' };
}

export async function timelinePng(host: RoadmapHost, reader: RoadmapReader): Promise<MadeExport> {
  const { content, isSmaller } = await pngOf(drawn(host, reader));
  return {
    content,
    mediaType: 'image/png',
    extension: 'png',
    note: isSmaller ? reader.words.smaller : undefined,
  };
}
