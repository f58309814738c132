export function lowestNode(platform: string): '20.0' | '22.18';
export function isAtLeast(version: string, lowest: string): boolean;
