import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import type { Said } from '../../utils/guide/popup-words';

/** Keeps a fault in drawing from leaving an empty window: says so instead, and that nothing stored is lost. */
export function ErrorBoundary({ said, children }: { said: Said; children: ComponentChildren }) {
  const faults: readonly unknown[] = useErrorBoundary();
  if (faults[0] === undefined) return <>{children}</>;
  return (
    <div class="panel" role="alert">
      <p class="lead">{said.title}</p>
      <p class="detail">{said.detail}</p>
    </div>
  );
}
