import type { Rule } from '../../rule.ts';
import { named } from '../../xml/element.ts';

/** How an archive begins, as workbooks are. */
const ARCHIVE = [0x50, 0x4b];

export const chartData: Rule = {
  name: 'chart-data',
  basis: 'our own: a chart without its data cannot be edited',
  claim: 'Every chart has its data with it, in a workbook that can be opened.',

  *violations({ parts }) {
    for (const chart of parts.values()) {
      if (chart.xml?.root?.name !== 'c:chartSpace') continue;
      const [data] = named(chart.xml.root, 'c:externalData');
      const relation = chart.relations.find(({ id }) => id === data?.attributes.get('r:id'));
      const bytes = parts.get(relation?.path ?? '')?.bytes ?? [];
      if (!ARCHIVE.every((byte, index) => bytes[index] === byte)) {
        yield { message: 'This chart has no workbook.', at: chart.name };
      }
    }
  },
};
