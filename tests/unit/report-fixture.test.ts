// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { signInCatalogue } from '../../utils/pages/catalogue';
import { reportTerms } from '../../utils/report/terms';
import { reportPage } from '../../utils/report/page-report';
import { fixtureOf } from '../report/fixture-of';

vi.mock('../../utils/pages/visible', () => ({
  isVisible: (element: Element) => !element.hasAttribute('hidden'),
  isEnabled: (element: Element) => !element.hasAttribute('disabled'),
}));

const report = [
  'page report 1 /noMfa',
  'main role=main id=main-content',
  '  h2 label=phonenumberverification',
  '  p text=11',
  '  section hidden id=?-panel',
  '  button disabled test=send-voice-message-button',
  '    span label=voicecall',
  '  input id=mfa-code',
  'x text=3',
].join('\n');

/** The markup in a skeleton. */
const bodyOf = (text: string) => /body: `([^`]*)`/.exec(text)?.[1] ?? '';

describe('a fixture out of a report', () => {
  it('draws a page of which the report is the same', () => {
    const fixture = fixtureOf(report);
    if (fixture.is === 'refused') throw new Error(fixture.why);
    expect(fixture.text).toContain("url: 'https://signin.aws.amazon.com/noMfa'");
    expect(fixture.text).toContain('<span>Voice call');
    document.body.innerHTML = bodyOf(fixture.text);
    const location = { protocol: 'https:', hostname: '', port: '', pathname: '/noMfa', hash: '' };
    const again = reportPage(document.body, location, signInCatalogue, reportTerms);
    expect(again).toBe(report.replace('x text=3', 'div text=3'));
  });

  it.each([
    ['nothing', ''],
    ['another text', 'hello'],
    ['a line that no report has', `${report}\n<script>alert(1)</script>`],
    ['a step too far in', 'page report 1 /\np\n      p'],
    ['a script in an address', 'page report 1 /`${alert(1)}`'],
  ])('refuses %s', (_, text) => {
    expect(fixtureOf(text).is).toBe('refused');
  });
});
