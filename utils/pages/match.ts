import type { Evidence } from './evidence';
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
  /** The pieces of evidence that AWS's live page is known for: without one of them nothing is proven. */
  proof: readonly Evidence[];
  element: Element | null;
}

/** Holds one piece of evidence against one look at the page; null when the page does not carry it. */
export function match(evidence: Evidence, look: Look, now: Circumstances): Match | null {
  /** What an element proves, or the mere truth; null where there is neither. */
  const proven = (
    by: Element | boolean | null | undefined,
    value: number,
    proof = [evidence],
  ): Match | null => (by ? { strength: value, proof, element: by === true ? null : by } : null);
  const worded = (hit: Found | null) => proven(hit?.element, strength.text, hit?.weak ? [] : [evidence]);
  switch (evidence.is) {
    case 'path':
      return proven(evidence.pattern.test(look.location.pathname), strength.place);
    case 'hash':
      return proven(evidence.pattern.test(look.location.hash), strength.place);
    case 'named':
      return proven(look.named(evidence.name, evidence.state), strength.identifier);
    case 'testId':
      return proven(look.testId(evidence.name, evidence.state), strength.identifier);
    case 'choice':
      return proven(look.choice(evidence.value), strength.identifier);
    case 'control':
      return worded(look.control(evidence.label, evidence.state));
    case 'text':
      return worded(look.text(evidence.label));
    case 'codeFields': {
      const { length, 0: first } = look.codeFields();
      return proven(length === evidence.count && first, strength.code);
    }
    case 'code':
      return proven(now.code, strength.code);
    case 'called':
      return proven(now.called, strength.place);
    case 'present':
      return proven(look.isPresent(evidence.selector), strength.place);
    case 'role':
      return proven(look.role === evidence.role, 0);
    case 'mailAsked':
      return proven(now.mailAsked, strength.place);
    case 'settled':
      return proven(now.settled, strength.place);
    case 'message':
      return proven(evidence.isIn(look.root), strength.place);
    case 'order': {
      const [first, second] = evidence.of.map((one) => match(one, look, now)?.element);
      const isBehind = first && second && first.compareDocumentPosition(second);
      return proven(((isBehind ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) > 0, 0);
    }
    case 'not':
      return proven(!match(evidence.of, look, now), 0, []);
    case 'any':
      return evidence.of.reduce<Match | null>((best, part) => stronger(best, match(part, look, now)), null);
    case 'all':
      return together(evidence.of, look, now);
  }
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
    proof: matches.flatMap((one) => one.proof),
    element: matches.find((one) => one.element)?.element ?? null,
  };
}
