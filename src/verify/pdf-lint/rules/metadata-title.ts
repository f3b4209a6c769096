import { DUBLIN_CORE, readMetadata } from '../read-metadata.ts';
import type { Rule } from '../rule.ts';

export const metadataTitle: Rule = {
  name: 'metadata-title',
  basis: 'Matterhorn 06-003',
  claim: 'The metadata has the title, the same as the document information.',

  *violations({ file }) {
    const packet = readMetadata(file);
    if (packet === undefined || packet.fault !== undefined) return;
    const title = packet.values.get(`${DUBLIN_CORE}title`) ?? '';
    if (title === '') yield { message: 'The metadata has no title.' };
    const information = file.entriesOf(file.trailer.get('Info'));
    const other = file.textOf(information?.get('Title'));
    if (title !== '' && other !== undefined && other !== title) {
      yield { message: `The metadata says “${title}”, the document information “${other}”.` };
    }
  },
};
