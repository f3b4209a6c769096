import { SaxesParser } from 'saxes';

/** What a reader of XML wants to hear of. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Reads a part from beginning to end; throws where it is not well-formed. */
export function readXml(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => listener.open(name, attributes));
  parser.on('closetag', ({ name }) => listener.close(name));
  parser.on('text', listener.text);
  parser.write(xml).close();
}
