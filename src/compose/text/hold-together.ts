/** Names that belong to the number behind them. */
const NAMES =
  'Art|Article|Articles|Tier|Figure|Table|Section|section|Chapter|chapter|page|pages|p|pp|No|Nos|Рисунок|Таблица|раздел|статья|статьи|статьёй|ст|рис|табл|стр|с|Расми|Ҷадвали|фасли|моддаи|саҳ';
/** Units that belong to the number before them. */
const UNITS =
  '%|‰|°C|°F|°|km²|km|kg|cm|mm|m²|m³|m|ha|kB|MB|GB|pt|USD|EUR|TJS|per cent|percent|million|billion|thousand|млн|млрд|тыс|км|кг|га|миллион|миллиард';

const NAME_AND_NUMBER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES})\\.? (?=\\d)`, 'gu');
const SIGN_AND_NUMBER = /[§№] (?=\d)/g;
const NUMBER_AND_UNIT = new RegExp(`\\d (?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu');
const INITIAL = /(?<![\p{L}\p{N}])\p{Lu}\. (?=\p{Lu})/gu;

/**
 * Puts no-break spaces where a line must not end: “Article 130.1”, “Tier 2”, “1 million”,
 * “J. Smith”. Every character keeps its place.
 */
export function holdTogether(text: string): string {
  const initials = text.includes('. ') ? text.replaceAll(INITIAL, withoutBreaks) : text;
  if (!/\d/.test(text)) return initials;
  return [NAME_AND_NUMBER, SIGN_AND_NUMBER, NUMBER_AND_UNIT].reduce(
    (held, pattern) => held.replaceAll(pattern, withoutBreaks),
    initials,
  );
}

/** All spaces as no-break spaces. */
export function withoutBreaks(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}
