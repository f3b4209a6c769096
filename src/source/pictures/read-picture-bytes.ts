import type { PictureFile } from './picture-file.ts';
import { PNG_SIGNATURE } from './png-chunks.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';

/** Bytes. */
const LARGEST_PICTURE = 20 * 2 ** 20;

/** Reads a picture; what it is shows in its bytes, whatever its name says. */
export function readPictureBytes(bytes: Uint8Array): PictureFile {
  if (bytes.length > LARGEST_PICTURE) {
    return { fault: 'too-large', why: `is larger than ${LARGEST_PICTURE / 2 ** 20} MB` };
  }
  const head = Buffer.from(bytes.subarray(0, 1024));
  if (head.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) return readPng(bytes);
  if (head[0] === 0xff && head[1] === 0xd8) return readJpeg(bytes);
  return { fault: 'format', why: `is ${kindOf(head.toString('latin1'))}` };
}

function kindOf(head: string): string {
  if (head === '') return 'an empty file';
  if (head.startsWith('GIF8')) return 'a GIF picture';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'a WebP picture';
  if (head.startsWith('BM')) return 'a BMP picture';
  if (/^(?:II\*\0|MM\0\*)/.test(head)) return 'a TIFF picture';
  if (/^....ftyp(?:avif|heic|heix|mif1)/s.test(head)) return 'an AVIF or HEIC picture';
  if (head.startsWith('\u001F\u008B')) return 'a compressed file, perhaps SVGZ';
  return 'no picture that is known';
}

/** Whether a file is an SVG drawing: XML, and not the page of a browser. */
export function isSvg(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '');
  return /^\s*<(?:\?xml|!--|!DOCTYPE\s+svg|(?:\w+:)?svg\b)/i.test(head);
}
