import type { ServerResponse } from 'node:http';
import { captchaHost } from './hosts.ts';

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  `frame-src https://${captchaHost}`,
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** What a page of the simulator answers; `framed` pages are those that may stand in a frame. */
export type Reply =
  | { kind: 'page'; html: string }
  | { kind: 'framed'; html: string }
  | { kind: 'override'; html: string }
  | { kind: 'asset'; type: string; text: string }
  | { kind: 'json'; value: unknown }
  | { kind: 'redirect'; to: string }
  | { kind: 'missing' };

function csp(ancestors: string): Record<string, string> {
  return { 'content-security-policy': [...policy, `frame-ancestors ${ancestors}`].join('; ') };
}

/** Writes the answer; nothing is cached, so that a page shows the world as it is. */
export function send(response: ServerResponse, reply: Reply): void {
  const write = (status: number, type: string, body: string, headers: Record<string, string> = {}) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  };
  const html = 'text/html; charset=utf-8';
  switch (reply.kind) {
    case 'page':
      write(200, html, reply.html, { ...csp("'none'"), 'x-frame-options': 'DENY' });
      return;
    case 'framed':
      write(200, html, reply.html, csp('https://*.aws.amazon.com'));
      return;
    case 'override':
      // Unlike `no-store`, it leaves the browser its back/forward cache.
      write(200, html, reply.html, { 'cache-control': 'no-cache' });
      return;
    case 'asset':
      write(200, reply.type, reply.text);
      return;
    case 'json':
      write(200, 'application/json', JSON.stringify(reply.value));
      return;
    case 'redirect':
      response.writeHead(302, { location: reply.to, 'cache-control': 'no-store' }).end();
      return;
    case 'missing':
      write(404, 'text/plain; charset=utf-8', 'The simulator has no such page.');
  }
}
