import type { FrontMatter } from './brief.ts';
import type { Contract } from './contract.ts';
import type { Located, SourceText, Span } from './span.ts';
import type { Statistic } from './statistic.ts';
import type { Theme } from './theme.ts';

/** What was read of a brief's files, before its text is understood. */
export interface Source {
  readonly name: string;
  readonly syntax: 'markdown' | 'wiki';
  readonly text: SourceText;
  /** Where the body begins in `text`: behind the front matter. */
  readonly bodyStart: number;
  readonly front: FrontMatter;
  /** BCP 47, decided: flag, else front matter, else `en`. */
  readonly lang: string;
  readonly statistics: readonly Statistic[];
  readonly sources: readonly RawSourceEntry[];
}

/** An entry of `sources.yaml`; `entry` is one line of Markdown. */
export interface RawSourceEntry {
  readonly id: Located<string>;
  readonly short: Located<string>;
  readonly entry: Located<string>;
  readonly at: Span;
}

/** A family as its files say, its templates not yet understood. */
export interface Family {
  readonly name: string;
  readonly contract: Contract;
  /** By file name, such as `theme.yaml`. */
  readonly themes: ReadonlyMap<string, Theme>;
  readonly templates: readonly TemplateSource[];
}

/** A template's file: its front matter typed, its body still text. */
export interface TemplateSource {
  /** The file's name without extension, which is the pack's name if the front matter has none. */
  readonly name: string;
  readonly text: SourceText;
  readonly bodyStart: number;
  /** Front matter by key; values still as written. */
  readonly front: ReadonlyMap<string, Located<string>>;
}
