/**
 * Word keeps the names of its own styles in English, whatever language it speaks. Other programs write what
 * their users see.
 */
const HEADING =
  /^(?:heading|überschrift|titre|título|titulo|titolo|заголовок|сарлавҳа|kop|rubrik|nagłówek|overskrift) ?([1-9])$/;

const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  normal: ['standard', 'default paragraph style', 'default style', 'обычный'],
  'body text': [
    'text body',
    'textkörper',
    'corps de texte',
    'texto independiente',
    'основной текст',
  ],
  title: ['titel', 'titre', 'título', 'titolo', 'название'],
  subtitle: ['untertitel', 'sous-titre', 'subtítulo', 'sottotitolo', 'подзаголовок'],
  quote: ['quotations', 'block text', 'zitat', 'citation', 'cita', 'citazione', 'цитата'],
  caption: ['beschriftung', 'légende', 'descripción', 'didascalia', 'название объекта'],
  'list paragraph': ['listenabsatz', 'paragraphe de liste', 'párrafo de lista', 'абзац списка'],
  'footnote text': ['footnote', 'fußnotentext', 'note de bas de page', 'текст сноски'],
  'footnote reference': ['footnote characters', 'fußnotenzeichen', 'знак сноски'],
  hyperlink: ['internet link', 'lien hypertexte', 'hipervínculo', 'гиперссылка'],
  header: ['kopfzeile', 'en-tête', 'encabezado', 'верхний колонтитул'],
  footer: ['fußzeile', 'pied de page', 'pie de página', 'нижний колонтитул'],
  'toc heading': ['contents heading', 'inhaltsverzeichnisüberschrift', 'заголовок оглавления'],
};

const USUAL = new Map(
  Object.entries(OTHER_NAMES).flatMap(([usual, others]) =>
    others.map((other) => [other, usual] as const),
  ),
);

/** A style's name as names are compared: Word's own where it is one, without regard to capitals. */
export function styleKey(name: string): string {
  const folded = name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const heading = HEADING.exec(folded);
  if (heading !== null) return `heading ${heading[1]}`;
  const contents = /^(?:contents|verzeichnis|tm|оглавление) ?([1-9])$/.exec(folded);
  if (contents !== null) return `toc ${contents[1]}`;
  return USUAL.get(folded) ?? folded;
}
