import type { Rule } from '../rule.ts';

export const audienceNotYet: Rule = {
  code: 'audience/not-yet',
  severity: 'error',
  claim: 'The front matter names no audience, since nothing is withheld from anybody yet.',

  *violations({ brief: { front } }) {
    const written = front.extra.get('audience');
    const listed = front.mistyped?.find(({ key }) => key === 'audience');
    const at = written?.keyAt ?? listed?.keyAt;
    if (at === undefined) return;
    yield {
      message: 'This brief is marked for an audience, which nothing heeds yet.',
      help: 'Take the key away, or do not build the brief if not everybody may see it.',
      at,
    };
  },
};
