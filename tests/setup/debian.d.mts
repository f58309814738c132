export function debianAccess(machine: {
  osRelease: string;
  uid: number | undefined;
  sudo: () => boolean;
}): 'root' | 'sudo' | 'no rights' | 'none';
