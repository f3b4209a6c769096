import type { Located, Span } from '../../model/span.ts';
import type { Finding } from '../finding.ts';

/** What a wiki says of an article in the article itself, and what is therefore no text of it. */
export type LeavingKind = 'category' | 'language';

/** Links that sort an article or lead to it in other languages: gathered, told of, and left out. */
export class WikiLeavings {
  readonly #left: { readonly kind: LeavingKind; readonly name: string; readonly at: Span }[] = [];

  add(kind: LeavingKind, name: string, at: Span): void {
    this.#left.push({ kind, name, at });
  }

  /** As a pack lists what it does not show. */
  list(): Located<string>[] {
    return this.#left.map(({ kind, name, at }) => ({ value: `${NAMES[kind]} “${name}”`, at }));
  }

  /** One finding a kind. */
  findings(): Finding[] {
    return (['category', 'language'] as const).flatMap((kind) => {
      const [first, ...others] = this.#left.filter((each) => each.kind === kind);
      if (first === undefined) return [];
      const names = [first, ...others].slice(0, MOST).map(({ name }) => `“${name}”`);
      const rest = others.length + 1 - names.length;
      const listed = names.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
      return [
        {
          code: 'wiki/left-out',
          message: `What sorts an article is no text of it, and is left out: ${NAMES[kind]} ${listed}.`,
          help: 'Write it into a sentence if readers should know it; nothing needs to be done otherwise.',
          at: first.at,
        },
      ];
    });
  }
}

/** So many names are told; the list has all. */
const MOST = 10;

const NAMES: Readonly<Record<LeavingKind, string>> = {
  category: 'category',
  language: 'link to other languages',
};

const CATEGORY = /^(?:Category|Категория|Гурӯҳ|Kategorie|Catégorie|Categoría)\s*:\s*(?=\S)/iu;
/** A code of a language as wikis have it; capitals are shortcuts to other places. */
const LANGUAGE = /^(?:[a-z]{2,3}|simple|[a-z]{2,4}-[a-z-]{2,8})\s*:\s*(?=\S)/u;

/** Whether a link's target sorts the article; one to another language stands `alone` on its line. */
export function leavingOf(
  target: string,
  alone: boolean,
): { readonly kind: LeavingKind; readonly name: string } | undefined {
  const category = CATEGORY.exec(target)?.[0];
  if (category !== undefined) return { kind: 'category', name: target.slice(category.length) };
  return alone && LANGUAGE.test(target) ? { kind: 'language', name: target } : undefined;
}
