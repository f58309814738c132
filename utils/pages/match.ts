import type { Evidence } from './evidence';
import type { Label } from './label';
import type { Found, Look } from './look';

/** What the page watcher remembers about this document; a single look cannot know it. */
export interface Circumstances {
  /** Loaded, and unchanged for some seconds. */
  settled: boolean;
  /** A call was asked for in this document. */
  called: boolean;
  /** The mail was asked for in this document. */
  mailAsked: boolean;
  /** The code finder sees the code of that call. */
  code: boolean;
}

/** How strongly a piece of evidence speaks, from AWS's most volatile signs to the least. */
export const strength = { place: 1, text: 2, identifier: 3, code: 4 } as const;

export interface Match {
  strength: number;
  signals: readonly string[];
  element: Element | null;
}

/** What an element proves, or the mere truth; null where there is neither. */
function proven(by: Element | boolean | null | undefined, value: number, ...signals: string[]): Match | null {
  return by ? { strength: value, signals, element: by === true ? null : by } : null;
}

/** Holds one piece of evidence against one look at the page; null when the page does not carry it. */
export function match(evidence: Evidence, look: Look, now: Circumstances): Match | null {
  switch (evidence.is) {
    case 'path':
      return proven(evidence.pattern.test(look.location.pathname), strength.place, 'path');
    case 'hash':
      return proven(evidence.pattern.test(look.location.hash), strength.place, 'hash');
    case 'named':
      return proven(look.named(evidence.name, evidence.state), strength.identifier, `#${evidence.name}`);
    case 'testId':
      return proven(look.testId(evidence.name, evidence.state), strength.identifier, `[${evidence.name}]`);
    case 'choice':
      return proven(look.choice(evidence.value), strength.identifier, `[value=${evidence.value}]`);
    case 'control':
      return worded(evidence, look.control(evidence.label, evidence.state));
    case 'text':
      return worded(evidence, look.text(evidence.label));
    case 'codeFields': {
      const { length, 0: first } = look.codeFields();
      return proven(length === evidence.count && first, strength.code, `${evidence.count} code field(s)`);
    }
    case 'code':
      return proven(now.code, strength.code, 'code');
    case 'called':
      return proven(now.called, strength.place, 'called');
    case 'present':
      return proven(look.isPresent(evidence.selector), strength.place, evidence.selector);
    case 'role':
      return proven(look.role === evidence.role, 0, `host ${evidence.role}`);
    case 'mailAsked':
      return proven(now.mailAsked, strength.place, 'mail asked for');
    case 'settled':
      return proven(now.settled, strength.place, 'settled');
    case 'message':
      return proven(look.hasMessage(), strength.place, 'words');
    case 'not':
      return proven(!match(evidence.of, look, now), 0);
    case 'any':
      return evidence.of.reduce<Match | null>((best, part) => stronger(best, match(part, look, now)), null);
    case 'all':
      return together(evidence.of, look, now);
  }
}

function worded({ is, label }: Extract<Evidence, { label: Label }>, hit: Found | null): Match | null {
  return proven(hit?.element, strength.text, `${hit?.weak ? 'weak ' : ''}${is} ${label.spellings[0][0]}`);
}

function stronger(a: Match | null, b: Match | null): Match | null {
  return !a || (b && b.strength > a.strength) ? b : a;
}

function together(parts: readonly Evidence[], look: Look, now: Circumstances): Match | null {
  const matches: Match[] = [];
  for (const part of parts) {
    const one = match(part, look, now);
    if (!one) return null;
    matches.push(one);
  }
  return {
    strength: Math.max(...matches.map((one) => one.strength)),
    signals: matches.flatMap((one) => one.signals),
    element: matches.find((one) => one.element)?.element ?? null,
  };
}
