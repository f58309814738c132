export type { JSX } from 'preact';
export { jsx as jsxDEV } from './jsx-runtime';
