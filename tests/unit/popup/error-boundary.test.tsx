// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ErrorBoundary } from '../../../components/popup/error-boundary';

const said = { title: 'うまく表示できませんでした', detail: '開き直してください。' };

function Faulty(): never {
  throw new Error('a fault in drawing');
}

afterEach(cleanup);

it('draws what it is given', () => {
  render(<ErrorBoundary said={said}>中身</ErrorBoundary>);
  expect(screen.getByText('中身')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says so when a part fails, instead of leaving an empty window', () => {
  render(
    <ErrorBoundary said={said}>
      <Faulty />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toBe(said.title + said.detail);
});
