import type { Rule } from '../rule.ts';

export const frontMatterSyntax: Rule = {
  code: 'front-matter/syntax',
  severity: { strict: 'error', plain: 'warning' },
  claim: 'A block between dashes at the head of the text is front matter that can be read.',

  *violations({ brief: { front }, contract }) {
    if (front.unread === undefined) return;
    // Where a text may begin with two rules and something between them, it often does.
    if (!contract.strict && !front.unread.isMeant) return;
    yield {
      message: front.unread.value,
      help: 'Write keys and values between the two lines of dashes, such as “title: …”.',
      at: front.unread.at,
    };
  },
};
