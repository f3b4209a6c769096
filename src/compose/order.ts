import type { Brief } from '../model/brief.ts';
import type { Contract } from '../model/contract.ts';
import type { Picture } from '../model/picture.ts';
import type { Template } from '../model/template.ts';
import type { Theme } from '../model/theme.ts';

/** All that a pack is made of. */
export interface Order {
  readonly brief: Brief;
  readonly template: Template;
  readonly contract: Contract;
  readonly theme: Theme;
  /** By `Picture.source`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Seconds since 1970, for a brief without a date. */
  readonly stamp?: number | undefined;
}
