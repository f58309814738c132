import type { Evidence } from './evidence';
import type { Look } from './look';

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

const proven = (value: number, signal: string, element: Element | null = null): Match => ({
  strength: value,
  signals: signal === '' ? [] : [signal],
  element,
});

/** Holds one piece of evidence against one look at the page; null when the page does not carry it. */
export function match(evidence: Evidence, look: Look, now: Circumstances): Match | null {
  switch (evidence.is) {
    case 'path':
      return evidence.pattern.test(look.location.pathname) ? proven(strength.place, 'path') : null;
    case 'hash':
      return evidence.pattern.test(look.location.hash) ? proven(strength.place, 'hash') : null;
    case 'named':
      return found(look.named(evidence.name, evidence.state), strength.identifier, `#${evidence.name}`);
    case 'testId':
      return found(look.testId(evidence.name, evidence.state), strength.identifier, `[${evidence.name}]`);
    case 'choice':
      return found(look.choice(evidence.value), strength.identifier, `[value=${evidence.value}]`);
    case 'control':
    case 'text': {
      const hit =
        evidence.is === 'text' ? look.text(evidence.label) : look.control(evidence.label, evidence.state);
      return found(
        hit?.element ?? null,
        strength.text,
        `${hit?.weak ? 'weak ' : ''}${evidence.is} ${evidence.label.name}`,
      );
    }
    case 'codeFields':
      return look.codeFields().length === evidence.count
        ? found(look.codeFields()[0] ?? null, strength.code, `${evidence.count} code field(s)`)
        : null;
    case 'code':
      return now.code ? proven(strength.code, 'code') : null;
    case 'called':
      return now.called ? proven(strength.place, 'called') : null;
    case 'present':
      return look.isPresent(evidence.selector) ? proven(strength.place, evidence.selector) : null;
    case 'role':
      return look.role === evidence.role ? proven(0, `host ${evidence.role}`) : null;
    case 'mailAsked':
      return now.mailAsked ? proven(strength.place, 'mail asked for') : null;
    case 'settled':
      return now.settled ? proven(strength.place, 'settled') : null;
    case 'message':
      return look.hasMessage() ? proven(strength.place, 'words') : null;
    case 'not':
      return match(evidence.of, look, now) ? null : proven(0, '');
    case 'any':
      return evidence.of.reduce<Match | null>((best, part) => stronger(best, match(part, look, now)), null);
    case 'all':
      return together(evidence.of, look, now);
  }
}

function found(element: Element | null, value: number, signal: string): Match | null {
  return element ? proven(value, signal, element) : null;
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
