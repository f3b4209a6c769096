import type { FrontMatter, UnreadFile } from './brief.ts';
import type { Contract } from './contract.ts';
import type { HouseFile } from './house.ts';
import type { Located, SourceText, Span } from './span.ts';
import type { Statistic } from './statistic.ts';
import type { DocxChoices } from './template.ts';
import type { Theme } from './theme.ts';

/** Where a brief's files are. */
export interface BriefPlace {
  /** The folder's name, or the single file's without extension. */
  readonly name: string;
  /** The folder that all paths are relative to: the current one. */
  readonly root: string;
  /** The text file, relative to `root`, with `/`. */
  readonly file: string;
  /** The folder that pictures and tables may be read from, relative to `root`. */
  readonly folder: string;
  /** A text file alone: without registry and sources, and `plain` if it names no family. */
  readonly single: boolean;
}

/** A file that went into a brief or a family. */
export interface InputFile {
  /** Relative to the current folder, with `/`. */
  readonly file: string;
  /** In lowercase hex. */
  readonly sha256: string;
  /** Decoded; absent for pictures and for what could not be decoded. */
  readonly text?: string;
}

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
  /** Of these files nothing could be read; what is missing in them is no fault of its own. */
  readonly unread?: readonly UnreadFile[];
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
  /** Word files of the house that templates name, by these names. */
  readonly houses: ReadonlyMap<string, HouseFile>;
  /** The fonts that its themes name, by their paths in its folder; without those that could not be read. */
  readonly fontFiles: FontFiles;
}

/** Files of fonts by their paths in a family's folder. */
export type FontFiles = ReadonlyMap<
  string,
  { readonly bytes: Uint8Array; readonly sha256: string }
>;

/** A template's file: its front matter typed, its body still text. */
export interface TemplateSource {
  /** The file's name without extension, which is the pack's name if the front matter has none. */
  readonly name: string;
  readonly text: SourceText;
  readonly bodyStart: number;
  /** Front matter by key, all but `docx`; values still as written. */
  readonly front: ReadonlyMap<string, Located<string>>;
  readonly docx: DocxChoices;
}
