import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { found } from './open-docx.ts';

/**
 * What the parts of a document must keep to among each other: faults that schemas don't see and that make
 * Word repair a file, or lead its readers nowhere.
 */
export function lintDocx(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const parts = new Map(
    Object.entries(files)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  );
  const names = new Set(Object.keys(files));
  return [
    ...[...parts].flatMap(([name, xml]) => wellFormed(name, xml)),
    ...[...parts].flatMap(([name, xml]) => relationFaults(name, xml, names)),
    ...relationUses(parts),
    ...styleFaults(parts),
    ...listFaults(parts),
    ...noteFaults(parts),
    ...bookmarkFaults(parts),
    ...[...parts].flatMap(([name, xml]) => fieldFaults(name, xml)),
    ...[...parts].flatMap(([name, xml]) => cellFaults(name, xml)),
    ...drawingFaults(parts),
  ];
}

function wellFormed(name: string, xml: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => faults.push(`${name}: ${error.message}`));
  parser.write(xml).close();
  return faults;
}

function relationFaults(name: string, xml: string, names: ReadonlySet<string>): string[] {
  if (!name.endsWith('.rels')) return [];
  const folder = name.replace(/_rels\/[^/]*$/, '');
  return found(xml, /<Relationship [^>]*>/g).flatMap((relation) => {
    const target = / Target="([^"]*)"/.exec(relation)?.[1] ?? '';
    if (relation.includes('TargetMode="External"')) {
      return /^(https?|mailto|tel):/.test(target) ? [] : [`${name}: leads to ${target}`];
    }
    const path = new URL(target, `https://x/${folder}`).pathname.slice(1);
    return names.has(path) ? [] : [`${name}: has no ${path}`];
  });
}

function relationUses(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([name, xml]) => {
    const rels = parts.get(name.replace(/([^/]*)$/, '_rels/$1.rels')) ?? '';
    const known = new Set(found(rels, / Id="([^"]*)"/g));
    const used = found(xml, / r:(?:id|embed)="([^"]*)"/g);
    return used.filter((id) => !known.has(id)).map((id) => `${name}: has no relation ${id}`);
  });
}

const storiesOf = (parts: ReadonlyMap<string, string>) =>
  [...parts].filter(([name]) => /^word\/(document|footnotes|header\d|footer\d)\.xml$/.test(name));

function styleFaults(parts: ReadonlyMap<string, string>): string[] {
  const xml = parts.get('word/styles.xml') ?? '';
  const ids = found(xml, /w:styleId="([^"]*)"/g);
  const known = new Set(ids);
  const used = [...storiesOf(parts), ['word/styles.xml', xml] as const].flatMap(([, story]) =>
    found(story, /<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"/g),
  );
  const doubled = storiesOf(parts).flatMap(([, story]) =>
    found(story, /<w:pStyle [^>]*>\s*<w:pStyle/g),
  );
  return [
    ...used.filter((id) => !known.has(id)).map((id) => `no style ${id}`),
    ...(known.size === ids.length ? [] : ['a style is defined twice']),
    ...doubled.map(() => 'a paragraph has two styles'),
  ];
}

function listFaults(parts: ReadonlyMap<string, string>): string[] {
  const known = new Set(found(parts.get('word/numbering.xml') ?? '', /<w:num w:numId="(\d+)"/g));
  const stories = storiesOf(parts)
    .map(([, story]) => story)
    .join('');
  const lists = found(stories, /<w:numId w:val="(\d+)"/g).filter((id) => !known.has(id));
  const levels = found(stories, /<w:ilvl w:val="(\d+)"/g).filter((level) => Number(level) > 8);
  return [...lists.map((id) => `no list ${id}`), ...levels.map((level) => `no level ${level}`)];
}

function noteFaults(parts: ReadonlyMap<string, string>): string[] {
  const known = found(parts.get('word/footnotes.xml') ?? '', /<w:footnote w:id="(\d+)"/g);
  const called = found(
    parts.get('word/document.xml') ?? '',
    /<w:footnoteReference [^>]*w:id="(\d+)"/g,
  );
  return [...known].toSorted().join() === [...called].toSorted().join()
    ? []
    : [`notes ${known.join()} are called ${called.join()}`];
}

function bookmarkFaults(parts: ReadonlyMap<string, string>): string[] {
  const all = storiesOf(parts)
    .map(([, story]) => story)
    .join('');
  const names = found(all, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g);
  const known = new Set(names);
  const wanted = [
    ...found(all, /w:anchor="([^"]*)"/g),
    ...found(all, />\s*(?:REF|PAGEREF|NOTEREF) (\w+)/g),
  ];
  const starts = found(all, /<w:bookmarkStart w:id="(\d+)"/g);
  const ends = found(all, /<w:bookmarkEnd w:id="(\d+)"/g);
  return [
    ...names.filter((name) => !/^[A-Za-z]\w{0,39}$/.test(name)).map((name) => `bookmark ${name}`),
    ...(new Set(names.map((name) => name.toLowerCase())).size === names.length
      ? []
      : ['a bookmark twice']),
    ...wanted.filter((name) => !known.has(name)).map((name) => `no bookmark ${name}`),
    ...(starts.toSorted().join() === ends.toSorted().join() ? [] : ['a bookmark without an end']),
  ];
}

function fieldFaults(name: string, xml: string): string[] {
  let open = 0;
  for (const type of found(xml, /w:fldCharType="(begin|end)"/g)) {
    open += type === 'begin' ? 1 : -1;
    if (open < 0) return [`${name}: a field ends twice`];
  }
  return open === 0 ? [] : [`${name}: a field without an end`];
}

function cellFaults(name: string, xml: string): string[] {
  return found(xml, /.{8}<\/w:tc>/g)
    .filter((end) => !/(<\/w:p>|<w:p\/>)<\/w:tc>$/.test(end))
    .map(() => `${name}: a cell that ends in no paragraph`);
}

function drawingFaults(parts: ReadonlyMap<string, string>): string[] {
  const drawings = storiesOf(parts).flatMap(([, story]) => found(story, /<wp:docPr [^>]*>/g));
  const ids = drawings.map((drawing) => / id="(\d+)"/.exec(drawing)?.[1]);
  const silent = drawings.filter((drawing) => !/ descr="[^"]/.test(drawing));
  return [
    ...(new Set(ids).size === ids.length ? [] : ['two drawings of one number']),
    ...silent.map((drawing) => `a drawing that says nothing: ${drawing}`),
  ];
}
