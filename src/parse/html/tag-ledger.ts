import type { Related } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../model/span.ts';
import type { Finding } from '../finding.ts';

const MOST_PLACES = 10;

/** What of HTML could not be kept, told when all is read: in `plain` once a tag, else each place. */
export class TagLedger {
  readonly #places = new Map<string, [Span, ...Span[]]>();
  readonly #open = new Map<string, number>();

  /** A tag that goes while its text stays. */
  open(name: string, at: Span): void {
    this.begin(name);
    this.add(`<${name}>`, at);
  }

  /** A tag that is done with; only its end is still to come. */
  begin(name: string): void {
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  /** The end of such a tag: a fault of its own only if nothing began. */
  close(name: string, at: Span): void {
    const count = this.#open.get(name) ?? 0;
    if (count > 0) this.#open.set(name, count - 1);
    else this.add(`</${name}>`, at);
  }

  /** Something else that has no place in a brief, such as a declaration. */
  add(what: string, at: Span): void {
    const places = this.#places.get(what);
    if (places === undefined) this.#places.set(what, [at]);
    else places.push(at);
  }

  findings(strict: boolean): Finding[] {
    return [...this.#places].flatMap(([what, places]) =>
      strict ? places.map((at) => refusal(what, at)) : [summary(what, places)],
    );
  }
}

function refusal(what: string, at: Span): Finding {
  return {
    code: 'html/tag',
    message: `The HTML “${what}” has no place in a brief.`,
    help: 'Write it in Markdown; of HTML only <br>, <sub>, <sup> and comments are read.',
    at,
  };
}

/** What programs would carry out: readers see it, and nothing happens. */
const SHOWN_AS_CODE = /^<(?:script|style)\b/i;

function summary(what: string, [first, ...others]: readonly [Span, ...Span[]]): Finding {
  const times = others.length === 0 ? '' : ` (${others.length + 1} places)`;
  const related: Related[] = others
    .slice(0, MOST_PLACES)
    .map((at) => ({ at, message: `“${what}” is here too.` }));
  return {
    code: 'html/tag',
    message: SHOWN_AS_CODE.test(what)
      ? `The HTML “${what}” is not carried out, and is shown as code${times}.`
      : `The HTML “${what}” is left out, and its text stays${times}.`,
    help: 'Write it in Markdown if it matters.',
    at: first,
    related,
  };
}
