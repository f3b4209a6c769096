import type { Pack } from '../../../model/pack.ts';
import { isFromRight } from '../direction.ts';
import { STORY_NAMESPACES } from '../namespaces.ts';
import { element, xmlDocument } from '../xml.ts';

/** `word/settings.xml`. Nothing in it makes Word ask or recompute when it opens the document. */
export function settingsPart(pack: Pack, holds: { readonly bringsFonts: boolean }): string {
  const hyphenates = Object.values(pack.theme.styles).some(({ hyphenate }) => hyphenate);
  const content = [
    '<w:zoom w:percent="100"/>',
    // Whole, not only the characters that are used: whoever edits it next may not have them either.
    holds.bringsFonts ? '<w:embedTrueTypeFonts/>' : '',
    pack.page.sides === 'two' ? '<w:mirrorMargins/>' : '',
    '<w:defaultTabStop w:val="720"/>',
    hyphenates ? '<w:autoHyphenation/>' : '',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    element('w:compat', {}, RAGGED_BREAKS + COMPATIBLE.map(compatible).join('')),
    element('w:themeFontLang', {
      'w:val': pack.lang,
      'w:bidi': isFromRight(pack.lang) ? pack.lang : undefined,
    }),
    '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>',
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
  ];
  return xmlDocument(element('w:settings', STORY_NAMESPACES, content.join('')));
}

/** A line of justified text that ends in a break is not stretched. */
const RAGGED_BREAKS = '<w:doNotExpandShiftReturn/>';

/** Word lays the document out as its versions since 2013 do, and knows OpenType features. */
const COMPATIBLE = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
] as const;

function compatible([name, value]: (typeof COMPATIBLE)[number]): string {
  return element('w:compatSetting', {
    'w:name': name,
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': value,
  });
}
