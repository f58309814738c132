/** WebDriver's private code points of the keys that our tests press; a printable key stands for itself. */
const values: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

export function keyValue(key: string): string {
  const value = values[key] ?? key;
  if (Array.from(value).length !== 1) throw new Error(`The Firefox harness does not know the key ${key}.`);
  return value;
}
