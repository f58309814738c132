import type { BrowserName } from './harness/options.ts';
import type { Tab } from './harness/tab.ts';
import type { Person } from './walk/person.ts';
import { expect, test } from './walk/test.ts';

/** What a browser asks for by itself, measured with an empty extension in place of ours. */
const background: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['accounts.google.com', 'update.googleapis.com', 'content-autofill.googleapis.com'],
  firefox: [],
};
const visited = ['signin.aws.amazon.com', 'mail.example.test', 'us-east-1.console.aws.amazon.com'];

/** What the page of this tab has fetched, as the browser counts it; all of it has to be the page's own. */
const foreignRequests = (tab: Tab) =>
  tab.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !/^https:\/\/[^/]+\/simulator\/|^data:/.test(name)),
    null,
  );

async function recovers(person: Person): Promise<void> {
  const { finish, assignMfa } = person.controls;
  await person.reachesPhoneStep();
  await person.asksForCall();
  const code = await person.readsCodeOnPage();
  await person.sees({ page: 'phone-code-on-screen', guide: 'open', step: 3, warns: true, code });
  person.world.phone.press(code);
  await person.isOn('recovery-complete');
  expect(await foreignRequests(person.tab)).toEqual([]);
  await person.presses(finish);
  await person.sees({ page: 'security-credentials', guide: 'open', step: 5, pointsAt: assignMfa });
  expect(await foreignRequests(person.tab)).toEqual([]);
}

test('sends nothing to anybody during a whole recovery', async ({ person, simulator }) => {
  await recovers(person);
  const known = [...visited, ...background[person.browser.name]];
  const hosts = simulator.connects.map((connect) => connect.replace(/^refused |:\d+$/g, ''));
  expect(hosts).toEqual(expect.arrayContaining(visited));
  expect(hosts.filter((host) => !known.includes(host))).toEqual([]);
});

test('stores where the recovery is, and nothing else', async ({ person }) => {
  await recovers(person);
  const time = expect.any(Number) as unknown;
  expect(await person.browser.storage()).toEqual({
    session: {
      version: 2,
      status: 'finished',
      page: 'security-credentials',
      doing: null,
      calls: 1,
      place: null,
      startedAt: time,
      updatedAt: time,
    },
  });
});
