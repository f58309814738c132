import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of the browsers that this process started, in MB (proportional set size: what is shared counts in parts).
 * @throws Error where there is no /proc
 */
export function browserMemory(): number {
  const children = childrenByParent();
  const of = (pid: number): number =>
    (children.get(pid) ?? []).reduce((sum, child) => sum + proportionalSetSize(child) + of(child), 0);
  return of(process.pid) / 1024;
}

function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

/** Kilobytes; 0 for a process that has ended meanwhile. */
function proportionalSetSize(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
