import { describe, expect, it } from 'vitest';
import { breakPlaces } from '../../../src/layout/lines/break-places.ts';

/** The text with a bar at each place where a line may end, and two where it must. */
function marked(text: string): string {
  let out = '';
  let start = 0;
  for (const { offset, isRequired } of breakPlaces(text)) {
    out += text.slice(start, offset) + (isRequired ? '‖' : '|');
    start = offset;
  }
  return out + text.slice(start);
}

describe('breakPlaces', () => {
  it.each([
    ['lines end behind spaces', 'one two', 'one |two'],
    ['and not before a sign that belongs to the word', 'mot ! oui', 'mot ! |oui'],
    ['no-break spaces hold', 'Tier\u00A02 Watch', 'Tier\u00A02 |Watch'],
    ['a hyphen is a place', 'well-known', 'well-|known'],
    ['but not behind a single letter', 'e-mail', 'e-mail'],
    ['nor behind another hyphen', '--format', '--format'],
    ['nor between figures', '2006–2007 and 555-1234', '2006–2007 |and |555-1234'],
    ['a slash is a place', 'docs/diagnostics', 'docs/|diagnostics'],
    ['a dash stays with the word before it', 'word—word', 'word—|word'],
    ['names with signs stay whole', 'C++ and a_b and foo()', 'C++ |and |a_b |and |foo()'],
    ['Chinese may end anywhere', '中文字', '中|文|字'],
    ['what a joiner joins stays whole', '👩\u200D🔬 ok', '👩\u200D🔬 |ok'],
    ['a soft hyphen is a place', 'long\u00ADword', 'long\u00AD|word'],
    ['an invisible space is a place', 'long\u200Bword', 'long\u200B|word'],
    ['a break that was asked for must be', 'one\ntwo', 'one\n‖two'],
  ])('%s: %s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});
