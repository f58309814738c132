import { describe, expect, it } from 'vitest';
import { readOptions } from '../demo/options';
import { debianAccess } from '../setup/debian.mjs';
import { needsInstall } from '../setup/dependencies.mjs';
import { packagesFor } from '../setup/install-browsers.mjs';
import { isAtLeast, lowestNode } from '../setup/node-version.mjs';
import { explainConnection, explainInstall } from '../setup/npm-failure.mjs';
import { terminalLanguage, words } from '../setup/words.mjs';

describe('dependencies', () => {
  it('are installed when nothing was installed, or when the lock changed since', () => {
    expect(needsInstall(null, 'abc')).toBe(true);
    expect(needsInstall('abd\n', 'abc')).toBe(true);
    expect(needsInstall('abc\n', 'abc')).toBe(false);
  });
});

describe('Node.js', () => {
  it('has to be newer where no Node 24 package exists', () => {
    expect(lowestNode('linux-x64')).toBe('20.0');
    expect(lowestNode('darwin-x64')).toBe('22.18');
  });

  it.each([
    ['20.20.2', '20.0', true],
    ['18.20.8', '20.0', false],
    ['22.12.0', '22.18', false],
    ['22.18.0', '22.18', true],
    ['24.0.0', '22.18', true],
  ])('%s is at least %s: %s', (version, lowest, expected) => {
    expect(isAtLeast(version, lowest)).toBe(expected);
  });
});

describe('npm failures', () => {
  it.each(['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'ETIMEDOUT'])(
    '%s: the registry is out of reach',
    (sign) => {
      const output = `npm error code ${sign}\nnpm error network`;
      expect(explainConnection(output)).toMatch(/npm/);
      expect(explainInstall(1, output)).toBe(explainConnection(output));
    },
  );

  it('names a lock that does not match, also when packages are missing from it', () => {
    expect(explainInstall(1, 'npm error code EUSAGE')).toBe(words.lockMismatch);
    expect(explainInstall(1, 'npm error Missing: left-pad@1.0.0 from lock file')).toBe(words.lockMismatch);
  });

  it('does not blame the network for a full disk or for an answer such as 404', () => {
    expect(explainInstall(1, 'npm error code ENOSPC')).toBe(words.diskFull);
    expect(explainConnection('npm error code E404')).toBeNull();
  });

  it('gives the exit code when the reason is unknown', () => {
    expect(explainInstall(7, 'npm error something new')).toContain('7');
  });
});

describe('Debian', () => {
  const access = (osRelease: string, uid?: number, sudoWorks = false) =>
    debianAccess({ osRelease, uid, sudo: () => sudoWorks });

  it('needs root or a sudo that asks nothing', () => {
    expect(access('ID=debian\n', 0)).toBe('root');
    expect(access('ID=debian\n', 1000, true)).toBe('sudo');
    expect(access('ID=debian\n', 1000)).toBe('no rights');
  });

  it('includes derivatives but not Ubuntu, whose browser packages are snaps', () => {
    expect(access('ID=raspbian\nID_LIKE=debian\n', 0)).toBe('root');
    expect(access('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', 0)).toBe('none');
    expect(access('ID=linuxmint\nID_LIKE="ubuntu debian"\n', 0)).toBe('none');
    expect(access('', undefined)).toBe('none');
  });

  it('installs only what is missing', () => {
    const missing = (wanted: readonly ('chromium' | 'firefox')[], ...there: string[]) =>
      packagesFor({ wanted, has: (what) => there.includes(what) });
    expect(missing(['chromium', 'firefox'])).toEqual([
      'chromium',
      'firefox-esr',
      'chromium-l10n',
      'firefox-esr-l10n-ja',
      'fonts-noto-cjk',
    ]);
    expect(missing(['chromium'])).toEqual(['chromium', 'chromium-l10n', 'fonts-noto-cjk']);
    expect(missing(['chromium'], 'chromium', 'debian chromium', 'japanese font')).toEqual(['chromium-l10n']);
    expect(missing(['chromium', 'firefox'], 'chromium', 'firefox', 'japanese font')).toEqual([]);
    expect(missing(['firefox'], 'firefox', 'firefox-esr', 'japanese font')).toEqual(['firefox-esr-l10n-ja']);
  });
});

describe('the language of the terminal', () => {
  it.each([
    [{ LANG: 'ja_JP.UTF-8' }, 'en-US', 'ja'],
    [{ LC_ALL: 'en_US.UTF-8', LANG: 'ja_JP.UTF-8' }, 'ja-JP', 'en'],
    [{ LANG: 'C.UTF-8' }, 'ja-JP', 'ja'],
    [{ LC_ALL: 'POSIX' }, 'en-US', 'en'],
    [{}, 'ja', 'ja'],
  ] as const)('%o with the system in %s: %s', (env, systemLocale, expected) => {
    expect(terminalLanguage(env, systemLocale)).toBe(expected);
  });
});

describe('demo options', () => {
  it('walks by itself and takes pictures where no window can be shown', () => {
    expect(readOptions([], true)).toEqual({ ui: 'classic-ja', walk: false, headless: false, port: 0 });
    expect(readOptions([], false)).toMatchObject({ walk: true, headless: true });
    expect(readOptions(['--walk', '--ui', '2026-en', '--port', '8444'], true)).toEqual({
      ui: '2026-en',
      walk: true,
      headless: false,
      port: 8444,
    });
  });

  it.each([['--ui', '1999'], ['--port', 'x'], ['--port', '70000'], ['--wlak'], ['walk']])(
    'answers %s %s with the usage',
    (...args) => {
      expect(() => readOptions(args, true)).toThrow(/npm run demo -- /);
    },
  );
});
