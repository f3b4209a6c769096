import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Links and pictures of a Markdown text that lead to files of the project; code is left out. */
function relativeLinks(text: string): readonly string[] {
  const prose = text.replaceAll(/```[\s\S]*?```|`[^`]*`|^ {4}.*$/gm, '');
  return Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target).filter(
    (target) => !/^([a-z]+:|#)/.test(target),
  );
}

test('every link of the documentation leads somewhere', async () => {
  const docs = (await readdir('docs', { recursive: true })).map((name) => `docs/${name}`);
  const pages = ['README.md', 'CHANGELOG.md', 'output/README.md', ...docs].filter((name) =>
    name.endsWith('.md'),
  );
  const broken: string[] = [];
  let count = 0;
  for (const page of pages) {
    for (const target of relativeLinks(await readFile(page, 'utf8'))) {
      count += 1;
      const path = join(dirname(page), target.replace(/#.*$/, ''));
      if (!existsSync(path)) broken.push(`${page}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(10);
});
