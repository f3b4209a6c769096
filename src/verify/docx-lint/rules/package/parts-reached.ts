import type { OpenDocx } from '../../open-docx.ts';
import type { Rule } from '../../rule.ts';

export const partsReached: Rule = {
  name: 'parts-reached',
  basis: 'our own: what nothing leads to is handed on unseen',
  claim: 'Relations lead from the package to every part.',

  *violations(docx) {
    const reached = reachedFrom(docx);
    for (const name of docx.parts.keys()) {
      if (!reached.has(name)) yield { message: 'Nothing leads to this part.', at: name };
    }
  },
};

function reachedFrom({ relations, parts }: OpenDocx): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...relations];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path } = next;
    if (path === undefined || reached.has(path)) continue;
    reached.add(path);
    for (const relation of parts.get(path)?.relations ?? []) waiting.push(relation);
  }
  return reached;
}
