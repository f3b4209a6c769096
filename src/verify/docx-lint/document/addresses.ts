import type { OpenDocx } from '../open-docx.ts';
import { relationsName } from '../package/relations.ts';
import type { XmlElement } from '../xml/element.ts';
import { argumentsOf, kindOf, readFields } from './fields.ts';

/** An address outside the document, and the link or the list that holds it. */
export interface Address {
  readonly address: string;
  readonly at: XmlElement | string;
}

/** The addresses of all links, in relations and in fields. */
export function addressesOf({ parts, stories }: OpenDocx): Address[] {
  const related = [...parts.values()].flatMap(({ name, relations }) =>
    relations
      .filter(({ kind, isExternal }) => kind === 'hyperlink' && isExternal)
      .map(({ target }) => ({ address: target, at: relationsName(name) })),
  );
  const written = stories
    .flatMap(({ root }) => readFields(root).fields)
    .filter((field) => kindOf(field) === 'HYPERLINK')
    .flatMap((field) => {
      const [first = ''] = argumentsOf(field);
      return first === '' || first.startsWith('\\') ? [] : [{ address: first, at: field.element }];
    });
  // A relation may lead to a place in the document itself.
  return [...related, ...written].filter(({ address }) => !address.startsWith('#'));
}
