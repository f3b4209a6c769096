/** `#id` (then the key is `id`) or `key=value`, with its place in the text that was read. */
export interface RawAttribute {
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Of the value, without quotes. */
  readonly valueStart: number;
}

const PAIR =
  /\s*(?:#(?<id>[^\s{}"'=#]+)|(?<key>[A-Za-z][\w-]*)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'{}=]+)))(?=[\s}])/y;
const END = /\s*\}$/y;

/** Reads `{#id key=value key="a value"}`, or nothing if the braces hold anything else. */
export function readAttributeList(braces: string, offset: number): RawAttribute[] | undefined {
  if (!braces.startsWith('{')) return undefined;
  const attributes: RawAttribute[] = [];
  let index = 1;
  for (;;) {
    END.lastIndex = index;
    if (END.test(braces)) break;
    PAIR.lastIndex = index;
    const match = PAIR.exec(braces);
    if (match === null) return undefined;
    attributes.push(attributeOf(match, offset));
    index = PAIR.lastIndex;
  }
  return attributes.length === 0 ? undefined : attributes;
}

function attributeOf(match: RegExpExecArray, offset: number): RawAttribute {
  const { id, key, double, single, bare } = match.groups ?? {};
  const value = id ?? double ?? single ?? bare ?? '';
  const end = offset + match.index + match[0].length;
  const quoted = double !== undefined || single !== undefined;
  return {
    key: key ?? 'id',
    value,
    start: offset + match.index + (match[0].length - match[0].trimStart().length),
    end,
    valueStart: end - value.length - (quoted ? 1 : 0),
  };
}
