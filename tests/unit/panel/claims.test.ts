import { describe, expect, it } from 'vitest';
import { askAdminEn, askAdminJa } from '../../../utils/guide/ask-admin';
import { tickWords } from '../../../utils/guide/tick-words';
import { libraries } from '../../../utils/panel/library';

const said = (lang: 'ja' | 'en') =>
  Object.entries(libraries[lang].words).flatMap(([id, { title, texts, answers, copies }]) =>
    [title, ...texts, ...Object.values(answers ?? {}), ...Object.values(copies ?? {})].map((text) => ({
      id,
      text,
    })),
  );
const all = [...said('ja'), ...said('en')];

/**
 * All numbers that panels may print, with what carries them: the form of a number (AWS account reference), the length of a
 * code, the change of a code every 30 seconds and the most devices of one user (AWS IAM user guide), the support hours in
 * Japan (AWS Support user guide), an account id's length. Limits, waits and lifetimes of the recovery are not public.
 */
const known = [
  /\+819012345678/g,
  /\+81/g,
  /050/g,
  /最初の0|first 0/g,
  /6桁/g,
  /12桁|12 digits/g,
  /30秒|30 seconds/g,
  /8台/g,
  /9時から18時|9:00 to 18:00/g,
  /1人|1つ|2つ|1行/g,
];

/** Causes, waits and promises for which there is no evidence. */
const unproven = [
  /24\s*(?:時間|hours)/i,
  /\d+\s*(?:分|minutes?|時間|hours?|日間|days?)(?!\s*から)/i,
  /\d+\s*(?:回|times)/i,
  /ロックされ|locked out/i,
  /国際電話|international call/i,
  /日本語の(?:音声|声)|英語の(?:音声|声)/,
  /#|シャープ/,
  /必ず(?:来|届|かか|鳴)/,
  /(?:will|always) (?:call|ring|arrive)/i,
  /使えなくなります|would fail|fails on another/i,
  /自動で進みます|goes on by itself/i,
];

describe('the panels', () => {
  it('print no number that nothing carries', () => {
    const unknown = all.filter(({ text }) =>
      /\d/.test(known.reduce((rest, one) => rest.replaceAll(one, ''), text)),
    );
    expect(unknown).toEqual([]);
  });

  it.each(unproven)('say nothing like %s', (claim) => {
    expect(all.filter(({ text }) => claim.test(text.replace(/必ず来るとは/, '')))).toEqual([]);
  });

  it('say with every repair of the number that it promises no call', () => {
    for (const id of ['at-once', 'repaired'])
      for (const lang of ['ja', 'en'] as const)
        expect(libraries[lang].words[id]?.texts.join(' ')).toMatch(/限りません|言えません|not promise/);
  });

  it('offer an IAM user no recovery of their own', () => {
    const { texts, answers } = libraries.ja.words['iam-user'] ?? { texts: [] };
    expect(texts.join('')).toContain('自分で復旧する手順がありません');
    expect(Object.keys(answers ?? {})).not.toContain('start-recovery');
  });

  it('ask the administrator with the real commands, in the order in which they work', () => {
    for (const message of [askAdminJa, askAdminEn]) {
      const commands = message.match(/aws iam [a-z-]+/g);
      expect(commands).toEqual([
        'aws iam list-mfa-devices',
        'aws iam deactivate-mfa-device',
        'aws iam delete-virtual-mfa-device',
      ]);
      expect(message).not.toMatch(/password|パスワード/i);
    }
  });

  it('name a done job by its own words', () => {
    expect(tickWords.ja.done('古いものを消す')).toContain('古いものを消す');
    expect(tickWords.en.done('Remove it')).toContain('Remove it');
  });
});
