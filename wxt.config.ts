import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { readBudget, tooLarge } from './tests/bench/budget';
import { weigh } from './tests/bench/sizes';
import { normalise } from './utils/pages/normalise';
import { withoutFormats } from './utils/phone/without-formats';

/**
 * Names, sources, confidence and years are for the docs and the tests: the shipped scripts do without them. Those in AWS's
 * pages hold the labels folded, too, as texts of a page are compared with them; the worker quotes labels to the person.
 */
const withoutProvenance: Plugin = {
  name: 'without-provenance',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/utils\/pages\/[\w-]+\.ts$/.test(id)) return null;
    // WXT builds as a library whatever runs in AWS's pages, and nothing else.
    const compares = Boolean(this.environment.config.build.lib);
    return code
      .replace(/(?<=\[')[^']+(?=', '(?:en|ja)')/g, (text) => (compares ? normalise(text) : text))
      .replace(/^\s+(?:name|source|years|confidence): '[^']*',$/gm, '')
      .replace(/, '(?:en|ja)', '(?:ui|doc|aws-jp)', '[ABCI]', '[\d–]*'\]/g, ']')
      .replace(/, '(?:en|ja)', ('[a-z-]+'), '[ABCI]', '[\d–]*'\]/g, ',, $1]')
      .replace(/, '(?:en|ja)', '(?:ui|doc|aws-jp)', '[ABCI]', '[\d–]*',/g, ',,,,,')
      .replace(/'(?:en|ja)', ('[a-z-]+'), '[ABCI]', '[\d–]*'/g, ', $1,,');
  },
};

/** The start of a content script without WXT's log, which is empty in a build, and its copy of the options. */
const withOwnStart: Plugin = {
  name: 'with-own-start',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('virtual:wxt-content-script')
      ? code.replace(/const result = [^]*/, 'export default definition.main(new ContentScriptContext());')
      : null,
};

/** Writes the values of tokens.css into the overlay's rules: every name would cost bytes there. */
const withTokenValues: Plugin = {
  name: 'with-token-values',
  enforce: 'post',
  transform(code, id) {
    if (!/\/overlay\/\w+\.css\?inline$/.test(id)) return null;
    const declared = /(--fn-[\w-]+):\s*([^;}]*);?/g;
    return [...code.matchAll(declared)].reduce(
      (css, [, name = '', value = '']) => css.replaceAll(`var(${name})`, value),
      code.replace(/:root\{[^}]*\}/, ''),
    );
  },
};

/** Preact can set markup; nothing of ours asks it to, and so the packages hold no way to. */
const withoutMarkup: Plugin = {
  name: 'without-markup',
  transform(code, id) {
    if (!id.endsWith('/preact.mjs')) return null;
    return code.replace(/\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/, ')');
  },
};

/** Numbering plans of all countries, as short as they can be. */
const withShortPlans: Plugin = {
  name: 'with-short-plans',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/metadata.max.json.js')
      ? code.replace(/(?<=export default )\{.*\}/s, (plans) => withoutFormats(plans))
      : null,
};

/** What `import()` becomes where what is loaded has styles; the popup opens with it. */
const withOwnLoader: Plugin = {
  name: 'with-own-loader',
  enforce: 'pre',
  load(id) {
    if (id !== '\0vite/preload-helper.js') return null;
    const own = fileURLToPath(new URL('utils/with-styles.ts', import.meta.url));
    return `export { withStyles as __vitePreload } from ${JSON.stringify(own)};`;
  },
};

/** What is longer but more alike packs better: a constant stays where it was written, and only plain calls are inlined. */
const packsBetter = { lhs_constants: false, inline: 1 };
const terserOptions: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 4, unsafe_arrows: true, ...packsBetter },
  format: { ascii_only: false },
  safari10: false,
};

/** Terser puts what is used once in its place only when it reads its own output again: 100 bytes in AWS's pages. */
const minifiedTwice: Plugin = {
  name: 'minified-twice',
  async generateBundle({ format }, bundle) {
    if (format !== 'iife') return;
    for (const file of Object.values(bundle))
      if (file.type === 'chunk')
        file.code = (await minify(file.code, { ...terserOptions })).code ?? file.code;
  },
};

const notice = readFileSync(new URL('public/licences.txt', import.meta.url), 'utf8');

/** Whatever gets into the build is named with its licence in the archive, or the build fails. */
const onlyNamedPackages: Plugin = {
  name: 'only-named-packages',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const [path, { renderedLength }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
      const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
      if (name !== undefined && renderedLength > 0 && !notice.includes(`\n${name} `))
        this.error(`${name} would be shipped, but public/licences.txt does not name it.`);
    }
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // What a build needs, and what a reviewer reads: docs/store/reviewers.md. `npm run zip:check` builds from it.
  zip: {
    includeSources: [
      '{components,entrypoints,public,utils}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      // It weighs what it builds.
      'tests/bench/{budget,sizes}.*',
      '.npmrc',
      'docs/store/*.md',
      '*.md',
      'LICENSE',
    ],
  },
  hooks: {
    // Without this `imports: false` still lets in WXT's storage wherever something is called `storage`.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
    'build:done': ({ config }) => {
      if (config.mode !== 'production') return;
      const complaints = tooLarge(weigh(config.outDir), readBudget());
      if (complaints.length > 0) throw new Error(`${complaints.join('\n')}\nSee tests/bench/budget.json.`);
    },
  },
  vite: () => ({
    plugins: [
      withoutProvenance,
      withOwnStart,
      withTokenValues,
      withoutMarkup,
      withShortPlans,
      withOwnLoader,
      minifiedTwice,
      onlyNamedPackages,
      preact(),
    ],
    build: {
      target: 'esnext',
      modulePreload: false,
      minify: 'terser',
      terserOptions,
    },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('utils/content-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'ja',
    permissions: ['storage', 'activeTab'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'open-guide': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_openGuide__',
      },
    },
    action: { default_title: '__MSG_name__' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'fukkyu-navi@fukkyu-navi.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser !== 'firefox' && {
      minimum_chrome_version: '123',
      storage: { managed_schema: 'managed-schema.json' },
    }),
  }),
});
