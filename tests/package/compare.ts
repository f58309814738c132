import { filesOf } from './archive.ts';

/**
 * What differs between two ZIP archives, a line each; empty when they are the same, byte for byte.
 * Archives of the same files can differ in their compression or in their order, and that is said too.
 */
export function differences(ours: Buffer, theirs: Buffer): string[] {
  if (ours.equals(theirs)) return [];
  const [before, after] = [filesOf(ours), filesOf(theirs)];
  const lines = [
    ...[...before.keys()].filter((path) => !after.has(path)).map((path) => `missing: ${path}`),
    ...[...after.keys()].filter((path) => !before.has(path)).map((path) => `added: ${path}`),
    ...[...before].flatMap(([path, content]) => {
      const other = after.get(path);
      return other && !other.equals(content) ? [`${path}: ${firstDifference(content, other)}`] : [];
    }),
  ];
  return lines.length > 0
    ? lines
    : ['the same files, packed differently (order, times, or another Node.js version’s compression)'];
}

/** Bytes shown on each side of the first one that differs. */
const CONTEXT = 30;

function firstDifference(ours: Buffer, theirs: Buffer): string {
  const length = Math.max(ours.length, theirs.length);
  let at = 0;
  while (at < length && ours[at] === theirs[at]) at += 1;
  const around = (content: Buffer) =>
    JSON.stringify(content.toString('utf8', Math.max(0, at - CONTEXT), at + CONTEXT));
  return `byte ${at} of ${ours.length}: ${around(ours)} became ${around(theirs)}`;
}
