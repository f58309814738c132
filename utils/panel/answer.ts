import { statusOf, withStatus, type Checklist } from '../checklist/checklist';
import { checklistItems, type ItemId } from '../checklist/items';
import { checklistSlot } from '../checklist/slot';
import type { PanelView } from '../guide/panel-view';
import { load, update, type StorageArea } from '../store';
import { libraries } from './library';
import { isPanelQuestion, type PanelQuestion } from './question';
import { nodeOf, panelAt, tickSign, type Library } from './tree';

/**
 * The background worker's answer to a question for a panel, after the tick that its path may hold was set or taken away;
 * undefined for every other message and for a panel that there is not.
 */
export function answerPanelQuestion(message: unknown, storage: StorageArea): Promise<PanelView> | undefined {
  if (!isPanelQuestion(message)) return undefined;
  const library = libraries[message.lang];
  const [at = '', wanted] = message.at.split(tickSign);
  const question = { ...message, at };
  const plain = panelAt(question, library, () => false);
  if (!plain) return undefined;
  const item = checklistItems.find(({ id }) => id === wanted)?.id;
  if (item) return tick(question, item, library, plain, storage);
  if (!hasTicks(library, plain.at)) return Promise.resolve(plain);
  return load(storage, checklistSlot).then(({ value }) => withMarks(question, library, value) ?? plain);
}

async function tick(
  question: PanelQuestion,
  item: ItemId,
  library: Library,
  plain: PanelView,
  storage: StorageArea,
): Promise<PanelView> {
  const saved = await update(storage, checklistSlot, (now) =>
    withStatus(now, item, statusOf(now, item) === 'done' ? 'todo' : 'done'),
  );
  if (saved.kind === 'saved') return withMarks(question, library, saved.value) ?? plain;
  const { value } = await load(storage, checklistSlot);
  const panel = withMarks(question, library, value) ?? plain;
  return { ...panel, texts: [library.ticks.notSaved, ...panel.texts] };
}

function withMarks(question: PanelQuestion, library: Library, checklist: Checklist): PanelView | undefined {
  return panelAt(question, library, (item) => statusOf(checklist, item) === 'done');
}

/** Only such panels wait for the storage. */
function hasTicks({ tree }: Library, id: string): boolean {
  const node = nodeOf(tree, id);
  return [id, ...Object.keys(node?.answers ?? {})].some((one) => nodeOf(tree, one)?.ticks !== undefined);
}
