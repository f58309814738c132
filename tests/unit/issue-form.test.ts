import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { optionsEn } from '../../utils/guide/options-en';
import { optionsJa } from '../../utils/guide/options-ja';
import { reportEn } from '../../utils/guide/report-en';
import { reportJa } from '../../utils/guide/report-ja';

const form = (name: string) => readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8');

it('asks for the report by the words that stand in the guide, and for its first line', () => {
  for (const { report } of [reportJa, reportEn]) expect(form('unknown-page')).toContain(report.title);
  expect(form('unknown-page')).toContain(reportJa.report.copies.report);
  expect(form('unknown-page')).toContain('page report 1 /');
});

it('asks for the diagnostics by the words that stand in the options', () => {
  for (const { diagnostics } of [optionsJa, optionsEn])
    expect(form('problem')).toContain(diagnostics.heading);
});

it.each(['unknown-page', 'problem'])('warns before anything is pasted into the form %s', (name) => {
  const beforeFields = form(name).split('type: textarea')[0];
  for (const secret of ['パスワード', '6桁の番号', '電話番号', 'password', 'code', 'phone number']) {
    expect(beforeFields).toContain(secret);
  }
});
