import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';

const read = (path: string) => readFileSync(path, 'utf8');
const names = z.record(z.string(), z.string());
const { dependencies, devDependencies, optionalDependencies } = z
  .object({ dependencies: names, devDependencies: names, optionalDependencies: names })
  .parse(JSON.parse(read('package.json')));
const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.looseObject({
        version: z.optional(z.string()),
        license: z.optional(z.string()),
        hasInstallScript: z.optional(z.boolean()),
      }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json')));
const licenceOf = (name: string) => packages[`node_modules/${name}`]?.license;

/** Rows of the first table: name, version, licence, reason. */
const documented = read('docs/dependencies.md')
  .split('\n')
  .flatMap((line) => {
    const [, name, version, licence, reason] =
      /^\| `(.+?)` +\| (\S+) +\| (\S+) +\| (.+?) +\|$/.exec(line) ?? [];
    return name && version && licence && reason ? [{ name, version, licence, reason }] : [];
  });

describe('what is shipped', () => {
  it('comes from at most six packages', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(6);
  });

  it('is listed in docs/dependencies.md, each package with its version, its licence and a reason', () => {
    expect(documented.map(({ name, version, licence }) => ({ name, version, licence }))).toEqual(
      Object.entries(dependencies).map(([name, version]) => ({ name, version, licence: licenceOf(name) })),
    );
  });

  it('is named with its licence in the archive', () => {
    const notice = read('public/licences.txt');
    for (const [name, version] of Object.entries(dependencies)) {
      expect(notice).toContain(`${name} ${version} (${licenceOf(name)})`);
    }
  });

  it('is named there as the lock has it, with what its build leaves in it', () => {
    const named = [...read('public/licences.txt').matchAll(/^(\S+) (\d\S+) \((\S+)\)/gm)];
    expect(named.length).toBeGreaterThan(Object.keys(dependencies).length);
    for (const [, name = '', version, licence] of named) {
      expect(packages[`node_modules/${name}`], name).toMatchObject({ version, license: licence });
    }
  });
});

describe('what is installed', () => {
  it('is asked for in exact versions', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('runs no script as it is installed, but for our own', () => {
    const running = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.map(([path]) => path)).toEqual(['']);
  });

  it('is held by the lock to its content, and to no address', () => {
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.length).toBeGreaterThan(100);
    expect(
      installed.filter(([, entry]) => !String(entry.integrity).startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
    expect(installed.filter(([, entry]) => 'resolved' in entry).map(([path]) => path)).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(
      /https?:\/\/(?!\S*(?:fund|sponsor|paypal|patreon|opencollective|github\.com))\S*\.tgz/,
    );
  });
});
