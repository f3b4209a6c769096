import type { Format } from '../model/template.ts';

/** What is asked for; all that the outside world decides is here. */
export interface Request {
  /** The folder that briefs and templates are looked for in: the current one. */
  readonly root: string;
  /** As the user names them; none: all of `source/`. */
  readonly briefs: readonly string[];
  readonly family?: string;
  /** None: all of the family. */
  readonly packs: readonly string[];
  /** None: all that a template makes. */
  readonly formats: readonly Format[];
  readonly lang?: string;
  /** `SOURCE_DATE_EPOCH`, in seconds. */
  readonly epoch?: number;
  /** Where families are looked for; the first that has one of the name wins. */
  readonly homes: readonly string[];
  /** Of briefpack. */
  readonly version: string;
}
