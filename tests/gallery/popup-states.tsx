import type { VNode } from 'preact';
import { AccessPanel } from '../../components/popup/access';
import { ChecklistPanel } from '../../components/popup/checklist';
import { Comparison } from '../../components/popup/comparison';
import { HelpPanel } from '../../components/popup/help-panel';
import { PhoneCheckPanel } from '../../components/popup/phone-check';
import { Reasons } from '../../components/popup/reasons';
import { RecoveryPanel } from '../../components/popup/recovery';
import { ReminderField } from '../../components/popup/reminder';
import { RepairPanel } from '../../components/popup/repair';
import { SavedNumber } from '../../components/popup/saved-number';
import { TabTrustPanel } from '../../components/popup/tab-trust';
import { checklistItems, itemGroups } from '../../utils/checklist/items';
import { accessEn } from '../../utils/guide/access-en';
import { accessJa } from '../../utils/guide/access-ja';
import { belowEn } from '../../utils/guide/below-en';
import { belowJa } from '../../utils/guide/below-ja';
import { phoneEn } from '../../utils/guide/phone-en';
import { phoneJa } from '../../utils/guide/phone-ja';
import { popupEn } from '../../utils/guide/popup-en';
import { popupJa } from '../../utils/guide/popup-ja';
import { repairEn } from '../../utils/guide/repair-en';
import { repairJa } from '../../utils/guide/repair-ja';
import { judgeNumber } from '../../utils/phone/judge';
import { idleSession, statuses } from '../../utils/recovery/session';
import type { Language } from '../../utils/settings';
import { tabTrust } from '../../utils/tab-trust';
import { everyCompanionView } from './panels';

const wordsIn = {
  ja: { popup: popupJa, access: accessJa, below: belowJa, phone: phoneJa, repair: repairJa },
  en: { popup: popupEn, access: accessEn, below: belowEn, phone: phoneEn, repair: repairEn },
};
const nothing = () => undefined;
const copied = () => Promise.resolve(true);

/** One address of each kind that a tab can have. */
const addresses = [
  'https://signin.aws.amazon.com/',
  'https://example.signin.aws.amazon.com/',
  'https://us-east-1.console.aws.amazon.com/billing/home',
  'https://support.aws.amazon.com/',
  'https://example.com/',
  'http://signin.aws.amazon.com/',
  'https://signin.aws.amazon.com.example.com/',
  'about:blank',
];
/** One of each verdict, and one with every mark of a bad copy. */
const numbers = [
  '',
  '+819012345678',
  '+815012345678',
  '+81 090-1234-5678',
  '010-81-90-1234-5678 内線9',
  '0120-444-444',
];

/** Every panel of the popup in every state that it can be in. */
export function popupStates(lang: Language): readonly VNode[] {
  const { popup, access, below, phone, repair } = wordsIn[lang];
  const notices = [null, popup.stored.full];
  const verdict = (text: string) => ({
    parts: { Comparison, Reasons, SavedNumber },
    words: phone,
    judgement: judgeNumber(text),
  });
  const field = {
    words: popup.phone,
    waiting: popup.phone.waiting,
    done: null,
    notice: null,
    onType: nothing,
    onEnter: nothing,
    onLeave: nothing,
    onRemove: nothing,
    onCopy: copied,
  };
  const marked = (status: 'done' | 'skipped') => ({
    version: 1 as const,
    items: Object.fromEntries(checklistItems.map(({ id }) => [id, status])),
  });
  return [
    <TabTrustPanel words={popup.trust} tab={null} guide="seen" />,
    ...addresses.flatMap((address) =>
      (['seen', 'hidden', 'silent'] as const).map((guide) => (
        <TabTrustPanel words={popup.trust} tab={tabTrust(address)} guide={guide} />
      )),
    ),
    ...statuses.flatMap((status) =>
      notices.flatMap((notice) =>
        [null, popup.recovery.active.step(3, 5)].map((step) => (
          <RecoveryPanel
            words={popup.recovery}
            session={{ ...idleSession, status }}
            step={step}
            started={step && '23:15'}
            locked={notice !== null}
            notice={notice}
            onEnd={nothing}
            onOpenSignIn={nothing}
          />
        )),
      ),
    ),
    ...numbers.flatMap((text) => [
      <PhoneCheckPanel {...field} verdict={verdict(text)} text={text} saved="" judged={text} />,
      <PhoneCheckPanel {...field} verdict={verdict(text)} text="" saved={text} judged={null} />,
    ]),
    <PhoneCheckPanel
      {...field}
      verdict={null}
      text=""
      saved=""
      judged={null}
      notice={popup.stored.newer}
      done={popup.phone.removed}
    />,
    <RepairPanel
      words={below.repair}
      copyWords={popup.phone}
      sections={repair}
      notice={null}
      onOpen={nothing}
      onCopy={copied}
    />,
    ...everyCompanionView(lang).map((view) => (
      <HelpPanel view={view} words={popup.phone} back={below.support.back} onGo={nothing} onCopy={copied} />
    )),
    ...[{ version: 1 as const, items: {} }, marked('done'), marked('skipped')].flatMap((marks) =>
      itemGroups.map((needed) => (
        <ChecklistPanel
          words={below.checklist}
          checklist={marks}
          needed={needed}
          numberFits={needed !== 'prepare'}
          locked={needed === 'recover'}
          notice={null}
          onMark={nothing}
        />
      )),
    ),
    ...[true, false].flatMap((isDue) =>
      notices.map((notice) => (
        <ReminderField
          words={below.checklist.reminder}
          due={isDue ? '2026-11-26' : null}
          isDue={isDue}
          locked={false}
          notice={notice}
          onPick={nothing}
          onPostpone={nothing}
        />
      )),
    ),
    ...([null, 'granted', 'refused'] as const).map((answer) => (
      <AccessPanel words={access} answer={answer} onGrant={nothing} />
    )),
  ];
}
