import { inflateRawSync } from 'node:zlib';

/** Signatures and sizes of the ZIP file format (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16), in bytes. */
const END = { signature: 0x06054b50, size: 22 };
const ENTRY = { signature: 0x02014b50, size: 46 };
const LOCAL_SIZE = 30;
const STORED = 0;

/**
 * The files of a ZIP archive without encryption and without a comment, as WXT writes it: path → content, in the archive's order.
 * @throws Error when the bytes are not such an archive
 */
export function filesOf(archive: Buffer): Map<string, Buffer> {
  const end = archive.length - END.size;
  if (end < 0 || archive.readUInt32LE(end) !== END.signature) throw new Error('not a ZIP archive');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY.signature) throw new Error('damaged list of files');
    const name = archive.readUInt16LE(at + 28);
    const rest = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const path = archive.toString('utf8', at + ENTRY.size, at + ENTRY.size + name);
    files.set(path, contentOf(archive, at));
    at += ENTRY.size + name + rest;
  }
  return files;
}

function contentOf(archive: Buffer, entry: number): Buffer {
  const size = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  const start = local + LOCAL_SIZE + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + size);
  return archive.readUInt16LE(entry + 10) === STORED ? packed : inflateRawSync(packed);
}
