import sharp, { type Sharp } from 'sharp';

/** A picture as the site shows it. */
export interface EncodedPicture {
  /** WebP. */
  bytes: Uint8Array;
  /** CSS pixels: those of the source, at most {@link MOST_WIDTH} by {@link MOST_HEIGHT}. */
  width: number;
  height: number;
}

/** Twice the width of a column of text, in pixels: no screen shows more of a picture. */
const MOST_WIDTH = 1440;
/** No WebP is taller. */
const MOST_HEIGHT = 16_383;
/** Bytes and pixels that no picture of an article has; beyond them lie mistakes and traps. */
const MOST_BYTES = 40 * 1024 * 1024;
const MOST_PIXELS = 64_000_000;
/** What one picture may take of a run. */
const MOST_SECONDS = 30;

/**
 * Encodes a picture for the site: WebP, without metadata, lossless where that is smaller, moving where it moved, no
 * wider than {@link MOST_WIDTH}. A drawing (SVG) becomes pixels, since one that is opened by itself may run scripts.
 *
 * @throws where the bytes are no picture, too large a one, or one that takes longer than `seconds`
 */
export async function encodePicture(source: Uint8Array, seconds = MOST_SECONDS): Promise<EncodedPicture> {
  if (source.length > MOST_BYTES) throw new Error(`${source.length} bytes, expected at most ${MOST_BYTES}`);
  const { format, density } = await sharp(source, { limitInputPixels: MOST_PIXELS }).metadata();
  const isDrawing = format === 'svg';
  const open = (): Sharp =>
    sharp(source, {
      limitInputPixels: MOST_PIXELS,
      animated: !isDrawing,
      failOn: 'error',
      ...(isDrawing && { density: 2 * (density ?? 72) }),
    })
      .autoOrient()
      .timeout({ seconds })
      .resize({ width: MOST_WIDTH, height: MOST_HEIGHT, fit: 'inside', withoutEnlargement: true });
  const isPhoto = format === 'jpeg';
  const [lossy, lossless] = await Promise.all([
    open().webp({ quality: 80 }).toBuffer({ resolveWithObject: true }),
    isPhoto ? undefined : open().webp({ lossless: true }).toBuffer({ resolveWithObject: true }),
  ]).catch((error: Error) => {
    if (!error.message.startsWith('timeout')) throw error;
    throw new Error(`more than ${seconds} seconds to encode it`, { cause: error });
  });
  const { data, info } =
    lossless !== undefined && lossless.data.length <= lossy.data.length ? lossless : lossy;
  const height = info.pageHeight ?? info.height;
  const scale = isDrawing ? 2 : 1;
  return { bytes: data, width: Math.ceil(info.width / scale), height: Math.ceil(height / scale) };
}
