import type { SourceEntry } from '../../model/brief.ts';
import type { PackSource, PackSources } from '../../model/pack-block.ts';
import { plainText } from '../../model/walk.ts';
import type { SourcesPart } from '../arrange/part.ts';
import { withoutBreaks } from '../text/hold-together.ts';
import { writeLine } from '../write/write-line.ts';
import type { Writing } from '../write/writing.ts';
import { usesOfSources } from './uses-of-sources.ts';

/** What the pack rests on, each source with what rests on it. */
export function writeSources({ style, label, at }: SourcesPart, writing: Writing): PackSources {
  const { order, numbering, words } = writing;
  const name = plainText(label) === '' ? words.sources : plainText(label);
  const uses = style === 'compact' ? new Map<string, string>() : usesOfSources(writing);
  return {
    type: 'sources',
    style,
    ...(style === 'compact' && { label: name }),
    entries: order.brief.sources.flatMap((source): PackSource[] => {
      const place = numbering.sources.get(source.id);
      if (place === undefined) return [];
      return [{ ...place, ...writeSource(source, writing), uses: uses.get(source.id) ?? '' }];
    }),
    at,
  };
}

function writeSource(
  { short, entry, at }: SourceEntry,
  writing: Writing,
): Pick<PackSource, 'short' | 'content' | 'at'> {
  return { short: withoutBreaks(short), content: writeLine(entry, writing), at };
}
