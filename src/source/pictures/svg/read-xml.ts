import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DEEPEST } from './limits.ts';
import { type Stretch, type SvgFindings, SvgStop } from './svg-finding.ts';
import type { XmlElement, XmlNode } from './xml-element.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XML = 'http://www.w3.org/XML/1998/namespace';
const XLINK = 'http://www.w3.org/1999/xlink';

interface Open extends XmlElement {
  readonly children: XmlNode[];
}

/** Reads a file into its tree. No entity is expanded but XML's own five; nothing is fetched. */
export function readXml(text: string, findings: SvgFindings): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: Open | undefined;
  let start = 0;
  let textStart = 0;
  const stop = (kind: 'broken' | 'too-large' | 'external', why: string, at: Stretch): never => {
    findings.say(kind, why, at);
    throw new SvgStop(why);
  };
  const here = (): Stretch => ({ start: Math.max(0, parser.position - 1), end: parser.position });
  const addText = (value: string) => {
    open
      .at(-1)
      ?.children.push({ type: 'text', text: value, start: textStart, end: parser.position });
    textStart = parser.position;
  };
  parser.on('error', ({ message }) =>
    stop('broken', `is no XML that can be read: ${said(message)}`, here()),
  );
  parser.on('doctype', (type) => {
    if (type.includes('<!ENTITY')) stop('broken', 'declares entities, which are not read', here());
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet')
      stop('external', 'takes its style sheet from another file', here());
  });
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    const element = openElement(tag, parent, { start, end: parser.position });
    if (open.length >= DEEPEST) {
      stop('too-large', `has elements more than ${DEEPEST} deep in each other`, element);
    }
    parent?.children.push(element);
    root ??= element;
    open.push(element);
    textStart = parser.position;
  });
  parser.on('closetag', () => {
    open.pop();
    textStart = parser.position;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  return root ?? stop('broken', 'holds no element', { start: 0, end: 1 });
}

/** The parser begins with the line and the column, which the place says already. */
function said(message: string): string {
  return message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
}

function openElement(tag: SaxesTagNS, parent: Open | undefined, at: Stretch): Open {
  const attributes = new Map<string, string>();
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    if (uri === '') attributes.set(local, value);
    else if (uri === XML) attributes.set(`xml:${local}`, value);
    else if (uri === XLINK && !attributes.has(local)) attributes.set(local, value);
  }
  const space = tag.uri === SVG || tag.uri === '' ? 'svg' : 'other';
  return { type: 'element', name: tag.local, space, attributes, children: [], parent, ...at };
}
