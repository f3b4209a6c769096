import { OFFICE_RELATIONS } from './namespaces.ts';
import { element, xmlDocument } from './xml.ts';

const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a part leads to, numbered in the order of first use, each target once. */
export class Relations {
  readonly #ids = new Map<string, string>();
  readonly #written: string[] = [];

  /** The id of an internal part, such as `media/image1.png`. */
  part(type: string, target: string): string {
    return this.#id(`${OFFICE_RELATIONS}/${type}`, target, {});
  }

  /** The id of an address outside. */
  address(href: string): string {
    return this.#id(`${OFFICE_RELATIONS}/hyperlink`, href, { TargetMode: 'External' });
  }

  /** An internal part of a type that is not Office's own, by its full name. */
  named(type: string, target: string): string {
    return this.#id(type, target, {});
  }

  get isEmpty(): boolean {
    return this.#written.length === 0;
  }

  toXml(): string {
    const root = element('Relationships', { xmlns: PACKAGE_RELATIONS }, this.#written.join(''));
    return xmlDocument(root);
  }

  #id(type: string, target: string, mode: Record<string, string>): string {
    const key = `${type} ${target}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `rId${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    this.#written.push(element('Relationship', { Id: id, Type: type, Target: target, ...mode }));
    return id;
  }
}
