import type { Pack } from '../../../../model/pack.ts';
import type { PackBlock } from '../../../../model/pack-block.ts';
import { walkPack } from '../../../../model/walk-pack.ts';
import type { DressedStyles } from '../styles/dress-styles.ts';
import type { Finding } from './finding.ts';

/**
 * The styles that a house must have designed, if the text uses them. What Word makes by itself when it is
 * needed, such as those of notes, links and contents, is made here, too.
 */
export function lackingStyles(pack: Pack, { matched }: DressedStyles): Finding[] {
  const used = new Set([...walkPack(pack)].flatMap(stylesOf));
  const lacking = NAMES.filter(([id]) => used.has(id) && !matched.has(id)).map(([, name]) => name);
  if (lacking.length === 0) return [];
  const names = lacking.map((name) => `“${name}”`).join(', ');
  return [
    {
      code: 'house/style',
      message: `lacks styles that this pack’s text is set in: ${names}`,
      help: 'Give each of them to some paragraph in Word once, set how it looks, and save the file.',
    },
  ];
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

const NAMES: readonly (readonly [string, string])[] = [
  ...LEVELS.map((level) => [`Heading${level}`, `Heading ${level}`] as const),
  ['Quote', 'Quote'],
  ['Caption', 'Caption'],
];

function stylesOf(block: PackBlock): string[] {
  if (block.type === 'heading') return [`Heading${block.level}`];
  if (block.type === 'quote') return ['Quote'];
  return 'caption' in block && block.caption !== undefined ? ['Caption'] : [];
}
