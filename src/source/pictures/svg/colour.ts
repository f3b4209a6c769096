import { namedColours } from './named-colours.ts';
import { numberFrom } from './numbers.ts';

export interface Colour {
  /** `#RRGGBB`. */
  readonly colour: string;
  readonly opacity: number;
}

/** A colour as CSS writes it, but `currentColor`, which is another property's. */
export function colourFrom(text: string): Colour | undefined {
  const written = text.trim().toLowerCase();
  if (written === 'transparent') return { colour: '#000000', opacity: 0 };
  const named = namedColours.get(written);
  if (named !== undefined) return { colour: named, opacity: 1 };
  if (written.startsWith('#')) return fromHex(written.slice(1));
  return fromFunction(written);
}

function fromFunction(written: string): Colour | undefined {
  const [, name = '', operands = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(written) ?? [];
  const parts = operands.trim().split(/\s*[,/]\s*|\s+/);
  const channels = parts.length > 4 ? undefined : channelsOf(name, parts);
  const opacity = share(parts[3] ?? '1');
  return channels && opacity !== undefined ? { colour: hexOf(channels), opacity } : undefined;
}

function channelsOf(name: string, parts: readonly string[]): Channels | undefined {
  const [one, two, three] = parts;
  if (one === undefined || two === undefined || three === undefined) return undefined;
  return name === 'rgb' ? rgbOf([one, two, three]) : hslOf(one, two, three);
}

function fromHex(digits: string): Colour | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const whole = digits.length < 6 ? digits.replaceAll(/./g, '$&$&') : digits;
  const alpha = whole.slice(6);
  return {
    colour: `#${whole.slice(0, 6).toUpperCase()}`,
    opacity: alpha === '' ? 1 : Number.parseInt(alpha, 16) / 255,
  };
}

type Channels = readonly [number, number, number];

/** From 0 to 255. */
function rgbOf(parts: readonly string[]): Channels | undefined {
  const [red, green, blue] = parts.map((part) => {
    const isShare = part.endsWith('%');
    const value = numberFrom(isShare ? part.slice(0, -1) : part);
    return value === undefined ? undefined : clamped(isShare ? (value * 255) / 100 : value, 255);
  });
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue];
}

/** From hue, saturation and lightness (CSS Color 4, 7.1). */
function hslOf(angle: string, saturation: string, lightness: string): Channels | undefined {
  const hue = numberFrom(angle.replace(/deg$/, ''));
  const s = share(saturation);
  const l = share(lightness);
  if (hue === undefined || s === undefined || l === undefined) return undefined;
  const reach = s * Math.min(l, 1 - l);
  const channel = (offset: number) => {
    const at = (((offset + hue / 30) % 12) + 12) % 12;
    return (l - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))) * 255;
  };
  return [channel(0), channel(8), channel(4)];
}

/** A number from 0 to 1, or a percentage. */
export function share(text: string): number | undefined {
  const trimmed = text.trim();
  const value = numberFrom(trimmed.replace(/%$/, ''));
  if (value === undefined) return undefined;
  return clamped(trimmed.endsWith('%') ? value / 100 : value, 1);
}

function clamped(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function hexOf(channels: Channels): string {
  const digits = channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0'));
  return `#${digits.join('').toUpperCase()}`;
}
