import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Reply } from './reply.ts';

export const assetPath = '/simulator/client/';

const served = new Map<string, Reply>();

/** A file of `client/` for the browser; TypeScript loses its types on the way. */
export function asset(pathname: string): Reply {
  const known = served.get(pathname);
  if (known) return known;
  const name = /^[\w-]+\.(?:ts|css)$/.exec(pathname.slice(assetPath.length))?.[0];
  if (name === undefined) return { kind: 'missing' };
  const text = readFileSync(new URL(`client/${name}`, import.meta.url), 'utf8');
  const reply: Reply = name.endsWith('.css')
    ? { kind: 'asset', type: 'text/css; charset=utf-8', text }
    : { kind: 'asset', type: 'text/javascript; charset=utf-8', text: withoutTypes(text) };
  served.set(pathname, reply);
  return reply;
}

function withoutTypes(text: string): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}
