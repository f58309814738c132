/** Name of the keyboard command in the manifest, and what the tab in front is told when it is pressed. */
export const openGuide = 'open-guide';
/** What the popup asks the tab in front; a guide answers whether it can be seen. */
export const areYouSeen = 'are-you-seen';

/** The parts of the browser that are used; Firefox for Android has no keyboard commands. */
interface Keyboard {
  commands?: { onCommand: { addListener(listener: (command: string) => void): void } };
  tabs: {
    query(which: { active: true; currentWindow: true }): Promise<readonly { id?: number }[]>;
    sendMessage(tab: number, message: string): Promise<unknown>;
  };
}

/** Opens the guide in the tab in front when the command is pressed; a tab without a guide has nobody who hears it. */
export function openGuideOnCommand({ commands, tabs }: Keyboard): void {
  const open = async () => {
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await tabs.sendMessage(tab.id, openGuide);
  };
  commands?.onCommand.addListener((command) => {
    if (command === openGuide) open().catch(() => undefined);
  });
}
