import { catalogueLabels } from '../../../../utils/pages/catalogue-labels';
import { hidings } from '../code/hiding';
import type { Fixture } from '../../../pages/fixture';
import { signIn } from '../../../pages/urls';
import { catalogue } from '../observe';
import type { Random } from '../random';

const labels = [...catalogueLabels(catalogue)].flatMap(({ spellings }) => spellings.map(([text]) => text));

const foreignHosts = [
  'https://signin.aws.amazon.com.example.net',
  'https://signin-aws-amazon.example',
  'https://xsignin.aws.amazon.com',
  'https://signin.aws.amazon.com.',
  'https://signin.aws.amazon.com:8443',
  'http://signin.aws.amazon.com',
  'https://signin.amazonaws-us-gov.com',
  'https://us-east-1.signin.aws',
  'https://example.awsapps.com',
  'https://portal.aws.amazon.com',
  'https://signup.aws.amazon.com',
  'https://www.amazon.co.jp',
  'https://docs.aws.amazon.com',
  'https://xn--signin-aws.example',
] as const;

const around = ['p', 'li', 'td', 'span', 'div', 'dd'] as const;

/** A page of AWS's sign-in host that talks about the recovery and is no step of it. */
function article(random: Random): string {
  const some = (count: number) => random.shuffled(labels).slice(0, count);
  const quoted = some(2 + random.below(12)).map((label) => {
    const tag = random.pick(around);
    const text = random.pick([
      `Choose ${label} here`,
      `「${label}」を選びます`,
      `1. ${label} 2`,
      `… ${label} …`,
    ]);
    return `<${tag}>${text}</${tag}>`;
  });
  // Whole labels prove nothing without a control, and one control proves nothing without a second text.
  const whole = random.chance(0.5)
    ? some(1 + random.below(4)).map((label) => `<${random.pick(['h2', 'p', 'b'])}>${label}</b>`)
    : some(1).map((label) => `<button>${label}</button>`);
  return `<!doctype html><html><head></head><body><main>${random.shuffled([...quoted, ...whole]).join('')}</main></body></html>`;
}

/** The page of a step whose whole content nobody can see, at an address that says nothing. */
function hiddenStep({ html }: Fixture, random: Random): string {
  const [, hide] = random.pick([hidings[0] ?? ['', String], ...hidings.slice(1, 6)]);
  return html.replace(
    /<body>([\s\S]*)<\/body>/,
    (_, body: string) => `<body>${hide(body)}<p>One moment</p></body>`,
  );
}

/** A page on which nothing may be recognised, and how it was made. */
export function negative(positives: readonly Fixture[], none: readonly Fixture[], random: Random): Fixture {
  const pickOf = (list: readonly Fixture[]) => list[random.below(list.length)];
  const kind = random.below(4);
  const positive = pickOf(positives);
  const drawn = pickOf(none);
  if (kind === 0 && positive) {
    const host = random.pick([...foreignHosts] as [string, ...string[]]);
    const { pathname, hash } = new URL(positive.url);
    const { name, html, acts, variant } = positive;
    return {
      name: `at ${host}: ${name}`,
      url: host + pathname + hash,
      html,
      variant,
      expect: 'excluded',
      ...(acts && { acts }),
    };
  }
  // A modal dialog is shown whatever hides what is around it.
  if (kind === 1 && positive && positive.variant !== 'in-modal') {
    return {
      name: `hidden: ${positive.name}`,
      url: signIn,
      html: hiddenStep(positive, random),
      variant: 'near-miss',
      expect: 'unknown',
    };
  }
  if (kind === 2 || !drawn) {
    return { name: 'article', url: signIn, html: article(random), variant: 'near-miss', expect: 'unknown' };
  }
  return drawn;
}
