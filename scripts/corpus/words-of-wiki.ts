/** What is left of wiki text without its marks: letters stay, whatever they stand in. */
export function bareWiki(text: string): string {
  return MARKS.reduce((bare, [mark, instead]) => bare.replaceAll(mark, instead), text);
}

/** Tags without words of their own. */
const TAGS = 'ref|nowiki|br|sub|sup|small|big|center|div|span|references|blockquote|gallery|math';

/** In this order. Looks of tables and sizes of pictures are no words; categories are no text. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?-->/g, ' '],
  [new RegExp(`</?(?:${TAGS})\\b[^>]*>`, 'gi'), ' '],
  [/&nbsp;/g, ' '],
  [/^(?:\{\||\|-).*$/gm, ' '],
  [/(?:\b[a-z]+="[^"]*"\s*)+\|/g, ' '],
  [/\[\[(?:Category|Категория|[a-z]{2}):[^\]]*\]\]/g, ' '],
  [/\[\[(?:File|Image|Файл):(?:[^|\]]*\|)*(?:thumb|right|left|\d+px)\]\]/g, ' '],
  [/\[\[(?:File|Image|Файл):(?:[^|\]]*\|)*([^\]]*)\]\]/g, '$1'],
  [/\[\[(?:[^|\]]*\|)?([^\]]*)\]\]/g, '$1'],
  [/\[(?:https?|ftp|mailto):\S+ ?([^\]]*)\]/g, ' $1 '],
  [/'{2,}/g, ''],
  [/__[A-Z]+__/g, ' '],
  // Where the wiki lists its notes; they stand at the pages' feet here.
  [/\{\{(?:reflist|примечания)[^}]*\}\}/gi, ' '],
];
