/** Attributes by name; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes and what stands in it, already XML. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  const head = `<${name}${attributesOf(attributes)}`;
  return content === '' ? `${head}/>` : `${head}>${content}</${name}>`;
}

/** A part of the package: an XML document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Characters as content of an element. */
export function escaped(text: string): string {
  return /[&<>\r]/.test(text) ? text.replaceAll(/[&<>\r]/g, entity) : text;
}

function attributesOf(attributes: Attributes): string {
  let written = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) written += ` ${name}="${escapedValue(String(value))}"`;
  }
  return written;
}

/** Characters as the value of an attribute. */
export function escapedValue(value: string): string {
  return /[&<>"\t\n\r]/.test(value) ? value.replaceAll(/[&<>"\t\n\r]/g, entity) : value;
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
