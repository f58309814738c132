import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'test-results', 'playwright-report', 'demo-output'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['entrypoints/**', 'components/**', 'utils/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['innerText', 'innerHTML', 'outerHTML'].map((property) => ({
          property,
          message: 'Use textContent.',
        })),
        { object: 'location', property: 'search', message: 'The query holds live credentials.' },
        { object: 'location', property: 'href', message: 'The query holds live credentials.' },
        { object: 'document', property: 'URL', message: 'The query holds live credentials.' },
        { object: 'document', property: 'referrer', message: 'The query holds live credentials.' },
      ],
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
    },
  },
);
