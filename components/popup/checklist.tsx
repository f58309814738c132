import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { progressOf, statusOf, type Checklist, type ItemStatus } from '../../utils/checklist/checklist';
import { checklistItems, itemGroups, type ItemGroup, type ItemId } from '../../utils/checklist/items';
import type { ChecklistWords } from '../../utils/guide/checklist-words';
import { ChecklistItem } from './checklist-item';
import { Panel } from './panel';
import { Readiness } from './readiness';
import './checklist.css';

interface Props {
  words: ChecklistWords;
  checklist: Checklist;
  /** The group to open first: what the person needs at this moment. */
  needed: ItemGroup;
  /** Nothing is known against the form of the number that is kept. */
  numberFits: boolean;
  locked: boolean;
  notice: string | null;
  onMark: (id: ItemId, status: ItemStatus) => void;
  /** Belongs below the preparations. */
  children?: ComponentChildren;
}

/** What to have done before, during and after a recovery; one group is open at the start. */
export function ChecklistPanel(props: Props) {
  const { words, checklist, needed, locked, notice, onMark } = props;
  const [opened, setOpened] = useState<ReadonlySet<ItemGroup>>(new Set([needed]));
  useEffect(() => {
    setOpened(new Set([needed]));
  }, [needed]);

  const toggled = (group: ItemGroup, open: boolean): void => {
    setOpened((now) => new Set(open ? [...now, group] : [...now].filter((other) => other !== group)));
  };

  return (
    <Panel heading={words.heading} notice={notice}>
      <div data-part="checklist">
        {itemGroups.map((group) => (
          <details
            key={group}
            class="checklist-group"
            open={opened.has(group)}
            onToggle={(event) => {
              toggled(group, event.currentTarget.open);
            }}
          >
            <summary>
              <span>{words.groups[group]}</span>
              <Progress words={words} checklist={checklist} group={group} />
            </summary>
            <ul class="checklist-items">
              {checklistItems
                .filter((item) => item.group === group)
                .map(({ id }) => (
                  <ChecklistItem
                    key={id}
                    id={id}
                    said={words.items[id]}
                    words={words}
                    status={statusOf(checklist, id)}
                    locked={locked}
                    onMark={(status) => {
                      onMark(id, status);
                    }}
                  />
                ))}
            </ul>
            {group === 'prepare' && (
              <>
                <Readiness words={words} checklist={checklist} numberFits={props.numberFits} />
                {props.children}
              </>
            )}
          </details>
        ))}
      </div>
    </Panel>
  );
}

function Progress({ words, checklist, group }: Pick<Props, 'words' | 'checklist'> & { group: ItemGroup }) {
  const { settled, of } = progressOf(checklist, group);
  return <span class="checklist-progress">{words.progress(settled, of)}</span>;
}
