import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';

const read = (path: string) => readFileSync(path, 'utf8');
const patterns = z.array(z.string());
const manifestOf = (browser: 'chromium' | 'firefox') =>
  z
    .object({
      permissions: patterns,
      content_scripts: z.array(z.object({ matches: patterns })),
    })
    .parse(JSON.parse(read(`tests/e2e/manifest-${browser}.json`)));

/** Texts under the second-level headings, in their order. */
const sectionsOf = (path: string) =>
  read(path)
    .split(/^## .+\n/m)
    .slice(1)
    .map((text) => text.trim());

describe.each(['ja', 'en'])('the listing in %s', (lang) => {
  const [name = '', summary = '', description = '', terms = '', captions = ''] = sectionsOf(
    `docs/store/listing-${lang}.md`,
  );

  it('has the summary of the package, which Chrome and Edge show', () => {
    const { description: packaged } = z
      .object({ description: z.object({ message: z.string() }) })
      .parse(JSON.parse(read(`public/_locales/${lang}/messages.json`)));
    expect(summary).toBe(packaged.message);
  });

  it('fits the fields of all three stores', () => {
    expect(name.length).toBeLessThanOrEqual(45);
    expect(summary.length).toBeLessThanOrEqual(132); // Chrome; addons.mozilla.org takes 250
    expect(description.length).toBeGreaterThanOrEqual(250); // Edge
    expect(description.length).toBeLessThanOrEqual(10_000); // Edge
    expect(terms.split(/[、,]/).length).toBeLessThanOrEqual(7); // Edge
    expect(captions.split('\n')).toHaveLength(5); // Chrome shows five pictures
  });

  it('says that it is unofficial, in the summary too', () => {
    for (const text of [summary, description]) expect(text).toMatch(/非公式|unofficial/i);
  });
});

it.each(['chromium', 'firefox'] as const)(
  'gives a reason for each permission of the %s package',
  (browser) => {
    const { permissions, content_scripts } = manifestOf(browser);
    const explained = [...read('docs/store/permissions.md').matchAll(/^\| `(.+?)`/gm)].map(
      ([, asked]) => asked,
    );
    expect(explained.sort()).toEqual(
      [...permissions, ...content_scripts.flatMap(({ matches }) => matches)].sort(),
    );
  },
);
