import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { StoredData as View } from '../../components/stored-data/stored-data';
import type { StoredDataWords } from '../../utils/guide/stored-data-words';
import { eraseStored, importStored, type Imported } from '../../utils/stored-data/change';
import { exportStored } from '../../utils/stored-data/export';

const { local, session, sync } = browser.storage;

/** Everything stored, wired to the storage and to the browser's downloads. */
export function StoredData({ words }: { words: StoredDataWords }) {
  const [said, setSaid] = useState('');
  const say = (work: Promise<string>) => {
    void work.catch(() => words.unreachable).then(setSaid);
  };
  return (
    <View
      words={words}
      said={said}
      onExport={() => {
        say(exportStored(local).then((text) => (download(text), words.exported)));
      }}
      onImport={(file) => {
        say(file.text().then(async (text) => sayImported(words, await importStored(local, text))));
      }}
      onErase={() => {
        say(eraseStored(local, session, sync).then(({ kind }) => words[kind]));
      }}
    />
  );
}

function sayImported(words: StoredDataWords, imported: Imported): string {
  if (imported.kind !== 'refused') return words[imported.kind];
  const { why, slot } = imported;
  return words.refused[why](slot === null ? null : (words.slots[slot] ?? slot));
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'fukkyu-navi.json';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
