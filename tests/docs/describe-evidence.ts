import type { Evidence } from '../../utils/pages/evidence';

const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;

const inState = (state: 'enabled' | 'disabled' | 'any') => (state === 'any' ? '' : ` ${state}`);

/** A piece of evidence in words, for a cell of a Markdown table. */
export function describeEvidence(evidence: Evidence): string {
  switch (evidence.is) {
    case 'path':
      return `path ${code(evidence.pattern.source)}`;
    case 'hash':
      return `hash ${code(evidence.pattern.source)}`;
    case 'named':
      return `id or name ${code(evidence.name)}${inState(evidence.state)}`;
    case 'testId':
      return `test id ${code(evidence.name)}${inState(evidence.state)}`;
    case 'choice':
      return `radio button ${code(evidence.value)}`;
    case 'control':
      return `control *${evidence.label.name}*${inState(evidence.state)}`;
    case 'text':
      return `text *${evidence.label.name}*`;
    case 'codeFields':
      return `${evidence.count} field${evidence.count === 1 ? '' : 's'} for a six-digit code`;
    case 'code':
      return 'the code of the call on the page';
    case 'called':
      return 'a call was asked for here';
    case 'mailAsked':
      return 'the mail was asked for here';
    case 'present':
      return `${code(evidence.selector)} in the document`;
    case 'role':
      return `host ${evidence.role}`;
    case 'settled':
      return 'loaded and quiet for five seconds';
    case 'message':
      return 'words of its own, not busy, nothing to fill in and no more than one button';
    case 'order':
      return evidence.of.map(inBrackets).join(' before ');
    case 'not':
      return `not (${describeEvidence(evidence.of)})`;
    case 'all':
      return evidence.of.map(inBrackets).join(' and ');
    case 'any':
      return evidence.of.map(inBrackets).join(' or ');
  }
}

function inBrackets(evidence: Evidence): string {
  const text = describeEvidence(evidence);
  const isCompound = (evidence.is === 'all' || evidence.is === 'any') && evidence.of.length > 1;
  return isCompound ? `(${text})` : text;
}
