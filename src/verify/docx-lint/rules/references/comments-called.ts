import { idOf } from '../../document/notes.ts';
import { unpaired } from '../../document/ranges.ts';
import type { Rule } from '../../rule.ts';
import { named } from '../../xml/element.ts';

export const commentsCalled: Rule = {
  name: 'comments-called',
  basis: 'ISO/IEC 29500-1, 17.13.4',
  claim:
    'Every mark of a comment leads to one, every comment is marked, and its range begins and ends.',

  *violations({ stories }) {
    const comments = stories
      .filter(({ kind }) => kind === 'comments')
      .flatMap(({ root }) => named(root, 'w:comment'));
    const known = new Set(comments.map(idOf));
    const marks = stories.flatMap(({ root }) => named(root, 'w:commentReference'));
    const marked = new Set(marks.map(idOf));
    for (const mark of marks) {
      if (!known.has(idOf(mark))) yield { message: `There is no comment ${idOf(mark)}.`, at: mark };
    }
    for (const comment of comments) {
      if (!marked.has(idOf(comment)))
        yield { message: 'Nothing leads to this comment.', at: comment };
    }
    for (const { root } of stories) {
      yield* unpaired(root, 'w:commentRangeStart', 'w:commentRangeEnd');
    }
  },
};
