import { HouseFault } from '../house-fault.ts';
import { placeOfText } from '../tidy.ts';
import {
  childOf,
  isElement,
  make,
  textIn,
  walkTree,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../xml-tree.ts';
import { showsPrompt } from './clean-story.ts';

/** What Word's own covers show of a document's properties, and what fills it. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['subject', 'subtitle'],
  ['keywords', 'keywords'],
  ['PublishDate', 'date'],
]);

/** Properties that tell who made the file. */
const MAKERS: ReadonlySet<string> = new Set([
  'creator',
  'lastModifiedBy',
  'Company',
  'Manager',
  'CompanyAddress',
  'CompanyEmail',
  'CompanyPhone',
  'CompanyFax',
]);

/**
 * Gives a placeholder to each content control that shows a property of the document. One that shows who made
 * the file, or only asks to be filled in, is refused: nobody would fill it.
 */
export function fillControls(element: XmlElement, part: string): XmlElement {
  const children = element.children.map((child): XmlNode => {
    if (!isElement(child)) return child;
    return child.name === 'w:sdt' ? fillControl(child, part) : fillControls(child, part);
  });
  return withChildren(element, children);
}

function fillControl(control: XmlElement, part: string): XmlElement {
  const words = textIn(control);
  if (words.includes('{{')) return fillControls(control, part);
  const property = boundTo(control);
  const field = FIELDS.get(property);
  if (field !== undefined) return saying(control, `{{${field}}}`);
  if (MAKERS.has(property) || showsPrompt(control)) throw unfilled(words, part);
  return fillControls(control, part);
}

/** The last step of the way that binds a control, such as `/ns1:coreProperties[1]/ns0:title[1]`. */
function boundTo(control: XmlElement): string {
  const binding = childOf(childOf(control, 'w:sdtPr'), 'w:dataBinding');
  const last = (binding?.attributes['w:xpath'] ?? '').slice(-LONGEST_STEP);
  return /([A-Za-z]+)(?:\[\d+\])?$/.exec(last)?.[1] ?? '';
}

const LONGEST_STEP = 80;

/** The words stand in the control's first run; in its others none are left. */
function saying(control: XmlElement, words: string): XmlElement {
  const first = [...walkTree(control)].find(({ name }) => name === 'w:t');
  const replaced = (element: XmlElement): XmlElement => {
    if (element.name === 'w:t') return make('w:t', {}, element === first ? [words] : []);
    // The look of a prompt is not that of what is filled in.
    const children = element.children.filter(
      (child) => !isElement(child) || !/^w:(br|rStyle)$/.test(child.name),
    );
    return withChildren(
      element,
      children.map((child) => (isElement(child) ? replaced(child) : child)),
    );
  };
  return first === undefined ? control : replaced(control);
}

function unfilled(words: string, part: string): HouseFault {
  return new HouseFault('content', {
    message: `holds a content control, “${words.trim()}”, that nothing fills`,
    help: 'Write a placeholder into it, such as {{prepared-by}}, or take it out.',
    place: placeOfText(part, words),
  });
}
