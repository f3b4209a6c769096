// Checks who imports whom. A run that has read no module would be green for nothing: it fails.
import { readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';

const files = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
const { output } = await cruise(['src'], { ...config.options, ruleSet: config, validate: true });
const seen = output.modules.filter(({ source }) => source.startsWith('src/')).length;

for (const { rule, from, to } of output.summary.violations) {
  process.stderr.write(`${rule.name}: ${from} → ${to}\n`);
}
if (seen < files.length) {
  process.stderr.write(`Only ${seen} of ${files.length} modules were read.\n`);
  process.exit(1);
}
if (output.summary.violations.length > 0) process.exit(1);
process.stdout.write(`${seen} modules keep to their layers.\n`);
