import { HouseFault } from '../house-fault.ts';
import type { HousePackage } from '../read-package.ts';
import type { CleanPicture, HousePicture } from './story.ts';

/** The two forms of Windows' own drawings: logos often are. */
const EMF = { at: 40, bytes: ' EMF' };
const WMF = '\u00D7\u00CD\u00C6\u009A';

/** A picture of the house; a PNG or JPEG without what only its maker knows. */
export function readPicture(part: string, source: HousePackage, clean: CleanPicture): HousePicture {
  const bytes = source.bytesOf(part);
  if (bytes === undefined) throw faulty(part, 'is not there');
  const head = Buffer.from(bytes.subarray(0, 48)).toString('latin1');
  if (head.startsWith(EMF.bytes, EMF.at)) return { extension: 'emf', bytes };
  if (head.startsWith(WMF)) return { extension: 'wmf', bytes };
  const picture = clean(bytes);
  if ('why' in picture) throw faulty(part, picture.why);
  return { extension: picture.format, bytes: picture.bytes };
}

function faulty(part: string, why: string): HouseFault {
  return new HouseFault('content', {
    message: `has a picture “${part}” that ${why}`,
    help: 'Put it in as PNG, JPEG or EMF.',
    place: part,
  });
}
