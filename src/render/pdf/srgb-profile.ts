/** The number of samples of the tone curve; the line between two of them is off by less than 1/65535. */
const SAMPLES = 1024;

/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 2.1: three colourants, adapted
 * to D50, and one tone curve that they share.
 */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  return assembled([
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', tagged('text', Buffer.from('No rights reserved.\0', 'latin1'))],
    ['wtpt', point(0.9642, 1, 0.8249)],
    ['rXYZ', point(0.436066, 0.222488, 0.013916)],
    ['gXYZ', point(0.385147, 0.716873, 0.097076)],
    ['bXYZ', point(0.143066, 0.060608, 0.714096)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]);
}

function toneCurve(): Buffer {
  const samples = Buffer.alloc(4 + 2 * SAMPLES);
  samples.writeUInt32BE(SAMPLES, 0);
  for (let index = 0; index < SAMPLES; index++) {
    samples.writeUInt16BE(Math.round(65_535 * linear(index / (SAMPLES - 1))), 4 + 2 * index);
  }
  return tagged('curv', samples);
}

function linear(value: number): number {
  return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function point(x: number, y: number, z: number): Buffer {
  const bytes = Buffer.alloc(12);
  for (const [index, value] of [x, y, z].entries()) {
    bytes.writeInt32BE(Math.round(value * 65_536), 4 * index);
  }
  return tagged('XYZ ', bytes);
}

/** An ASCII description; the places for Unicode and for the Macintosh stay empty. */
function description(text: string): Buffer {
  const bytes = Buffer.alloc(4 + text.length + 1 + 4 + 4 + 2 + 1 + 67);
  bytes.writeUInt32BE(text.length + 1, 0);
  bytes.write(text, 4, 'latin1');
  return tagged('desc', bytes);
}

function tagged(type: string, bytes: Uint8Array): Buffer {
  const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
  return Buffer.concat([Buffer.from(`${type}\0\0\0\0`, 'latin1'), bytes, padding]);
}

/** Header, table of tags, and the tags' data; data that several tags share stands there once. */
function assembled(tags: readonly (readonly [string, Buffer])[]): Uint8Array {
  const start = 128 + 4 + 12 * tags.length;
  const places = new Map<Buffer, number>();
  let length = start;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, length);
    length += data.length;
  }
  const profile = Buffer.alloc(length);
  writeHeader(profile);
  profile.writeUInt32BE(tags.length, 128);
  for (const [index, [name, data]] of tags.entries()) {
    const row = 132 + 12 * index;
    const place = places.get(data) ?? 0;
    profile.write(name, row, 'latin1');
    profile.writeUInt32BE(place, row + 4);
    profile.writeUInt32BE(data.length, row + 8);
    data.copy(profile, place);
  }
  return profile;
}

function writeHeader(profile: Buffer): void {
  profile.writeUInt32BE(profile.length, 0);
  profile.writeUInt32BE(0x0210_0000, 8);
  profile.write('mntrRGB XYZ ', 12, 'latin1');
  // The date of a profile is part of its bytes: a fixed one, 1 January 2000.
  for (const [index, part] of [2000, 1, 1, 0, 0, 0].entries()) {
    profile.writeUInt16BE(part, 24 + 2 * index);
  }
  profile.write('acsp', 36, 'latin1');
  for (const [index, value] of [0.9642, 1, 0.8249].entries()) {
    profile.writeInt32BE(Math.round(value * 65_536), 68 + 4 * index);
  }
}
