import type { Reading } from '../reading.ts';
import { tagAttributes, type WikiRegion } from './wiki-regions.ts';

/** The notes of a wiki text: `<ref>…</ref>`, and calls of one by its name. */
export class WikiNotes {
  /** Where each note's text stands, by label. */
  readonly definitions = new Map<string, WikiRegion>();
  readonly #reading: Reading;
  readonly #labels = new Map<WikiRegion, string>();

  constructor(regions: readonly WikiRegion[], reading: Reading) {
    this.#reading = reading;
    const notes = regions.filter(({ type }) => type === 'note');
    const names = new Set(notes.map(nameOf));
    for (const note of notes) this.#define(note, names);
  }

  /** What a call of a note is called by; nothing, with a diagnostic, if there is no such note. */
  labelOf(region: WikiRegion): string | undefined {
    const label = this.#labels.get(region) ?? nameOf(region);
    if (label !== undefined && this.definitions.has(label)) return label;
    this.#reading.judge({
      code: 'note/undefined',
      message: `There is no note “${label ?? ''}”.`,
      help: 'Write its text between <ref name=…> and </ref>, or delete the call.',
      at: this.#reading.span(region.start, region.end),
    });
    return undefined;
  }

  #define(note: WikiRegion, names: ReadonlySet<string | undefined>): void {
    const text = this.#textOf(note);
    if (text === '') return;
    const name = nameOf(note);
    const known = name === undefined ? undefined : this.definitions.get(name);
    if (name !== undefined && known !== undefined) {
      if (this.#textOf(known) === text) return;
      this.#reportRepeated(name, note, known);
    }
    const label = known === undefined && name !== undefined ? name : this.#freeLabel(names);
    this.definitions.set(label, note);
    this.#labels.set(note, label);
  }

  #textOf({ innerStart, innerEnd }: WikiRegion): string {
    return this.#reading.text.slice(innerStart, innerEnd).trim();
  }

  /** For a note without a name. */
  #freeLabel(names: ReadonlySet<string | undefined>): string {
    let number = this.definitions.size + 1;
    while (names.has(String(number))) number += names.size;
    return String(number);
  }

  #reportRepeated(name: string, note: WikiRegion, known: WikiRegion): void {
    this.#reading.judge({
      code: 'note/defined-twice',
      message: `The note “${name}” is defined a second time, with another text.`,
      help: 'Give one of them another name.',
      at: this.#reading.span(note.start, note.end),
      related: [
        {
          at: this.#reading.span(known.start, known.end),
          message: 'This is the definition that counts.',
        },
      ],
    });
  }
}

function nameOf(region: WikiRegion): string | undefined {
  const attributes = tagAttributes(region);
  const name = attributes.get('name')?.trim() ?? '';
  const group = attributes.get('group')?.trim() ?? '';
  if (name === '') return undefined;
  return group === '' ? name : `${group} ${name}`;
}
