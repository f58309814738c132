export type * as JSX from './jsx';
export { jsx as jsxDEV } from './jsx-runtime';
